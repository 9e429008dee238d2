"""The machine's sound device through miniaudio."""

from __future__ import annotations

import contextlib
from collections.abc import Generator
from typing import Any

import miniaudio

from player.playback.outputs.base import OutputError, Pull

#: Long enough to live through a busy interpreter; pause and seek do not wait for it.
_PERIOD_MS = 250
_BACKENDS = [backend for backend in miniaudio.Backend if backend is not miniaudio.Backend.NULL]


class MiniaudioOutput:
    """A device at its own rate, in floats: the default one, or that of a name."""

    def __init__(self, pull: Pull, wanted: str = "") -> None:
        self._pull = pull
        try:
            chosen = _id_of(wanted) if wanted else None
            self._device = miniaudio.PlaybackDevice(
                output_format=miniaudio.SampleFormat.FLOAT32,
                nchannels=2,
                sample_rate=0,
                device_id=chosen,
                buffersize_msec=_PERIOD_MS,
                backends=_BACKENDS,
                app_name="Deepcuts",
            )
        except miniaudio.MiniaudioError as error:
            raise OutputError(str(error)) from error
        self.name: str = self._device.backend
        self.rate = int(self._device._device.sampleRate)
        self.latency_ms = 2 * _PERIOD_MS

    def start(self) -> None:
        """Take and play sound."""
        blocks = self._blocks()
        next(blocks)
        try:
            self._device.start(blocks)
        except miniaudio.MiniaudioError as error:
            raise OutputError(str(error)) from error

    def _blocks(self) -> Generator[Any, int, None]:
        count = yield b""
        while True:
            block = self._pull(count)
            count = yield memoryview(block).cast("B") if len(block) else b""

    def stop(self) -> None:
        """Be silent at once."""
        with contextlib.suppress(miniaudio.MiniaudioError):
            self._device.stop()

    def close(self) -> None:
        """Give the device back, and its context, which the library forgets."""
        self._device.close()
        miniaudio.lib.ma_context_uninit(self._device._context)


def _id_of(name: str) -> Any:
    """Return the library's id of a device. Raises OutputError when there is none of that name."""
    for device in miniaudio.Devices(_BACKENDS).get_playbacks():
        if device["name"] == name:
            return device["id"]
    raise OutputError(f"there is no device {name!r}")
