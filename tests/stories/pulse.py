"""A PulseAudio server of a test's own, with a null sink whose sound can be recorded."""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import numpy.typing as npt

RATE = 44_100
Int16 = npt.NDArray[np.int16]

NEEDED = ("pulseaudio", "parec", "pactl")


def missing() -> list[str]:
    """Return the programs that are not there."""
    return [program for program in NEEDED if shutil.which(program) is None]


class Server:
    """A sound server without bus, cookie or hardware, that can be killed and started again."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._socket = folder / "socket"
        self.address = f"unix:{self._socket}"
        self.start()

    def start(self) -> None:
        """Run, and wait until programs can connect."""
        environment = {**os.environ, "HOME": str(self._folder)}
        environment["XDG_RUNTIME_DIR"] = str(self._folder)
        environment.pop("PULSE_SERVER", None)
        command = [
            *("pulseaudio", "-n", "--daemonize=no", "--exit-idle-time=-1", "--use-pid-file=no"),
            *("-L", f"module-null-sink sink_name=nul rate={RATE} format=s16le channels=2"),
            *("-L", f"module-native-protocol-unix socket={self._socket} auth-anonymous=1"),
        ]
        with (self._folder / "log").open("wb") as log:
            self._process = subprocess.Popen(
                _favoured(command), env=environment, stdout=log, stderr=log, cwd=self._folder
            )
        _wait_for(self._socket, self._process, self._folder / "log")

    def control(self, *command: str) -> str:
        """Tell the server something; return its answer."""
        done = subprocess.run(
            ["pactl", "--server", self.address, *command],
            capture_output=True, text=True, check=True, timeout=20,
        )  # fmt: skip
        return done.stdout.strip()

    def sink_of_stream(self) -> str:
        """Return the name of the sink to which the newest stream goes, "" without one."""
        streams = self.control("list", "short", "sink-inputs").splitlines()
        sinks = [line.split("\t") for line in self.control("list", "short", "sinks").splitlines()]
        names = {fields[0]: fields[1] for fields in sinks}
        return names.get(streams[-1].split("\t")[1], "") if streams else ""

    def kill(self) -> None:
        """Be gone at once."""
        self._process.kill()
        self._process.wait(10)
        self._socket.unlink(missing_ok=True)


@contextlib.contextmanager
def server() -> Iterator[Server]:
    """Run a server; its address is for PULSE_SERVER."""
    # A socket's path has about 100 bytes, so it does not lie under pytest's folders.
    with tempfile.TemporaryDirectory(prefix="dc-pulse-") as name:
        running = Server(Path(name))
        try:
            yield running
        finally:
            running.kill()


def _wait_for(socket: Path, process: subprocess.Popen[bytes], log: Path) -> None:
    deadline = time.monotonic() + 20
    while not socket.exists():
        if process.poll() is not None or time.monotonic() > deadline:
            raise RuntimeError(f"pulseaudio did not start: {log.read_text(errors='replace')}")
        time.sleep(0.05)


def _favoured(command: list[str]) -> list[str]:
    """Return a command that runs before everything else, where that is allowed."""
    return ["nice", "-n", "-15", *command] if os.name == "posix" and os.geteuid() == 0 else command


class Recording:
    """What a sink plays, from now until it is stopped."""

    def __init__(self, address: str, folder: Path) -> None:
        self._file = folder / "recording.raw"
        command = [
            *("parec", "--server", address, "-d", "nul.monitor", "--raw", "--format=s16le"),
            *(f"--rate={RATE}", "--channels=2", "--latency-msec=50"),
        ]
        with self._file.open("wb") as output:
            self._process = subprocess.Popen(
                _favoured(command), stdout=output, stderr=subprocess.DEVNULL
            )
        deadline = time.monotonic() + 20
        while not self._file.stat().st_size:
            assert time.monotonic() < deadline, "parec records nothing"
            time.sleep(0.02)

    def stop(self, after_s: float = 0.7) -> Int16:
        """Stop some time after the last sound; return frames, int16 (n, 2)."""
        time.sleep(after_s)
        self._process.terminate()
        self._process.wait(10)
        content = np.frombuffer(self._file.read_bytes(), np.int16)
        return content[: len(content) // 2 * 2].reshape(-1, 2)
