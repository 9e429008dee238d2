"""What the engine asks of an output."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from player.playback.sounds import Frames

#: Returns at most as many frames as asked for; fewer mean that there are no more now.
Pull = Callable[[int], Frames]


class OutputError(Exception):
    """There is no such device, or it does not work now."""


class Output(Protocol):
    """A device open for playing, silent until it is started.

    ``pull`` is called from a thread of the output's own, only between ``start`` and ``stop``.
    """

    name: str
    rate: int  # Hz
    latency_ms: int  # the most sound that can be on its way from pull to ear

    def start(self) -> None:
        """Take and play sound; what a stop left behind comes first. Raises OutputError."""

    def stop(self) -> None:
        """Be silent at once."""

    def close(self) -> None:
        """Give the device back; nothing is pulled afterwards."""


#: Opens an output; raises OutputError.
OutputFactory = Callable[[Pull], Output]
