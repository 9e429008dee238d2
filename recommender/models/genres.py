"""Genres and micro-genres: clusters of sound with names, ids that stay put between trainings."""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt

from recommender.core.sound import FeatureTable
from recommender.models import automatic_k, clusters, identity, microgenres, names, teaching
from recommender.models.base import Fitted, TrainingData
from recommender.models.identity import Edits, Int32, Int64, Register

Rows = npt.NDArray[np.intp]


class Genres:
    """Spectral clusters with automatic k, divided once more where they are large."""

    name = "genres"
    version = 2

    def fit(self, data: TrainingData) -> Fitted:
        """Return genre_id, microgenre_id, genre_confidence, the genre tree and what changed."""
        n = len(data.space.ids)
        if not n:
            return Fitted()
        X = data.space.X
        fresh = clusters.fit(X, data.seed)
        book = _Book(data)
        old = book.column("genre_id")
        labels, carried = identity.settle(
            X, fresh, old, book.edits.pinned, data.seed, edited=book.edits.shaped
        )
        labels, moved = teaching.follow(X, labels, book.names_of(labels), data)
        genre_id = book.top(labels, old)
        micro_id = np.zeros(n, np.int64)
        confidence = clusters.confidence(X, genre_id.astype(np.int32), data.seed)
        book.tell(genre_id, micro_id)
        strange = fresh.outliers & (confidence < 0.5)
        genre_id[strange], micro_id[strange] = 0, 0
        return Fitted(
            {"genre_id": genre_id, "microgenre_id": micro_id, "genre_confidence": confidence},
            tuple(book.rows),
            {
                "k": len({row[0] for row in book.rows if row[1] is None}),
                "chosen": _chosen(fresh.choice),
                "carried_on": carried,
                "stability": round(automatic_k.stability(X, fresh.k, data.seed), 3),
                "silhouette": round(identity.quality(X, labels, data.seed), 4),
                "moved_by_corrections": moved,
                "none_of_these": int(strange.sum()),
                "split": sorted(book.edits.split),
                "changes": identity.changes(
                    {i: row for i, row in book.register.known.items() if not row.get("parent")},
                    {row[0]: {"name": row[2], "size": row[5]} for row in book.rows if not row[1]},
                ),
            },
        )


def _chosen(choice: automatic_k.Choice) -> dict[str, Any]:
    return {
        "k": choice.k,
        "by_silhouette": choice.by_silhouette,
        "by_gap": choice.by_gap,
        "scores": {
            str(k): [round(s.silhouette, 4), round(s.gap, 4), round(s.davies_bouldin, 3)]
            for k, s in choice.scores.items()
        },
    }


class _Book:
    """Writes the tree: ids, names and rows of genres and of the micro-genres inside them."""

    def __init__(self, data: TrainingData) -> None:
        self._data = data
        self.register = Register(data.before)
        self.edits = Edits.of(data.before.get("edits", {}))
        self.rows: list[Any] = []
        self._names: set[str] = set()

    def column(self, name: str) -> Int64:
        """Return a column of the last training, 0 where there was none, merges followed."""
        before: dict[int, int] = self._data.before.get("labels", {}).get(name, {})
        ids = self._data.space.ids.tolist()
        return np.array([self.edits.resolve(before.get(i, 0)) for i in ids], np.int64)

    def names_of(self, labels: Int32) -> list[str]:
        """Return the names that clusters would have, to know which one a correction means."""
        count = int(labels.max()) + 1
        matched = identity.match(labels, self.column("genre_id"))
        kept = self._kept(dict(matched))
        named = names.choose(
            self._data.raw, self._data.words, labels, count, set(), self._data.years, kept
        )
        return [name for name, _ in named]

    def top(self, labels: Int32, old: Int64) -> Int64:
        """Give every cluster its id, follow merges, and divide what the listener wants divided."""
        ids = self.register.assign(labels, old)
        genre_id = np.array([self.edits.resolve(i) for i in ids], np.int64)[labels]
        for wanted in sorted(self.edits.split):
            members = np.flatnonzero(genre_id == wanted)
            if len(members) < 4:
                continue
            parts = microgenres.divide(
                self._data.space.X[members],
                np.zeros(len(members), np.int64),
                frozenset(),
                self._data.seed,
                at_least=2,
            )
            largest = int(np.bincount(parts).argmax())
            for part in range(int(parts.max()) + 1):
                if part != largest:
                    genre_id[members[parts == part]] = self.register.new()
        return genre_id

    def tell(self, genre_id: Int64, micro_id: Int64) -> None:
        """Name genres and their parts; fill ``rows`` and ``micro_id``."""
        ids = np.unique(genre_id)
        labels = np.searchsorted(ids, genre_id).astype(np.int32)
        old = self.column("microgenre_id")
        everyone = np.arange(len(labels))
        inside = self._divided(labels, old, len(ids))
        self._write(everyone, labels, ids.tolist(), None)
        for place, own_id in enumerate(ids.tolist()):
            members = np.flatnonzero(labels == place)
            parts = inside[place]
            if parts is None:
                continue
            part_ids = self.register.assign(parts, old[members])
            micro_id[members] = np.array(part_ids, np.int64)[parts]
            self._write(members, parts, part_ids, own_id)

    def _divided(self, labels: Int32, old: Int64, count: int) -> list[Int32 | None]:
        found: list[Int32 | None] = []
        for place in range(count):
            members = np.flatnonzero(labels == place)
            parts = microgenres.divide(
                self._data.space.X[members], old[members], self.edits.pinned, self._data.seed
            )
            found.append(parts if len(parts) and parts.max() > 0 else None)
        return found

    def _kept(self, ids: dict[int, int]) -> dict[int, tuple[str, bool]]:
        """Return the names that genres had, by label; the listener's own ones are marked."""
        kept: dict[int, tuple[str, bool]] = {}
        for label, genre_id in ids.items():
            if genre_id in self.edits.names:
                kept[label] = (self.edits.names[genre_id], True)
            elif genre_id in self.register.known:
                name = str(self.register.known[genre_id]["name"])
                kept[label] = (name, genre_id in self.edits.pinned)
        return kept

    def _write(self, members: Rows, labels: Int32, ids: list[int], parent: int | None) -> None:
        data = self._data
        raw = FeatureTable(data.raw.ids[members], data.raw.X[members], data.raw.names)
        words = [data.words[row] for row in members]
        years = data.years[members] if len(data.years) else data.years
        kept = self._kept(dict(enumerate(ids)))
        named = names.choose(raw, words, labels, len(ids), self._names, years, kept)
        for label, own_id in enumerate(ids):
            own = members[labels == label]
            name, said = named[label]
            best = clusters.exemplars(data.space.X, own, data.artists)
            chosen = tuple(int(i) for i in data.space.ids[best])
            colour = self.register.colour(own_id if parent is None else parent)
            self._names.add(name)
            self.rows.append((own_id, parent, name, said, chosen, len(own), colour))
