"""A portrait of every track at one moment: what the log's past says about it, as columns."""

from __future__ import annotations

import numpy as np

from recommender.models.taste import activation
from recommender.models.taste.history import DAY_S, Float64, Past

WINDOWS = (7, 30, 90, 180)
_SMALL = 1e-9


def portrait(past: Past, e: int, k: int, now_s: int) -> dict[str, Float64]:
    """Return columns over all tracks, float64 (n,) each, NaN where nothing is known.

    Ages are log1p of days, counts log1p of plays; ``l_`` columns are of the listener and the same
    for every track.
    """
    history, n = past.history, past.history.n_tracks
    out: dict[str, Float64] = {}
    strengths = activation.strengths(past, k, now_s)
    for name, value in zip(("bl03", "bl05", "bl08", "bl12"), strengths, strict=True):
        out[name] = np.log(value + _SMALL)
        out[f"artist_{name}"] = np.log(activation.by_artist(past, value) + _SMALL)
    plays = activation.counts(past, k, now_s)
    out["plays"] = np.log1p(plays)
    artist_plays = activation.by_artist(past, plays)
    out["artist_plays"] = np.log1p(artist_plays)
    heard = (plays > 0).astype(float)
    tracks = activation.by_artist(past, heard)
    out["artist_tracks"] = np.log1p(tracks)
    out["artist_mean"] = np.log1p(artist_plays / np.maximum(tracks, 1))
    windows = {days: activation.counts(past, k, now_s, days) for days in WINDOWS}
    for days, value in windows.items():
        out[f"plays_{days}d"] = np.log1p(value)
        out[f"artist_{days}d"] = np.log1p(activation.by_artist(past, value))
    out["trend"] = out["plays_30d"] - np.log1p((windows[90] - windows[30]) / 2)
    _times(past, k, now_s, plays, out)
    _outcomes(past, e, plays, out)
    artist = np.maximum(history.artist, 0)
    known = past.track[:k]
    last_of_artist = np.full(max(1, past.n_artists), -np.inf)
    last_of_artist[artist[known]] = past.at_s[:k]
    out["artist_age"] = np.log1p((now_s - last_of_artist[artist]) / DAY_S)
    first_of_artist = np.full(max(1, past.n_artists), np.inf)
    first_of_artist[artist[known][::-1]] = past.at_s[:k][::-1]
    born = (now_s - first_of_artist[artist]) / DAY_S
    out["artist_born"] = np.where(np.isfinite(born), np.log1p(np.maximum(born, 0)), np.nan)
    log_days = max((now_s - int(past.at_s[0])) / DAY_S, 0.1) if k else 0.1
    out["l_days"] = np.full(n, np.log1p(log_days))
    for days in (7, 30, 90):
        out[f"l_plays_{days}d"] = np.full(n, np.log1p(windows[days].sum() / min(days, log_days)))
        variety = (windows[days] > 0).sum() / max(1.0, windows[days].sum())
        out[f"l_variety_{days}d"] = np.full(n, variety)
    out["l_plays_per_track"] = np.full(n, k / max(1.0, heard.sum()))
    return out


def _times(past: Past, k: int, now_s: int, plays: Float64, out: dict[str, Float64]) -> None:
    n = past.history.n_tracks
    ever = plays > 0
    last = activation.last_heard(past, k)
    first = np.full(n, np.inf)
    first[past.track[:k][::-1]] = past.at_s[:k][::-1]
    out["age"] = np.where(ever, np.log1p((now_s - last) / DAY_S), np.nan)
    born = np.where(ever, (now_s - first) / DAY_S, np.nan)
    out["born"] = np.log1p(born)
    out["rate"] = np.log1p(plays / np.maximum(born, 1.0) * 30)
    span = np.where(plays > 1, (last - first) / DAY_S / np.maximum(plays - 1, 1), np.nan)
    out["gap"] = np.log1p(span)
    out["overdue"] = out["age"] - out["gap"]
    days = np.unique(past.track[:k].astype(np.int64) * 100_000 + past.at_s[:k] // 86_400 % 100_000)
    out["days"] = np.log1p(np.bincount(days // 100_000, minlength=n))
    sessions = np.unique(past.track[:k].astype(np.int64) * 1_000_000 + past.session[:k])
    out["sessions"] = np.log1p(np.bincount(sessions // 1_000_000, minlength=n))
    recent = past.session[:k] >= (past.session[k - 1] - 9 if k else 0)
    lately = np.unique(
        past.track[:k][recent].astype(np.int64) * 1_000_000 + past.session[:k][recent]
    )
    out["last_sessions"] = np.bincount(lately // 1_000_000, minlength=n).astype(float)
    # The rank among all tracks, 0 the latest, tells what "lately" is for this listener.
    order = np.argsort(np.argsort(-last, kind="stable"), kind="stable")
    out["order"] = np.where(ever, np.log1p(order), np.nan)


def _outcomes(past: Past, e: int, plays: Float64, out: dict[str, Float64]) -> None:
    history, n = past.history, past.history.n_tracks
    events = np.bincount(history.track[:e], minlength=n)
    skips = np.bincount(history.track[:e], history.skipped[:e], minlength=n)
    base = (skips.sum() + 1) / (events.sum() + 4)
    out["skip_rate"] = (skips + 3 * base) / (events + 3)
    artist = activation.by_artist(past, events.astype(float))
    out["artist_skip"] = (activation.by_artist(past, skips) + 5 * base) / (artist + 5)
    out["met"] = np.log1p(events - plays)
    ended = np.full(n, np.nan)
    ended[history.track[:e]] = history.heard[:e]
    out["ended_well"] = ended
    out["l_skips"] = np.full(n, base)
