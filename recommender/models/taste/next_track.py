"""Candidates for the next track and the features by which the ranker orders them.

Two stages, as the winners of the Million Playlist challenge: simple models retrieve, a learned
ranker orders. Features are of three kinds: of the candidate, of how it fits the session, and of
the moment itself, by which the ranker learns which model to trust when.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt

from recommender.models.taste import activation, cooccurrence
from recommender.models.taste.history import (
    DAY_S,
    Float32,
    Float64,
    History,
    Moment,
    Past,
    Rows,
)  # fmt: skip

_TOP = 60
_KIN = 80
_NEW_ARTISTS = 15
_PER_NEW_ARTIST = 6
_SMALL = 1e-9


@dataclass(slots=True)
class Sources:
    """What the features are computed from: the plays, all events, and the scaled sound.

    X: float32 (n, d), rows of length 1, zero rows where unknown.
    """

    past: Past
    events: Past
    X: Float32

    @classmethod
    def of(cls, history: History, X: Float32) -> Sources:
        """Index a history twice: its plays, and all its events."""
        everything = replace(history, heard=np.ones(len(history), bool))
        return cls(Past(history), Past(everything), unit(X))


def unit(X: Float32) -> Float32:
    """Scale rows to length 1; zero rows stay."""
    length = np.linalg.norm(X, axis=1, keepdims=True) if X.size else np.ones((len(X), 1))
    return np.asarray(X / np.maximum(length, _SMALL), np.float32)


def scores(sources: Sources, at: Moment) -> dict[str, Float64]:
    """Return each simple model's score of every track at a moment, float64 (n,) each."""
    past, k, now, context = sources.past, at.k, at.now_s, at.context
    found = dict(
        zip(("bl03", "bl05", "bl08", "bl12"), activation.strengths(past, k, now), strict=True)
    )
    found["rules"] = cooccurrence.rules(past, k, context, now)
    found["rules_90d"] = cooccurrence.rules(past, k, context, now, half_life_days=90)
    found["rules_20d"] = cooccurrence.rules(past, k, context, now, half_life_days=20)
    found["rules_4d"] = cooccurrence.rules(past, k, context, now, half_life_days=4)
    found["markov"], _ = cooccurrence.markov(past, k, context, now)
    found["markov_20d"], _ = cooccurrence.markov(past, k, context, now, 20)
    found["pairs"] = cooccurrence.pairs(past, k, context)
    found["last_time"] = cooccurrence.last_time(past, k, context)
    found["preceding"] = cooccurrence.preceding(past, k, context)
    found["knn"] = cooccurrence.session_neighbours(past, k, context, now)
    found["knn_20d"] = cooccurrence.session_neighbours(
        past, k, context, now, half_life_days=15, most=40
    )
    everything = sources.events
    found["event_rules"] = cooccurrence.rules(everything, at.e, at.events, now, half_life_days=60)
    found["event_markov"], _ = cooccurrence.markov(everything, at.e, at.events, now)
    found["event_last_time"] = cooccurrence.last_time(everything, at.e, at.events)
    found["event_knn"] = cooccurrence.session_neighbours(
        everything, at.e, at.events, now, half_life_days=60
    )
    return found


RETRIEVING = (
    "bl05",
    "bl08",
    "bl12",
    "rules",
    "rules_20d",
    "knn",
    "knn_20d",
    "event_rules",
    "event_knn",
)
RANKED = ("bl08", "rules", "rules_20d", "markov", "knn", "knn_20d", "event_rules", "event_knn")


