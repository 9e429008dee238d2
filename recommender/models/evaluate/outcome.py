"""What a task leaves of one listener, and means with intervals over listeners."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np

from recommender.models.evaluate import metrics
from recommender.models.evaluate.metrics import Float64

_DRAWS = 1_000
Figures = dict[str, dict[str, dict[str, float | None]]]


@dataclass(frozen=True, slots=True)
class Outcome:
    """One listener's results of one task.

    queries: per model float64 (queries, metrics), where each ranking is one query; otherwise y (m,)
    and per model scores (m,), from which the metrics are computed together.
    """

    names: tuple[str, ...]
    queries: dict[str, Float64] = field(default_factory=dict)
    y: Float64 = field(default_factory=lambda: np.empty(0))
    scores: dict[str, Float64] = field(default_factory=dict)

    @property
    def models(self) -> list[str]:
        """The models' names, in order."""
        return list(self.queries or self.scores)

    def value(self, model: str, rng: np.random.Generator, *, redraw: bool = False) -> Float64:
        """Return a model's metrics, float64 (metrics,); ``redraw``: of a bootstrap sample."""
        if model in self.queries:
            rows = self.queries[model]
            if redraw:
                rows = rows[rng.integers(0, len(rows), len(rows))]
            return mean(rows)
        if model not in self.scores or not len(self.y):
            return np.full(len(self.names), np.nan)
        chosen = rng.integers(0, len(self.y), len(self.y)) if redraw else np.arange(len(self.y))
        return np.array(
            metrics.of_scores(self.names, self.y[chosen], self.scores[model][chosen], rng)
        )


def mean(rows: Float64) -> Float64:
    """Return column means without NaN; NaN where a column holds nothing else."""
    known = np.isfinite(rows)
    count = known.sum(axis=0)
    total = np.where(known, rows, 0.0).sum(axis=0)
    return np.where(count > 0, total / np.maximum(count, 1), np.nan)


def summary(outcomes: Sequence[Outcome], seed: int = 0) -> tuple[Figures, Figures]:
    """Return each model's metrics with 95 % intervals, and its paired gain over the best baseline.

    With several listeners the bootstrap draws listeners; with one it draws his rankings or tracks.
    """
    rng = np.random.default_rng(seed)
    there = [one for one in outcomes if one.models]
    if not there:
        return {}, {}
    names = there[0].names
    models = list(dict.fromkeys(model for one in there for model in one.models))
    table = np.array([[one.value(model, rng) for model in models] for one in there])
    if len(there) > 1:
        draws = rng.integers(0, len(there), (_DRAWS, len(there)))
        spread = np.array([_over(table[chosen]) for chosen in draws])
    else:
        spread = np.array(
            [
                [there[0].value(model, np.random.default_rng([seed, turn]), redraw=True)
                 for model in models]
                for turn in range(_DRAWS // 5)
            ]
        )  # fmt: skip
    centre = _over(table)
    figures = {
        model: {name: _interval(centre[m, j], spread[:, m, j]) for j, name in enumerate(names)}
        for m, model in enumerate(models)
    }
    return figures, _gains(names, models, centre, spread)


def _over(table: Float64) -> Float64:
    return mean(table.reshape(len(table), -1)).reshape(table.shape[1:])


def _interval(middle: float, draws: Float64) -> dict[str, float | None]:
    known = draws[np.isfinite(draws)]
    if not np.isfinite(middle) or not len(known):
        return {"mean": None, "low": None, "high": None}
    low, high = np.percentile(known, (2.5, 97.5))
    return {"mean": round(float(middle), 4), "low": round(low, 4), "high": round(high, 4)}


def _gains(names: tuple[str, ...], models: list[str], centre: Float64, spread: Float64) -> Figures:
    """Return each model's difference from the best baseline of each metric, paired."""
    base = [m for m, model in enumerate(models) if model.startswith("baseline-")]
    out: Figures = {}
    for j, name in enumerate(names):
        sign = -1.0 if name == "rmsle" else 1.0
        rated = [m for m in base if np.isfinite(centre[m, j])]
        if not rated:
            continue
        rival = max(rated, key=lambda m: sign * centre[m, j])
        for m, model in enumerate(models):
            if m not in base:
                gap = _interval(
                    centre[m, j] - centre[rival, j], spread[:, m, j] - spread[:, rival, j]
                )
                out.setdefault(model, {})[name] = {**gap, "over": models[rival]}  # type: ignore[dict-item]
    return out
