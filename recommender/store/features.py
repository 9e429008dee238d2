"""Feature vectors: what is analysed, by which version, and what could not be."""

from __future__ import annotations

import json
import sqlite3
from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from recommender.core.sound import Edges, FeatureTable

_SOUND = (
    *("tempo_bpm", "key", "loudness_lufs", "peak", "energy"),
    *("silence_before_ms", "silence_after_ms", "intro_ms", "outro_ms"),
)


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
    """One track's new vectors and prints (extractor → version, bytes) and table columns."""

    track_id: int
    features: dict[str, tuple[int, bytes]]
    sound: dict[str, Any]
    prints: dict[str, tuple[int, bytes]] = field(default_factory=dict)


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


def todo(
    connection: sqlite3.Connection,
    versions: dict[str, int],
    needed: Collection[str] = (),
) -> list[Todo]:
    """Return the reachable tracks that lack an answer of these versions, widely spread.

    One track of every artist comes before the second of any, then one of every album, so that a
    few minutes of analysis already cover the whole library thinly; of an album, what was liked or
    played comes first. With ``needed``, only tracks that have these extractors' answers already.
    """
    have: dict[int, set[str]] = {}
    for table in ("feature", "print"):
        column = "extractor" if table == "feature" else "name"
        for track_id, extractor, version in connection.execute(
            f"SELECT track_id, {column}, version FROM {table}"
        ):
            if versions.get(extractor) == version or extractor in needed:
                have.setdefault(track_id, set()).add(extractor)
    failed = {
        (track_id, size, mtime)
        for track_id, size, mtime in connection.execute(
            "SELECT track_id, size, mtime_ns FROM analysis_failure WHERE version = ?",
            (version_key(versions),),
        )
    }
    found = []
    for row in connection.execute(_REACHABLE):
        track_id, path, size, mtime, start, end, duration = row[:7]
        own = have.get(track_id, set())
        missing = tuple(name for name in versions if name not in own)
        if (
            missing
            and all(name in own for name in needed)
            and (track_id, size, mtime) not in failed
        ):
            one = Todo(track_id, path, size, mtime, start, end, duration, missing)
            found.append((one, row[7:]))
    return _spread(found)


_REACHABLE = """
    SELECT t.id, f.path, f.size, f.mtime_ns, t.start_ms, t.end_ms, t.duration_ms,
           coalesce(t.album_id, -f.id), coalesce(nullif(t.album_artist, ''), t.artist),
           coalesce(o.liked, 0) + coalesce(o.rating, 0), coalesce(p.plays, 0)
    FROM track t JOIN file f ON f.id = t.file_id
    LEFT JOIN listener.opinion o ON o.track_id = t.id
    LEFT JOIN (SELECT track_id, count(*) AS plays FROM listener.play GROUP BY track_id) p
        ON p.track_id = t.id
    WHERE f.state = 'present'
"""


def _spread(found: list[tuple[Todo, tuple[int, str, float, int]]]) -> list[Todo]:
    """Order by: how many of the same artist came before, then of the same album, then liking."""
    scattered = sorted(
        found, key=lambda row: (-row[1][2], -row[1][3], row[0].track_id * 2_654_435_761 % 2**32)
    )
    albums: Counter[int] = Counter()
    in_album = []
    for one, (album, artist, _, _) in scattered:
        in_album.append((albums[album], artist, one))
        albums[album] += 1
    artists: Counter[str] = Counter()
    ordered = []
    for number, (turn, artist, one) in enumerate(sorted(in_album, key=lambda row: row[0])):
        ordered.append((artists[artist], turn, number, one))
        artists[artist] += 1
    return [one for *_, one in sorted(ordered, key=lambda row: row[:3])]


def declared(connection: sqlite3.Connection, stage: str = "fast") -> dict[str, int]:
    """Return the extractors of one stage of the last analysis with their versions."""
    return dict(connection.execute("SELECT name, version FROM extractor WHERE stage = ?", (stage,)))


