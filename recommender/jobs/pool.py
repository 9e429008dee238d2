"""Warm worker processes: what they read may hang, crash or eat memory; the job goes on."""

from __future__ import annotations

import math
import os
import queue
import threading
import time
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from recommender.core.errors import Cancelled
from recommender.core.job import JobControl
from recommender.core.translation import QT_TRANSLATE_NOOP
from recommender.jobs.pool_protocol import Deadline, Outcome
from recommender.jobs.process import WorkerProcess, WorkerStartError

_POLL_S = 0.1
_START_S = 60.0
_STARTS = 5
_RECYCLE_AFTER = 5_000
_CRASHED = QT_TRANSLATE_NOOP("unreadable", "The reader crashed on it.")
_LATE = QT_TRANSLATE_NOOP("unreadable", "Reading it took too long.")

__all__ = ["Deadline", "Outcome", "Pool", "default_workers"]


def default_workers() -> int:
    """Return half the cores, at least one."""
    return max(1, (os.cpu_count() or 2) // 2)


@dataclass(slots=True, eq=False)
class _Task:
    """One attempt at an item; the answer (None: the worker died) goes into its map's box."""

    function: str
    item: dict[str, Any]
    deadline_s: float
    box: queue.SimpleQueue[tuple[_Task, list[Any] | WorkerStartError | None]]
    attempt: int = 1
    worker: _Worker | None = None
    late_at: float = math.inf
    dropped: bool = False


@dataclass(slots=True, eq=False)
class _Worker:
    """A thread that talks to one process: its pipes may block, and killing it wakes the thread."""

    inbox: queue.SimpleQueue[_Task | None] = field(default_factory=queue.SimpleQueue)
    process: WorkerProcess | None = None


class Pool:
    """Worker processes that start when first needed, stay warm for a while, and are shared.

    A ``map`` keeps no more tasks waiting than there are workers, so that several at once take
    turns. A process that has had nothing to do for ``warm_s`` seconds is ended.
    """

    def __init__(
        self,
        workers: int,
        *,
        memory_mb: int = 1024,
        warm: Sequence[str] = (),
        warm_s: float = 120.0,
    ) -> None:
        self._count = max(1, workers)
        self._memory_mb = memory_mb
        self._warm = tuple(warm)
        self._warm_s = warm_s
        self._lock = threading.Lock()
        self._workers: set[_Worker] = set()
        self._idle: list[_Worker] = []
        self._waiting: deque[_Task] = deque()
        self._threads: set[threading.Thread] = set()
        self._closed = False

    @property
    def workers(self) -> int:
        """The number of processes."""
        return self._count

    def call(
        self,
        function: str,
        item: dict[str, Any],
        *,
        deadline_s: Deadline,
        control: JobControl | None = None,
    ) -> Outcome:
        """Run a function on one item and wait for it."""
        (outcome,) = self.map(function, [item], deadline_s=deadline_s, control=control)
        return outcome

    def map(
        self,
        function: str,
        items: Iterable[dict[str, Any]],
        *,
        deadline_s: Deadline,
        control: JobControl | None = None,
        tries: int = 2,
    ) -> Iterator[Outcome]:
        """Run "package.module:function" on each item; outcomes come as they are ready.

        A worker that dies or is late is replaced and its item tried again, up to ``tries`` times;
        then the outcome says why. Pausing the control stops feeding. Cancelling it, or closing the
        pool, ends what runs and raises Cancelled. WorkerStartError: no worker can be started.
        """
        control = control or JobControl()
        box: queue.SimpleQueue[Any] = queue.SimpleQueue()
        limit = deadline_s if callable(deadline_s) else lambda item: deadline_s
        fresh = (_Task(function, item, limit(item), box) for item in items)
        again: deque[_Task] = deque()
        running: set[_Task] = set()
        try:
            while True:
                if control.cancelled or self._closed:
                    raise Cancelled
                while not control.paused and len(running) < self._count:
                    task = again.popleft() if again else next(fresh, None)
                    if task is None:
                        break
                    running.add(task)
                    self._submit(task)
                if not running and not control.paused:
                    return
                for task, answer in self._answers(box, running):
                    running.discard(task)
                    if isinstance(answer, list):
                        yield Outcome(task.item, *answer)
                    elif task.attempt < tries:
                        attempt = task.attempt + 1
                        again.append(_Task(function, task.item, task.deadline_s, box, attempt))
                    else:
                        yield Outcome(task.item, None, answer)
        finally:
            for task in running:
                self._drop(task)

    def close(self) -> None:
        """End all workers now; jobs that still use them are cancelled."""
        with self._lock:
            self._closed = True
            for worker in self._workers:
                worker.inbox.put(None)
                if worker.process is not None:
                    worker.process.kill()
            self._workers.clear()
            self._idle.clear()
            self._waiting.clear()
            threads = list(self._threads)
        for thread in threads:
            thread.join(timeout=5)

    # -- the side of the jobs --------------------------------------------------------------

    def _answers(
        self, box: queue.SimpleQueue[Any], running: set[_Task]
    ) -> Iterator[tuple[_Task, list[Any] | str]]:
        """Wait a moment for an answer; give it, or why there is none, and every late task."""
        try:
            task, answer = box.get(timeout=_POLL_S)
        except queue.Empty:
            pass
        else:
            if isinstance(answer, WorkerStartError):
                raise answer
            if not task.dropped:
                yield task, _CRASHED if answer is None else answer
        now = time.monotonic()
        for task in [task for task in running if task.late_at < now]:
            self._drop(task)
            yield task, _LATE

    def _submit(self, task: _Task) -> None:
        with self._lock:
            if self._closed:
                return
            if self._idle:
                worker = self._idle.pop()
            elif len(self._workers) < self._count:
                worker = _Worker()
                self._workers.add(worker)
                thread = threading.Thread(target=self._serve, args=(worker,), daemon=True)
                thread.name = "deepcuts-worker"
                self._threads.add(thread)
                thread.start()
            else:
                self._waiting.append(task)
                return
            task.worker = worker
            worker.inbox.put(task)

    def _drop(self, task: _Task) -> None:
        """Nobody waits for the task any more: forget it, or let go of the worker that has it."""
        with self._lock:
            task.dropped = True
            if task in self._waiting:
                self._waiting.remove(task)
            if task.worker is not None:
                self._workers.discard(task.worker)
                if task.worker.process is not None:
                    task.worker.process.kill()

    # -- the side of the workers' threads --------------------------------------------------

    def _serve(self, worker: _Worker) -> None:
        """Do one task after another until there is none for a while, or the worker is let go."""
        task = worker.inbox.get()
        while task is not None:
            try:
                answer = self._ask(worker, task)
            except WorkerStartError as error:
                answer = error
            with self._lock:
                task.worker = None
                task.late_at = math.inf
            task.box.put((task, answer))
            task = self._next(worker)
        if worker.process is not None:
            worker.process.end()
        with self._lock:
            self._threads.discard(threading.current_thread())

    def _ask(self, worker: _Worker, task: _Task) -> list[Any] | None:
        process = worker.process or self._started(worker, task)
        if process is None:
            return None
        task.late_at = time.monotonic() + task.deadline_s
        answer = process.ask(task.function, task.item)
        if answer is None or process.served >= _RECYCLE_AFTER:
            self._end(worker)
        return answer

    def _started(self, worker: _Worker, task: _Task) -> WorkerProcess | None:
        """Start a process and wait until it is ready; None when the task was dropped meanwhile."""
        task.late_at = time.monotonic() + _START_S
        for _ in range(_STARTS):
            try:
                process = WorkerProcess(self._memory_mb, self._warm)
            except OSError as error:
                raise WorkerStartError(error.strerror or str(error)) from error
            with self._lock:
                worker.process = process
                wanted = not task.dropped and not self._closed
            if wanted and process.is_ready():
                return process
            self._end(worker)
            if task.dropped or self._closed:
                return None
        raise WorkerStartError

    def _end(self, worker: _Worker) -> None:
        with self._lock:
            process, worker.process = worker.process, None
        if process is not None:
            process.end()

    def _next(self, worker: _Worker) -> _Task | None:
        with self._lock:
            if worker not in self._workers:
                return None
            if self._waiting:
                task = self._waiting.popleft()
                task.worker = worker
                return task
            self._idle.append(worker)
        try:
            return worker.inbox.get(timeout=self._warm_s)
        except queue.Empty:
            with self._lock:
                if worker in self._idle:
                    self._idle.remove(worker)
                    self._workers.discard(worker)
                    return None
            return worker.inbox.get()  # a task came at the last moment
