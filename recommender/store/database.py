"""Open a database safely: ours, not newer, not damaged, backed up before its schema changes."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from recommender.core.errors import StoreError
from recommender.core.translation import translate
from recommender.store import backup, seal
from recommender.store.migrations.steps import Steps

BUSY_MS = 10_000
_DAMAGED = ("malformed", "not a database", "disk image")


class DamagedError(StoreError):
    """The file is not a database any more, or fails its integrity check."""


@dataclass(frozen=True, slots=True)
class Kind:
    """What one of our databases is: its migrations, its mark, its durability."""

    steps: Steps
    application_id: int
    synchronous: str

    @property
    def version(self) -> int:
        """The schema's version."""
        return len(self.steps)


def open_writer(path: Path, kind: Kind, backups: Path | None = None) -> sqlite3.Connection:
    """Open (or create) a database for writing and bring its schema up to date.

    Raises StoreError, leaving the file as it is, when it is newer than this program, locked,
    damaged, somebody else's, or cannot be written.
    """
    _create_private(path)
    with translated(path):
        connection = sqlite3.connect(
            path, timeout=BUSY_MS / 1000, check_same_thread=False, isolation_level=None
        )
    try:
        with translated(path):
            _check(connection, path, kind)
            _configure(connection, kind)
            _migrate(connection, path, kind, backups)
    except BaseException:
        connection.close()
        raise
    return connection


def open_reader(path: Path, attached: Mapping[str, Path]) -> sqlite3.Connection:
    """Open a database read only, with others attached under their names."""
    with translated(path):
        connection = sqlite3.connect(
            f"file:{_uri(path)}?mode=ro", uri=True, timeout=BUSY_MS / 1000, check_same_thread=False
        )
        for name, other in attached.items():
            connection.execute(f"ATTACH DATABASE ? AS {name}", (f"file:{_uri(other)}?mode=ro",))
        connection.execute("PRAGMA cache_size = -16000")
    return connection


def _uri(path: Path) -> str:
    return path.absolute().as_uri().removeprefix("file://")


def _create_private(path: Path) -> None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        os.close(os.open(path, os.O_CREAT | os.O_RDWR, 0o600))
        path.chmod(0o600)
    except OSError as error:
        raise StoreError(
            translate("errors", "{path} cannot be written ({reason}).").format(
                path=path, reason=error.strerror
            ),
            translate("errors", "Allow writing there, or choose another folder with --data-dir."),
        ) from error


def _check(connection: sqlite3.Connection, path: Path, kind: Kind) -> None:
    mark = connection.execute("PRAGMA application_id").fetchone()[0]
    version = connection.execute("PRAGMA user_version").fetchone()[0]
    empty = not connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]
    if empty:
        seal.checked(path)
        return
    if mark != kind.application_id:
        raise StoreError(
            translate("errors", "{path} belongs to another program.").format(path=path),
            translate("errors", "Choose another folder with --data-dir."),
        )
    if version > kind.version:
        raise StoreError(
            translate("errors", "{path} was written by a newer Deepcuts.").format(path=path),
            translate(
                "errors", "Install that version again, or choose another folder with --data-dir."
            ),
        )
    if seal.holds(path):
        return
    verdict = connection.execute("PRAGMA quick_check(1)").fetchone()[0]
    seal.checked(path)
    if verdict != "ok":
        raise DamagedError(
            translate("errors", "{path} is damaged ({verdict}).").format(path=path, verdict=verdict)
        )


def _configure(connection: sqlite3.Connection, kind: Kind) -> None:
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute(f"PRAGMA synchronous = {kind.synchronous}")
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("PRAGMA cache_size = -32000")


def _migrate(connection: sqlite3.Connection, path: Path, kind: Kind, backups: Path | None) -> None:
    if not kind.steps.pending(connection):
        return
    from sqlite_utils import Database

    if backups is not None and kind.steps.applied(connection):
        backup.make(connection, backups, path.stem)
    kind.steps.migrations().apply(Database(connection))
    connection.execute(f"PRAGMA application_id = {kind.application_id}")
    connection.execute(f"PRAGMA user_version = {kind.version}")


@contextmanager
def translated(path: Path) -> Iterator[None]:
    """Turn SQLite's errors about the world into one clear line each."""
    try:
        yield
    except sqlite3.DatabaseError as error:
        text = str(error)
        if any(sign in text for sign in _DAMAGED):
            raise DamagedError(
                translate("errors", "{path} is damaged ({text}).").format(path=path, text=text)
            ) from error
        if "locked" in text or "busy" in text:
            raise StoreError(
                translate("errors", "{path} is locked by another program.").format(path=path),
                translate("errors", "Close the other program that uses it and try again."),
            ) from error
        if "full" in text:
            raise StoreError(
                translate("errors", "The disk that holds {path} is full.").format(path=path),
                translate("errors", "Free some space."),
            ) from error
        if "readonly" in text or "unable to open" in text:
            raise StoreError(
                translate("errors", "{path} cannot be written ({text}).").format(
                    path=path, text=text
                ),
                translate(
                    "errors", "Allow writing there, or choose another folder with --data-dir."
                ),
            ) from error
        raise
