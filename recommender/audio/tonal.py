"""The tonal analysis: which pitches sound when, from sound at an eighth of its rate."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
import scipy.fft
from numpy.lib.stride_tricks import sliding_window_view

from recommender.audio import filterbank
from recommender.audio.frames import PITCHES
from recommender.audio.grid import Grid
from recommender.audio.series import Series

Float32 = npt.NDArray[np.float32]

LOW_HZ, BASS_HZ, HIGH_HZ = 60.0, 260.0, 2_000.0
_TAPS = 96
#: Chunks that are analysed together.
_CHUNKS = 4
#: Peaks more than 30 dB below the highest of their frame are leakage or noise.
_PEAK_SHARE = np.float32(1e-3)
_FLOOR = np.float32(1e-9)
#: Heights of peaks are compressed: the square root of the magnitude.
_PEAK_POWER = 0.25
_C_HZ = 440.0 * 2.0 ** (-9 / 12)


class Decimator:
    """Keeps every eighth sample of a stream, after a low pass at 2 kHz."""

    def __init__(self, grid: Grid) -> None:
        step = grid.decimation
        cutoff_hz = 0.5 * (HIGH_HZ + grid.tonal_rate - HIGH_HZ)
        share = 2 * cutoff_hz / grid.sample_rate
        taps = np.sinc((np.arange(_TAPS) - (_TAPS - 1) / 2) * share) * np.kaiser(_TAPS, 5.0)
        taps /= taps.sum()
        self._rows = taps.reshape(-1, step).astype(np.float32)
        self._before = np.zeros((len(self._rows) - 1, step), np.float32)

    def push(self, samples: Float32) -> Float32:
        """Return as many samples as are ready, float32 (n / 8,)."""
        own = samples.reshape(-1, self._rows.shape[1])
        rows = np.concatenate([self._before, own])
        self._before = rows[len(own) :]
        parts = self._rows @ rows.T
        count = len(own)
        found = parts[0, :count].copy()
        for shift in range(1, len(self._rows)):
            found += parts[shift, shift : shift + count]
        return found


class Tonal:
    """Collects spectral peaks by pitch class and the tuning."""

    def __init__(self, grid: Grid) -> None:
        self._grid = grid
        self._decimator = Decimator(grid)
        n = grid.n_tonal
        self._window = filterbank.hann(n) * np.float32(2_048 / n)
        carry = n - grid.hop_tonal
        self._joined = np.zeros(carry + _CHUNKS * grid.chunk // grid.decimation, np.float32)
        self._frames = sliding_window_view(self._joined, n)[:: grid.hop_tonal]
        self._filled = carry
        self._step_hz = grid.tonal_rate / n
        self._low = int(LOW_HZ / self._step_hz)
        self._high = int(HIGH_HZ / self._step_hz)
        self._chroma = Series()
        self._bass = np.zeros(PITCHES)
        self._tuning = np.zeros(100)

    def push(self, chunk: Float32) -> None:
        """Take one chunk of mono sound at the full rate."""
        low = self._decimator.push(chunk)
        self._joined[self._filled : self._filled + len(low)] = low
        self._filled += len(low)
        if self._filled == len(self._joined):
            self._work(len(self._frames))

    def _work(self, count: int) -> None:
        """Analyse the first so many frames that wait."""
        first = slice(self._low - 1, self._high + 1)
        parts = scipy.fft.rfft(self._frames[:count] * self._window, axis=1)[:, first]
        squares = parts.view(np.float32) ** 2
        self._chroma.add(self._peaks(squares[:, ::2] + squares[:, 1::2]))
        carry = self._grid.n_tonal - self._grid.hop_tonal
        self._joined[:carry] = self._joined[len(self._joined) - carry :].copy()
        self._filled = carry

    def _peaks(self, power: Float32) -> Float32:
        """Return the heights of spectral peaks by thirds of a semitone, float32 (frames, 36)."""
        middle = power[:, 1:-1]
        threshold = np.maximum(power.max(axis=1, keepdims=True) * _PEAK_SHARE, _FLOOR)
        found = (middle > power[:, :-2]) & (middle >= power[:, 2:]) & (middle > threshold)
        places = np.flatnonzero(found)
        rows, columns = np.divmod(places, found.shape[1])
        flat = power.reshape(-1)
        at = places + 2 * rows + 1
        left, top, right = np.log(flat[np.stack([at - 1, at, at + 1])] + np.float32(1e-30))
        bend = left - 2 * top + right
        offset = 0.5 * (left - right) / np.where(bend < 0, bend, np.float32(-1))
        bins = self._low + columns.astype(np.float32) + np.clip(offset, -0.5, 0.5)
        height = np.exp(np.float32(_PEAK_POWER) * top)
        semitone = 12 * np.log2(bins * np.float32(self._step_hz / _C_HZ))
        cents = np.floor(semitone * 100 + 0.5).astype(np.intp) % 100
        self._tuning += np.bincount(cents, height, 100)
        third = semitone * 3
        below = np.floor(third)
        second = height * (third - below)
        first = height - second
        below = below.astype(np.intp) % PITCHES
        above = (below + 1) % PITCHES
        deep = bins < BASS_HZ / self._step_hz
        self._bass += np.bincount(below[deep], first[deep], PITCHES)
        self._bass += np.bincount(above[deep], second[deep], PITCHES)
        size, row = len(power) * PITCHES, rows * PITCHES
        chroma = np.bincount(row + below, first, size) + np.bincount(row + above, second, size)
        return chroma.reshape(-1, PITCHES).astype(np.float32)

    def finish(self, count: int) -> dict[str, np.ndarray]:
        """Return chroma of the first so many frames, bass and tuning."""
        ready = (self._filled - self._grid.n_tonal) // self._grid.hop_tonal + 1
        if ready > 0:
            self._work(ready)
        return {
            "chroma": self._chroma.whole()[:count],
            "bass": self._bass.astype(np.float32),
            "tuning": self._tuning.astype(np.float32),
        }
