"""What the player needs of an engine."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol

from player.playback.effects import Shape
from player.playback.sounds import EngineEvent, Moment, Sound
from recommender.core.listening import Ended

Listener = Callable[[EngineEvent], None]


class Engine(Protocol):
    """Plays sounds without gaps; every method returns at once, from any thread.

    Events come on a thread of the engine's own.
    """

    def begin(self, listener: Listener) -> None:
        """Get ready; events go to the listener."""

    def play(
        self,
        sound: Sound,
        start_ms: int = 0,
        following: Sequence[Sound] = (),
        ended: Ended = Ended.SKIPPED,
    ) -> int:
        """Play a sound now; ``ended`` is how the one before is to be remembered. Return the run."""

    def follow(self, run: int, uid: int, sounds: Sequence[Sound]) -> None:
        """Say anew what follows an entry in a run, without a gap.

        If the engine has gone on to one of these sounds, those after it count. A sound that
        failed in this run is not tried again.
        """

    def pause(self) -> None:
        """Hold."""

    def resume(self) -> None:
        """Go on."""

    def seek(self, position_ms: int, sound: Sound | None = None) -> None:
        """Go to a place in the sound; with ``sound`` also take its changed gain over."""

    def stop(self, ended: Ended = Ended.STOPPED) -> None:
        """End the play and forget what follows."""

    underruns: int  # how often the device had to wait for sound

    def set_volume(self, gain: float) -> None:
        """Set the linear gain of everything."""

    def set_shape(self, shape: Shape) -> None:
        """Set equaliser, balance and mono."""

    def set_fade(self, seconds: float) -> None:
        """Set how long pausing, going on and a jump in the track fade."""

    def moment(self) -> Moment | None:
        """Return what can be heard now; None while nothing is loaded."""

    def close(self) -> None:
        """Stop, and wait until the device is given back."""
