"""Both databases together: opened, restored where damaged, read from any thread, written by one."""

from __future__ import annotations

import json
import logging
import os
import sqlite3
import time
from collections.abc import Iterable, Iterator, Sequence
from contextlib import ExitStack, closing, contextmanager
from pathlib import Path

from recommender.core.errors import StoreError
from recommender.core.translation import translate
from recommender.store import backup, identities, listening, profiles, seal
from recommender.store.database import DamagedError, Kind, open_writer
from recommender.store.journal import Journal, lines
from recommender.store.migrations import genres as _genres  # noqa: F401 - registers its steps
from recommender.store.migrations import profiles as _profiles  # noqa: F401 - after those
from recommender.store.migrations import smart as _smart  # noqa: F401 - registers its steps
from recommender.store.migrations.library import library
from recommender.store.migrations.listener import listener
from recommender.store.readers import Readers
from recommender.store.writer import Writer

log = logging.getLogger(__name__)

LISTENER = Kind(listener, application_id=0x44435443, synchronous="FULL")
LIBRARY = Kind(library, application_id=0x4443544C, synchronous="NORMAL")
_DAY_S = 86_400
_SEEN = "journal.seen"


class Store:
    """The data folder: ``listener.db``, ``library.db``, ``plays.log`` and ``backups/``.

    ``own_dir`` holds what is the current listener's (see store.profiles); ``notices`` one plain
    sentence for each repair that opening had to make.
    """

    def __init__(self, data_dir: Path, profile: int | None = None) -> None:
        self.data_dir = data_dir
        self.notices: list[str] = []
        make_private_folder(data_dir)
        self._library_path = data_dir / "library.db"
        with ExitStack() as opened:
            household_db = opened.enter_context(closing(self._open_listener(data_dir)))
            self.profile = profiles.choose(household_db, profile)
            self.own_dir = profiles.folder(data_dir, self.profile)
            listener_db = household_db
            if not self.is_owner:
                listener_db = opened.enter_context(closing(self._open_own()))
            library_db = opened.enter_context(closing(self._open_library()))
            profiles.take_seat(library_db, household_db, data_dir, self.profile)
            self.journal = opened.enter_context(closing(Journal(self.own_dir / "plays.log")))
            self._replay(listener_db)
            for folder, connection in {data_dir: household_db, self.own_dir: listener_db}.items():
                _back_up_daily(folder, connection)
            opened.pop_all()
        self.writer = Writer(library_db, listener_db, household_db, data_dir)
        self._readers = Readers(
            self._library_path, self.own_dir / "listener.db", data_dir / "listener.db"
        )

    @property
    def is_owner(self) -> bool:
        """Whether the first listener listens, who has the household's database as theirs."""
        return self.own_dir == self.data_dir

    @property
    def backups(self) -> Path:
        """Where the copies of the listener's database are."""
        return self.own_dir / "backups"

    # -- opening ---------------------------------------------------------------------------

    def _open_own(self) -> sqlite3.Connection:
        make_private_folder(self.own_dir)
        fresh = not (self.own_dir / "listener.db").exists()
        opened = self._open_listener(self.own_dir)
        try:
            profiles.begin(self.data_dir, opened, fresh)
        except BaseException:
            opened.close()
            raise
        return opened

    def _open_listener(self, folder: Path) -> sqlite3.Connection:
        path, backups = folder / "listener.db", folder / "backups"
        emptied = not path.exists() or path.stat().st_size == 0
        if emptied and backup.existing(backups, "listener"):
            self._restore(folder, "The listening history was missing")
        try:
            return open_writer(path, LISTENER, backups)
        except DamagedError as error:
            aside = _move_aside(path)
            log.warning("%s; moved to %s", error, aside)
            self._restore(folder, f"The listening history was damaged (kept as {aside.name})")
            return open_writer(path, LISTENER, backups)

    def _restore(self, folder: Path, what: str) -> None:
        path = folder / "listener.db"
        for copy in backup.existing(folder / "backups", "listener"):
            if backup.verified(copy):
                path.unlink(missing_ok=True)
                path.write_bytes(copy.read_bytes())
                self.notices.append(f"{what}; the backup {copy.name} and the journal were used.")
                return
        self.notices.append(f"{what}; it was rebuilt from the journal as far as that goes.")

    def _open_library(self) -> sqlite3.Connection:
        try:
            return open_writer(self._library_path, LIBRARY)
        except DamagedError as error:
            aside = _move_aside(self._library_path)
            log.warning("%s; moved to %s", error, aside)
            self.notices.append(
                f"The library's database was damaged (kept as {aside.name}); "
                "scan again to rebuild it. Plays and ratings are safe."
            )
            return open_writer(self._library_path, LIBRARY)

    def _replay(self, connection: sqlite3.Connection) -> None:
        """Bring back what the journal holds and the database lacks.

        The database remembers how much of the journal it has seen; a restored backup remembers
        less, so exactly what came after it is read again.
        """
        size = self.journal.size
        row = connection.execute("SELECT value FROM setting WHERE key = ?", (_SEEN,)).fetchone()
        start = json.loads(row[0]) if row else 0
        if start == size:
            return
        found = lines(self.journal.path, start if start < size else 0)
        entries = [line.entry for line in found if line.entry is not None]
        connection.execute("BEGIN IMMEDIATE")
        plays, opinions = listening.replay(connection, entries)
        connection.execute("INSERT OR REPLACE INTO setting VALUES (?, ?)", (_SEEN, str(size)))
        connection.execute("COMMIT")
        if plays or opinions:
            self.notices.append(
                f"{plays} plays and {opinions} opinions were brought back from the journal."
            )

    # -- reading and writing -----------------------------------------------------------------

    def claim(
        self, claims: Sequence[identities.Claim], taken: Iterable[int], now: int
    ) -> list[int]:
        """Give each track found on the disk its id (see store.identities); household and own."""
        held = list(taken)

        def write(db: sqlite3.Connection) -> list[int]:
            return identities.claim(db, claims, held, now)

        ids = self.writer.submit_household(write).result()
        if not self.is_owner:
            find = self.writer.submit_household(lambda db: profiles.identities(db, ids))
            rows = find.result()
            self.writer.submit_listener(lambda db: profiles.adopt(db, rows)).result()
        return ids

    @contextmanager
    def reader(self) -> Iterator[sqlite3.Connection]:
        """Lend this thread's read-only connection: library.db, ``listener`` and ``household``."""
        with self._readers.lend() as connection:
            yield connection

    @property
    def revision(self) -> int:
        """A number that grows with every committed change of this process, settings left out."""
        return self.writer.revision

    def close(self) -> None:
        """Finish the writes, then close everything."""
        # Readers first: only a writing connection that is the last one empties the WAL.
        self._readers.close()
        self.writer.close()
        self.journal.close()
        for folder in {self.data_dir, self.own_dir}:
            seal.closed(folder / "listener.db")
        seal.closed(self._library_path)


