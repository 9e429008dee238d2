"""Tasks plays_30d and plays_90d: how often each known track will be played."""

from __future__ import annotations

import numpy as np

from recommender.models.evaluate.library import Listener
from recommender.models.evaluate.outcome import Outcome
from recommender.models.evaluate.task import Rng, Task
from recommender.models.taste import counts
from recommender.models.taste.examples import Examples
from recommender.models.taste.history import Past
from recommender.models.taste.learners import Scorer

METRICS = ("spearman", "rmsle", "overlap@50")
_SHARED = 5_000


def share(examples: Examples, rng: Rng) -> Examples:
    """Return some of a listener's tracks for what is fitted on many."""
    if len(examples) <= _SHARED:
        return examples
    return examples.take(np.sort(rng.choice(len(examples), _SHARED, replace=False)))


def task(horizon_days: int) -> Task:
    """Return the task of a horizon."""

    def learn(listener: Listener, rng: Rng) -> Examples:
        e, _ = counts.forecast(listener.history, horizon_days, listener.cut)
        return counts.learnable(listener.history.until(e), horizon_days)

    def score(listener: Listener, prior: Scorer | None, own: Scorer | None, rng: Rng) -> Outcome:
        past = Past(listener.history)
        e, now_s = counts.forecast(listener.history, horizon_days, listener.cut)
        table = counts.at_moment(past, e, now_s, horizon_days)
        column = {30: "plays_30d", 90: "plays_90d"}[horizon_days]
        last = np.expm1(table.X[:, table.names.index(column)].astype(float))
        known = {
            "baseline-zero": np.zeros(len(table)),
            "baseline-play-count": np.expm1(table.X[:, table.names.index("plays")].astype(float)),
            "baseline-last-period": last,
            "baseline-0.35-last-period": 0.35 * last,
        }
        logs = {"prior": prior, "own": own}
        found = {n: s.predict(table.X) for n, s in logs.items() if s is not None}
        known.update({name: np.expm1(np.maximum(value, 0)) for name, value in found.items()})
        if found:
            known["deepcuts"] = np.expm1(np.maximum(np.mean(list(found.values()), axis=0), 0))
        else:
            known["deepcuts"] = 0.35 * last
        return Outcome(METRICS, y=table.y, scores=known)

    return Task(f"plays_{horizon_days}d", learn, share, counts.prior, counts.own, score)


TASKS = (task(30), task(90))
