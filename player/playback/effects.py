"""What sound passes through on its way to the device: equaliser, balance, mono."""

from __future__ import annotations

import itertools
from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING

import numpy as np

from player.playback.equaliser import BANDS_HZ, FLAT, Q, headroom_db
from player.playback.sounds import Frames

if TYPE_CHECKING:
    import av.filter

_BLEND_FRAMES = 2_048


@dataclass(frozen=True, slots=True)
class Shape:
    """How the sound is shaped; as it stands here, nothing is changed.

    ``bands_db`` are the equaliser's ten gains; ``balance`` goes from −1 (left) to 1 (right).
    """

    bands_db: tuple[float, ...] = FLAT
    balance: float = 0.0
    mono: bool = False


class Effects:
    """Shapes blocks one after another; a change is blended in, so that nothing clicks.

    ``shape`` may be set from any thread. Sound that nothing shapes goes through bit by bit.
    """

    def __init__(self) -> None:
        self.shape = Shape()
        self._current = _Chain(Shape(), 0)

    def start_over(self) -> None:
        """Forget what was heard: other sound follows."""
        self._current = _Chain(self.shape, 0)

    def apply(self, block: Frames, rate: int) -> Frames:
        """Return a block shaped; ``rate`` in Hz."""
        if not len(block):
            return block
        wanted, before = self.shape, self._current
        if before.shape == wanted and before.rate in (0, rate):
            before.rate = rate
            return before.apply(block)
        self._current = _Chain(wanted, rate)
        new = self._current.apply(block)
        if before.rate != rate:
            return new
        old = before.apply(block)
        count = min(_BLEND_FRAMES, len(block))
        share = np.linspace(0, 1, count, dtype=np.float32)[:, None]
        blended = new.copy()
        blended[:count] = old[:count] * (1 - share) + new[:count] * share
        return blended


class _Chain:
    """One shape at one rate, with what its filters remember."""

    def __init__(self, shape: Shape, rate: int) -> None:
        self.shape, self.rate = shape, rate
        self._filters: _Filters | None = None
        left, right = min(1.0, 1 - shape.balance), min(1.0, 1 + shape.balance)
        self._sides = np.array([left, right], np.float32)

    def apply(self, block: Frames) -> Frames:
        shape = self.shape
        if shape.bands_db != FLAT:
            if self._filters is None:
                self._filters = _Filters(shape.bands_db, self.rate)
            block = self._filters.apply(block)
        if shape.mono:
            block = np.repeat(block.mean(axis=1, keepdims=True), 2, axis=1)
        return block * self._sides if shape.balance else block


class _Filters:
    """The equaliser's bands as FFmpeg's biquads, lowered so that no frequency can clip."""

    def __init__(self, bands_db: tuple[float, ...], rate: int) -> None:
        import av  # FFmpeg loads here, not while the window opens
        import av.filter

        self._av, self._rate, self._count = av, rate, 0
        self._base = Fraction(1, rate)
        graph = av.filter.Graph()
        chain: list[av.filter.context.FilterContext] = [
            graph.add_abuffer(
                sample_rate=rate, format="fltp", layout="stereo", time_base=self._base
            ),
            graph.add("volume", f"{-headroom_db(bands_db, rate):.4f}dB:precision=float"),
            *(
                graph.add("equalizer", f"f={hz}:t=q:w={Q}:g={gain:.4f}:r=f32")
                for hz, gain in zip(BANDS_HZ, bands_db, strict=True)
                if gain and hz < rate / 2
            ),
            graph.add("abuffersink"),
        ]
        for one, other in itertools.pairwise(chain):
            one.link_to(other)
        graph.configure()
        self._graph = graph

    def apply(self, block: Frames) -> Frames:
        frame = self._av.AudioFrame.from_ndarray(
            np.ascontiguousarray(block.T), format="fltp", layout="stereo"
        )
        frame.sample_rate, frame.time_base, frame.pts = self._rate, self._base, self._count
        self._count += len(block)
        self._graph.push(frame)
        return np.array(self._graph.pull().to_ndarray().T, np.float32, order="C")
