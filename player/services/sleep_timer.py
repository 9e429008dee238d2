"""The sleep timer: after some time the music fades out and pauses."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

FADE_S = 30.0
_TICK_MS = 500


class SleepTimer(QObject):
    """Counts down; in its last seconds the volume sinks.

    Args:
        set_presence: takes a share of the volume, 0–1.
        pause: holds the music.
        now: returns seconds.
    """

    changed = Signal()

    def __init__(
        self,
        set_presence: Callable[[float], None],
        pause: Callable[[], None],
        parent: QObject,
        now: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(parent)
        self._set_presence = set_presence
        self._pause = pause
        self._now = now
        self._end: float | None = None
        self._timer = QTimer(self, interval=_TICK_MS)
        self._timer.timeout.connect(self.tick)

    @property
    def left_s(self) -> float | None:
        """How long it still counts, in seconds; None while it is off."""
        return None if self._end is None else max(0.0, self._end - self._now())

    def start(self, minutes: float) -> None:
        """Count from now."""
        self._end = self._now() + 60 * minutes
        self._timer.start()
        self._set_presence(1.0)
        self.changed.emit()

    def cancel(self) -> None:
        """Do not count any more."""
        self._end = None
        self._timer.stop()
        self._set_presence(1.0)
        self.changed.emit()

    def tick(self) -> None:
        """Look at the clock."""
        left = self.left_s
        if left is None:
            return
        if left > 0:
            self._set_presence(min(1.0, left / FADE_S))
            return
        self._pause()
        self.cancel()