def candidates(sources: Sources, at: Moment, found: dict[str, Float64]) -> Rows:
    """Return rows worth ranking: the best of each simple model, same artists, new of liked ones."""
    history = sources.past.history
    rows = [_best(found[name], _TOP) for name in RETRIEVING]
    unmet = found["bl03"] == 0
    seen: set[int] = set()
    for row in at.context[:4].tolist():
        artist = int(history.artist[row])
        if artist < 0 or artist in seen:
            continue
        seen.add(artist)
        own = sources.past.by_artist.get(artist)
        worth = np.where(unmet[own], np.inf, found["bl08"][own])
        rows.append(own[np.argsort(-worth, kind="stable")][:_KIN])
    liked = np.bincount(
        np.maximum(history.artist, 0), found["bl08"] * (history.artist >= 0),
        minlength=max(1, sources.past.n_artists),
    )  # fmt: skip
    for artist in _best(liked, _NEW_ARTISTS).tolist():
        own = sources.past.by_artist.get(artist) if sources.past.n_artists else np.empty(0, np.intp)
        rows.append(own[unmet[own]][:_PER_NEW_ARTIST])
    return np.unique(np.concatenate(rows)).astype(np.intp)


def _best(score: Float64, most: int) -> Rows:
    most = min(most, len(score))
    if not most:
        return np.empty(0, np.intp)
    best = np.argpartition(-score, most - 1)[:most]
    return best[score[best] > 0]


def features(
    sources: Sources, at: Moment, found: dict[str, Float64], rows: Rows
) -> dict[str, Float64]:
    """Return the ranker's features of the candidates, float64 (rows,) each, NaN for unknown."""
    past = sources.past
    out: dict[str, Float64] = {}
    for name, score in found.items():
        own = score[rows]
        out[name] = np.log(own + _SMALL) if name.startswith("bl") else np.log1p(own)
        top = float(score.max(initial=0.0))
        if not name.startswith("bl"):
            out[f"{name}_share"] = own / top if top > 0 else np.zeros(len(rows))
    for name in RANKED:
        ordered = np.sort(found[name])[::-1][:200]
        place = np.searchsorted(-ordered, -found[name][rows])
        out[f"{name}_rank"] = np.where(found[name][rows] > 0, np.log1p(place), 6.0)
    _of_candidate(past, at, found, rows, out)
    _of_fit(sources, at, found, rows, out)
    _of_moment(sources, at, found, len(rows), out)
    return out


