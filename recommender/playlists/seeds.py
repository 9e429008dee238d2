"""Whom a mix listens to: favourites, modes of taste, typical tracks where nothing was played."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from recommender.core.snapshot import Snapshot
from recommender.playlists.candidates import Rows
from recommender.space.neighbours import distances

_MOST_SEEDS = 40
_CORNERS = 24
_MOST_MODES = 6
_LEAST_WEIGHT = 0.4  # after two times “less because of this” a track is no seed any more


def favourites(snapshot: Snapshot, most: int = _MOST_SEEDS) -> Rows:
    """Return what the listener likes best, at most three of an album; without history, corners."""
    known = np.flatnonzero(
        snapshot.analysed
        & (snapshot.taste > 0.05)
        & ((snapshot.plays > 0) | (snapshot.liked > 0))
        & (snapshot.seed_weight >= _LEAST_WEIGHT)
    )
    if not len(known):
        return corners(snapshot)
    liking = snapshot.taste[known] * snapshot.seed_weight[known]
    order = known[np.argsort(-liking, kind="stable")]
    count: dict[int, int] = {}
    kept = []
    for row in order.tolist():
        album = int(snapshot.album[row])
        count[album] = count.get(album, 0) + 1
        if album < 0 or count[album] <= 3:
            kept.append(row)
        if len(kept) == most:
            break
    return np.array(kept, np.intp)


def corners(snapshot: Snapshot, most: int = _CORNERS) -> Rows:
    """Return the most typical tracks of each genre in turn: what a library consists of."""
    rows = np.flatnonzero(snapshot.analysed & (snapshot.genre_id > 0))
    if not len(rows):
        return np.flatnonzero(snapshot.analysed)[:most]
    ranked: list[list[int]] = []
    for genre in np.unique(snapshot.genre_id[rows]).tolist():
        own = rows[snapshot.genre_id[rows] == genre]
        sure = np.argsort(-snapshot.genre_confidence[own], kind="stable")
        ranked.append(own[sure].tolist())
    found: list[int] = []
    for turn in range(most):
        found.extend(own[turn] for own in ranked if turn < len(own))
    return np.array(found[:most], np.intp)


def modes(snapshot: Snapshot) -> list[Rows]:
    """Return the rows of each mode of taste; where taste has none yet, of each region of sound."""
    if snapshot.has_history and (snapshot.mode >= 0).any():
        found = [np.flatnonzero(snapshot.mode == mode) for mode in range(_MOST_MODES)]
        # A mode needs some sound to choose from besides what was played to death.
        return [rows for rows in found if len(rows) >= 5]
    return _regions(snapshot)


def _regions(snapshot: Snapshot) -> list[Rows]:
    """Join genres to at most six regions around those that are farthest from each other."""
    rows = np.flatnonzero(snapshot.analysed & (snapshot.genre_id > 0))
    genres = np.unique(snapshot.genre_id[rows])
    if not len(genres):
        return [np.flatnonzero(snapshot.analysed)] if snapshot.analysed.any() else []
    members = [rows[snapshot.genre_id[rows] == genre] for genre in genres.tolist()]
    middles = np.array([snapshot.X[own].mean(axis=0) for own in members], np.float32)
    sizes = np.array([len(own) for own in members])
    chosen = [int(np.argmax(sizes))]
    gaps = distances(middles, middles)
    while len(chosen) < min(_MOST_MODES, len(genres)):
        apart = gaps[chosen].min(axis=0) * np.sqrt(sizes)
        apart[chosen] = -1
        chosen.append(int(np.argmax(apart)))
    region = np.argmin(gaps[chosen], axis=0)
    found = [
        np.sort(np.concatenate([members[place] for place in np.flatnonzero(region == own)]))
        for own in range(len(chosen))
    ]
    return sorted(found, key=lambda own: (-len(own), int(own[0])))


def of_mode(snapshot: Snapshot, rows: Rows) -> Rows:
    """Return the seeds of one mode: its favourites, else its most typical tracks."""
    liked = np.intersect1d(favourites(snapshot, 4 * _MOST_SEEDS), rows)
    if snapshot.has_history and len(liked):
        order = np.argsort(-snapshot.taste[liked], kind="stable")
        return liked[order][:_MOST_SEEDS]
    return typical(snapshot, rows)


def typical(snapshot: Snapshot, rows: Rows, most: int = 8) -> Rows:
    """Return the rows nearest to several middles of a set, not to its one mean."""
    own = rows[snapshot.analysed[rows]]
    if len(own) <= most:
        return own
    sample = own[:: max(1, len(own) // 400)]
    gaps = distances(snapshot.X[sample], snapshot.X[sample])
    close: npt.NDArray[np.float32] = np.sort(gaps, axis=1)[:, : max(2, len(sample) // 10)]
    dense = np.argsort(close.mean(axis=1), kind="stable")
    chosen: list[int] = []
    apart = float(np.median(gaps)) * 0.5
    for place in dense.tolist():
        if all(gaps[place, other] > apart for other in chosen):
            chosen.append(place)
        if len(chosen) == most:
            break
    return sample[chosen]
