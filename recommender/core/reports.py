"""What a finished job or a check has to tell."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from recommender.core.track import Unreadable


@dataclass(frozen=True, slots=True)
class ScanReport:
    """What a scan found: counts of files (cue sheets make several tracks of one)."""

    found: int
    added: int
    updated: int
    moved: int
    missing: int
    unchanged: int
    unreadable: tuple[Unreadable, ...]
    seconds: float


@dataclass(frozen=True, slots=True)
class AnalyseReport:
    """What an analysis did; ``cpu_seconds`` includes the workers'."""

    analysed: int
    failed: tuple[Unreadable, ...]
    audio_seconds: float
    seconds: float
    cpu_seconds: float
    passes: int = 0  # tracks of all passes, failures too


@dataclass(frozen=True, slots=True)
class ModelRun:
    """One fitted model."""

    name: str
    version: int
    fitted_on: int
    seconds: float


@dataclass(frozen=True, slots=True)
class TrainReport:
    """What training left behind."""

    genres: int
    microgenres: int
    models: tuple[ModelRun, ...]


@dataclass(frozen=True, slots=True)
class LogReport:
    """What became of the rows of an imported play log."""

    events: int
    matched: int
    ambiguous: int
    unmatched: int
    already_known: int


@dataclass(frozen=True, slots=True)
class ExportReport:
    """How many tracks went into an exported playlist, and how many have no file now."""

    tracks: int
    missing: int


@dataclass(frozen=True, slots=True)
class DoctorReport:
    """The state of the library's health; ``integrity`` is "ok" or what is wrong."""

    integrity: str
    tracks: int
    files: int
    missing: int
    unreadable: int
    duplicates: int
    suspect_tags: int
    backups: int
    orphans: int = 0
    journal_damaged: int = 0


@dataclass(frozen=True, slots=True)
class LibraryCounts:
    """How much there is."""

    tracks: int
    albums: int
    artists: int
    analysed: int
    missing: int
    unreadable: int
    plays: int


@dataclass(frozen=True, slots=True)
class MapPoints:
    """The map: ids int64 (n,), xyz float32 (n, 3) in −1…1, genre int32 (n,) into the names."""

    ids: npt.NDArray[np.int64]
    xyz: npt.NDArray[np.float32]
    genre: npt.NDArray[np.int32]
    genre_names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class TasteReport:
    """How well the models foretell the listener's own last weeks.

    tasks: figures ({"mean", "low", "high"}) by task, model and metric; baselines' names begin with
    ``baseline-``, ``deepcuts`` is what ships. gains: differences from the best baseline, paired.
    about: what the log was like.
    """

    tasks: dict[str, Any]
    gains: dict[str, Any]
    about: dict[str, Any]


@dataclass(frozen=True, slots=True)
class Standing:
    """The rung of the ladder that a history reaches: its number of how many, and in words.

    following: the next rung in words, "" at the top; plays: heard so far; more_plays, more_days:
    what the next one still needs.
    """

    rung: int
    rungs: int
    words: str
    following: str
    plays: int
    more_plays: int
    more_days: int


@dataclass(frozen=True, slots=True)
class Disliked:
    """A track that is passed over: early skips and full plays of the last half year, and why."""

    track_id: int
    skips: int
    heard: int
    why: str
