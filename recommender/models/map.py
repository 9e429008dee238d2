"""A map of the library: metric MDS of landmarks, everybody else placed among them."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
from sklearn.decomposition import PCA
from sklearn.manifold import smacof

from recommender.models import map_reading
from recommender.models.base import Fitted, TrainingData
from recommender.space.neighbours import distances

Float32 = npt.NDArray[np.float32]
Float64 = npt.NDArray[np.float64]

_LANDMARKS = 300
_NEIGHBOURS = 6
_DIMENSIONS = 3


class Map:
    """Three coordinates a track, −1…1; the first two are the flat map."""

    name = "map"
    version = 2

    def fit(self, data: TrainingData) -> Fitted:
        """Return map_x, map_y, map_z and the stress of the landmarks (Kruskal's stress-1)."""
        X = data.space.X
        if not len(X):
            return Fitted()
        if len(X) < 4:
            flat = np.zeros((len(X), _DIMENSIONS))
            flat[:, 0] = np.linspace(-0.5, 0.5, len(X))
            return Fitted(_columns(flat), details={"stress": 0.0})
        chosen = landmarks(X, data.seed)
        start = np.zeros((len(chosen), 2))
        most = min(2, X.shape[1], len(chosen))
        start[:, :most] = PCA(most, random_state=data.seed).fit_transform(X[chosen])
        gaps = distances(X[chosen], X[chosen]).astype(np.float64)
        np.fill_diagonal(gaps, 0.0)
        gaps = (gaps + gaps.T) / 2
        level, _ = smacof(
            gaps, n_components=2, init=start, n_init=1, max_iter=120,
            random_state=data.seed, normalized_stress=False,
        )  # fmt: skip
        placed = np.column_stack([level, _height(gaps, level)])
        whole = align(_place(X, chosen, placed), data)
        flat = PCA(min(2, X.shape[1]), random_state=data.seed).fit_transform(X).astype(np.float64)
        return Fitted(
            _columns(_fitted(whole)),
            details={
                "stress": round(stress(gaps, placed), 4),
                "stress_flat": round(stress(gaps, whole[chosen][:, :2]), 4),
                "landmarks": len(chosen),
                "trust": map_reading.trust(X, whole[:, :2], data.seed),
                "trust_in_space": map_reading.trust(X, whole, data.seed),
                "trust_of_pca": map_reading.trust(X, flat, data.seed),
                "axes": map_reading.axes(data.raw, whole),
            },
        )


def landmarks(X: Float32, seed: int) -> npt.NDArray[np.intp]:
    """Choose landmarks spread over the library: all, or farthest points of a random start."""
    if len(X) <= _LANDMARKS:
        return np.arange(len(X))
    rng = np.random.default_rng(seed)
    chosen = [int(rng.integers(len(X)))]
    nearest = distances(X, X[chosen])[0]
    half = _LANDMARKS // 2
    while len(chosen) < half:
        chosen.append(int(np.argmax(nearest)))
        nearest = np.minimum(nearest, distances(X, X[chosen[-1:]])[0])
    rest = np.setdiff1d(np.arange(len(X)), chosen)
    return np.concatenate([chosen, rng.choice(rest, _LANDMARKS - half, replace=False)])


def _place(X: Float32, chosen: npt.NDArray[np.intp], placed: Float64) -> Float64:
    """Put each track between its nearest landmarks, weighted by nearness."""
    few = min(_NEIGHBOURS, len(chosen))
    whole = np.empty((len(X), placed.shape[1]))
    for start in range(0, len(X), 2_048):
        gaps = distances(X[chosen], X[start : start + 2_048])
        near = np.argpartition(gaps, few - 1, axis=1)[:, :few]
        own = np.take_along_axis(gaps, near, axis=1)
        weight = 1.0 / (own + 0.05 * own.mean() + 1e-9) ** 2
        weight /= weight.sum(axis=1, keepdims=True)
        whole[start : start + 2_048] = np.einsum("ij,ijk->ik", weight, placed[near])
    whole[chosen] = placed
    return whole


def _height(gaps: Float64, level: Float64) -> Float64:
    """Return the third coordinate: what distance is left that the flat map does not show.

    Classical scaling (Torgerson 1952) of the squared remainders to one dimension, so that the
    flat map is the best flat one, and the third dimension only adds to it.
    """
    flat = distances(level.astype(np.float32), level.astype(np.float32)).astype(np.float64)
    left = np.maximum(gaps**2 - flat**2, 0.0)
    centred = left - left.mean(axis=0) - left.mean(axis=1, keepdims=True) + left.mean()
    values, vectors = np.linalg.eigh(-centred / 2)
    height: Float64 = vectors[:, -1] * np.sqrt(max(values[-1], 0.0))
    return height


def align(placed: Float64, data: TrainingData) -> Float64:
    """Turn and mirror the map so that tracks stay where they were (orthogonal Procrustes).

    The flat map turns in its plane; the third dimension may only change its sign.
    """
    old = data.before.get("map", {})
    known = [place for place, i in enumerate(data.space.ids.tolist()) if i in old]
    centred = placed - placed.mean(axis=0)
    if len(known) < 10:  # what varies most lies along x
        centred[:, :2] = centred[:, :2] @ np.linalg.svd(centred[:, :2].T @ centred[:, :2])[0]
        return centred
    target = np.array([old[int(data.space.ids[place])] for place in known])
    target = target - target.mean(axis=0)
    u, _, vt = np.linalg.svd(centred[known, :2].T @ target[:, :2])
    centred[:, :2] = centred[:, :2] @ (u @ vt)
    if centred[known, 2] @ target[:, 2] < 0:
        centred[:, 2] *= -1
    return centred


def _fitted(placed: Float64) -> Float64:
    """Scale into −1…1 by the 99th percentile, so that one outlier does not shrink the rest."""
    reach = np.percentile(np.abs(placed), 99) or 1.0
    return np.clip(placed / reach * 0.95, -1.0, 1.0)


def stress(gaps: Float64, placed: Float64) -> float:
    """Return Kruskal's stress-1 of a placement."""
    shown = np.linalg.norm(placed[:, None] - placed[None], axis=2)
    return float(np.sqrt(((gaps - shown) ** 2).sum() / max((gaps**2).sum(), 1e-12)))


def _columns(placed: Float64) -> dict[str, Float32]:
    names = ("map_x", "map_y", "map_z")
    return {name: placed[:, axis].astype(np.float32) for axis, name in enumerate(names)}
