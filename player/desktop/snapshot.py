"""What the desktop may know of the player: a value that other threads can read at any time."""

from __future__ import annotations

import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

from player.playback.queue import QueueEntry, Repeat
from player.services.player import Player, PlayState
from recommender.core.track import TrackRow

#: So many entries before and behind the current one are told; queues may be endless.
BEFORE, BEHIND = 20, 100

ENTRY_PATH = "/org/deepcuts/entry/"
PLAYLIST_PATH = "/org/deepcuts/playlist/"
NO_TRACK = "/org/mpris/MediaPlayer2/TrackList/NoTrack"


class Entry(NamedTuple):
    """An entry of the queue with what is known of its track."""

    uid: int
    track: TrackRow


class List(NamedTuple):
    """A playlist: its path, name and where its picture is."""

    path: str
    name: str
    icon: str = ""


@dataclass(frozen=True, slots=True)
class Snapshot:
    """The player at a moment."""

    state: PlayState = PlayState.STOPPED
    current: Entry | None = None
    cover: str = ""  # URI of a picture file
    position_ms: int = 0
    taken_at: float = field(default_factory=time.monotonic)
    speed: float = 1.0
    volume: float = 1.0
    shuffle: bool = False
    repeat: Repeat = Repeat.OFF
    entries: tuple[Entry, ...] = ()
    playlists: tuple[List, ...] = ()
    playing_list: str = ""  # path

    @property
    def position_us(self) -> int:
        """The place in the track by now, in microseconds."""
        place = float(self.position_ms)
        if self.state is PlayState.PLAYING:
            place += (time.monotonic() - self.taken_at) * 1000 * self.speed
        if self.current and self.current.track.duration_ms:
            place = min(place, float(self.current.track.duration_ms))
        return round(place * 1000)

    @property
    def can_go_on(self) -> bool:
        """Whether there is a next track."""
        if not self.entries or self.current is None:
            return bool(self.entries)
        return self.repeat is not Repeat.OFF or self.entries[-1].uid != self.current.uid


def around(player: Player) -> tuple[QueueEntry, ...]:
    """Return the entries that are told."""
    place = max(0, player.queue_position)
    return player.queue()[max(0, place - BEFORE) : place + BEHIND]


def uri(path: str) -> str:
    """Return the URI of a file."""
    return Path(path).absolute().as_uri()
