"""What the engine is asked to play and what it tells: frozen types that cross its thread."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from player.playback.queue import QueueEntry
from recommender.core.listening import Ended

#: Sound on its way: float32, shape (frames, 2), full scale ±1.
Frames = npt.NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Sound:
    """A queue entry made ready for the engine: its file or a slice of it, and how loud.

    ``path`` is absolute, decoded with surrogateescape; ``gain`` is a linear factor.
    ``fade_ms`` is how long it fades over into what follows, 0 to follow without a gap; the
    silences count only there. ``loop_ms`` is a passage that repeats until it is told otherwise.
    """

    entry: QueueEntry
    path: str
    start_ms: int = 0
    end_ms: int | None = None
    duration_ms: int | None = None
    gain: float = 1.0
    fade_ms: int = 0
    silence_before_ms: int = 0
    silence_after_ms: int = 0
    speed: float = 1.0
    loop_ms: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True)
class SoundStarted:
    """The first frame of a sound can be heard; ``run`` numbers the call to ``play`` behind it."""

    run: int
    sound: Sound
    at_ms: int  # UTC


@dataclass(frozen=True, slots=True)
class SoundEnded:
    """A sound that had started is over; ``heard_ms`` counts what left the device in all."""

    run: int
    sound: Sound
    ended: Ended
    heard_ms: int


@dataclass(frozen=True, slots=True)
class SoundFailed:
    """A sound cannot be played (any further); the engine went on to what follows it."""

    run: int
    sound: Sound
    reason: str
    at_ms: int
    heard_ms: int = 0


@dataclass(frozen=True, slots=True)
class RanOut:
    """Everything the engine was given has been heard or has failed."""

    run: int


@dataclass(frozen=True, slots=True)
class Trouble:
    """The device makes trouble; ``paused`` says that the engine holds until it is resumed."""

    text: str
    paused: bool


EngineEvent = SoundStarted | SoundEnded | SoundFailed | RanOut | Trouble


@dataclass(frozen=True, slots=True)
class Moment:
    """Where the engine is: the sound that can be heard, the place in it, and how much was heard."""

    run: int
    sound: Sound
    position_ms: int
    heard_ms: int
