"""A bounded buffer between the decode thread and the device's thread, counted in frames."""

from __future__ import annotations

import threading

import numpy as np

from player.playback.sounds import Frames


class Ring:
    """One writer, one reader; both count frames from the beginning of time.

    The lock is held while frames are taken out, so that what was written can be taken back; it is
    never held while frames are put in.
    """

    def __init__(self, capacity: int) -> None:
        self._frames: Frames = np.zeros((capacity, 2), np.float32)
        self._lock = threading.Lock()
        self._written = 0
        self._read = 0

    @property
    def written(self) -> int:
        """How many frames were ever put in and not taken back."""
        return self._written

    @property
    def fill(self) -> int:
        """How many frames wait."""
        return self._written - self._read

    @property
    def space(self) -> int:
        """How many frames may be put in now."""
        return len(self._frames) - self.fill

    def write(self, block: Frames) -> None:
        """Put frames in; the caller has seen to it that there is space."""
        assert len(block) <= self.space
        capacity = len(self._frames)
        begin = self._written % capacity
        first = min(len(block), capacity - begin)
        self._frames[begin : begin + first] = block[:first]
        self._frames[: len(block) - first] = block[first:]
        self._written += len(block)

    def read(self, count: int) -> Frames:
        """Take out at most ``count`` frames, as a copy."""
        with self._lock:
            count = min(count, self._written - self._read)
            begin = self._read % len(self._frames)
            first = min(count, len(self._frames) - begin)
            block = np.empty((count, 2), np.float32)
            block[:first] = self._frames[begin : begin + first]
            block[first:] = self._frames[: count - first]
            self._read += count
            return block

    def take_back(self, to: int) -> int:
        """Drop what was written from frame ``to`` on, as far as it still waits; return the end."""
        with self._lock:
            self._written = min(self._written, max(to, self._read))
            return self._written
