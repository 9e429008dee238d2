"""What the pool's tests let workers do."""

from __future__ import annotations

import os
import time
from typing import Any


def double(item: dict[str, Any]) -> int:
    return 2 * int(item["n"])


def who(item: dict[str, Any]) -> int:
    return os.getpid()


def slow(item: dict[str, Any]) -> int:
    time.sleep(0.2)
    return int(item["n"])


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
    return str(what)
