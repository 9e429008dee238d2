"""Every extractor on every kind of sound: fixed length, finite, the same each time."""

from __future__ import annotations

import numpy as np
import pytest

from recommender.audio import fingerprint, spectrum, tempo
from recommender.audio.extractors import builtin, prints
from recommender.audio.frames import Frames
from tests import sounds

RATE = 44_100
_RNG = np.random.default_rng(5)
ODD = {
    "silence": np.zeros((2, 2 * RATE), np.float32),
    "noise": sounds.noise(2.0),
    "constant": np.full((2, 2 * RATE), 0.5, np.float32),
    "click": np.eye(1, RATE, 500, dtype=np.float32),
    "one sample": np.full((1, 1), 0.3, np.float32),
    "one second": sounds.music(1.0),
    "eight channels": np.repeat(sounds.noise(1.0, channels=1), 8, axis=0),
    "too loud": 50 * sounds.music(2.0),
    "opposite channels": sounds.tone(2.0) * np.array([[1], [-1]], np.float32),
    "square": np.sign(sounds.tone(2.0)),
}


@pytest.fixture(scope="module")
def music() -> Frames:
    return spectrum.frames_of([sounds.music(16.0, bpm=100, seed=2)], RATE)


@pytest.mark.parametrize("kind", ODD)
def test_any_sound_has_a_finite_description(kind: str) -> None:
    frames = spectrum.frames_of(np.array_split(ODD[kind], 3, axis=1), RATE)
    for one in builtin.extractors():
        vector = one.extract(frames)
        assert vector.values.shape == (len(one.names),)
        assert np.isfinite(vector.values).all()
    assert len(prints.OVERVIEW.make(frames)) == 3 * prints.POINTS


def test_no_sound_at_all_has_a_description() -> None:
    frames = spectrum.frames_of([], RATE)
    for one in builtin.extractors():
        assert np.isfinite(one.extract(frames).values).all()


def test_names_are_unique() -> None:
    for one in builtin.extractors():
        assert len(set(one.names)) == len(one.names)


def test_the_same_sound_has_the_same_bits(music: Frames) -> None:
    again = spectrum.frames_of([sounds.music(16.0, bpm=100, seed=2)], RATE)
    for one in builtin.extractors():
        np.testing.assert_array_equal(one.extract(music).values, one.extract(again).values)


def test_values_belong_to_their_version(music: Frames) -> None:
    """A change here needs a new version of the extractor, or libraries would mix both."""
    found = {}
    for one in builtin.extractors():
        values = one.extract(music).values.astype(float)
        weights = np.cos(np.arange(len(values)))
        found[one.name, one.version] = float(weights @ np.tanh(values / 100))
    golden = {
        ("loudness", 2): -0.3855,
        ("timbre", 4): -0.376,
        ("rhythm", 5): 1.0545,
        ("harmony", 3): -0.0092,
        ("shape", 3): 0.048,
    }
    assert found == pytest.approx(golden, abs=2e-3)


@pytest.mark.parametrize("bpm", [72, 90, 100, 120, 150])
def test_tempo_is_found_up_to_its_multiples(bpm: float) -> None:
    frames = spectrum.frames_of([sounds.music(16.0, bpm=bpm, seed=1)], RATE)
    found = tempo.periodicity(tempo.sharpened(frames.onsets, frames.frame_rate), frames.frame_rate)
    best = tempo.estimate(found, tempo.onset_rate_hz(frames.onsets, frames.duration_s))
    assert min(abs(best.bpm / (bpm * k) - 1) for k in (0.5, 1, 2)) < 0.02
    assert best.confidence > 0.3
    assert 0 <= best.octave_confidence <= 1


@pytest.mark.parametrize(("tonic", "minor"), [(0, False), (7, False), (9, True), (2, True)])
def test_key_is_found(tonic: int, minor: bool) -> None:
    t = np.arange(2 * RATE) / RATE
    third = 3 if minor else 4
    chords = []
    for root in (0, 5, 7, 0):
        own = (0, 4 if root == 7 else third, 7)
        pitches = [tonic + root + step + 48 for step in own] + [tonic + root + 36]
        hz = [440 * 2 ** ((pitch - 69) / 12) for pitch in pitches]
        chords.append(sum(np.sin(2 * np.pi * one * t) for one in hz) / 8)
    sound = np.concatenate(chords)[None].astype(np.float32)
    frames = spectrum.frames_of([sound], RATE)
    (harmony,) = (one for one in builtin.extractors() if one.name == "harmony")
    vector = harmony.extract(frames)
    values = dict(zip(vector.names, vector.values, strict=True))
    fifths = round(np.arctan2(values["key_sin"], values["key_cos"]) / (2 * np.pi) * 12) % 12
    assert fifths * 7 % 12 == tonic
    assert bool(values["minor"]) is minor


def test_edges_are_told() -> None:
    quiet = np.zeros((2, 3 * RATE), np.float32)
    sound = np.concatenate([quiet, sounds.music(6.0), quiet[:, :RATE]], axis=1)
    frames = spectrum.frames_of([sound], RATE)
    (shape,) = (one for one in builtin.extractors() if one.name == "shape")
    vector = shape.extract(frames)
    values = dict(zip(vector.names, vector.values, strict=True))
    assert values["leading_silence_s"] == pytest.approx(3.0, abs=0.15)
    assert values["trailing_silence_s"] == pytest.approx(1.0, abs=0.15)


def test_the_overview_follows_the_sound() -> None:
    half = np.zeros((2, 4 * RATE), np.float32)
    sound = np.concatenate([half, sounds.tone(4.0, hz=100)], axis=1)
    heights = prints.heights(prints.OVERVIEW.make(spectrum.frames_of([sound], RATE)))
    assert heights.shape == (3, prints.POINTS)
    assert heights[:, :480].max() == 0
    assert heights[0, 520:].min() > 0.5 > heights[2, 520:].max()


def test_a_fingerprint_survives_noise_and_delay_and_tells_music_apart() -> None:
    music = sounds.music(12.0, seed=4)
    music[:, : 6 * RATE] += sounds.chirp(6.0)[:, : 6 * RATE] * 0.5
    delayed = np.concatenate([np.zeros((2, 400), np.float32), 0.6 * music], axis=1)
    worse = delayed + 0.003 * _RNG.standard_normal(delayed.shape).astype(np.float32)
    first, second, other = (
        spectrum.frames_of([sound], RATE).prints
        for sound in (music, worse, sounds.noise(12.0, seed=9))
    )
    assert fingerprint.difference(first, second) < fingerprint.SAME_BELOW
    assert fingerprint.difference(first, other) > 0.35
    assert fingerprint.difference(first, first[:3]) == 1.0
    stored = prints.words(prints.FINGERPRINT.make(spectrum.frames_of([music], RATE)))
    np.testing.assert_array_equal(stored, first)
