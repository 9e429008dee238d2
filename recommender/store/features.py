"""Feature vectors: what is analysed, by which version, and what could not be."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from recommender.core.sound import FeatureTable


@dataclass(frozen=True, slots=True)
class Todo:
    """A track that some extractors have not heard yet."""

    track_id: int
    path: bytes
    size: int
    mtime_ns: int
    start_ms: int
    end_ms: int | None
    duration_ms: int | None
    missing: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Analysed:
    """One track's new vectors (extractor → version, float32 bytes) and table columns."""

    track_id: int
    features: dict[str, tuple[int, bytes]]
    sound: dict[str, Any]


@dataclass(frozen=True, slots=True)
class Failed:
    """A track whose file could not be analysed as it is now."""

    track_id: int
    size: int
    mtime_ns: int
    reason: str


def version_key(versions: dict[str, int]) -> str:
    """Name a set of extractor versions."""
    return json.dumps(versions, sort_keys=True)


def todo(connection: sqlite3.Connection, versions: dict[str, int]) -> list[Todo]:
    """Return the reachable tracks that lack a vector of these versions, albums interleaved.

    The first track of every album comes before the second of any, so that a few minutes of
    analysis already cover the whole library thinly.
    """
    have: dict[int, set[str]] = {}
    for track_id, extractor, version in connection.execute(
        "SELECT track_id, extractor, version FROM feature"
    ):
        if versions.get(extractor) == version:
            have.setdefault(track_id, set()).add(extractor)
    failed = {
        (track_id, size, mtime)
        for track_id, size, mtime in connection.execute(
            "SELECT track_id, size, mtime_ns FROM analysis_failure WHERE version = ?",
            (version_key(versions),),
        )
    }
    rows = connection.execute(
        """
        SELECT t.id, f.path, f.size, f.mtime_ns, t.start_ms, t.end_ms, t.duration_ms
        FROM track t JOIN file f ON f.id = t.file_id
        WHERE f.state = 'present'
        ORDER BY row_number() OVER (
            PARTITION BY coalesce(t.album_id, -f.id) ORDER BY t.disc_no, t.track_no, t.id
        ), t.id
        """
    )
    found = []
    for track_id, path, size, mtime, start, end, duration in rows:
        missing = tuple(name for name in versions if name not in have.get(track_id, ()))
        if missing and (track_id, size, mtime) not in failed:
            found.append(Todo(track_id, path, size, mtime, start, end, duration, missing))
    return found


def declared(connection: sqlite3.Connection) -> dict[str, int]:
    """Return the extractors of the last analysis with their versions."""
    return dict(connection.execute("SELECT name, version FROM extractor"))


def declare(connection: sqlite3.Connection, names: dict[str, tuple[int, Sequence[str]]]) -> None:
    """Note each extractor's version and the names of its values."""
    connection.executemany(
        "INSERT OR REPLACE INTO extractor VALUES (?, ?, ?)",
        [(name, version, json.dumps(list(own))) for name, (version, own) in names.items()],
    )


def save(
    connection: sqlite3.Connection,
    analysed: Iterable[Analysed],
    failed: Iterable[Failed],
    version: str,
) -> None:
    """Write a batch of results and failures."""
    done = list(analysed)
    connection.executemany(
        "INSERT OR REPLACE INTO feature VALUES (?, ?, ?, ?)",
        [
            (one.track_id, name, made_by, vector)
            for one in done
            for name, (made_by, vector) in one.features.items()
        ],
    )
    connection.executemany(
        "INSERT INTO sound VALUES (:track_id, :tempo_bpm, :key, :loudness_lufs, :peak, :energy) "
        "ON CONFLICT (track_id) DO UPDATE SET "
        + ", ".join(
            f"{name} = coalesce(excluded.{name}, {name})"
            for name in ("tempo_bpm", "key", "loudness_lufs", "peak", "energy")
        ),
        [{"track_id": one.track_id, **one.sound} for one in done],
    )
    connection.executemany(
        "DELETE FROM analysis_failure WHERE track_id = ?", [(one.track_id,) for one in done]
    )
    connection.executemany(
        "INSERT OR REPLACE INTO analysis_failure VALUES (?, ?, ?, ?, ?)",
        [(one.track_id, one.size, one.mtime_ns, version, one.reason) for one in failed],
    )


def table(connection: sqlite3.Connection) -> FeatureTable:
    """Return all vectors of the current versions side by side; NaN where a block is missing."""
    blocks: dict[str, tuple[int, int, int]] = {}
    names: list[str] = []
    for extractor, version, own in connection.execute("SELECT * FROM extractor ORDER BY name"):
        own_names = json.loads(own)
        blocks[extractor] = (version, len(names), len(own_names))
        names.extend(f"{extractor}.{name}" for name in own_names)
    ids = [
        row[0]
        for row in connection.execute(
            "SELECT id FROM track WHERE id IN (SELECT track_id FROM feature) ORDER BY id"
        )
    ]
    place = {track_id: number for number, track_id in enumerate(ids)}
    matrix = np.full((len(ids), len(names)), np.nan, np.float32)
    for track_id, extractor, version, vector in connection.execute("SELECT * FROM feature"):
        row, block = place.get(track_id), blocks.get(extractor)
        if row is None or block is None or block[0] != version:
            continue
        values = np.frombuffer(vector, np.float32)
        if len(values) == block[2]:
            matrix[row, block[1] : block[1] + block[2]] = values
    return FeatureTable(np.array(ids, np.int64), matrix, tuple(names))
