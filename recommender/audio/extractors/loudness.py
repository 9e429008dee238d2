"""Loudness and dynamics: ITU-R BS.1770-4 integrated loudness, EBU Tech 3342 range, peak."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from recommender.audio.extractors.base import Extractor
from recommender.audio.spectrum import Float32, Frames

SILENCE_LUFS = -70.0
_OFFSET = -0.691

NAMES = ("integrated_lufs", "range_lu", "peak_db", "crest_db", "short_term_std_lu")


def _lufs(power: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    return _OFFSET + 10 * np.log10(np.maximum(power, 1e-10))


def _windows(power: npt.NDArray[np.float64], pieces: int) -> npt.NDArray[np.float64]:
    """Average over windows of so many 100 ms pieces, one piece apart."""
    if len(power) <= pieces:
        return power.mean(keepdims=True) if len(power) else np.zeros(1)
    sums = np.concatenate([[0.0], np.cumsum(power)])
    return (sums[pieces:] - sums[:-pieces]) / pieces


def integrated(power: npt.NDArray[np.float64]) -> float:
    """Return the gated loudness in LUFS: 400 ms windows, gates at −70 LUFS and −10 LU."""
    windows = _windows(power, 4)
    loud = windows[_lufs(windows) > SILENCE_LUFS]
    if not len(loud):
        return SILENCE_LUFS
    gate = float(_lufs(loud.mean(keepdims=True))[0]) - 10
    kept = loud[_lufs(loud) > gate]
    return float(_lufs(kept.mean(keepdims=True))[0])


def loudness_range(power: npt.NDArray[np.float64]) -> float:
    """Return the loudness range in LU: 10th to 95th percentile of gated 3 s windows."""
    windows = _windows(power, 30)
    loud = windows[_lufs(windows) > SILENCE_LUFS]
    if not len(loud):
        return 0.0
    gate = float(_lufs(loud.mean(keepdims=True))[0]) - 20
    levels = _lufs(loud)[_lufs(loud) > gate]
    low, high = np.percentile(levels, [10, 95])
    return float(high - low)


def summarise(frames: Frames) -> Float32:
    """Return NAMES."""
    loudness = integrated(frames.power)
    peak_db = 20 * np.log10(max(frames.peak, 1e-5))
    short = _lufs(_windows(frames.power, 30))
    rms = float(np.sqrt(np.mean(frames.rms.astype(np.float64) ** 2)))
    crest = peak_db - 20 * np.log10(max(rms, 1e-5))
    spread = float(np.std(short[short > SILENCE_LUFS])) if (short > SILENCE_LUFS).any() else 0.0
    return np.array([loudness, loudness_range(frames.power), peak_db, crest, spread], np.float32)


EXTRACTOR = Extractor("loudness", 1, NAMES, summarise)
