"""Tracks: which match a query, in which order, and what a table shows of them."""

from __future__ import annotations

import json
import os
import sqlite3
from collections.abc import Sequence
from typing import Any

import numpy as np
import numpy.typing as npt

from recommender.core.query import parse
from recommender.core.track import FileState, TrackRow
from recommender.store import search
from recommender.store.listening import HEARD_SQL, SKIP_SQL

Ids = npt.NDArray[np.int64]

#: What was heard and skipped, by track; joined where a query or an order needs it.
STATS = f"""
    WITH stats AS (
        SELECT p.track_id, sum{HEARD_SQL} AS plays, sum{SKIP_SQL} AS skips,
               max(CASE WHEN {HEARD_SQL} THEN p.started_at END) AS last_played
        FROM listener.play p GROUP BY p.track_id
    )
"""
_COLLATE = " COLLATE NOCASE"
DEFAULT_ORDER = (
    "t.album_artist_sort COLLATE NOCASE, t.album_sort COLLATE NOCASE, t.album_id, "
    "t.disc_no, t.track_no, t.title COLLATE NOCASE, t.id"
)
_SORTS: dict[str, tuple[str, tuple[str, ...]]] = {
    "title": ("t.title_sort" + _COLLATE, ()),
    "artist": ("t.artist_sort" + _COLLATE, ()),
    "album": ("t.album_sort" + _COLLATE, ()),
    "album_artist": ("t.album_artist_sort" + _COLLATE, ()),
    "composer": ("t.composer" + _COLLATE, ()),
    "genre_tags": ("t.genre_tags" + _COLLATE, ()),
    "duration_ms": ("t.duration_ms", ()),
    "year": ("coalesce(t.original_year, t.year)", ()),
    "track_no": ("t.track_no", ()),
    "disc_no": ("t.disc_no", ()),
    "added_at": ("t.added_at", ()),
    "codec": ("t.codec", ()),
    "bitrate_kbps": ("t.bitrate_kbps", ()),
    "sample_rate_hz": ("t.sample_rate_hz", ()),
    "path": ("f.path", (search.FILE_JOIN,)),
    "plays": ("coalesce(s.plays, 0)", (search.STATS_JOIN,)),
    "skips": ("coalesce(s.skips, 0)", (search.STATS_JOIN,)),
    "last_played": ("s.last_played", (search.STATS_JOIN,)),
    "rating": ("o.rating", (search.OPINION_JOIN,)),
    "tempo_bpm": ("n.tempo_bpm", (search.SOUND_JOIN,)),
    "key": ("n.key", (search.SOUND_JOIN,)),
    "loudness_lufs": ("n.loudness_lufs", (search.SOUND_JOIN,)),
    "energy": ("n.energy", (search.SOUND_JOIN,)),
    "genre": ("g.name", (search.PREDICTION_JOIN, search.GENRE_JOIN)),
    "microgenre": ("h.name", (search.PREDICTION_JOIN, search.GENRE_JOIN)),
    "genre_confidence": ("r.genre_confidence", (search.PREDICTION_JOIN,)),
    "expected_plays_30d": ("r.expected_plays_30d", (search.PREDICTION_JOIN,)),
}

_ROW = f"""
    SELECT t.id, f.path, t.title, t.artist, t.album, t.album_artist, t.album_id, t.genre_tags,
           t.year, t.original_year, t.track_no, t.disc_no, t.duration_ms, t.codec,
           t.bitrate_kbps, t.sample_rate_hz, t.composer, t.added_at, f.state, t.start_ms,
           t.end_ms, t.track_gain_db, t.track_peak, t.album_gain_db, t.album_peak,
           n.tempo_bpm, n.key, n.loudness_lufs, n.peak, n.energy,
           g.name AS genre, r.genre_id, h.name AS microgenre, r.genre_confidence,
           r.map_x, r.map_y, r.map_z, r.expected_plays_30d, o.rating,
           coalesce(o.liked, 0) AS liked,
           (SELECT count(*) FROM listener.play p WHERE p.track_id = t.id AND {HEARD_SQL}) AS plays,
           (SELECT count(*) FROM listener.play p WHERE p.track_id = t.id AND {SKIP_SQL}) AS skips,
           (SELECT max(p.started_at) FROM listener.play p
             WHERE p.track_id = t.id AND {HEARD_SQL}) AS last_played,
           (SELECT json_group_array(name) FROM (
               SELECT a.name FROM track_artist ta JOIN artist a ON a.id = ta.artist_id
               WHERE ta.track_id = t.id AND ta.role = 'artist' ORDER BY ta.position)) AS artists
    FROM track t
    {search.FILE_JOIN} {search.SOUND_JOIN} {search.PREDICTION_JOIN} {search.GENRE_JOIN}
    {search.OPINION_JOIN}
    WHERE t.id IN (SELECT value FROM json_each(?))
"""


def track_ids(
    connection: sqlite3.Connection,
    query: str,
    sort: Sequence[tuple[str, bool]],
    now_ms: int,
) -> Ids:
    """Return the ids that match a query, in order: int64 (n,)."""
    clause = search.where(parse(query), now_ms)
    order = []
    for field, descending in sort:
        if field in _SORTS:
            column, joins = _SORTS[field]
            clause.need(*joins)
            # What is unknown comes last both ways.
            order.append(f"{column} IS NULL, {column}{' DESC' if descending else ''}")
    needs_stats = search.STATS_JOIN in clause.joins
    sql = (
        (STATS if needs_stats else "")
        + f"SELECT t.id FROM track t {' '.join(clause.joins)}{clause.sql} "
        + "ORDER BY "
        + ", ".join([*order, DEFAULT_ORDER])
    )
    rows = connection.execute(sql, clause.parameters).fetchall()
    return np.fromiter((row[0] for row in rows), np.int64, len(rows))


def rows(connection: sqlite3.Connection, ids: Sequence[int]) -> list[TrackRow]:
    """Return tracks in the order of their ids; unknown ids are left out."""
    wanted = [int(track_id) for track_id in ids]
    cursor = connection.execute(_ROW, (json.dumps(wanted),))
    names = [column[0] for column in cursor.description]
    found = {row[0]: _track_row(dict(zip(names, row, strict=True))) for row in cursor}
    return [found[track_id] for track_id in wanted if track_id in found]


def _track_row(values: dict[str, Any]) -> TrackRow:
    x, y, z = (values.pop(name) for name in ("map_x", "map_y", "map_z"))
    values["path"] = os.fsdecode(values["path"])
    values["artists"] = tuple(json.loads(values["artists"]))
    values["genre_tags"] = tuple(part for part in values["genre_tags"].split("; ") if part)
    values["state"] = FileState(values["state"])
    values["map"] = None if x is None else (x, y, z)
    return TrackRow(**values)


def find(connection: sqlite3.Connection, key: str) -> int | None:
    """Return the id of a track given as its id or its file's path; None when unknown."""
    if key.isdecimal():
        row = connection.execute("SELECT id FROM track WHERE id = ?", (int(key[:18]),)).fetchone()
        if row:
            return int(row[0])
    row = connection.execute(
        "SELECT t.id FROM track t JOIN file f ON f.id = t.file_id WHERE f.path = ? "
        "ORDER BY t.start_ms LIMIT 1",
        (os.fsencode(os.path.abspath(key)),),
    ).fetchone()
    return int(row[0]) if row else None


def lyrics(connection: sqlite3.Connection, track_id: int) -> str:
    """Return a track's lyrics, "" when it has none."""
    row = connection.execute("SELECT lyrics FROM track WHERE id = ?", (track_id,)).fetchone()
    return str(row[0]) if row else ""
