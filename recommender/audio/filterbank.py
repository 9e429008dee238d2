"""Fixed matrices that turn a power spectrum into bands: mel, pitch classes, octaves."""

from __future__ import annotations

import itertools
from functools import cache

import numpy as np
import numpy.typing as npt

Float32 = npt.NDArray[np.float32]

#: Above this, what is heard depends on the codec and the resampler more than on the music.
TOP_HZ = 10_000.0
_LINEAR_HZ = 200.0 / 3
_KNEE_HZ = 1_000.0
_KNEE_MEL = _KNEE_HZ / _LINEAR_HZ
_LOG_STEP = np.log(6.4) / 27.0


def hz_to_mel(hz: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    """Convert to Slaney's mel scale (Auditory Toolbox, 1998): linear to 1 kHz, then logarithmic."""
    above = _KNEE_MEL + np.log(np.maximum(hz, _KNEE_HZ) / _KNEE_HZ) / _LOG_STEP
    return np.where(hz < _KNEE_HZ, hz / _LINEAR_HZ, above)


def mel_to_hz(mel: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    """Convert from Slaney's mel scale."""
    above = _KNEE_HZ * np.exp(_LOG_STEP * (np.maximum(mel, _KNEE_MEL) - _KNEE_MEL))
    return np.where(mel < _KNEE_MEL, mel * _LINEAR_HZ, above)


def frequencies(sample_rate: int, n_fft: int) -> npt.NDArray[np.float64]:
    """Return the centre of each bin in Hz, float64 (n_fft / 2 + 1,)."""
    return np.fft.rfftfreq(n_fft, 1 / sample_rate)


@cache
def mel(sample_rate: int, n_fft: int, bands: int, top_hz: float = TOP_HZ) -> Float32:
    """Return triangles of equal area on the mel scale, float32 (bands, n_fft / 2 + 1)."""
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
def chroma(sample_rate: int, n_fft: int) -> Float32:
    """Return how much each bin belongs to each pitch class (C first), float32 (12, bins).

    A Gaussian a semitone wide around the nearest pitch, bins narrower than that only: from 100 Hz
    to 5 kHz, with octaves around the fourth weighing most.
    """
    bins = frequencies(sample_rate, n_fft)
    weights = np.zeros((12, len(bins)))
    usable = (bins >= 100.0) & (bins <= 5_000.0)
    pitch = 69.0 + 12.0 * np.log2(bins[usable] / 440.0)
    distance = (pitch[None, :] - np.arange(12)[:, None] + 6.0) % 12.0 - 6.0
    weights[:, usable] = np.exp(-0.5 * (distance / 0.35) ** 2)
    weights[:, usable] *= np.exp(-0.5 * ((pitch - 66.0) / 18.0) ** 2)[None, :]
    return weights.astype(np.float32)


@cache
def octaves(sample_rate: int, n_fft: int) -> tuple[slice, ...]:
    """Return the bins of six bands for spectral contrast: up to 200, 400 … 6,400, 10,000 Hz."""
    edges = [0.0, 200.0, 400.0, 800.0, 1_600.0, 3_200.0, 6_400.0, TOP_HZ]
    bins = frequencies(sample_rate, n_fft)
    places = np.searchsorted(bins, edges)
    return tuple(slice(int(low), int(high)) for low, high in itertools.pairwise(places[1:]))
