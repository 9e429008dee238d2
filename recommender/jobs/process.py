"""One worker process, as its parent sees it: start it, ask it, end it."""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys
from collections.abc import Sequence
from typing import Any

from recommender.core.errors import KnownError
from recommender.core.translation import translate
from recommender.jobs.worker import READY, read_message, write_message

_ONE_THREAD = dict.fromkeys(
    (
        "OMP_NUM_THREADS",
        "OPENBLAS_NUM_THREADS",
        "MKL_NUM_THREADS",
        "NUMBA_NUM_THREADS",
        "LOKY_MAX_CPU_COUNT",
    ),
    "1",
)


class WorkerStartError(KnownError):
    """Worker processes end before they are ready: nothing can be read."""

    def __init__(self, detail: str = "") -> None:
        said = f" ({detail})" if detail else ""
        words = translate("errors", "Deepcuts cannot start its helper processes{detail}.")
        super().__init__(words.format(detail=said))


class WorkerProcess:
    """A process that runs ``recommender.jobs.worker``.

    Its modules come from where ours come from and never from the current folder.
    """

    def __init__(self, memory_mb: int, warm: Sequence[str]) -> None:
        places = [place for place in sys.path if os.path.isabs(place)]
        command = [sys.executable, "-P", "-m", "recommender.jobs.worker"]
        self._process = subprocess.Popen(
            [*command, str(memory_mb), *warm],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env={**os.environ, **_ONE_THREAD, "PYTHONPATH": os.pathsep.join(places)},
            start_new_session=True,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
        self.served = 0

    def is_ready(self) -> bool:
        """Wait until the process has imported what it needs; False when it died instead."""
        return self._read() == READY

    def ask(self, function: str, item: dict[str, Any]) -> list[Any] | None:
        """Return the answer, ``[value, error]``; None when the process died over it."""
        self.served += 1
        assert self._process.stdin is not None
        try:
            write_message(self._process.stdin, [function, item])
        except OSError:
            return None
        answer = self._read()
        return answer if isinstance(answer, list) and len(answer) == 2 else None

    def _read(self) -> Any:
        assert self._process.stdout is not None
        try:
            return read_message(self._process.stdout)
        except (OSError, ValueError):  # killed in the middle, or not our protocol any more
            return None

    def kill(self) -> None:
        """Kill the process; whoever waits for its answer gets None. Any thread may call it."""
        self._process.kill()

    def end(self) -> None:
        """Kill the process, wait until it is gone, and close the pipes."""
        self._process.kill()
        self._process.wait()
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe is not None:
                with contextlib.suppress(OSError):
                    pipe.close()
