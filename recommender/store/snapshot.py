"""Load the snapshot that recipes work on: plain SQL into numpy."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from typing import Any

import numpy as np
import numpy.typing as npt

from recommender.core.snapshot import Snapshot
from recommender.store.listening import HEARD_SQL, SKIP_SQL

_MONTH_MS = 30 * 86_400_000
_TRACKS = """
    SELECT t.id, t.title, coalesce(ta.artist_id, -1), coalesce(t.album_id, -1),
           coalesce(r.genre_id, 0), coalesce(r.microgenre_id, 0), r.genre_confidence,
           coalesce(t.duration_ms, 0), t.added_at, coalesce(t.original_year, t.year, 0),
           n.tempo_bpm, n.energy, r.hub_mean, r.hub_std, coalesce(r.taste, 0),
           coalesce(r.mode, -1), coalesce(o.liked, 0), o.rating, f.state = 'present'
    FROM track t
    JOIN file f ON f.id = t.file_id
    LEFT JOIN track_artist ta ON ta.track_id = t.id AND ta.role = 'artist' AND ta.position = 0
    LEFT JOIN sound n ON n.track_id = t.id
    LEFT JOIN prediction r ON r.track_id = t.id
    LEFT JOIN listener.opinion o ON o.track_id = t.id
    ORDER BY t.id
"""
_PLAYS = f"""
    SELECT p.track_id, sum{HEARD_SQL}, sum{SKIP_SQL},
           sum({HEARD_SQL} AND p.started_at > ?),
           max(CASE WHEN {HEARD_SQL} THEN p.started_at ELSE 0 END)
    FROM listener.play p WHERE p.started_at <= ? GROUP BY p.track_id
"""


def load(connection: sqlite3.Connection, now_ms: int) -> Snapshot:
    """Return the library as it is now; plays that claim to come from the future are left out."""
    rows = connection.execute(_TRACKS).fetchall()
    columns: Sequence[Sequence[Any]] = list(zip(*rows, strict=True)) if rows else [[]] * 19
    ids = np.array(columns[0], np.int64)
    artist, artist_names = _coded(connection, "SELECT id, name FROM artist", columns[2])
    album, album_names = _coded(connection, "SELECT id, title FROM album", columns[3])
    plays, skips, recent, last = _listening(connection, ids, now_ms)
    hub_mean, hub_std = _floats(columns[12]), _floats(columns[13])
    return Snapshot(
        now_ms=now_ms,
        ids=ids,
        titles=tuple(columns[1]),
        artist=artist,
        artist_names=artist_names,
        album=album,
        album_names=album_names,
        genre_id=np.array(columns[4], np.int64),
        microgenre_id=np.array(columns[5], np.int64),
        genre_names=dict(connection.execute("SELECT id, name FROM genre")),
        genre_confidence=np.nan_to_num(_floats(columns[6])),
        duration_ms=np.array(columns[7], np.int64),
        added_at=np.array(columns[8], np.int64),
        year=np.array(columns[9], np.int32),
        tempo_bpm=_floats(columns[10]),
        energy=_floats(columns[11]),
        X=_space(connection, ids),
        hub_mean=np.nan_to_num(hub_mean, nan=1.0),
        hub_std=np.nan_to_num(hub_std, nan=1.0),
        taste=np.nan_to_num(_floats(columns[14])),
        mode=np.array(columns[15], np.int32),
        plays=plays,
        skips=skips,
        recent_plays=recent,
        last_played=last,
        liked=np.array(columns[16], np.int8),
        rating=_floats(columns[17]),
        reachable=np.array(columns[18], bool),
    )


def _floats(values: Sequence[float | None]) -> npt.NDArray[np.float32]:
    return np.array(values, np.float64).astype(np.float32)


def _coded(
    connection: sqlite3.Connection, sql: str, ids: Sequence[int]
) -> tuple[npt.NDArray[np.int32], tuple[str, ...]]:
    """Replace database ids by codes into a tuple of names."""
    named = connection.execute(sql).fetchall()
    code = {row_id: place for place, (row_id, _) in enumerate(named)}
    codes = np.array([code.get(row_id, -1) for row_id in ids], np.int32)
    return codes, tuple(name for _, name in named)


def _listening(
    connection: sqlite3.Connection, ids: npt.NDArray[np.int64], now_ms: int
) -> tuple[
    npt.NDArray[np.int32], npt.NDArray[np.int32], npt.NDArray[np.int32], npt.NDArray[np.int64]
]:
    found = connection.execute(_PLAYS, (now_ms - _MONTH_MS, now_ms)).fetchall()
    table = np.array(found, np.int64).reshape(-1, 5)
    place = np.searchsorted(ids, table[:, 0])
    known = place < len(ids)
    known[known] = ids[place[known]] == table[known, 0]
    place, table = place[known], table[known]
    columns = np.zeros((4, len(ids)), np.int64)
    columns[:, place] = table[:, 1:].T
    plays, skips, recent = (column.astype(np.int32) for column in columns[:3])
    return plays, skips, recent, columns[3]


def _space(connection: sqlite3.Connection, ids: npt.NDArray[np.int64]) -> npt.NDArray[np.float32]:
    rows = connection.execute(
        "SELECT track_id, vector FROM point WHERE track_id IN (SELECT id FROM track) "
        "ORDER BY track_id"
    ).fetchall()
    if not rows:
        return np.zeros((len(ids), 0), np.float32)
    width = len(rows[0][1])
    rows = [row for row in rows if len(row[1]) == width]
    points = np.frombuffer(b"".join(row[1] for row in rows), np.float32).reshape(len(rows), -1)
    X = np.zeros((len(ids), points.shape[1]), np.float32)
    X[np.searchsorted(ids, np.array([row[0] for row in rows], np.int64))] = points
    return X