def declare(
    connection: sqlite3.Connection, names: dict[str, tuple[int, Sequence[str], str]]
) -> None:
    """Note each extractor's version, the names of its values, and its stage; forget others."""
    connection.execute("DELETE FROM extractor")
    connection.executemany(
        "INSERT INTO extractor (name, version, names, stage) VALUES (?, ?, ?, ?)",
        [
            (name, version, json.dumps(list(own)), stage)
            for name, (version, own, stage) in names.items()
        ],
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
        "INSERT OR REPLACE INTO print VALUES (?, ?, ?, ?)",
        [
            (one.track_id, name, made_by, data)
            for one in done
            for name, (made_by, data) in one.prints.items()
        ],
    )
    connection.executemany(
        f"INSERT INTO sound (track_id, {', '.join(_SOUND)}) "
        f"VALUES (:track_id, {', '.join(f':{name}' for name in _SOUND)}) "
        "ON CONFLICT (track_id) DO UPDATE SET "
        + ", ".join(f"{name} = coalesce(excluded.{name}, {name})" for name in _SOUND),
        [
            {"track_id": one.track_id, **dict.fromkeys(_SOUND), **one.sound}
            for one in done
            if one.sound
        ],
    )
    connection.executemany(
        "DELETE FROM analysis_failure WHERE track_id = ?", [(one.track_id,) for one in done]
    )
    connection.executemany(
        "INSERT OR REPLACE INTO analysis_failure VALUES (?, ?, ?, ?, ?)",
        [(one.track_id, one.size, one.mtime_ns, version, one.reason) for one in failed],
    )


def table(connection: sqlite3.Connection) -> FeatureTable:
    """Return all vectors of the current versions side by side; NaN where a block is missing.

    Tracks that lack most of the fast pass are left out: after an update they wait to be heard
    again, and would otherwise be alike in nothing but that.
    """
    blocks: dict[str, tuple[int, int, int]] = {}
    names: list[str] = []
    fast: list[bool] = []
    for extractor, version, own, stage in connection.execute(
        "SELECT name, version, names, stage FROM extractor ORDER BY name"
    ):
        own_names = json.loads(own)
        blocks[extractor] = (version, len(names), len(own_names))
        names.extend(f"{extractor}.{name}" for name in own_names)
        fast.extend([stage == "fast"] * len(own_names))
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
    heard = np.isnan(matrix[:, fast]).mean(axis=1) < 0.5 if any(fast) else np.zeros(len(ids), bool)
    return FeatureTable(np.array(ids, np.int64)[heard], matrix[heard], tuple(names))


def print_of(connection: sqlite3.Connection, track_id: int, name: str) -> bytes | None:
    """Return a track's print of the current version; None without one."""
    row = connection.execute(
        "SELECT p.data FROM print p JOIN extractor e ON e.name = p.name AND e.version = p.version "
        "WHERE p.track_id = ? AND p.name = ?",
        (track_id, name),
    ).fetchone()
    return bytes(row[0]) if row else None


def edges(connection: sqlite3.Connection, ids: Sequence[int]) -> dict[int, Edges]:
    """Return how tracks begin and end; those that were not listened to are left out."""
    rows = connection.execute(
        "SELECT track_id, silence_before_ms, silence_after_ms, intro_ms, outro_ms FROM sound "
        "WHERE track_id IN (SELECT value FROM json_each(?)) AND outro_ms IS NOT NULL",
        (json.dumps([int(track_id) for track_id in ids]),),
    )
    return {row[0]: Edges(*(round(value or 0) for value in row[1:])) for row in rows}


def prints_of(connection: sqlite3.Connection, name: str) -> list[tuple[int, bytes]]:
    """Return every track's print of the current version."""
    rows = connection.execute(
        "SELECT p.track_id, p.data FROM print p "
        "JOIN extractor e ON e.name = p.name AND e.version = p.version WHERE p.name = ? "
        "ORDER BY p.track_id",
        (name,),
    )
    return [(track_id, bytes(data)) for track_id, data in rows]
