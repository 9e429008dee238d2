"""What the session that is about to start will hold, before anything of it was heard."""

from __future__ import annotations

import numpy as np

from recommender.models.taste import cooccurrence
from recommender.models.taste.examples import Examples, join, of_columns, thinned
from recommender.models.taste.history import History, Past, Rows, moment
from recommender.models.taste.learners import Scorer, booster
from recommender.models.taste.portrait import portrait

_CANDIDATES = 150
_RETRIEVING = ("bl03", "bl08", "bl12")


def starts(past: Past, first: int, last: int, least_plays: int = 1) -> Rows:
    """Return the first events of sessions within [first, last) that hold enough plays."""
    events = np.flatnonzero(np.diff(past.event_session, prepend=-1) > 0)
    size = np.diff(past.session_start)
    known = (
        (events >= first) & (events < last) & (size[: len(events)] >= least_plays) & (events > 0)
    )
    return events[known]


def at_start(past: Past, e: int, group: int = 0) -> Examples:
    """Return candidates for the session that begins with event e, and whether it holds them."""
    at = moment(past, e, starting=True)
    k, now = at.k, at.now_s
    columns = portrait(past, e, k, now)
    if not k:
        return join([])
    before = past.track[max(0, k - 8) : k][::-1]
    closing = past.track[past.session_start[past.session[k - 1]] : k]
    columns["follows"] = np.log1p(cooccurrence.rules(past, k, before, now, half_life_days=60))
    columns["neighbours"] = np.log1p(
        cooccurrence.session_neighbours(past, k, before, now, half_life_days=30)
    )
    columns["in_last"] = np.bincount(closing, minlength=past.history.n_tracks).astype(float)
    columns["pause"] = np.full(past.history.n_tracks, np.log1p((now - past.at_s[k - 1]) / 3_600))
    columns["last_size"] = np.full(past.history.n_tracks, np.log1p(len(closing)))
    hour = (now // 3_600) % 24
    near = np.abs(((past.at_s[:k] // 3_600) % 24 - hour + 12) % 24 - 12) <= 2
    at_hour = np.bincount(past.track[:k][near], minlength=past.history.n_tracks)
    columns["hour"] = np.log1p(at_hour)
    rows = np.unique(
        np.concatenate(
            [np.argpartition(-columns[name], min(_CANDIDATES, len(columns[name]) - 1))[:_CANDIDATES]
             for name in _RETRIEVING]
            + [np.argsort(-columns["follows"], kind="stable")[:40]]
        )
    )  # fmt: skip
    session = past.event_session[e]
    held = np.unique(past.track[past.session_start[session] : past.session_start[session + 1]])
    found = of_columns(columns, rows.astype(np.intp), np.isin(rows, held), group)
    return Examples(
        found.names, found.X, found.y, found.group, found.rows, len(held) - int(found.y.sum())
    )


def learnable(history: History, first: int, most: int, rng: np.random.Generator) -> Examples:
    """Return starts of random sessions from event ``first`` on; what was not heard is thinned."""
    past = Past(history)
    chosen = np.sort(rng.permutation(starts(past, first, len(history)))[:most])
    return join([thinned(at_start(past, int(e), j), 60, rng) for j, e in enumerate(chosen)])


def prior(examples: Examples) -> Scorer | None:
    """Fit what a session will hold on many listeners' sessions."""
    return booster(examples, rate=0.06, rounds=110, leaves=10)


def own(examples: Examples) -> Scorer | None:
    """Fit what a session will hold on one listener's sessions."""
    return booster(examples, rate=0.06, rounds=70, leaves=6)
