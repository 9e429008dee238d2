"""The language of the search box: words, phrases, ``artist:x``, ``year:>1990``, ``-not this``."""

from __future__ import annotations

import re
from dataclasses import dataclass

TEXT_FIELDS = {
    "title": "title",
    "artist": "artist",
    "album": "album",
    "albumartist": "album_artist",
    "genre": "genre_tags",
    "composer": "composer",
}
NUMBER_FIELDS = frozenset(
    {"year", "bpm", "plays", "skips", "rating", "length", "track", "disc", "energy", "bitrate"}
)
TIME_FIELDS = frozenset({"added", "played"})
CHOICE_FIELDS = frozenset({"liked", "key", "style", "format", "is"})

_TOKEN = re.compile(r'(-?)(?:([a-z]+):)?(?:"([^"]*)"?|(\S+))', re.IGNORECASE)
_NUMBER = re.compile(r"^(<=|>=|<|>|=)?([\d:.]+)$")
_RANGE = re.compile(r"^([\d:.]+)(?:\.\.|-)([\d:.]+)$")
_AGE = re.compile(r"^(<|>)?(\d{1,5})([dwmy])$")
_DAYS = {"d": 1, "w": 7, "m": 30, "y": 365}


@dataclass(frozen=True, slots=True)
class Term:
    """One condition. ``field`` is "" for words anywhere; ``exact`` marks a quoted phrase."""

    field: str
    text: str
    exact: bool = False
    negated: bool = False


@dataclass(frozen=True, slots=True)
class Bounds:
    """A numeric condition: ``low`` ≤ value ≤ ``high``; None is open; strict ends exclude."""

    field: str
    low: float | None
    high: float | None
    strict: bool = False
    negated: bool = False


Condition = Term | Bounds


def parse(text: str) -> tuple[Condition, ...]:
    """Parse a query; every text has a meaning, so typing never shows an error."""
    clean = text.replace("\0", " ")[:1000]
    found = (_condition(match) for match in _TOKEN.finditer(clean))
    return tuple(condition for condition in found if condition is not None)


def _condition(match: re.Match[str]) -> Condition | None:
    minus, raw_field, phrase, word = match.groups()
    field = (raw_field or "").lower()
    text = phrase if phrase is not None else word
    negated = minus == "-"
    if field in NUMBER_FIELDS:
        bounds = _bounds(field, text, negated)
        if bounds is not None:
            return bounds
    if field in TIME_FIELDS:
        bounds = _age(field, text, negated)
        if bounds is not None:
            return bounds
    if field in TEXT_FIELDS or field in CHOICE_FIELDS:
        return Term(field, text, phrase is not None, negated) if text.strip() else None
    whole = f"{raw_field}:{text}" if raw_field else text
    return Term("", whole, phrase is not None, negated) if whole.strip() else None


def _value(text: str) -> float | None:
    """Read "3.5" or "4:30" (minutes and seconds, in seconds)."""
    parts = text.split(":")
    try:
        value = 0.0
        for part in parts:
            value = value * 60 + float(part or 0)
    except ValueError:
        return None
    return min(value, 1e15)


def _bounds(field: str, text: str, negated: bool) -> Bounds | None:
    span = _RANGE.match(text)
    if span:
        low, high = _value(span[1]), _value(span[2])
        return None if low is None or high is None else Bounds(field, low, high, False, negated)
    match = _NUMBER.match(text)
    value = _value(match[2]) if match else None
    if match is None or value is None:
        return None
    sign = match[1] or "="
    if sign == "=":
        return Bounds(field, value, value, False, negated)
    strict = len(sign) == 1
    if sign.startswith(">"):
        return Bounds(field, value, None, strict, negated)
    return Bounds(field, None, value, strict, negated)


def _age(field: str, text: str, negated: bool) -> Bounds | None:
    """Read "<30d" as at most 30 days ago and ">1y" as longer ago; the unit is days."""
    match = _AGE.match(text.lower())
    if match is None:
        return None
    days = float(int(match[2]) * _DAYS[match[3]])
    if match[1] == ">":
        return Bounds(field, days, None, True, negated)
    return Bounds(field, None, days, False, negated)
