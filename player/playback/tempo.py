"""Faster or slower at the same pitch."""

from __future__ import annotations

import itertools
from fractions import Fraction

import av
import av.filter
import numpy as np

from player.playback.sounds import Frames

SLOWEST, FASTEST = 0.5, 2.0


class Tempo:
    """FFmpeg's atempo (waveform similarity overlap-add).

    Args:
        rate: the sample rate in Hz.
        speed: SLOWEST to FASTEST; 1 is as recorded.
    """

    def __init__(self, rate: int, speed: float) -> None:
        self._rate, self._count = rate, 0
        self._base = Fraction(1, rate)
        self._graph = av.filter.Graph()
        chain = [
            self._graph.add_abuffer(
                sample_rate=rate, format="flt", layout="stereo", time_base=self._base
            ),
            self._graph.add("atempo", f"{min(max(speed, SLOWEST), FASTEST):.3f}"),
            self._graph.add("abuffersink"),
        ]
        for one, other in itertools.pairwise(chain):
            one.link_to(other)
        self._graph.configure()

    def process(self, block: Frames) -> Frames:
        """Return what comes out for a block; some tens of milliseconds stay inside."""
        if not len(block):
            return block
        frame = av.AudioFrame.from_ndarray(
            np.ascontiguousarray(block).reshape(1, -1), format="flt", layout="stereo"
        )
        frame.sample_rate, frame.time_base, frame.pts = self._rate, self._base, self._count
        self._count += len(block)
        self._graph.push(frame)
        return self._pulled()

    def flush(self) -> Frames:
        """Return what stayed inside; nothing may follow."""
        self._graph.push(None)
        return self._pulled()

    def _pulled(self) -> Frames:
        blocks = []
        while True:
            try:
                blocks.append(self._graph.pull().to_ndarray().reshape(-1, 2))
            except (av.BlockingIOError, av.EOFError):
                break
        return np.concatenate(blocks) if blocks else np.empty((0, 2), np.float32)
