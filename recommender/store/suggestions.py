"""Cleaning suggestions and suspects, as the last look at the tags found them."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable
from typing import Any

_ROW = """
    SELECT t.id, t.title, t.artist, t.album, t.album_artist, t.genre_tags,
           coalesce(t.year, t.original_year), t.duration_ms, t.track_no, t.disc_no, f.path,
           t.codec, t.bitrate_kbps, f.size, t.audio_key
    FROM track t JOIN file f ON f.id = t.file_id WHERE f.state = 'present' ORDER BY t.id
"""


def tag_rows(connection: sqlite3.Connection) -> list[tuple[Any, ...]]:
    """Return what cleaning looks at, a row a reachable track."""
    return connection.execute(_ROW).fetchall()


def replace(connection: sqlite3.Connection, rows: Iterable[tuple[Any, ...]]) -> None:
    """Replace all suggestions: (key, kind, before, after, evidence, confidence, changes, tracks).

    Changes and tracks are JSON values.
    """
    connection.execute("DELETE FROM suggestion")
    connection.executemany(
        "INSERT OR IGNORE INTO suggestion (key, kind, before, after, evidence, confidence, "
        "changes) VALUES (?, ?, ?, ?, ?, ?, ?)",
        [
            (*row[:6], json.dumps({"changes": row[6], "tracks": row[7]}, ensure_ascii=False))
            for row in rows
        ],
    )


def listed(
    connection: sqlite3.Connection, kind: str | None = None, limit: int = 1_000
) -> list[dict[str, Any]]:
    """Return suggestions without a verdict, surest first."""
    rows = connection.execute(
        "SELECT id, key, kind, before, after, evidence, confidence, changes FROM suggestion "
        "WHERE key NOT IN (SELECT key FROM household.cleaning) AND (?1 IS NULL OR kind = ?1) "
        "ORDER BY confidence DESC, kind, id LIMIT ?2",
        (kind, limit),
    )
    names = ("id", "key", "kind", "before", "after", "evidence", "confidence")
    return [{**dict(zip(names, row, strict=False)), **json.loads(row[7])} for row in rows]


def suspects(connection: sqlite3.Connection) -> list[dict[str, Any]]:
    """Return tracks whose genre tag the sound contradicts, surest first, without a verdict."""
    rows = connection.execute(
        "SELECT s.track_id, s.tagged, s.guessed, s.score, s.evidence, t.title, t.artist, t.album, "
        "t.album_id FROM suspect s JOIN track t ON t.id = s.track_id "
        "WHERE s.track_id NOT IN (SELECT track_id FROM household.correction WHERE field = 'genre') "
        "ORDER BY s.score DESC, s.track_id"
    )
    names = ("track_id", "tagged", "guessed", "score", "evidence", "title", "artist", "album",
             "album_id")  # fmt: skip
    return [{**dict(zip(names, row, strict=True)), "evidence": json.loads(row[4])} for row in rows]


def guesses(connection: sqlite3.Connection) -> dict[int, tuple[str, float]]:
    """Return the genre that the sound suggests and its probability, by track id."""
    return {
        row[0]: (row[1], row[2])
        for row in connection.execute("SELECT track_id, genre, probability FROM guess")
    }


def themes(connection: sqlite3.Connection) -> list[dict[str, Any]]:
    """Return the themes that words make, largest first."""
    return [
        {"id": row[0], "name": row[1], "size": row[2], "words": json.loads(row[3]),
         "exemplars": json.loads(row[4])}
        for row in connection.execute("SELECT * FROM theme ORDER BY size DESC, id")
    ]  # fmt: skip
