"""Positives and distractors of the discovery tasks."""

from __future__ import annotations

from functools import partial

import numpy as np
import numpy.typing as npt

from recommender.models.evaluate.library import Listener, cut_of
from recommender.models.evaluate.outcome import Outcome
from recommender.models.evaluate.task import Rng, Task
from recommender.models.taste import discovery
from recommender.models.taste.examples import Examples, join
from recommender.models.taste.history import Past, Rows
from recommender.models.taste.learners import Scorer
from recommender.models.taste.next_track import unit

DISTRACTORS = 4
METRICS = ("auc", "p@20", "ndcg@50")
_LEARN_AT = (0.5, 0.6, 0.7, 0.8)
_SHARED = 4_000


def met_before(past: Past, e: int) -> npt.NDArray[np.bool_]:
    """Return which tracks had any event, a skip included, among the first e, bool (n,)."""
    met = np.zeros(past.history.n_tracks, bool)
    met[past.history.track[:e]] = True
    return met


def candidates(
    listener: Listener, past: Past, e: int, end: int, *, hard: bool, rng: np.random.Generator
) -> tuple[Rows, npt.NDArray[np.bool_]]:
    """Return tracks never met before e and whether each was first heard in [e, end).

    Positives have four distractors each, which were not met at all before ``end``. mixed: half of
    them by artists known at e. hard: positives and distractors by artists known at e only.
    """
    history = past.history
    met = met_before(past, e)
    known = np.zeros(max(1, past.n_artists), bool)
    heard_before = past.track[: past.known_plays(e)]
    known[np.maximum(history.artist[heard_before], 0)] = True
    familiar = known[np.maximum(history.artist, 0)]
    first, last = past.known_plays(e), past.known_plays(end)
    positive = np.unique(past.track[first:last])
    positive = positive[~met[positive]]
    never = ~met_before(past, end)
    if hard:
        positive = positive[familiar[positive]]
        pool = [(np.flatnonzero(never & familiar), DISTRACTORS * len(positive))]
    else:
        half = DISTRACTORS * len(positive) // 2
        pool = [
            (np.flatnonzero(never & familiar), half),
            (np.flatnonzero(never & ~familiar), DISTRACTORS * len(positive) - half),
        ]
    drawn = [rng.permutation(rows)[:count] for rows, count in pool]
    rows = np.concatenate([positive, *drawn]).astype(np.intp)
    return rows, np.isin(rows, positive)


def _learn(listener: Listener, rng: Rng, *, hard: bool) -> Examples:
    """Return earlier discoveries before the cut, each stretch as long as the test."""
    known = listener.history.until(listener.cut)
    if not len(known):
        return join([])
    past, X = Past(known), unit(listener.X)
    parts = []
    for share in _LEARN_AT:
        first = cut_of(known.at_s, 1 - share)
        last = len(known) if share == _LEARN_AT[-1] else cut_of(known.at_s, 0.8 - share)
        rows, y = candidates(listener, past, first, last, hard=hard, rng=rng)
        if y.any() and first:
            parts.append(discovery.examples(past, X, first, int(known.at_s[first]), rows, y))
    return join(parts)


def _share(examples: Examples, rng: Rng) -> Examples:
    return examples.take(np.sort(rng.permutation(len(examples))[:_SHARED]))


def _score(
    listener: Listener, prior: Scorer | None, own: Scorer | None, rng: Rng, *, hard: bool
) -> Outcome:
    past, X = Past(listener.history), unit(listener.X)
    rows, y = candidates(listener, past, listener.cut, len(listener.history), hard=hard, rng=rng)
    if not y.any() or not listener.cut:
        return Outcome(METRICS)
    now_s = int(listener.history.at_s[listener.cut])
    table = discovery.examples(past, X, listener.cut, now_s, rows, y)
    column = lambda name: table.X[:, table.names.index(name)].astype(float)  # noqa: E731
    known = {
        "baseline-random": np.zeros(len(table)),
        "baseline-artist-base-level": column("artist_bl05"),
        "baseline-artist-plays": column("artist_plays"),
        "sound": np.nan_to_num(column("sound_best")),
    }
    for name, scorer in (("prior", prior), ("own", own)):
        if scorer is not None:
            known[name] = scorer.predict(table.X)
    known["deepcuts"] = discovery.voted(
        column("artist_bl05"), *(known[name] for name in ("prior", "own") if name in known)
    )
    return Outcome(METRICS, y=table.y, scores=known)


def _task(name: str, *, hard: bool) -> Task:
    return Task(
        name, partial(_learn, hard=hard), _share, discovery.prior, discovery.own,
        partial(_score, hard=hard), wide=True,
    )  # fmt: skip


TASKS = (_task("discovery_mixed", hard=False), _task("discovery_hard", hard=True))
