"""Fit a listener's own models, and predict with them: what runs in the worker, and what is kept.

The heavy part (``fit``) runs when the library is trained; predictions are made anew whenever
playlists are, from the models kept and the plays so far.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from typing import Any

import numpy as np
import numpy.typing as npt

from recommender.models.taste import (
    counts,
    discovery,
    learned,
    next_session,
    ranker,
    rediscovery,
    rungs,
    shipped,
    skips,
)  # fmt: skip
from recommender.models.taste.cleaning import clean
from recommender.models.taste.examples import Examples
from recommender.models.taste.history import DAY_S, Float32, History, Past
from recommender.models.taste.learners import Scorer, blend, packed, unpacked
from recommender.models.taste.next_track import unit

#: A model of one's own needs this many plays; below, the shipped prior speaks alone.
LEAST_PLAYS = 400
_RANKINGS = 260
_SESSIONS = 120
_EVENTS = 8_000
_RECENT = 0.35

Arrays = dict[str, npt.NDArray[Any]]
Models = dict[str, Scorer | None]


def fit(history: History, X: Float32, seed: int = 0) -> tuple[Models, dict[str, float]]:
    """Fit every model of one's own that there is history for; return them and seconds each."""
    heard = int(history.heard.sum())
    if heard < LEAST_PLAYS:
        return {}, {}
    rng = np.random.default_rng(seed)
    first = int((1 - _RECENT) * len(history))
    wanted = np.arange(50, len(history))[-2 * _EVENTS :]
    wanted = np.sort(rng.permutation(wanted)[:_EVENTS])
    learn: dict[str, tuple[Callable[[], Examples], Callable[[Examples], Scorer | None]]] = {
        "next_track": (lambda: ranker.learnable(history, X, first, _RANKINGS, rng), ranker.own),
        "next_session": (
            lambda: next_session.learnable(history, first, _SESSIONS, rng), next_session.own,
        ),
        "plays_30d": (lambda: counts.learnable(history, 30), counts.own),
        "plays_90d": (lambda: counts.learnable(history, 90), counts.own),
        "skip": (lambda: skips.examples(history, X, wanted), skips.own),
        "rediscovery": (lambda: rediscovery.learnable(history), rediscovery.own),
    }  # fmt: skip
    models: Models = {}
    seconds: dict[str, float] = {}
    for name, (examples, own) in learn.items():
        started = time.process_time()
        table = examples()
        models[name] = own(table) if len(table) else None
        seconds[name] = round(time.process_time() - started, 2)
    return models, seconds


