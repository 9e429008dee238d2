"""Read-only connections, one a thread: library.db, ``listener`` and ``household`` attached."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from recommender.store.database import open_reader, translated


class Readers:
    """Lends each thread its own connection, opened when first needed."""

    def __init__(self, library: Path, listener: Path, household: Path) -> None:
        self._library = library
        self._attached = {"listener": listener, "household": household}
        self._local = threading.local()
        self._open: list[sqlite3.Connection] = []
        self._lock = threading.Lock()

    @contextmanager
    def lend(self) -> Iterator[sqlite3.Connection]:
        """Lend this thread's connection; errors of the world become one clear line."""
        connection: sqlite3.Connection | None = getattr(self._local, "connection", None)
        if connection is None:
            connection = open_reader(self._library, self._attached)
            self._local.connection = connection
            with self._lock:
                self._open.append(connection)
        with translated(self._library):
            yield connection

    def close(self) -> None:
        """Close every connection."""
        with self._lock:
            for connection in self._open:
                connection.close()
            self._open.clear()
