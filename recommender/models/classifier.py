"""Learn genres from trusted tags: forest and discriminant, calibrated, allowed to doubt."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import numpy.typing as npt
from sklearn.discriminant_analysis import LinearDiscriminantAnalysis
from sklearn.ensemble import ExtraTreesClassifier
from sklearn.model_selection import StratifiedGroupKFold, StratifiedKFold
from sklearn.tree import DecisionTreeClassifier

from recommender.space.transformers import Scale, Straighten

Float32 = npt.NDArray[np.float32]
Float64 = npt.NDArray[np.float64]
Int32 = npt.NDArray[np.int32]
Bool = npt.NDArray[np.bool_]

_FOLDS = 5
_TREES = 160
#: A large library is learned from a sample, by fewer trees, tried in fewer folds.
_MANY = 2_500
_MANY_TREES = 100
_MANY_FOLDS = 3
#: Among answered tracks at least this share should be right …
_RIGHT = 0.8
#: … and nothing is said below this probability.
_LEAST = 0.3
_DEPTH = 4
_FOREST_SHARE = 0.5
_BLOCK = 4_096


@dataclass(frozen=True, slots=True)
class Learned:
    """What was learned. ``probability``: float32 (n, classes), calibrated; for tracks that were
    learned from it comes from models that had not seen them.

    ``threshold``: below it the answer is "I don't know"; ``accuracy``: share right on held-out
    tracks; ``answered``: share of them above the threshold; ``error``: expected calibration
    error; ``forest_importance``: float64 (d,).
    """

    classes: tuple[str, ...]
    probability: Float32
    threshold: float
    accuracy: float
    majority: float
    answered: float
    answered_accuracy: float
    error: float
    temperature: float
    forest_importance: Float64

    @property
    def known(self) -> Bool:
        """Whether each track's best guess is sure enough to be told."""
        found: Bool = self.probability.max(axis=1) >= self.threshold
        return found


def learn(
    features: Float32,
    labels: Sequence[str | None],
    groups: Int32 | None = None,
    weights: Float64 | None = None,
    seed: int = 0,
) -> Learned | None:
    """Learn from the tracks that have a label; None when there are fewer than two classes.

    Args:
        features: finite, unscaled, float32 (n, d).
        labels: a genre per track, None where it has none.
        groups: tracks of a group (an album) are never on both sides of a fold; −1 for none.
        weights: how much each track counts.
        seed: repeats everything.
    """
    named = np.array([label is not None for label in labels], bool)
    if named.sum() < 4:
        return None
    classes, codes = np.unique([label or "" for label in labels], return_inverse=True)
    counts = np.bincount(codes[named], minlength=len(classes))
    usable = named & (counts[codes] >= 2)
    classes, own = np.unique(codes[usable], return_inverse=True)[0], codes
    if len(classes) < 2:
        return None
    names = np.unique([label or "" for label in labels])[classes]
    code = np.searchsorted(classes, np.where(usable, own, classes[0]))
    rows = np.flatnonzero(usable)
    weight = np.ones(len(labels)) if weights is None else weights
    raw = np.zeros((len(labels), len(classes)))
    for train, test in _folds(code[rows], None if groups is None else groups[rows], seed):
        fitted = fit(features, code, rows[train], weight, len(classes), seed)
        raw[rows[test]] = fitted(rows[test])[0]
    held_out = raw[rows]
    temperature = _temperature(held_out, code[rows])
    everyone = fit(features, code, rows, weight, len(classes), seed)
    others = np.flatnonzero(~usable)
    guess, importance = everyone(others)
    raw[others] = guess
    probability = _tempered(raw, temperature)
    best, sure = probability[rows].argmax(axis=1), probability[rows].max(axis=1)
    right = best == code[rows]
    threshold = _threshold(sure, right)
    told = sure >= threshold
    return Learned(
        tuple(str(name) for name in names),
        probability.astype(np.float32),
        threshold,
        float(right.mean()),
        float(np.bincount(code[rows]).max() / len(rows)),
        float(told.mean()),
        float(right[told].mean()) if told.any() else 0.0,
        calibration_error(sure, right),
        temperature,
        importance,
    )


def relearn(
    learned: Learned,
    features: Float32,
    labels: Sequence[str | None],
    weights: Float64 | None = None,
    seed: int = 0,
) -> Learned:
    """Learn once more from labels of which some were taken away, and guess all that have none."""
    place = {name: code for code, name in enumerate(learned.classes)}
    rows = np.array([i for i, label in enumerate(labels) if label in place], np.intp)
    code = np.array([place.get(label or "", 0) for label in labels], np.intp)
    if len(set(code[rows].tolist())) < 2:
        return learned
    others = np.setdiff1d(np.arange(len(labels)), rows)
    predict = fit(features, code, rows, weights, len(place), seed)
    guess, importance = predict(others)
    probability = learned.probability.copy()
    probability[others] = _tempered(guess, learned.temperature)
    return replace(learned, probability=probability, forest_importance=importance)


def _folds(codes: npt.NDArray[np.intp], groups: Int32 | None, seed: int) -> Any:
    most = _FOLDS if len(codes) <= _MANY else _MANY_FOLDS
    count = int(np.clip(np.bincount(codes).min(), 2, most))
    if groups is not None:
        alone = groups < 0
        own = np.where(alone, -1 - np.arange(len(groups)), groups)
        if len(set(own.tolist())) >= 4 * count:
            folds = StratifiedGroupKFold(count, shuffle=True, random_state=seed)
            found = list(folds.split(codes, codes, own))
            present = [len(set(codes[train].tolist())) for train, _ in found]
            if min(present) == len(set(codes.tolist())):
                return found
    return StratifiedKFold(count, shuffle=True, random_state=seed).split(codes, codes)


