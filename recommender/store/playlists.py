"""The listener's own playlists: names and tracks in their order."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Sequence

from recommender.core.errors import NotFoundError
from recommender.core.playlist import SavedPlaylist
from recommender.core.translation import translate

_COVERS = 4


def saved(connection: sqlite3.Connection) -> list[SavedPlaylist]:
    """Return the saved playlists by name, each with up to four tracks of different albums."""
    rows = connection.execute(
        """
        SELECT p.id, p.name, p.updated_at,
               (SELECT count(*) FROM listener.playlist_item i WHERE i.playlist_id = p.id),
               (SELECT json_group_array(track_id) FROM (
                   SELECT i.track_id, min(i.position) AS place
                   FROM listener.playlist_item i JOIN track t ON t.id = i.track_id
                   WHERE i.playlist_id = p.id
                   GROUP BY coalesce(t.album_id, -t.id) ORDER BY place LIMIT ?))
        FROM listener.playlist p ORDER BY p.name COLLATE NOCASE, p.id
        """,
        (_COVERS,),
    )
    return [
        SavedPlaylist(playlist_id, name, length, updated_at, tuple(json.loads(covers)))
        for playlist_id, name, updated_at, length, covers in rows
    ]


def name(connection: sqlite3.Connection, playlist_id: int) -> str:
    """Return a saved playlist's name; NotFoundError when there is none."""
    row = connection.execute(
        "SELECT name FROM listener.playlist WHERE id = ?", (playlist_id,)
    ).fetchone()
    if row is None:
        raise NotFoundError(translate("errors", "There is no such playlist."))
    return str(row[0])


def track_ids(connection: sqlite3.Connection, playlist_id: int) -> list[int]:
    """Return a saved playlist's tracks in order, those that left the library included."""
    name(connection, playlist_id)
    rows = connection.execute(
        "SELECT track_id FROM listener.playlist_item WHERE playlist_id = ? ORDER BY position",
        (playlist_id,),
    )
    return [row[0] for row in rows]


def create(
    connection: sqlite3.Connection, name: str, ids: Sequence[int], origin: str, now: int
) -> int:
    """Save a new playlist; return its id."""
    cursor = connection.execute(
        "INSERT INTO playlist (name, origin, created_at, updated_at) VALUES (?, ?, ?, ?)",
        (name, origin, now, now),
    )
    playlist_id = int(cursor.lastrowid or 0)
    _fill(connection, playlist_id, ids)
    return playlist_id


def rename(connection: sqlite3.Connection, playlist_id: int, name: str, now: int) -> None:
    """Give a playlist another name."""
    _found(
        connection.execute(
            "UPDATE playlist SET name = ?, updated_at = ? WHERE id = ?", (name, now, playlist_id)
        )
    )


def delete(connection: sqlite3.Connection, playlist_id: int) -> None:
    """Delete a playlist; its tracks are not touched."""
    _found(connection.execute("DELETE FROM playlist WHERE id = ?", (playlist_id,)))


def replace(connection: sqlite3.Connection, playlist_id: int, ids: Sequence[int], now: int) -> None:
    """Replace a playlist's tracks."""
    _found(
        connection.execute("UPDATE playlist SET updated_at = ? WHERE id = ?", (now, playlist_id))
    )
    connection.execute("DELETE FROM playlist_item WHERE playlist_id = ?", (playlist_id,))
    _fill(connection, playlist_id, ids)


def _fill(connection: sqlite3.Connection, playlist_id: int, ids: Sequence[int]) -> None:
    try:
        connection.executemany(
            "INSERT INTO playlist_item (playlist_id, position, track_id) VALUES (?, ?, ?)",
            [(playlist_id, place, int(track_id)) for place, track_id in enumerate(ids)],
        )
    except sqlite3.IntegrityError as error:
        raise NotFoundError(
            translate("errors", "One of these tracks is not in the library.")
        ) from error


def _found(cursor: sqlite3.Cursor) -> None:
    if not cursor.rowcount:
        raise NotFoundError(translate("errors", "There is no such playlist."))
