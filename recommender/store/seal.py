"""Which databases need no check when they are opened: those closed well and not touched since.

Checking every page of a library of 50,000 tracks costs a fifth of a second. So the check runs once
a day, after a crash, and whenever the file is not the one that was closed.
"""

from __future__ import annotations

import json
import os
import time
from pathlib import Path
from typing import Any

_DAY_S = 86_400


def holds(path: Path) -> bool:
    """Tell whether a database is as it was closed, and was checked within a day."""
    wal = path.with_name(f"{path.name}-wal")
    if wal.exists() and wal.stat().st_size:
        return False
    kept = _read(path)
    same = kept.get("state") == _state(path)
    return same and 0 <= time.time() - float(kept.get("checked", 0)) < _DAY_S


def checked(path: Path) -> None:
    """Note that a database was checked; until it is closed the note holds nothing else."""
    _write(path, {"checked": time.time()})


def closed(path: Path) -> None:
    """Note what a database looks like now that it is closed."""
    kept = _read(path)
    if "checked" in kept and path.exists():
        _write(path, {"checked": kept["checked"], "state": _state(path)})


def _state(path: Path) -> list[int]:
    found = path.stat()
    return [found.st_size, found.st_mtime_ns, found.st_ino]


def _read(path: Path) -> dict[str, Any]:
    try:
        kept = json.loads(_file(path).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return kept if isinstance(kept, dict) else {}


def _write(path: Path, kept: dict[str, Any]) -> None:
    handle = os.open(_file(path), os.O_CREAT | os.O_WRONLY | os.O_TRUNC, 0o600)
    with os.fdopen(handle, "w", encoding="utf-8") as file:
        json.dump(kept, file)


def _file(path: Path) -> Path:
    return path.with_name(f"{path.name}.seal")
