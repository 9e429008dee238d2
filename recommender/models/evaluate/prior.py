"""Fit the prior that ships: ``python -m recommender.models.evaluate.prior LOG TRACKS OUT``.

Only weights of features leave: no track, no artist, no listener. Forests would weigh megabytes, so
boosting and a logistic regression are shipped alone.
"""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path

import numpy as np

from recommender.models.evaluate import listeners
from recommender.models.evaluate.taste import TASKS
from recommender.models.taste.examples import Examples, join
from recommender.models.taste.learners import Scorer, blend, booster, linear, packed, regressor


def fit(name: str, examples: Examples) -> Scorer | None:
    """Fit a task's prior without forests."""
    if name.startswith("plays"):
        return regressor(replace(examples, y=np.log1p(examples.y)), rounds=90)
    if name.startswith("discovery"):
        return blend(linear(examples), booster(examples, rate=0.05, rounds=80, leaves=8))
    if name == "rediscovery":
        return booster(examples, rate=0.05, rounds=80, leaves=8)
    return next(task for task in TASKS if task.name == name).prior(examples)


def main(log_file: str, tracks_file: str, out: str) -> None:
    """Fit on every listener of a log and write an npz."""
    log = listeners.read(Path(log_file), Path(tracks_file))
    arrays = {}
    for task in TASKS:
        parts = []
        for user in listeners.everyone(log):
            one = listeners.listener(log, user, wide=task.wide)
            assert one is not None
            rng = np.random.default_rng([0, user, 1])
            own = task.learn(one, rng)
            parts.append(task.share(own, rng) if len(own) else own)
        scorer = fit(task.name, join(parts))
        if scorer is not None:
            arrays.update(packed(scorer, task.name))
    small = {
        name: value.astype(np.float32) if value.dtype == np.float64 else value
        for name, value in arrays.items()
    }
    np.savez_compressed(out, **small)  # type: ignore[arg-type]


if __name__ == "__main__":
    main(*sys.argv[1:4])
