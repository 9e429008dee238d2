"""When quiet work waits: not only when it is told to, but also while the machine is on battery."""

from __future__ import annotations

import time
from collections.abc import Callable

from recommender.core.job import JobControl

_LOOK_EVERY_S = 10.0


def on_battery() -> bool:
    """Tell whether the machine runs on its battery; False where that is not known."""
    import psutil

    if not hasattr(psutil, "sensors_battery"):
        return False
    try:
        battery = psutil.sensors_battery()
    except (OSError, RuntimeError, ValueError):
        return False
    return battery is not None and battery.power_plugged is False


class PoliteControl(JobControl):
    """Another control, which is also paused while something else speaks for waiting."""

    def __init__(
        self,
        control: JobControl,
        waits: Callable[[], bool] = on_battery,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__()
        self._inner = control
        self._waits = waits
        self._clock = clock
        self._looked = -_LOOK_EVERY_S
        self._waiting = False

    @property
    def cancelled(self) -> bool:
        """Whether the job was asked to stop."""
        return self._inner.cancelled

    @property
    def paused(self) -> bool:
        """Whether the job is held, by the listener or by its manners."""
        return self._inner.paused or self.waiting

    @property
    def waiting(self) -> bool:
        """Whether something else than the listener holds the job; looked up now and then."""
        now = self._clock()
        if now - self._looked >= _LOOK_EVERY_S:
            self._looked, self._waiting = now, self._waits()
        return self._waiting
