"""What crosses the border: rows of play logs, entries of playlist files."""

from __future__ import annotations

from dataclasses import dataclass

from recommender.core.listening import Ended


@dataclass(frozen=True, slots=True)
class LogRow:
    """One play of a log from elsewhere, not yet matched to a track.

    ``started_at`` is UTC milliseconds; ``track`` is an id or a path where the log has one. Text is
    "" and numbers are None where the log says nothing.
    """

    started_at: int
    track: str = ""
    recording_id: str = ""
    title: str = ""
    artist: str = ""
    album: str = ""
    heard_ms: int | None = None
    duration_ms: int | None = None
    ended: Ended | None = None


@dataclass(frozen=True, slots=True)
class PlaylistEntry:
    """One entry of a playlist file.

    ``path`` is absolute, decoded with surrogateescape; a cue sheet's track starts at ``start_ms``.
    """

    path: str
    title: str = ""
    artist: str = ""
    album: str = ""
    duration_ms: int | None = None
    start_ms: int = 0


@dataclass(frozen=True, slots=True)
class PlaylistFile:
    """A playlist as a file holds it."""

    title: str
    entries: tuple[PlaylistEntry, ...]
