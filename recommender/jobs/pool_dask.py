"""The pool on a Dask cluster: for archives that one machine would take weeks for.

Optional (``pip install "deepcuts[cluster]"``). Every machine must see the music under the same
paths. Dask sends its own messages by pickle, so the cluster must be one's own; what our functions
take and give is plain data, as in worker processes.
"""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator
from typing import Any

from recommender.core.errors import Cancelled
from recommender.core.job import JobControl
from recommender.core.translation import QT_TRANSLATE_NOOP
from recommender.jobs.pool_protocol import Deadline, Outcome
from recommender.jobs.worker import reason, resolve

_POLL_S = 0.1
#: Tasks that wait on the cluster for each worker thread, so that none is idle.
_AHEAD = 2
_CRASHED = QT_TRANSLATE_NOOP("unreadable", "The reader crashed on it.")
_LATE = QT_TRANSLATE_NOOP("unreadable", "Reading it took too long.")


def run(function: str, item: dict[str, Any]) -> list[Any]:
    """Answer one call on the cluster: [value, error], as a worker process does."""
    try:
        return [resolve(function)(item), None]
    except (Exception, MemoryError) as error:  # noqa: BLE001 - a bad file costs one answer only
        return [None, reason(error)]


class DaskPool:
    """Workers of a Dask cluster, by its scheduler's address or a client that exists already."""

    def __init__(self, address: str | None = None, *, client: Any = None) -> None:
        from distributed import Client

        self._own = client is None
        self._client = client or Client(address, set_as_default=False)
        self._closed = False

    @property
    def workers(self) -> int:
        """The number of threads of all workers, at least one."""
        return max(1, sum(self._client.nthreads().values()))

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

        A task whose worker is lost is tried again by Dask, up to ``tries`` times in all. One that
        is late is let go of; Dask cannot end it before it ends itself.
        """
        control = control or JobControl()
        fresh = iter(items)
        running: dict[Any, tuple[dict[str, Any], float]] = {}
        try:
            while True:
                if control.cancelled or self._closed:
                    raise Cancelled
                room = _AHEAD * self.workers
                while not control.paused and len(running) < room:
                    item = next(fresh, None)
                    if item is None:
                        break
                    limit = deadline_s(item) if callable(deadline_s) else deadline_s
                    future = self._client.submit(run, function, item, pure=False, retries=tries - 1)
                    # Tasks ahead of this one may take as long each.
                    running[future] = (item, time.monotonic() + (1 + _AHEAD) * limit)
                if not running and not control.paused:
                    return
                yield from self._ready(running)
        finally:
            for future in running:
                future.cancel()

    def _ready(self, running: dict[Any, tuple[dict[str, Any], float]]) -> Iterator[Outcome]:
        done = [future for future in running if future.done()]
        late = [
            future
            for future, (_, when) in running.items()
            if when < time.monotonic() and not future.done()
        ]
        if not done and not late:
            time.sleep(_POLL_S)
        for future in done:
            item, _ = running.pop(future)
            if future.status == "finished":
                yield Outcome(item, *future.result())
            else:
                yield Outcome(item, None, _CRASHED)
        for future in late:
            item, _ = running.pop(future)
            future.cancel()
            yield Outcome(item, None, _LATE)

    def close(self) -> None:
        """Leave the cluster; jobs that still use it are cancelled."""
        self._closed = True
        if self._own:
            self._client.close()
