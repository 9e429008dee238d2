"""Steps that rank: by sound, by habit, by novelty, by chance."""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

import numpy as np
import numpy.typing as npt

from recommender.core.playlist import Reason
from recommender.core.snapshot import Snapshot
from recommender.core.translation import QT_TRANSLATE_NOOP
from recommender.playlists import explain
from recommender.playlists.candidates import Candidates, Float32, Rows
from recommender.playlists.recipe import Context, Step
from recommender.space.neighbours import distances, proximity

_NEAR = 40
_REPEATED = 0.35


def nearness(snapshot: Snapshot, seeds: Rows, rows: Rows) -> Float32:
    """Return mutual proximity of seeds to rows, float32 (seeds, rows); 0 where not analysed."""
    if not len(seeds) or not len(rows) or not snapshot.X.shape[1]:
        return np.zeros((len(seeds), len(rows)), np.float32)
    gaps = distances(snapshot.X[rows], snapshot.X[seeds])
    close = proximity(
        gaps,
        snapshot.hub_mean[seeds][:, None],
        snapshot.hub_std[seeds][:, None],
        snapshot.hub_mean[rows][None],
        snapshot.hub_std[rows][None],
    )
    close *= snapshot.analysed[rows][None] & snapshot.analysed[seeds][:, None]
    return np.asarray(close, np.float32)


def agreement(
    choose: Callable[[Snapshot], Rows] | Rows, weight: float = 1.0, near: int = _NEAR
) -> Step:
    """Rank by how much the seeds' own neighbourhoods agree on a track.

    Each seed votes for its nearest candidates only. An average of the seeds would be nearest to
    the most generic music of the library instead.
    """

    def run(candidates: Candidates, context: Context) -> Candidates:
        snapshot = context.snapshot
        seeds = choose(snapshot) if callable(choose) else choose
        if not len(seeds) or not len(candidates) or not snapshot.X.shape[1]:
            return candidates
        key = ("agreement", seeds.tobytes(), candidates.rows.tobytes(), near)
        if key not in context.memo:
            context.memo[key] = _votes(snapshot, seeds, candidates.rows, near)
        total, best, top = cast("tuple[Float32, Rows, Float32]", context.memo[key])
        gain = weight * (total / max(float(total.max()), 1e-9) + 0.5 * top)
        return candidates.scored(gain, _sound_note(snapshot, seeds, candidates.rows, best, top))

    return Step(QT_TRANSLATE_NOOP("trace", "agreement of sound"), run)


def _votes(snapshot: Snapshot, seeds: Rows, rows: Rows, near: int) -> tuple[Float32, Rows, Float32]:
    """Return the votes for each row, its nearest seed's place, and how near that is, (m,) each."""
    close = nearness(snapshot, seeds, rows)
    own = np.isin(rows, seeds)
    close[:, own] = np.where(seeds[:, None] == rows[own][None], 0, close[:, own])
    # Where nobody votes, plain nearness to the nearest seed still ranks.
    best = np.argmax(close, axis=0)
    top = close[best, np.arange(close.shape[1])]
    if close.shape[1] > near:
        edge = np.partition(close, -near, axis=1)[:, -near]
        close[close < edge[:, None]] = 0
    close *= snapshot.seed_weight[seeds][:, None]
    total = close.sum(axis=0) / np.float32(np.sqrt(len(seeds)))
    return total, best, top


def _sound_note(
    snapshot: Snapshot,
    seeds: Rows,
    rows: Rows,
    best: npt.NDArray[np.intp],
    top: Float32,
) -> Callable[[int], Reason | None]:
    place = {row: at for at, row in enumerate(rows.tolist())}

    def note(row: int) -> Reason | None:
        at = place.get(row)
        if at is None or top[at] < 0.05:
            return None
        return explain.sounds_like(snapshot, int(seeds[best[at]]), float(top[at]))

    return note


def away_from(rows: Rows, weight: float = 1.0) -> Step:
    """Rank lower what is near to any of these rows."""

    def run(candidates: Candidates, context: Context) -> Candidates:
        close = nearness(context.snapshot, rows, candidates.rows)
        return candidates.scored(-weight * close.max(axis=0, initial=0.0))

    return Step(QT_TRANSLATE_NOOP("trace", "away from what is not wanted"), run)


