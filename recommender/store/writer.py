"""The one thread that writes: every change is a function on its queue."""

from __future__ import annotations

import queue
import sqlite3
import threading
from collections.abc import Callable
from concurrent.futures import Future
from pathlib import Path
from typing import Any, TypeVar

from recommender.core.errors import StoreError
from recommender.core.translation import translate
from recommender.store.database import translated

T = TypeVar("T")
Write = Callable[[sqlite3.Connection], T]


class Writer:
    """Runs writes one after another, each in a transaction of its own on its database."""

    def __init__(
        self,
        library: sqlite3.Connection,
        listener: sqlite3.Connection,
        household: sqlite3.Connection,
        where: Path,
    ) -> None:
        self._library = library
        self._listener = listener
        self._household = household
        self._where = where
        self._queue: queue.SimpleQueue[
            tuple[sqlite3.Connection, Write[Any], Future[Any], bool] | None
        ] = queue.SimpleQueue()
        self._closed = False
        self.revision = 0
        self._thread = threading.Thread(target=self._serve, name="deepcuts-writer", daemon=True)
        self._thread.start()

    def submit(self, write: Write[T]) -> Future[T]:
        """Run a write on library.db; the future gives its result once it is committed."""
        return self._put(self._library, write)

    def submit_listener(self, write: Write[T], *, counts: bool = True) -> Future[T]:
        """Run a write on listener.db; when the future is done the change is on the disk.

        One that does not count (a setting) leaves the revision as it is.
        """
        return self._put(self._listener, write, counts)

    def submit_household(self, write: Write[T]) -> Future[T]:
        """Run a write on the household's listener.db, which the first listener has as theirs."""
        return self._put(self._household, write)

    def _put(
        self, connection: sqlite3.Connection, write: Write[T], counts: bool = True
    ) -> Future[T]:
        if self._closed:
            raise StoreError(
                translate("errors", "Deepcuts is shutting down; nothing more is written.")
            )
        future: Future[T] = Future()
        self._queue.put((connection, write, future, counts))
        return future

    def close(self) -> None:
        """Finish what is queued, then close every connection."""
        if self._closed:
            return
        self._closed = True
        self._queue.put(None)
        self._thread.join()
        for connection in {self._library, self._listener, self._household}:
            connection.execute("PRAGMA optimize")
            connection.close()

    def _serve(self) -> None:
        while (entry := self._queue.get()) is not None:
            connection, write, future, counts = entry
            if not future.set_running_or_notify_cancel():
                continue
            try:
                result = self._transact(connection, write)
            except BaseException as error:  # noqa: BLE001 - it belongs to whoever asked
                future.set_exception(error)
            else:
                self.revision += counts
                future.set_result(result)

    def _transact(self, connection: sqlite3.Connection, write: Write[T]) -> T:
        with translated(self._where):
            connection.execute("BEGIN IMMEDIATE")
            try:
                result = write(connection)
            except BaseException:
                connection.execute("ROLLBACK")
                raise
            connection.execute("COMMIT")
            return result
