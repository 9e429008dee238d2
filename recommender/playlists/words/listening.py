"""Plays, skips, likes, ratings and additions as people speak of them."""
# ruff: noqa: E501 - one form a line reads best

from __future__ import annotations

import re
from collections.abc import Callable

from recommender.core.rules import Condition, Op, Value
from recommender.playlists.words import when
from recommender.playlists.words.compare import compared
from recommender.playlists.words.meaning import Make, Meaning, Pattern, Scene, one, pattern, says
from recommender.playlists.words.numbers import NUMBER, TIMES, days, number

_I = r"(?:(?:that |which |what |ones? )?(?:i|i've|i have|we|we've|we have) )"
_NOT = (
    r"(?:haven'?t|have not|hadn'?t|had not|didn'?t|did not|don'?t|do not|not|"
    r"wasn'?t|weren'?t|was not|were not|hasn'?t|has not)"
)
_BEEN = r"(?:(?:been|yet|really|actually|even|ever|still) )?"
_HEAR = r"(?:played|play|heard|hear|listened(?: to)?|listen(?: to)?|touched|spun|put on)"
_IT = r"(?: (?:it|them|to|these|those|much))?"
_NEVER = Condition("plays", Op.IS, 0.0)
_OVER = r"(?:(?:at least|more than|over|about|around|almost|nearly|well over) )?"
_LAST = rf"(?:(?:in|for|during|within|over) )?{_OVER}(?:the )?(?:last |past )?{{age}}(?: ago| now)?"
_LATELY = r"(?:lately|recently|of late|in recent (?:days|weeks)|these days)"
_A_WHILE = (
    r"(?:in|for) (?:a|quite a|a long|a good)(?: long| good)? (?:while|time)|in a while|for long"
)
_AGES = r"(?:in|for) (?:ages|forever|years|a very long time)|for (?:so|too) long|in so long"
_THE_AGE = rf"(?:(?P<amount>{NUMBER}) )?(?P<unit>days?|weeks?|months?|years?|decades?)"
_LAST_AGE = _LAST.format(age=_THE_AGE)


def _during(negated: bool, field: str = "played") -> Make:
    def make(match: re.Match[str], scene: Scene) -> Meaning:
        period = when.during(match["when"], scene.today)
        return Meaning("plays", (Condition(field, Op.DURING, period, negated=negated),))

    return make


def _within(negated: bool, field: str = "played", fixed: float = 0) -> Make:
    def make(match: re.Match[str], _scene: Scene) -> Meaning:
        age = fixed or days(match["amount"], match["unit"])
        return Meaning("plays", (Condition(field, Op.WITHIN, age, negated=negated),))

    return make


def _since(negated: bool, field: str = "played") -> Make:
    def make(match: re.Match[str], scene: Scene) -> Meaning:
        period = when.since(match["since"], scene.today)
        return Meaning("plays", (Condition(field, Op.DURING, period, negated=negated),))

    return make


def _builds(kind: str, field: str) -> Callable[[Op, Value], Meaning]:
    return lambda op, value: one(kind, field, op, value)


def _ago(field: str) -> Make:
    return lambda match, _scene: one(
        "plays", field, Op.BEFORE, days(match["amount"], match["unit"])
    )


