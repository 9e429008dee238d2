"""Fit the learned models: scikit-learn in a worker process, plain arrays out of it."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import Any, Protocol

import numpy as np
import numpy.typing as npt

from recommender.models.taste.examples import Examples
from recommender.models.taste.history import Float32, Float64
from recommender.models.taste.trees import Trees, of_booster, of_forest

_LEAST_POSITIVES = 8


class Scorer(Protocol):
    """Anything that turns a matrix float32 (m, f) into one value a row, float64 (m,)."""

    def predict(self, X: Float32) -> Float64:
        """Return one value a row."""
        ...


@dataclass(frozen=True, slots=True)
class Linear:
    """A logistic regression on standardised columns, unknown values taken as the mean."""

    mean: Float64
    deviation: Float64
    weights: Float64
    bias: float

    def predict(self, X: Float32) -> Float64:
        """Return log-odds."""
        scaled = np.clip((X - self.mean) / self.deviation, -4, 4)
        return np.asarray(np.nan_to_num(scaled) @ self.weights + self.bias, np.float64)


@dataclass(frozen=True, slots=True)
class Odds:
    """A scorer whose values are probabilities, as log-odds."""

    inner: Scorer

    def predict(self, X: Float32) -> Float64:
        """Return log-odds, kept finite."""
        share = np.clip(self.inner.predict(X), 0.01, 0.99)
        return np.asarray(np.log(share / (1 - share)), np.float64)


@dataclass(frozen=True, slots=True)
class Blend:
    """The weighted mean of several scorers."""

    parts: tuple[Scorer, ...]
    weights: tuple[float, ...]

    def predict(self, X: Float32) -> Float64:
        """Return the mean."""
        total = np.zeros(len(X))
        for part, weight in zip(self.parts, self.weights, strict=True):
            total += weight * part.predict(X)
        return total / sum(self.weights)


def blend(*parts: Scorer | None) -> Scorer | None:
    """Return the plain mean of what there is."""
    there = tuple(part for part in parts if part is not None)
    return Blend(there, (1.0,) * len(there)) if there else None


def enough(examples: Examples) -> bool:
    """Tell whether there is something to learn: both outcomes, and not just a handful."""
    hits = int((examples.y > 0).sum())
    return min(hits, len(examples) - hits) >= _LEAST_POSITIVES


def booster(
    examples: Examples,
    *,
    rate: float = 0.08,
    rounds: int = 90,
    leaves: int = 12,
    smallest: int = 40,
    weight: npt.NDArray[np.float64] | None = None,
) -> Trees | None:
    """Fit gradient boosting for a yes or no; its values are log-odds. None: too little to learn."""
    if not enough(examples):
        return None
    from sklearn.ensemble import HistGradientBoostingClassifier

    model = HistGradientBoostingClassifier(
        learning_rate=rate, max_iter=rounds, max_leaf_nodes=leaves, min_samples_leaf=smallest,
        l2_regularization=5.0, early_stopping=False, random_state=0,
    )  # fmt: skip
    with _one_thread():
        return of_booster(model.fit(_known(examples.X), examples.y > 0, weight))


def regressor(
    examples: Examples, *, rate: float = 0.05, rounds: int = 110, leaves: int = 12
) -> Trees | None:
    """Fit gradient boosting to y as it is, squared loss."""
    if not enough(examples):
        return None
    from sklearn.ensemble import HistGradientBoostingRegressor

    model = HistGradientBoostingRegressor(
        learning_rate=rate, max_iter=rounds, max_leaf_nodes=leaves, min_samples_leaf=60,
        l2_regularization=10.0, early_stopping=False, random_state=0,
    )  # fmt: skip
    with _one_thread():
        return of_booster(model.fit(_known(examples.X), examples.y))


def forest(
    examples: Examples,
    *,
    trees: int = 50,
    smallest: int = 20,
    most: int = 20_000,
    extra: bool = False,
) -> Scorer | None:
    """Fit a random forest (Breiman 2001), or extremely randomised trees, to y as it is."""
    if not enough(examples):
        return None
    from sklearn.ensemble import ExtraTreesRegressor, RandomForestRegressor

    chosen = examples
    if len(examples) > most:
        rng = np.random.default_rng(0)
        chosen = examples.take(np.sort(rng.choice(len(examples), most, replace=False)))
    kind = ExtraTreesRegressor if extra else RandomForestRegressor
    model = kind(
        trees, min_samples_leaf=smallest, max_features=0.35, random_state=0, n_jobs=1
    )  # fmt: skip
    return Filled(of_forest(model.fit(_filled(chosen.X), chosen.y)))


@dataclass(frozen=True, slots=True)
class Filled:
    """A scorer that takes −1 for unknown."""

    inner: Trees

    def predict(self, X: Float32) -> Float64:
        """Return one value a row."""
        return self.inner.predict(_filled(X))


def linear(examples: Examples, *, strictness: float = 0.02) -> Linear | None:
    """Fit a logistic regression with a ridge penalty; ``strictness`` is scikit-learn's C."""
    if not enough(examples):
        return None
    from sklearn.linear_model import LogisticRegression

    with np.errstate(all="ignore"):
        known = np.isfinite(examples.X)
        count = np.maximum(known.sum(axis=0), 1)
        filled = np.where(known, examples.X, 0.0).astype(np.float64)
        mean = filled.sum(axis=0) / count
        spread = np.sqrt((np.where(known, filled - mean, 0.0) ** 2).sum(axis=0) / count)
    deviation = np.maximum(spread, 1e-6)
    blank = Linear(mean, deviation, np.zeros(len(mean)), 0.0)
    scaled = np.nan_to_num(np.clip((examples.X - blank.mean) / blank.deviation, -4, 4))
    with _one_thread():
        model = LogisticRegression(C=strictness, max_iter=300).fit(scaled, examples.y > 0)
    return Linear(mean, deviation, model.coef_[0].astype(np.float64), float(model.intercept_[0]))


