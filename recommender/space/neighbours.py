"""Nearest neighbours by brute force, corrected for hubs; numpy only."""

from __future__ import annotations

import math

import numpy as np
import numpy.typing as npt

Float32 = npt.NDArray[np.float32]

_SAMPLE = 2_000
_BLOCK = 1_024


def distances(X: Float32, queries: Float32) -> Float32:
    """Return Euclidean distances, float32 (queries, n)."""
    squares = (
        np.einsum("ij,ij->i", X, X)[None, :] + np.einsum("ij,ij->i", queries, queries)[:, None]
    )
    return np.sqrt(np.maximum(squares - 2 * queries @ X.T, 0))


def hub_statistics(X: Float32, seed: int = 0) -> tuple[Float32, Float32]:
    """Return the mean and deviation of each row's distances to the others, float32 (n,) each.

    Estimated on a sample in large libraries. They feed ``proximity``.
    """
    rng = np.random.default_rng(seed)
    sample = X if len(X) <= _SAMPLE else X[rng.choice(len(X), _SAMPLE, replace=False)]
    mean = np.empty(len(X), np.float32)
    spread = np.empty(len(X), np.float32)
    for start in range(0, len(X), _BLOCK):
        found = distances(sample, X[start : start + _BLOCK])
        mean[start : start + _BLOCK] = found.mean(axis=1)
        spread[start : start + _BLOCK] = found.std(axis=1)
    return mean, np.maximum(spread, 1e-6)


def proximity(
    distance: Float32, mean_a: Float32, std_a: Float32, mean_b: Float32, std_b: Float32
) -> Float32:
    """Return mutual proximity 0–1 (Schnitzer et al., JMLR 2012, independent Gaussians).

    The probability that both tracks find most others farther away than each other: near 1 only if
    the nearness is mutual, so a hub that is near to everything gains nothing.
    """
    return (_farther(distance, mean_a, std_a) * _farther(distance, mean_b, std_b)).astype(
        np.float32
    )


def _farther(distance: Float32, mean: Float32, spread: Float32) -> npt.NDArray[np.float64]:
    z = (distance - mean) / spread
    return 0.5 * _erfc(z / math.sqrt(2.0))


def _erfc(x: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    """The complementary error function, Abramowitz and Stegun 7.1.26, error below 1.5e-7."""
    t = 1.0 / (1.0 + 0.3275911 * np.abs(x))
    poly = t * (
        0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429)))
    )
    tail = poly * np.exp(-x * x)
    return np.where(x >= 0, tail, 2.0 - tail)


def nearest(X: Float32, queries: Float32, count: int) -> tuple[npt.NDArray[np.intp], Float32]:
    """Return the rows of X nearest to each query and their distances, nearest first.

    Both have shape (queries, count); a row that is a query itself is among them.
    """
    rows = np.empty((len(queries), count), np.intp)
    gaps = np.empty((len(queries), count), np.float32)
    for start in range(0, len(queries), _BLOCK):
        found = distances(X, queries[start : start + _BLOCK])
        near = np.argpartition(found, min(count, len(X)) - 1, axis=1)[:, :count]
        own = np.take_along_axis(found, near, axis=1)
        order = np.argsort(own, axis=1, kind="stable")
        rows[start : start + _BLOCK] = np.take_along_axis(near, order, axis=1)
        gaps[start : start + _BLOCK] = np.take_along_axis(own, order, axis=1)
    return rows, gaps


def mutual_nearest(
    X: Float32, count: int, hubs: tuple[Float32, Float32] | None = None
) -> npt.NDArray[np.intp]:
    """Return each row's nearest others by mutual proximity, most alike first: (n, count)."""
    mean, spread = hubs or hub_statistics(X)
    found = np.empty((len(X), count), np.intp)
    for start in range(0, len(X), _BLOCK):
        gaps = distances(X, X[start : start + _BLOCK])
        stop = start + len(gaps)
        alike = proximity(
            gaps, mean[start:stop, None], spread[start:stop, None], mean[None], spread[None]
        )
        alike[np.arange(len(gaps)), np.arange(start, stop)] = -1.0
        near = np.argpartition(-alike, count - 1, axis=1)[:, :count]
        order = np.argsort(-np.take_along_axis(alike, near, axis=1), axis=1, kind="stable")
        found[start:stop] = np.take_along_axis(near, order, axis=1)
    return found


def hubness(neighbours: npt.NDArray[np.intp]) -> float:
    """Return the skewness of how often rows are among others' neighbours (Radovanović 2010).

    ``neighbours``: (n, k) rows; 0 means nobody is a hub.
    """
    counts = np.bincount(neighbours.ravel(), minlength=len(neighbours)).astype(np.float64)
    spread = counts.std()
    return float((((counts - counts.mean()) / spread) ** 3).mean()) if spread > 0 else 0.0
