"""Numbers as people write them: "ten", "two and a half", "a dozen", "3,5"."""

from __future__ import annotations

import re

_WORDS = {
    **{"a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6},
    **{"seven": 7, "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "fifteen": 15},
    **{"twenty": 20, "twenty-five": 25, "thirty": 30, "forty": 40, "forty-five": 45, "fifty": 50},
    **{"sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90, "hundred": 100, "a hundred": 100},
    **{"one hundred": 100, "dozen": 12, "a dozen": 12, "two dozen": 24, "couple": 2},
    **{"a couple": 2, "a couple of": 2, "a few": 3, "few": 3, "several": 5, "half a": 0.5},
    **{"half an": 0.5, "half": 0.5, "single": 1, "handful of": 5, "a handful of": 5},
    **{"thirteen": 13, "fourteen": 14, "sixteen": 16, "seventeen": 17, "eighteen": 18},
    **{"nineteen": 19, "thirty-five": 35, "two hundred": 200, "couple of": 2, "a dozen or so": 12},
    **{"a quarter of an": 0.25, "quarter of an": 0.25, "three quarters of an": 0.75},
}
_NAMES = "|".join(sorted((re.escape(name) for name in _WORDS), key=len, reverse=True))
#: A number in digits or words, perhaps with "and a half".
NUMBER = rf"(?:\d+(?:[.,]\d+)?|(?:{_NAMES})(?![\w-]))(?: and a half| ½)?"
#: What is counted.
THINGS = r"(?:songs?|tracks?|tunes?|pieces?|titles?|numbers|things|items)"
#: How often, in one word.
TIMES = r"(?:once|twice|thrice)"
_UNIT = r"(?:seconds?|secs?|s|minutes?|mins?|m|hours?|hrs?|h)(?![a-z])"
#: A length of time, without a group.
A_LENGTH = (
    rf"(?:\d{{1,3}}:\d\d|\d+ ?h(?:ours?|rs?)?(?: and)? ?\d+(?: ?m(?:in(?:ute)?s?)?)?|"
    rf"{NUMBER}(?: |-)?{_UNIT}(?: and a half)?)"
)
#: A length of time; one group.
LENGTH = rf"({A_LENGTH})"
#: An age: one group for the number (empty: one), one for the unit.
AGE = rf"(?:({NUMBER}) )?(days?|weeks?|months?|years?|decades?)"
_TIMES = {"once": 1.0, "twice": 2.0, "thrice": 3.0}
_DAYS = {"day": 1, "week": 7, "month": 30, "year": 365, "decade": 3650}
_SECONDS = {"s": 1, "m": 60, "h": 3600}


def number(text: str) -> float:
    """Read a number that ``NUMBER`` matched."""
    plain = text.strip().lower()
    if plain in _TIMES:
        return _TIMES[plain]
    extra = 0.0
    for half in (" and a half", " ½"):
        if plain.endswith(half):
            plain, extra = plain.removesuffix(half), 0.5
    if plain in _WORDS:
        return _WORDS[plain] + extra
    return float(plain.replace(",", ".")) + extra


def seconds(text: str, unit: str = "") -> float:
    """Read a length that ``LENGTH`` matched, or a bare number of a unit."""
    plain = text.strip().lower()
    if ":" in plain:
        minutes, rest = plain.split(":")
        return int(minutes) * 60.0 + int(rest)
    mixed = re.fullmatch(r"(\d+) ?h[a-z]*(?: and)? ?(\d+) ?[a-z]*", plain)
    if mixed:
        return int(mixed[1]) * 3600.0 + int(mixed[2]) * 60.0
    half = 0.5 if plain.endswith(" and a half") else 0.0
    plain = plain.removesuffix(" and a half")
    match = re.fullmatch(rf"({NUMBER})(?: |-)?([smh])?\w*", plain)
    if match is None:
        return 0.0
    return (number(match[1]) + half) * _SECONDS[match[2] or unit or "m"]


def days(amount: str | None, unit: str) -> float:
    """Read an age in days."""
    return (number(amount) if amount else 1.0) * _DAYS[unit.lower().rstrip("s")]
