"""Steps that choose: good and various at once, no artist or album too often."""

from __future__ import annotations

import numpy as np

from recommender.core.translation import QT_TRANSLATE_NOOP
from recommender.playlists.candidates import Candidates
from recommender.playlists.recipe import Context, Step
from recommender.space.neighbours import distances

_POOL = 6
_VARIETY = 0.25


def choose(
    per_artist: int = 3,
    per_album: int = 2,
    variety: float = _VARIETY,
    familiar: float | None = None,
) -> Step:
    """Choose the list by maximal marginal relevance (Carbonell & Goldstein 1998).

    Each pick weighs its score against its likeness to what is already in. Caps give way evenly
    where a library is too small to keep them. ``familiar`` is the share of tracks that were heard
    before, as far as there are enough of both.
    """

    def run(candidates: Candidates, context: Context) -> Candidates:
        ranked = np.lexsort((candidates.rows, -candidates.scores))
        best = candidates.take(ranked[: max(_POOL * context.limit, 200)])
        picked: list[int] = []
        for slack in (1, 2, 4, len(best)):
            picked = _greedy(
                best, context, per_artist * slack, per_album * slack, variety, familiar, picked
            )
            if len(picked) >= min(context.limit, len(best)):
                break
        return best.take(picked)

    return Step(QT_TRANSLATE_NOOP("trace", "various"), run)


def _greedy(
    candidates: Candidates,
    context: Context,
    per_artist: int,
    per_album: int,
    variety: float,
    familiar: float | None,
    picked: list[int],
) -> list[int]:
    snapshot, rows = context.snapshot, candidates.rows
    chosen = list(picked)
    artists: dict[int, int] = {}
    albums: dict[int, int] = {}
    reach = max(float(np.ptp(candidates.scores)), 1e-6) if len(rows) else 1.0
    relevance = (candidates.scores - candidates.scores.min(initial=0)) / reach
    likeness = np.zeros(len(rows), np.float32)
    free = np.ones(len(rows), bool)
    heard = snapshot.plays[rows] > 0
    typical = float(np.median(snapshot.hub_mean[rows])) if len(rows) else 1.0

    def enter(place: int) -> None:
        row = rows[place]
        free[place] = False
        for counts, code, most in (
            (artists, int(snapshot.artist[row]), per_artist),
            (albums, int(snapshot.album[row]), per_album),
        ):
            if code < 0:
                continue
            counts[code] = counts.get(code, 0) + 1
            if counts[code] >= most:
                own = snapshot.artist if counts is artists else snapshot.album
                free[own[rows] == code] = False
        if snapshot.analysed[row]:
            gap = distances(snapshot.X[rows], snapshot.X[row : row + 1])[0]
            np.maximum(likeness, np.exp(-2.0 * gap / max(typical, 1e-6)), out=likeness)

    for place in chosen:
        enter(place)
    while len(chosen) < context.limit and free.any():
        worth = np.where(free, relevance - variety * likeness, -np.inf)
        if familiar is not None:
            behind = sum(bool(heard[place]) for place in chosen) < familiar * (len(chosen) + 1)
            wanted = free & (heard if behind else ~heard)
            if wanted.any():
                worth = np.where(wanted, worth, -np.inf)
        place = int(np.argmax(worth))
        chosen.append(place)
        enter(place)
    return chosen


def best() -> Step:
    """Choose the highest scores alone."""

    def run(candidates: Candidates, context: Context) -> Candidates:
        ranked = np.lexsort((candidates.rows, -candidates.scores))
        return candidates.take(ranked[: context.limit])

    return Step(QT_TRANSLATE_NOOP("trace", "the best"), run)
