"""An output without a device: for machines that have none, and for tests."""

from __future__ import annotations

import threading
import time

import numpy as np

from player.playback.outputs.base import Pull
from player.playback.sounds import Frames

_TICK_S = 0.02
_FAST_BLOCK = 8192
_FAST_WAIT_S = 0.001


class NullOutput:
    """Takes sound in real time, or as fast as it comes.

    Args:
        pull: where the sound comes from.
        rate: the sample rate in Hz.
        fast: take everything there is at once; time then is what was taken.
        taken: a list that collects the blocks.
    """

    name = "null"

    def __init__(
        self,
        pull: Pull,
        rate: int = 44_100,
        *,
        fast: bool = False,
        taken: list[Frames] | None = None,
    ) -> None:
        self.rate = rate
        self.latency_ms = 0
        self._pull = pull
        self._fast = fast
        self._taken = taken
        self._running = threading.Event()
        self._thread: threading.Thread | None = None

    def start(self) -> None:
        """Take sound."""
        self._running.set()
        work = self._take_fast if self._fast else self._take_in_time
        self._thread = threading.Thread(target=work, name="null output", daemon=True)
        self._thread.start()

    def _take_in_time(self) -> None:
        begun, taken = time.monotonic(), 0
        while self._running.is_set():
            due = round((time.monotonic() - begun) * self.rate)
            self._keep(self._pull(due - taken))
            taken = due
            time.sleep(_TICK_S)

    def _take_fast(self) -> None:
        while self._running.is_set():
            block = self._pull(_FAST_BLOCK)
            self._keep(block)
            if not len(block):
                time.sleep(_FAST_WAIT_S)

    def _keep(self, block: Frames) -> None:
        if self._taken is not None and len(block):
            self._taken.append(np.array(block))

    def stop(self) -> None:
        """Take no more."""
        self._running.clear()
        if self._thread is not None:
            self._thread.join()
            self._thread = None

    def close(self) -> None:
        """Take no more."""
        self.stop()
