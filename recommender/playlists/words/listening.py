"""Plays, skips, likes, ratings and additions as people speak of them."""
# ruff: noqa: E501 - one form a line reads best

from __future__ import annotations

import re

from recommender.core.rules import Condition, Op
from recommender.playlists.words.meaning import Make, Meaning, Pattern, Scene, one, pattern, says
from recommender.playlists.words.numbers import AGE, NUMBER, days, number

_I = r"(?:(?:that |which |what |ones? )?(?:i|i've|i have|we|we've|we have) )"
_NOT = (
    r"(?:haven'?t|have not|hadn'?t|had not|didn'?t|did not|don'?t|do not|not|"
    r"wasn'?t|weren'?t|was not|were not|hasn'?t|has not)"
)
_BEEN = r"(?:(?:been|yet|really|actually|even|ever) )?"
_HEAR = r"(?:played|play|heard|hear|listened(?: to)?|listen(?: to)?|touched|spun|put on)"
_IT = r"(?: (?:it|them|to|these|those|much))?"
_NEVER = Condition("plays", Op.IS, 0.0)
_WHEN = r"(today|yesterday|(?:this|last) (?:week|month|year))"
_LAST = rf"(?:in |for |during |within |over )?(?:at least )?(?:the )?(?:last |past )?{AGE}(?: ago)?"
_LATELY = r"(?:lately|recently|of late|in recent (?:days|weeks))"
_A_WHILE = (
    r"(?:in|for) (?:a|quite a|a long|a good)(?: long| good)? (?:while|time)|in a while|for long"
)
_AGES = r"(?:in|for) (?:ages|forever|years|a very long time)|for (?:so|too) long|in so long"
_MONTHS = {
    name: number_
    for number_, names in enumerate(
        (
            *(("january", "jan"), ("february", "feb"), ("march", "mar"), ("april", "apr")),
            *(("may",), ("june", "jun"), ("july", "jul"), ("august", "aug")),
            *(("september", "sep", "sept"), ("october", "oct"), ("november", "nov")),
            ("december", "dec"),
        ),
        1,
    )
    for name in names
}
_SINCE = rf"since (?:(?P<month>{'|'.join(_MONTHS)}) )?(?P<year>(?:19|20)\d\d)?"
_COMPARED: tuple[tuple[str, Op], ...] = (
    (r"(?:more than|over|above)", Op.ABOVE),
    (r"(?:less than|fewer than|under|below)", Op.BELOW),
    (r"(?:at least|no (?:less|fewer) than)", Op.AT_LEAST),
    (r"(?:at most|no more than|up to)", Op.AT_MOST),
    (r"(?:exactly |only |just )?", Op.IS),
)


def _period(text: str) -> str:
    return re.sub(r"\s+", "-", text.lower())


def _during(negated: bool, field: str = "played") -> Make:
    def make(match: re.Match[str], _scene: Scene) -> Meaning:
        period = _period(match["when"])
        return Meaning("plays", (Condition(field, Op.DURING, period, negated=negated),))

    return make


def _within(negated: bool, field: str = "played", fixed: float = 0) -> Make:
    def make(match: re.Match[str], _scene: Scene) -> Meaning:
        age = fixed or days(match["amount"], match["unit"])
        return Meaning("plays", (Condition(field, Op.WITHIN, age, negated=negated),))

    return make


def _since(negated: bool, field: str = "played") -> Make:
    def make(match: re.Match[str], scene: Scene) -> Meaning | None:
        month = _MONTHS.get((match["month"] or "").lower())
        if not match["year"] and month is None:
            return None
        year = int(match["year"]) if match["year"] else scene.today.year
        if month is not None and not match["year"] and month > scene.today.month:
            year -= 1
        period = f"{year}-{month:02}.." if month else f"{year}.."
        return Meaning("plays", (Condition(field, Op.DURING, period, negated=negated),))

    return make


def _named(form: str) -> str:
    """Name the groups of AGE and _WHEN inside a form."""
    form = form.replace(_WHEN, "(?P<when>" + _WHEN[1:], 1)
    return form.replace(
        AGE, rf"(?:(?P<amount>{NUMBER}) )?(?P<unit>days?|weeks?|months?|years?|decades?)", 1
    )


def _count(field: str, op: Op, group: str = "n") -> Make:
    return lambda match, _scene: one(
        "plays", field, Op.AT_LEAST if match.groupdict().get("more") else op, number(match[group])
    )


