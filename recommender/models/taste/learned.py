"""Taste from plays: what is on the mind (base-level activation), what is disliked, its modes.

Base-level activation is ACT-R's (Anderson & Schooler 1991): ln of the sum over plays of age to the
power of −d, with d = 0.8, which predicted a listener's next session best among fixed decays.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from recommender.space.neighbours import distances, proximity

Float32 = npt.NDArray[np.float32]
Float64 = npt.NDArray[np.float64]
Int = npt.NDArray[np.int64]

DECAY = 0.8
_DISLIKE_DECAY = 0.5
_DAY_MS = 86_400_000
_SEEDS = 60
_NEAR = 30
_MODES = 6
#: A skip within this time of another one says more about the moment than about the track.
_STREAK_MS = 120_000
_STREAK_WEIGHT = 0.3


@dataclass(frozen=True, slots=True)
class Listening:
    """Plays, oldest first: row of the track in the space, start (UTC ms), heard, skipped."""

    row: Int
    at: Int
    heard: npt.NDArray[np.bool_]
    skipped: npt.NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class Taste:
    """One value a track: taste −1…1 (0 is neutral), mode (−1 none), plays to expect in 30 days."""

    taste: Float32
    mode: npt.NDArray[np.int32]
    expected_plays_30d: Float32


def age_days(at: Int, now_ms: int) -> Float64:
    """Return ages in days; what claims to come from the future is of now."""
    return np.maximum(now_ms - at, 0) / _DAY_MS


def activation(listening: Listening, n: int, now_ms: int, decay: float = DECAY) -> Float64:
    """Return base-level activation per track, 0 for what was never heard, float64 (n,)."""
    heard = listening.heard
    hours = age_days(listening.at[heard], now_ms) * 24 + 1
    total = np.bincount(listening.row[heard], weights=hours**-decay, minlength=n)
    return np.log1p(total * 100)


def dislike(listening: Listening, n: int, now_ms: int) -> Float64:
    """Return how much each track was skipped, fading with time, skips in a streak counting less."""
    skips = np.flatnonzero(listening.skipped)
    if not len(skips):
        return np.zeros(n)
    at = listening.at[skips]
    weight = np.ones(len(skips))
    weight[1:][np.diff(at) < _STREAK_MS] = _STREAK_WEIGHT
    faded = weight * (age_days(at, now_ms) + 1) ** -(_DISLIKE_DECAY / 2)
    return np.bincount(listening.row[skips], weights=faded, minlength=n)


def learn(
    X: Float32,
    hubs: tuple[Float32, Float32],
    listening: Listening,
    liked: npt.NDArray[np.int8],
    rating: Float32,
    now_ms: int,
) -> Taste:
    """Learn taste from a listener's log.

    Args:
        X: scaled space, float32 (n, d); zero rows where a track is not analysed.
        hubs: mean and deviation of each row's distances.
        listening: the log.
        liked: −1, 0, 1 per track.
        rating: 0–1 per track, NaN where unrated.
        now_ms: UTC milliseconds.
    """
    n = len(X)
    active = activation(listening, n, now_ms)
    skipped = dislike(listening, n, now_ms)
    opinion = liked + np.where(np.isfinite(rating), 2 * (rating - 0.5), 0.0)
    own = np.tanh(active / 2) - np.tanh(0.7 * skipped) + 0.5 * opinion
    known = (active > 0) | (skipped > 0) | (opinion != 0)
    favourites = _favourites(own, known)
    spread = agreement(X, hubs, favourites, own) if len(favourites) else np.zeros(n)
    taste = np.clip(np.where(known, 0.8 * own + 0.2 * spread, 0.6 * spread), -1, 1)
    heard = listening.heard & (age_days(listening.at, now_ms) <= 30)
    recent = np.bincount(listening.row[heard], minlength=n)
    # Plays fall back towards habit: a third of last month's come again, the rest is activation.
    expected = 0.35 * recent + 0.05 * np.tanh(active)
    return Taste(
        taste.astype(np.float32),
        modes(X, favourites, own, taste),
        expected.astype(np.float32),
    )


def _favourites(own: Float64, known: npt.NDArray[np.bool_]) -> npt.NDArray[np.intp]:
    liked = np.flatnonzero(known & (own > 0.05))
    return liked[np.argsort(-own[liked], kind="stable")][:_SEEDS]


def agreement(
    X: Float32, hubs: tuple[Float32, Float32], seeds: npt.NDArray[np.intp], weight: Float64
) -> Float64:
    """Return how much the favourites' own neighbourhoods agree on each track, 0–1.

    Each favourite votes for its nearest tracks by mutual proximity; an average of favourites
    would elect the most generic music instead.
    """
    mean, deviation = hubs
    analysed = X.any(axis=1)
    seeds = seeds[analysed[seeds]]
    votes = np.zeros(len(X))
    if not len(seeds):
        return votes
    near = min(_NEAR, len(X) - 1)
    for seed in seeds.tolist():
        gap = distances(X, X[seed : seed + 1])[0]
        close = proximity(gap, mean[seed], deviation[seed], mean, deviation)
        close[~analysed] = 0
        close[seed] = 0
        best = np.argpartition(-close, near - 1)[:near] if near > 0 else np.empty(0, np.intp)
        votes[best] += close[best] * weight[seed]
    top = float(votes.max())
    return votes / top if top > 0 else votes


def modes(
    X: Float32, favourites: npt.NDArray[np.intp], own: Float64, taste: Float64
) -> npt.NDArray[np.int32]:
    """Divide taste into modes: clusters of favourites; every track belongs to the nearest one.

    Returns −1 for tracks that are not analysed and where there is too little to go by.
    """
    from scipy.cluster.vq import kmeans2

    found = np.full(len(X), -1, np.int32)
    analysed = X.any(axis=1)
    favourites = favourites[analysed[favourites]]
    if len(favourites) < 6:
        found[favourites] = 0
        return found
    k = int(np.clip(len(favourites) // 6, 1, _MODES))
    points = X[favourites].astype(np.float64)
    centres, labels = kmeans2(points, k, minit="++", seed=len(favourites), missing="warn")
    order = np.argsort(
        [-own[favourites[labels == label]].sum() for label in range(k)], kind="stable"
    )
    ranked = [centres[label] for label in order if (labels == label).any()]
    gaps = distances(np.array(ranked, np.float32), X)
    found[analysed] = np.argmin(gaps, axis=1)[analysed]
    return found
