"""Metrics of rankings, forecasts and yes-or-no predictions; ties count as chance."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

Float64 = npt.NDArray[np.float64]


def ranks(values: Float64) -> Float64:
    """Return ranks from 1, ties sharing their mean."""
    order = np.argsort(values, kind="stable")
    _, inverse, count = np.unique(values[order], return_inverse=True, return_counts=True)
    last = np.cumsum(count)
    shared = (last - count + 1 + last) / 2
    out = np.empty(len(values))
    out[order] = shared[inverse]
    return out


def auc(y: Float64, score: Float64) -> float:
    """Return the area under the ROC curve (Mann–Whitney), NaN with one class only."""
    positive = y > 0
    hits, misses = int(positive.sum()), int((~positive).sum())
    if not hits or not misses:
        return float("nan")
    total = ranks(score)[positive].sum()
    return float((total - hits * (hits + 1) / 2) / (hits * misses))


def best(score: Float64, most: int, rng: np.random.Generator) -> npt.NDArray[np.intp]:
    """Return the places of the highest scores, ties in random order."""
    return np.lexsort((rng.random(len(score)), -score))[:most]


def precision(y: Float64, score: Float64, most: int, rng: np.random.Generator) -> float:
    """Return the share of hits among the highest scores; NaN where nothing is to be found."""
    if not (y > 0).any():
        return float("nan")
    return float((y[best(score, most, rng)] > 0).mean())


def ndcg(y: Float64, score: Float64, most: int, rng: np.random.Generator, lost: int = 0) -> float:
    """Return NDCG with yes-or-no relevance; ``lost`` relevant ones are not in the list at all."""
    relevant = int((y > 0).sum()) + lost
    if not relevant:
        return float("nan")
    gained = (y[best(score, most, rng)] > 0) / np.log2(np.arange(2, min(most, len(y)) + 2))
    ideal = (1 / np.log2(np.arange(2, min(most, relevant) + 2))).sum()
    return float(gained.sum() / ideal)


def spearman(y: Float64, score: Float64) -> float:
    """Return Spearman's rank correlation; NaN where one side is constant."""
    if len(y) < 3 or np.ptp(y) == 0 or np.ptp(score) == 0:
        return float("nan")
    return float(np.corrcoef(ranks(y), ranks(score))[0, 1])


def rmsle(y: Float64, forecast: Float64) -> float:
    """Return the root mean squared error of log1p counts."""
    return float(np.sqrt(np.mean((np.log1p(y) - np.log1p(np.maximum(forecast, 0))) ** 2)))


def overlap(y: Float64, forecast: Float64, most: int, rng: np.random.Generator) -> float:
    """Return how much of the true top is in the forecast's top."""
    most = min(most, len(y))
    if not most or not y.any():
        return float("nan")
    return len(np.intersect1d(best(y, most, rng), best(forecast, most, rng))) / most


def of_rank(rank: float, *, new: bool) -> tuple[float, ...]:
    """Return HR@10, NDCG@10, MRR@100, HR@10 of repeats and of new ones, for a target's rank ≥ 0."""
    hit = float(rank < 10)
    gain = 1 / np.log2(rank + 2) if hit else 0.0
    reciprocal = 1 / (rank + 1) if rank < 100 else 0.0
    nan = float("nan")
    return (hit, float(gain), float(reciprocal), nan if new else hit, hit if new else nan)


NEXT_TRACK = ("hr@10", "ndcg@10", "mrr@100", "hr@10_repeat", "hr@10_new")
NEXT_SESSION = ("ndcg@10", "p@10")


def of_scores(
    names: tuple[str, ...], y: Float64, score: Float64, rng: np.random.Generator
) -> tuple[float, ...]:
    """Return metrics by name of one list of outcomes and scores."""
    found = {
        "auc": lambda: auc(y, score),
        "p@20": lambda: precision(y, score, 20, rng),
        "ndcg@50": lambda: ndcg(y, score, 50, rng),
        "spearman": lambda: spearman(y, score),
        "rmsle": lambda: rmsle(y, score),
        "overlap@50": lambda: overlap(y, score, 50, rng),
    }
    return tuple(found[name]() for name in names)
