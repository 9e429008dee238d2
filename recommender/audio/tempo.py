"""Tempo from onsets: periodicity averaged over short windows, then the choice of the octave."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import scipy.fft

from recommender.audio.fitted import fitted

Float32 = npt.NDArray[np.float32]
Float64 = npt.NDArray[np.float64]

SLOWEST_BPM, FASTEST_BPM = 45.0, 240.0
_WINDOW_S, _STEP_S = 12.0, 4.0
_BLOCK_WINDOWS = 256
_BLOCK = 8_192
#: Candidates, evenly spaced in octaves.
_CANDIDATES = 240
_PREFERRED_BPM, _OCTAVES_WIDE = 115.0, 0.75
_MULTIPLES = (0.25, 1 / 3, 0.5, 2 / 3, 1.0, 1.5, 2.0, 3.0, 4.0)
#: Where a tempo is described: beats of self-similarity and cycles a beat of modulation.
_USUAL_BPM = 115.0
_ALIKE_BEATS = (0.25, 0.5, 1.0, 2.0, 4.0)
_MOVE_CYCLES = (0.25, 0.5, 1.0, 2.0, 3.0, 4.0)


@dataclass(frozen=True, slots=True)
class Periodicity:
    """How onsets repeat, averaged over windows of 12 s.

    acf: autocorrelation by lag in frames, float64 (bands, lags), 1 at lag 0; spectrum: magnitude
    by frequency, float64 (bands, bins), bins ``step_hz`` apart. steadiness 0–1: how alike the
    windows' own autocorrelations are.
    """

    acf: Float64
    spectrum: Float64
    frame_rate: float
    step_hz: float
    steadiness: float

    def at_lag(self, lags: Float64) -> Float64:
        """Return the autocorrelation at lags that are no whole frames, float64 (bands, n)."""
        below = np.clip(lags.astype(np.intp), 0, self.acf.shape[1] - 2)
        share = np.clip(lags - below, 0, 1)
        return self.acf[:, below] * (1 - share) + self.acf[:, below + 1] * share

    def at_hz(self, hz: Float64) -> Float64:
        """Return the spectrum at frequencies, float64 (bands, n)."""
        place = np.asarray(hz) / self.step_hz
        below = np.clip(place.astype(np.intp), 0, self.spectrum.shape[1] - 2)
        share = np.clip(place - below, 0, 1)
        return self.spectrum[:, below] * (1 - share) + self.spectrum[:, below + 1] * share


def sharpened(onsets: Float32, frame_rate: float) -> Float32:
    """Return what of the onsets stands out of the second around it, each band of unit power."""
    half = max(1, round(frame_rate / 2))
    out = np.empty_like(onsets)
    power = np.zeros(onsets.shape[1])
    for start in range(0, len(onsets), _BLOCK):
        stop = min(start + _BLOCK, len(onsets))
        low, high = max(0, start - half), min(len(onsets), stop + half)
        before, after = half - (start - low), half - (high - stop)
        padded = np.pad(onsets[low:high], ((before + 1, after), (0, 0)), mode="edge")
        sums = np.cumsum(padded, axis=0, dtype=np.float64)
        local = (sums[2 * half + 1 :] - sums[: -2 * half - 1]) / (2 * half + 1)
        out[start:stop] = np.maximum(onsets[start:stop] - local, 0)
        power += np.square(out[start:stop], dtype=np.float64).sum(axis=0)
    scale = np.sqrt(power / max(len(onsets), 1))
    out /= np.where(scale > 1e-6, scale, 1.0).astype(np.float32)
    return out


def periodicity(series: Float32, frame_rate: float) -> Periodicity:
    """Measure how series, float32 (t, bands), repeat."""
    length = round(_WINDOW_S * frame_rate)
    step = round(_STEP_S * frame_rate)
    size = scipy.fft.next_fast_len(2 * length, real=True)
    if len(series) < length:
        series = np.pad(series, ((0, length - len(series)), (0, 0)))
    window = np.hanning(length + 2)[1:-1].astype(np.float32)
    power = np.zeros((series.shape[1], size // 2 + 1))
    whole: list[Float32] = []
    for start in range(0, len(series) - length + 1, step):
        part = series[start : start + length].T
        part = (part - part.mean(axis=1, keepdims=True)) * window
        spectrum = scipy.fft.rfft(part, size, axis=1)
        own = spectrum.real**2 + spectrum.imag**2
        power += own
        if len(whole) < _BLOCK_WINDOWS:
            whole.append(own.sum(axis=0))
    bias = scipy.fft.irfft(np.abs(scipy.fft.rfft(window, size)) ** 2, size)[:length]
    acf = scipy.fft.irfft(power, size, axis=1)[:, :length]
    first = np.maximum(acf[:, :1], 1e-12)
    acf = acf / first / np.maximum(bias / bias[0], 0.05)
    return Periodicity(
        acf, np.sqrt(power / np.maximum(power.sum(axis=1, keepdims=True), 1e-12)),
        frame_rate, frame_rate / size, _steadiness(np.stack(whole), size, length),
    )  # fmt: skip


def _steadiness(powers: Float32, size: int, length: int) -> float:
    """Return the mean correlation of the windows' autocorrelations with their mean."""
    own = scipy.fft.irfft(powers, size, axis=1)[:, 8 : length // 2]
    own = own - own.mean(axis=1, keepdims=True)
    mean = own.mean(axis=0)
    norm = np.linalg.norm(own, axis=1) * np.linalg.norm(mean)
    return float(np.mean((own @ mean) / np.maximum(norm, 1e-12))) if norm.any() else 0.0


def candidates() -> Float64:
    """Return the tempi that are compared, float64 (n,) BPM."""
    return np.geomspace(SLOWEST_BPM, FASTEST_BPM, _CANDIDATES)


def salience(found: Periodicity) -> Float64:
    """Return how well each candidate tempo explains the repetition, float64 (n,).

    The mean autocorrelation at one to eight beats, times the strength of the beat's own frequency.
    """
    bpm = candidates()
    lag = 60.0 * found.frame_rate / bpm
    comb = sum(found.at_lag(lag * k).mean(axis=0) / k**0.5 for k in range(1, 9))
    pulse = found.at_hz(bpm / 60).mean(axis=0)
    return np.maximum(comb, 0) * pulse


@dataclass(frozen=True, slots=True)
class Tempo:
    """A tempo in BPM; confidence 0–1 that something repeats so; octave_confidence 0–1, the model's
    probability that the beat is this one rather than its half, double or another multiple.
    """

    bpm: float
    confidence: float
    octave_confidence: float


def multiples(found: Periodicity) -> Float64:
    """Return the tempi among which the beat is, float64 (≤ 9,) BPM; empty when nothing repeats."""
    bpm = candidates()
    plain = salience(found)
    if not plain.max() > 1e-9:
        return np.empty(0)
    score = plain * np.exp(-0.5 * (np.log2(bpm / _PREFERRED_BPM) / _OCTAVES_WIDE) ** 2)
    own = refined(found, float(bpm[int(np.argmax(score))])) * np.array(_MULTIPLES)
    return own[(own >= SLOWEST_BPM) & (own <= FASTEST_BPM)]


def describe(found: Periodicity, bpm: Float64, onset_rate_hz: float) -> Float64:
    """Return what speaks for and against each tempo being the beat, float64 (n, 49).

    How usual it is, how many onsets a beat has, how alike each band is after parts and multiples
    of a beat, and how strongly it moves at parts and multiples of the beat's frequency.
    """
    octaves = np.log2(bpm / _USUAL_BPM)
    density = np.log2(max(onset_rate_hz, 0.2) / (bpm / 60))
    lag = 60.0 * found.frame_rate / bpm
    alike = [_grouped(found.at_lag(lag * beats)) for beats in _ALIKE_BEATS]
    moves = [np.log(_grouped(found.at_hz(bpm / 60 * cycles)) + 1e-4) for cycles in _MOVE_CYCLES]
    return np.vstack(
        [octaves, octaves**2, np.abs(octaves) ** 3, density, density**2, *alike, *moves]
    ).T


def _grouped(bands: Float64) -> Float64:
    """Average the eight onset bands in pairs."""
    return bands.reshape(-1, 2, bands.shape[1]).mean(axis=1)


def onset_rate_hz(onsets: Float32, duration_s: float) -> float:
    """Return how many onsets a second stand out, of series float32 (t, bands)."""
    onset = onsets.mean(axis=1, dtype=np.float64)
    inner = onset[1:-1]
    threshold = onset.mean() + onset.std()
    peaks = (inner > onset[:-2]) & (inner >= onset[2:]) & (inner > threshold)
    return float(peaks.sum() / max(duration_s, 1.0))


def estimate(found: Periodicity, rate_hz: float) -> Tempo:
    """Return the tempo of a piece; 0 BPM when nothing repeats.

    Periodicity tells the tempo up to a multiple; a small model trained on music of known tempo
    chooses among the multiples (as Schreiber and Müller, ISMIR 2014, correct octave errors).
    """
    bpm = multiples(found)
    if not len(bpm):
        return Tempo(0.0, 0.0, 0.0)
    model = fitted()
    score = (describe(found, bpm, rate_hz) - model.tempo_means) @ model.tempo_weights
    likely = np.exp(score - score.max())
    likely /= likely.sum()
    best = int(np.argmax(likely))
    lags = 60.0 * found.frame_rate / bpm[best] * np.array([1.0, 2.0, 4.0])
    confidence = float(np.clip(found.at_lag(lags).mean(axis=0).max(), 0, 1))
    return Tempo(float(bpm[best]), confidence, float(likely[best]))


def refined(found: Periodicity, bpm: float) -> float:
    """Sharpen a tempo by the repetition at multiples of the beat, the longest counting most."""
    near = bpm * np.exp2(np.linspace(-0.03, 0.03, 61))
    lag = 60.0 * found.frame_rate / near
    mean = found.acf.mean(axis=0, keepdims=True)
    whole = Periodicity(mean, found.spectrum, found.frame_rate, found.step_hz, 0.0)
    longest = found.acf.shape[1] / 2
    total = np.zeros(len(near))
    for k in (1, 2, 4, 8):
        if k * lag[0] < longest:
            total += whole.at_lag(lag * k)[0]
    return float(near[int(np.argmax(total))])
