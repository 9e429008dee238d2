"""Predictions: what models said, as plain columns that can be dropped and made again."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from recommender.core.sound import FeatureSpace

_COLUMNS = (
    "genre_id",
    "microgenre_id",
    "genre_confidence",
    "map_x",
    "map_y",
    "map_z",
    "hub_mean",
    "hub_std",
)
#: What is learned from plays: liking, mode of taste, plays to expect, chances of skip and return.
TASTE = (
    "taste",
    "mode",
    "expected_plays_30d",
    "expected_plays_90d",
    "skip_probability",
    "rediscovery",
)


@dataclass(frozen=True, slots=True)
class Standing:
    """What the last training left: tracks with a place in the space, genres, micro-genres."""

    placed: int
    genres: int
    microgenres: int


def standing(connection: sqlite3.Connection) -> Standing:
    """Count what is predicted of the tracks that are there."""
    (placed,) = connection.execute(
        "SELECT count(*) FROM point WHERE track_id IN (SELECT id FROM track)"
    ).fetchone()
    genres, all_ = connection.execute(
        "SELECT count(*) FILTER (WHERE parent_id IS NULL), count(*) FROM genre"
    ).fetchone()
    return Standing(placed, genres, all_ - genres)


def words_and_artists(
    connection: sqlite3.Connection, ids: Sequence[int]
) -> tuple[list[list[str]], npt.NDArray[np.int32]]:
    """Return each track's genre tags and its first artist's id (−1 for none)."""
    words: dict[int, list[str]] = {}
    for track_id, name in connection.execute(
        "SELECT tg.track_id, g.name FROM track_genre_tag tg "
        "JOIN genre_tag g ON g.id = tg.genre_tag_id ORDER BY tg.track_id, tg.position"
    ):
        words.setdefault(track_id, []).append(name)
    artists = dict(
        connection.execute(
            "SELECT track_id, artist_id FROM track_artist WHERE role = 'artist' AND position = 0"
        )
    )
    return (
        [words.get(track_id, []) for track_id in ids],
        np.array([artists.get(track_id, -1) for track_id in ids], np.int32),
    )


def before(connection: sqlite3.Connection) -> tuple[dict[str, dict[int, int]], dict[int, Any]]:
    """Return the last training's labels by column and the last map's places, by track id."""
    labels: dict[str, dict[int, int]] = {"genre_id": {}, "microgenre_id": {}}
    places: dict[int, Any] = {}
    for track_id, genre, micro, x, y, z in connection.execute(
        "SELECT track_id, genre_id, microgenre_id, map_x, map_y, map_z FROM prediction"
    ):
        if genre:
            labels["genre_id"][track_id] = genre
        if micro:
            labels["microgenre_id"][track_id] = micro
        if x is not None:
            places[track_id] = (x, y, z)
    return labels, places


def save(
    connection: sqlite3.Connection,
    space: FeatureSpace,
    columns: dict[str, npt.NDArray[Any]],
    genres: Sequence[dict[str, Any]],
    models: Sequence[dict[str, Any]],
    now: int,
) -> None:
    """Replace all predictions but taste, in one transaction."""
    taste = {
        row[0]: row[1:]
        for row in connection.execute(f"SELECT track_id, {', '.join(TASTE)} FROM prediction")
    }
    for table in ("prediction", "point", "genre"):
        connection.execute(f"DELETE FROM {table}")
    connection.executemany(
        "INSERT INTO genre (id, parent_id, name, size, words, exemplars, colour) "
        "VALUES (?, ?, ?, ?, ?, ?, ?)",
        [
            (
                row["id"],
                row["parent"],
                row["name"],
                row["size"],
                json.dumps(row["words"]),
                json.dumps(row["exemplars"]),
                row.get("colour", 0),
            )
            for row in genres
        ],
    )
    ids = space.ids.tolist()
    listed = [columns[name].tolist() if name in columns else [None] * len(ids) for name in _COLUMNS]
    connection.executemany(
        f"INSERT INTO prediction (track_id, {', '.join(_COLUMNS + TASTE)}) "
        f"VALUES ({', '.join('?' * (len(_COLUMNS) + len(TASTE) + 1))})",
        [
            (
                track_id,
                *(
                    value or None if name.endswith("_id") else value
                    for name, value in zip(_COLUMNS, row, strict=True)
                ),
                *taste.get(track_id, (None,) * len(TASTE)),
            )
            for track_id, *row in zip(ids, *listed, strict=True)
        ],
    )
    connection.executemany(
        "INSERT INTO point VALUES (?, ?)",
        [(track_id, row.tobytes()) for track_id, row in zip(ids, space.X, strict=True)],
    )
    connection.executemany(
        "INSERT OR REPLACE INTO model VALUES (?, ?, ?, ?, ?, ?)",
        [
            (
                run["name"],
                run["version"],
                run["fitted_on"],
                run["seconds"],
                now,
                json.dumps(run["details"]),
            )
            for run in models
        ],
    )


def save_taste(
    connection: sqlite3.Connection,
    ids: npt.NDArray[np.int64],
    columns: Mapping[str, npt.NDArray[Any]],
) -> None:
    """Write the taste columns of tracks, NaN as none; rows are made where a track has none yet."""
    listed = [columns[name].tolist() for name in TASTE]
    connection.executemany(
        f"INSERT INTO prediction (track_id, {', '.join(TASTE)}) "
        f"VALUES (?{', ?' * len(TASTE)}) ON CONFLICT (track_id) DO UPDATE SET "
        + ", ".join(f"{name} = excluded.{name}" for name in TASTE),
        list(zip(ids.tolist(), *listed, strict=True)),
    )


def taste_columns(
    connection: sqlite3.Connection, ids: npt.NDArray[np.int64]
) -> dict[str, npt.NDArray[np.float32]]:
    """Return the taste columns of tracks by name, float32 (n,), NaN where there is none."""
    places = {track_id: place for place, track_id in enumerate(ids.tolist())}
    table = np.full((len(TASTE), len(ids)), np.nan, np.float32)
    for track_id, *values in connection.execute(
        f"SELECT track_id, {', '.join(TASTE)} FROM prediction"
    ):
        if track_id in places:
            table[:, places[track_id]] = [np.nan if one is None else one for one in values]
    return dict(zip(TASTE, table, strict=True))


def space(connection: sqlite3.Connection) -> FeatureSpace:
    """Return the scaled space of the last training: ids int64 (n,), X float32 (n, d)."""
    rows = connection.execute("SELECT track_id, vector FROM point ORDER BY track_id").fetchall()
    if not rows:
        return FeatureSpace(np.empty(0, np.int64), np.empty((0, 0), np.float32), ())
    X = np.frombuffer(b"".join(row[1] for row in rows), np.float32).reshape(len(rows), -1)
    return FeatureSpace(np.array([row[0] for row in rows], np.int64), X, ())
