"""Crossfade, loops, speed and soft pauses of the real engine, measured in what comes out."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from player.playback.effects import Effects, Shape
from player.playback.equaliser import BANDS_HZ, PRESETS, headroom_db, response_db
from player.playback.sounds import Frames, SoundEnded, SoundStarted
from recommender.core.listening import Ended
from tests import sounds
from tests.player.playback.engines import Rig, sound, wait_until

RATE = 44_100


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("fading")
    sounds.encode(folder / "low.flac", sounds.tone(3.0, 400))
    sounds.encode(folder / "high.flac", sounds.tone(3.0, 2_000))
    sounds.encode(folder / "short.flac", sounds.tone(0.4, 900))
    return folder


def level(out: Frames, hz: float) -> np.ndarray:
    """Return the magnitude of one frequency at each sample, over 10 ms."""
    wave = out[:, 0] * np.exp(-2j * np.pi * hz * np.arange(len(out)) / RATE)
    return np.abs(np.convolve(wave, np.ones(441) / 441, "same"))


@pytest.mark.parametrize("fade_ms", [500, 1_000, 2_500])
def test_a_crossfade_is_as_long_as_asked_to_the_sample(files: Path, fade_ms: int) -> None:
    rig = Rig()
    first = sound(files / "low.flac", 1, duration_ms=3_000, fade_ms=fade_ms)
    out = rig.play_out([first, sound(files / "high.flac", 2, duration_ms=3_000)])
    # Where the first ends and the second begins follows from the whole length alone.
    assert len(out) == 6 * RATE - round(fade_ms * RATE / 1000)
    begin, end = 3 * RATE - round(fade_ms * RATE / 1000), 3 * RATE
    low, high = level(out, 400), level(out, 2_000)
    assert high[1_000 : begin - 500].max() < 0.02 * high.max()
    assert low[end + 500 : -1_000].max() < 0.02 * low.max()
    middle = (begin + end) // 2
    for one in (low, high):
        share = one[middle] / np.median(one[one > 0.5 * one.max()])
        assert 0.6 < share < 0.85  # of equal power: −3 dB each


def test_a_fade_leaves_both_plays_whole_in_the_account(files: Path) -> None:
    rig = Rig()
    first = sound(files / "low.flac", 1, duration_ms=3_000, fade_ms=1_000)
    rig.play_out([first, sound(files / "high.flac", 2, duration_ms=3_000)])
    ends = rig.heard.of(SoundEnded)
    assert [end.ended for end in ends] == [Ended.FINISHED] * 2
    assert [end.heard_ms for end in ends] == [2_500, 2_500]


def test_a_fade_into_a_shorter_or_broken_sound_loses_nothing(files: Path) -> None:
    first = sound(files / "low.flac", 1, duration_ms=3_000, fade_ms=1_000)
    rig = Rig()
    out = rig.play_out([first, sound(files / "short.flac", 2)])
    assert len(out) == 3 * RATE
    rig = Rig()
    out = rig.play_out([first, sound(files / "none.flac", 2)])
    assert len(out) == 3 * RATE


def test_silence_is_left_out_of_a_fade(tmp_path: Path, files: Path) -> None:
    tone, quiet = sounds.tone(2.0, 400), np.zeros((2, RATE), np.float32)
    whole = np.concatenate([np.broadcast_to(tone, (2, tone.shape[-1])), quiet], axis=1)
    path = sounds.encode(tmp_path / "trailing.flac", whole)
    first = sound(path, 1, duration_ms=3_000, fade_ms=500, silence_after_ms=1_000)
    out = Rig().play_out([first, sound(files / "high.flac", 2)])
    assert len(out) == 2 * RATE + 3 * RATE - RATE // 2


def test_what_follows_may_change_while_two_fade(files: Path) -> None:
    rig = Rig(fast=False)
    first = sound(files / "low.flac", 1, duration_ms=3_000, fade_ms=2_500)
    run = rig.engine.play(first, following=[sound(files / "high.flac", 2)])
    rig.heard.wait_for(SoundStarted)
    wait_until(lambda: rig.position_ms > 100)
    rig.engine.follow(run, 1, [sound(files / "short.flac", 3)])
    started = rig.heard.wait_for(SoundStarted, 2)
    assert [one.sound.entry.uid for one in started] == [1, 3]
    rig.heard.wait_for(SoundEnded, 2)
    rig.engine.close()


def test_a_passage_repeats_until_told_otherwise(files: Path) -> None:
    rig = Rig(fast=False)
    rig.engine.play(sound(files / "low.flac", 1, loop_ms=(200, 500)))
    places = []
    wait_until(lambda: places.append(rig.position_ms) or len(places) > 400, 30)
    assert max(places) <= 500
    assert not rig.heard.of(SoundEnded)
    rig.engine.close()
    (end,) = rig.heard.of(SoundEnded)
    assert end.heard_ms > 900


@pytest.mark.parametrize("speed", [0.5, 1.25, 2.0])
def test_speed_changes_the_length_and_keeps_the_pitch(files: Path, speed: float) -> None:
    rig = Rig()
    out = rig.play_out([sound(files / "low.flac", speed=speed)])
    assert abs(len(out) / RATE - 3.0 / speed) < 0.1
    spectrum = np.abs(np.fft.rfft(out[RATE // 2 : RATE, 0] * np.hanning(RATE - RATE // 2)))
    assert abs(np.argmax(spectrum) * 2 - 400) <= 4
    (end,) = rig.heard.of(SoundEnded)
    assert abs(end.heard_ms - 3_000) < 200


def test_a_pause_fades_and_loses_no_sample(files: Path) -> None:
    rig = Rig(fast=False)
    rig.engine.set_fade(0.1)
    rig.engine.play(sound(files / "low.flac"))
    wait_until(lambda: rig.position_ms > 400)
    rig.engine.pause()
    wait_until(lambda: not rig.engine._device.running)
    first = len(rig.output())
    rig.engine.resume()
    rig.heard.wait_for(SoundEnded)
    rig.engine.close()
    out = rig.output()
    assert len(out) == 3 * RATE
    assert np.abs(out[first - 40 : first + 40]).max() < 0.02
    assert np.abs(np.diff(out[first - 5_000 : first + 5_000, 0])).max() < 0.04
    assert rig.engine.underruns == 0


def test_sound_that_nothing_shapes_is_the_same_array() -> None:
    block = np.random.default_rng(1).normal(0, 0.1, (1_000, 2)).astype(np.float32)
    assert Effects().apply(block, RATE) is block


@pytest.mark.parametrize("preset", sorted(PRESETS))
def test_the_equaliser_does_what_its_curve_shows(preset: str) -> None:
    effects = Effects()
    effects.shape = Shape(PRESETS[preset])
    effects.start_over()
    impulse = np.zeros((1 << 16, 2), np.float32)
    impulse[0] = 1
    out = np.concatenate([effects.apply(one, RATE) for one in np.array_split(impulse, 50)])
    assert len(out) == len(impulse)
    hz = np.fft.rfftfreq(len(impulse), 1 / RATE)
    inside = (hz > 20) & (hz < 20_000)
    gain_db = 20 * np.log10(np.abs(np.fft.rfft(out[:, 0])))
    wanted = response_db(PRESETS[preset], hz, RATE) - headroom_db(PRESETS[preset], RATE)
    assert np.abs(gain_db - wanted)[inside].max() < 0.1
    assert gain_db[inside].max() < 0.1


def test_bands_move_without_a_click() -> None:
    effects = Effects()
    tone = np.repeat(sounds.tone(1.0, 200).reshape(-1)[:RATE, None], 2, 1).astype(np.float32)
    steps = []
    for number, block in enumerate(np.array_split(tone, 40)):
        bands = [0.0] * len(BANDS_HZ)
        bands[3] = -float(number % 12)
        effects.shape = Shape(tuple(bands))
        steps.append(effects.apply(block, RATE))
    assert np.abs(np.diff(np.concatenate(steps)[:, 0])).max() < 1.6 * np.abs(
        np.diff(tone)
    ).max() + (1.5 * np.abs(np.diff(tone[:, 0])).max())


def test_balance_and_mono() -> None:
    block = np.random.default_rng(2).normal(0, 0.1, (500, 2)).astype(np.float32)
    effects = Effects()
    effects.shape = Shape(balance=0.25, mono=True)
    effects.start_over()
    out = effects.apply(block, RATE)
    np.testing.assert_allclose(out[:, 1], block.mean(axis=1), rtol=1e-5)
    np.testing.assert_allclose(out[:, 0], 0.75 * block.mean(axis=1), rtol=1e-5)
