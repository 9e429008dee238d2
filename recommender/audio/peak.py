"""True peak: how high the analogue wave rises between the samples (ITU-R BS.1770-4, annex 2)."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
from numpy.lib.stride_tricks import sliding_window_view

Float32 = npt.NDArray[np.float32]

_PHASES = 8
_REACH = 12
#: Between two samples a wave seldom rises by more than this factor.
_OVERSHOOT = 1.5
#: Beside samples as high as this share of the highest the true peak may be.
_SHARE = 0.7
_MANY, _FEW = 512, 1_024
#: Guesses this near to the highest are looked at closely.
_NEAR = 0.8


def _interpolators() -> Float32:
    """Windowed sinc filters for positions 0, 1/8 … 7/8 after a sample, float32 (24, 8)."""
    places = np.arange(-_REACH + 1, _REACH + 1)[:, None] - np.arange(_PHASES)[None, :] / _PHASES
    window = np.cos(np.pi / 2 * places / (_REACH + 1)) ** 2
    return (np.sinc(places) * window).astype(np.float32)


class TruePeak:
    """Follows a stream of blocks; only the neighbourhood of high samples is oversampled."""

    def __init__(self) -> None:
        self._filters = _interpolators()
        self._before: Float32 | None = None
        self.sample = 0.0
        self.true = 0.0

    def push(self, block: Float32) -> None:
        """Take a block, float32 (channels, n)."""
        before = self._before
        if before is None or len(before) != len(block):
            before = np.zeros((len(block), 2 * _REACH), np.float32)
        size = np.abs(block)
        highest = float(size.max(initial=0.0))
        self.sample = max(self.sample, highest)
        if highest * _OVERSHOOT > self.true and highest > 1e-5:
            self.true = max(self.true, highest)
            edge = np.concatenate([before, block[:, : 2 * _REACH]], axis=1)
            for channel in edge:
                self._oversample(channel, np.abs(channel))
            for channel, heights in zip(block, size, strict=True):
                self._oversample(channel, heights)
        joined = block if block.shape[1] >= 2 * _REACH else np.concatenate([before, block], axis=1)
        self._before = joined[:, -2 * _REACH :].copy()

    def finish(self) -> None:
        """Look between the last samples."""
        if self._before is not None:
            self.push(np.zeros((len(self._before), 2 * _REACH), np.float32))

    def _oversample(self, sound: Float32, heights: Float32) -> None:
        if len(sound) < 2 * _REACH:
            return
        first, last = _REACH - 1, len(sound) - _REACH
        high = heights[first:last] > _SHARE * self.true
        count = np.count_nonzero(high)
        if not count:
            return
        # A cubic through four samples guesses the middle after each well enough to choose by.
        if count <= _MANY:
            at = np.flatnonzero(high) + first
            at = np.union1d(at, np.maximum(at - 1, first))
            guess = np.abs(9 * (sound[at] + sound[at + 1]) - sound[at - 1] - sound[at + 2])
        else:
            guess = sound[first:last] + sound[first + 1 : last + 1]
            guess *= 9
            guess -= sound[first - 1 : last - 1]
            guess -= sound[first + 2 : last + 2]
            np.abs(guess, out=guess)
            at = np.flatnonzero(guess > _NEAR * float(guess.max()))
            guess = guess[at]
            at += first
        if len(at) > _FEW:
            at = at[np.argpartition(guess, -_FEW)[-_FEW:]]
        pieces = sliding_window_view(sound, 2 * _REACH)[at - _REACH + 1]
        self.true = max(self.true, float(np.abs(pieces @ self._filters).max()))
