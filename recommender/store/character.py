"""What tags and the audio tagger say of tracks' character, row by row."""

from __future__ import annotations

import json
import sqlite3

import numpy as np
import numpy.typing as npt

Ids = npt.NDArray[np.int64]


def genre_words(connection: sqlite3.Connection, ids: Ids) -> list[list[str]]:
    """Return the genre tags of each track of ``ids``, int64 (n,), ascending."""
    words: dict[int, list[str]] = {}
    for track_id, name in connection.execute(
        "SELECT tg.track_id, g.name FROM track_genre_tag tg "
        "JOIN genre_tag g ON g.id = tg.genre_tag_id"
    ):
        words.setdefault(track_id, []).append(name)
    return [words.get(track_id, []) for track_id in ids.tolist()]


def tagger(
    connection: sqlite3.Connection, ids: Ids, extractor: str
) -> tuple[tuple[str, ...], npt.NDArray[np.float32]] | None:
    """Return an extractor's value names and its values by row, float32 (n, d), NaN unknown.

    None where it is not in use or has heard nothing yet.
    """
    declared = connection.execute(
        "SELECT version, names FROM extractor WHERE name = ?", (extractor,)
    ).fetchone()
    if declared is None:
        return None
    names = tuple(json.loads(declared[1]))
    values = np.full((len(ids), len(names)), np.nan, np.float32)
    rows = connection.execute(
        "SELECT track_id, vector FROM feature WHERE extractor = ? AND version = ?",
        (extractor, declared[0]),
    )
    found = 0
    place = {track_id: row for row, track_id in enumerate(ids.tolist())}
    for track_id, vector in rows:
        if track_id in place and len(vector) == 4 * len(names):
            values[place[track_id]] = np.frombuffer(vector, np.float32)
            found += 1
    return (names, values) if found else None
