"""Fixed matrices that turn a power spectrum into bands: mel, waveform colours, octaves."""

from __future__ import annotations

import itertools
from functools import cache

import numpy as np
import numpy.typing as npt

Float32 = npt.NDArray[np.float32]
Float64 = npt.NDArray[np.float64]

#: Above this, what is heard depends on the codec and the resampler more than on the music.
TOP_HZ = 10_000.0
#: Where the waveform's lowest and middle band end.
COLOUR_HZ = (200.0, 2_000.0)
_LINEAR_HZ = 200.0 / 3
_KNEE_HZ = 1_000.0
_KNEE_MEL = _KNEE_HZ / _LINEAR_HZ
_LOG_STEP = np.log(6.4) / 27.0


def hz_to_mel(hz: Float64) -> Float64:
    """Convert to Slaney's mel scale (Auditory Toolbox, 1998): linear to 1 kHz, then logarithmic."""
    above = _KNEE_MEL + np.log(np.maximum(hz, _KNEE_HZ) / _KNEE_HZ) / _LOG_STEP
    return np.where(hz < _KNEE_HZ, hz / _LINEAR_HZ, above)


def mel_to_hz(mel: Float64) -> Float64:
    """Convert from Slaney's mel scale."""
    above = _KNEE_HZ * np.exp(_LOG_STEP * (np.maximum(mel, _KNEE_MEL) - _KNEE_MEL))
    return np.where(mel < _KNEE_MEL, mel * _LINEAR_HZ, above)


def frequencies(sample_rate: float, n_fft: int) -> Float64:
    """Return the centre of each bin in Hz, float64 (n_fft / 2 + 1,)."""
    return np.fft.rfftfreq(n_fft, 1 / sample_rate)


@cache
def mel(sample_rate: int, n_fft: int, bands: int, top_hz: float = TOP_HZ) -> Float32:
    """Return triangles of equal area on the mel scale, float32 (bands, n_fft / 2 + 1).

    Equal to ``librosa.filters.mel(fmax=top_hz)``.
    """
    bins = frequencies(sample_rate, n_fft)
    edges = mel_to_hz(np.linspace(0.0, float(hz_to_mel(np.array(top_hz))), bands + 2))
    width = np.diff(edges)
    ramps = edges[:, None] - bins[None, :]
    rising = -ramps[:-2] / width[:-1, None]
    falling = ramps[2:] / width[1:, None]
    weights = np.maximum(0.0, np.minimum(rising, falling))
    weights *= (2.0 / (edges[2:] - edges[:-2]))[:, None]
    return weights.astype(np.float32)


@cache
def colours(sample_rate: int, n_fft: int) -> Float32:
    """Return which bins belong to the waveform's low and middle band, float32 (2, bins).

    The high band is what is left of a frame's power.
    """
    bins = frequencies(sample_rate, n_fft)
    low = bins < COLOUR_HZ[0]
    return np.stack([low, ~low & (bins < COLOUR_HZ[1])]).astype(np.float32)


@cache
def octaves(sample_rate: int, n_fft: int) -> tuple[slice, ...]:
    """Return the bins of six bands for spectral contrast: up to 200, 400 … 6,400, 10,000 Hz."""
    edges = [0.0, 200.0, 400.0, 800.0, 1_600.0, 3_200.0, 6_400.0, TOP_HZ]
    bins = frequencies(sample_rate, n_fft)
    places = np.searchsorted(bins, edges)
    return tuple(slice(int(low), int(high)) for low, high in itertools.pairwise(places[1:]))


@cache
def logarithmic(sample_rate: float, n_fft: int, low_hz: float, high_hz: float, n: int) -> Float32:
    """Return n bands of equal width in octaves, side by side, float32 (n, n_fft / 2 + 1).

    A bin that lies across an edge is shared between its bands.
    """
    step = sample_rate / n_fft
    bins = frequencies(sample_rate, n_fft)
    edges = np.geomspace(low_hz, high_hz, n + 1)
    inside = np.minimum(edges[1:, None], bins + step / 2) - np.maximum(
        edges[:-1, None], bins - step / 2
    )
    return (np.maximum(inside, 0.0) / step).astype(np.float32)


@cache
def hann(length: int) -> Float32:
    """Return a periodic Hann window scaled so that windows of any length weigh power alike."""
    phase = 2 * np.pi * np.arange(length) / length
    return (0.5 - 0.5 * np.cos(phase)).astype(np.float32)
