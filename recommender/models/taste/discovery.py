"""Which of the tracks never heard will be liked: their artist's standing, and their sound."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from recommender.models.taste.examples import Examples, of_columns
from recommender.models.taste.history import DAY_S, Float32, Float64, Past, Rows
from recommender.models.taste.learners import Odds, Scorer, blend, booster, forest, linear
from recommender.models.taste.portrait import portrait

_FAVOURITES = 200
_NEAR = 5
_ANALYSED = 0.95


def columns(past: Past, X: Float32, e: int, now_s: int) -> dict[str, Float64]:
    """Return what is known of every track's artist and sound, float64 (n,) each.

    Nothing here looks at whether a track was met: for what is unheard only its artist and its
    sound can speak. X: float32 (n, d), rows of length 1 or zero.
    """
    k = past.known_plays(e)
    whole = portrait(past, e, k, now_s)
    kept = {name: value for name, value in whole.items() if name.startswith(("artist_", "l_"))}
    history, n = past.history, past.history.n_tracks
    artist = np.maximum(history.artist, 0)
    many = max(1, past.n_artists)
    first = np.unique(past.track[:k], return_index=True)[1] if k else np.empty(0, np.intp)
    for days in (14, 60, 180):
        fresh = first[past.at_s[first] >= now_s - days * DAY_S]
        found = np.bincount(artist[past.track[fresh]], minlength=many)
        kept[f"artist_found_{days}d"] = np.log1p(found[artist])
        kept[f"l_found_{days}d"] = np.full(n, np.log1p(len(fresh) / days))
    last_find = np.full(many, -np.inf)
    order = np.sort(first)
    last_find[artist[past.track[order]]] = past.at_s[order]
    kept["artist_last_find"] = np.minimum(np.log1p((now_s - last_find[artist]) / DAY_S), 9.0)
    pairs = np.unique(artist[past.track[:k]].astype(np.int64) * 1_000_000 + past.session[:k])
    kept["artist_sessions"] = np.log1p(np.bincount(pairs // 1_000_000, minlength=many)[artist])
    once = np.bincount(artist, np.bincount(past.track[:k], minlength=n) == 1, minlength=many)
    tracks = np.bincount(artist, np.bincount(past.track[:k], minlength=n) > 0, minlength=many)
    kept["artist_once"] = ((once + 1) / (tracks + 2))[artist]
    _company(past, k, kept)
    _sound(past, X, k, now_s, whole["bl05"], kept)
    return kept


def _company(past: Past, k: int, kept: dict[str, Float64]) -> None:
    """Add how much an artist keeps company in sessions with the artists heard lately."""
    history, many = past.history, max(1, past.n_artists)
    artist = np.maximum(history.artist, 0)
    played = artist[past.track[:k]]
    recent = np.bincount(played[-300:], minlength=many).astype(float)
    session = past.session[:k]
    last = int(session[-1]) + 1 if k else 1
    worth = np.bincount(session, recent[played] ** 0.5, minlength=last)
    size = np.bincount(session, minlength=last)
    mean = worth / np.maximum(size, 1)
    total = np.bincount(played, mean[session], minlength=many)
    count = np.bincount(played, minlength=many)
    kept["artist_company"] = (total / np.maximum(count, 1))[artist]


def _sound(
    past: Past, X: Float32, k: int, now_s: int, activation: Float64, kept: dict[str, Float64]
) -> None:
    n = past.history.n_tracks
    blank = np.full(n, np.nan)
    known = X.any(axis=1) if X.shape[1] else np.zeros(n, bool)
    if known.mean() < _ANALYSED:
        # Where the sound of some tracks only is known, that alone would tell which were played.
        known[:] = False
    heard = np.unique(past.track[:k])
    heard = heard[known[heard]]
    if len(heard) < 5:
        kept["sound_best"] = kept["sound_mean"] = kept["sound_plain"] = blank
        return
    best = heard[np.argsort(-activation[heard], kind="stable")][:_FAVOURITES]
    alike = X @ X[best].T
    alike[best, np.arange(len(best))] = np.nan  # a track is no evidence for itself
    top = -np.partition(-np.nan_to_num(alike, nan=-1.0), min(_NEAR, len(best) - 1), axis=1)[
        :, :_NEAR
    ]
    kept["sound_best"] = np.where(known, top.mean(axis=1), np.nan)
    kept["sound_mean"] = np.where(known, np.nanmean(alike, axis=1), np.nan)
    kept["sound_plain"] = np.where(known, np.linalg.norm(X - X[heard].mean(axis=0), axis=1), np.nan)


def examples(past: Past, X: Float32, e: int, now_s: int, rows: Rows, y: npt.ArrayLike) -> Examples:
    """Return unheard tracks at a moment, float32 (rows, f), with what became of them."""
    return of_columns(columns(past, X, e, now_s), rows, y)


def prior(examples: Examples) -> Scorer | None:
    """Fit the chance of being heard on many listeners: logistic, boosting and a forest."""
    trees = forest(examples, trees=80, smallest=15)
    return blend(
        linear(examples),
        booster(examples, rate=0.05, rounds=100, leaves=8),
        Odds(trees) if trees else None,
    )


def own(examples: Examples) -> Scorer | None:
    """Fit the chance of being heard on one listener's own discoveries."""
    trees = forest(examples, trees=80, smallest=15)
    return blend(linear(examples), Odds(trees) if trees else None)


def voted(*scores: Float64) -> Float64:
    """Return the mean rank by several scores, 0–1: no score's scale outweighs another's."""
    size = max(1, len(scores[0]) - 1)
    return np.mean([_ranks(score) for score in scores], axis=0) / size


def _ranks(score: Float64) -> Float64:
    _, inverse, count = np.unique(score, return_inverse=True, return_counts=True)
    return (np.cumsum(count) - (count + 1) / 2)[inverse]
