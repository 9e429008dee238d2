"""Radio: the same machine with a seed and a context that moves along."""

from __future__ import annotations

from datetime import date

import numpy as np

from recommender.core.playlist import Pick, Playlist, Reason, TraceStep
from recommender.core.snapshot import Snapshot
from recommender.playlists import explain
from recommender.playlists.candidates import Rows
from recommender.playlists.recipe import Context, everything, generator
from recommender.playlists.steps.filters import one_version, songs, welcome
from recommender.playlists.steps.scores import nearness

_SPACING = 5
_PER_ALBUM_SHARE = 0.1
_DRIFT = 0.35


def make(
    snapshot: Snapshot, seeds: Rows, title: str, slug: str, day: date, limit: int, seed: int
) -> Playlist:
    """Return a radio around one or several seeds; a single track starts its own radio.

    Each pick is near to the seeds and, a little, to the last picks, so that the radio wanders
    without losing its seed; mutual proximity keeps hubs from looping.
    """
    rng = generator(slug, day, seed)
    context = Context(snapshot, rng, limit, np.empty(0, np.intp))
    pool = everything(snapshot)
    trace = [TraceStep("in reach", len(snapshot), len(pool), 0.0)]
    for step in (songs(), welcome(), one_version()):
        count = len(pool)
        pool = step.run(pool, context)
        trace.append(TraceStep(step.name, count, len(pool), 0.0))
    start = seeds[:1] if len(seeds) == 1 and snapshot.reachable[seeds[0]] else seeds[:0]
    rows = np.concatenate([start, np.setdiff1d(pool.rows, seeds if len(seeds) == 1 else start)])
    picks = _walk(snapshot, seeds, rows, rng, limit, len(start))
    trace.append(TraceStep("near the seed", len(rows), len(picks), 0.0))
    explanation = (
        f"Endless from {title}, by sound"
        if snapshot.analysed[seeds].any()
        else (f"Around {title}; its sound is not known yet")
    )
    return Playlist(
        slug, f"{title} Radio", "radio", explanation, tuple(picks), day.isoformat(), seed,
        "never", tuple(trace),
    )  # fmt: skip


def _walk(
    snapshot: Snapshot,
    seeds: Rows,
    rows: Rows,
    rng: np.random.Generator,
    limit: int,
    started: int,
) -> list[Pick]:
    close = nearness(snapshot, seeds, rows)
    best = np.argmax(close, axis=0) if len(seeds) else np.zeros(len(rows), np.intp)
    pull = (
        close.max(axis=0, initial=0.0) + 0.5 * close.mean(axis=0)
        if len(seeds)
        else (np.zeros(len(rows)))
    )
    same = np.isin(snapshot.artist[rows], snapshot.artist[seeds]) & (snapshot.artist[rows] >= 0)
    base = pull + 0.15 * snapshot.taste[rows] + 0.1 * same + 0.12 * rng.random(len(rows))
    drift = np.zeros(len(rows), np.float32)
    free = np.ones(len(rows), bool)
    per_album = max(2, round(_PER_ALBUM_SHARE * limit))
    albums: dict[int, int] = {}
    chosen: list[int] = []
    while len(chosen) < min(limit, len(rows)) and free.any():
        recent = snapshot.artist[rows[chosen[-(_SPACING - 1) :]]] if chosen else np.empty(0, int)
        again = np.isin(snapshot.artist[rows], recent[recent >= 0])
        worth = base + _DRIFT * drift - 2.0 * again
        place = 0 if not chosen and started else int(np.argmax(np.where(free, worth, -np.inf)))
        chosen.append(place)
        free[place] = False
        album = int(snapshot.album[rows[place]])
        albums[album] = albums.get(album, 0) + 1
        if album >= 0 and albums[album] >= per_album:
            base = base - 1.0 * (snapshot.album[rows] == album)
        drift = 0.6 * drift + 0.4 * nearness(snapshot, rows[[place]], rows)[0]
    return [
        Pick(
            int(snapshot.ids[rows[place]]),
            _reasons(snapshot, rows[place], seeds, int(best[place]), close, place, same[place]),
        )
        for place in chosen
    ]


def _reasons(
    snapshot: Snapshot,
    row: int,
    seeds: Rows,
    best: int,
    close: np.ndarray,
    place: int,
    same: bool,
) -> tuple[Reason, ...]:
    if len(seeds) == 1 and row == seeds[0]:
        return (Reason("seed", "Where this radio starts", 1.0),)
    found: list[Reason] = []
    if len(seeds) and row in seeds:
        found.append(Reason("seed", "Part of what this radio starts from", 0.9))
    elif len(seeds) and close[best, place] >= 0.05:
        found.append(explain.sounds_like(snapshot, int(seeds[best]), float(close[best, place])))
    if same and row not in seeds:
        found.append(Reason("artist", f"Also by {snapshot.artist_name(row)}", 0.4))
    for note in (explain.loved(snapshot), explain.novelty(snapshot), explain.belongs(snapshot)):
        reason = note(row)
        if reason:
            found.append(reason)
    found = found or [Reason("library", "From your library", 0.05)]
    return tuple(sorted(found, key=lambda reason: -reason.weight)[:3])
