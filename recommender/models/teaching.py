"""Corrections that teach: tracks the listener moved pull their like along."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from recommender.models.base import TrainingData
from recommender.scan.genre_names import key, tree
from recommender.space.neighbours import nearest

Float32 = npt.NDArray[np.float32]
Int32 = npt.NDArray[np.int32]

#: So many corrections to a genre that no cluster is called make a cluster of their own.
_SEEDS = 3
_NEIGHBOURS = 10
#: How much more a correction counts than a track that only happens to be somewhere.
_WEIGHT = 4.0


def follow(
    X: Float32, labels: Int32, cluster_names: list[str], data: TrainingData
) -> tuple[Int32, int]:
    """Return labels that obey the listener's corrections, and how many tracks moved.

    A corrected track goes to the cluster its genre names (the same node of the genre tree, else
    the nearest one on its path), or seeds a new one with two more. Tracks beside corrected ones
    follow if a weighted vote of their ten nearest says so (label propagation, Zhu 2002, one step).
    """
    row_of = {int(track_id): row for row, track_id in enumerate(data.space.ids.tolist())}
    wanted = {row_of[i]: name for i, name in data.corrections.items() if i in row_of}
    if not wanted:
        return labels, 0
    taught = labels.copy()
    targets = _targets(list(wanted.values()), cluster_names)
    fixed: list[int] = []
    for row, name in wanted.items():
        if key(name) in targets:
            taught[row] = targets[key(name)]
            fixed.append(row)
    if not fixed:
        return labels, 0
    settled = np.array(sorted(fixed), np.intp)
    voted = _vote(X, taught, settled)
    compact = np.unique(voted, return_inverse=True)[1].astype(np.int32)
    return compact, int((voted != labels).sum())


def _targets(wanted: list[str], cluster_names: list[str]) -> dict[str, int]:
    """Return the label that each corrected genre means, by its folded name."""
    genres = tree()
    found: dict[str, int] = {}
    fresh = len(cluster_names)
    by_name = {key(name): label for label, name in enumerate(cluster_names)}
    by_node = {
        node: label
        for label, name in reversed(list(enumerate(cluster_names)))
        if (node := genres.canonical(name)) is not None
    }
    for name in dict.fromkeys(wanted):
        node = genres.canonical(name)
        if key(name) in by_name:
            found[key(name)] = by_name[key(name)]
        elif node in by_node:
            found[key(name)] = by_node[node]
        elif sum(key(one) == key(name) for one in wanted) >= _SEEDS:
            found[key(name)] = fresh
            fresh += 1
        elif node is not None:
            above = next((by_node[n] for n in genres.nodes[node].path[::-1] if n in by_node), None)
            if above is not None:
                found[key(name)] = above
    return found


def _vote(X: Float32, labels: Int32, fixed: npt.NDArray[np.intp]) -> Int32:
    """Let tracks with a corrected one among their ten nearest choose again."""
    count = min(_NEIGHBOURS + 1, len(X))
    candidates = np.unique(nearest(X, X[fixed], min(4 * _NEIGHBOURS, len(X)))[0])
    candidates = np.setdiff1d(candidates, fixed)
    near, gaps = nearest(X, X[candidates], count)
    touched = np.isin(near, fixed).any(axis=1)
    voted = labels.copy()
    for row, others, distances in zip(
        candidates[touched], near[touched], gaps[touched].astype(np.float64), strict=True
    ):
        power = 1 / (distances + 0.1 * distances.mean() + 1e-9)
        power = np.where(np.isin(others, fixed), _WEIGHT * power, power)
        power[others == row] = np.median(power)  # where it is now counts like one neighbour
        voted[row] = np.bincount(labels[others], power).argmax()
    return voted
