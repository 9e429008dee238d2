"""Plays and opinions: appended, never changed; what is derived from them is computed in SQL."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence
from typing import Any

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


def replay(connection: sqlite3.Connection, entries: Sequence[dict[str, Any]]) -> int:
    """Insert the journal's plays that the database lacks, and tracks they need; return how many."""
    known = {row[0] for row in connection.execute("SELECT uid FROM play")}
    lost = [entry for entry in entries if entry.get("uid") not in known]
    if not lost:
        return 0
    connection.executemany(
        "INSERT OR IGNORE INTO identity (id, audio_key, last_path, first_seen) VALUES (?, ?, ?, ?)",
        [
            (entry["track_id"], b"lost:%d" % entry["track_id"], b"", entry["started_at"])
            for entry in lost
        ],
    )
    return add_plays(connection, lost)


def set_opinion(
    connection: sqlite3.Connection, track_id: int, column: str, value: float | None, now: int
) -> None:
    """Set a track's ``rating`` (0–1 or None) or ``liked`` (−1, 0, 1)."""
    assert column in ("rating", "liked")
    connection.execute(
        f"INSERT INTO opinion (track_id, {column}, updated_at) VALUES (?, ?, ?) "
        f"ON CONFLICT (track_id) DO UPDATE SET {column} = excluded.{column}, "
        "updated_at = excluded.updated_at",
        (track_id, value, now),
    )


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