def _back_up_daily(folder: Path, connection: sqlite3.Connection) -> None:
    backups = folder / "backups"
    newest = next(iter(backup.existing(backups, "listener")), None)
    used = connection.execute("SELECT EXISTS (SELECT 1 FROM identity)").fetchone()[0]
    if used and (newest is None or time.time() - newest.stat().st_mtime > _DAY_S):
        backup.make(connection, backups, "listener")


def make_private_folder(folder: Path) -> None:
    """Make the data folder, for its owner alone; StoreError when it cannot be written."""
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    except OSError as error:
        raise StoreError(
            translate("errors", "The data folder {folder} cannot be made ({reason}).").format(
                folder=folder, reason=error.strerror
            ),
            translate("errors", "Choose another one with --data-dir."),
        ) from error
    if not os.access(folder, os.W_OK | os.X_OK):
        raise StoreError(
            translate("errors", "The data folder {folder} cannot be written.").format(
                folder=folder
            ),
            translate("errors", "Allow writing there, or choose another one with --data-dir."),
        )


def _move_aside(path: Path) -> Path:
    aside = path.with_name(f"{path.stem}-damaged-{time.strftime('%Y%m%dT%H%M%S')}{path.suffix}")
    path.rename(aside)
    for suffix in ("-wal", "-shm"):
        companion = path.with_name(path.name + suffix)
        if companion.exists():
            companion.rename(aside.with_name(aside.name + suffix))
    return aside
