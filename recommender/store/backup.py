"""Rotating, verified copies of a database, made by SQLite's own backup interface."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

KEPT = 12
_STAMP = "%Y%m%dT%H%M%S"


def make(connection: sqlite3.Connection, folder: Path, stem: str) -> Path:
    """Copy the database behind a connection, verify the copy, drop the oldest; return its path."""
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    path = folder / f"{stem}-{datetime.now(UTC).strftime(_STAMP)}.db"
    part = path.with_suffix(".part")
    part.unlink(missing_ok=True)
    os.close(os.open(part, os.O_CREAT | os.O_RDWR, 0o600))
    with closing(sqlite3.connect(part)) as copy:
        connection.backup(copy)
        copy.execute("PRAGMA journal_mode = DELETE")
    if not verified(part):
        part.unlink()
        raise sqlite3.DatabaseError(f"the backup {part} could not be verified")
    part.replace(path)
    for old in existing(folder, stem)[KEPT:]:
        old.unlink()
    return path


def existing(folder: Path, stem: str) -> list[Path]:
    """Return the backups there are, newest first."""
    return sorted(folder.glob(f"{stem}-*.db"), reverse=True)


def verified(path: Path) -> bool:
    """Tell whether a copy passes SQLite's integrity check."""
    try:
        with closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as copy:
            return bool(copy.execute("PRAGMA integrity_check(1)").fetchone()[0] == "ok")
    except sqlite3.DatabaseError:
        return False
