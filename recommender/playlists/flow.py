"""Put a list in an order that flows, along a curve of energy if one is wished."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from recommender.core.snapshot import Snapshot
from recommender.playlists.candidates import Rows
from recommender.playlists.steps.mood import liveliness
from recommender.playlists.steps.order import jumps

_ROUNDS = 12
_CURVE = 3.0
_SAMPLE = 400
Float64 = npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Flow:
    """An order of rows and how much each step to the next one jars, float64 (m − 1,).

    ``limit`` is what a step between two tracks drawn at random costs: a step above it jars.
    """

    rows: Rows
    jumps: Float64
    limit: float

    @property
    def jars(self) -> npt.NDArray[np.bool_]:
        """Where going on is no better than chance, bool (m − 1,)."""
        return self.jumps > self.limit


def measure(snapshot: Snapshot, rows: Rows) -> Flow:
    """Return how a list flows as it is."""
    cost = _costs(snapshot, rows)
    places = np.arange(len(rows))
    return Flow(rows, cost[places[:-1], places[1:]], _chance(snapshot))


def arrange(
    snapshot: Snapshot, rows: Rows, curve: Sequence[float] = (), keep_first: bool = False
) -> Flow:
    """Reorder a list: small jumps in sound, tempo, energy and key, artists apart.

    curve: wished energy, 0–1, at evenly spaced places of the list; none leaves it open. Nearest
    neighbours from each of some starts, then 2-opt moves (Croes 1958) until none helps.
    """
    count = len(rows)
    if count < 3:
        return measure(snapshot, rows)
    cost = _costs(snapshot, rows)
    place_cost = _curve_cost(snapshot, rows, curve)
    starts = [0] if keep_first else list(range(0, count, max(1, count // 8)))
    tours = [_greedy(cost, place_cost, start) for start in starts]
    best = min((_improve(tour, cost, place_cost, keep_first) for tour in tours),
               key=lambda tour: _total(tour, cost, place_cost))  # fmt: skip
    return Flow(rows[best], cost[best[:-1], best[1:]], _chance(snapshot))


def _costs(snapshot: Snapshot, rows: Rows) -> Float64:
    artist = snapshot.artist[rows]
    again = (artist[:, None] == artist[None]) & (artist >= 0)[:, None]
    cost = _scaled_jumps(snapshot, rows)
    return np.where(again & ~np.eye(len(rows), dtype=bool), cost + 1.0, cost)


def _scaled_jumps(snapshot: Snapshot, rows: Rows) -> Float64:
    """Jumps in units of the library's typical distance, so that lists can be compared."""
    if len(rows) < 2:
        return np.zeros((len(rows),) * 2)
    return jumps(snapshot, rows, _typical(snapshot))


def _typical(snapshot: Snapshot) -> float:
    known = snapshot.hub_mean[snapshot.analysed]
    return float(np.median(known)) if len(known) else 1.0


def _chance(snapshot: Snapshot) -> float:
    """Return the median jump between tracks of the library drawn at random (by a fixed seed)."""
    rows = np.flatnonzero(snapshot.analysed)
    if len(rows) < 2:
        return 0.0
    rng = np.random.default_rng(0)
    drawn = rng.choice(rows, min(_SAMPLE, len(rows)), replace=False)
    found = _scaled_jumps(snapshot, drawn)
    return float(np.median(found[np.triu_indices(len(drawn), 1)]))


def _curve_cost(snapshot: Snapshot, rows: Rows, curve: Sequence[float]) -> Float64:
    """Return what each track costs at each place, float64 (m, m): off the curve, squared."""
    if not len(curve):
        return np.zeros((len(rows), len(rows)))
    wished = np.interp(
        np.linspace(0, 1, len(rows)), np.linspace(0, 1, len(curve)), np.asarray(curve, np.float64)
    )
    share = np.nan_to_num(liveliness(snapshot)[rows], nan=0.5)
    # Within the list, so that a calm list can follow a steep curve too.
    rank = np.empty(len(rows))
    rank[np.argsort(share, kind="stable")] = np.linspace(0, 1, len(rows))
    low, high = float(min(curve)), float(max(curve))
    wished = (wished - low) / max(high - low, 1e-9)
    return np.asarray(_CURVE * 4 * (rank[:, None] - wished[None]) ** 2)


def _greedy(cost: Float64, place_cost: Float64, start: int) -> npt.NDArray[np.intp]:
    left = np.ones(len(cost), bool)
    order = [start]
    left[start] = False
    while left.any():
        here = cost[order[-1]] + place_cost[:, len(order)]
        order.append(int(np.argmin(np.where(left, here, np.inf))))
        left[order[-1]] = False
    return np.array(order, np.intp)


def _improve(
    tour: npt.NDArray[np.intp], cost: Float64, place_cost: Float64, keep_first: bool
) -> npt.NDArray[np.intp]:
    """Turn stretches round and swap tracks as long as that helps; first helpful moves are taken."""
    count = len(tour)
    # A dummy track before and after the list, from and to which every step is free.
    padded = np.zeros((count + 1, count + 1))
    padded[:count, :count] = cost
    t = np.r_[count, tour, count]
    for _ in range(_ROUNDS):
        before = t.copy()
        for i in range(2 if keep_first else 1, count):
            _turn(t, i, padded, place_cost)
            _swap(t, i, padded, place_cost)
        if (t == before).all():
            break
    better: npt.NDArray[np.intp] = t[1:-1]
    return better


def _turn(t: npt.NDArray[np.intp], i: int, cost: Float64, place_cost: Float64) -> None:
    """Turn round the stretch from place i that helps the steps most (2-opt), if it helps at all."""
    ends = np.arange(i + 1, len(t) - 1)
    if not len(ends):
        return
    gain = (
        cost[t[i - 1], t[ends]] + cost[t[i], t[ends + 1]]
        - cost[t[i - 1], t[i]] - cost[t[ends], t[ends + 1]]
    )  # fmt: skip
    j = int(ends[np.argmin(gain)])
    places = np.arange(i, j + 1) - 1
    own = t[i : j + 1]
    off_curve = place_cost[own[::-1], places].sum() - place_cost[own, places].sum()
    if gain.min() + off_curve < -1e-9:
        t[i : j + 1] = own[::-1].copy()


def _swap(t: npt.NDArray[np.intp], i: int, cost: Float64, place_cost: Float64) -> None:
    """Swap the track at place i with the later one for which that helps most, if it helps."""
    j = np.arange(i + 2, len(t) - 1)
    if not len(j):
        return
    a, b = t[i], t[j]
    gain = (
        cost[t[i - 1], b] + cost[b, t[i + 1]] + cost[t[j - 1], a] + cost[a, t[j + 1]]
        - cost[t[i - 1], a] - cost[a, t[i + 1]] - cost[t[j - 1], b] - cost[b, t[j + 1]]
        + place_cost[b, i - 1] + place_cost[a, j - 1]
        - place_cost[a, i - 1] - place_cost[b, j - 1]
    )  # fmt: skip
    if gain.min() < -1e-9:
        other = int(j[np.argmin(gain)])
        t[i], t[other] = t[other], t[i]


def _total(tour: npt.NDArray[np.intp], cost: Float64, place_cost: Float64) -> float:
    return float(cost[tour[:-1], tour[1:]].sum() + place_cost[tour, np.arange(len(tour))].sum())
