"""How many tracks or minutes, and in which order."""
# ruff: noqa: E501 - one form a line reads best

from __future__ import annotations

import re

from recommender.core.rules import Limit, Op
from recommender.playlists.words.compare import BEFORE
from recommender.playlists.words.meaning import Meaning, Pattern, Scene, pattern, sorts
from recommender.playlists.words.numbers import A_LENGTH, LENGTH, NUMBER, THINGS, number, seconds

#: Numbers that count something else: years, and "a" alone.
_NO_COUNT = r"(?!(?:19|20)\d\d\b)(?!an? (?!couple|dozen|few|hundred|handful))"
_UNITS = r"(?:sec|min|hour|hr|star|bpm|beats|times?\b|plays?\b|years?|days?|weeks?|months?|decade)"


def _count(match: re.Match[str], _scene: Scene) -> Meaning:
    return Meaning("limit", limit=Limit(tracks=max(1, round(number(match[1])))))


def _for_so_long(match: re.Match[str], _scene: Scene) -> Meaning | None:
    length = seconds(match[1] or match["also"])
    return Meaning("limit", limit=Limit(minutes=round(length / 60))) if length >= 60 else None


def _top(match: re.Match[str], scene: Scene) -> Meaning:
    return Meaning("limit", sort=(("plays", True),), limit=_count(match, scene).limit)


_KEYS = {
    **{"year": "year", "date": "year", "release date": "year", "release": "year", "age": "year"},
    **{"tempo": "bpm", "bpm": "bpm", "speed": "bpm", "length": "length", "duration": "length"},
    **{"energy": "energy", "loudness": "loudness", "title": "title", "name": "title"},
    **{"artist": "artist", "album": "album", "plays": "plays", "play count": "plays"},
    **{"rating": "rating", "key": "key", "genre": "genre", "taste": "taste"},
    **{"date added": "added", "last played": "played"},
}
_DOWN = frozenset(("plays", "rating", "taste", "added"))


def _by(match: re.Match[str], _scene: Scene) -> Meaning:
    key = _KEYS[match[1].lower()]
    down = (match[2] or "").lower()
    descending = down.startswith("desc") if down else key in _DOWN
    return Meaning("sort", sort=((key, descending),))


_FIRST = r"(?: (?:ones |songs |tracks |albums )?first)"
_MOST = r"(?:(?:starting|beginning|start|begin|led) with |going from )?(?:my )?(?:the )?"
_HEARD = r"(?:played|heard|listened(?: to)?)"
#: Superlatives and the order they ask for; "first" may follow.
_SUPERLATIVES: tuple[tuple[str, str, bool], ...] = (
    (r"(?:newest|most recent(?! album)|youngest)", "year", True),
    (r"(?:oldest|earliest)", "year", False),
    (r"longest(?! not)", "length", True),
    (r"shortest", "length", False),
    (r"(?:fastest|quickest)", "bpm", True),
    (r"slowest", "bpm", False),
    (r"loudest", "loudness", True),
    (r"(?:quietest|softest)", "loudness", False),
    (r"(?:calmest|gentlest|mellowest|most relaxed|least energetic)", "energy", False),
    (r"(?:most energetic|wildest|liveliest)", "energy", True),
    (rf"(?:most|top)[ -](?:often )?{_HEARD}", "plays", True),
    (rf"least[ -](?:often )?{_HEARD}", "plays", False),
    (r"(?:best|highest|top)[ -]rated", "rating", True),
    (r"(?:lowest|worst)[ -]rated", "rating", False),
    (rf"(?:least recently {_HEARD}|longest not {_HEARD})", "played", False),
)
#: Superlatives that mean an order only where "first" follows.
_FIRST_ONLY: tuple[tuple[str, str, bool], ...] = (
    (r"latest", "year", True),
    (r"(?:(?:recently|last|newly|latest) added|latest additions|newest additions)", "added", True),
    (rf"(?:most )?(?:recently|last) {_HEARD}", "played", True),
    (r"(?:best matches|best)", "taste", True),
)
#: Ends of a scale: "from slow to fast".
_ENDS: tuple[tuple[str, str, str], ...] = (
    (r"(?:slow(?:est)?)", r"(?:fast(?:est)?|quick)", "bpm"),
    (r"(?:calm(?:est)?|low energy|quiet energy|mellow|relaxed)", r"(?:energetic|wild(?:est)?|high energy|intense|lively)", "energy"),
    (r"(?:quiet(?:est)?|soft(?:est)?)", r"(?:loud(?:est)?)", "loudness"),
    (r"(?:old(?:est)?|earliest)", r"(?:new(?:est)?|latest|recent)", "year"),
    (r"(?:short(?:est)?)", r"(?:long(?:est)?)", "length"),
    (r"(?:a|A)", r"(?:z|Z)", "title"),
    (r"least played", r"most played", "plays"),
    (r"worst", r"best", "rating"),
)  # fmt: skip


