"""The listeners of a log, each with the simulated library of the protocol."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from recommender.core.errors import KnownError
from recommender.core.listening import HEARD_MS
from recommender.models.evaluate import columns
from recommender.models.evaluate.columns import Columns
from recommender.models.evaluate.library import Catalogue, Listener, cut_of, pad, scaled, wide_pad
from recommender.models.taste.cleaning import clean
from recommender.models.taste.history import Float32, History, Int64

#: A listener with fewer events has no test worth the name.
LEAST_EVENTS = 300
_NOT_SOUND = ("track", "artist", "album", "level", "title", "path")


@dataclass(frozen=True, slots=True)
class Log:
    """A log with codes for names: user, track int64, at_s, heard_ms float64, shuffle int8: (e,).

    ``cleaning`` counts what was left out, over all listeners.
    """

    user: Int64
    names: tuple[str, ...]
    at_s: npt.NDArray[np.float64]
    track: Int64
    heard_ms: npt.NDArray[np.float64]
    skipped: npt.NDArray[np.bool_]
    shuffle: npt.NDArray[np.int8]
    catalogue: Catalogue
    cleaning: dict[str, int]


def read(log: Path, tracks: Path | None = None) -> Log:
    """Read a play log and, where given, the sound of its tracks."""
    plays = columns.read(log)
    for name in ("ts", "track"):
        if name not in plays:
            raise KnownError(f"{log} is not a play log: it has no column “{name}”.")
    features = columns.read(tracks) if tracks else {}
    if tracks and "track" not in features:
        raise KnownError(f"{tracks} has no column “track”.")
    count = len(plays["ts"])
    # A track without an id in the log counts by its artist and title together.
    own = plays["track"]
    keys, inverse = np.unique(
        np.concatenate([own.astype(str), features.get("track", np.empty(0)).astype(str)]),
        return_inverse=True,
    )
    catalogue, sound_of = _catalogue(plays, features, inverse, len(keys))
    names, user = np.unique(plays.get("user", np.zeros(count)).astype(str), return_inverse=True)
    at_s = _numbers(plays["ts"])
    heard = _numbers(plays["ms_played"]) if "ms_played" in plays else np.full(count, 1e6)
    track = np.where(own.astype(str) == "", -1, inverse[:count])
    kept, cleaning = _cleaned(user, len(names), at_s, heard, track)
    shuffle = _numbers(plays["shuffle"]) if "shuffle" in plays else np.full(count, -1.0)
    heard_enough = heard >= _limit(plays, heard)
    return Log(
        user[kept], tuple(names.tolist()), at_s[kept], track[kept], heard[kept],
        ~heard_enough[kept], np.nan_to_num(shuffle[kept], nan=-1).astype(np.int8),
        Catalogue(catalogue.artist, catalogue.album, sound_of), cleaning,
    )  # fmt: skip


def _limit(plays: Columns, heard: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    """Return from which length on a play counts as heard: 30 s, or half of a shorter track."""
    if "duration_ms" not in plays:
        return np.full(len(heard), float(HEARD_MS))
    half = np.nan_to_num(_numbers(plays["duration_ms"]), nan=4.0 * HEARD_MS) / 2
    return np.minimum(HEARD_MS, np.where(half > 0, half, HEARD_MS))


def _numbers(column: npt.NDArray[Any]) -> npt.NDArray[np.float64]:
    try:
        return column.astype(np.float64)
    except ValueError:
        return np.full(len(column), np.nan)


def _cleaned(
    user: Int64, users: int, at_s: npt.NDArray[np.float64], heard: npt.NDArray[np.float64],
    track: Int64,
) -> tuple[npt.NDArray[np.intp], dict[str, int]]:  # fmt: skip
    total: dict[str, int] = {}
    kept = []
    for one in range(users):
        own = np.flatnonzero(user == one)
        found = clean(at_s[own], heard[own], track[own], time.time())
        kept.append(own[found.rows])
        for name in ("too_old", "future", "impossible", "duplicates", "unknown", "out_of_order"):
            total[name] = total.get(name, 0) + int(getattr(found, name))
    return (np.concatenate(kept) if kept else np.empty(0, np.intp)), total


def _catalogue(
    plays: Columns, features: Columns, inverse: npt.NDArray[np.intp], size: int
) -> tuple[Catalogue, Float32]:
    count = len(plays["ts"])
    artist = np.full(size, -1, np.int64)
    album = np.full(size, -1, np.int64)
    blank = np.empty(0)
    named = [plays.get("artist", blank).astype(str), features.get("artist", blank).astype(str)]
    codes = np.unique(np.concatenate(named), return_inverse=True)[1]
    if "artist" in plays:
        artist[inverse[:count]] = codes[: len(named[0])]
    if "artist" in features:
        artist[inverse[count:]] = codes[len(named[0]) :]
    if "album" in plays:
        found, code = np.unique(plays["album"].astype(str), return_inverse=True)
        none = np.isin(found, ("", "-1", "-1.0", "nan"))[code]
        album[inverse[:count]] = np.where(none, -1, code)
    sounds = [
        name for name, column in features.items()
        if name not in _NOT_SOUND and column.dtype.kind in "fiu"
    ]  # fmt: skip
    sound = np.full((size, len(sounds)), np.nan, np.float32)
    for place, name in enumerate(sounds):
        sound[inverse[count:], place] = features[name]
    return Catalogue(artist, album, sound), sound


def listener(log: Log, user: int, *, wide: bool = False, seed: int = 0) -> Listener | None:
    """Return one listener; None when the log holds too little of him.

    ``wide``: the library also holds the artists' other tracks, from which distractors are drawn.
    """
    own = np.flatnonzero(log.user == user)
    if len(own) < LEAST_EVENTS:
        return None
    rng = np.random.default_rng([seed, user, int(wide)])
    track = log.track[own]
    met = np.unique(track)
    padding = (wide_pad if wide else pad)(met, log.catalogue, rng)
    rows = rng.permutation(np.concatenate([met, padding]))
    place = np.full(len(log.catalogue.artist), -1)
    place[rows] = np.arange(len(rows))
    artist = log.catalogue.artist[rows]
    code = np.unique(artist, return_inverse=True)[1] - (1 if (artist < 0).any() else 0)
    history = History(
        at_s=log.at_s[own].astype(np.int64),
        track=place[track].astype(np.int32),
        heard=~log.skipped[own],
        skipped=log.skipped[own],
        heard_s=(log.heard_ms[own] / 1_000).astype(np.float32),
        shuffle=log.shuffle[own],
        artist=code.astype(np.int32),
        album=log.catalogue.album[rows].astype(np.int32),
    )
    padded = np.zeros(len(rows), bool)
    padded[place[padding]] = True
    X = scaled(log.catalogue.sound)[rows]
    return Listener(log.names[user], history, X, padded, cut_of(history.at_s))


def everyone(log: Log) -> Sequence[int]:
    """Return the users with enough events."""
    return [user for user in range(len(log.names)) if (log.user == user).sum() >= LEAST_EVENTS]
