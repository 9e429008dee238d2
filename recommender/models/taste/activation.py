"""Repeat consumption: base-level activation of tracks and artists, counts in windows.

Base-level activation is ACT-R's (Anderson & Schooler 1991): ln of the sum over plays of age to the
power of −d. d = 0.8 predicts a listener's next session best among fixed decays.
"""

from __future__ import annotations

import numpy as np

from recommender.models.taste.history import DAY_S, Float64, Past

DECAY = 0.8
DECAYS = (0.3, 0.5, 0.8, 1.2)
WINDOWS_DAYS = (1.0, 7.0, 30.0, 90.0)


def ages_h(past: Past, k: int, now_s: int) -> Float64:
    """Return the ages of the first k plays, hours, at least a minute's fraction."""
    return np.maximum(now_s - past.at_s[:k], 0) / 3_600.0 + 0.05


def strength(past: Past, k: int, now_s: int, decay: float = DECAY) -> Float64:
    """Return Σ age^−decay per track, float64 (n,), 0 for what was never heard."""
    weights = ages_h(past, k, now_s) ** -decay
    return np.bincount(past.track[:k], weights, minlength=past.history.n_tracks)


def base_level(past: Past, k: int, now_s: int, decay: float = DECAY) -> Float64:
    """Return base-level activation per track, −inf for what was never heard, float64 (n,)."""
    with np.errstate(divide="ignore"):
        return np.log(strength(past, k, now_s, decay))


def strengths(past: Past, k: int, now_s: int, decays: tuple[float, ...] = DECAYS) -> Float64:
    """Return Σ age^−d for several decays, float64 (decays, n)."""
    logs = np.log(ages_h(past, k, now_s)).astype(np.float32)  # half the time of doubles
    track = past.track[:k]
    n = past.history.n_tracks
    return np.array([np.bincount(track, np.exp(-d * logs), minlength=n) for d in decays])


def counts(past: Past, k: int, now_s: int, days: float | None = None) -> Float64:
    """Return plays per track of the last ``days`` (of all time for None), float64 (n,)."""
    first = 0 if days is None else int(np.searchsorted(past.at_s[:k], now_s - days * DAY_S))
    return np.bincount(past.track[first:k], minlength=past.history.n_tracks).astype(np.float64)


def last_heard(past: Past, k: int) -> Float64:
    """Return the time each track was last heard, UTC seconds, −inf for never, float64 (n,)."""
    last = np.full(past.history.n_tracks, -np.inf)
    last[past.track[:k]] = past.at_s[:k]  # later plays overwrite earlier ones
    return last


def by_artist(past: Past, of_tracks: Float64) -> Float64:
    """Sum a value of tracks over each track's artist, float64 (n,); 0 where it is unknown."""
    artist = past.history.artist
    known = artist >= 0
    total = np.bincount(artist[known], of_tracks[known], minlength=past.n_artists)
    return np.where(known, total[np.maximum(artist, 0)] if len(total) else 0.0, 0.0)
