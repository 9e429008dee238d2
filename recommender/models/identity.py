"""Genres that stay themselves: ids by members, old divisions kept while they hold, edits obeyed."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import numpy as np
import numpy.typing as npt
from scipy.optimize import linear_sum_assignment

from recommender.core.translation import translate
from recommender.models import clusters, kmeans
from recommender.space.neighbours import distances

Float32 = npt.NDArray[np.float32]
Int32 = npt.NDArray[np.int32]
Int64 = npt.NDArray[np.int64]

#: Two clusters are the same one when they share this much of their members (Jaccard index).
SAME = 0.25
#: An old division is kept while this share of tracks has a place in it …
_KNOWN = 0.6
#: … its silhouette is at least this share of the new division's …
_AS_GOOD = 0.8
#: … and it has about as many parts.
_FACTOR = 1.5
_SAMPLE = 1_500
_COLOURS = 24


@dataclass(frozen=True, slots=True)
class Edits:
    """What the listener decided about genres, by genre id.

    names: own names; pinned: ids that must stay; merged: id → the id it went into; split: ids to
    divide once; shaped: whether the listener ever merged or split.
    """

    names: dict[int, str] = field(default_factory=dict)
    pinned: frozenset[int] = frozenset()
    merged: dict[int, int] = field(default_factory=dict)
    split: frozenset[int] = frozenset()
    shaped: bool = False

    @classmethod
    def of(cls, told: dict[str, Any]) -> Edits:
        """Read edits from plain JSON values."""
        return cls(
            {int(i): str(name) for i, name in told.get("names", {}).items()},
            frozenset(int(i) for i in told.get("pinned", ())),
            {int(i): int(j) for i, j in told.get("merged", {}).items()},
            frozenset(int(i) for i in told.get("split", ())),
            bool(told.get("shaped")),
        )

    def resolve(self, genre_id: int) -> int:
        """Follow merges to the genre that is left."""
        seen = {genre_id}
        while genre_id in self.merged and self.merged[genre_id] not in seen:
            genre_id = self.merged[genre_id]
            seen.add(genre_id)
        return genre_id


def settle(
    X: Float32,
    fresh: clusters.Clusters,
    old: Int64,
    pinned: frozenset[int],
    seed: int,
    *,
    edited: bool = False,
) -> tuple[Int32, bool]:
    """Return the division to use, int32 (n,), and whether it is the old one carried on.

    ``old``: each track's genre id at the last training, 0 for none. The old division is carried
    on, new tracks joining by vote of their neighbours, as long as it still fits: a library that
    grew by a few albums must not get other genres for it. One that the listener ``edited`` fits
    the listener, whatever the sound says.
    """
    known = old > 0
    if known.sum() < 2:
        return fresh.labels, False
    ids, codes = np.unique(old[known], return_inverse=True)
    labels = np.zeros(len(old), np.int32)
    labels[known] = codes
    if not known.all():
        labels[~known] = clusters.vote(X[~known], X[known], codes.astype(np.int32))[0]
    if known.mean() >= _KNOWN and (edited or _fits(X, labels, fresh.labels, seed)):
        return labels, True
    renewed = fresh.labels.copy()
    top = int(renewed.max()) + 1
    for place, genre_id in enumerate(ids.tolist()):
        if genre_id in pinned:
            renewed[labels == place] = top
            top += 1
    return np.unique(renewed, return_inverse=True)[1].astype(np.int32), False


def _fits(X: Float32, old: Int32, fresh: Int32, seed: int) -> bool:
    few, many = sorted((int(old.max()) + 1, int(fresh.max()) + 1))
    if many > _FACTOR * few:
        return False
    return quality(X, old, seed) >= _AS_GOOD * quality(X, fresh, seed)


def quality(X: Float32, labels: Int32, seed: int = 0) -> float:
    """Return the mean silhouette on a sample; 0 for a single cluster."""
    rng = np.random.default_rng(seed)
    sample = np.arange(len(X))
    if len(X) > _SAMPLE:
        sample = rng.choice(len(X), _SAMPLE, replace=False)
    found = len(set(labels[sample].tolist()))
    if found < 2 or found >= len(sample):
        return 0.0
    codes = np.unique(labels[sample], return_inverse=True)[1].astype(np.int32)
    return kmeans.silhouette(distances(X[sample], X[sample]), codes)


def match(labels: Int32, old: Int64, taken: frozenset[int] = frozenset()) -> dict[int, int]:
    """Return new label → old id where members are the same (Hungarian method on Jaccard)."""
    count = int(labels.max()) + 1 if len(labels) else 0
    olds = np.array(sorted(set(old.tolist()) - {0} - taken), np.int64)
    if not count or not len(olds):
        return {}
    place = np.searchsorted(olds, old)
    known = np.isin(old, olds)
    both = np.zeros((count, len(olds)))
    np.add.at(both, (labels[known], place[known]), 1)
    new_sizes = np.bincount(labels, minlength=count)
    old_sizes = np.bincount(place[known], minlength=len(olds))
    overlap = both / np.maximum(new_sizes[:, None] + old_sizes[None] - both, 1)
    pairs = zip(*linear_sum_assignment(-overlap), strict=True)
    return {int(new): int(olds[at]) for new, at in pairs if overlap[new, at] >= SAME}


class Register:
    """Hands out genre ids and colours: the old ones where the members are the same."""

    def __init__(self, before: dict[str, Any]) -> None:
        self.known: dict[int, dict[str, Any]] = {
            int(i): row for i, row in before.get("genres", {}).items()
        }
        columns = before.get("labels", {}).values()
        used = (max(column.values(), default=0) for column in columns)
        self._next = 1 + max([*self.known, *used, int(before.get("last_id", 0))], default=0)
        self._given: set[int] = set()
        self._colours: dict[int, int] = {}

    def assign(self, labels: Int32, old: Int64) -> list[int]:
        """Return an id for each label, 0 … count−1."""
        matched = match(labels, old, frozenset(self._given))
        count = int(labels.max()) + 1 if len(labels) else 0
        found = [matched[label] if label in matched else self.new() for label in range(count)]
        self._given.update(found)
        return found

    def new(self) -> int:
        """Return an id that no genre ever had."""
        self._next += 1
        return self._next - 1

    def colour(self, genre_id: int) -> int:
        """Return a genre's colour, 0–23: the one it had, else the least used one."""
        if genre_id not in self._colours:
            had = self.known.get(genre_id, {}).get("colour")
            uses = list(self._colours.values())
            reserved = [row.get("colour") for row in self.known.values()]
            least = min(range(_COLOURS), key=lambda c: (uses.count(c) + reserved.count(c), c))
            self._colours[genre_id] = least if had is None else int(had)
        return self._colours[genre_id]