def predict(
    history: History, X: Float32, hubs: tuple[Float32, Float32], opinions: Arrays,
    own: Models, now_s: int,
) -> Arrays:  # fmt: skip
    """Return the prediction columns of every track.

    taste float32 −1…1, mode int32, expected_plays_30d and _90d, skip_probability, rediscovery
    float32 0–1 (NaN where a track is none): (n,) each.
    """
    listening = learned.Listening(
        history.track.astype(np.int64), history.at_s * 1_000, history.heard, history.skipped
    )
    known = learned.learn(X, hubs, listening, opinions["liked"], opinions["rating"], now_s * 1_000)
    n = history.n_tracks
    out: Arrays = {"taste": known.taste, "mode": known.mode}
    past = Past(history)
    rung = rungs.of(past, now_s)
    for days in (30, 90):
        expected = (
            _expected(past, now_s, days, own)
            if rung.learned
            else known.expected_plays_30d * days / 30
        )
        out[f"expected_plays_{days}d"] = expected.astype(np.float32)
    out["skip_probability"] = np.full(n, np.nan, np.float32)
    scorer = blend(shipped.prior("skip"), own.get("skip"))
    if scorer is not None and len(history) >= 50:
        state = skips.SkipState(history.artist, unit(X))
        state.replay(history)
        state.settle()
        table = state.features(np.arange(n), now_s // 3_600 % 24, int(now_s // DAY_S + 3) % 7)
        out["skip_probability"] = skips.chance(scorer.predict(table)).astype(np.float32)
    out["rediscovery"] = np.full(n, np.nan, np.float32)
    table_back = rediscovery.forgotten(past, len(history), now_s)
    if len(table_back):
        scores = [
            one.predict(table_back.X)
            for one in (shipped.prior("rediscovery"), own.get("rediscovery")) if one is not None
        ]  # fmt: skip
        habit = table_back.X[:, table_back.names.index("bl05")].astype(float)
        out["rediscovery"][table_back.rows] = discovery.voted(habit, *scores)
    return out


def _expected(past: Past, now_s: int, days: int, own: Models) -> npt.NDArray[np.float64]:
    table = counts.at_moment(past, len(past.history), now_s, days)
    scorer = blend(shipped.prior(f"plays_{days}d"), own.get(f"plays_{days}d"))
    out = np.zeros(past.history.n_tracks)
    if scorer is None:
        return out
    out[table.rows] = np.expm1(np.maximum(scorer.predict(table.X), 0.0))
    return out


def work(item: dict[str, Any]) -> dict[str, Any]:
    """Learn from the npz at ``item["data"]``; write columns to ``item["out"]``.

    With ``item["fit"]`` the own models are fitted anew and written to ``item["models"]``, else
    they are read from there.
    """
    with np.load(os.fsdecode(item["data"]), allow_pickle=False) as box:
        data = {name: box[name] for name in box.files}
    now_s = item["now_ms"] // 1_000
    history, cleaning = history_of(data, now_s)
    place = os.fsdecode(item["models"])
    told: dict[str, Any] = {"cleaning": cleaning, "seconds": {}}
    X = data["X"].astype(np.float32)
    if item["fit"]:
        models, told["seconds"] = fit(history, X)
        arrays: Arrays = {}
        for name, scorer in models.items():
            if scorer is not None:
                arrays.update(packed(scorer, name))
        with open(place, "wb") as file:
            np.savez_compressed(file, **arrays)  # type: ignore[arg-type]
    models = load(place)
    columns = predict(
        history, X, (data["hub_mean"], data["hub_std"]),
        {"liked": data["liked"], "rating": data["rating"]}, models, now_s,
    )  # fmt: skip
    np.savez(os.fsdecode(item["out"]), **columns)  # type: ignore[arg-type]
    told["rung"] = rungs.of(Past(history), now_s).name
    return told


def load(place: str) -> Models:
    """Read models that were kept; none where there is no file or a damaged one."""
    try:
        with np.load(place, allow_pickle=False) as box:
            arrays = {name: box[name] for name in box.files}
    except (OSError, ValueError, EOFError, KeyError):
        return {}
    return {name: unpacked(arrays, name) for name in {key.split("/")[0] for key in arrays}}


def history_of(data: Arrays, now_s: int) -> tuple[History, dict[str, int]]:
    """Make a history on the library's rows; return it and counts of what was left out."""
    ids = data["ids"]
    place = np.searchsorted(ids, data["track_id"])
    known = place < len(ids)
    known[known] = ids[place[known]] == data["track_id"][known]
    track = np.where(known, place, -1)
    at_s = data["at_ms"] / 1_000
    found = clean(at_s, data["heard_s"].astype(float) * 1_000, track, now_s)
    rows = found.rows
    # What was stopped early says nothing either way.
    rows = rows[(data["heard"] | data["skipped"])[rows]]
    history = History(
        at_s[rows].astype(np.int64), track[rows].astype(np.int32), data["heard"][rows],
        data["skipped"][rows], data["heard_s"][rows], np.full(len(rows), -1, np.int8),
        data["artist"].astype(np.int32), data["album"].astype(np.int32),
    )  # fmt: skip
    counted = {
        "too_old": found.too_old, "future": found.future, "impossible": found.impossible,
        "duplicates": found.duplicates, "unknown": found.unknown,
    }  # fmt: skip
    return history, counted
