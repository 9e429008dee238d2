"""What the listener corrected: remembered in listener.db, shown in library.db, files untouched."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Sequence
from typing import Any

from recommender.core.errors import KnownError
from recommender.core.translation import translate

#: Fields that can be corrected and the columns of ``track`` that show them.
FIELDS = {
    "title": "title",
    "artist": "artist",
    "album": "album",
    "genre": "genre_tags",
    "year": "year",
}
_FTS = "title, artist, album, album_artist, genre_tags, composer"
Change = tuple[int, str, str, str]


def decide(
    connection: sqlite3.Connection,
    key: str,
    kind: str,
    verdict: str,
    changes: Sequence[Change],
    now: int,
) -> int:
    """Remember a verdict and, where it was accepted, its corrections (listener.db)."""
    cursor = connection.execute(
        "INSERT INTO cleaning (key, kind, verdict, changes, made_at) VALUES (?, ?, ?, ?, ?)",
        (key, kind, verdict, json.dumps(list(changes)), now),
    )
    if verdict == "accepted":
        connection.executemany(
            "INSERT INTO correction (track_id, field, value, made_at) VALUES (?, ?, ?, ?) "
            "ON CONFLICT (track_id, field) DO UPDATE SET value = excluded.value, "
            "made_at = excluded.made_at",
            [(track, field, after, now) for track, field, _, after in changes],
        )
    return int(cursor.lastrowid or 0)


def undo(connection: sqlite3.Connection, decision_id: int) -> list[Change]:
    """Forget a verdict and its corrections (listener.db); return the changes to take back.

    Raises:
        KnownError: there is no such decision.
    """
    row = connection.execute(
        "SELECT verdict, changes FROM cleaning WHERE id = ?", (decision_id,)
    ).fetchone()
    if row is None:
        raise KnownError(translate("errors", "There is no such decision."))
    connection.execute("DELETE FROM cleaning WHERE id = ?", (decision_id,))
    if row[0] != "accepted":
        return []
    changes = [(int(t), str(f), str(b), str(a)) for t, f, b, a in json.loads(row[1])]
    connection.executemany(
        "DELETE FROM correction WHERE track_id = ? AND field = ?", [c[:2] for c in changes]
    )
    return [(track, field, after, before) for track, field, before, after in changes]


def decisions(connection: sqlite3.Connection, limit: int = 200) -> list[dict[str, Any]]:
    """Return the listener's verdicts, newest first."""
    return [
        {"id": row[0], "kind": row[1], "verdict": row[2], "changes": json.loads(row[3]),
         "made_at": row[4]}
        for row in connection.execute(
            "SELECT id, kind, verdict, changes, made_at FROM household.cleaning "
            "ORDER BY id DESC LIMIT ?",
            (limit,),
        )
    ]  # fmt: skip


def decided(connection: sqlite3.Connection) -> set[str]:
    """Return the keys of suggestions that have a verdict."""
    return {row[0] for row in connection.execute("SELECT key FROM household.cleaning")}


def standing(connection: sqlite3.Connection) -> list[Change]:
    """Return the corrections that library.db does not show, as after a rescan of their files."""
    rows = connection.execute(
        "SELECT c.track_id, c.field, c.value, t.title, t.artist, t.album, t.genre_tags, t.year "
        "FROM household.correction c JOIN track t ON t.id = c.track_id"
    )
    shown = dict(zip(FIELDS, range(3, 8), strict=True))
    return [
        (row[0], row[1], str(row[shown[row[1]]] or ""), row[2])
        for row in rows
        if row[1] in shown and str(row[shown[row[1]]] or "") != row[2]
    ]


def show(
    connection: sqlite3.Connection, changes: Iterable[Change], sort_name: dict[str, str]
) -> None:
    """Write corrected values into library.db: columns, relations, search index.

    ``sort_name``: what a name is sorted by, for the names among the values.
    """
    for track, field, _, after in changes:
        found = connection.execute("SELECT 1 FROM track WHERE id = ?", (track,)).fetchone()
        if found is None or field not in FIELDS:
            continue
        connection.execute(
            f"INSERT INTO track_fts (track_fts, rowid, {_FTS}) "
            f"SELECT 'delete', id, {_FTS} FROM track WHERE id = ?",
            (track,),
        )
        value: Any = (int(after) if after else None) if field == "year" else after
        connection.execute(f"UPDATE track SET {FIELDS[field]} = ? WHERE id = ?", (value, track))
        if field in ("title", "artist", "album"):
            connection.execute(
                f"UPDATE track SET {field}_sort = ? WHERE id = ?",
                (sort_name.get(after, after), track),
            )
        if field == "artist":
            _relate_artist(connection, track, after, sort_name.get(after, after))
        elif field == "genre":
            _relate_genres(connection, track, after)
        elif field == "album":
            _relate_album(connection, track, after)
        connection.execute(
            f"INSERT INTO track_fts (rowid, {_FTS}) SELECT id, {_FTS} FROM track WHERE id = ?",
            (track,),
        )


def _relate_artist(connection: sqlite3.Connection, track: int, name: str, sort: str) -> None:
    connection.execute("DELETE FROM track_artist WHERE track_id = ? AND role = 'artist'", (track,))
    if name:
        connection.execute("INSERT OR IGNORE INTO artist (name, sort) VALUES (?, ?)", (name, sort))
        connection.execute(
            "INSERT INTO track_artist SELECT ?, 'artist', 0, id FROM artist WHERE name = ?",
            (track, name),
        )


def _relate_genres(connection: sqlite3.Connection, track: int, joined: str) -> None:
    connection.execute("DELETE FROM track_genre_tag WHERE track_id = ?", (track,))
    for place, name in enumerate(part for part in joined.split("; ") if part):
        connection.execute("INSERT OR IGNORE INTO genre_tag (name) VALUES (?)", (name,))
        connection.execute(
            "INSERT INTO track_genre_tag SELECT ?, ?, id FROM genre_tag WHERE name = ?",
            (track, place, name),
        )


def _relate_album(connection: sqlite3.Connection, track: int, title: str) -> None:
    """Move a track to the album of that title that holds tracks from the same folder's artist."""
    row = connection.execute(
        "SELECT a.id FROM album a JOIN track t ON t.album_id = a.id, track own "
        "WHERE own.id = ?1 AND a.title = ?2 AND t.album_artist = own.album_artist LIMIT 1",
        (track, title),
    ).fetchone()
    if row is not None:
        connection.execute("UPDATE track SET album_id = ? WHERE id = ?", (row[0], track))
