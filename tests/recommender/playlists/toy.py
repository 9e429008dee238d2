"""A toy library: points in clusters, artists, albums, a listener who likes some of it."""

from __future__ import annotations

import numpy as np

from recommender.core.snapshot import Snapshot
from recommender.space.neighbours import hub_statistics

NOW = 1_780_000_000_000
DAY = 86_400_000


def snapshot(
    n: int = 400,
    *,
    styles: int = 6,
    history: bool = True,
    artists: int | None = None,
    seed: int = 1,
) -> Snapshot:
    """Return a library of n tracks; with a history the first two styles are loved."""
    rng = np.random.default_rng(seed)
    style = rng.integers(0, max(1, styles), n)
    X = (
        (rng.standard_normal((styles, 12))[style] * 2 + rng.standard_normal((n, 12)) * 0.6).astype(
            np.float32
        )
        if n
        else np.zeros((0, 12), np.float32)
    )
    mean, std = hub_statistics(X) if n else (np.zeros(0, np.float32),) * 2
    count = artists or max(1, n // 8)
    artist = rng.integers(0, count, n).astype(np.int32)
    album = (artist * 3 + rng.integers(0, 3, n)).astype(np.int32)
    loved = (style < 2) & (rng.random(n) < 0.5) & history
    plays = np.where(loved, rng.integers(1, 12, n), 0).astype(np.int32)
    last = np.where(loved, NOW - rng.integers(0, 300, n) * DAY, 0)
    skips = np.where((style == 2) & (rng.random(n) < 0.3) & history, 2, 0).astype(np.int32)
    listened = np.repeat(np.arange(n), plays)
    at = last[listened] - rng.integers(0, 400, len(listened)) * DAY // 2
    at[np.unique(listened, return_index=True)[1]] = last[np.unique(listened)]
    order = np.argsort(at, kind="stable")
    return Snapshot(
        now_ms=NOW,
        ids=np.arange(1, n + 1, dtype=np.int64),
        titles=tuple(f"Track {i}" for i in range(n)),
        artist=artist,
        artist_names=tuple(f"Artist {i}" for i in range(count)),
        album=album,
        album_names=tuple(f"Album {i}" for i in range(3 * count)),
        genre_id=(style + 1).astype(np.int64),
        microgenre_id=np.zeros(n, np.int64),
        genre_names={i + 1: f"Style {i}" for i in range(styles)},
        genre_confidence=rng.random(n).astype(np.float32),
        duration_ms=rng.integers(120_000, 400_000, n),
        added_at=NOW - rng.integers(0, 400, n) * DAY,
        year=rng.integers(1960, 2025, n).astype(np.int32),
        album_place=np.arange(n, dtype=np.int32),
        song=np.arange(n, dtype=np.int32),
        version=np.zeros(n, np.int8),
        kind=np.zeros(n, np.int8),
        key=(np.arange(n) % 24).astype(np.int8),
        tempo_bpm=rng.uniform(70, 180, n).astype(np.float32),
        energy=rng.random(n).astype(np.float32),
        X=X,
        hub_mean=mean,
        hub_std=std,
        taste=np.where(loved, 0.6, np.where(skips > 0, -0.5, 0.0)).astype(np.float32),
        mode=np.where(style < 2, style, style % 2).astype(np.int32)
        if history
        else np.full(n, -1, np.int32),
        plays=plays,
        skips=skips,
        recent_plays=np.where(last > NOW - 30 * DAY, np.minimum(plays, 4), 0).astype(np.int32),
        last_played=last.astype(np.int64),
        play_rows=listened[order],
        play_at=at[order],
        zone_ms=0,
        barred=np.zeros(n, bool),
        seed_weight=np.ones(n, np.float32),
        liked=np.where(skips > 1, -1, 0).astype(np.int8),
        rating=np.full(n, np.nan, np.float32),
        reachable=rng.random(n) > 0.03,
    )
