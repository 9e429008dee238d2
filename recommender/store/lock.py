"""One writing Deepcuts per data folder: an advisory lock that the system drops when we die."""

from __future__ import annotations

import contextlib
import os
import sys
from pathlib import Path

from recommender.core.errors import StoreError
from recommender.core.translation import translate


class InUseError(StoreError):
    """Another Deepcuts holds the data folder."""


class Lock:
    """The held lock of a data folder; the file tells who holds it."""

    def __init__(self, data_dir: Path) -> None:
        path = data_dir / "deepcuts.lock"
        try:
            self._fd: int | None = os.open(path, os.O_CREAT | os.O_RDWR, 0o600)
        except OSError as error:
            raise StoreError(
                translate(
                    "errors", "The data folder {data_dir} cannot be written ({reason})."
                ).format(data_dir=data_dir, reason=error.strerror),
                translate("errors", "Allow writing there, or choose another one with --data-dir."),
            ) from error
        if not _take(self._fd):
            holder = os.read(self._fd, 32).decode("ascii", "replace").strip()
            os.close(self._fd)
            who = f" (process {holder})" if holder.isdecimal() else ""
            raise InUseError(
                translate("errors", "{data_dir} is in use by another Deepcuts{who}.").format(
                    data_dir=data_dir, who=who
                ),
                translate("errors", "Close it first, or choose another folder with --data-dir."),
            )
        os.truncate(self._fd, 0)
        os.write(self._fd, b"%d\n" % os.getpid())

    def release(self) -> None:
        """Let others have the folder."""
        if self._fd is not None:
            os.close(self._fd)
            self._fd = None


if sys.platform == "win32":
    import msvcrt

    #: Windows locks byte ranges against reading too: lock one that nobody reads.
    _FAR = 1 << 30

    def _take(fd: int) -> bool:
        os.lseek(fd, _FAR, os.SEEK_SET)
        with contextlib.suppress(OSError):
            msvcrt.locking(fd, msvcrt.LK_NBLCK, 1)
            os.lseek(fd, 0, os.SEEK_SET)
            return True
        os.lseek(fd, 0, os.SEEK_SET)
        return False

else:
    import fcntl

    def _take(fd: int) -> bool:
        with contextlib.suppress(BlockingIOError):
            fcntl.flock(fd, fcntl.LOCK_EX | fcntl.LOCK_NB)
            return True
        return False
