"""Training on 100,000 plays × 20,000 tracks, and scoring all tracks for one context."""

from __future__ import annotations

import resource
import time

import numpy as np

from recommender.models.taste import fitting, shipped
from recommender.models.taste.history import History
from recommender.models.taste.live import Live

TRACKS, PLAYS, DAYS = 20_000, 100_000, 730


def history(seed: int = 0) -> tuple[History, np.ndarray]:
    """Return two years of sessions of 12 that walk along lists, popular tracks first."""
    rng = np.random.default_rng(seed)
    sessions = PLAYS // 12
    start = np.sort(rng.integers(0, DAYS * 86_400, sessions)) + 1_650_000_000
    at = (start[:, None] + 210 * np.arange(12)).ravel()
    first = (rng.random(sessions) ** 3 * (TRACKS - 12)).astype(np.int64)
    track = (first[:, None] + np.arange(12)).ravel()
    stray = rng.random(len(track)) < 0.3
    track[stray] = (rng.random(stray.sum()) ** 2 * TRACKS).astype(np.int64)
    order = np.argsort(at, kind="stable")
    heard = rng.random(len(at)) > 0.2
    log = History(
        at[order], track[order].astype(np.int32), heard, ~heard,
        np.where(heard, 200, 10).astype(np.float32), np.full(len(at), -1, np.int8),
        (np.arange(TRACKS) // 15).astype(np.int32), np.full(TRACKS, -1, np.int32),
    )  # fmt: skip
    return log, rng.standard_normal((TRACKS, 64)).astype(np.float32)


def main() -> None:
    """Print the figures."""
    log, X = history()
    started = time.process_time()
    models, seconds = fitting.fit(log, X)
    n = log.n_tracks
    hubs = (np.full(n, 11.0, np.float32), np.ones(n, np.float32))
    opinions = {"liked": np.zeros(n, np.int8), "rating": np.full(n, np.nan, np.float32)}
    now = int(log.at_s[-1]) + 600
    fitted = time.process_time()
    fitting.predict(log, X, hubs, opinions, models, now)
    ended = time.process_time()
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1_024
    print(f"fit {fitted - started:.1f} s CPU {seconds}")
    print(f"predict {ended - fitted:.1f} s CPU; peak {peak:.0f} MB")
    live = Live.of(log, X, shipped.prior("next_track"), models.get("next_track"))
    spent, ranked = [], []
    for turn in range(30):
        at = live.moment(now, log.track[turn * 50 : turn * 50 + 8][::-1].tolist())
        started = time.process_time()
        rows, _ = live.rank(at)
        spent.append(time.process_time() - started)
        ranked.append(len(rows))
    print(f"rank {n} tracks for one context: median {np.median(spent) * 1e3:.1f} ms")
    started = time.process_time()
    live.heard(5, now, 200.0, skipped=False)
    print(f"take in one play: {(time.process_time() - started) * 1e3:.1f} ms")


if __name__ == "__main__":
    main()
