"""Task next_track: which track comes next in a running session, for random plays of the test."""

from __future__ import annotations

import numpy as np

from recommender.models.evaluate import metrics
from recommender.models.evaluate.library import Listener
from recommender.models.evaluate.outcome import Outcome
from recommender.models.evaluate.task import Rng, Task
from recommender.models.taste import activation, latent, ranker
from recommender.models.taste.examples import Examples, matrix_of, thinned
from recommender.models.taste.history import Moment, Past, Rows, moment
from recommender.models.taste.learners import Scorer
from recommender.models.taste.next_track import Sources, candidates, features, scores

TARGETS = 110
LEARN = 260
SHARED = 160


def targets(past: Past, first: int, last: int, most: int, rng: Rng) -> Rows:
    """Return random plays of events [first, last) that are not the first play of a session."""
    inner = np.concatenate([[False], past.session[1:] == past.session[:-1]])[: len(past.plays)]
    chosen = np.flatnonzero(inner & (past.plays >= first) & (past.plays < last))
    return np.sort(rng.permutation(chosen)[:most])


def learn(listener: Listener, rng: Rng) -> Examples:
    """Return rankings of the last part before the cut, the track that came marked 1."""
    known = listener.trained()
    return ranker.learnable(known.history, listener.X, known.cut, LEARN, rng)


def share(examples: Examples, rng: Rng) -> Examples:
    """Return some of a listener's rankings, with fewer rivals, for what is fitted on many."""
    groups = np.unique(examples.group)
    chosen = rng.permutation(groups)[:SHARED]
    return thinned(examples.take(np.isin(examples.group, chosen)), 40, rng)


def score(listener: Listener, prior: Scorer | None, own: Scorer | None, rng: Rng) -> Outcome:
    """Rank for each target; every model and baseline."""
    sources = Sources.of(listener.history, listener.X)
    past = sources.past
    rows: dict[str, list[tuple[float, ...]]] = {}
    known = past.known_plays(listener.cut)
    models = [model for fit in latent.FITS if (model := fit(past, known)) is not None]
    for k in targets(past, listener.cut, len(listener.history), TARGETS, rng).tolist():
        at = moment(past, int(past.plays[k]))
        target = int(past.track[k])
        new = int(past.of_track.get(target)[0]) >= k
        found = scores(sources, at)
        dense_scores = simple(sources, at, found)
        dense_scores.update({model.name: model.score(at.context) for model in models})
        for name, dense in dense_scores.items():
            rank = _rank(dense, target, rng)
            rows.setdefault(name, []).append(metrics.of_rank(rank, new=new))
        picked = candidates(sources, at, found)
        columns = features(sources, at, found, picked)
        X = matrix_of(columns, len(picked))
        unmet = found["bl03"][picked] == 0
        for name, order in ranker.orders(X, columns, unmet, prior, own, rng).items():
            place = np.flatnonzero(picked[order] == target)
            rank = float(place[0]) if len(place) else 1e6
            rows.setdefault(name, []).append(metrics.of_rank(rank, new=new))
    return Outcome(
        metrics.NEXT_TRACK, {name: np.array(found, float) for name, found in rows.items()}
    )


def simple(
    sources: Sources, at: Moment, found: dict[str, metrics.Float64]
) -> dict[str, metrics.Float64]:
    """Return the scores of every baseline and simple model over all tracks, float64 (n,)."""
    past = sources.past
    history, n = past.history, past.history.n_tracks
    top = lambda value: value / max(float(value.max(initial=0.0)), 1e-12)  # noqa: E731
    level = activation.strengths(past, at.k, at.now_s, (0.8,))[0]
    same = np.zeros(n)
    if len(at.context):
        same = (history.artist == history.artist[at.context[0]]).astype(float)
    alike = sources.X @ sources.X[at.context[:5]].T
    sound = alike.mean(axis=1) if len(at.context) else np.zeros(n)
    return {
        "baseline-random": np.zeros(n),
        "baseline-play-count": activation.counts(past, at.k, at.now_s),
        "baseline-recent": activation.last_heard(past, at.k),
        "baseline-base-level-0.3": found["bl03"],
        "baseline-base-level-0.5": found["bl05"],
        "baseline-base-level-0.8": found["bl08"],
        "baseline-base-level-1.2": found["bl12"],
        "baseline-same-artist": same + 0.5 * top(level),
        "baseline-markov": found["markov"],
        "baseline-sequential-rules": found["rules"],
        "baseline-session-knn": found["knn"],
        "sound": np.asarray(sound, float),
        "recent-rules": found["rules_20d"],
        "rules-with-skips": found["event_rules"],
        "recent-session-knn": found["knn_20d"],
        "hand-blend": 0.3 * top(level) + top(found["rules"]) + 0.5 * top(found["knn"]) + 0.1 * same,
    }


def _rank(dense: metrics.Float64, target: int, rng: Rng) -> float:
    """Return a target's rank from 0, at a random place among its ties."""
    own = dense[target]
    ties = int((dense == own).sum()) - 1
    return float((dense > own).sum()) + (float(rng.integers(0, ties + 1)) if ties else 0.0)


TASK = Task("next_track", learn, share, ranker.prior, ranker.own, score)
__all__ = ["TASK", "simple", "targets"]
