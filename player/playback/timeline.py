"""Which stretch of the ring belongs to which play, what of it was heard, and when one turns."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, auto

from player.playback.sounds import Moment, Sound


@dataclass(slots=True)
class Play:
    """One playing of a sound, from its first frame to whatever ends it."""

    run: int
    sound: Sound
    started: bool = False
    heard_ms: float = 0.0  # of stretches that are over


@dataclass(slots=True)
class Stretch:
    """Frames ``begin`` to ``end`` of the ring hold a play's sound from frame ``offset`` on."""

    play: Play
    begin: int
    offset: int
    end: int | None = None  # still being written


class Turn(Enum):
    """What happened to a play."""

    STARTED = auto()
    FINISHED = auto()


class Timeline:
    """The stretches that wait in the ring or can be heard now; read from any thread."""

    def __init__(self) -> None:
        self.rate = 44_100  # Hz, of the ring's frames
        self._lock = threading.Lock()
        self._stretches: deque[Stretch] = deque()

    @property
    def plays(self) -> list[Play]:
        """The plays that wait or are heard, in order."""
        with self._lock:
            return [stretch.play for stretch in self._stretches]

    def begin(self, play: Play, at: int, offset: int) -> None:
        """From frame ``at`` of the ring on comes a play's sound, beginning with its ``offset``."""
        with self._lock:
            self._stretches.append(Stretch(play, at, offset))

    def finish(self, at: int) -> None:
        """The last play's sound ends before frame ``at`` of the ring."""
        with self._lock:
            self._stretches[-1].end = at

    def next_turn(self) -> int | None:
        """Return the frame of the ring whose hearing will be an event, if it is known."""
        with self._lock:
            if not self._stretches:
                return None
            first = self._stretches[0]
            return first.end if first.play.started else first.begin + 1

    def turns(self, heard: int) -> Iterator[tuple[Turn, Play]]:
        """Yield what happened up to a frame of the ring; plays that finished are dropped."""
        while True:
            with self._lock:
                if not self._stretches:
                    return
                first = self._stretches[0]
                play = first.play
                if not play.started:
                    if heard <= first.begin and first.end != first.begin:
                        return
                    play.started = True
                    turn = Turn.STARTED
                elif first.end is not None and heard >= first.end:
                    self._stretches.popleft()
                    play.heard_ms += self._heard_ms(first, first.end)
                    turn = Turn.FINISHED
                else:
                    return
            yield turn, play

    def interrupt(self, heard: int) -> Play | None:
        """Drop everything; return the play that could be heard, its account settled."""
        with self._lock:
            if not self._stretches:
                return None
            first = self._stretches[0]
            first.play.heard_ms += self._heard_ms(first, heard)
            self._stretches.clear()
            return first.play

    def cut_after_first(self) -> int | None:
        """Drop all plays but the first; return where it ends, None if nothing follows it."""
        with self._lock:
            if len(self._stretches) < 2:
                return None
            while len(self._stretches) > 1:
                self._stretches.pop()
            return self._stretches[0].end

    def moment(self, heard: int) -> Moment | None:
        """Return what can be heard when a frame of the ring is."""
        with self._lock:
            if not self._stretches:
                return None
            first = self._stretches[0]
            play, passed_ms = first.play, self._heard_ms(first, heard)
            position_ms = _within(play.sound, first.offset * 1000 / self.rate, passed_ms)
            return Moment(
                play.run, play.sound, round(position_ms), round(play.heard_ms + passed_ms)
            )

    def _heard_ms(self, stretch: Stretch, heard: int) -> float:
        end = heard if stretch.end is None else min(heard, stretch.end)
        frames = max(0, end - stretch.begin)
        return frames * stretch.play.sound.speed * 1000 / self.rate


def _within(sound: Sound, begun_ms: float, passed_ms: float) -> float:
    """Return the place after some time of the sound has passed, round its loop if it has one."""
    place = begun_ms + passed_ms
    if sound.loop_ms is None:
        return place
    begin, end = sound.loop_ms
    return begin + (place - end) % (end - begin) if begun_ms < end <= place else place