def membership(rows: Rows, weight: float, text: str, about: str = "") -> Step:
    """Rank these rows higher, and say why."""

    def run(candidates: Candidates, context: Context) -> Candidates:
        inside = np.isin(candidates.rows, rows)
        own = set(rows.tolist())
        return candidates.scored(
            weight * inside, lambda row: Reason("artist", text, 0.5, about) if row in own else None
        )

    return Step(text[0].lower() + text[1:], run)


def taste(weight: float = 0.5) -> Step:
    """Rank by predicted liking."""

    def run(candidates: Candidates, context: Context) -> Candidates:
        snapshot = context.snapshot
        return candidates.scored(
            weight * snapshot.taste[candidates.rows],
            explain.loved(snapshot),
            explain.finishing(snapshot),
        )

    return Step(QT_TRANSLATE_NOOP("trace", "taste"), run)


def repeats(weight: float = 1.0) -> Step:
    """Rank by plays of the last 30 days."""

    def run(candidates: Candidates, context: Context) -> Candidates:
        snapshot = context.snapshot
        recent = np.log1p(snapshot.recent_plays[candidates.rows])
        return candidates.scored(weight * recent, explain.repeats(snapshot))

    return Step(QT_TRANSLATE_NOOP("trace", "plays of this month"), run)


def devotion(weight: float = 1.0) -> Step:
    """Rank by all plays, opinions included."""

    def run(candidates: Candidates, context: Context) -> Candidates:
        snapshot = context.snapshot
        own = candidates.rows
        rated = np.nan_to_num(snapshot.rating[own] - 0.5)
        gain = np.log1p(snapshot.plays[own]) + snapshot.liked[own] + rated
        return candidates.scored(weight * gain, explain.loved(snapshot))

    return Step(QT_TRANSLATE_NOOP("trace", "how often it was played"), run)


def recency(weight: float = 1.0) -> Step:
    """Rank by how lately a track was added."""

    def run(candidates: Candidates, context: Context) -> Candidates:
        added = context.snapshot.added_at[candidates.rows].astype(np.float64)
        if not len(added):
            return candidates
        reach = max(float(np.ptp(added)), 1.0)
        return candidates.scored(weight * (added - added.min()) / reach)

    return Step(QT_TRANSLATE_NOOP("trace", "lately added"), run)


def typical(weight: float = 0.5) -> Step:
    """Rank by how surely a track belongs to its genre."""

    def run(candidates: Candidates, context: Context) -> Candidates:
        snapshot = context.snapshot
        sure = snapshot.genre_confidence[candidates.rows]
        return candidates.scored(weight * sure, explain.belongs(snapshot))

    return Step(QT_TRANSLATE_NOOP("trace", "typical of the genre"), run)


def surprise(weight: float = 0.25) -> Step:
    """Shake the ranking a little, by the edition's own chance."""

    def run(candidates: Candidates, context: Context) -> Candidates:
        # One draw a track of the library, so that a filter upstream does not change the others'.
        drawn = context.rng.random(len(context.snapshot))[candidates.rows]
        return candidates.scored(weight * drawn)

    return Step(QT_TRANSLATE_NOOP("trace", "a little chance"), run)


def turns(days: int = 14, weight: float = 1.5) -> Step:
    """Give each track that was heard before its day in every fortnight.

    Which day that is hangs on the track alone, so that none is forgotten for ever behind those
    that are liked a little better.
    """

    def run(candidates: Candidates, context: Context) -> Candidates:
        snapshot, rows = context.snapshot, candidates.rows
        # Knuth's multiplicative hash spreads neighbouring ids over the days.
        turn = (
            snapshot.ids[rows].astype(np.uint64) * np.uint64(2_654_435_761) >> np.uint64(16)
        ) % (np.uint64(days))
        due = (turn == context.day.toordinal() % days) & (snapshot.plays[rows] > 0)
        return candidates.scored(weight * due)

    return Step(QT_TRANSLATE_NOOP("trace", "whose turn it is this fortnight"), run)


def different() -> Step:
    """Pass over what the last edition of this list had, where there is a choice."""

    def run(candidates: Candidates, context: Context) -> Candidates:
        had = np.isin(candidates.rows, context.before)
        if len(candidates) < 1.5 * context.limit or not had.any():
            return candidates
        reach = max(float(np.ptp(candidates.scores)), 1e-6)
        return candidates.scored(np.where(had, -_REPEATED * reach - 0.2, 0.0))

    return Step(QT_TRANSLATE_NOOP("trace", "unlike the last edition"), run)
