"""How many clusters: two criteria vote, each against data that has no clusters."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from sklearn.metrics import adjusted_rand_score

from recommender.models import kmeans
from recommender.space.neighbours import distances

Float32 = npt.NDArray[np.float32]

_SAMPLE = 1_500
_REFERENCES = 3
_LEAST_TRACKS = 12
_SMALLEST_CLUSTER = 5
_MOST = 45
#: Clusters exist if their silhouette beats that of featureless data by this much.
_STRUCTURE = 0.02
_DEVIATIONS = 3.0
#: The gap has levelled out when it reaches this share of its greatest value.
_LEVEL = 0.9


@dataclass(frozen=True, slots=True)
class Score:
    """What one number of clusters is worth.

    silhouette: mean silhouette over that of the reference (Rousseeuw 1987); gap: the gap
    statistic (Tibshirani et al. 2001); davies_bouldin: lower is better, reported only.
    """

    silhouette: float
    gap: float
    davies_bouldin: float


@dataclass(frozen=True, slots=True)
class Choice:
    """The number of clusters and why: each criterion's own choice and all scores."""

    k: int
    by_silhouette: int
    by_gap: int
    scores: dict[int, Score]


def candidates(n: int, most: int = _MOST) -> list[int]:
    """Return the numbers of clusters worth trying for n tracks.

    A listener can use about as many genres as the square root of the library.
    """
    steps = (2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 14, 16, 18, 20, 23, 26, 29, 32, 36, 40, 45)
    limit = min(most, n // _SMALLEST_CLUSTER, int(3 + 1.4 * np.sqrt(n)))
    return [k for k in steps if k <= limit]


def choose(points: Float32, seed: int = 0, most: int = _MOST) -> Choice:
    """Choose the number of clusters of points (n, d) whose columns are uncorrelated.

    Every candidate is compared with a normal distribution of the same covariance. The silhouette
    over the reference finds the number where clusters are most apart; the gap statistic the
    number from which more clusters stop paying. On separate styles both agree. Music is a
    continuum, where the first names the coarse end of a plateau and the second the fine end:
    their geometric mean is taken. Without a silhouette better than the reference's there is one
    cluster.
    """
    rng = np.random.default_rng(seed)
    if len(points) > _SAMPLE:
        points = points[np.sort(rng.choice(len(points), _SAMPLE, replace=False))]
    tried = candidates(len(points), most) if len(points) >= _LEAST_TRACKS else []
    spread = points.std(axis=0) if len(points) else np.ones(1)
    gaps = distances(points, points) if tried else points
    references = []
    for _ in range(_REFERENCES if tried else 0):
        reference = (rng.standard_normal(points.shape) * spread).astype(np.float32)
        references.append((reference, distances(reference, reference)))
    scores: dict[int, Score] = {}
    noise: list[float] = []
    for k in tried:
        own_inertia, own, davies = _fit(points, gaps, k)
        others = [_fit(reference, apart, k) for reference, apart in references]
        silhouettes = [other[1] for other in others]
        noise.append(float(np.std(silhouettes)))
        gap = float(np.mean([np.log(other[0]) for other in others]) - np.log(own_inertia))
        scores[k] = Score(own - float(np.mean(silhouettes)), gap, davies)
    if not scores:
        return Choice(1, 1, 1, scores)
    by_silhouette = max(scores, key=lambda k: scores[k].silhouette)
    best = scores[by_silhouette].silhouette
    highest = max(score.gap for score in scores.values())
    if best < max(_STRUCTURE, _DEVIATIONS * float(np.mean(noise))) or highest <= 0:
        return Choice(1, 1, 1, scores)
    by_gap = min(k for k, score in scores.items() if score.gap >= _LEVEL * highest)
    k = max(2, round(float(np.sqrt(by_silhouette * by_gap))))
    return Choice(k, by_silhouette, by_gap, scores)


def _fit(points: Float32, gaps: Float32, k: int) -> tuple[float, float, float]:
    """Return inertia, silhouette and Davies-Bouldin index of k-means; ``gaps``: distances."""
    labels, _, inertia = kmeans.fit(points, k)
    return inertia + 1e-12, kmeans.silhouette(gaps, labels), kmeans.davies_bouldin(points, labels)


def stability(points: Float32, k: int, seed: int = 0, rounds: int = 4) -> float:
    """Return how alike the clusterings of two samples of 80 % are: mean adjusted Rand index."""
    if k < 2 or len(points) < _LEAST_TRACKS:
        return 1.0
    rng = np.random.default_rng(seed)
    if len(points) > _SAMPLE:
        points = points[rng.choice(len(points), _SAMPLE, replace=False)]
    found = []
    size = int(0.8 * len(points))
    for _ in range(rounds):
        pair = [
            kmeans.predict(
                points, kmeans.fit(points[rng.choice(len(points), size, replace=False)], k)[1]
            )
            for _ in range(2)
        ]
        found.append(adjusted_rand_score(*pair))
    return float(np.mean(found))
