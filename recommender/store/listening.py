"""Plays and opinions: appended, never changed; what is derived from them is computed in SQL."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence
from typing import Any

import numpy as np
import numpy.typing as npt

from recommender.core.listening import HEARD_MS, Ended, HistoryRow, PlayEvent, Source

#: SQL twins of core.listening.is_heard and is_skip over a play row called ``p``.
_LIMIT = f"min({HEARD_MS}, coalesce(p.duration_ms, {2 * HEARD_MS}) / 2.0)"
HEARD_SQL = f"(p.ended <> 'error' AND p.heard_ms >= {_LIMIT})"
SKIP_SQL = f"(p.ended = 'skipped' AND p.heard_ms < {_LIMIT})"

_INSERT = (
    "INSERT OR IGNORE INTO play "
    "(uid, track_id, started_at, heard_ms, duration_ms, ended, source, context) "
    "VALUES (:uid, :track_id, :started_at, :heard_ms, :duration_ms, :ended, :source, :context)"
)


def entry_of(event: PlayEvent, uid: str) -> dict[str, Any]:
    """Return a play as the journal and the database hold it."""
    return {
        "uid": uid,
        "track_id": event.track_id,
        "started_at": event.started_at,
        "heard_ms": max(0, event.heard_ms),
        "duration_ms": event.duration_ms,
        "ended": event.ended.value,
        "source": event.source.value,
        "context": event.context,
    }


def add_plays(connection: sqlite3.Connection, entries: Iterable[dict[str, Any]]) -> int:
    """Insert plays whose uid is new; return how many were."""
    before = connection.total_changes
    connection.executemany(_INSERT, entries)
    return connection.total_changes - before


def opinion_of(track_id: int, column: str, value: float | None, now: int) -> dict[str, Any]:
    """Return an opinion as the journal holds it: ``rating`` 0–1 or None, ``liked`` −1, 0, 1."""
    assert column in ("rating", "liked")
    return {"opinion": column, "track_id": track_id, "value": value, "at": now}


def add_opinions(connection: sqlite3.Connection, entries: Iterable[dict[str, Any]]) -> int:
    """Set opinions that are not older than what is known of their track; return how many."""
    before = connection.total_changes
    for entry in entries:
        column = {"rating": "rating", "liked": "liked"}[entry["opinion"]]
        connection.execute(
            f"INSERT INTO opinion (track_id, {column}, updated_at) VALUES (?, ?, ?) "
            f"ON CONFLICT (track_id) DO UPDATE SET {column} = excluded.{column}, "
            "updated_at = excluded.updated_at "
            f"WHERE excluded.updated_at >= updated_at AND {column} IS NOT excluded.{column}",
            (entry["track_id"], entry["value"], entry["at"]),
        )
    return connection.total_changes - before


def replay(connection: sqlite3.Connection, entries: Sequence[dict[str, Any]]) -> tuple[int, int]:
    """Bring back the journal's plays and opinions that the database lacks; return how many.

    Tracks they need get a place to hang on.
    """
    known = {row[0] for row in connection.execute("SELECT uid FROM play")}
    plays = [one for one in entries if "uid" in one and one["uid"] not in known]
    opinions = [one for one in entries if "opinion" in one]
    connection.executemany(
        "INSERT OR IGNORE INTO identity (id, audio_key, last_path, first_seen) VALUES (?, ?, ?, ?)",
        [
            (one["track_id"], b"lost:%d" % one["track_id"], b"", one.get("started_at", 0))
            for one in (*plays, *opinions)
        ],
    )
    return add_plays(connection, plays), add_opinions(connection, opinions)


def columns(connection: sqlite3.Connection, now_ms: int) -> dict[str, npt.NDArray[Any]]:
    """Return every play as columns, oldest first, what claims to come from the future left out.

    track_id, at_ms int64, heard_s float32, heard, skipped bool: (plays,).
    """
    rows = connection.execute(
        f"SELECT p.track_id, p.started_at, p.heard_ms, {HEARD_SQL}, {SKIP_SQL} "
        "FROM listener.play p WHERE p.started_at BETWEEN 0 AND ? ORDER BY p.started_at, p.id",
        (now_ms,),
    ).fetchall()
    table = np.array(rows, np.int64).reshape(-1, 5)
    return {
        "track_id": table[:, 0],
        "at_ms": table[:, 1],
        "heard_s": (table[:, 2] / 1_000).astype(np.float32),
        "heard": table[:, 3].astype(bool),
        "skipped": table[:, 4].astype(bool),
    }


def history(connection: sqlite3.Connection, limit: int, before: int | None) -> list[HistoryRow]:
    """Return the latest plays, newest first; ``before`` is a play id to continue from."""
    rows = connection.execute(
        """
        SELECT p.id, p.track_id, coalesce(t.title, i.title), coalesce(t.artist, i.artist),
               coalesce(t.album, i.album), p.started_at, p.heard_ms, p.duration_ms, p.ended,
               p.source, p.context
        FROM listener.play p
        JOIN listener.identity i ON i.id = p.track_id
        LEFT JOIN track t ON t.id = p.track_id
        WHERE p.id < ?
        ORDER BY p.id DESC LIMIT ?
        """,
        (before if before is not None else 2**62, limit),
    )
    return [
        HistoryRow(play_id, track_id, title, artist, album, _event(track_id, *rest))
        for play_id, track_id, title, artist, album, *rest in rows
    ]


def _event(
    track_id: int,
    started_at: int,
    heard_ms: int,
    duration_ms: int | None,
    ended: str,
    source: str,
    context: str,
) -> PlayEvent:
    known = source if source in set(Source) else Source.CHOSEN
    return PlayEvent(
        track_id, started_at, heard_ms, duration_ms, Ended(ended), Source(known), context
    )
