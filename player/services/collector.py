"""Collects Python's garbage on the UI thread only.

A cycle that holds a widget may otherwise be collected by whichever thread allocates next, and Qt's
objects must die on their own thread.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

_EVERY_MS = 500


class Collector(QObject):
    """Takes automatic collection over, at the thresholds Python itself would use."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self, interval=_EVERY_MS)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    def _look(self) -> None:
        young, middle, old = gc.get_count()
        first, second, third = gc.get_threshold()
        if old > third:
            gc.collect(2)
        elif middle > second:
            gc.collect(1)
        elif young > first:
            gc.collect(0)

    def close(self) -> None:
        """Collect what is left here, then hand collection back to Python."""
        self._timer.stop()
        gc.collect()
        gc.enable()
