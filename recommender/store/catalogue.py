"""Albums, artists, genres, counts, the map: what the library consists of."""

from __future__ import annotations

import json
import os
import sqlite3
from collections.abc import Sequence
from typing import Any

import numpy as np

from recommender.core.reports import LibraryCounts, MapPoints
from recommender.core.track import AlbumRow, ArtistRow, GenreRow, MusicFolder, Unreadable
from recommender.store.listening import HEARD_SQL


def albums(connection: sqlite3.Connection) -> list[AlbumRow]:
    """Return all albums, by album artist and year."""
    found = connection.execute(
        """
        SELECT a.id, a.title, a.album_artist, a.year, count(*), coalesce(sum(t.duration_ms), 0),
               max(CASE WHEN t.has_cover OR t.cover_path IS NOT NULL THEN t.id END),
               max(t.id), max(t.added_at)
        FROM album a JOIN track t ON t.album_id = a.id
        GROUP BY a.id ORDER BY a.album_artist COLLATE NOCASE, a.year, a.sort COLLATE NOCASE
        """
    )
    return [
        AlbumRow(row[0], row[1], row[2], row[3], row[4], row[5], row[6] or row[7], row[8])
        for row in found
    ]


def total_duration_ms(connection: sqlite3.Connection) -> int:
    """Return how long all tracks take together."""
    row = connection.execute("SELECT coalesce(sum(duration_ms), 0) FROM track").fetchone()
    return int(row[0])


def artist_id(connection: sqlite3.Connection, name: str) -> int | None:
    """Return the id of an artist by name; None when unknown."""
    row = connection.execute("SELECT id FROM artist WHERE name = ?", (name,)).fetchone()
    return int(row[0]) if row else None


def album_track_ids(connection: sqlite3.Connection, album_id: int) -> list[int]:
    """Return an album's tracks in playing order."""
    found = connection.execute(
        "SELECT id FROM track WHERE album_id = ? ORDER BY disc_no, track_no, start_ms, title, id",
        (album_id,),
    )
    return [row[0] for row in found]


def artists(connection: sqlite3.Connection) -> list[ArtistRow]:
    """Return everybody named as artist or album artist, by sort name."""
    plays = dict(
        connection.execute(
            f"""
            SELECT ta.artist_id, count(*) FROM listener.play p
            JOIN track_artist ta ON ta.track_id = p.track_id AND ta.role = 'artist'
            WHERE {HEARD_SQL} GROUP BY ta.artist_id
            """
        )
    )
    found = connection.execute(
        """
        SELECT a.id, a.name, count(DISTINCT t.id), count(DISTINCT t.album_id), min(t.id),
               max(CASE WHEN t.has_cover OR t.cover_path IS NOT NULL THEN t.id END)
        FROM artist a JOIN track_artist ta ON ta.artist_id = a.id
        JOIN track t ON t.id = ta.track_id
        GROUP BY a.id ORDER BY a.sort COLLATE NOCASE
        """
    )
    return [
        ArtistRow(row[0], row[1], row[2], row[3], plays.get(row[0], 0), (row[5] or row[4],))
        for row in found
    ]


def artist_track_ids(connection: sqlite3.Connection, artist_id: int) -> list[int]:
    """Return an artist's tracks, album by album."""
    found = connection.execute(
        """
        SELECT t.id FROM track t
        WHERE t.id IN (SELECT track_id FROM track_artist WHERE artist_id = ?)
        ORDER BY coalesce(t.original_year, t.year), t.album_sort, t.album_id, t.disc_no,
                 t.track_no, t.title, t.id
        """,
        (artist_id,),
    )
    return [row[0] for row in found]


def genres(connection: sqlite3.Connection) -> list[GenreRow]:
    """Return the genre tree, largest first."""
    rows = connection.execute(
        "SELECT id, parent_id, name, size, words, exemplars, colour FROM genre "
        "ORDER BY size DESC, id"
    ).fetchall()
    below: dict[int, list[GenreRow]] = {}
    for row in rows:
        if row[1] is not None:
            below.setdefault(row[1], []).append(_genre(row, ()))
    return [_genre(row, tuple(below.get(row[0], ()))) for row in rows if row[1] is None]


def _genre(row: Sequence[Any], children: tuple[GenreRow, ...]) -> GenreRow:
    genre_id, parent_id, name, size, words, exemplars, colour = row
    return GenreRow(
        genre_id,
        name,
        size,
        tuple(json.loads(words)),
        tuple(json.loads(exemplars)),
        parent_id,
        children,
        colour,
    )


def genre_track_ids(connection: sqlite3.Connection, genre_id: int) -> list[int]:
    """Return the tracks of a genre or micro-genre, surest first."""
    found = connection.execute(
        "SELECT track_id FROM prediction WHERE genre_id = ?1 OR microgenre_id = ?1 "
        "ORDER BY genre_confidence DESC, track_id",
        (genre_id,),
    )
    return [row[0] for row in found]


def unreadable(connection: sqlite3.Connection) -> list[Unreadable]:
    """Return the files that could not be read or analysed, each with its reason."""
    found = connection.execute(
        """
        SELECT path, reason FROM file WHERE state = 'unreadable'
        UNION ALL
        SELECT f.path, x.reason FROM analysis_failure x
        JOIN track t ON t.id = x.track_id JOIN file f ON f.id = t.file_id
        WHERE f.state <> 'unreadable' AND f.size = x.size AND f.mtime_ns = x.mtime_ns
        UNION ALL
        SELECT path, reason FROM trouble
        ORDER BY 1
        """
    )
    return [Unreadable(os.fsdecode(path), reason) for path, reason in found]


def folders(connection: sqlite3.Connection) -> list[MusicFolder]:
    """Return the music folders with how many tracks each holds."""
    found = connection.execute(
        """
        SELECT m.id, m.path,
               (SELECT count(*) FROM file f WHERE f.folder_id = m.id AND f.state = 'offline'),
               (SELECT count(*) FROM track t JOIN file f ON f.id = t.file_id
                 WHERE f.folder_id = m.id)
        FROM household.music_folder m ORDER BY m.id
        """
    )
    return [
        MusicFolder(folder_id, os.fsdecode(path), offline == 0, tracks)
        for folder_id, path, offline, tracks in found
    ]


def counts(connection: sqlite3.Connection) -> LibraryCounts:
    """Count everything."""
    row = connection.execute(
        """
        SELECT (SELECT count(*) FROM track), (SELECT count(*) FROM album),
               (SELECT count(*) FROM artist), (SELECT count(*) FROM sound),
               (SELECT count(*) FROM file WHERE state IN ('missing', 'offline')),
               (SELECT count(*) FROM file WHERE state = 'unreadable'),
               (SELECT count(*) FROM listener.play)
        """
    ).fetchone()
    return LibraryCounts(*row)


def map_points(connection: sqlite3.Connection) -> MapPoints:
    """Return every placed track's point and top-level genre."""
    names = connection.execute(
        "SELECT id, name FROM genre WHERE parent_id IS NULL ORDER BY size DESC, id"
    ).fetchall()
    position = {genre_id: number for number, (genre_id, _) in enumerate(names)}
    rows = connection.execute(
        "SELECT track_id, map_x, map_y, map_z, genre_id FROM prediction "
        "WHERE map_x IS NOT NULL ORDER BY track_id"
    ).fetchall()
    return MapPoints(
        np.array([row[0] for row in rows], np.int64),
        np.array([row[1:4] for row in rows], np.float32).reshape(-1, 3),
        np.array([position.get(row[4], -1) for row in rows], np.int32),
        tuple(name for _, name in names),
    )
