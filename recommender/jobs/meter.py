"""Counts a job's progress and tells it at most twenty times a second."""

from __future__ import annotations

import time
from collections import deque

from recommender.core.job import Progress, ProgressCallback

_INTERVAL_S = 0.05
_WINDOW_S = 10.0


class Meter:
    """Progress of one job: phase, count, speed over the last seconds, time left."""

    def __init__(self, job: str, tell: ProgressCallback) -> None:
        self._job = job
        self._tell = tell
        self._told = 0.0
        self.begin("", 0)

    def begin(self, phase: str, total: int) -> None:
        """Start a phase with a known number of items, or 0 while unknown."""
        self._phase, self._total, self._done = phase, total, 0
        self._marks: deque[tuple[float, int]] = deque([(time.monotonic(), 0)])
        if phase:
            self._send("", force=True)

    def step(self, detail: str = "", count: int = 1) -> None:
        """Count finished items."""
        self._done += count
        self._send(detail)

    def finish(self) -> None:
        """Tell the last figures."""
        self._send("", force=True)

    def _send(self, detail: str, *, force: bool = False) -> None:
        now = time.monotonic()
        if not force and now - self._told < _INTERVAL_S:
            return
        self._told = now
        self._marks.append((now, self._done))
        while len(self._marks) > 2 and now - self._marks[0][0] > _WINDOW_S:
            self._marks.popleft()
        then, before = self._marks[0]
        rate = (self._done - before) / (now - then) if now > then else 0.0
        left = (self._total - self._done) / rate if rate > 0 and self._total else None
        self._tell(Progress(self._job, self._phase, self._done, self._total, rate, left, detail))
