"""One short-time Fourier transform for everybody: blocks go in, frame-level series come out."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import scipy.fft

from recommender.audio import filterbank
from recommender.audio.kweight import KWeight

Float32 = npt.NDArray[np.float32]

N_FFT = 2_048
HOP = 512
N_FFT_TONAL = 8_192
HOP_TONAL = 4_096
MEL_BANDS = 64
MFCCS = 20
_FLOOR = np.float32(1e-10)
#: Mel bands whose onsets are followed apart: bass, low middle, high middle, treble.
_ONSET_BANDS = (slice(0, 8), slice(8, 24), slice(24, 44), slice(44, MEL_BANDS))


@dataclass(frozen=True, slots=True)
class Frames:
    """A track at frame level. Rows are frames, hop / sample_rate seconds apart.

    rms, centroid_hz, bandwidth_hz, rolloff_hz, flatness, zcr, onset: float32 (t,);
    mfcc (t, 20); contrast_db (t, 6); band_onsets (t, 4); chroma (u, 12), HOP_TONAL apart;
    power: K-weighted mean square of successive 100 ms pieces, float64 (p,); peak: linear.
    """

    sample_rate: int
    duration_s: float
    rms: Float32
    centroid_hz: Float32
    bandwidth_hz: Float32
    rolloff_hz: Float32
    flatness: Float32
    zcr: Float32
    onset: Float32
    mfcc: Float32
    contrast_db: Float32
    band_onsets: Float32
    chroma: Float32
    power: npt.NDArray[np.float64]
    peak: float

    @property
    def frame_rate(self) -> float:
        """Frames per second."""
        return self.sample_rate / HOP


class _Framer:
    """Cuts a stream of samples into overlapping frames, keeping what a block leaves over."""

    def __init__(self, length: int, hop: int) -> None:
        self._length, self._hop = length, hop
        self._rest = np.zeros(length // 2, np.float32)

    def push(self, samples: Float32) -> Float32:
        """Return the frames that are complete now, float32 (k, length), a view."""
        joined = np.concatenate([self._rest, samples])
        count = max(0, (len(joined) - self._length) // self._hop + 1)
        self._rest = joined[count * self._hop :]
        if not count:
            return np.empty((0, self._length), np.float32)
        every = np.lib.stride_tricks.sliding_window_view(joined, self._length)
        return every[:: self._hop][:count]


class _Analyser:
    """Collects the series block by block."""

    def __init__(self, sample_rate: int) -> None:
        self._rate = sample_rate
        self._window = _hann(N_FFT)
        self._window_tonal = _hann(N_FFT_TONAL)
        self._mel = np.ascontiguousarray(filterbank.mel(sample_rate, N_FFT, MEL_BANDS).T)
        self._chroma = np.ascontiguousarray(filterbank.chroma(sample_rate, N_FFT_TONAL).T)
        self._bins = filterbank.frequencies(sample_rate, N_FFT).astype(np.float32)
        self._top = int(np.searchsorted(self._bins, filterbank.TOP_HZ))
        self._octaves = filterbank.octaves(sample_rate, N_FFT)
        self._frames = _Framer(N_FFT, HOP)
        self._tonal = _Framer(N_FFT_TONAL, HOP_TONAL)
        self._last_mel: Float32 | None = None
        self._columns: dict[str, list[Float32]] = {}

    def push(self, mono: Float32) -> None:
        """Take a block of mono sound."""
        self._spectral(self._frames.push(mono))
        frames = self._tonal.push(mono)
        if len(frames):
            spectrum = scipy.fft.rfft(frames * self._window_tonal, axis=1)
            self._keep(chroma=_power(spectrum) @ self._chroma)

    def _keep(self, **series: Float32) -> None:
        for name, values in series.items():
            self._columns.setdefault(name, []).append(values.astype(np.float32, copy=False))

    def _spectral(self, frames: Float32) -> None:
        if not len(frames):
            return
        power = _power(scipy.fft.rfft(frames * self._window, axis=1))
        mel_db = 10 * np.log10(np.maximum(power @ self._mel, _FLOOR))
        self._keep(
            rms=np.sqrt(np.einsum("ij,ij->i", frames, frames) / N_FFT),
            zcr=np.count_nonzero(np.diff(np.signbit(frames), axis=1), axis=1) / N_FFT,
            mfcc=scipy.fft.dct(mel_db, axis=1, norm="ortho")[:, :MFCCS],
            contrast_db=self._contrast(power),
        )
        self._shape(power[:, : self._top], self._bins[: self._top])
        self._onsets(mel_db)

    def _shape(self, power: Float32, bins: Float32) -> None:
        magnitude = np.sqrt(power)
        total = magnitude.sum(axis=1) + _FLOOR
        centroid = magnitude @ bins / total
        spread = magnitude @ (bins * bins) / total - centroid * centroid
        reached = np.cumsum(magnitude, axis=1) >= 0.85 * total[:, None]
        logs = np.log(np.maximum(power, _FLOOR)).mean(axis=1)
        self._keep(
            centroid_hz=centroid,
            bandwidth_hz=np.sqrt(np.maximum(spread, 0)),
            rolloff_hz=bins[np.argmax(reached, axis=1)],
            flatness=np.exp(logs) / (power.mean(axis=1) + _FLOOR),
        )

    def _contrast(self, power: Float32) -> Float32:
        columns = []
        for band in self._octaves:
            ordered = np.sort(power[:, band], axis=1)
            few = max(1, ordered.shape[1] // 10)
            valley = ordered[:, :few].mean(axis=1) + _FLOOR
            peak = ordered[:, -few:].mean(axis=1) + _FLOOR
            columns.append(10 * np.log10(peak / valley))
        return np.stack(columns, axis=1)

    def _onsets(self, mel_db: Float32) -> None:
        quiet = np.maximum(mel_db, -60.0)
        before = quiet[:1] if self._last_mel is None else self._last_mel
        rise = np.maximum(np.diff(np.concatenate([before, quiet]), axis=0), 0)
        self._last_mel = quiet[-1:]
        self._keep(
            onset=rise.mean(axis=1),
            band_onsets=np.stack([rise[:, band].mean(axis=1) for band in _ONSET_BANDS], axis=1),
        )

    def finish(self) -> dict[str, Float32]:
        """Return the whole series."""
        return {name: np.concatenate(parts) for name, parts in self._columns.items()}


def _hann(length: int) -> Float32:
    phase = 2 * np.pi * np.arange(length) / length
    return (0.5 - 0.5 * np.cos(phase)).astype(np.float32)


def _power(spectrum: npt.NDArray[np.complex64]) -> Float32:
    return spectrum.real**2 + spectrum.imag**2


def frames_of(blocks: Iterable[Float32], sample_rate: int) -> Frames:
    """Analyse blocks of sound, float32 (channels, n); nothing longer than a block is held."""
    analyser = _Analyser(sample_rate)
    loudness = KWeight(sample_rate)
    samples, peak = 0, 0.0
    for block in blocks:
        samples += block.shape[1]
        peak = max(peak, float(np.abs(block).max(initial=0.0)))
        loudness.push(block)
        analyser.push(block.mean(axis=0, dtype=np.float32))
    # Half a window of silence at the end, so that even a click has a frame of its own.
    analyser.push(np.zeros(N_FFT_TONAL, np.float32))
    return Frames(
        sample_rate=sample_rate,
        duration_s=samples / sample_rate,
        power=loudness.finish(),
        peak=peak,
        **analyser.finish(),
    )
