"""A path of sound from one track to another, in even steps."""

from __future__ import annotations

from datetime import date
from itertools import pairwise

import numpy as np
import numpy.typing as npt

from recommender.core.playlist import Pick, Playlist, Reason, TraceStep
from recommender.core.snapshot import Snapshot
from recommender.core.translation import translate
from recommender.playlists import explain
from recommender.playlists.candidates import Rows
from recommender.playlists.recipe import Context, everything, generator
from recommender.playlists.steps.filters import one_version, songs, welcome
from recommender.playlists.steps.scores import nearness
from recommender.space.neighbours import distances

_WIDTH = 120
_EVEN = (1.5, 1.2, 1.8)
_EVEN_ENOUGH = 1.9
_AGAIN = 4.0
Float64 = npt.NDArray[np.float64]


def make(
    snapshot: Snapshot, start: int, end: int, day: date, limit: int = 20, seed: int = 0
) -> Playlist:
    """Return a playlist that begins with one row and ends with another.

    The line between both points is cut into layers; each layer offers the tracks that lie nearest
    to the line, and dynamic programming takes one of each, so that steps are as even as they can
    be. In a library with nothing in between the path is shorter than asked for.
    """
    pool = _pool(snapshot, start, end, day, seed, limit)
    layers, rows = _evenest(snapshot, start, end, pool, limit)
    picks = tuple(_pick(snapshot, rows, place) for place in range(len(rows)))
    titles = snapshot.titles[start], snapshot.titles[end]
    trace = (
        TraceStep(translate("trace", "in reach"), len(snapshot), len(pool), 0.0),
        TraceStep(translate("trace", "along the way"), len(pool), sum(map(len, layers)), 0.0),
        TraceStep(translate("trace", "in even steps"), sum(map(len, layers)), len(rows), 0.0),
    )
    return Playlist(
        f"journey:{int(snapshot.ids[start])}:{int(snapshot.ids[end])}",
        f"{titles[0]} → {titles[1]}",
        "journeys",
        translate(
            "mixes", "From {start} to {end} in %n step(s) of sound", "", len(rows) - 1
        ).format(start=titles[0], end=titles[1]),
        picks,
        day.isoformat(),
        seed,
        "never",
        trace,
    )


def steps(snapshot: Snapshot, rows: Rows) -> Float64:
    """Return the distance of each step of a path, float64 (m − 1,)."""
    leaps = np.diff(snapshot.X[rows].astype(np.float64), axis=0)
    return np.asarray(np.sqrt(np.einsum("ij,ij->i", leaps, leaps)))


def _pool(snapshot: Snapshot, start: int, end: int, day: date, seed: int, limit: int) -> Rows:
    """Return what may lie on the way: analysed songs, with a little chance by seed."""
    rng = generator(f"journey:{start}:{end}", day, seed)
    context = Context(snapshot, rng, limit, np.empty(0, np.intp), day)
    found = everything(snapshot)
    for step in (songs(), welcome(), one_version()):
        found = step.run(found, context)
    rows: Rows = found.rows[snapshot.analysed[found.rows]]
    rows = rows[(rows != start) & (rows != end)]
    if seed:
        rows = rows[rng.random(len(rows)) < 0.7]
    return rows


