"""How often will each track be played in the next weeks: a regression on the portrait."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from recommender.models.taste.examples import Examples, join, of_columns
from recommender.models.taste.history import DAY_S, History, Past
from recommender.models.taste.learners import Scorer, blend, forest, regressor
from recommender.models.taste.portrait import portrait

#: Moments to learn from lie this far apart, and have at least this much history before them.
_STEP_DAYS = 12.0
_LEAST_DAYS = 20.0


def at_moment(past: Past, e: int, now_s: int, horizon_days: int) -> Examples:
    """Return the portrait of every track heard before event e and its plays in the horizon."""
    k = past.known_plays(e)
    columns = portrait(past, e, k, now_s)
    rows = np.unique(past.track[:k]).astype(np.intp)
    last = int(np.searchsorted(past.at_s, now_s + horizon_days * DAY_S, side="right"))
    plays = np.bincount(past.track[k:last], minlength=past.history.n_tracks)[rows]
    return of_columns(columns, rows, plays)


def forecast(history: History, horizon_days: int, cut: int) -> tuple[int, int]:
    """Return the event and time to forecast from: the cut, or an earlier one that leaves room."""
    if not len(history):
        return 0, 0
    latest = int(history.at_s[-1] - horizon_days * DAY_S)
    cut_s = int(history.at_s[min(cut, len(history) - 1)])
    now = min(cut_s, latest)
    return int(np.searchsorted(history.at_s, now)), now


def learnable(history: History, horizon_days: int, most: int = 4) -> Examples:
    """Return examples at several moments whose horizon lies within the history."""
    if not len(history):
        return join([])
    past = Past(history)
    now = int(history.at_s[-1] - horizon_days * DAY_S)
    parts = []
    while len(parts) < most and now - int(history.at_s[0]) > _LEAST_DAYS * DAY_S:
        parts.append(at_moment(past, int(np.searchsorted(history.at_s, now)), now, horizon_days))
        now -= int(_STEP_DAYS * DAY_S)
    return join(parts)


def prior(examples: Examples) -> Scorer | None:
    """Fit expected log1p plays on many listeners: boosting, a forest, and a wilder forest."""
    logs = replace(examples, y=np.log1p(examples.y))
    return blend(
        regressor(logs),
        forest(logs, most=40_000),
        forest(logs, most=40_000, smallest=15, extra=True),
    )


def own(examples: Examples) -> Scorer | None:
    """Fit expected log1p plays on one listener's own months: a forest (Breiman 2001)."""
    return forest(replace(examples, y=np.log1p(examples.y)), trees=40, most=10_000)
