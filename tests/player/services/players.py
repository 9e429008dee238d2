"""A real player on a null output, over a handful of real files."""

from __future__ import annotations

import random
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from player.playback.outputs.null_output import NullOutput
from player.playback.ring_engine import RingEngine
from player.services.options import BY_KEY
from player.services.player import Player
from recommender.core.listening import PlayEvent
from recommender.core.track import FileState, TrackRow


class Settings(QObject):
    """The settings in memory."""

    changed = Signal(str, object)

    def __init__(self, values: dict[str, Any] | None = None) -> None:
        super().__init__()
        self.values = {} if values is None else values

    def get(self, key: str) -> Any:
        return self.values.get(key, BY_KEY[key].default if key in BY_KEY else None)

    def set(self, key: str, value: Any) -> None:
        self.values[key] = value
        self.changed.emit(key, value)


class Calls:
    """Does everything at once."""

    def call(self, work: Callable[[], Any], done: Callable[[Any], None], *, key: str = "") -> None:
        done(work())


def row(track_id: int, path: Path | str, **known: Any) -> TrackRow:
    values: dict[str, Any] = {
        "id": track_id, "path": str(path), "title": f"Title {track_id}", "artists": ("Artist",),
        "artist": "Artist", "album": "Album", "album_artist": "Artist", "album_id": 1,
        "genre_tags": (), "year": 2001, "original_year": None, "track_no": track_id,
        "disc_no": None, "duration_ms": None, "codec": "flac", "bitrate_kbps": 800,
        "sample_rate_hz": 44_100, "composer": "", "added_at": 0, "state": FileState.PRESENT,
        "start_ms": 0, "end_ms": None, "track_gain_db": None, "track_peak": None,
        "album_gain_db": None, "album_peak": None,
    }  # fmt: skip
    return TrackRow(**(values | known))


class Stage:
    """Everything around a player, to look at."""

    def __init__(
        self,
        rows: Sequence[TrackRow],
        *,
        fast: bool = False,
        settings: dict[str, Any] | None = None,
        seed: int = 0,
    ) -> None:
        self.rows = {row.id: row for row in rows}
        self.settings = Settings(settings)
        self.recorded: list[PlayEvent] = []
        self.troubles: list[str] = []
        self.engine = RingEngine(
            [lambda pull: NullOutput(pull, fast=fast)],
            clock=lambda: time.time_ns() // 1_000_000,
        )
        self.player = Player(
            self.engine,
            self.settings,
            self.fetch,
            self.recorded.append,
            lambda: self.recorded,
            Calls(),
            random.Random(seed),
        )
        self.player.trouble.connect(self.troubles.append)

    def fetch(self, ids: Sequence[int]) -> list[TrackRow]:
        return [self.rows[track_id] for track_id in ids if track_id in self.rows]

    @property
    def playing(self) -> int | None:
        """The id of the track that the player names."""
        return self.player.track.id if self.player.track else None

    def queue_ids(self) -> list[int]:
        return [entry.track_id for entry in self.player.queue()]
