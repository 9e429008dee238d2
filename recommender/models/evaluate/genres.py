"""How well clusters, neighbours and classifier agree with labels, beside named baselines."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import numpy as np
import numpy.typing as npt
from sklearn.cluster import KMeans
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import StratifiedGroupKFold, StratifiedKFold
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

from recommender.core.sound import FeatureTable
from recommender.models import classifier, clusters, tagging
from recommender.space import scale
from recommender.space.neighbours import hubness, mutual_nearest, nearest

Float32 = npt.NDArray[np.float32]
Float64 = npt.NDArray[np.float64]
Int32 = npt.NDArray[np.int32]
Codes = npt.NDArray[np.intp]

_MFCC = re.compile(r"mfcc\d+_(mean|std|var)$")
_ROUNDS = 500
_BLOCK_TREES = 80
_NEIGHBOURS = 5
_KNN_HUB = 10


def evaluate(
    table: FeatureTable,
    labels: list[str],
    groups: Int32 | None = None,
    others: dict[str, Float32] | None = None,
    seed: int = 0,
) -> dict[str, Any]:
    """Return Deepcuts' figures and each baseline's, with 95 % bootstrap intervals.

    Args:
        table: unscaled features of n labelled tracks.
        labels: the true genre of each; clusters and neighbours never see them.
        groups: int32 (n,): the classifier is never tested on a group it learned from.
        others: further baselines' features by name, float32 (n, d) each.
        seed: repeats everything.

    Clusters choose their own k; the baselines are k-means with the true k on standardised
    features: MFCC statistics, the network's embedding, every feature, and ``others``.
    """
    kinds, truth = np.unique(labels, return_inverse=True)
    space = scale.build(table).X
    found = clusters.fit(space, seed)
    near = mutual_nearest(space, min(_KNN_HUB, len(space) - 1))
    answers = _classified(table, truth, groups, seed)
    ours = _figures(truth, found.labels.astype(np.intp), near, answers["deepcuts"], seed)
    baselines = {
        name: _baseline(X, truth, len(kinds), groups, seed)
        for name, X in _baselines(table, others or {}).items()
    }
    return {
        **{name: value["mean"] for name, value in ours.items()},
        "k": found.k,
        "true_k": len(kinds),
        "tracks": len(labels),
        "classifier_baseline": max(
            [answers[name].mean() for name in answers if name not in _OURS], default=0.0
        ),
        "hubness": hubness(near),
        "intervals": {name: [value["low"], value["high"]] for name, value in ours.items()},
        "classifiers": {name: float(right.mean()) for name, right in answers.items()},
        "baselines": baselines,
        "k_votes": {"silhouette": found.choice.by_silhouette, "gap": found.choice.by_gap},
        "beats_every_baseline": {
            metric: all(
                metric not in base or ours[metric]["mean"] > base[metric]["mean"]
                for base in baselines.values()
            )
            for metric in ("nmi", "ari", "knn_label_agreement")
        },
    }


_OURS = ("deepcuts", "forest")


def agreement(truth: Codes, found: Codes) -> dict[str, float]:
    """Return NMI (arithmetic mean), adjusted Rand index, V-measure and purity of a clustering.

    V-measure with equal weights is NMI with the arithmetic mean (Becker 2011). Purity is the share
    of tracks that are of their cluster's most frequent genre. Counted from the contingency table,
    because the bootstrap asks thousands of times.
    """
    rows, columns = int(truth.max()) + 1, int(found.max()) + 1
    table = np.bincount(truth * columns + found, minlength=rows * columns).astype(np.float64)
    table = table.reshape(rows, columns)
    n, genres, own = table.sum(), table.sum(axis=1), table.sum(axis=0)
    told = _entropy(genres / n) + _entropy(own / n) - _entropy(table.ravel() / n)
    average = (_entropy(genres / n) + _entropy(own / n)) / 2
    nmi = 1.0 if average <= 0 else max(0.0, told / average)
    pairs, by_genre, by_cluster = _pairs(table), _pairs(genres), _pairs(own)
    chance = by_genre * by_cluster / max(_pairs(np.array([n])), 1e-12)
    best = (by_genre + by_cluster) / 2
    ari = 1.0 if best == chance else (pairs - chance) / (best - chance)
    return {"nmi": nmi, "ari": ari, "v_measure": nmi, "purity": table.max(axis=0).sum() / n}


def _entropy(share: Float64) -> float:
    share = share[share > 0]
    return float(-(share * np.log(share)).sum())


def _pairs(counts: Float64) -> float:
    return float((counts * (counts - 1) / 2).sum())


def _figures(
    truth: Codes, found: Codes, near: Codes, right: npt.NDArray[np.bool_], seed: int
) -> dict[str, dict[str, float]]:
    """Return each metric with its interval: percentiles over resampled tracks."""
    alike = (truth[near[:, :_NEIGHBOURS]] == truth[:, None]).mean(axis=1)
    rng = np.random.default_rng(seed)
    draws = [rng.integers(0, len(truth), len(truth)) for _ in range(_ROUNDS)]
    drawn = [agreement(truth[d], found[d]) for d in draws]
    figures = {
        name: _interval(value, [one[name] for one in drawn])
        for name, value in agreement(truth, found).items()
    }
    for name, values in (
        ("knn_label_agreement", alike),
        ("classifier_accuracy", right.astype(np.float64)),
    ):
        if len(values):
            figures[name] = _interval(float(values.mean()), [values[d].mean() for d in draws])
    return figures


def _interval(value: float, drawn: list[float]) -> dict[str, float]:
    # Resampling repeats tracks and so flatters agreement: the interval is moved to the estimate.
    low, middle, high = np.percentile(drawn, [2.5, 50, 97.5])
    return {
        "mean": float(value),
        "low": float(value + low - middle),
        "high": float(value + high - middle),
    }


def _baselines(table: FeatureTable, others: dict[str, Float32]) -> dict[str, Float32]:
    filled = tagging.finite(table)
    mfcc = [i for i, name in enumerate(filled.names) if _MFCC.search(name)]
    embedding = [i for i, name in enumerate(filled.names) if name.startswith("embedding.")]
    found: dict[str, Float32] = {}
    if mfcc:
        found["baseline-mfcc-kmeans"] = filled.X[:, mfcc]
    if embedding:
        found["baseline-musicnn-kmeans"] = filled.X[:, embedding]
    found["baseline-all-kmeans"] = filled.X
    for name, X in others.items():
        found[f"baseline-{name}-kmeans"] = X
    return found


def _baseline(X: Float32, truth: Codes, k: int, groups: Int32 | None, seed: int) -> dict[str, Any]:
    scaled = StandardScaler().fit_transform(np.nan_to_num(X.astype(np.float64)))
    found = KMeans(k, n_init=10, random_state=seed).fit_predict(scaled)
    near = nearest(scaled.astype(np.float32), scaled.astype(np.float32), _NEIGHBOURS + 1)[0]
    right = _held_out(_logistic, X, truth, groups, seed)
    return _figures(truth, found, near[:, 1:], right, seed)


def _folds(truth: Codes, groups: Int32 | None, seed: int) -> list[tuple[Codes, Codes]]:
    count = int(np.clip(np.bincount(truth).min(), 2, 5))
    if groups is None:
        return list(StratifiedKFold(count, shuffle=True, random_state=seed).split(truth, truth))
    folds = StratifiedGroupKFold(count, shuffle=True, random_state=seed)
    return list(folds.split(truth, truth, groups))


def _held_out(
    fit: Callable[[Float32, Codes, int], Any],
    X: Float32,
    truth: Codes,
    groups: Int32 | None,
    seed: int,
) -> npt.NDArray[np.bool_]:
    right = np.zeros(len(truth), bool)
    clean = np.nan_to_num(X)
    for train, test in _folds(truth, groups, seed):
        right[test] = fit(clean[train], truth[train], seed).predict(clean[test]) == truth[test]
    return right


def _logistic(X: Float32, codes: Codes, seed: int) -> Any:
    return make_pipeline(StandardScaler(), LogisticRegression(max_iter=500)).fit(X, codes)


def _forest(X: Float32, codes: Codes, seed: int) -> Any:
    return classifier.forest(seed).fit(X, codes)


def _small_forest(X: Float32, codes: Codes, seed: int) -> Any:
    return classifier.forest(seed, _BLOCK_TREES).fit(X, codes)


def _classified(
    table: FeatureTable, truth: Codes, groups: Int32 | None, seed: int
) -> dict[str, npt.NDArray[np.bool_]]:
    """Return by classifier which tracks it had right when they were held out.

    Ours; the forest alone; the majority; logistic regression on MFCC statistics; a forest on each
    block alone.
    """
    filled = tagging.finite(table)
    ours = np.zeros(len(truth), bool)
    for train, test in _folds(truth, groups, seed):
        predict = classifier.fit(filled.X, truth, train, None, int(truth.max()) + 1, seed)
        ours[test] = predict(test)[0].argmax(axis=1) == truth[test]
    answers = {
        "deepcuts": ours,
        "forest": _held_out(_forest, filled.X, truth, groups, seed),
        "majority": truth == np.bincount(truth).argmax(),
    }
    mfcc = [i for i, name in enumerate(filled.names) if _MFCC.search(name)]
    if mfcc:
        answers["logistic_mfcc"] = _held_out(_logistic, filled.X[:, mfcc], truth, groups, seed)
    blocks = sorted({name.split(".", 1)[0] for name in filled.names})
    for block in blocks if len(blocks) > 1 else ():
        own = [i for i, name in enumerate(filled.names) if name.startswith(f"{block}.")]
        answers[f"forest_{block}"] = _held_out(_small_forest, filled.X[:, own], truth, groups, seed)
    return answers