def _filled(X: Float32) -> Float32:
    return np.where(np.isnan(X), np.float32(-1), X)


def _one_thread() -> AbstractContextManager[Any]:
    """Keep a fit to one core: OpenMP's threads spin and starve whoever else is at work."""
    from threadpoolctl import threadpool_limits

    limits: AbstractContextManager[Any] = threadpool_limits(1)
    return limits


def _known(X: Float32) -> Float32:
    """Fill columns of which nothing is known; a constant is never split."""
    return np.where(np.isnan(X).all(axis=0), np.float32(0), X)


def packed(scorer: Scorer, name: str) -> dict[str, npt.NDArray[Any]]:
    """Return a scorer as named arrays for an npz file."""
    if isinstance(scorer, Trees):
        return {f"{name}/trees/{key}": value for key, value in scorer.arrays().items()}
    if isinstance(scorer, Filled):
        return packed(scorer.inner, f"{name}/filled")
    if isinstance(scorer, Odds):
        return packed(scorer.inner, f"{name}/odds")
    if isinstance(scorer, Linear):
        found = {"mean": scorer.mean, "deviation": scorer.deviation, "weights": scorer.weights}
        arrays = {f"{name}/linear/{key}": value for key, value in found.items()}
        return {**arrays, f"{name}/linear/bias": np.array(scorer.bias)}
    if isinstance(scorer, Blend):
        whole: dict[str, npt.NDArray[Any]] = {f"{name}/blend": np.array(scorer.weights)}
        for place, part in enumerate(scorer.parts):
            whole.update(packed(part, f"{name}/{place}"))
        return whole
    raise TypeError(type(scorer).__name__)


def unpacked(box: Mapping[str, npt.NDArray[Any]], name: str) -> Scorer | None:
    """Read what ``packed`` gave; None where there is nothing of that name."""
    own = {key.removeprefix(f"{name}/"): box[key] for key in box if key.startswith(f"{name}/")}
    if not own:
        return None
    if "blend" in own:
        parts = [unpacked(own, str(place)) for place in range(len(own["blend"]))]
        there = tuple(part for part in parts if part is not None)
        return Blend(there, tuple(own["blend"].tolist()))
    if any(key.startswith("trees/") for key in own):
        return Trees.of_arrays({key.removeprefix("trees/"): value for key, value in own.items()})
    if any(key.startswith("linear/") for key in own):
        return Linear(
            own["linear/mean"], own["linear/deviation"], own["linear/weights"],
            float(own["linear/bias"]),
        )  # fmt: skip
    for kind, wrap in (("filled", Filled), ("odds", Odds)):
        inner = unpacked(own, kind)
        if inner is not None:
            return wrap(inner)  # type: ignore[arg-type]
    return None
