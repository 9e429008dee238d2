"""Loudness and true peak: the tones of EBU Tech 3341 and 3342, and the exact filter."""

from __future__ import annotations

import numpy as np
import pytest

from recommender.audio import kweight, spectrum
from recommender.audio.extractors import loudness

RATE = 48_000


def tones(*parts: tuple[float, float], hz: float = 1_000.0, channels: int = 2) -> np.ndarray:
    """Return a sine of (dBFS, seconds) pieces in every channel."""
    levels = np.concatenate([np.full(round(s * RATE), 10 ** (db / 20)) for db, s in parts])
    wave = levels * np.sin(2 * np.pi * hz * np.arange(len(levels)) / RATE)
    return np.repeat(wave[None], channels, axis=0).astype(np.float32)


def measured(sound: np.ndarray, rate: int = RATE, layout: tuple[str, ...] | None = None):
    return spectrum.frames_of(np.array_split(sound, 20, axis=1), rate, layout)


@pytest.mark.parametrize(
    ("parts", "lufs"),
    [
        ([(-23, 20)], -23.0),
        ([(-33, 20)], -33.0),
        ([(-36, 10), (-23, 60), (-36, 10)], -23.0),
        ([(-72, 10), (-36, 10), (-23, 60), (-36, 10), (-72, 10)], -23.0),
        ([(-26, 20), (-20, 20.1), (-26, 20)], -23.0),
    ],
)
def test_integrated_loudness_of_tech_3341(parts: list[tuple[float, float]], lufs: float) -> None:
    assert loudness.integrated(measured(tones(*parts)).power) == pytest.approx(lufs, abs=0.1)


def test_five_channels_of_tech_3341() -> None:
    levels = (-28.0, -28.0, -24.0, -30.0, -30.0)
    sound = np.concatenate([tones((db, 20), channels=1) for db in levels])
    layout = ("FL", "FR", "FC", "BL", "BR")
    assert loudness.integrated(measured(sound, layout=layout).power) == pytest.approx(-23, abs=0.1)


@pytest.mark.parametrize(
    ("parts", "lu"),
    [
        ([(-20, 20), (-30, 20)], 10.0),
        ([(-20, 20), (-15, 20)], 5.0),
        ([(-40, 20), (-20, 20)], 20.0),
        ([(-50, 20), (-35, 20), (-20, 20), (-35, 20), (-50, 20)], 15.0),
    ],
)
def test_loudness_range_of_tech_3342(parts: list[tuple[float, float]], lu: float) -> None:
    assert loudness.loudness_range(measured(tones(*parts)).power) == pytest.approx(lu, abs=0.3)


@pytest.mark.parametrize("degrees", [0, 45, 60, 67.5])
@pytest.mark.parametrize("divisor", [4, 6, 8])
def test_true_peak_of_tech_3341(degrees: float, divisor: int) -> None:
    t = np.arange(2 * RATE)
    wave = 0.5 * np.sin(2 * np.pi * t / divisor + np.radians(degrees))
    wave *= np.minimum(1, np.minimum(t, t[::-1]) / 2_000)  # no click at the ends
    sound = wave[None].astype(np.float32)
    peak_db = 20 * np.log10(measured(sound).true_peak)
    assert -6.4 <= peak_db <= -5.8


def test_a_peak_between_blocks_is_seen() -> None:
    wave = (0.5 * np.sin(2 * np.pi * np.arange(400) / 4 + np.pi / 4)).astype(np.float32)
    parts = [wave[None, :198], wave[None, 198:202], wave[None, 202:]]
    frames = spectrum.frames_of(parts, RATE)
    assert frames.true_peak == pytest.approx(0.5, abs=0.02)
    assert frames.sample_peak == pytest.approx(0.3536, abs=0.001)


@pytest.mark.parametrize("rate", [44_100, 48_000])
@pytest.mark.parametrize("channels", [1, 2])
def test_the_spectrum_weighs_as_the_filter_does(rate: int, channels: int) -> None:
    rng = np.random.default_rng(1)
    spectra = np.fft.rfft(rng.standard_normal((channels, 40 * rate)))
    hz = np.maximum(np.fft.rfftfreq(40 * rate, 1 / rate), 20)
    sound = np.fft.irfft(spectra / np.sqrt(hz)).astype(np.float32)  # pink
    swell = 10 ** (np.sin(np.arange(sound.shape[1]) / rate) * 0.5)
    sound *= swell.astype(np.float32)
    exact = kweight.KWeight(rate, ("FL", "FR")[:channels])
    exact.push(sound)
    theirs, ours = exact.finish(), measured(sound, rate).power
    assert loudness.integrated(ours) == pytest.approx(loudness.integrated(theirs), abs=0.06)
    assert loudness.loudness_range(ours) == pytest.approx(loudness.loudness_range(theirs), abs=0.1)


def test_gain_and_albums() -> None:
    quiet, loud = measured(tones((-30, 20))), measured(tones((-20, 20)))
    counts = loudness.histogram(quiet.power) + loudness.histogram(loud.power)
    both = np.concatenate([quiet.power, loud.power])
    album = loudness.integrated_of(counts)
    assert album == pytest.approx(loudness.integrated(both), abs=0.1)
    assert loudness.replay_gain_db(album) == pytest.approx(-18 - album)
    assert loudness.replay_gain_db(loudness.SILENCE_LUFS) == 0.0


def test_silence_is_minus_seventy() -> None:
    frames = measured(np.zeros((2, RATE), np.float32))
    assert loudness.integrated(frames.power) == loudness.SILENCE_LUFS
    assert loudness.integrated_of(loudness.histogram(frames.power)) == loudness.SILENCE_LUFS