def _of_candidate(
    past: Past, at: Moment, found: dict[str, Float64], rows: Rows, out: dict[str, Float64]
) -> None:
    history, k, now = past.history, at.k, at.now_s
    plays = activation.counts(past, k, now)
    for days in (1.0, 7.0, 30.0):
        out[f"plays_{days:g}d"] = np.log1p(activation.counts(past, k, now, days)[rows])
    out["plays"] = np.log1p(plays[rows])
    out["age"] = np.log1p((now - activation.last_heard(past, k)[rows]) / 3_600)
    first = past.of_track.start[:-1][rows]
    ever = plays[rows] > 0
    born = past.at_s[past.of_track.order[np.minimum(first, max(len(past.plays) - 1, 0))]]
    out["since_first"] = np.where(ever, np.log1p(np.maximum(now - born, 0) / DAY_S), np.nan)
    events = np.bincount(history.track[: at.e], minlength=history.n_tracks)[rows]
    out["skip_rate"] = (events - plays[rows] + 1) / (events + 4)
    ended = np.full(history.n_tracks, np.nan)
    ended[history.track[: at.e]] = history.heard[: at.e]
    out["last_heard_out"] = ended[rows]
    bl = activation.by_artist(past, found["bl08"])[rows]
    out["artist_bl"] = np.log(bl + _SMALL)
    out["artist_plays"] = np.log1p(activation.by_artist(past, plays)[rows])
    tracks = activation.by_artist(past, (plays > 0).astype(float))[rows]
    out["artist_tracks"] = np.log1p(tracks)
    hour = (now // 3_600) % 24
    near = np.abs(((past.at_s[:k] // 3_600) % 24 - hour + 12) % 24 - 12) <= 2
    at_hour = np.bincount(past.track[:k][near], minlength=history.n_tracks)[rows]
    out["hour_share"] = (at_hour + 5 / 24) / (plays[rows] + 1)


def _of_fit(
    sources: Sources, at: Moment, found: dict[str, Float64], rows: Rows, out: dict[str, Float64]
) -> None:
    history, context = sources.past.history, at.context
    n = history.n_tracks
    out["in_session"] = np.bincount(context, minlength=n)[rows].astype(float)
    place = np.full(n, 99.0)
    place[context[::-1]] = np.arange(len(context))[::-1]
    out["session_age"] = np.log1p(place[rows])
    skipped = np.bincount(at.events, minlength=n)[rows] - out["in_session"]
    out["skipped_in_session"] = np.minimum(skipped, 3)
    artist, last = history.artist[rows], history.artist[context[:10]]
    out["same_artist"] = (artist == last[0]).astype(float) if len(last) else np.zeros(len(rows))
    for few in (3, 10):
        own = np.bincount(last[:few][last[:few] >= 0], minlength=int(artist.max(initial=0)) + 1)
        share = own[np.maximum(artist, 0)] / max(1, len(last[:few]))
        out[f"artist_share_{few}"] = np.where(artist >= 0, share, 0.0)
    album = np.where(found["bl03"] > 0, history.album, -1)[rows]
    own = int(history.album[context[0]]) if len(context) else -1
    out["same_album"] = ((album == own) & (album >= 0)).astype(float)
    if sources.X.shape[1] and len(context):
        alike = sources.X[rows] @ sources.X[context[:5]].T
        known = sources.X[rows].any(axis=1)
        out["sound_last"] = np.where(known, alike[:, 0], np.nan)
        out["sound_context"] = np.where(known, alike.mean(axis=1), np.nan)
    else:
        out["sound_last"] = out["sound_context"] = np.full(len(rows), np.nan)


def _of_moment(
    sources: Sources, at: Moment, found: dict[str, Float64], count: int, out: dict[str, Float64]
) -> None:
    past, history = sources.past, sources.past.history
    context, e = at.context, at.e
    told: dict[str, float] = {}
    told["m_position"] = np.log1p(len(context))
    told["m_events"] = np.log1p(len(at.events))
    outcomes = history.heard[max(0, e - len(at.events)) : e][::-1]
    told["m_heard_3"] = float(np.mean(outcomes[:3])) if len(outcomes) else np.nan
    told["m_heard_20"] = float(np.mean(outcomes[:20])) if len(outcomes) else np.nan
    artists = history.artist[context[:10]]
    told["m_artist_run"] = float(np.mean(artists == artists[0])) if len(artists) else np.nan
    stays = np.mean(artists[1:] == artists[:-1]) if len(artists) > 1 else np.nan
    told["m_artist_stays"] = float(stays)
    start = at.k - len(context)
    first = [not (own := past.of_track.get(row)).size or own[0] >= start for row in context[:10]]
    told["m_new_1"] = float(first[0]) if first else np.nan
    told["m_new_10"] = float(np.mean(first)) if first else np.nan
    recent = past.track[max(0, at.k - 200) : at.k]
    told["m_variety"] = len(np.unique(recent)) / max(1, len(recent))
    told["m_seen"] = (
        np.log1p(len(past.of_track.before(int(context[0]), at.k))) if len(context) else 0
    )
    for name in ("rules", "rules_20d", "markov", "knn", "event_rules"):
        told[f"m_{name}"] = np.log1p(float(found[name].max(initial=0.0)))
        total = float(found[name].sum())
        told[f"m_{name}_peak"] = float(found[name].max(initial=0.0)) / total if total else np.nan
    told["m_repeat"] = _hit_rate(past, context)
    told["m_hour"] = float((at.now_s // 3_600) % 24)
    told["m_log"] = np.log1p(at.k)
    for name, value in told.items():
        out[name] = np.full(count, float(value))


def _hit_rate(past: Past, context: npt.NDArray[np.int32]) -> float:
    """Return the share of the session's steps that had been taken before."""
    return np.nan if len(context) < 2 else len(np.unique(context[:20])) / len(context[:20])
