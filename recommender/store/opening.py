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
from recommender.store import profiles
from recommender.store.database import Kind
from recommender.store.lock import Lock
from recommender.store.readers import Readers
from recommender.store.store import LIBRARY, LISTENER, Store, make_private_folder


class LockedStore(Store):
    """The store of the one process that writes."""

    def __init__(self, data_dir: Path, profile: int | None = None) -> None:
        make_private_folder(data_dir)
        self._lock = Lock(data_dir)
        try:
            super().__init__(data_dir, profile)
        except BaseException:
            self._lock.release()
            raise

    def close(self) -> None:
        """Finish the writes, close everything, let others have the folder."""
        super().close()
        self._lock.release()


class StoreView:
    """The store of a process that only reads, while another one may be writing."""

    def __init__(self, data_dir: Path, profile: int) -> None:
        self.data_dir = data_dir
        self.profile = profile
        self.own_dir = profiles.folder(data_dir, profile)
        self.backups = self.own_dir / "backups"
        self.notices: list[str] = []
        self._readers = Readers(
            data_dir / "library.db", self.own_dir / "listener.db", data_dir / "listener.db"
        )

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


def open_store(
    data_dir: Path, *, profile: int | str | None = None, read_only: bool = False
) -> Store | StoreView:
    """Open a data folder for a listener (id, name, or who listened last).

    A folder that is not ready to be read, or holds the taste of somebody else, is first made so.
    """
    if isinstance(profile, str):
        profile = _named(data_dir, profile)
    if read_only:
        seated = _seated(data_dir)
        if seated is not None and profile in (None, seated):
            return StoreView(data_dir, seated)
    return LockedStore(data_dir, profile)


def _named(data_dir: Path, who: str) -> int:
    """Return the id of a profile by name or id; NotFoundError when there is none."""
    if not _ready(data_dir / "listener.db", LISTENER):
        LockedStore(data_dir).close()
    with closing(_connect(data_dir / "listener.db")) as household:
        return profiles.find(household, who)


def _seated(data_dir: Path) -> int | None:
    """Return whose taste the folder holds when it is ready to be read, else None."""
    library, household = data_dir / "library.db", data_dir / "listener.db"
    if not (_ready(library, LIBRARY) and _ready(household, LISTENER)):
        return None
    with closing(_connect(library)) as db, closing(_connect(household)) as people:
        seated = profiles.taste_of(db)
        chosen = profiles.choose(people, None)
    own = profiles.folder(data_dir, seated) / "listener.db"
    return seated if seated == chosen and _ready(own, LISTENER) else None


def _connect(path: Path) -> sqlite3.Connection:
    return sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)


def _ready(path: Path, kind: Kind) -> bool:
    """Tell whether a database is ours, sound at first sight, and of this version."""
    if not path.exists() or not os.access(path.parent, os.W_OK):
        return False
    try:
        with closing(_connect(path)) as db:
            mark = db.execute("PRAGMA application_id").fetchone()[0]
            version = db.execute("PRAGMA user_version").fetchone()[0]
    except sqlite3.DatabaseError:
        return False
    return bool((mark, version) == (kind.application_id, kind.version))
