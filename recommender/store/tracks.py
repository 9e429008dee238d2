"""Tracks: which match a query, in which order, and what a table shows of them."""

from __future__ import annotations

import json
import os
import sqlite3
from collections.abc import Sequence
from typing import Any

import numpy as np
import numpy.typing as npt

from recommender.core.rules import Rules
from recommender.core.track import FileState, TrackRow
from recommender.store import search
from recommender.store.columns import (
    DEFAULT_ORDER,
    FILE_JOIN,
    GENRE_JOIN,
    OPINION_JOIN,
    PREDICTION_JOIN,
    RULE_SORTS,
    SORTS,
    SOUND_JOIN,
    STATS_JOIN,
)
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
    {FILE_JOIN} {SOUND_JOIN} {PREDICTION_JOIN} {GENRE_JOIN}
    {OPINION_JOIN}
    WHERE t.id IN (SELECT value FROM json_each(?))
"""


def track_ids(
    connection: sqlite3.Connection,
    rules: Rules,
    sort: Sequence[tuple[str, bool]],
    now_ms: int,
    lookup: search.Lookup | None = None,
    *,
    ordered: bool = True,
) -> Ids:
    """Return the ids that rules choose, in order, before their limit: int64 (n,).

    ``sort`` holds column names; without any the rules' own order counts, all of it but "random"
    and "like", which are not SQL's. Not ``ordered``, they come as the database finds them.
    """
    clause = search.where(rules, now_ms, lookup)
    wanted = sort or [(RULE_SORTS.get(name, name), down) for name, down in rules.sort]
    order = []
    for field, descending in wanted:
        if field in SORTS:
            column, joins = SORTS[field]
            clause.need(*joins)
            # What is unknown comes last both ways.
            order.append(f"{column} IS NULL, {column}{' DESC' if descending else ''}")
    needs_stats = STATS_JOIN in clause.joins or "stats s" in clause.condition
    sql = (
        (STATS if needs_stats else "")
        + f"SELECT t.id FROM track t {' '.join(clause.joins)}{clause.sql} "
        + (f"ORDER BY {', '.join([*order, DEFAULT_ORDER])}" if ordered else "")
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