def _heard() -> list[Pattern]:
    not_heard = rf"(?:{_I})?(?:{_NOT} )+{_BEEN}{_HEAR}{_IT}"
    heard = rf"(?:{_I})?(?:have )?(?:last )?{_BEEN}{_HEAR}{_IT}"
    made = [
        pattern(rf"(?:{_I})?(?:have )?{_SOMETIMES}never (?:been )?{_HEAR}{_IT}(?: before)?", says("plays", _NEVER)),
        pattern(_named(rf"{not_heard} {_WHEN}"), _during(True)),
        pattern(rf"{not_heard} {_SINCE}", _since(True)),
        pattern(rf"{not_heard} {_LATELY}", _within(True, fixed=30)),
        pattern(rf"{not_heard} (?:{_AGES})", _within(True, fixed=365)),
        pattern(rf"{not_heard} (?:{_A_WHILE})", _within(True, fixed=90)),
        pattern(_named(rf"{not_heard} {_LAST}"), _within(True)),
        pattern(rf"{not_heard}(?: yet| so far| at all| before| ever)*", says("plays", _NEVER)),
        pattern(r"un(?:played|heard)|not (?:yet )?(?:played|heard)", says("plays", _NEVER)),
        pattern(_named(rf"{heard} {_WHEN}"), _during(False)),
        pattern(rf"{heard} {_SINCE}", _since(False)),
        pattern(rf"recently {_HEAR}|{heard} {_LATELY}", _within(False, fixed=14)),
        pattern(_named(rf"{heard} (?:in|during|within|over) (?:the )?(?:last |past ){AGE}"), _within(False)),
        pattern(_named(rf"{heard} (?:more than|over|at least) {AGE} ago"), _before),
        pattern(rf"{heard} (?:only |just )?once", says("plays", Condition("plays", Op.IS, 1.0))),
        pattern(rf"{heard} (?:only |just )?twice", says("plays", Condition("plays", Op.IS, 2.0))),
        pattern(rf"{heard} (?:a lot|often|many times|frequently|to death|all the time)", says("plays", Condition("plays", Op.AT_LEAST, 10.0))),
        pattern(r"(?:rarely|hardly|barely|seldom)(?: ever)? (?:played|heard)|(?:played|heard) rarely", says("plays", Condition("plays", Op.AT_MOST, 2.0))),
    ]  # fmt: skip
    for words, op in _COMPARED:
        times = rf"(?:{words} )?" if op is Op.IS else rf"{words} "
        form = (
            rf"{heard} {times}(?P<n>{NUMBER})(?P<more>\+| or more)? times?(?: (?P<more2>or more))?"
        )
        made.append(pattern(form.replace("(?P<more2>or more)", "or more"), _count("plays", op)))
        if op is not Op.IS:
            made.append(pattern(rf"(?:with )?{words} (?P<n>{NUMBER}) plays?", _count("plays", op)))
    made.append(
        pattern(r"(?:with )?(?P<n>\d+)(?P<more>\+| or more)? plays?", _count("plays", Op.IS))
    )
    return made


_SOMETIMES = r"(?:really |actually )?"


def _before(match: re.Match[str], _scene: Scene) -> Meaning:
    return one("plays", "played", Op.BEFORE, days(match["amount"], match["unit"]))


