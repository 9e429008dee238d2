"""Rhythm: tempo, how strongly and how regularly it beats, its metre and its patterns."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from recommender.audio import tempo
from recommender.audio.extractors.base import Extractor
from recommender.audio.frames import Float32, Frames

Float64 = npt.NDArray[np.float64]

#: Multiples of the beat at which each band's self-similarity is read.
_BEATS = (0.25, 1 / 3, 0.5, 2 / 3, 0.75, 1.0, 1.5, 2.0, 3.0, 4.0)
#: Cycles a beat at which each band fluctuates: bars, beats, halves, triplets, quarters.
_CYCLES = (0.25, 1 / 3, 0.5, 1.0, 1.5, 2.0, 3.0, 4.0)
#: Onset bands that are told together: bass, low middle, high middle, treble.
_BANDS = {"bass": (0, 1), "low_mid": (2, 3), "high_mid": (4, 5), "treble": (6, 7)}

_SLOWEST_PACE_BPM = 76.0

NAMES = (
    "tempo_bpm",
    "tempo_confidence",
    "octave_confidence",
    "tempo_steadiness",
    "beat_strength",
    "onset_rate_hz",
    "onset_mean",
    "onset_std",
    "pulse_entropy",
    "danceability",
    "triple_metre",
    "triplets",
    "tempogram_centroid_hz",
    "tempogram_flatness",
    *(f"{band}_onset_share" for band in _BANDS),
    *(f"{band}_at_{beats:.2f}" for band in _BANDS for beats in _BEATS),
    *(f"{band}_cycles_{cycles:.2f}" for band in _BANDS for cycles in _CYCLES),
)


def summarise(frames: Frames) -> Float32:
    """Return NAMES."""
    rate = frames.frame_rate
    sharp = tempo.sharpened(frames.onsets, rate)
    found = tempo.periodicity(sharp, rate)
    onset_rate_hz = tempo.onset_rate_hz(frames.onsets, frames.duration_s)
    best = tempo.estimate(found, onset_rate_hz)
    onset = frames.onsets.mean(axis=1, dtype=np.float64)
    pace = _folded(best.bpm)
    beat = 60.0 * rate / pace if pace else 0.0
    bands = np.stack([found.acf[list(own)].mean(axis=0) for own in _BANDS.values()])
    strength = frames.onsets.mean(axis=0, dtype=np.float64)
    shares = [strength[list(own)].sum() / max(strength.sum(), 1e-9) for own in _BANDS.values()]
    beat_strength = float(onset.std() / (onset.mean() + 1e-6))
    general = [
        best.bpm,
        best.confidence,
        best.octave_confidence,
        found.steadiness,
        beat_strength,
        onset_rate_hz,
        onset.mean(),
        onset.std(),
        _entropy(bands.mean(axis=0)),
        _danceability(best, found.steadiness, shares[0]),
        _triple(bands.mean(axis=0), beat),
        _contest(bands.mean(axis=0), beat, (1 / 3, 2 / 3), (0.25, 0.5, 0.75)),
        *_tempogram(found),
        *shares,
    ]
    similar = [_at(own, beat, _BEATS) for own in bands]
    cycles = [
        found.at_hz(np.array(_CYCLES) * pace / 60)[list(own)].mean(axis=0)
        if pace
        else np.zeros(len(_CYCLES))
        for own in _BANDS.values()
    ]
    return np.concatenate([general, *similar, *cycles]).astype(np.float32)


def _folded(bpm: float) -> float:
    """Return a tempo's half or double between 76 and 152 BPM.

    Which of them is the beat may hang by a hair; patterns must not turn over with it.
    """
    while 0 < bpm < _SLOWEST_PACE_BPM:
        bpm *= 2
    while bpm >= 2 * _SLOWEST_PACE_BPM:
        bpm /= 2
    return bpm


def _danceability(best: tempo.Tempo, steadiness: float, bass: float) -> float:
    """Return 0–1: a steady, clear beat near a walking tempo that the bass takes part in."""
    pace = np.exp(-0.5 * (np.log2(max(best.bpm, 1.0) / 118.0) / 0.45) ** 2)
    clear = np.clip(2 * best.confidence, 0, 1)
    return float((clear * np.clip(steadiness, 0, 1) * pace * np.clip(4 * bass, 0, 1)) ** 0.25)


def _entropy(correlation: Float64) -> float:
    """Return 0 for one clear pulse, 1 for none."""
    positive = np.maximum(correlation[1:], 0)
    if positive.sum() <= 0:
        return 1.0
    share = positive / positive.sum()
    share = share[share > 0]
    return float(-(share * np.log(share)).sum() / np.log(len(correlation)))


def _triple(correlation: Float64, beat: float) -> float:
    """Return −1 … 1: whether three beats repeat better than two and four (a waltz) or worse."""
    return _contest(correlation, beat, (3.0, 6.0), (2.0, 4.0, 8.0))


def _contest(
    correlation: Float64, beat: float, one: tuple[float, ...], other: tuple[float, ...]
) -> float:
    if not beat:
        return 0.0
    return float(_at(correlation, beat, one).mean() - _at(correlation, beat, other).mean())


def _at(correlation: Float64, beat: float, beats: tuple[float, ...]) -> Float64:
    if not beat:
        return np.zeros(len(beats))
    places = np.clip(np.round(np.array(beats) * beat), 1, len(correlation) - 2).astype(np.intp)
    return np.maximum.reduce(
        [correlation[places - 1], correlation[places], correlation[places + 1]]
    )


def _tempogram(found: tempo.Periodicity) -> tuple[float, float]:
    """Return the centre of the onsets' modulation between 0.5 and 10 Hz, and how flat it is."""
    hz = np.arange(found.spectrum.shape[1]) * found.step_hz
    used = (hz >= 0.5) & (hz <= 10)
    power = found.spectrum[:, used].mean(axis=0) ** 2 + 1e-12
    centroid = float((power * hz[used]).sum() / power.sum())
    return centroid, float(np.exp(np.log(power).mean()) / power.mean())


EXTRACTOR = Extractor("rhythm", 5, NAMES, summarise)
