"""Clusters: spectral on the graph of neighbours, for landmarks; everybody else by vote."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt
import scipy.linalg

from recommender.models import automatic_k
from recommender.space.neighbours import nearest

Float32 = npt.NDArray[np.float32]
Float64 = npt.NDArray[np.float64]
Int32 = npt.NDArray[np.int32]
Bool = npt.NDArray[np.bool_]

LANDMARKS = 1_500
_VOTERS = 8
#: A track is like nothing here when it is so much farther away than tracks usually are.
_FAR = 6.0
_LEAST_FOR_OUTLIERS = 50


@dataclass(frozen=True, slots=True)
class Clusters:
    """labels int32 (n,), 0 … k−1; confidence float32 (n,), 0–1; outliers bool (n,).

    ``scores`` and the two votes tell how k was chosen.
    """

    labels: Int32
    confidence: Float32
    outliers: Bool
    choice: automatic_k.Choice = field(
        default_factory=lambda: automatic_k.Choice(1, 1, 1, {}),
    )

    @property
    def k(self) -> int:
        """The number of clusters."""
        return int(self.labels.max()) + 1 if len(self.labels) else 0


def fit(X: Float32, seed: int = 0, most: int = 45, k: int | None = None) -> Clusters:
    """Cluster the rows of X; without k the data chooses it (see automatic_k)."""
    choice = automatic_k.choose(X, seed, most)
    count = choice.k if k is None else k
    labels = partition(X, count, seed)
    return Clusters(labels, confidence(X, labels, seed), outliers(X, seed), choice)


def landmarks(n: int, seed: int) -> npt.NDArray[np.intp]:
    """Return the rows that stand for all: every one, or a random sample."""
    if n <= LANDMARKS:
        return np.arange(n)
    return np.sort(np.random.default_rng(seed).choice(n, LANDMARKS, replace=False))


def partition(X: Float32, k: int, seed: int = 0) -> Int32:
    """Divide the rows of X into k clusters: int32 (n,).

    Normalised spectral clustering (Ng, Jordan and Weiss 2001) of up to 1,500 landmarks, discrete
    by pivoted QR (Damle, Minden and Ying 2019), which needs no starting point: the same tracks
    always give the same clusters. The rest join by vote of the nearest landmarks.
    """
    n = len(X)
    if k < 2 or n < 2 * k:
        return np.zeros(n, np.int32)
    chosen = landmarks(n, seed)
    affinity = graph(X[chosen])
    root = 1 / np.sqrt(np.maximum(affinity.sum(axis=1), 1e-12))
    laplacian = affinity * root[:, None] * root[None, :]
    m = len(chosen)
    _, vectors = scipy.linalg.eigh(laplacian, subset_by_index=[m - k, m - 1])
    labels = _compact(_by_pivots(vectors))
    return labels if m == n else vote(X, X[chosen], labels)[0]


def graph(X: Float32, neighbours: int | None = None) -> Float64:
    """Return the affinity of rows, float64 (n, n): weights between nearest neighbours only.

    Distances are scaled by how far each row's own neighbours are (self-tuning, Zelnik-Manor and
    Perona 2004), so that dense and sparse regions count alike and hubs draw nobody in.
    """
    n = len(X)
    count = neighbours or int(np.clip(round(2.2 * np.log(n) - 3), 4, 15))
    count = min(count, n - 1)
    near, gaps = nearest(X, X, count + 1)
    near, gaps = near[:, 1:], gaps[:, 1:].astype(np.float64)
    own = np.maximum(gaps[:, min(count, 7) - 1], 1e-9)
    weights = np.exp(-(gaps**2) / (own[:, None] * own[near]))
    affinity = np.zeros((n, n))
    np.put_along_axis(affinity, near, weights, axis=1)
    affinity = (affinity + affinity.T) / 2
    # A whisper between all: the graph is connected, and no eigenvector sits on a stray track.
    return affinity + 1e-6 / n


def _by_pivots(vectors: Float64) -> Int32:
    _, _, pivots = scipy.linalg.qr(vectors.T, pivoting=True, mode="economic")
    u, _, vt = np.linalg.svd(vectors[pivots[: vectors.shape[1]]].T)
    found: Int32 = np.abs(vectors @ u @ vt).argmax(axis=1).astype(np.int32)
    return found


def _compact(labels: Int32) -> Int32:
    return np.unique(labels, return_inverse=True)[1].astype(np.int32)


def vote(
    X: Float32, voters: Float32, labels: Int32, weights: Float64 | None = None
) -> tuple[Int32, Float32]:
    """Return each row's label by its nearest voters, and the share of their votes it won."""
    count = min(_VOTERS, len(voters))
    near, gaps = nearest(voters, X, count)
    power = 1 / (gaps.astype(np.float64) + 0.1 * gaps.mean() + 1e-9)
    if weights is not None:
        power = power * weights[near]
    k = int(labels.max()) + 1
    flat = np.arange(len(X))[:, None] * k + labels[near]
    votes = np.bincount(flat.ravel(), power.ravel(), len(X) * k).reshape(len(X), k)
    best = votes.argmax(axis=1)
    share = votes[np.arange(len(X)), best] / np.maximum(votes.sum(axis=1), 1e-12)
    return best.astype(np.int32), share.astype(np.float32)


def confidence(X: Float32, labels: Int32, seed: int = 0) -> Float32:
    """Return the share of a track's nearest others that are in its cluster, 0–1, by nearness."""
    n = len(X)
    if n < 2 or labels.max() < 1:
        return np.ones(n, np.float32)
    chosen = landmarks(n, seed)
    count = min(_VOTERS + 1, len(chosen))
    near, gaps = nearest(X[chosen], X, count)
    power = 1 / (gaps.astype(np.float64) + 0.1 * gaps.mean() + 1e-9)
    power[chosen[near] == np.arange(n)[:, None]] = 0.0  # nobody votes for itself
    same = labels[chosen[near]] == labels[:, None]
    share = (power * same).sum(axis=1) / np.maximum(power.sum(axis=1), 1e-12)
    return share.astype(np.float32)


def outliers(X: Float32, seed: int = 0) -> Bool:
    """Tell which tracks are like nothing here.

    Their distance to the fifth nearest is, in logarithms, six robust deviations above the median.
    """
    n = len(X)
    if n < _LEAST_FOR_OUTLIERS:
        return np.zeros(n, bool)
    chosen = landmarks(n, seed)
    _, gaps = nearest(X[chosen], X, 6)
    far = np.log(np.maximum(gaps[:, 5], 1e-9))
    middle = np.median(far)
    spread = 1.4826 * np.median(np.abs(far - middle)) + 1e-3
    found: Bool = far > middle + _FAR * spread
    return found


def exemplars(
    X: Float32, members: npt.NDArray[np.intp], artists: Int32, count: int = 5
) -> npt.NDArray[np.intp]:
    """Return the members nearest to the middle, each by another artist where there are enough."""
    middle = np.median(X[members], axis=0)
    order = members[np.argsort(np.linalg.norm(X[members] - middle, axis=1), kind="stable")]
    firsts: list[int] = []
    seen: set[int] = set()
    for row in order.tolist():
        if artists[row] not in seen or artists[row] < 0:
            seen.add(int(artists[row]))
            firsts.append(row)
        if len(firsts) == count:
            break
    rest = [row for row in order.tolist() if row not in firsts]
    return np.array((firsts + rest)[:count], np.intp)
