"""What the pool's tests let workers do."""

from __future__ import annotations

import os
import time
from typing import Any


def double(item: dict[str, Any]) -> int:
    return 2 * int(item["n"])


def who(item: dict[str, Any]) -> int:
    return os.getpid()


def sleep(item: dict[str, Any]) -> float:
    time.sleep(item["s"])
    return float(item["s"])


def act(item: dict[str, Any]) -> str:
    what = item["do"]
    if what == "die":
        os._exit(3)
    if what == "hang":
        time.sleep(60)
    if what == "hog":
        return str(len(bytearray(2_000_000_000)))
    if what == "raise":
        raise ValueError("no")
    if what == "print":
        print("hello")
    if what in ("garbage", "flood"):
        _write_raw(b"\x04\0\0\0\xc1\xc1\xc1\xc1" if what == "garbage" else b"\xff\xff\xff\xff")
    return str(what)


def _write_raw(data: bytes) -> None:
    """Write what is no message to the pipe that goes to the parent."""
    for fd in range(3, 10):
        if os.path.exists(f"/proc/self/fd/{fd}") and "pipe" in os.readlink(f"/proc/self/fd/{fd}"):
            os.write(fd, data)
            return
