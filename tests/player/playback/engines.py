"""A real engine on the null output, and a listener that waits for what it tells."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TypeVar

import numpy as np

from player.playback.outputs.null_output import NullOutput
from player.playback.queue import QueueEntry
from player.playback.ring_engine import RingEngine
from player.playback.sounds import EngineEvent, Frames, RanOut, Sound

Event = TypeVar("Event", bound=EngineEvent)


class Heard:
    """Collects an engine's events."""

    def __init__(self) -> None:
        self.events: list[EngineEvent] = []
        self._changed = threading.Condition()

    def __call__(self, event: EngineEvent) -> None:
        with self._changed:
            self.events.append(event)
            self._changed.notify_all()

    def of(self, kind: type[Event]) -> list[Event]:
        return [event for event in self.events if isinstance(event, kind)]

    def wait_for(self, kind: type[Event], count: int = 1, timeout: float = 20.0) -> list[Event]:
        with self._changed:
            assert self._changed.wait_for(lambda: len(self.of(kind)) >= count, timeout), self.events
        return self.of(kind)


class Rig:
    """An engine, what it told and what it gave to its output."""

    def __init__(self, *, fast: bool = True, rate: int = 44_100, **options: object) -> None:
        self.taken: list[Frames] = []
        self.heard = Heard()
        self.engine = RingEngine(
            [lambda pull: NullOutput(pull, rate, fast=fast, taken=self.taken)],
            clock=lambda: time.time_ns() // 1_000_000,
            **options,
        )
        self.engine.begin(self.heard)

    def play_out(self, sounds: Sequence[Sound]) -> Frames:
        """Play sounds to their end and close; return all that came out."""
        self.engine.play(sounds[0], following=sounds[1:])
        self.heard.wait_for(RanOut)
        self.engine.close()
        return self.output()

    @property
    def position_ms(self) -> int:
        return position_ms(self.engine)

    def output(self) -> Frames:
        return np.concatenate(self.taken) if self.taken else np.empty((0, 2), np.float32)


def sound(path: Path | str, uid: int = 1, **options: object) -> Sound:
    return Sound(QueueEntry(uid, 100 + uid), str(path), **options)


def position_ms(engine: RingEngine) -> int:
    """Return the place in what is heard; −1 while nothing is."""
    moment = engine.moment()
    return -1 if moment is None else moment.position_ms


def wait_until(condition: Callable[[], bool], timeout: float = 20.0) -> None:
    deadline = time.monotonic() + timeout
    while not condition():
        assert time.monotonic() < deadline
        time.sleep(0.005)
