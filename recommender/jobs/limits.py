"""What a worker may not do: take all memory, outlive its parent, or get in the listener's way."""

from __future__ import annotations

import contextlib
import ctypes
import os
import sys
import threading
import time

_PR_SET_NO_NEW_PRIVS = 38


def lower_priority() -> None:
    """Run at the lowest priority the system has."""
    if hasattr(os, "nice"):
        os.nice(19)
    else:
        import psutil

        psutil.Process().nice(psutil.IDLE_PRIORITY_CLASS)


def limit_memory(extra_mb: int) -> None:
    """Let the address space grow by at most this much from now on (where the system can)."""
    if sys.platform != "linux":
        return
    import resource

    with open("/proc/self/statm", "rb") as statm:
        now = int(statm.read().split()[0]) * os.sysconf("SC_PAGE_SIZE")
    limit = now + extra_mb * 1024 * 1024
    resource.setrlimit(resource.RLIMIT_AS, (limit, limit))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def die_with_parent() -> None:
    """End this process when its parent is gone, even while it is busy; never gain privileges."""
    parent = os.getppid()

    def watch() -> None:
        while os.getppid() == parent:
            time.sleep(1)
        os._exit(1)

    threading.Thread(target=watch, daemon=True).start()
    if sys.platform == "linux":
        with contextlib.suppress(OSError):
            ctypes.CDLL(None, use_errno=True).prctl(_PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0)
