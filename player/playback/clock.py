"""Which frame can be heard now: the device takes sound in lumps and plays it evenly."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable


class PlayedClock:
    """Estimates how many of the delivered frames have been heard.

    Time runs at the sample rate between two bounds: nothing is heard that was not delivered, and
    at most ``latency`` frames are on their way.
    """

    def __init__(self, now: Callable[[], float] = time.monotonic) -> None:
        self._now = now
        self._lock = threading.Lock()
        self._rate = 44_100
        self._latency = 0
        self._delivered = 0
        self._base = 0.0
        self._since: float | None = None

    def start_over(self, frame: int, rate: int, latency: int) -> None:
        """Begin anew at a frame; whatever was on its way will not be heard."""
        with self._lock:
            self._rate, self._latency = rate, latency
            self._delivered, self._base, self._since = frame, float(frame), None

    def delivered(self, count: int) -> None:
        """The device took this many frames."""
        if not count:
            return
        with self._lock:
            now = self._now()
            if self._since is None or self._heard(now) >= self._delivered:
                self._base, self._since = self._heard(now), now
            self._delivered += count

    def hold(self) -> None:
        """The device stands still."""
        with self._lock:
            self._base, self._since = self._heard(self._now()), None

    def go_on(self) -> None:
        """The device runs again with what it still had."""
        with self._lock:
            self._since = self._now()

    def frames(self) -> int:
        """Return the frame heard now."""
        with self._lock:
            return int(self._heard(self._now()))

    def _heard(self, now: float) -> float:
        running = 0.0 if self._since is None else (now - self._since) * self._rate
        return min(max(self._base + running, self._delivered - self._latency), self._delivered)