def changes(
    before: dict[int, dict[str, Any]], now: dict[int, dict[str, Any]]
) -> list[dict[str, Any]]:
    """Say what became of the genres: kind, id, name and a plain sentence each."""
    found: list[dict[str, Any]] = []

    def say(kind: str, genre_id: int, name: str, text: str) -> None:
        found.append({"kind": kind, "id": genre_id, "name": name, "text": text})

    for genre_id, row in now.items():
        had = before.get(genre_id)
        name, size = row["name"], row["size"]
        if had is None:
            words = translate("changes", "“{name}” is new ({size} tracks).")
            say("new", genre_id, name, words.format(name=name, size=size))
        elif had["name"] != name:
            words = translate("changes", "“{old}” is now called “{name}”.")
            say("renamed", genre_id, name, words.format(old=had["name"], name=name))
        elif had.get("size") and size > 1.25 * had["size"]:
            words = translate("changes", "“{name}” grew from {old} to {size} tracks.")
            say("grew", genre_id, name, words.format(name=name, old=had["size"], size=size))
        elif had.get("size") and size < 0.8 * had["size"]:
            words = translate("changes", "“{name}” shrank from {old} to {size} tracks.")
            say("shrank", genre_id, name, words.format(name=name, old=had["size"], size=size))
    for genre_id, row in before.items():
        if genre_id not in now:
            words = translate("changes", "“{name}” is gone.")
            say("gone", genre_id, row["name"], words.format(name=row["name"]))
    return found