def _heard() -> list[Pattern]:
    not_heard = rf"(?:(?:{_I})?(?:{_NOT} )+{_BEEN}{_HEAR}{_IT}|un(?:played|heard))"
    heard = rf"(?:{_I})?(?:have )?(?:last )?{_BEEN}{_HEAR}{_IT}"
    made = [
        pattern(rf"(?:{_I})?(?:have )?{_SOMETIMES}never (?:been )?{_HEAR}{_IT}(?: before)?", says("plays", _NEVER)),
        *_not_heard(rf"{not_heard} "),
        pattern(rf"{not_heard}(?: yet| so far| at all| before| ever)*", says("plays", _NEVER)),
        pattern(r"not (?:yet )?(?:played|heard)|new to me|without (?:any )?plays|no plays", says("plays", _NEVER)),
        # "but not this year", after what was played
        *_not_heard(r"(?:(?:but|and|though|although) )?not "),
        pattern(rf"{heard} {when.WHEN}", _during(False)),
        pattern(rf"{heard} {when.SINCE}", _since(False)),
        pattern(rf"recently {_HEAR}|{heard} {_LATELY}", _within(False, fixed=14)),
        pattern(rf"{heard} (?:in|during|within|over) (?:the )?(?:last |past ){_THE_AGE}", _within(False)),
        pattern(rf"{heard} (?:more than|over|at least) {_THE_AGE} ago", _ago("played")),
        pattern(rf"{heard} (?:a lot|often|many times|frequently|to death|all the time)|(?:often|frequently|much) (?:played|heard)", says("plays", Condition("plays", Op.AT_LEAST, 10.0))),
        pattern(rf"(?:{_I})?(?:rarely|hardly|barely|seldom)(?: ever)? {_HEAR}|(?:played|heard) rarely", says("plays", Condition("plays", Op.AT_MOST, 2.0))),
    ]  # fmt: skip
    plays = _builds("plays", "plays")
    made += compared(TIMES, number, plays, lead=rf"{heard} ")
    made += compared(NUMBER, number, plays, lead=rf"{heard} ", unit=" times")
    made += compared(NUMBER, number, plays, lead="(?:with |that have )?", unit=" plays?")
    return made


def _not_heard(lead: str) -> list[Pattern]:
    """Return how long, after ``lead``, something was not heard."""
    return [
        pattern(rf"{lead}{when.WHEN}", _during(True)),
        pattern(rf"{lead}{when.SINCE}", _since(True)),
        pattern(rf"{lead}{_LATELY}", _within(True, fixed=30)),
        pattern(rf"{lead}(?:{_AGES})", _within(True, fixed=365)),
        pattern(rf"{lead}(?:{_A_WHILE})", _within(True, fixed=90)),
        pattern(rf"{lead}{_LAST_AGE}", _within(True)),
    ]


_SOMETIMES = r"(?:really |actually )?"


def _opinions() -> list[Pattern]:
    liked, love = Condition("liked", Op.IS, "yes"), r"(?:like|love|liked|loved|adore|enjoy)"
    end = (
        r"(?=\s*(?:$|[,.;]|but\b|and\b|from\b|that\b|with|which\b|under\b|over\b|not\b|by\b|in\b))"
    )
    taste = Condition("taste", Op.ABOVE, 70.0, share=True)
    maybe = r"(?:might|may|could|will|would|'ll|'d|should|(?:would|will|might) probably)"
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
    stars = _builds("rating", "rating")
    made += compared(
        NUMBER, number, stars, lead=r"(?:rated |with |rating (?:of )?)?", unit=r"(?: |-)?stars?"
    )
    made += compared(NUMBER, number, stars, lead=r"(?:rated|rating(?: of)?) ")
    skips = _builds("skips", "skips")
    made += compared(NUMBER, number, skips, lead="skipped ", unit=" times")
    made += compared(TIMES, number, skips, lead="skipped ")
    return made


def _added() -> list[Pattern]:
    add = r"(?:(?:that |which )?(?:i |i've |i have )?(?:newly |just )?(?:added|bought|got|imported|ripped))"
    return [
        pattern(rf"{_NOT} {add[:-1]}) {_LATELY}", _within(True, "added", 30)),
        pattern(rf"{add} {when.WHEN}", _during(False, "added")),
        pattern(rf"recently added(?! first)|new(?:ly)? added|{add} {_LATELY}|new (?:to|in) (?:my|the) (?:library|collection)|new arrivals|latest additions", _within(False, "added", 30)),
        pattern(rf"{add} (?:in|during|within|over) (?:the )?(?:last |past )?{_THE_AGE}", _within(False, "added")),
        pattern(rf"{add} (?:more than|over|at least) {_THE_AGE} ago", _ago("added")),
        pattern(rf"{add} {when.SINCE}", _since(False, "added")),
        pattern(rf"{add} before (?P<year>(?:19|20)\d\d)", lambda m, _s: one("plays", "added", Op.DURING, f"..{int(m['year']) - 1}")),
        pattern(rf"{add} after (?P<year>(?:19|20)\d\d)", lambda m, _s: one("plays", "added", Op.DURING, f"{int(m['year']) + 1}..")),
    ]  # fmt: skip


LISTENING_PATTERNS: tuple[Pattern, ...] = (*_heard(), *_added(), *_opinions())
