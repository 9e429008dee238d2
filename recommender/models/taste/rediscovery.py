"""Which forgotten favourites will come back: tracks of three plays and more, silent for 45 days."""

from __future__ import annotations

import numpy as np

from recommender.models.taste import counts
from recommender.models.taste.examples import Examples, join
from recommender.models.taste.history import DAY_S, History, Past
from recommender.models.taste.learners import Odds, Scorer, blend, booster, forest

PLAYS = 3
SILENT_DAYS = 45
HORIZON_DAYS = 30


def forgotten(past: Past, e: int, now_s: int) -> Examples:
    """Return the forgotten favourites at a moment and whether each came back within the horizon."""
    table = counts.at_moment(past, e, now_s, HORIZON_DAYS)
    plays, age = table.names.index("plays"), table.names.index("age")
    kept = (table.X[:, plays] >= np.log1p(PLAYS) - 1e-4) & (
        table.X[:, age] >= np.log1p(SILENT_DAYS)
    )
    found = table.take(kept)
    return Examples(found.names, found.X, (found.y > 0).astype(float), found.group, found.rows)


def learnable(history: History, most: int = 5) -> Examples:
    """Return forgotten favourites at several moments within the history."""
    if not len(history):
        return join([])
    past = Past(history)
    now = int(history.at_s[-1] - HORIZON_DAYS * DAY_S)
    parts = []
    while len(parts) < most and now - int(history.at_s[0]) > (SILENT_DAYS + 15) * DAY_S:
        parts.append(forgotten(past, int(np.searchsorted(history.at_s, now)), now))
        now -= int(20 * DAY_S)
    return join(parts)


def prior(examples: Examples) -> Scorer | None:
    """Fit the chance to come back on many listeners: boosting and a forest."""
    trees = forest(examples, trees=80, smallest=15)
    return blend(booster(examples, rate=0.05, rounds=100, leaves=8), Odds(trees) if trees else None)


def own(examples: Examples) -> Scorer | None:
    """Fit the chance to come back on one listener's own months."""
    trees = forest(examples, trees=80, smallest=15)
    return Odds(trees) if trees else None