def forest(seed: int, trees: int = _TREES) -> ExtraTreesClassifier:
    """Return the unfitted forest."""
    return ExtraTreesClassifier(trees, max_features="sqrt", random_state=seed, n_jobs=1)


def fit(
    features: Float32,
    code: npt.NDArray[np.intp],
    rows: npt.NDArray[np.intp],
    weight: Float64 | None,
    count: int,
    seed: int,
) -> Callable[[npt.NDArray[np.intp]], tuple[Float64, Float64]]:
    """Fit forest and discriminant to some rows.

    The forest sees what matters together, linear discriminant analysis with shrinkage (Ledoit and
    Wolf 2004) what matters a little in many features. Returns a function from rows to
    probabilities, float64 (m, count), the mean of both, and the forest's importance of features.
    """
    if len(rows) > _MANY:
        rows = np.sort(np.random.default_rng(seed).choice(rows, _MANY, replace=False))
    own = None if weight is None else weight[rows]
    trees = forest(seed, _TREES if len(rows) < _MANY else _MANY_TREES)
    trees.fit(features[rows], code[rows], own)
    straight, scaled = Straighten(), Scale()
    known = scaled.fit_transform(straight.fit_transform(features[rows].astype(np.float64)))
    times = np.ones(len(rows), int) if own is None else np.maximum(1, np.rint(own)).astype(int)
    line = LinearDiscriminantAnalysis(solver="lsqr", shrinkage="auto").fit(
        np.repeat(known, times, axis=0), np.repeat(code[rows], times)
    )

    def predict(wanted: npt.NDArray[np.intp]) -> tuple[Float64, Float64]:
        found = np.zeros((len(wanted), count))
        for start in range(0, len(wanted), _BLOCK):
            part = wanted[start : start + _BLOCK]
            own = found[start : start + _BLOCK]
            plain = scaled.transform(straight.transform(features[part].astype(np.float64)))
            own[:, trees.classes_] = _FOREST_SHARE * trees.predict_proba(features[part])
            own[:, line.classes_] += (1 - _FOREST_SHARE) * line.predict_proba(plain)
        return found, trees.feature_importances_

    return predict


def _tempered(probability: Float64, temperature: float) -> Float64:
    logits = np.log(np.maximum(probability, 1e-4)) / temperature
    powers = np.exp(logits - logits.max(axis=1, keepdims=True))
    found: Float64 = powers / powers.sum(axis=1, keepdims=True)
    return found


def _temperature(probability: Float64, codes: npt.NDArray[np.intp]) -> float:
    """Return the temperature with the least log loss on held-out tracks (Guo et al. 2017)."""
    tried = np.geomspace(0.25, 4.0, 41)
    rows = np.arange(len(codes))
    losses = [-np.log(_tempered(probability, t)[rows, codes]).mean() for t in tried]
    return float(tried[int(np.argmin(losses))])


def _threshold(sure: Float64, right: Bool) -> float:
    """Return the lowest probability from which on enough answers are right."""
    order = np.argsort(-sure, kind="stable")
    precision = np.cumsum(right[order]) / np.arange(1, len(order) + 1)
    good = np.flatnonzero(precision >= _RIGHT)
    lowest = float(sure[order[good[-1]]]) if len(good) else 0.95
    return max(_LEAST, lowest)


def calibration_error(sure: Float64, right: Bool, bins: int = 10) -> float:
    """Return the expected calibration error: mean gap between told and true share right."""
    place = np.minimum((sure * bins).astype(int), bins - 1)
    gaps = [
        (place == b).mean() * abs(right[place == b].mean() - sure[place == b].mean())
        for b in range(bins)
        if (place == b).any()
    ]
    return float(np.sum(gaps))


def explain_tree(
    features: Float32,
    names: Sequence[str],
    labels: Sequence[str],
    words: dict[str, tuple[str, str]],
    seed: int = 0,
) -> list[dict[str, Any]]:
    """Return a small decision tree as sentences: "fast, noisy → drum and bass".

    Only features that have ``words`` (high, low) take part, so that a person can read it. Each
    leaf has the words on its path, its genre, the share of its tracks that are of it, its size.
    """
    readable = [place for place, name in enumerate(names) if name in words]
    if not readable or len(set(labels)) < 2:
        return []
    X = features[:, readable]
    leaf = max(3, len(labels) // 60)
    tree = DecisionTreeClassifier(
        max_depth=_DEPTH, min_samples_leaf=leaf, class_weight="balanced", random_state=seed
    ).fit(X, labels)
    at = tree.apply(X)
    shape = tree.tree_
    found: list[dict[str, Any]] = []

    def walk(node: int, path: tuple[str, ...]) -> None:
        if shape.children_left[node] < 0:
            inside = [label for label, leaf_id in zip(labels, at, strict=True) if leaf_id == node]
            kinds, times = np.unique(inside, return_counts=True)
            best = int(times.argmax())
            said = tuple(dict.fromkeys(path))
            found.append(
                {"words": said, "genre": str(kinds[best]), "size": len(inside),
                 "share": round(float(times[best] / len(inside)), 3)}
            )  # fmt: skip
            return
        high, low = words[names[readable[shape.feature[node]]]]
        walk(shape.children_left[node], (*(w for w in path if w not in (high, low)), low))
        walk(shape.children_right[node], (*(w for w in path if w not in (high, low)), high))

    walk(0, ())
    return sorted(found, key=lambda leaf: (-leaf["share"] * leaf["size"], leaf["genre"]))
