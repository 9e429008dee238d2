"""Years, decades and centuries in a phrase."""
# ruff: noqa: E501 - one form a line reads best

from __future__ import annotations

import re

from recommender.core.rules import Condition, Op
from recommender.playlists.words.meaning import Make, Meaning, Pattern, Scene, one, pattern, says
from recommender.playlists.words.numbers import NUMBER, number

_YEAR = r"((?:19|20)\d\d)"
_DECADES = {
    **{"twenties": 1920, "thirties": 1930, "forties": 1940, "fifties": 1950, "sixties": 1960},
    **{"seventies": 1970, "eighties": 1980, "nineties": 1990, "noughties": 2000, "aughts": 2000},
    **{"two thousands": 2000, "tens": 2010, "twenty tens": 2010},
}
_DECADE = rf"((?:19|20)?\d0'?s|{'|'.join(_DECADES)})"
_FROM = (
    r"(?:(?:released |recorded |made |music |songs )?(?:from|in|of|during) )?(?:the (?:year )?)?"
)
_PARTS = {
    **{"early": (0, 3), "mid": (4, 6), "middle": (4, 6), "late": (7, 9), "first half": (0, 4)},
    **{"second half": (5, 9), "start": (0, 2), "beginning": (0, 2), "end": (7, 9)},
}
_PART = (
    r"(?:the )?(?:(early|mid|middle|late)[ -](?:the )?|(first half|second half|start|beginning|"
    r"middle|end)(?: of (?:the )?| ))"
)
_MADE = r"(?:that (?:were |was |came )?|which (?:were |was )?)?(?:(?:from|released|recorded|made|written|out|came out|dating|in) )*"
_CENTURIES = {"19th": 1801, "20th": 1901, "21st": 2001, "nineteenth": 1801, "twentieth": 1901}
_CENTURIES["twenty-first"] = 2001


def _years(low: int, high: int) -> Meaning:
    return one("era", "year", Op.BETWEEN, (float(low), float(high)))


def _decade_start(text: str) -> int:
    plain = text.lower().replace("'", "")
    if plain in _DECADES:
        return _DECADES[plain]
    start = int(plain.removesuffix("s"))
    return start if start >= 100 else start + (2000 if start < 30 else 1900)


def _decade(match: re.Match[str], _scene: Scene) -> Meaning:
    start = _decade_start(match[3])
    first, last = _PARTS.get((match[1] or match[2] or "").lower(), (0, 9))
    return _years(start + first, start + last)


def _two_decades(match: re.Match[str], _scene: Scene) -> Meaning:
    return _years(_decade_start(match[1]), _decade_start(match[2]) + 9)


def _past(match: re.Match[str], scene: Scene) -> Meaning:
    unit = 10 if match[2].lower().startswith("decade") else 1
    count = number(match[1]) if match[1] else 1
    return one("era", "year", Op.AT_LEAST, float(scene.today.year - round(count * unit)))


def _compared(op: Op, group: int = 1) -> Make:
    def make(match: re.Match[str], _scene: Scene) -> Meaning:
        text = match[group]
        year = int(text) if text.isdecimal() else _decade_start(text)
        if not text.isdecimal() and op in (Op.ABOVE, Op.AT_MOST):
            year += 9
        return one("era", "year", op, float(year))

    return make


def _this_year(offset: int) -> Make:
    return lambda _match, scene: one("era", "year", Op.IS, float(scene.today.year + offset))


YEAR_PATTERNS: tuple[Pattern, ...] = (
    pattern(
        rf"(?:from |between )?(?:the )?{_DECADE} (?:to|until|through|till) (?:the )?{_DECADE}",
        _two_decades,
    ),
    pattern(
        rf"{_MADE}(?:between |from )?(?:the years )?{_YEAR}(?: ?[-–—] ?| (?:and|to|until|till|"
        rf"through|up to) ){_YEAR}",
        lambda m, _s: _years(*sorted((int(m[1]), int(m[2])))),
    ),
    pattern(
        rf"{_MADE}(?:from |in |of |within |during )?(?:the )?(?:last|past) (?:({NUMBER}) )?(years|decades?)",
        _past,
    ),
    pattern(rf"{_MADE}(?:before|pre|prior to|older than|earlier than|no later than the end of)[ -](?:the )?(?:year )?({_YEAR[1:-1]}|{_DECADE[1:-1]})", _compared(Op.BELOW)),
    pattern(rf"{_MADE}(?:after|post|later than|newer than|more recent than|past)[ -](?:the )?(?:year )?({_YEAR[1:-1]}|{_DECADE[1:-1]})", _compared(Op.ABOVE)),
    pattern(rf"{_MADE}(?:(?:since|from) )?(?:the )?({_YEAR[1:-1]}|{_DECADE[1:-1]})(?: on(?:wards?)?(?! the)| (?:and|or) (?:later|newer|after|onwards?|up)| to (?:now|today|the present))", _compared(Op.AT_LEAST)),
    pattern(rf"{_MADE}(?:the )?({_YEAR[1:-1]}|{_DECADE[1:-1]}) (?:and|or) (?:earlier|older|before)", _compared(Op.AT_MOST)),
    pattern(rf"{_MADE}since (?:the )?({_YEAR[1:-1]}|{_DECADE[1:-1]})", _compared(Op.AT_LEAST)),
    pattern(rf"{_MADE}(?:up to|until|till|no later than|not later than|by) (?:the )?({_YEAR[1:-1]})", _compared(Op.AT_MOST)),
    pattern(rf"{_FROM}(?:{_PART})?{_DECADE}(?: era)?", _decade),
    pattern(rf"{_FROM}({'|'.join(_CENTURIES)}) century", lambda m, _s: _years(_CENTURIES[m[1].lower()], _CENTURIES[m[1].lower()] + 99)),
    pattern(rf"{_FROM}{_YEAR}", lambda m, _s: one("era", "year", Op.IS, float(m[1]))),
    pattern(r"(?:new (?:music|songs?|tracks?|releases) )?(?:released|from|out|came out|of|new|in|made)(?: in)? this year|this year'?s", _this_year(0)),
    pattern(r"(?:released|from|out|came out|of)(?: in)? last year|last year'?s", _this_year(-1)),
    pattern(r"oldies|golden oldies|old[ -]?school|vintage", says("era", Condition("year", Op.BELOW, 1975.0))),
    pattern(r"(?:new|recent|latest|modern|current) (?:releases?|music|songs?|stuff|albums?|tracks?)(?! (?:from|in|of|out)\b)|contemporary", lambda _m, s: one("era", "year", Op.AT_LEAST, float(s.today.year - 3))),
    pattern(r"old (?:music|songs?|stuff|albums?|tracks?)", says("era", Condition("year", Op.BELOW, 1990.0))),
)  # fmt: skip
