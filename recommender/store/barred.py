"""What the listener never wants suggested: a track, an artist, an album, a folder, a genre.

Each rule names its thing in words that outlive a rebuilt library: a track by its identity, the
others by name.
"""

from __future__ import annotations

import sqlite3

import numpy as np
import numpy.typing as npt

from recommender.core.barred import Barred, BarredKind

_TRACKS: dict[BarredKind, str] = {
    BarredKind.TRACK: "SELECT id FROM track WHERE id = CAST(? AS INTEGER)",
    BarredKind.ARTIST: (
        "SELECT ta.track_id FROM track_artist ta JOIN artist a ON a.id = ta.artist_id "
        "WHERE a.name = ?"
    ),
    BarredKind.ALBUM: (
        "SELECT t.id FROM track t JOIN album b ON b.id = t.album_id "
        "WHERE b.album_artist || char(31) || b.title = ?"
    ),
    BarredKind.FOLDER: (
        "SELECT t.id FROM track t JOIN file f ON f.id = t.file_id "
        "WHERE substr(f.path, 1, length(CAST(? || '/' AS BLOB))) = CAST(? || '/' AS BLOB)"
    ),
    BarredKind.GENRE: (
        "SELECT r.track_id FROM prediction r JOIN genre g "
        "ON g.id = r.genre_id OR g.id = r.microgenre_id WHERE g.name = ? "
        "UNION SELECT tt.track_id FROM track_genre_tag tt JOIN genre_tag gt "
        "ON gt.id = tt.genre_tag_id WHERE gt.name = ?"
    ),
}


def add(connection: sqlite3.Connection, kind: BarredKind, value: str, now_ms: int) -> None:
    """Bar something."""
    connection.execute(
        "INSERT OR IGNORE INTO barred (kind, value, made_at) VALUES (?, ?, ?)",
        (kind.value, value, now_ms),
    )


def remove(connection: sqlite3.Connection, kind: BarredKind, value: str) -> None:
    """Let something be suggested again."""
    connection.execute("DELETE FROM barred WHERE kind = ? AND value = ?", (kind.value, value))


def everything(connection: sqlite3.Connection) -> list[Barred]:
    """Return all rules, the latest first; a reader's connection."""
    rows = connection.execute(
        "SELECT b.kind, b.value, coalesce(i.title, ''), coalesce(i.artist, '') "
        "FROM listener.barred b LEFT JOIN listener.identity i "
        "ON b.kind = 'track' AND i.id = CAST(b.value AS INTEGER) ORDER BY b.made_at DESC, b.value"
    )
    return [Barred(BarredKind(kind), value, title, artist) for kind, value, title, artist in rows]


def rows(connection: sqlite3.Connection, ids: npt.NDArray[np.int64]) -> npt.NDArray[np.bool_]:
    """Mark the tracks that a rule bars, bool (n,); ids are sorted."""
    found: set[int] = set()
    for kind, value in connection.execute("SELECT kind, value FROM listener.barred"):
        query = _TRACKS[BarredKind(kind)]
        found.update(row[0] for row in connection.execute(query, (value,) * query.count("?")))
    return np.isin(ids, np.fromiter(found, np.int64, len(found)))


def value_of(connection: sqlite3.Connection, kind: BarredKind, track_id: int) -> str | None:
    """Return how a rule would name a track's own artist, album or folder; None without one."""
    query = {
        BarredKind.TRACK: "SELECT CAST(id AS TEXT) FROM track WHERE id = ?",
        BarredKind.ARTIST: (
            "SELECT a.name FROM track_artist ta JOIN artist a ON a.id = ta.artist_id "
            "WHERE ta.track_id = ? AND ta.role = 'artist' AND ta.position = 0"
        ),
        BarredKind.ALBUM: (
            "SELECT b.album_artist || char(31) || b.title FROM track t "
            "JOIN album b ON b.id = t.album_id WHERE t.id = ?"
        ),
        BarredKind.GENRE: (
            "SELECT g.name FROM prediction r "
            "JOIN genre g ON g.id = coalesce(r.microgenre_id, r.genre_id) WHERE r.track_id = ?"
        ),
    }[kind]
    row = connection.execute(query, (track_id,)).fetchone()
    return str(row[0]) if row else None
