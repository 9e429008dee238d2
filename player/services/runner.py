"""Work leaves the UI thread by one function and comes back as one callback."""

from __future__ import annotations

import logging
import queue
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot

from recommender.core.errors import Cancelled, KnownError
from recommender.core.job import JobControl, Progress, ProgressCallback
from recommender.core.translation import translate

log = logging.getLogger(__name__)
T = TypeVar("T")
Work = Callable[[ProgressCallback, JobControl], Any]

_READERS = 3


@dataclass(slots=True)
class _Job:
    name: str
    work: Work
    done: Callable[[Any], None] | None
    control: JobControl = field(default_factory=JobControl)


class Runner(QObject):
    """Runs named jobs, one at a time in each lane, and short reads on a few threads.

    All signals and callbacks arrive on the thread this object lives in.
    """

    started = Signal(str)
    progressed = Signal(object)  # Progress
    finished = Signal(str, object)
    failed = Signal(str, str)
    cancelled = Signal(str)
    paused_changed = Signal(str, bool)
    _back = Signal(object)  # a callable for the UI thread

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lanes: dict[str, queue.SimpleQueue[_Job | None]] = {}
        self._threads: list[threading.Thread] = []
        self._jobs: dict[str, _Job] = {}
        self._newest: dict[str, int] = {}
        self._readers = ThreadPoolExecutor(_READERS, thread_name_prefix="deepcuts-read")
        self._closed = False
        self._back.connect(self._call_back, Qt.ConnectionType.QueuedConnection)

    # -- jobs ----------------------------------------------------------------------------------

    def run(
        self,
        job: str,
        lane: str,
        work: Callable[[ProgressCallback, JobControl], T],
        done: Callable[[T], None] | None = None,
    ) -> None:
        """Queue a job in a lane; a running or waiting one of the same name is cancelled."""
        if self._closed:
            return
        old = self._jobs.get(job)
        if old is not None:
            old.control.cancel()
        entry = self._jobs[job] = _Job(job, work, done)
        if lane not in self._lanes:
            self._lanes[lane] = queue.SimpleQueue()
            thread = threading.Thread(
                target=self._serve, args=(self._lanes[lane],), name=f"deepcuts-{lane}", daemon=True
            )
            self._threads.append(thread)
            thread.start()
        self._lanes[lane].put(entry)

    def _serve(self, lane: queue.SimpleQueue[_Job | None]) -> None:
        while (job := lane.get()) is not None:
            self._post(lambda job=job: self._begun(job))
            try:
                result = job.work(lambda progress: self._tell(job, progress), job.control)
            except Cancelled:
                self._post(lambda job=job: self._ended(job, self.cancelled, job.name))
            except KnownError as error:
                text = str(error)
                self._post(lambda job=job, text=text: self._ended(job, self.failed, job.name, text))
            except Exception as error:
                log.exception("job %s failed", job.name)
                text = translate("runner", "Something went wrong while working ({error}).").format(
                    error=error
                )
                self._post(lambda job=job, text=text: self._ended(job, self.failed, job.name, text))
            else:
                self._post(lambda job=job, result=result: self._succeeded(job, result))

    def _tell(self, job: _Job, progress: Progress) -> None:
        if not job.control.cancelled:
            self._post(lambda: self.progressed.emit(progress))

    def _begun(self, job: _Job) -> None:
        if self._jobs.get(job.name) is job:
            self.started.emit(job.name)

    def _ended(self, job: _Job, signal: Any, *arguments: Any) -> None:
        if self._jobs.get(job.name) is job:
            del self._jobs[job.name]
            signal.emit(*arguments)

    def _succeeded(self, job: _Job, result: Any) -> None:
        if self._jobs.get(job.name) is not job:
            return
        del self._jobs[job.name]
        if job.done is not None:
            job.done(result)
        self.finished.emit(job.name, result)

    def running(self) -> tuple[str, ...]:
        """Return the names of jobs that run or wait."""
        return tuple(self._jobs)

    def is_paused(self, job: str) -> bool:
        """Tell whether a job is held."""
        return job in self._jobs and self._jobs[job].control.paused

    def pause(self, job: str) -> None:
        """Hold a job at its next item."""
        if job in self._jobs:
            self._jobs[job].control.pause()
            self.paused_changed.emit(job, True)

    def resume(self, job: str) -> None:
        """Let a held job go on."""
        if job in self._jobs:
            self._jobs[job].control.resume()
            self.paused_changed.emit(job, False)

    def cancel(self, job: str) -> None:
        """Ask a job to stop."""
        if job in self._jobs:
            self._jobs[job].control.cancel()

    # -- short reads -----------------------------------------------------------------------------

    def call(
        self,
        work: Callable[[], T],
        done: Callable[[T], None],
        *,
        failed: Callable[[str], None] | None = None,
        key: str = "",
    ) -> None:
        """Run a short read; with a key only the newest call's answer is delivered."""
        if self._closed:
            return
        turn = self._newest[key] = self._newest.get(key, 0) + 1

        def current() -> bool:
            return not key or self._newest.get(key) == turn

        def read() -> None:
            if not current():
                return
            try:
                result = work()
            except KnownError as error:
                text = str(error)
            except Exception as error:
                log.exception("read %s failed", key)
                text = translate("runner", "Something went wrong while reading ({error}).").format(
                    error=error
                )
            else:
                self._post(lambda: done(result) if current() else None)
                return
            if failed is not None:
                self._post(lambda: failed(text) if current() else None)

        self._readers.submit(read)

    def _post(self, callback: Callable[[], Any]) -> None:
        if not self._closed:
            self._back.emit(callback)

    @Slot(object)
    def _call_back(self, callback: Callable[[], Any]) -> None:
        if not self._closed:
            callback()

    def close(self) -> None:
        """Cancel everything and wait for the threads."""
        self._closed = True
        for job in self._jobs.values():
            job.control.cancel()
        for lane in self._lanes.values():
            lane.put(None)
        for thread in self._threads:
            thread.join(timeout=10)
        self._readers.shutdown(wait=True, cancel_futures=True)
