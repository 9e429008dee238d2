"""What a long piece of work tells while it runs, and how it is paused or stopped."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass

from recommender.core.errors import Cancelled


@dataclass(frozen=True, slots=True)
class Progress:
    """A moment in a job.

    ``total`` is 0 while unknown; ``rate`` is items per second over the last seconds; ``left_s``
    is None while unknown; ``detail`` is plain text (a file name may be in it).
    """

    job: str
    phase: str
    done: int
    total: int
    rate: float = 0.0
    left_s: float | None = None
    detail: str = ""


ProgressCallback = Callable[[Progress], None]


def ignore_progress(progress: Progress) -> None:
    """The listener of a job that nobody watches."""


class JobControl:
    """The handle by which a running job is paused, resumed and cancelled, from any thread."""

    def __init__(self) -> None:
        self._cancelled = threading.Event()
        self._running = threading.Event()
        self._running.set()

    def cancel(self) -> None:
        """Ask the job to stop at the next item; a paused job wakes up to do so."""
        self._cancelled.set()
        self._running.set()

    def pause(self) -> None:
        """Hold the job at the next item."""
        self._running.clear()

    def resume(self) -> None:
        """Let a paused job go on."""
        self._running.set()

    @property
    def cancelled(self) -> bool:
        """Whether the job was asked to stop."""
        return self._cancelled.is_set()

    @property
    def paused(self) -> bool:
        """Whether the job is held."""
        return not self._running.is_set()

    def checkpoint(self) -> None:
        """Block while paused; raise Cancelled once cancelled. Jobs call it for every item."""
        self._running.wait()
        if self._cancelled.is_set():
            raise Cancelled
