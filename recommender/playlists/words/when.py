"""Times of the calendar as people name them, as the periods that rules know."""

from __future__ import annotations

import re
from datetime import date

_MONTH_NAMES = (
    *(("january", "jan"), ("february", "feb"), ("march", "mar"), ("april", "apr"), ("may",)),
    *(("june", "jun"), ("july", "jul"), ("august", "aug"), ("september", "sept", "sep")),
    *(("october", "oct"), ("november", "nov"), ("december", "dec")),
)
_MONTHS = {name: at for at, names in enumerate(_MONTH_NAMES, 1) for name in names}
#: The month a season begins with, in the north.
_SEASONS = {"spring": 3, "summer": 6, "autumn": 9, "fall": 9, "winter": 12}
_NAMED = r"(?:today|yesterday|(?:this|last) (?:week|month|year))"
_MONTH = "|".join(sorted(_MONTHS, key=len, reverse=True))
_YEAR = r"(?:19|20)\d\d"
#: A period, one group named "when".
WHEN = (
    rf"(?P<when>{_NAMED}|"
    rf"(?:back )?(?:in |during )?(?:(?:last|this) )?(?:{_MONTH})(?: (?:of )?{_YEAR})?|"
    rf"(?:back )?(?:in |during ){_YEAR}|(?:in |during |over )?(?:(?:last|this|the) )?"
    rf"(?:{'|'.join(_SEASONS)})(?! of\b)(?: (?:of )?{_YEAR})?)"
)
#: "since …", one group named "since".
SINCE = (
    rf"since (?P<since>{_NAMED}|(?:last )?(?:{_MONTH})(?: {_YEAR})?|{_YEAR}|"
    rf"(?:last )?(?:{'|'.join(_SEASONS)})|(?:last )?(?:christmas|new year(?:'?s)?))"
)


def during(text: str, today: date) -> str:
    """Return the period that a match of ``WHEN`` names, in the spelling of rules."""
    plain = re.sub(r"^(?:back )?(?:(?:in|during|over) )?(?:the )?", "", text.lower())
    if re.fullmatch(_NAMED, plain):
        return plain.replace(" ", "-")
    year = re.search(_YEAR, plain)
    if year and year[0] == plain:
        return plain
    first = _first_month(plain, today, int(year[0]) if year else None)
    season = next((name for name in _SEASONS if name in plain.split()), "")
    if not season:
        return f"{first.year}-{first.month:02}"
    last = _later(first, 2)
    return f"{first.year}-{first.month:02}..{last.year}-{last.month:02}"


def since(text: str, today: date) -> str:
    """Return the open period that a match of ``SINCE`` names."""
    plain = text.lower()
    if plain == "last year":
        return f"{today.year - 1}.."
    if plain == "last month":
        first = _later(today.replace(day=1), -1)
        return f"{first.year}-{first.month:02}.."
    if re.fullmatch(_NAMED, plain):
        return f"{plain.replace(' ', '-')}.."
    if "christmas" in plain:
        feast = date(today.year, 12, 25)
        return f"{feast if feast <= today else feast.replace(year=today.year - 1)}.."
    if "new year" in plain:
        return f"{today.year}.."
    year = re.search(_YEAR, plain)
    if year and year[0] == plain:
        return f"{plain}.."
    first = _first_month(plain, today, int(year[0]) if year else None)
    return f"{first.year}-{first.month:02}.."


def _first_month(plain: str, today: date, year: int | None) -> date:
    """Return the first day of the latest month or season of a name, "last" the one before this."""
    words = plain.split()
    month = next((_MONTHS.get(one) or _SEASONS.get(one) for one in words if one in _KNOWN), 1) or 1
    if year is not None:
        return date(year, month, 1)
    first = date(today.year, month, 1)
    if first > today:
        first = first.replace(year=first.year - 1)
    length = 3 if any(one in _SEASONS for one in words) else 1
    running = _later(first, length) > today
    return first.replace(year=first.year - 1) if words[0] == "last" and running else first


def _later(first: date, months: int) -> date:
    count = first.year * 12 + first.month - 1 + months
    return date(count // 12, count % 12 + 1, 1)


_KNOWN = frozenset((*_MONTHS, *_SEASONS))
