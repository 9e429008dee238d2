"""Genres and micro-genres: clusters of sound with names, ids that stay put between trainings."""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt
from scipy.optimize import linear_sum_assignment

from recommender.core.sound import FeatureSpace, FeatureTable
from recommender.models import clusters, names
from recommender.models.base import Fitted, TrainingData

Int32 = npt.NDArray[np.int32]

_EXEMPLARS = 5
_DIVISIBLE = 24
_SAME = 0.3


class Genres:
    """k-means genres with automatic k, divided once more where they are large."""

    name = "genres"
    version = 1

    def fit(self, data: TrainingData) -> Fitted:
        """Return genre_id, microgenre_id, genre_confidence and the genre tree."""
        n = len(data.space.ids)
        if not n:
            return Fitted()
        top = clusters.fit(data.space.X, data.seed)
        count = int(top.labels.max()) + 1
        book = _Book(data)
        named = names.choose(data.raw, data.words, top.labels, count, set())
        genre_id = np.zeros(n, np.int64)
        micro_id = np.zeros(n, np.int64)
        for label, own_id in enumerate(book.ids(top.labels, count, "genre_id")):
            members = np.flatnonzero(top.labels == label)
            genre_id[members] = own_id
            book.add(own_id, None, *named[label], members)
            self._divide(data, book, own_id, members, micro_id)
        return Fitted(
            {
                "genre_id": genre_id,
                "microgenre_id": micro_id,
                "genre_confidence": clusters.confidence(top),
            },
            tuple(book.rows),
            {"k": count, "silhouettes": {str(k): round(v, 4) for k, v in top.silhouettes.items()}},
        )

    def _divide(
        self,
        data: TrainingData,
        book: _Book,
        parent: int,
        members: npt.NDArray[np.intp],
        micro_id: npt.NDArray[np.int64],
    ) -> None:
        if len(members) < _DIVISIBLE:
            return
        found = clusters.fit(data.space.X[members], data.seed)
        count = int(found.labels.max()) + 1
        if count < 2:
            return
        raw = FeatureTable(data.raw.ids[members], data.raw.X[members], data.raw.names)
        words = [data.words[place] for place in members]
        named = names.choose(raw, words, found.labels, count, book.names)
        for label, own_id in enumerate(book.ids(found.labels, count, "microgenre_id", members)):
            part = members[found.labels == label]
            micro_id[part] = own_id
            book.add(own_id, parent, *named[label], part)


class _Book:
    """Hands out ids, the old ones where members are the same, and collects the tree's rows."""

    def __init__(self, data: TrainingData) -> None:
        self._data = data
        self._before: dict[str, dict[int, int]] = data.before.get("labels", {})
        self._next = 1 + max(
            (old for column in self._before.values() for old in column.values()), default=0
        )
        self.rows: list[Any] = []
        self.names: set[str] = set()

    def ids(
        self, labels: Int32, count: int, column: str, members: npt.NDArray[np.intp] | None = None
    ) -> list[int]:
        """Match new clusters to old ones by shared members (Hungarian); the rest get new ids."""
        before = self._before.get(column, {})
        ids = self._data.space.ids if members is None else self._data.space.ids[members]
        old_labels = np.array([before.get(int(track_id), 0) for track_id in ids])
        olds = sorted(set(old_labels.tolist()) - {0} - {row[0] for row in self.rows})
        matched: dict[int, int] = {}
        if olds:
            overlap = np.array(
                [
                    [
                        np.sum((labels == new) & (old_labels == old))
                        / max(1, np.sum((labels == new) | (old_labels == old)))
                        for old in olds
                    ]
                    for new in range(count)
                ]
            )
            for new, place in zip(*linear_sum_assignment(-overlap), strict=True):
                if overlap[new, place] >= _SAME:
                    matched[int(new)] = olds[place]
        found = []
        for new in range(count):
            if new not in matched:
                matched[new] = self._next
                self._next += 1
            found.append(matched[new])
        return found

    def add(
        self,
        own_id: int,
        parent: int | None,
        name: str,
        words: tuple[str, ...],
        members: npt.NDArray[np.intp],
    ) -> None:
        """Add a row to the tree."""
        exemplars = _exemplars(self._data.space, self._data.artists, members)
        self.names.add(name)
        self.rows.append((own_id, parent, name, words, exemplars, len(members)))


def _exemplars(
    space: FeatureSpace, artists: Int32, members: npt.NDArray[np.intp]
) -> tuple[int, ...]:
    """Return the tracks nearest to the middle, each by another artist where there are enough."""
    middle = space.X[members].mean(axis=0)
    order = members[np.argsort(np.linalg.norm(space.X[members] - middle, axis=1), kind="stable")]
    chosen: list[int] = []
    seen: set[int] = set()
    for place in order.tolist():
        if artists[place] not in seen or artists[place] < 0:
            seen.add(int(artists[place]))
            chosen.append(place)
        if len(chosen) == _EXEMPLARS:
            break
    rest = [place for place in order.tolist() if place not in chosen]
    return tuple(int(space.ids[place]) for place in (chosen + rest)[:_EXEMPLARS])
