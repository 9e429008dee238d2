"""k-means and its figures of merit in plain numpy.

Choosing k takes hundreds of small fits, where scikit-learn's k-means spends most of its time on
looking after its threads.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from recommender.space.neighbours import distances

Float32 = npt.NDArray[np.float32]
Int32 = npt.NDArray[np.int32]

_STARTS = 2
_ROUNDS = 25


def fit(points: Float32, k: int) -> tuple[Int32, Float32, float]:
    """Return labels int32 (n,), centres float32 (k, d) and inertia of the better of two starts."""
    best: tuple[Int32, Float32, float] | None = None
    for start in range(_STARTS):
        found = _lloyd(points, _spread(points, k, np.random.default_rng(start)))
        if best is None or found[2] < best[2]:
            best = found
    assert best is not None
    return best


def predict(points: Float32, centres: Float32) -> Int32:
    """Return each point's nearest centre: int32 (n,)."""
    return distances(centres, points).argmin(axis=1).astype(np.int32)


def _spread(points: Float32, k: int, rng: np.random.Generator) -> Float32:
    """Choose starting centres far from each other (k-means++, Arthur and Vassilvitskii 2007)."""
    rows = [int(rng.integers(len(points)))]
    nearest = distances(points[rows], points)[:, 0].astype(np.float64) ** 2
    while len(rows) < k:
        total = nearest.sum()
        if total <= 0:
            rows.append(int(rng.integers(len(points))))
            continue
        tried = rng.choice(len(points), 3, p=nearest / total)
        gaps = np.minimum(
            distances(points[tried], points).astype(np.float64) ** 2, nearest[:, None]
        )
        best = int(gaps.sum(axis=0).argmin())
        rows.append(int(tried[best]))
        nearest = gaps[:, best]
    return points[rows].copy()


def _lloyd(points: Float32, centres: Float32) -> tuple[Int32, Float32, float]:
    k = len(centres)
    labels = np.full(len(points), -1, np.int32)
    for _ in range(_ROUNDS):
        gaps = distances(centres, points)
        found = gaps.argmin(axis=1).astype(np.int32)
        if (found == labels).all():
            break
        labels = found
        sizes = np.bincount(labels, minlength=k)
        member = _one_hot(labels, k)
        filled = sizes > 0
        centres[filled] = (member.T @ points)[filled] / sizes[filled, None]
        for empty in np.flatnonzero(~filled):
            centres[empty] = points[gaps.min(axis=1).argmax()]
    gaps = distances(centres, points)
    labels = gaps.argmin(axis=1).astype(np.int32)
    return labels, centres, float((gaps.min(axis=1).astype(np.float64) ** 2).sum())


def _one_hot(labels: Int32, k: int) -> Float32:
    member = np.zeros((len(labels), k), np.float32)
    member[np.arange(len(labels)), labels] = 1
    return member


def silhouette(gaps: Float32, labels: Int32) -> float:
    """Return the mean silhouette from all distances (n, n); −1 for a single cluster."""
    k = int(labels.max()) + 1
    sizes = np.bincount(labels, minlength=k)
    if (sizes > 0).sum() < 2:
        return -1.0
    sums = gaps @ _one_hot(labels, k)
    rows = np.arange(len(labels))
    own = sums[rows, labels] / np.maximum(sizes[labels] - 1, 1)
    means = np.where(sizes > 0, sums / np.maximum(sizes, 1), np.inf)
    means[rows, labels] = np.inf
    other = means.min(axis=1)
    widths = (other - own) / np.maximum(np.maximum(own, other), 1e-12)
    return float(np.where(sizes[labels] > 1, widths, 0.0).mean())


def davies_bouldin(points: Float32, labels: Int32) -> float:
    """Return the Davies-Bouldin index: mean of the worst ratio of widths to distance."""
    k = int(labels.max()) + 1
    sizes = np.maximum(np.bincount(labels, minlength=k), 1)
    centres = (_one_hot(labels, k).T @ points) / sizes[:, None]
    own = np.linalg.norm(points - centres[labels], axis=1)
    widths = np.bincount(labels, own, k) / sizes
    gaps = distances(centres, centres).astype(np.float64)
    np.fill_diagonal(gaps, np.inf)
    ratios = (widths[:, None] + widths[None]) / np.maximum(gaps, 1e-12)
    return float(ratios.max(axis=1).mean())
