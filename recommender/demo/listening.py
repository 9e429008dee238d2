"""A year in the life of a listener who does not exist: moods by the hour, habits, drift."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from datetime import UTC, datetime

import numpy as np

from recommender.core.listening import Ended, PlayEvent, Source
from recommender.core.track import TrackRow
from recommender.demo.records import STYLE_OF_ARTIST
from recommender.library import Library

_DAY_MS = 86_400_000
_DAYS = 365
#: Which styles a mood wants, by album artist's place in the demo's records.
_MOODS: dict[str, tuple[tuple[int, int], tuple[str, ...]]] = {
    "work": ((9, 17), ("Ambient", "Solo Piano", "Dub")),
    "evening": ((17, 22), ("Bossa Nova", "Dub", "Waltz")),
    "drive": ((7, 9), ("Techno", "Drum and Bass")),
    "night": ((22, 24), ("Ambient", "Techno")),
}
_NEVER = ("Metal",)


def simulate(library: Library, now_ms: int, seed: int = 7) -> int:
    """Record a year of plays up to now; return how many.

    The listener has moods by hour of day, favourites that come and go, a dislike, and tracks
    that were never found.
    """
    rng = np.random.default_rng(seed)
    rows = library.rows(library.track_ids().tolist())
    if not rows:
        return 0
    styles = {row.id: _style_of(row) for row in rows}
    fancy = {row.id: _fancy(row) for row in rows}
    events: list[PlayEvent] = []
    for day in range(_DAYS, -1, -1):
        for mood, ((first, last), wanted) in _MOODS.items():
            if rng.random() > (0.55 if mood != "drive" else 0.3):
                continue
            midnight = now_ms - day * _DAY_MS - now_ms % _DAY_MS
            at = midnight + int(rng.uniform(first, last) * 3_600_000)
            events.extend(_session(rng, rows, styles, fancy, wanted, day, at))
    events = [event for event in events if event.started_at < now_ms]
    events.sort(key=lambda event: event.started_at)
    futures = [library.record_play(event) for event in events]
    for future in futures:
        future.result()
    favourites = sorted(fancy, key=lambda track_id: -fancy[track_id])[:5]
    library.set_liked(favourites, 1).result()
    return len(events)


def _style_of(row: TrackRow) -> str:
    return STYLE_OF_ARTIST.get(row.artist, "")


def _fancy(row: TrackRow) -> float:
    """Return how much a track is liked, 0–1, the same in every run; a third was never met."""
    digest = hashlib.blake2b(f"{row.artist}/{row.title}".encode(), digest_size=4).digest()
    chance = int.from_bytes(digest) / 2**32
    return 0.0 if chance < 0.33 else chance**2


def _session(
    rng: np.random.Generator,
    rows: Sequence[TrackRow],
    styles: dict[int, str],
    fancy: dict[int, float],
    wanted: tuple[str, ...],
    day: int,
    at: int,
) -> list[PlayEvent]:
    style = wanted[int(rng.integers(len(wanted)))]
    weights = np.array([_pull(row, styles, fancy, style, day) for row in rows])
    if weights.sum() <= 0:
        return []
    count = int(rng.integers(3, 8))
    most = min(count, int((weights > 0).sum()))
    picks = rng.choice(len(rows), most, replace=False, p=weights / weights.sum())
    events = []
    for place in picks.tolist():
        row = rows[place]
        length = row.duration_ms or 30_000
        skips = styles[row.id] in _NEVER or rng.random() < 0.25 * (1 - fancy[row.id])
        heard = int(length * rng.uniform(0.05, 0.3)) if skips else length
        ended = Ended.SKIPPED if skips else Ended.FINISHED
        hour = datetime.fromtimestamp(at / 1000, UTC).hour
        source = Source.CHOSEN if hour < 12 else Source.MIX
        events.append(PlayEvent(row.id, at, heard, length, ended, source))
        at += heard + 2_000
    return events


def _pull(
    row: TrackRow, styles: dict[int, str], fancy: dict[int, float], style: str, day: int
) -> float:
    """Return how likely a track is chosen: mood, liking, and a season of its own."""
    if styles[row.id] in _NEVER:
        return 0.02
    if styles[row.id] != style:
        return 0.0
    season = hashlib.blake2b(row.title.encode(), digest_size=1).digest()[0] / 256 * _DAYS
    near = np.exp(-(((day - season) / 70) ** 2))
    return fancy[row.id] * (0.15 + 1.6 * float(near))
