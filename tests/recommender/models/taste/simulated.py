"""Simulated listeners whose taste, modes, drift and distaste are known."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from recommender.models.evaluate.library import Catalogue
from recommender.models.evaluate.listeners import Log
from recommender.models.taste.history import History

START_S = 1_700_000_000


@dataclass(frozen=True)
class Simulated:
    """history; X: sound, style by style apart; style per track; weight of each style first and
    last; hated: tracks that are always skipped; lists: the fixed lists that sessions walk along.
    """

    history: History
    X: np.ndarray
    style: np.ndarray
    weights: np.ndarray
    hated: np.ndarray
    lists: list[np.ndarray]


def listener(
    seed: int = 0,
    *,
    tracks: int = 300,
    styles: int = 5,
    days: int = 120,
    per_day: int = 20,
    hated: int = 10,
    order: float = 0.7,
) -> Simulated:
    """Return a listener of two modes who drifts from one to the other.

    Each session walks along one of a mode's lists: with probability ``order`` to the next track of
    the list, else to any of it. Hated tracks come up by chance and are skipped; of the others one
    in twenty is.
    """
    rng = np.random.default_rng(seed)
    style = np.arange(tracks) % styles
    X = rng.standard_normal((styles, 8))[style] * 3 + rng.standard_normal((tracks, 8)) * 0.4
    artist = (style * 10 + rng.integers(0, 6, tracks)).astype(np.int32)
    modes = (0, 1)
    of_mode = {mode: rng.permutation(np.flatnonzero(style == mode)) for mode in modes}
    hate = rng.permutation(np.flatnonzero(style == 2))[:hated]
    lists = [part for mode in modes for part in np.array_split(of_mode[mode], 3)]
    at, track, heard_s = [], [], []
    for day in range(days):
        drift = day / max(1, days - 1)
        now = START_S + day * 86_400 + int(rng.integers(7, 22)) * 3_600
        mode = int(rng.random() < 0.2 + 0.6 * drift)
        walk = lists[mode * 3 + int(rng.choice(3, p=(0.6, 0.3, 0.1)))]
        place = int(rng.integers(len(walk)))
        for _ in range(per_day):
            place = (
                (place + 1) % len(walk) if rng.random() < order else int(rng.integers(len(walk)))
            )
            row = int(rng.choice(hate)) if len(hate) and rng.random() < 0.08 else int(walk[place])
            skip = row in hate or rng.random() < 0.05
            length = 8.0 if skip else 200.0
            at.append(now)
            track.append(row)
            heard_s.append(length)
            now += int(length)
    heard = np.array(heard_s) >= 30
    history = History(
        np.array(at, np.int64), np.array(track, np.int32), heard, ~heard,
        np.array(heard_s, np.float32), np.full(len(at), -1, np.int8),
        artist, np.full(tracks, -1, np.int32),
    )  # fmt: skip
    weights = np.array([[0.8, 0.2], [0.2, 0.8]])
    return Simulated(history, X.astype(np.float32), style, weights, hate, lists)


def log(count: int = 1, **options: int) -> Log:
    """Return a log of several simulated listeners of one catalogue, each with own habits."""
    found = [listener(seed, **options) for seed in range(count)]
    one = found[0]
    track = [own.history.track.astype(np.int64) for own in found]
    catalogue = Catalogue(
        one.history.artist.astype(np.int64), np.full(len(one.X), -1, np.int64), one.X
    )
    join = np.concatenate
    return Log(
        join([np.full(len(own), place) for place, own in enumerate(track)]),
        tuple(f"S{place}" for place in range(count)),
        join([own.history.at_s.astype(float) for own in found]),
        join(track),
        join([own.history.heard_s.astype(float) * 1_000 for own in found]),
        join([own.history.skipped for own in found]),
        join([own.history.shuffle for own in found]),
        catalogue,
        {},
    )
