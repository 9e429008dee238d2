"""Rhythm: tempo, how strongly and how regularly it beats, and the pattern it beats in."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
import scipy.fft

from recommender.audio.extractors.base import Extractor
from recommender.audio.spectrum import Float32, Frames

_SLOWEST_BPM, _FASTEST_BPM = 40.0, 240.0
_PREFERRED_BPM, _OCTAVES_WIDE = 120.0, 0.9
_LONGEST_S = 8.0
#: Multiples of the beat at which each band's self-similarity is read: the rhythmic pattern.
_PATTERN = (0.25, 1 / 3, 0.5, 2 / 3, 0.75, 1.0, 1.5, 2.0, 3.0, 4.0)
_BANDS = ("bass", "low_mid", "high_mid", "treble")

NAMES = (
    "tempo_bpm",
    "tempo_confidence",
    "beat_strength",
    "onset_rate_hz",
    "onset_mean",
    "onset_std",
    "pulse_entropy",
    *(f"{band}_at_{beats:.2f}" for band in _BANDS for beats in _PATTERN),
)


def autocorrelation(series: Float32, longest: int) -> npt.NDArray[np.float64]:
    """Return the self-similarity of a series at lags 0 … longest, 1 at lag 0, bias removed."""
    centred = series.astype(np.float64) - series.mean()
    size = scipy.fft.next_fast_len(2 * len(centred), real=True)
    spectrum = scipy.fft.rfft(centred, size)
    found = scipy.fft.irfft(spectrum.real**2 + spectrum.imag**2, size)[: longest + 1]
    found = np.pad(found, (0, longest + 1 - len(found)))
    overlap = np.maximum(len(centred) - np.arange(longest + 1), len(centred) / 4 + 1)
    found = found / overlap
    return found / found[0] if found[0] > 1e-12 else np.zeros_like(found)


def tempo(correlation: npt.NDArray[np.float64], frame_rate: float) -> tuple[float, float]:
    """Return the tempo in BPM and its confidence 0–1.

    The lag whose self-similarity, with that of its double and half of its triple, is greatest
    under a log-normal preference around 120 BPM (as Ellis 2007 weighs tempo).
    """
    lags = np.arange(1, len(correlation))
    bpm = 60.0 * frame_rate / lags
    usable = (bpm >= _SLOWEST_BPM) & (bpm <= _FASTEST_BPM)
    if not usable.any() or not correlation.any():
        return 0.0, 0.0
    padded = np.pad(correlation, (0, 3 * len(correlation)))
    score = padded[lags] + 0.5 * _best_near(padded, 2 * lags) + 0.25 * _best_near(padded, 3 * lags)
    prior = np.exp(-0.5 * (np.log2(bpm / _PREFERRED_BPM) / _OCTAVES_WIDE) ** 2)
    score = np.where(usable, np.maximum(score, 0) * prior, 0.0)
    best = int(np.argmax(score))
    lag = _refined(score, best) + 1
    confidence = float(np.clip(correlation[lags[best]], 0.0, 1.0))
    return 60.0 * frame_rate / lag, confidence


def _best_near(values: npt.NDArray[np.float64], places: npt.NDArray[np.intp]) -> np.ndarray:
    return np.maximum.reduce([values[places - 1], values[places], values[places + 1]])


def _refined(score: npt.NDArray[np.float64], best: int) -> float:
    """Move a peak to the top of the parabola through it and its neighbours."""
    if best in (0, len(score) - 1):
        return float(best)
    left, middle, right = score[best - 1 : best + 2]
    bend = left - 2 * middle + right
    return best + (0.5 * (left - right) / bend if bend < 0 else 0.0)


def summarise(frames: Frames) -> Float32:
    """Return NAMES."""
    longest = round(_LONGEST_S * frames.frame_rate)
    correlation = autocorrelation(frames.onset, longest)
    bpm, confidence = tempo(correlation, frames.frame_rate)
    onset = frames.onset.astype(np.float64)
    threshold = onset.mean() + onset.std()
    inner = onset[1:-1]
    peaks = (inner > onset[:-2]) & (inner >= onset[2:]) & (inner > threshold)
    general = [
        bpm,
        confidence,
        float(onset.std() / (onset.mean() + 1e-6)),
        float(peaks.sum() / max(frames.duration_s, 1.0)),
        float(onset.mean()),
        float(onset.std()),
        _entropy(correlation),
    ]
    beat = 60.0 * frames.frame_rate / bpm if bpm else 0.0
    pattern = [
        _pattern(autocorrelation(frames.band_onsets[:, band], longest), beat)
        for band in range(len(_BANDS))
    ]
    return np.concatenate([general, *pattern]).astype(np.float32)


def _entropy(correlation: npt.NDArray[np.float64]) -> float:
    """Return 0 for one clear pulse, 1 for none."""
    positive = np.maximum(correlation[1:], 0)
    if positive.sum() <= 0:
        return 1.0
    share = positive / positive.sum()
    share = share[share > 0]
    return float(-(share * np.log(share)).sum() / np.log(len(correlation)))


def _pattern(correlation: npt.NDArray[np.float64], beat: float) -> npt.NDArray[np.float64]:
    if not beat:
        return np.zeros(len(_PATTERN))
    places = np.clip(np.round(np.array(_PATTERN) * beat), 1, len(correlation) - 2).astype(np.intp)
    return _best_near(correlation, places)


EXTRACTOR = Extractor("rhythm", 1, NAMES, summarise)
