"""Periods of the calendar as text: "2024", "2024-05", "this-week", "2023-06..2024", "2024..".

Days begin at midnight of the machine's own time zone; weeks begin on Monday (ISO 8601).
"""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta

_DATE = re.compile(r"^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$")
_NAMED = re.compile(r"^(?:today|yesterday|(?:this|last)-(?:week|month|year))$")

Days = tuple[date, date]


def is_period(text: str) -> bool:
    """Tell whether a text names a period."""
    start, dots, end = text.partition("..")
    if not dots:
        return _days(text, date(2000, 1, 1)) is not None
    sides = [side for side in (start, end) if side]
    return bool(sides) and all(_days(side, date(2000, 1, 1)) is not None for side in sides)


def bounds(text: str, now_ms: int) -> tuple[int | None, int | None]:
    """Return a period's first millisecond and the first one after it; None is open."""
    today = datetime.fromtimestamp(now_ms / 1000).date()
    start, dots, end = text.partition("..")
    first = _days(start, today) if start else None
    last = _days(end, today) if dots and end else (None if dots else first)
    return (_ms(first[0]) if first else None, _ms(last[1]) if last else None)


def _days(text: str, today: date) -> Days | None:
    """Return the first day and the day after the last one."""
    match = _DATE.match(text)
    try:
        if match:
            return _dated(int(match[1]), match[2], match[3])
    except (ValueError, OverflowError):
        return None
    return _named(text, today) if _NAMED.match(text) else None


def _dated(year: int, month: str | None, day: str | None) -> Days:
    if not 1970 <= year <= 2200:
        raise ValueError(year)
    if month is None:
        return date(year, 1, 1), date(year + 1, 1, 1)
    if day is None:
        first = date(year, int(month), 1)
        return first, _next_month(first)
    only = date(year, int(month), int(day))
    return only, only + timedelta(1)


def _named(text: str, today: date) -> Days:
    if text in ("today", "yesterday"):
        only = today if text == "today" else today - timedelta(1)
        return only, only + timedelta(1)
    which, unit = text.split("-")
    last = which == "last"
    if unit == "week":
        first = today - timedelta(today.weekday() + (7 if last else 0))
        return first, first + timedelta(7)
    if unit == "month":
        first = today.replace(day=1)
        first = (first - timedelta(1)).replace(day=1) if last else first
        return first, _next_month(first)
    year = today.year - last
    return date(year, 1, 1), date(year + 1, 1, 1)


def _next_month(first: date) -> date:
    return (first + timedelta(32)).replace(day=1)


def _ms(day: date) -> int:
    return round(datetime(day.year, day.month, day.day).timestamp() * 1000)
