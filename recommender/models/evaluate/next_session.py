"""Task next_session: what the session that is about to start will hold."""

from __future__ import annotations

import numpy as np

from recommender.models.evaluate import metrics
from recommender.models.evaluate.library import Listener
from recommender.models.evaluate.outcome import Outcome
from recommender.models.evaluate.task import Rng, Task
from recommender.models.taste import learners, next_session
from recommender.models.taste.examples import Examples, thinned
from recommender.models.taste.history import Past
from recommender.models.taste.learners import Scorer

TARGETS = 60
LEARN = 120
SHARED = 50
_BASELINES = {
    "baseline-play-count": "plays", "baseline-base-level-0.3": "bl03",
    "baseline-base-level-0.5": "bl05", "baseline-base-level-0.8": "bl08",
    "baseline-base-level-1.2": "bl12", "baseline-last-30-days": "plays_30d",
}  # fmt: skip


def learn(listener: Listener, rng: Rng) -> Examples:
    """Return starts of sessions in the last part before the cut."""
    known = listener.trained()
    return next_session.learnable(known.history, known.cut, LEARN, rng)


def share(examples: Examples, rng: Rng) -> Examples:
    """Return some of a listener's sessions for what is fitted on many."""
    chosen = rng.permutation(np.unique(examples.group))[:SHARED]
    return thinned(examples.take(np.isin(examples.group, chosen)), 40, rng)


def score(listener: Listener, prior: Scorer | None, own: Scorer | None, rng: Rng) -> Outcome:
    """Rank before each of the test's sessions."""
    past = Past(listener.history)
    begins = next_session.starts(past, listener.cut, len(listener.history))
    rows: dict[str, list[tuple[float, float]]] = {}
    both = learners.blend(prior, own)
    for e in np.sort(rng.permutation(begins)[:TARGETS]).tolist():
        table = next_session.at_start(past, e)
        if not len(table):
            continue
        given = {
            name: table.X[:, table.names.index(column)].astype(float)
            for name, column in _BASELINES.items()
        }
        given["baseline-random"] = np.zeros(len(table))
        given["baseline-recent"] = -table.X[:, table.names.index("age")].astype(float)
        for name, scorer in (("prior", prior), ("own", own), ("deepcuts", both)):
            if scorer is not None:
                given[name] = scorer.predict(table.X)
        given.setdefault("deepcuts", given["baseline-base-level-0.8"])
        for name, value in given.items():
            found = metrics.ndcg(table.y, value, 10, rng, table.lost)
            hits = table.y[metrics.best(value, 10, rng)]
            rows.setdefault(name, []).append((found, float(hits.mean())))
    return Outcome(
        metrics.NEXT_SESSION, {name: np.array(found, float) for name, found in rows.items()}
    )


TASK = Task("next_session", learn, share, next_session.prior, next_session.own, score)
