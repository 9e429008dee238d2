"""Task rediscovery: which forgotten favourites come back within a month."""

from __future__ import annotations

import numpy as np

from recommender.models.evaluate.library import Listener
from recommender.models.evaluate.outcome import Outcome
from recommender.models.evaluate.task import Rng, Task
from recommender.models.taste import counts, rediscovery
from recommender.models.taste.discovery import voted
from recommender.models.taste.examples import Examples
from recommender.models.taste.history import Past
from recommender.models.taste.learners import Scorer

_SHARED = 3_000


def _moment(listener: Listener) -> tuple[int, int]:
    return counts.forecast(listener.history, rediscovery.HORIZON_DAYS, listener.cut)


def learn(listener: Listener, rng: Rng) -> Examples:
    """Return forgotten favourites of earlier months."""
    return rediscovery.learnable(listener.history.until(_moment(listener)[0]))


def share(examples: Examples, rng: Rng) -> Examples:
    """Return some for what is fitted on many."""
    return examples.take(np.sort(rng.permutation(len(examples))[:_SHARED]))


def score(listener: Listener, prior: Scorer | None, own: Scorer | None, rng: Rng) -> Outcome:
    """Predict at the cut."""
    table = rediscovery.forgotten(Past(listener.history), *_moment(listener))
    if not len(table) or table.y.min() == table.y.max():
        return Outcome(("auc", "p@20"))
    column = lambda name: table.X[:, table.names.index(name)].astype(float)  # noqa: E731
    known = {
        "baseline-random": np.zeros(len(table)),
        "baseline-base-level-0.5": column("bl05"),
        "baseline-base-level-0.8": column("bl08"),
        "baseline-plays-per-age": column("rate"),
        "baseline-recent": -column("age"),
        "baseline-play-count": column("plays"),
    }
    for name, scorer in (("prior", prior), ("own", own)):
        if scorer is not None:
            known[name] = scorer.predict(table.X)
    learned = [known[name] for name in ("prior", "own") if name in known]
    known["deepcuts"] = voted(column("bl05"), *learned)
    return Outcome(("auc", "p@20"), y=table.y, scores=known)


TASK = Task("rediscovery", learn, share, rediscovery.prior, rediscovery.own, score)
