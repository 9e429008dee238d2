"""The blend: a learned ranker of the next track's candidates, and slots for the new.

One booster is fitted across listeners (the prior), one on the listener's own log; their mean ranks.
Features of the moment tell it which simple model to trust when.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from recommender.models.taste import learners
from recommender.models.taste.examples import Examples, join, of_gathered, thinned
from recommender.models.taste.history import Float32, Float64, History, Rows, moment
from recommender.models.taste.learners import Scorer
from recommender.models.taste.next_track import Sources, candidates, features, scores

NEGATIVES = 60
#: Where new tracks stand at the latest in a list of ten.
SLOTS = (7, 9)


def learnable(
    history: History, X: Float32, first: int, most: int, rng: np.random.Generator
) -> Examples:
    """Return rankings of random plays from event ``first`` on; rivals are thinned out."""
    sources = Sources.of(history, X)
    past = sources.past
    if len(past.plays) < 2:
        return join([])
    inner = np.concatenate([[False], past.session[1:] == past.session[:-1]])
    chosen = np.flatnonzero(inner & (past.plays >= first))
    parts = []
    for group, k in enumerate(np.sort(rng.permutation(chosen)[:most]).tolist()):
        at = moment(past, int(past.plays[k]))
        found = scores(sources, at)
        rows = candidates(sources, at, found)
        hit = rows == past.track[k]
        if hit.any():
            keep = hit | (rng.random(len(rows)) < NEGATIVES / max(len(rows), 1))
            columns = features(sources, at, found, rows)
            parts.append(
                of_gathered({n: v[keep] for n, v in columns.items()}, rows[keep], hit[keep], group)
            )
    return join(parts)


def prior(examples: Examples) -> Scorer | None:
    """Fit the ranker on many listeners' rankings."""
    return learners.booster(examples, rate=0.08, rounds=130, leaves=14)


def own(examples: Examples) -> Scorer | None:
    """Fit the ranker on one listener's rankings: fewer and smaller trees."""
    return learners.booster(examples, rate=0.08, rounds=60, leaves=8)


def orders(
    X: Float32,
    columns: dict[str, Float64],
    unmet: npt.NDArray[np.bool_],
    prior: Scorer | None,
    own: Scorer | None,
    rng: np.random.Generator,
) -> dict[str, Rows]:
    """Return the candidates' order by each ranker; ``deepcuts`` is the one that ships."""
    found: dict[str, Float64] = {}
    if prior is not None:
        found["ranker-prior"] = prior.predict(X)
    if own is not None:
        found["ranker-own"] = own.predict(X)
    both = learners.blend(prior, own)
    drawn = rng.random(len(X))
    if both is None:
        found["ranker"] = columns["rules_20d_share"] + columns["event_rules_share"]
    else:
        found["ranker"] = np.mean(list(found.values()), axis=0)
    out = {name: np.lexsort((drawn, -value)) for name, value in found.items()}
    out["deepcuts"] = with_new(out["ranker"], unmet)
    return out


def with_new(order: Rows, unmet: npt.NDArray[np.bool_], slots: tuple[int, ...] = SLOTS) -> Rows:
    """Move the best tracks never heard up to the slots that are kept for them, where they lag."""
    fresh = order[unmet[order]]
    ranked = order.tolist()
    for place, slot in enumerate(slots):
        if place < len(fresh) and slot < len(ranked):
            at = ranked.index(int(fresh[place]))
            if at > slot:
                ranked.insert(slot, ranked.pop(at))
    return np.array(ranked, np.intp)


__all__ = ["SLOTS", "learnable", "orders", "own", "prior", "thinned", "with_new"]
