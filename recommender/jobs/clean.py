"""Look at the library's tags and say what could be cleaner; nothing is changed."""

from __future__ import annotations

import os
from typing import Any

import numpy as np

from recommender.jobs.playlists import AnyStore
from recommender.scan.cleaning import suggest
from recommender.scan.suggestions import Row
from recommender.space.neighbours import distances, proximity
from recommender.store import predictions, suggestions


def look(store: AnyStore, this_year: int) -> list[tuple[Any, ...]]:
    """Return suggestions as rows of the table (see store.suggestions.replace)."""
    with store.reader() as reader:
        rows = [_row(row) for row in suggestions.tag_rows(reader)]
        space = predictions.space(reader)
        hubs = reader.execute(
            "SELECT track_id, hub_mean, hub_std FROM prediction WHERE hub_mean IS NOT NULL"
        ).fetchall()
    alike = _Alike(space.ids, space.X, {row[0]: row[1:] for row in hubs})
    return [
        (
            one.key,
            one.kind,
            one.before,
            one.after,
            one.evidence,
            one.confidence,
            [[c.track_id, c.field, c.before, c.after] for c in one.changes],
            list(one.tracks),
        )
        for one in suggest(rows, this_year, alike)
    ]


def _row(row: tuple[Any, ...]) -> Row:
    return Row(
        id=row[0],
        title=row[1],
        artist=row[2],
        album=row[3],
        album_artist=row[4],
        genres=tuple(part for part in row[5].split("; ") if part),
        year=row[6],
        duration_ms=row[7],
        track_no=row[8],
        disc_no=row[9],
        folder=os.path.dirname(row[10]).decode("utf-8", "surrogateescape"),
        codec=row[11],
        bitrate_kbps=row[12],
        size=row[13],
        audio_key=row[14],
    )


class _Alike:
    """Mutual proximity of two tracks by id; None where one was not listened to."""

    def __init__(self, ids: Any, X: Any, hubs: dict[int, tuple[float, float]]) -> None:
        self._row = {int(track): row for row, track in enumerate(ids.tolist())}
        self._X = X
        self._hubs = hubs

    def __call__(self, one: int, other: int) -> float | None:
        rows = [self._row.get(track) for track in (one, other)]
        if None in rows or one not in self._hubs or other not in self._hubs:
            return None
        a, b = self._X[rows[0]][None], self._X[rows[1]][None]
        mean_a, std_a = np.float32(self._hubs[one][0]), np.float32(self._hubs[one][1])
        mean_b, std_b = np.float32(self._hubs[other][0]), np.float32(self._hubs[other][1])
        return float(proximity(distances(a, b), mean_a, std_a, mean_b, std_b)[0, 0])
