"""An append-only record of plays and opinions with a checksum on each line.

SQLite keeps no checksums, so a flipped bit in listener.db can go unnoticed. Each line here is
``crc32-in-hex SPACE json``; it is on the disk before the database commits, and is replayed when
the database is opened, so that what was acknowledged once is never lost.
"""

from __future__ import annotations

import json
import os
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the journal; ``entry`` is None where the checksum does not match."""

    number: int
    entry: dict[str, Any] | None


class Journal:
    """The journal file, open for appending."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._fd = os.open(path, os.O_CREAT | os.O_APPEND | os.O_RDWR, 0o600)
        if not self._ends_cleanly():
            os.write(self._fd, b"\n")

    def _ends_cleanly(self) -> bool:
        size = os.fstat(self._fd).st_size
        return size == 0 or os.pread(self._fd, 1, size - 1) == b"\n"

    def append(self, entry: dict[str, Any]) -> None:
        """Write an entry and wait until it is on the disk."""
        body = json.dumps(entry, separators=(",", ":"), sort_keys=True).encode()
        os.write(self._fd, b"%08x %s\n" % (zlib.crc32(body), body))
        os.fsync(self._fd)

    def close(self) -> None:
        """Close the file."""
        os.close(self._fd)


def lines(path: Path) -> Iterator[Line]:
    """Read a journal, telling good lines from torn or damaged ones; blank lines are skipped."""
    if not path.exists():
        return
    with path.open("rb") as file:
        for number, raw in enumerate(file, 1):
            if raw.strip():
                yield Line(number, _entry(raw.rstrip(b"\n")))


def _entry(raw: bytes) -> dict[str, Any] | None:
    check, _, body = raw.partition(b" ")
    try:
        if int(check, 16) != zlib.crc32(body):
            return None
        entry = json.loads(body)
    except ValueError:
        return None
    return entry if isinstance(entry, dict) else None