def _evenest(
    snapshot: Snapshot, start: int, end: int, pool: Rows, limit: int
) -> tuple[list[Rows], Rows]:
    """Return layers and path; a somewhat shorter way is taken where it is clearly more even."""
    best: tuple[float, list[Rows], Rows] | None = None
    for length in range(limit, max(1, limit * 2 // 3) - 1, -1):
        layers = _layers(snapshot, start, end, pool, length)
        for even in _EVEN:
            rows = _even_path(snapshot, layers, even)
            leaps = steps(snapshot, rows)
            uneven = float(leaps.max() / max(np.median(leaps), 1e-9)) if len(leaps) else 0.0
            if best is None or uneven < best[0]:
                best = uneven, layers, rows
        if best is not None and best[0] <= _EVEN_ENOUGH:
            break
    assert best is not None
    return best[1], best[2]


def _layers(snapshot: Snapshot, start: int, end: int, rows: Rows, limit: int) -> list[Rows]:
    """Cut the way into layers of candidates; the first and the last hold the ends alone."""
    ends = [np.array([start], np.intp), np.array([end], np.intp)]
    if start == end:
        return ends[:1]
    origin = snapshot.X[start].astype(np.float64)
    line = snapshot.X[end] - origin
    length = float(line @ line)
    if length == 0 or limit < 3 or not len(rows):
        return ends
    offset = snapshot.X[rows] - origin
    along = offset @ line / length
    aside = np.linalg.norm(offset - along[:, None] * line, axis=1)
    layer = np.clip(np.round(along * (limit - 1)), 1, limit - 2)
    # Beyond the ends the way leads back: such tracks may serve, but at a price.
    aside = aside + np.sqrt(length) * np.maximum(0, np.maximum(-along, along - 1))
    found = []
    for number in range(1, limit - 1):
        own = np.flatnonzero(layer == number)
        if len(own):
            best = own[np.lexsort((rows[own], aside[own]))][:_WIDTH]
            found.append(rows[best])
    return [ends[0], *found, ends[1]]


def _even_path(snapshot: Snapshot, layers: list[Rows], even: float) -> Rows:
    """Take one row of each layer so that the longest step is short, then all of like length."""
    if len(layers) < 3:
        return np.concatenate(layers)
    gaps = [distances(snapshot.X[b], snapshot.X[a]).astype(np.float64) for a, b in pairwise(layers)]
    longest = _cheapest(gaps, np.maximum)[1]
    wanted = max(longest / even, 1e-9)
    costs = []
    for gap, a, b in zip(gaps, layers, layers[1:], strict=False):
        artist, other = snapshot.artist[a], snapshot.artist[b]
        again = (artist[:, None] == other[None]) & (artist >= 0)[:, None]
        # Steps beyond the shortest possible longest one are ruled out as far as can be.
        over = np.maximum(0, gap - longest * (1 + 1e-9)) / wanted
        costs.append((gap / wanted - 1) ** 2 + 100 * over + _AGAIN * again)
    places = _cheapest(costs, np.add)[0]
    return np.array([layer[place] for layer, place in zip(layers, places, strict=True)], np.intp)


def _cheapest(costs: list[Float64], join: np.ufunc) -> tuple[list[int], float]:
    """Return the cheapest way through layered costs and its cost (Bellman's recursion)."""
    total = np.zeros(costs[0].shape[0])
    back = []
    for cost in costs:
        through = join(total[:, None], cost)
        back.append(np.argmin(through, axis=0))
        total = through.min(axis=0)
    at = int(np.argmin(total))
    way = [at]
    for choice in reversed(back):
        at = int(choice[at])
        way.append(at)
    return way[::-1], float(total.min())


def _pick(snapshot: Snapshot, rows: Rows, place: int) -> Pick:
    row = int(rows[place])
    track_id = int(snapshot.ids[row])
    if place in (0, len(rows) - 1):
        text = translate("reasons", "Where the journey starts")
        if place:
            text = translate("reasons", "Where it leads")
        return Pick(track_id, (Reason("journey", text, 1.0),))
    share = round(100 * place / (len(rows) - 1))
    words = translate("reasons", "{share} % of the way")
    reasons = [Reason("journey", words.format(share=share), 0.6)]
    before = int(rows[place - 1])
    close = nearness(snapshot, rows[place - 1 : place], rows[place : place + 1])
    if close.size and close[0, 0] >= 0.05:
        reasons.append(explain.sounds_like(snapshot, before, float(close[0, 0])))
    return Pick(track_id, tuple(sorted(reasons, key=lambda one: -one.weight)))
