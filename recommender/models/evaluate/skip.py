"""Task skip: will an event of the test be a skip."""

from __future__ import annotations

import numpy as np

from recommender.models.evaluate.library import Listener
from recommender.models.evaluate.outcome import Outcome
from recommender.models.evaluate.task import Rng, Task
from recommender.models.taste import skips
from recommender.models.taste.examples import Examples, join
from recommender.models.taste.learners import Scorer, blend

_LEARN = 8_000
_SHARED = 4_000
_TEST = 6_000
_WARM_UP = 50


def test_start(listener: Listener) -> int:
    """Return where the last fifth of the events begins."""
    return int(0.8 * len(listener.history))


def learn(listener: Listener, rng: Rng) -> Examples:
    """Return events before the test, most of them recent ones."""
    end = min(test_start(listener), listener.cut)
    if end <= _WARM_UP:
        return join([])
    wanted = np.arange(_WARM_UP, end)
    if len(wanted) > _LEARN:
        wanted = np.sort(rng.permutation(wanted[-2 * _LEARN :])[:_LEARN])
    return skips.examples(listener.history.until(end), listener.X, wanted)


def share(examples: Examples, rng: Rng) -> Examples:
    """Return some events for what is fitted on many."""
    chosen = rng.permutation(len(examples))[:_SHARED]
    return examples.take(np.sort(chosen))


def score(listener: Listener, prior: Scorer | None, own: Scorer | None, rng: Rng) -> Outcome:
    """Predict the events of the test."""
    start = test_start(listener)
    wanted = start + np.sort(rng.permutation(len(listener.history) - start)[:_TEST])
    table = skips.examples(listener.history, listener.X, wanted)
    column = lambda name: table.X[:, table.names.index(name)].astype(float)  # noqa: E731
    last = [np.nan_to_num(column(f"skipped_{back}"), nan=0.5) for back in (1, 2, 3)]
    known = {
        "baseline-random": np.zeros(len(table)),
        "baseline-last-3": np.mean(last, axis=0),
        "baseline-track-rate": column("track_rate"),
        "baseline-artist-rate": column("artist_rate"),
    }
    for name, scorer in (("prior", prior), ("own", own), ("deepcuts", blend(prior, own))):
        if scorer is not None:
            known[name] = scorer.predict(table.X)
    known.setdefault("deepcuts", known["baseline-last-3"])
    return Outcome(("auc",), y=table.y, scores=known)


TASK = Task("skip", learn, share, skips.prior, skips.own, score)
