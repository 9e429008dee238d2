"""Radio: one walk through the sound of a library, from any seeds, under the listener's hand."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from time import perf_counter

import numpy as np
import numpy.typing as npt

from recommender.core.playlist import Pick, Playlist, Reason, TraceStep
from recommender.core.snapshot import Snapshot
from recommender.core.steering import Continuation, Steering
from recommender.core.translation import translate
from recommender.playlists import explain, steering
from recommender.playlists.candidates import Float32, Rows
from recommender.playlists.recipe import Context, day_of, everything, generator
from recommender.playlists.spacing import WINDOW, Spacing
from recommender.playlists.steps.filters import one_version, songs, welcome
from recommender.playlists.steps.scores import nearness
from recommender.space.neighbours import distances

#: The most seeds that are listened to; of more, those that lie farthest apart.
ANCHORS = 24
_POOL = 3_000
_ALBUMS = 60  # a radio of 200 tracks reaches at least so many
_AGREEMENT, _DRIFT, _TASTE, _ARTIST, _CHANCE = 0.5, 0.35, 0.15, 0.1, 0.15
_SKIPPED, _SKIPPED_ARTIST = 0.9, 0.25
_TURN = 3  # picks near one seed before it is another one's turn


@dataclass(frozen=True, slots=True)
class Ground:
    """What every radio of a library shares, made once: what may be picked, and where it stands.

    rows: intp (m,); X, mean, spread: the space and its hub statistics at those rows; squares: the
    squared lengths of X, float32 (m,).
    """

    snapshot: Snapshot
    rows: Rows
    X: Float32
    squares: Float32
    mean: Float32
    spread: Float32
    axes: steering.Axes
    trace: tuple[TraceStep, ...]


@dataclass(frozen=True, slots=True)
class _Start:
    """Where a walk begins: rows that pull and how much, rows that push, what must not come."""

    anchors: Rows
    weights: Float32
    skipped: Rows
    before: Rows  # oldest first
    places: tuple[int | None, ...]  # rows that are fixed, None where one is to be found


def prepare(snapshot: Snapshot, electronic: Float32 | None = None) -> Ground:
    """Return what the radios of a library share; ``electronic`` as steering.electronic gives it."""
    today = day_of(snapshot.now_ms)
    context = Context(snapshot, np.random.default_rng(0), 50, np.empty(0, np.intp), today)
    pool = everything(snapshot)
    trace = [TraceStep(translate("trace", "in reach"), len(snapshot), len(pool), 0.0)]
    for step in (songs(), welcome(), one_version()):
        count, started = len(pool), perf_counter()
        pool = step.run(pool, context)
        ms = round((perf_counter() - started) * 1000, 2)
        trace.append(TraceStep(step.name, count, len(pool), ms))
    rows = np.asarray(pool.rows, np.intp)
    X = snapshot.X[rows]
    return Ground(
        snapshot,
        rows,
        X,
        np.einsum("ij,ij->i", X, X),
        snapshot.hub_mean[rows],
        snapshot.hub_std[rows],
        steering.axes(snapshot, rows, electronic),
        tuple(trace),
    )


def make(
    ground: Ground,
    seeds: Rows,
    title: str,
    slug: str,
    day: date,
    limit: int,
    seed: int,
    wishes: Steering | None = None,
) -> Playlist:
    """Return a radio around one or several seeds; a single track starts its own radio.

    Each pick is near to a seed, the seeds taking turns, and a little to the last picks, so that
    the radio wanders without losing where it came from. The same library, day and seed give the
    same radio.
    """
    snapshot = ground.snapshot
    alone = len(seeds) == 1 and bool(snapshot.reachable[seeds[0]])
    places: tuple[int | None, ...] = (None,) * limit
    if alone and limit:
        places = (int(seeds[0]), *places[1:])
    anchors = _apart(snapshot, seeds)
    start = _Start(
        anchors,
        _taught(snapshot, anchors),
        np.empty(0, np.intp),
        seeds if len(seeds) == 1 and not alone else np.empty(0, np.intp),
        places,
    )
    own = wishes or Steering()
    picks, trace = _walk(ground, start, own, generator(slug, day, seed))
    words = translate("mixes", "Endless from {title}, by sound")
    if not snapshot.analysed[seeds].any():
        words = translate("mixes", "Around {title}; its sound is not known yet")
    explanation = words.format(title=title)
    name = translate("mixes", "{title} Radio").format(title=title)
    return Playlist(
        slug, name, "radio", _steered(explanation, own), picks, day.isoformat(), seed, "never",
        (*ground.trace, *trace),
    )  # fmt: skip


def go_on(ground: Ground, queue: Continuation, wishes: Steering, day: date, seed: int) -> Playlist:
    """Return how a queue goes on: one pick for each of its places, the locked ones where they are.

    What the queue grew from pulls, the newest most; what was liked and locked pulls too; what was
    skipped pushes away what sounds like it.
    """
    snapshot = ground.snapshot
    grown = snapshot.rows_of(queue.seeds)
    locked = snapshot.rows_of([one for one in queue.places if one is not None])
    liked = snapshot.rows_of(queue.liked)
    skipped = snapshot.rows_of(queue.skipped)
    grown = grown[~np.isin(grown, skipped)] if len(np.setdiff1d(grown, skipped)) else grown
    anchors = _apart(snapshot, np.unique(np.concatenate([grown, locked, liked])), grown[-4:])
    weights = np.full(len(anchors), 0.8, np.float32)
    weights[np.isin(anchors, np.concatenate([grown[-4:], locked, liked]))] = 1.0
    weights *= _taught(snapshot, anchors)
    places = tuple(
        None if one is None or (row := snapshot.row_of(one)) is None else row
        for one in queue.places
    )
    start = _Start(anchors, weights, skipped, snapshot.rows_of(queue.before), places)
    slug = "radio:queue"
    picks, trace = _walk(ground, start, wishes, generator(slug, day, seed))
    around = explain.who(snapshot, anchors)
    explanation = translate("mixes", "Music near what you queued")
    if around:
        explanation = translate("mixes", "Music near {names}").format(names=around)
    return Playlist(
        slug,
        translate("mixes", "Goes on with"),
        "radio",
        _steered(explanation, wishes),
        picks,
        day.isoformat(),
        seed,
        "never",
        (*ground.trace, *trace),
    )


def _steered(explanation: str, wishes: Steering) -> str:
    words = wishes.words()
    return f"{explanation}, {explain.joined(list(words))}" if words else explanation


def _taught(snapshot: Snapshot, anchors: Rows) -> Float32:
    """Return what the listener taught about seeds, float32: 1 for nothing, never quite 0."""
    return np.clip(snapshot.seed_weight[anchors], 0.2, 1.5).astype(np.float32)


def _apart(snapshot: Snapshot, seeds: Rows, first: Rows | None = None) -> Rows:
    """Return at most ANCHORS seeds that stand for all of them: farthest points, ``first`` kept."""
    known = seeds[snapshot.analysed[seeds]] if snapshot.analysed[seeds].any() else seeds
    if len(known) <= ANCHORS:
        return known
    if not snapshot.X.shape[1]:
        return known[:ANCHORS]
    kept = [] if first is None else [int(one) for one in first if one in known]
    chosen = kept or [int(known[0])]
    gaps = distances(snapshot.X[known], snapshot.X[chosen]).min(axis=0)
    while len(chosen) < ANCHORS:
        place = int(np.argmax(gaps))
        chosen.append(int(known[place]))
        np.minimum(gaps, distances(snapshot.X[known], snapshot.X[known[[place]]])[0], out=gaps)
    return np.array(chosen, np.intp)


# -- the walk ---------------------------------------------------------------------------------


def _walk(
    ground: Ground, start: _Start, wishes: Steering, rng: np.random.Generator
) -> tuple[tuple[Pick, ...], list[TraceStep]]:
    """Fill the places; return the picks in order and what was done."""
    snapshot = ground.snapshot
    began = perf_counter()
    chance = rng.random(len(snapshot))[ground.rows].astype(np.float32)
    pool = _pool(ground, start, wishes, chance)
    rows = ground.rows[pool]
    close = nearness(snapshot, start.anchors, rows) * start.weights[:, None]
    skipped = nearness(snapshot, start.skipped, rows)
    base = _base(ground, start, wishes, pool, close, skipped) + _CHANCE * chance[pool]
    ms = round((perf_counter() - began) * 1000, 2)
    trace = [TraceStep(translate("trace", "near the seeds"), len(ground.rows), len(rows), ms)]
    began = perf_counter()
    chosen = _order(snapshot, start, rows, base, close, rng)
    writer = _Reasons(ground, start, wishes, pool, close)
    picks = tuple(Pick(int(snapshot.ids[row]), writer.of(int(row), place)) for row, place in chosen)
    ms = round((perf_counter() - began) * 1000, 2)
    name = translate("trace", "one after another, artists apart")
    trace.append(TraceStep(name, len(rows), len(picks), ms))
    return picks, trace


def _pool(ground: Ground, start: _Start, wishes: Steering, chance: Float32) -> npt.NDArray[np.intp]:
    """Return places of the ground worth a closer look: the best, but no artist or album alone."""
    snapshot, rows = ground.snapshot, ground.rows
    fixed = np.array([row for row in start.places if row is not None], np.intp)
    out = np.isin(rows, np.concatenate([start.before, fixed]))
    rough = _rough(ground, start.anchors) * start.weights[:, None]
    skipped = _rough(ground, start.skipped)
    worth = _base(ground, start, wishes, slice(None), rough, skipped) + _CHANCE * chance
    if len(rough):
        worth = worth + rough.max(axis=0)
    worth[out] = -np.inf
    count = len(start.places)
    size = max(_POOL, 10 * count)
    turns = -(-count // WINDOW) + 1
    able = len(rows) - int(out.sum())
    for most in (8 * size, able):
        order = _best(worth, min(most, able))
        fits = (_turn(snapshot.artist[rows[order]]) < turns) & (
            _turn(snapshot.album[rows[order]]) < 2 * _per_album(count)
        )
        first, rest = order[fits][:size], order[~fits]
        if len(first) == size:
            break
    return np.concatenate([first, rest[: max(0, 4 * count - len(first))]])


def _best(worth: Float32, most: int) -> npt.NDArray[np.intp]:
    """Return the places of the highest values, highest first; the earlier of two equal ones."""
    if 0 < 2 * most < len(worth):
        edge = np.partition(worth, len(worth) - most)[len(worth) - most]
        likely = np.flatnonzero(worth >= edge)
        return likely[np.argsort(-worth[likely], kind="stable")][:most]
    return np.argsort(-worth, kind="stable")[: max(0, most)]


def _turn(codes: npt.NDArray[np.int32]) -> npt.NDArray[np.intp]:
    """Return how many equal codes came before each, intp (m,); 0 for −1."""
    order = np.argsort(codes, kind="stable")
    ordered = codes[order]
    starts = np.searchsorted(ordered, ordered)
    turn = np.empty(len(codes), np.intp)
    turn[order] = np.arange(len(codes)) - starts
    turn[codes < 0] = 0
    return turn


def _rough(ground: Ground, anchors: Rows) -> Float32:
    """Return about the mutual proximity of anchors to the whole ground, float32 (anchors, m).

    The normal tail is taken as a logistic one (Bowling et al. 2009, error below 0.01). In place,
    because at 100,000 tracks the time goes into memory.
    """
    snapshot = ground.snapshot
    if not len(anchors) or not snapshot.X.shape[1]:
        return np.zeros((len(anchors), len(ground.rows)), np.float32)
    X = snapshot.X[anchors]
    gaps = X @ ground.X.T
    gaps *= -2
    gaps += ground.squares[None]
    gaps += np.einsum("ij,ij->i", X, X)[:, None]
    np.sqrt(np.maximum(gaps, 0, out=gaps), out=gaps)
    own = _tail(gaps, snapshot.hub_mean[anchors][:, None], snapshot.hub_std[anchors][:, None])
    own *= _tail(gaps, ground.mean[None], ground.spread[None])
    own *= snapshot.analysed[ground.rows][None]
    own *= snapshot.analysed[anchors][:, None]
    return own


def _tail(gaps: Float32, mean: Float32, spread: Float32) -> Float32:
    """Return about how probably another track lies farther away, float32 of the same shape."""
    z = gaps - mean
    z *= np.float32(1.702) / spread
    np.clip(z, -15, 15, out=z)
    np.exp(z, out=z)
    z += 1
    return np.asarray(np.reciprocal(z, out=z), np.float32)


def _base(
    ground: Ground,
    start: _Start,
    wishes: Steering,
    pool: npt.NDArray[np.intp] | slice,
    close: Float32,
    skipped: Float32,
) -> npt.NDArray[np.float32]:
    """Return what speaks for tracks wherever in the walk they come, float32 (len(pool),).

    ``close`` and ``skipped`` are their nearness to the anchors and to what was skipped.
    """
    snapshot, rows = ground.snapshot, ground.rows[pool]
    gain = ground.axes.gain(wishes)[pool] + _TASTE * snapshot.taste[rows]
    if len(close):
        gain = gain + _AGREEMENT * close.mean(axis=0)
    artist = snapshot.artist[rows]
    gain = gain + _ARTIST * (np.isin(artist, snapshot.artist[start.anchors]) & (artist >= 0))
    if len(start.skipped):
        # To the fourth power: what sounds the same, not what merely belongs to the same region.
        likeness = skipped.max(axis=0) ** 4
        again = np.isin(artist, snapshot.artist[start.skipped]) & (artist >= 0)
        gain = gain - _SKIPPED * likeness - _SKIPPED_ARTIST * again
    return np.asarray(gain, np.float32)


def _per_album(count: int) -> int:
    return max(2, count // _ALBUMS)


def _order(
    snapshot: Snapshot,
    start: _Start,
    rows: Rows,
    base: Float32,
    close: Float32,
    rng: np.random.Generator,
) -> list[tuple[int, int]]:
    """Choose one track after another; return (row, place in the pool or −1 where it was fixed)."""
    artist = snapshot.artist[rows]
    spacing = Spacing(
        artist,
        snapshot.album[rows],
        len(start.places),
        _per_album(len(start.places)),
        snapshot.artist[start.before[1 - WINDOW :]].tolist(),
    )
    free = np.ones(len(rows), bool)
    turns = rng.permutation(len(close))
    drift = np.zeros(len(rows), np.float32)
    X = snapshot.X[rows]
    if len(start.before):
        drift = _drifted(snapshot, drift, int(start.before[-1]), rows, X)
    chosen: list[tuple[int, int]] = []
    for at, fixed in enumerate(start.places):
        if fixed is not None:
            spacing.pass_over(int(snapshot.artist[fixed]))
            chosen.append((fixed, -1))
            drift = _drifted(snapshot, drift, fixed, rows, X)
            continue
        if not free.any():
            break
        ahead = [
            int(snapshot.artist[row])
            for row in start.places[at + 1 : at + WINDOW]
            if row is not None
        ]
        worth = base + _DRIFT * drift - spacing.penalty(ahead)
        if len(close):
            worth = worth + close[turns[at // _TURN % len(turns)]]
        place = int(np.argmax(np.where(free, worth, -np.inf)))
        free[place] = False
        spacing.take(place)
        chosen.append((int(rows[place]), place))
        drift = _drifted(snapshot, drift, int(rows[place]), rows, X)
    return chosen


def _drifted(snapshot: Snapshot, drift: Float32, row: int, rows: Rows, X: Float32) -> Float32:
    """Return the pull of the last picks after one more: each counts 0.6 of the one after it."""
    if not X.shape[1] or not snapshot.analysed[row]:
        return drift
    gaps = distances(X, snapshot.X[row : row + 1])[0]
    close = _tail(gaps, snapshot.hub_mean[row], snapshot.hub_std[row])
    close *= _tail(gaps, snapshot.hub_mean[rows], snapshot.hub_std[rows])
    return np.asarray(0.6 * drift + 0.4 * close, np.float32)


class _Reasons:
    """Says of each pick why it is there."""

    def __init__(
        self,
        ground: Ground,
        start: _Start,
        wishes: Steering,
        pool: npt.NDArray[np.intp],
        close: Float32,
    ) -> None:
        self._ground, self._start, self._wishes = ground, start, wishes
        self._pool, self._close = pool, close
        snapshot = ground.snapshot
        self._notes = (
            explain.loved(snapshot),
            explain.novelty(snapshot),
            explain.belongs(snapshot),
        )

    def of(self, row: int, place: int) -> tuple[Reason, ...]:
        """Return one to three reasons for a row; ``place`` in the pool, −1 where it was fixed."""
        if place < 0:
            return (self._fixed(row),)
        snapshot, anchors = self._ground.snapshot, self._start.anchors
        found: list[Reason] = []
        steered = steering.note(
            snapshot, self._wishes, self._ground.axes, int(self._pool[place]), row
        )
        if steered:
            found.append(steered)
        if row in anchors:
            found.append(Reason("seed", translate("reasons", "Part of what this starts from"), 0.9))
        elif len(self._close):
            found += self._likeness(row, place)
        found += [reason for note in self._notes if (reason := note(row))]
        if steered and steered.text == steering.never_heard():
            found = [reason for reason in found if reason.kind != "new"]
        found = found or [Reason("library", translate("reasons", "From your library"), 0.05)]
        return tuple(sorted(found, key=lambda reason: -reason.weight)[:3])

    def _likeness(self, row: int, place: int) -> list[Reason]:
        snapshot, anchors = self._ground.snapshot, self._start.anchors
        best = int(np.argmax(self._close[:, place]))
        near = float(self._close[best, place] / self._start.weights[best])
        found = [explain.sounds_like(snapshot, int(anchors[best]), near)] if near >= 0.05 else []
        artist = int(snapshot.artist[row])
        if artist >= 0 and artist in snapshot.artist[anchors]:
            name = snapshot.artist_name(row)
            text = translate("reasons", "Also by {artist}").format(artist=name)
            found.append(Reason("artist", text, 0.4, f"artist:{name}"))
        return found

    def _fixed(self, row: int) -> Reason:
        if row in self._start.anchors and len(self._start.anchors) == 1:
            return Reason("seed", translate("reasons", "Where this radio starts"), 1.0)
        return Reason("locked", translate("reasons", "You locked it here"), 1.0)
