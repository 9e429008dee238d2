"""Smart playlists: a name and the query that says what is in it."""

from __future__ import annotations

import json
import sqlite3

from recommender.core.errors import NotFoundError
from recommender.core.rules import SmartPlaylist
from recommender.core.translation import translate

_SELECT = "SELECT id, name, query, updated_at FROM listener.smart_playlist"


def all_of(connection: sqlite3.Connection) -> list[SmartPlaylist]:
    """Return every smart playlist by name."""
    rows = connection.execute(f"{_SELECT} ORDER BY name COLLATE NOCASE, id")
    return [SmartPlaylist(*row) for row in rows]


def get(connection: sqlite3.Connection, smart_id: int) -> SmartPlaylist:
    """Return one; NotFoundError when there is none."""
    row = connection.execute(f"{_SELECT} WHERE id = ?", (smart_id,)).fetchone()
    if row is None:
        raise NotFoundError(translate("errors", "There is no such smart playlist."))
    return SmartPlaylist(*row)


def create(connection: sqlite3.Connection, name: str, query: str, now: int) -> int:
    """Save a new one; return its id."""
    cursor = connection.execute(
        "INSERT INTO smart_playlist (name, query, created_at, updated_at) VALUES (?, ?, ?, ?)",
        (name, query, now, now),
    )
    return int(cursor.lastrowid or 0)


def update(connection: sqlite3.Connection, smart_id: int, name: str, query: str, now: int) -> None:
    """Replace a name and a query."""
    _found(
        connection.execute(
            "UPDATE smart_playlist SET name = ?, query = ?, updated_at = ? WHERE id = ?",
            (name, query, now, smart_id),
        )
    )


def delete(connection: sqlite3.Connection, smart_id: int) -> None:
    """Delete one; no track is touched."""
    _found(connection.execute("DELETE FROM smart_playlist WHERE id = ?", (smart_id,)))


def _found(cursor: sqlite3.Cursor) -> None:
    if not cursor.rowcount:
        raise NotFoundError(translate("errors", "There is no such smart playlist."))


# -- what rules ask beside columns -----------------------------------------------------------------


def durations(connection: sqlite3.Connection) -> dict[int, int]:
    """Return every track's length in milliseconds, 0 where unknown."""
    return dict(connection.execute("SELECT id, coalesce(duration_ms, 0) FROM track"))


def genre_tags(connection: sqlite3.Connection) -> list[str]:
    """Return all genre tags as they are written."""
    return [row[0] for row in connection.execute("SELECT name FROM genre_tag")]


def styles(connection: sqlite3.Connection) -> list[str]:
    """Return the names of the genres and micro-genres by ear."""
    return [row[0] for row in connection.execute("SELECT DISTINCT name FROM genre")]


def artists(connection: sqlite3.Connection) -> list[str]:
    """Return the names of all artists."""
    return [row[0] for row in connection.execute("SELECT name FROM artist")]


def named(connection: sqlite3.Connection, text: str) -> tuple[list[int], bool]:
    """Return the tracks that a text names, an artist's or a title's, and whether an artist's."""
    artist = (
        "SELECT ta.track_id FROM track_artist ta JOIN artist a ON a.id = ta.artist_id "
        "WHERE ta.role = 'artist' AND a.name = ? COLLATE NOCASE"
    )
    found = [row[0] for row in connection.execute(artist, (text,))]
    if found:
        return found, True
    title = "SELECT id FROM track WHERE title = ? COLLATE NOCASE"
    found = [row[0] for row in connection.execute(title, (text,))]
    if found:
        return found, False
    words = '"' + text.replace('"', " ") + '"'
    for column in ("artist", "title", "title artist album"):
        near = words if column != "title artist album" else _every_word(text)
        found = [
            row[0]
            for row in connection.execute(
                "SELECT rowid FROM track_fts WHERE track_fts MATCH ? LIMIT 200",
                (f"{{{column}}} : ({near})",),
            )
        ]
        if found:
            return found, column == "artist"
    return [], False


def _every_word(text: str) -> str:
    words = "".join(c if c.isalnum() else " " for c in text).split()
    return " AND ".join(f'"{word}"' for word in words) or '""'


def tag_vectors(
    connection: sqlite3.Connection, network: str
) -> tuple[tuple[str, ...], list[tuple[int, bytes]]]:
    """Return a network's tags and each track's float32 vector of them, as bytes."""
    row = connection.execute("SELECT names FROM extractor WHERE name = ?", (network,)).fetchone()
    if row is None:
        return (), []
    rows = connection.execute(
        "SELECT track_id, vector FROM feature WHERE extractor = ? ORDER BY track_id", (network,)
    )
    return tuple(json.loads(row[0])), rows.fetchall()


def heard_share(connection: sqlite3.Connection) -> float:
    """Return which share of the tracks the networks have heard, 0–1."""
    heard, every = connection.execute(
        "SELECT (SELECT count(*) FROM feature WHERE extractor = 'mtt'), "
        "(SELECT count(*) FROM track)"
    ).fetchone()
    return heard / every if every else 0.0
