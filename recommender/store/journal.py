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

from recommender.core.errors import StoreError
from recommender.core.translation import translate


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

    def append(self, *entries: dict[str, Any]) -> None:
        """Write entries and wait until they are on the disk."""
        parts = []
        for entry in entries:
            body = json.dumps(entry, separators=(",", ":"), sort_keys=True).encode()
            parts.append(b"%08x %s\n" % (zlib.crc32(body), body))
        try:
            rest = memoryview(b"".join(parts))
            while rest:
                rest = rest[os.write(self._fd, rest) :]
            os.fsync(self._fd)
        except OSError as error:
            raise StoreError(
                translate("errors", "{path} cannot be written ({reason}).").format(
                    path=self.path, reason=error.strerror
                ),
                translate("errors", "Free some space."),
            ) from error

    @property
    def size(self) -> int:
        """The length of the file in bytes."""
        return os.fstat(self._fd).st_size

    def close(self) -> None:
        """Close the file; a second call does nothing."""
        if self._fd >= 0:
            os.close(self._fd)
        self._fd = -1


def lines(path: Path, start: int = 0) -> Iterator[Line]:
    """Read a journal from a byte on, telling good lines from torn or damaged ones."""
    if not path.exists():
        return
    with path.open("rb") as file:
        file.seek(start)
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
