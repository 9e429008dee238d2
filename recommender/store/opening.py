"""Open the data folder: to write, which one process may, or only to read, which all may."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import NoReturn

from recommender.core.errors import StoreError
from recommender.core.translation import translate
from recommender.store.database import Kind
from recommender.store.lock import Lock
from recommender.store.readers import Readers
from recommender.store.store import LIBRARY, LISTENER, Store, make_private_folder


class LockedStore(Store):
    """The store of the one process that writes."""

    def __init__(self, data_dir: Path) -> None:
        make_private_folder(data_dir)
        self._lock = Lock(data_dir)
        try:
            super().__init__(data_dir)
        except BaseException:
            self._lock.release()
            raise

    def close(self) -> None:
        """Finish the writes, close everything, let others have the folder."""
        super().close()
        self._lock.release()


class StoreView:
    """The store of a process that only reads, while another one may be writing."""

    def __init__(self, data_dir: Path) -> None:
        self.data_dir = data_dir
        self.backups = data_dir / "backups"
        self.notices: list[str] = []
        self._readers = Readers(data_dir / "library.db", data_dir / "listener.db")

    @contextmanager
    def reader(self) -> Iterator[sqlite3.Connection]:
        """Lend this thread's read-only connection."""
        with self._readers.lend() as connection:
            yield connection

    @property
    def revision(self) -> int:
        """A number that changes when another process has written."""
        with self.reader() as connection:
            return int(connection.execute("PRAGMA data_version").fetchone()[0])

    @property
    def writer(self) -> NoReturn:
        """Nothing is written through a view."""
        raise StoreError(
            translate("errors", "{data_dir} was opened only to be read.").format(
                data_dir=self.data_dir
            ),
            translate("errors", "Close the other Deepcuts first."),
        )

    @property
    def journal(self) -> NoReturn:
        """Nothing is written through a view."""
        raise StoreError(
            translate("errors", "{data_dir} was opened only to be read.").format(
                data_dir=self.data_dir
            ),
            translate("errors", "Close the other Deepcuts first."),
        )

    def close(self) -> None:
        """Close the connections."""
        self._readers.close()


def open_store(data_dir: Path, *, read_only: bool = False) -> Store | StoreView:
    """Open a data folder; a folder that is not ready to be read is first made so."""
    if read_only and all(
        _ready(data_dir / name, kind)
        for name, kind in (("library.db", LIBRARY), ("listener.db", LISTENER))
    ):
        return StoreView(data_dir)
    return LockedStore(data_dir)


def _ready(path: Path, kind: Kind) -> bool:
    """Tell whether a database is ours, sound at first sight, and of this version."""
    if not path.exists() or not os.access(path.parent, os.W_OK):
        return False
    try:
        with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as db:
            mark = db.execute("PRAGMA application_id").fetchone()[0]
            version = db.execute("PRAGMA user_version").fetchone()[0]
    except sqlite3.DatabaseError:
        return False
    return bool((mark, version) == (kind.application_id, kind.version))
