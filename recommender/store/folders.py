"""The library's roots: which folders hold music, and what leaves with one of them."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Sequence

from recommender.core.errors import KnownError
from recommender.core.translation import translate

#: Tables of library.db with a row per track that mean nothing without the track.
PER_TRACK = (
    "feature",
    "print",
    "sound",
    "analysis_failure",
    "prediction",
    "point",
    "guess",
    "suspect",
    "track_theme",
)
_FTS = "title, artist, album, album_artist, genre_tags, composer"


def add(connection: sqlite3.Connection, path: str, now: int) -> tuple[int, list[int]]:
    """Add a music folder; return its id and the ids of folders inside it, which it replaces.

    A folder that is there already keeps its id. KnownError when it lies inside another one.
    """
    encoded = os.fsencode(path)
    known = connection.execute("SELECT id, path FROM music_folder").fetchall()
    inside = []
    for folder_id, other in known:
        if other == encoded:
            return folder_id, []
        if _holds(other, encoded):
            raise KnownError(
                translate("errors", "{path} is already part of {what}.").format(
                    path=path, what=os.fsdecode(other)
                )
            )
        if _holds(encoded, other):
            inside.append(folder_id)
    connection.executemany("DELETE FROM music_folder WHERE id = ?", [(i,) for i in inside])
    cursor = connection.execute(
        "INSERT INTO music_folder (path, added_at) VALUES (?, ?)", (encoded, now)
    )
    return int(cursor.lastrowid or 0), inside


def holder(connection: sqlite3.Connection, path: str) -> int | None:
    """Return the music folder that a path is, or lies in."""
    encoded = os.fsencode(path)
    for folder_id, other in connection.execute("SELECT id, path FROM household.music_folder"):
        if other == encoded or _holds(other, encoded):
            return int(folder_id)
    return None


def adopt(connection: sqlite3.Connection, folder_id: int, inside: Sequence[int]) -> None:
    """Hand the files of replaced folders (library.db) to the folder that holds them now."""
    for table in ("file", "trouble"):
        connection.executemany(
            f"UPDATE {table} SET folder_id = ? WHERE folder_id = ?",
            [(folder_id, other) for other in inside],
        )


def remove(connection: sqlite3.Connection, folder_id: int) -> bool:
    """Take a folder off the list (listener.db); return whether it was there."""
    cursor = connection.execute("DELETE FROM music_folder WHERE id = ?", (folder_id,))
    return bool(cursor.rowcount)


def drop_tracks(connection: sqlite3.Connection, folder_id: int) -> None:
    """Take a folder's files and tracks out of library.db; identities and plays stay."""
    ids = [
        row[0]
        for row in connection.execute(
            "SELECT t.id FROM track t JOIN file f ON f.id = t.file_id WHERE f.folder_id = ?",
            (folder_id,),
        )
    ]
    forget(connection, ids)
    connection.execute("DELETE FROM file WHERE folder_id = ?", (folder_id,))
    connection.execute("DELETE FROM trouble WHERE folder_id = ?", (folder_id,))


def forget(connection: sqlite3.Connection, ids: Sequence[int]) -> None:
    """Delete tracks with all that hangs on them in library.db."""
    rows = [(track_id,) for track_id in ids]
    connection.executemany(
        f"INSERT INTO track_fts (track_fts, rowid, {_FTS}) "
        f"SELECT 'delete', id, {_FTS} FROM track WHERE id = ?",
        rows,
    )
    for table in PER_TRACK:
        connection.executemany(f"DELETE FROM {table} WHERE track_id = ?", rows)
    connection.executemany("DELETE FROM track WHERE id = ?", rows)


def _holds(outer: bytes, inner: bytes) -> bool:
    return inner.startswith(outer.rstrip(os.sep.encode()) + os.sep.encode())
