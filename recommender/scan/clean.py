"""Make tag values safe to keep: no control bytes, no impossible numbers, sensible lengths."""

from __future__ import annotations

import math
import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache

TEXT_LIMIT = 1_000
LYRICS_LIMIT = 65_536
_TWO_DAYS_S = 172_800
_CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f\ud800-\udfff\u202a-\u202e\u2066-\u2069]")
_SPACES = re.compile(r"\s+")
_YEAR = re.compile(r"(?<!\d)(1[0-9]{3}|2[01][0-9]{2})(?!\d)")
_PAIR = re.compile(r"^\s*(\d{1,6})?\s*(?:/\s*(\d{1,6}))?")
_LEADING_NUMBER = re.compile(r"^\s*(?:\d{1,2}-)?\d{1,3}\s*(?:[-._)]\s*|\s+)(?=\S)")
_ARTICLES = ("the ", "a ", "an ")


def text(value: object, limit: int = TEXT_LIMIT) -> str:
    """Return one line of plain text."""
    if value == "":  # most tags of most files
        return ""
    raw = str(value)[: limit * 4]
    if raw.isascii() and raw.isprintable() and "  " not in raw:
        return raw.strip()[:limit]
    raw = _CONTROL.sub("", raw)
    return unicodedata.normalize("NFC", _SPACES.sub(" ", raw).strip())[:limit]


def block(value: object) -> str:
    """Return text with its line breaks, for lyrics and comments."""
    raw = str(value)[: LYRICS_LIMIT * 2].replace("\r\n", "\n").replace("\r", "\n")
    return _CONTROL.sub("", raw).strip()[:LYRICS_LIMIT]


def texts(values: Iterable[object]) -> tuple[str, ...]:
    """Return several values without empty ones and repetitions, in order."""
    return tuple(dict.fromkeys(clean for value in values if (clean := text(value))))


def year(value: object) -> int | None:
    """Find a plausible year (1000–2199) in a date."""
    match = _YEAR.search(str(value)[:100])
    return int(match[1]) if match else None


def pair(value: object) -> tuple[int | None, int | None]:
    """Read "3/12" as (3, 12); zero means unknown."""
    if value == "":
        return None, None
    match = _PAIR.match(str(value)[:40])
    if match is None:
        return None, None
    first, second = (int(part) if part else None for part in match.groups())
    return first or None, second or None


def number(value: object, low: float, high: float) -> float | None:
    """Read a finite number within limits, for example "-7.2 dB"."""
    if value == "":
        return None
    match = re.match(r"\s*([-+]?\d{1,12}(?:[.,]\d{1,12})?)", str(value)[:60])
    if match is None:
        return None
    found = float(match[1].replace(",", "."))
    return found if math.isfinite(found) and low <= found <= high else None


def duration_ms(seconds: object) -> int | None:
    """Return a length in milliseconds if it can be true: more than nothing, less than two days."""
    if not isinstance(seconds, (int, float)) or not 0 < seconds < _TWO_DAYS_S:
        return None
    return round(seconds * 1000) or None


def title_from_name(name: str) -> str:
    """Make a title of a file's name: without suffix, track number and underscores."""
    stem = name.rsplit(".", 1)[0] if "." in name[1:] else name
    spaced = stem.replace("_", " ")
    return text(_LEADING_NUMBER.sub("", spaced, count=1)) or text(spaced) or text(name) or "?"


@lru_cache(4096)
def sort_name(name: str) -> str:
    """Return what to sort a name by: folded, without a leading article."""
    folded = fold(name)
    for article in _ARTICLES:
        if folded.startswith(article) and len(folded) > len(article):
            return folded[len(article) :]
    return folded


def fold(name: str) -> str:
    """Return a name without case and accents, for comparing."""
    if name.isascii():
        return name.lower().strip()
    plain = unicodedata.normalize("NFKD", name)  # before folding case: "𝐀" is an A in disguise
    decomposed = unicodedata.normalize("NFKD", plain.casefold())
    return "".join(letter for letter in decomposed if not unicodedata.combining(letter)).strip()