def _opinions() -> list[Pattern]:
    liked, love = Condition("liked", Op.IS, "yes"), r"(?:like|love|liked|loved|adore|enjoy)"
    end = (
        r"(?=\s*(?:$|[,.;]|but\b|and\b|from\b|that\b|with|which\b|under\b|over\b|not\b|by\b|in\b))"
    )
    taste = Condition("taste", Op.ABOVE, 70.0, share=True)
    maybe = r"(?:might|may|could|will|would|'ll|'d|should|(?:would|will|might) probably)"
    stars = r"(?: |-)?stars?"
    made = [
        pattern(rf"(?:that |which )?i ?{maybe}(?: probably| really)? {love}{end}", says("liked", taste)),
        pattern(r"(?:that |which )?(?:fits?|suits?|matche?s?) my taste|to my (?:taste|liking)|for me to discover", says("liked", taste)),
        pattern(rf"(?:that |which |what )?i (?:really |absolutely |do |always |used to )*(?:have )?{love}{end}", says("liked", liked)),
        pattern(r"(?:my )?(?:all[ -]time )?favou?rites?(?: (?:songs?|tracks?|music|ones))?", says("liked", liked)),
        pattern(r"(?:my )?(?:liked|loved)(?: (?:songs?|tracks?|music|ones))?", says("liked", liked)),
        pattern(r"(?:that |which )?i (?:dis ?like|hate|don'?t like)|disliked|hated", says("liked", Condition("liked", Op.IS, "never"))),
        pattern(r"(?:un ?rated|not (?:yet )?rated|without (?:a )?ratings?|no rating|(?:that |which )?i (?:have not|haven'?t|never) rated(?: yet)?)", says("rating", Condition("rating", Op.UNKNOWN))),
        pattern(r"never skip(?:ped)?|(?:that |which )?i never skip(?:ped)?|(?:not|without being) skipped", says("skips", Condition("skips", Op.IS, 0.0))),
        pattern(r"(?:that |which )?(?:i )?(?:often|always|frequently|usually|keep) skip(?:ped|ping)?(?: often)?|skipped (?:often|a lot)|(?:that |which )?i skip(?: often| a lot)?", says("skips", Condition("skips", Op.AT_LEAST, 3.0))),
        pattern(r"(?:forgotten|neglected) favou?rites", says("liked", liked, Condition("played", Op.WITHIN, 180.0, negated=True))),
        pattern(r"forgotten|neglected", says("plays", Condition("played", Op.WITHIN, 180.0, negated=True))),
        pattern(r"deep cuts?|obscure", says("plays", Condition("plays", Op.AT_MOST, 2.0))),
        pattern(r"hidden gems?|undiscovered(?: gems?)?|overlooked", says("plays", Condition("plays", Op.AT_MOST, 2.0), taste)),
    ]  # fmt: skip
    rated = r"(?:rated |with )?"
    for words, op in _COMPARED:
        made.append(
            pattern(
                rf"{rated}{words}{' ' if op is not Op.IS else ''}(?P<n>{NUMBER})"
                rf"(?P<more>\+)?{stars}(?P<more3> or (?:more|better|higher|above))?",
                _stars(op),
            )
        )
        if op is not Op.IS:
            made.append(pattern(rf"skipped {words} (?P<n>{NUMBER}) times?", _count("skips", op)))
            made.append(
                pattern(rf"rated {words} (?P<n>{NUMBER})", _count("rating", op)),
            )
    return made


def _stars(op: Op) -> Make:
    def make(match: re.Match[str], _scene: Scene) -> Meaning:
        more = match["more"] or match["more3"]
        return one("rating", "rating", Op.AT_LEAST if more else op, number(match["n"]))

    return make


def _added() -> list[Pattern]:
    add = r"(?:(?:that |which )?(?:i |i've |i have )?(?:newly |just )?(?:added|bought|got|imported|ripped))"
    return [
        pattern(rf"{_NOT} {add[:-1]}) {_LATELY}", _within(True, "added", 30)),
        pattern(_named(rf"{add} {_WHEN}"), _during(False, "added")),
        pattern(rf"recently added(?! first)|new(?:ly)? added|{add} {_LATELY}|new (?:to|in) (?:my|the) (?:library|collection)|new arrivals|latest additions", _within(False, "added", 30)),
        pattern(_named(rf"{add} (?:in|during|within|over) (?:the )?(?:last |past )?{AGE}"), _within(False, "added")),
        pattern(_named(rf"{add} (?:more than|over|at least) {AGE} ago"), lambda m, _s: one("plays", "added", Op.BEFORE, days(m["amount"], m["unit"]))),
        pattern(rf"{add} {_SINCE}", _since(False, "added")),
        pattern(rf"{add} before (?P<year>(?:19|20)\d\d)", lambda m, _s: one("plays", "added", Op.DURING, f"..{int(m['year']) - 1}")),
        pattern(rf"{add} (?:after) (?P<year>(?:19|20)\d\d)", lambda m, _s: one("plays", "added", Op.DURING, f"{int(m['year']) + 1}..")),
        pattern(rf"{add} in (?P<year>(?:19|20)\d\d)", lambda m, _s: one("plays", "added", Op.DURING, m["year"])),
    ]  # fmt: skip


LISTENING_PATTERNS: tuple[Pattern, ...] = (*_heard(), *_added(), *_opinions())
