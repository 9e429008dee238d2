"""What was played, how it ended, and what the listener said about it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

#: A play counts as heard from here on (shorter ones are skips); the common 30-second rule.
HEARD_MS = 30_000


class Ended(StrEnum):
    """How a play ended."""

    FINISHED = "finished"
    SKIPPED = "skipped"
    STOPPED = "stopped"
    ERROR = "error"


class Source(StrEnum):
    """Where a play came from."""

    CHOSEN = "chosen"
    ALBUM = "album"
    ARTIST = "artist"
    GENRE = "genre"
    PLAYLIST = "playlist"
    MIX = "mix"
    RADIO = "radio"
    SHUFFLE = "shuffle"
    QUEUE = "queue"
    MAP = "map"
    IMPORT = "import"


@dataclass(frozen=True, slots=True)
class PlayEvent:
    """One play: immutable, appended once.

    ``started_at`` is UTC milliseconds; ``context`` names the thing behind ``source``, such as a
    playlist's slug. ``heard_ms`` counts sound that left the engine, not wall time.
    """

    track_id: int
    started_at: int
    heard_ms: int
    duration_ms: int | None
    ended: Ended
    source: Source = Source.CHOSEN
    context: str = ""


@dataclass(frozen=True, slots=True)
class HistoryRow:
    """A play as the history page shows it; the track may be gone from disk."""

    play_id: int
    track_id: int
    title: str
    artist: str
    album: str
    event: PlayEvent


def is_skip(heard_ms: int, duration_ms: int | None, ended: Ended) -> bool:
    """Tell whether a play speaks against the track: abandoned before 30 s and before half of it."""
    if ended is not Ended.SKIPPED:
        return False
    half = duration_ms / 2 if duration_ms else HEARD_MS
    return heard_ms < min(HEARD_MS, half)


def is_heard(heard_ms: int, duration_ms: int | None, ended: Ended) -> bool:
    """Tell whether a play counts as heard: 30 s or half of a short track."""
    if ended is Ended.ERROR:
        return False
    half = duration_ms / 2 if duration_ms else HEARD_MS
    return heard_ms >= min(HEARD_MS, half)
