"""Picks the output that works: a device of the machine, else the fallback, told once."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Sequence

from player.playback.outputs.base import Output, OutputError, OutputFactory, Pull

logger = logging.getLogger(__name__)

_RETRY_S = 30.0


class Device:
    """At most one open output.

    Args:
        outputs: devices to try in turn.
        fallback: what to play to when there is none.
        on_fallback: called the first time that happens.
    """

    def __init__(
        self,
        outputs: Sequence[OutputFactory],
        fallback: OutputFactory | None,
        on_fallback: Callable[[], None],
    ) -> None:
        self._outputs = tuple(outputs)
        self._fallback = fallback
        self._on_fallback = on_fallback
        self._none_since: float | None = None
        self._output: Output | None = None
        self.running = False

    @property
    def rate(self) -> int:
        """The sample rate of the open output in Hz; 0 while there is none."""
        return self._output.rate if self._output else 0

    @property
    def latency_ms(self) -> int:
        """The most sound that can be on its way."""
        return self._output.latency_ms if self._output else 0

    def open(self, pull: Pull, *, real: bool = False) -> None:
        """Open the first output that works; with ``real`` no fallback. Raises OutputError."""
        self.close()
        fallback = None if real else self._fallback
        lately = self._none_since is not None and time.monotonic() - self._none_since < _RETRY_S
        for factory in () if lately and fallback else self._outputs:
            try:
                self._output = factory(pull)
            except OutputError as error:
                logger.info("no output: %s", error)
            else:
                self._none_since = None
                return
        if fallback is None:
            raise OutputError("there is no sound device")
        if self._none_since is None:
            self._on_fallback()
        if not lately:
            self._none_since = time.monotonic()
        self._output = fallback(pull)

    def start(self) -> None:
        """Play. Raises OutputError."""
        assert self._output is not None
        self.running = True
        self._output.start()

    def stop(self) -> None:
        """Be silent at once."""
        if self._output is not None and self.running:
            self._output.stop()
        self.running = False

    def close(self) -> None:
        """Give the output back."""
        if self._output is not None:
            self._output.close()
        self._output = None
        self.running = False
