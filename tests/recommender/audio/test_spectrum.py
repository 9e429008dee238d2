"""The shared spectrum against librosa: same parameters, same values."""

from __future__ import annotations

import warnings

import numpy as np
import pytest

from recommender.audio import filterbank, key, spectrum
from recommender.audio.frames import MFCCS
from recommender.audio.grid import grid
from tests import sounds

with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    import librosa

RATE = 44_100
N_FFT, HOP = 4_096, 1_024
TOP = int(np.searchsorted(filterbank.frequencies(RATE, N_FFT), filterbank.TOP_HZ))
#: Float32 sums in another order.
CLOSE = 2e-4


@pytest.fixture(scope="module")
def sound() -> np.ndarray:
    return sounds.music(5.0, seed=3)


@pytest.fixture(scope="module")
def frames(sound: np.ndarray):
    parts = np.split(sound, [1_000, 70_000, 140_001], axis=1)
    return spectrum.frames_of(parts, RATE)


@pytest.fixture(scope="module")
def power(sound: np.ndarray) -> np.ndarray:
    return np.abs(librosa.stft(sound.mean(axis=0), n_fft=N_FFT, hop_length=HOP)) ** 2


def close(ours: np.ndarray, theirs: np.ndarray, tolerance: float = CLOSE) -> None:
    scale = np.abs(theirs).max()
    np.testing.assert_allclose(ours, theirs, atol=tolerance * scale, rtol=0)


def test_the_mel_bank_is_librosas() -> None:
    theirs = librosa.filters.mel(sr=RATE, n_fft=N_FFT, n_mels=64, fmin=0, fmax=filterbank.TOP_HZ)
    close(filterbank.mel(RATE, N_FFT, 64), theirs, 1e-6)


def test_mfccs_are_librosas(frames, power: np.ndarray) -> None:
    mel = librosa.feature.melspectrogram(
        S=power, sr=RATE, n_mels=spectrum.MEL_BANDS, fmax=filterbank.TOP_HZ
    )
    level = librosa.power_to_db(mel, amin=1e-4, top_db=None)  # nothing below −40 dB
    theirs = librosa.feature.mfcc(S=level, n_mfcc=MFCCS)
    close(frames.mfcc, theirs.T[::2])


def test_spectral_shape_is_librosas(frames, power: np.ndarray) -> None:
    hz = librosa.fft_frequencies(sr=RATE, n_fft=N_FFT)[:TOP]
    magnitude = np.sqrt(power[:TOP])
    expected = [
        librosa.feature.spectral_centroid(S=magnitude, freq=hz),
        librosa.feature.spectral_bandwidth(S=magnitude, freq=hz),
        librosa.feature.spectral_rolloff(S=magnitude, freq=hz),
        librosa.feature.spectral_flatness(S=magnitude),
    ]
    theirs = np.concatenate(expected).T[:: spectrum.SPARSE]
    for column in (0, 1, 3):
        close(frames.shape[:, column], theirs[:, column], 1e-3)
    bin_hz = RATE / N_FFT
    assert np.abs(frames.shape[:, 2] - theirs[:, 2]).max() <= bin_hz + 0.01


def test_contrast_is_librosas(frames, power: np.ndarray) -> None:
    """librosa takes in one bin more below each band and the bins above the last one."""
    edges = [200.0 * 2**octave for octave in range(6)] + [filterbank.TOP_HZ]
    hz = librosa.fft_frequencies(sr=RATE, n_fft=N_FFT)
    for number in range(6):
        band = power[(hz >= edges[number]) & (hz < edges[number + 1])][:, :: spectrum.SPARSE]
        ordered = np.sort(band, axis=0)
        few = max(1, round(len(band) / 10))
        valley = np.maximum(ordered[:few].mean(axis=0), spectrum.CONTRAST_FLOOR)
        peak = np.maximum(ordered[-few:].mean(axis=0), spectrum.CONTRAST_FLOOR)
        theirs = librosa.power_to_db(peak, amin=1e-10, top_db=None) - librosa.power_to_db(
            valley, amin=1e-10, top_db=None
        )
        np.testing.assert_allclose(frames.contrast_db[:, number], theirs, atol=0.2)


def test_onsets_are_librosas(frames, power: np.ndarray) -> None:
    mel = librosa.feature.melspectrogram(
        S=power, sr=RATE, n_mels=spectrum.MEL_BANDS, fmax=filterbank.TOP_HZ
    )
    level = librosa.power_to_db(mel, amin=1e-6, top_db=None)
    theirs = librosa.onset.onset_strength_multi(
        S=level, sr=RATE, hop_length=HOP, channels=list(spectrum.ONSET_BANDS), center=False
    )
    close(frames.onsets[1:], theirs.T[1:], 1e-3)


def test_levels_and_crossings_are_librosas(sound: np.ndarray, frames) -> None:
    mono = sound.mean(axis=0)
    whole = len(mono) // HOP
    rms = librosa.feature.rms(y=mono, frame_length=HOP, hop_length=HOP, center=False)[0]
    close(np.sqrt(frames.level[:whole]), rms[:whole])
    crossings = librosa.feature.zero_crossing_rate(
        mono, frame_length=HOP, hop_length=HOP, center=False
    )[0][:: spectrum.SPARSE]
    assert np.abs(frames.zcr[: len(crossings)] - crossings).max() < 3 / HOP


@pytest.mark.parametrize("samples", [1, 700, 1_024, 65_536, 65_537, 100_000])
def test_series_have_a_row_for_each_moment(samples: int) -> None:
    sound = sounds.noise(3.0)[:, :samples]
    frames = spectrum.frames_of([sound], RATE)
    count = 1 + samples // HOP
    assert len(frames.onsets) == len(frames.colours) == count
    assert len(frames.mfcc) == -(-count // 2)
    assert len(frames.level) == max(1, -(-samples // HOP))
    assert len(frames.chroma) == 1 + samples // (8 * HOP)
    assert frames.duration_s == pytest.approx(samples / RATE)


def test_blocks_do_not_matter(sound: np.ndarray) -> None:
    whole = spectrum.frames_of([sound], RATE)
    parts = spectrum.frames_of(np.array_split(sound, 37, axis=1), RATE)
    for name in ("onsets", "mfcc", "chroma", "power", "shape"):
        np.testing.assert_array_equal(getattr(whole, name), getattr(parts, name))


def test_the_grid_is_the_same_time_at_both_rates() -> None:
    one, other = grid(44_100), grid(48_000)
    assert one.frame_rate == pytest.approx(other.frame_rate, rel=0.0015)
    with pytest.raises(ValueError, match="22050"):
        grid(22_050)


@pytest.mark.parametrize("cents", [-30, 0, 20])
def test_tuning_is_found(cents: int) -> None:
    hz = 440 * 2 ** (cents / 1200)
    t = np.arange(4 * RATE) / RATE
    tone = sum(np.sin(2 * np.pi * hz * 2 ** (step / 12) * t) for step in (0, 4, 7)) / 6
    frames = spectrum.frames_of([tone[None].astype(np.float32)], RATE)
    assert key.tuning_cents(frames.tuning) == pytest.approx(cents, abs=2)
