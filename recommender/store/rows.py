"""Ask for many rows in few statements."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator
from typing import Any

_AT_ONCE = 500  # below SQLite's oldest limit of 999 parameters


def each(connection: sqlite3.Connection, query: str, values: Iterable[Any]) -> Iterator[Any]:
    """Yield the rows of ``query``, whose ``IN (?)`` takes the values, some hundreds at a time."""
    wanted = list(values)
    for start in range(0, len(wanted), _AT_ONCE):
        chunk = wanted[start : start + _AT_ONCE]
        marks = ", ".join("?" * len(chunk))
        yield from connection.execute(query.replace("IN (?)", f"IN ({marks})"), chunk)
