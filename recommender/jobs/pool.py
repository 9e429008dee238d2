"""Warm worker processes: what they read may hang, crash or eat memory; the job goes on."""

from __future__ import annotations

import os
import selectors
import subprocess
import sys
import threading
import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from recommender.core.job import JobControl
from recommender.jobs.worker import read_message, write_message

_RECYCLE_AFTER = 5_000
_POLL_S = 0.1
_ONE_THREAD = dict.fromkeys(
    ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS", "NUMBA_NUM_THREADS"), "1"
)

Deadline = float | Callable[[dict[str, Any]], float]


def default_workers() -> int:
    """Return half the cores, at least one."""
    return max(1, (os.cpu_count() or 2) // 2)


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one item: a value, or the reason there is none."""

    item: dict[str, Any]
    value: Any
    error: str | None


@dataclass(slots=True)
class _Task:
    item: dict[str, Any]
    tries: int = 0


class _Worker:
    """One process with its pipes and the task it is busy with."""

    def __init__(self, memory_mb: int, warm: Sequence[str]) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-m", "recommender.jobs.worker", str(memory_mb), *warm],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env={**os.environ, **_ONE_THREAD, "PYTHONPATH": os.pathsep.join(sys.path)},
            start_new_session=True,
        )
        self.task: _Task | None = None
        self.late_at = 0.0
        self.served = 0

    def send(self, function: str, task: _Task, deadline_s: float) -> None:
        self.task = task
        self.served += 1
        task.tries += 1
        self.late_at = time.monotonic() + deadline_s
        write_message(self.process.stdin, [function, task.item])  # type: ignore[arg-type]

    def kill(self) -> None:
        self.process.kill()
        self.process.wait()
        for pipe in (self.process.stdin, self.process.stdout):
            if pipe is not None:
                try:
                    pipe.close()
                except BrokenPipeError:
                    continue


class Pool:
    """Worker processes that are started when first needed and stay warm.

    One ``map`` or ``call`` runs at a time; another thread's waits for it.
    """

    def __init__(self, workers: int, *, memory_mb: int = 1024, warm: Sequence[str] = ()) -> None:
        self._count = max(1, workers)
        self._memory_mb = memory_mb
        self._warm = tuple(warm)
        self._idle: list[_Worker] = []
        self._busy: dict[int, _Worker] = {}
        self._lock = threading.Lock()
        self._closed = threading.Event()

    @property
    def workers(self) -> int:
        """The number of processes."""
        return self._count

    def call(self, function: str, item: dict[str, Any], *, deadline_s: Deadline) -> Outcome:
        """Run a function on one item and wait for it."""
        return next(self.map(function, [item], deadline_s=deadline_s))

    def map(
        self,
        function: str,
        items: Iterable[dict[str, Any]],
        *,
        deadline_s: Deadline,
        control: JobControl | None = None,
    ) -> Iterator[Outcome]:
        """Run "package.module:function" on each item; outcomes come as they are ready.

        A worker that dies or is late is killed and its item tried once more; then the outcome says
        why. Pausing the control stops feeding; cancelling raises Cancelled after killing what runs.
        """
        with self._lock:
            try:
                yield from self._run(function, iter(items), deadline_s, control or JobControl())
            finally:
                self._drop_busy()

    def close(self) -> None:
        """End all workers now."""
        self._closed.set()
        with self._lock:
            for worker in self._idle:
                worker.kill()
            self._idle.clear()

    # -- one run ---------------------------------------------------------------------------

    def _run(
        self,
        function: str,
        items: Iterator[dict[str, Any]],
        deadline_s: Deadline,
        control: JobControl,
    ) -> Iterator[Outcome]:
        again: deque[_Task] = deque()
        with selectors.DefaultSelector() as selector:
            while True:
                self._feed(function, items, again, deadline_s, control, selector)
                if not self._busy:
                    return
                if self._closed.is_set():
                    control.cancel()
                if control.cancelled:
                    control.checkpoint()
                for key, _ in selector.select(_POLL_S):
                    yield from self._collect(key.fd, selector, again)
                yield from self._late(selector, again)

    def _feed(
        self,
        function: str,
        items: Iterator[dict[str, Any]],
        again: deque[_Task],
        deadline_s: Deadline,
        control: JobControl,
        selector: selectors.BaseSelector,
    ) -> None:
        while len(self._busy) < self._count and not (control.paused and self._busy):
            control.checkpoint()
            task = again.popleft() if again else _next(items)
            if task is None:
                return
            limit = deadline_s(task.item) if callable(deadline_s) else deadline_s
            worker = self._send(function, task, limit)
            stdout = worker.process.stdout
            assert stdout is not None
            self._busy[stdout.fileno()] = worker
            selector.register(stdout, selectors.EVENT_READ)

    def _send(self, function: str, task: _Task, limit: float) -> _Worker:
        while True:
            worker = self._idle.pop() if self._idle else _Worker(self._memory_mb, self._warm)
            # A fresh worker imports first: that is not the item's fault.
            grace = 30.0 if worker.served == 0 else 0.0
            try:
                worker.send(function, task, limit + grace)
            except BrokenPipeError:
                worker.kill()
                task.tries -= 1
                continue
            return worker

    def _release(self, fd: int, selector: selectors.BaseSelector) -> tuple[_Worker, _Task]:
        worker = self._busy.pop(fd)
        selector.unregister(fd)
        task = worker.task
        assert task is not None
        worker.task = None
        return worker, task

    def _collect(
        self, fd: int, selector: selectors.BaseSelector, again: deque[_Task]
    ) -> Iterator[Outcome]:
        worker, task = self._release(fd, selector)
        answer = read_message(worker.process.stdout)  # type: ignore[arg-type]
        if answer is None:
            worker.kill()
            yield from _retry(task, again, "The reader crashed on it.")
            return
        if worker.served >= _RECYCLE_AFTER:
            worker.kill()
        else:
            self._idle.append(worker)
        yield Outcome(task.item, answer[0], answer[1])

    def _late(self, selector: selectors.BaseSelector, again: deque[_Task]) -> Iterator[Outcome]:
        now = time.monotonic()
        for fd in [fd for fd, worker in self._busy.items() if worker.late_at < now]:
            worker, task = self._release(fd, selector)
            worker.kill()
            yield from _retry(task, again, "Reading it took too long.")

    def _drop_busy(self) -> None:
        for worker in self._busy.values():
            worker.kill()
        self._busy.clear()


def _next(items: Iterator[dict[str, Any]]) -> _Task | None:
    item = next(items, None)
    return None if item is None else _Task(item)


def _retry(task: _Task, again: deque[_Task], why: str) -> Iterator[Outcome]:
    if task.tries < 2:
        again.append(task)
    else:
        yield Outcome(task.item, None, why)
