"""Load the snapshot that recipes work on: plain SQL into numpy."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any

import numpy as np
import numpy.typing as npt

from recommender.core.snapshot import Snapshot
from recommender.core.titles import kind_of, song_of, version_of
from recommender.store import barred, lessons
from recommender.store.listening import HEARD_SQL, SKIP_SQL

_MONTH_MS = 30 * 86_400_000
_TRACKS = """
    SELECT t.id, t.title, coalesce(ta.artist_id, -1), coalesce(t.album_id, -1),
           coalesce(r.genre_id, 0), coalesce(r.microgenre_id, 0), r.genre_confidence,
           coalesce(t.duration_ms, 0), t.added_at, coalesce(t.original_year, t.year, 0),
           n.tempo_bpm, n.energy, r.hub_mean, r.hub_std, coalesce(r.taste, 0),
           coalesce(r.mode, -1), coalesce(o.liked, 0), o.rating, f.state = 'present',
           t.genre_tags, coalesce(t.disc_no, 1) * 1000 + coalesce(t.track_no, 0), n.key
    FROM track t
    JOIN file f ON f.id = t.file_id
    LEFT JOIN track_artist ta ON ta.track_id = t.id AND ta.role = 'artist' AND ta.position = 0
    LEFT JOIN sound n ON n.track_id = t.id
    LEFT JOIN prediction r ON r.track_id = t.id
    LEFT JOIN listener.opinion o ON o.track_id = t.id
    ORDER BY t.id
"""
_PLAYS = f"""
    SELECT p.track_id, p.started_at, {HEARD_SQL}, {SKIP_SQL}
    FROM listener.play p WHERE p.started_at <= ? ORDER BY p.started_at, p.id
"""
_KEYS = {
    f"{tonic} {mode}": number + 12 * (mode == "minor")
    for number, names in enumerate(
        ("C", "C♯ D♭", "D", "D♯ E♭", "E", "F", "F♯ G♭", "G", "G♯ A♭", "A", "A♯ B♭", "B")
    )
    for tonic in names.split()
    for mode in ("major", "minor")
}


def load(connection: sqlite3.Connection, now_ms: int) -> Snapshot:
    """Return the library as it is now; plays that claim to come from the future are left out."""
    rows = connection.execute(_TRACKS).fetchall()
    columns: Sequence[Sequence[Any]] = list(zip(*rows, strict=True)) if rows else [[]] * 22
    ids = np.array(columns[0], np.int64)
    artist, artist_names = _coded(connection, "SELECT id, name FROM artist", columns[2])
    album, album_names = _coded(connection, "SELECT id, title FROM album", columns[3])
    heard = listening(connection, ids, now_ms)
    titles = tuple(columns[1])
    albums = [album_names[code] if code >= 0 else "" for code in album.tolist()]
    song, version, kind = _said(titles, albums, columns[19], artist)
    leaning, seed_weight = lessons.columns(connection, ids)
    hub_mean, hub_std = _floats(columns[12]), _floats(columns[13])
    return Snapshot(
        now_ms=now_ms,
        ids=ids,
        titles=titles,
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
        album_place=np.array(columns[20], np.int32),
        song=song,
        version=version,
        kind=kind,
        tempo_bpm=_floats(columns[10]),
        energy=_floats(columns[11]),
        key=np.array([_KEYS.get(key, -1) for key in columns[21]], np.int8),
        X=_space(connection, ids),
        hub_mean=np.nan_to_num(hub_mean, nan=1.0),
        hub_std=np.nan_to_num(hub_std, nan=1.0),
        taste=np.clip(np.nan_to_num(_floats(columns[14])) + leaning, -1, 1),
        mode=np.array(columns[15], np.int32),
        zone_ms=_zone_ms(now_ms),
        liked=np.array(columns[16], np.int8),
        rating=_floats(columns[17]),
        barred=barred.rows(connection, ids),
        seed_weight=seed_weight,
        reachable=np.array(columns[18], bool),
        **heard,
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


def listening(
    connection: sqlite3.Connection, ids: npt.NDArray[np.int64], now_ms: int
) -> dict[str, npt.NDArray[Any]]:
    """Return counts by row and the heard plays themselves."""
    found = connection.execute(_PLAYS, (now_ms,)).fetchall()
    table = np.array(found, np.int64).reshape(-1, 4)
    place = np.searchsorted(ids, table[:, 0])
    known = place < len(ids)
    known[known] = ids[place[known]] == table[known, 0]
    place, table = place[known], table[known]
    at, heard, skipped = table[:, 1], table[:, 2] > 0, table[:, 3] > 0
    last = np.zeros(len(ids), np.int64)
    np.maximum.at(last, place[heard], at[heard])

    def count(which: npt.NDArray[np.bool_]) -> npt.NDArray[np.int32]:
        return np.bincount(place[which], minlength=len(ids)).astype(np.int32)

    return {
        "plays": count(heard),
        "skips": count(skipped),
        "recent_plays": count(heard & (at > now_ms - _MONTH_MS)),
        "last_played": last,
        "play_rows": place[heard],
        "play_at": at[heard],
    }


def _said(
    titles: Sequence[str],
    albums: Sequence[str],
    genres: Sequence[str],
    artist: npt.NDArray[np.int32],
) -> tuple[npt.NDArray[np.int32], npt.NDArray[np.int8], npt.NDArray[np.int8]]:
    """Return what titles say: codes of songs, versions and kinds."""
    codes: dict[tuple[str, int], int] = {}
    song = np.full(len(titles), -1, np.int32)
    for row, (title, code) in enumerate(zip(titles, artist.tolist(), strict=True)):
        name = song_of(title)
        if name:
            song[row] = codes.setdefault((name, code), len(codes))
    version = np.array([version_of(*one) for one in zip(titles, albums, strict=True)], np.int8)
    kind = np.array([kind_of(*one) for one in zip(titles, albums, genres, strict=True)], np.int8)
    return song, version, kind


def _zone_ms(now_ms: int) -> int:
    offset = datetime.fromtimestamp(max(0, now_ms) / 1000, UTC).astimezone().utcoffset()
    return round(offset.total_seconds() * 1000) if offset else 0


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