def _order() -> list[Pattern]:
    made = []
    for low, high, key in _ENDS:
        made.append(pattern(rf"(?:going )?(?:from )?{low} to {high}", sorts((key, False))))
        made.append(pattern(rf"(?:going )?(?:from )?{high} to {low}", sorts((key, True))))
    for words, key, down in _FIRST_ONLY:
        made.append(pattern(rf"{_MOST}{words}{_FIRST}", sorts((key, down))))
    for words, key, down in _SUPERLATIVES:
        made.append(pattern(rf"{_MOST}{words}{_FIRST}?", sorts((key, down))))
    keys = "|".join(sorted(_KEYS, key=len, reverse=True))
    return [
        pattern(r"(?:in )?(?:a )?(?:random(?:ly|i[sz]ed)?|shuffled?)(?: order)?|shuffled?|mixed up|surprise me", sorts(("random", False))),
        *made,
        pattern(r"reverse chronological(?:ly)?(?: order)?", sorts(("year", True))),
        pattern(r"(?:in )?chronological(?:ly)?(?: order)?", sorts(("year", False))),
        pattern(r"(?:in )?alphabetical(?:ly)?(?: order)?|a-z", sorts(("title", False))),
        pattern(rf"(?:(?:and )?(?:sort(?:ed)?|order(?:ed)?|arranged?|rank(?:ed)?) )?by ({keys})(?:,? (asc(?:ending)?|desc(?:ending)?))?(?=\s*(?:$|[,.;]|and\b|but\b|with\b))", _by),
    ]  # fmt: skip


_MANY = "|".join(words for words, op in BEFORE if op in (Op.AT_MOST,))
_UP_TO = rf"(?:(?:about|around|only|just|exactly|roughly|a limit of|limit(?:ed)? to|{_MANY}) )?"
_LISTS = r"(?:mix|playlist|list|set|mixtape|session)"


def _limits() -> list[Pattern]:
    ahead = rf"(?= (?!{_UNITS})(?:[a-z'&-]+ ){{1,6}}{THINGS})"
    return [
        pattern(rf"(?:my |the )?(?:top|best) ({NUMBER})(?: {THINGS})?", _top),
        pattern(rf"{_UP_TO}(?:the )?{_NO_COUNT}({NUMBER})(?: {THINGS}|{ahead})", _count),
        pattern(rf"(?:for |about |around |roughly )*{LENGTH}(?:'?s?)? (?:of|worth of)", _for_so_long),
        pattern(rf"{LENGTH}(?: |-)(?:long )?(?={_LISTS}\b)", _for_so_long),
        pattern(rf"(?:{_LISTS}|enough|lasting|long enough) for (?:about |around )?{LENGTH}|(?:to (?:last|fill) |for )(?:about |around )?(?P<also>{A_LENGTH})", _for_so_long),
    ]  # fmt: skip


ORDER_PATTERNS: tuple[Pattern, ...] = (*_order(), *_limits())
