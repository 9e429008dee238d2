"""Micro-genres: each large genre divided once more, in the same way."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from recommender.models import clusters, identity
from recommender.models.identity import Int32, Int64

Float32 = npt.NDArray[np.float32]

DIVISIBLE = 24
_MOST = 8


def divide(
    X: Float32, old: Int64, pinned: frozenset[int], seed: int, *, at_least: int = 1
) -> Int32:
    """Return a genre's parts, int32 (m,); all 0 where it has none.

    ``X``: the members' rows; ``old``: their micro-genre ids so far; ``at_least``: 2 where the
    listener asked for a division.
    """
    if len(X) < DIVISIBLE and at_least < 2:
        return np.zeros(len(X), np.int32)
    found = clusters.fit(X, seed, most=_MOST)
    if found.k < at_least:
        found = clusters.fit(X, seed, k=at_least)
    labels, _ = identity.settle(X, found, old, pinned, seed)
    return labels
