"""A generated playlist: picks in order, each with the reasons it is there."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Reason:
    """Why a track was picked: a stable kind, a sentence fragment for a chip, and its weight 0–1.

    ``about`` names what the listener may want more or less of because of it: "track:ID",
    "artist:NAME", "genre:NAME"; "" where there is nothing to teach.
    """

    kind: str
    text: str
    weight: float
    about: str = ""


@dataclass(frozen=True, slots=True)
class Pick:
    """One entry of a playlist; at least one reason, strongest first."""

    track_id: int
    reasons: tuple[Reason, ...]


@dataclass(frozen=True, slots=True)
class TraceStep:
    """What one step of a recipe did: candidates in, candidates out, milliseconds."""

    step: str
    before: int
    after: int
    ms: float


@dataclass(frozen=True, slots=True)
class Playlist:
    """A finished generated playlist, with the date and seed that repeat it exactly."""

    slug: str
    title: str
    shelf: str
    explanation: str
    picks: tuple[Pick, ...]
    date: str
    seed: int
    refresh: str = "daily"
    trace: tuple[TraceStep, ...] = ()

    @property
    def track_ids(self) -> tuple[int, ...]:
        """The picks' track ids, in order."""
        return tuple(pick.track_id for pick in self.picks)


@dataclass(frozen=True, slots=True)
class Shelf:
    """A row of the home page: playlists that belong together."""

    name: str
    title: str
    playlists: tuple[Playlist, ...]


@dataclass(frozen=True, slots=True)
class Arrangement:
    """An order of tracks and how much each step to the next one jars, one fewer than tracks.

    ``limit`` is what a step between tracks drawn at random costs: above it, going on jars.
    """

    track_ids: tuple[int, ...]
    jumps: tuple[float, ...]
    limit: float

    @property
    def jars(self) -> tuple[bool, ...]:
        """Where going on is no better than chance."""
        return tuple(jump > self.limit for jump in self.jumps)

    @property
    def roughness(self) -> float:
        """The mean step as a share of a step by chance, 0 where there is none."""
        mean = sum(self.jumps) / len(self.jumps) if self.jumps else 0.0
        return mean / self.limit if self.limit else 0.0


@dataclass(frozen=True, slots=True)
class Edition:
    """A mix as it once was: the day it was made for, and its tracks."""

    date: str
    track_ids: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Lesson:
    """What the listener taught: more (above 0) or less of what ``about`` names, −3 … 3.

    ``shown`` is what it names, in words.
    """

    about: str
    weight: int
    shown: str


@dataclass(frozen=True, slots=True)
class SavedPlaylist:
    """A playlist the listener made or kept, in their own order."""

    id: int
    name: str
    length: int
    updated_at: int
    cover_track_ids: tuple[int, ...] = ()
