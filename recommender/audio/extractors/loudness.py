"""Loudness and dynamics: ITU-R BS.1770-4 integrated loudness, EBU Tech 3342 range, true peak."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from recommender.audio.extractors.base import Extractor
from recommender.audio.frames import Float32, Frames

SILENCE_LUFS = -70.0
#: ReplayGain 2.0 brings a track to this loudness.
REFERENCE_LUFS = -18.0
_OFFSET = -0.691
_PIECES_MOMENTARY, _PIECES_SHORT = 4, 30
_BINS_PER_LU = 10
_TOP_LUFS = 10.0

NAMES = ("integrated_lufs", "range_lu", "true_peak_db", "crest_db", "short_term_std_lu")

Float64 = npt.NDArray[np.float64]


def lufs(power: Float64) -> Float64:
    """Return loudness in LUFS of K-weighted mean squares."""
    return _OFFSET + 10 * np.log10(np.maximum(power, 1e-10))


def windows(power: Float64, pieces: int) -> Float64:
    """Average over windows of so many 100 ms pieces, one piece apart."""
    if len(power) <= pieces:
        return power.mean(keepdims=True) if len(power) else np.zeros(1)
    sums = np.concatenate([[0.0], np.cumsum(power)])
    return np.maximum(sums[pieces:] - sums[:-pieces], 0) / pieces


def integrated(power: Float64) -> float:
    """Return the gated loudness in LUFS: 400 ms windows, gates at −70 LUFS and −10 LU."""
    return _gated(windows(power, _PIECES_MOMENTARY), None)


def _gated(power: Float64, counts: Float64 | None) -> float:
    weights = np.ones(len(power)) if counts is None else counts
    level = lufs(power)
    loud = level > SILENCE_LUFS
    if not weights[loud].sum():
        return SILENCE_LUFS
    gate = lufs(np.average(power[loud], weights=weights[loud])) - 10
    kept = loud & (level > gate)
    return float(lufs(np.average(power[kept], weights=weights[kept])))


def loudness_range(power: Float64) -> float:
    """Return the loudness range in LU: 10th to 95th percentile of gated 3 s windows."""
    short = windows(power, _PIECES_SHORT)
    loud = short[lufs(short) > SILENCE_LUFS]
    if not len(loud):
        return 0.0
    gate = float(lufs(loud.mean(keepdims=True))[0]) - 20
    levels = lufs(loud)[lufs(loud) > gate]
    low, high = np.percentile(levels, [10, 95])
    return float(high - low)


def histogram(power: Float64) -> npt.NDArray[np.uint32]:
    """Count 400 ms windows by tenths of an LU from −70 LUFS on, uint32 (800,).

    Histograms of several tracks add up: their sum tells the loudness of an album.
    """
    level = lufs(windows(power, _PIECES_MOMENTARY))
    size = round((_TOP_LUFS - SILENCE_LUFS) * _BINS_PER_LU)
    places = np.floor((level[level > SILENCE_LUFS] - SILENCE_LUFS) * _BINS_PER_LU).astype(np.intp)
    return np.bincount(np.minimum(places, size - 1), minlength=size).astype(np.uint32)


def integrated_of(counts: npt.NDArray[np.uint32]) -> float:
    """Return the gated loudness in LUFS of summed histograms, within a twentieth of an LU."""
    level = SILENCE_LUFS + (np.arange(len(counts)) + 0.5) / _BINS_PER_LU
    return _gated(10 ** ((level - _OFFSET) / 10), counts.astype(np.float64))


def replay_gain_db(loudness_lufs: float) -> float:
    """Return the ReplayGain 2.0 of a track or an album in dB; nothing is gained from silence."""
    return REFERENCE_LUFS - loudness_lufs if loudness_lufs > SILENCE_LUFS else 0.0


def summarise(frames: Frames) -> Float32:
    """Return NAMES."""
    loudness = integrated(frames.power)
    peak_db = 20 * np.log10(max(frames.true_peak, 1e-5))
    short = lufs(windows(frames.power, _PIECES_SHORT))
    rms = float(np.sqrt(np.mean(frames.level.astype(np.float64))))
    crest = peak_db - 20 * np.log10(max(rms, 1e-5))
    heard = short[short > SILENCE_LUFS]
    spread = float(np.std(heard)) if len(heard) else 0.0
    return np.array([loudness, loudness_range(frames.power), peak_db, crest, spread], np.float32)


EXTRACTOR = Extractor("loudness", 2, NAMES, summarise)
