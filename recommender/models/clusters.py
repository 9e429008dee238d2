"""k-means with a number of clusters that the data chooses."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from sklearn.cluster import KMeans, MiniBatchKMeans
from sklearn.decomposition import PCA
from sklearn.metrics import silhouette_score

Float32 = npt.NDArray[np.float32]
Int32 = npt.NDArray[np.int32]

_DIMENSIONS = 12
_SAMPLE = 2_000
_BIG = 20_000
_SMALLEST = 5
#: A finer division is taken while its silhouette stays within this share of the best one's.
_PLATEAU = 0.92


@dataclass(frozen=True, slots=True)
class Clusters:
    """labels int32 (n,); centres (k, d) and points (n, d) in the reduced space, float32."""

    labels: Int32
    centres: Float32
    points: Float32
    silhouettes: dict[int, float]


def reduce(X: Float32, dimensions: int = _DIMENSIONS, seed: int = 0) -> Float32:
    """Project onto the leading principal components, where k-means suffers less from noise."""
    most = min(dimensions, X.shape[1], len(X) - 1)
    if most < 2:
        return X
    return PCA(most, random_state=seed).fit_transform(X).astype(np.float32)


def candidates(n: int) -> list[int]:
    """Return the numbers of clusters worth trying for n tracks."""
    most = int(min(32, n // _SMALLEST, 3 + np.sqrt(n)))
    return [
        k for k in (2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 14, 16, 18, 20, 23, 26, 29, 32) if k <= most
    ]


def fit(X: Float32, seed: int = 0) -> Clusters:
    """Cluster tracks; fewer than a dozen are one cluster.

    The number of clusters is the largest whose mean silhouette (Rousseeuw 1987, on a sample) is
    within 8 % of the best. Music is a continuum, where silhouettes form a plateau: its coarse end
    tells a listener nothing. Where styles are apart the plateau is one number wide.
    """
    points = reduce(X, seed=seed)
    tried: dict[int, float] = {}
    fits: dict[int, KMeans] = {}
    rng = np.random.default_rng(seed)
    sample = rng.choice(len(points), min(_SAMPLE, len(points)), replace=False)
    for k in candidates(len(points)) if len(points) >= 12 else []:
        fits[k] = _kmeans(points, k, seed)
        labels = fits[k].labels_[sample]
        apart = len(set(labels.tolist())) > 1
        tried[k] = float(silhouette_score(points[sample], labels)) if apart else -1.0
    best = max(tried.values(), default=-1.0)
    if best <= 0:
        whole = points.mean(axis=0, keepdims=True) if len(points) else np.empty((0, 1), np.float32)
        return Clusters(np.zeros(len(points), np.int32), whole, points, tried)
    k = max(k for k, score in tried.items() if score >= _PLATEAU * best)
    return Clusters(
        fits[k].labels_.astype(np.int32), fits[k].cluster_centers_.astype(np.float32), points, tried
    )


def _kmeans(points: Float32, k: int, seed: int) -> KMeans:
    kind = MiniBatchKMeans if len(points) > _BIG else KMeans
    return kind(k, n_init=4, random_state=seed).fit(points)


def confidence(clusters: Clusters) -> Float32:
    """Return how much nearer each track is to its own centre than to the next one, 0–1."""
    if len(clusters.centres) < 2:
        return np.ones(len(clusters.labels), np.float32)
    gaps = np.linalg.norm(clusters.points[:, None, :] - clusters.centres[None], axis=2)
    ordered = np.sort(gaps, axis=1)
    return (1 - ordered[:, 0] / np.maximum(ordered[:, 1], 1e-9)).astype(np.float32)
