"""The engine, with real files, threads and decoding; only the device is none."""

from __future__ import annotations

import time
import wave
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest

from player.playback import ring_engine
from player.playback.outputs.base import OutputError, Pull
from player.playback.outputs.null_output import NullOutput
from player.playback.sounds import (
    Frames,
    RanOut,
    SoundEnded,
    SoundFailed,
    SoundStarted,
    Trouble,
)
from recommender.core.listening import Ended
from tests import sounds
from tests.player.playback.engines import Heard, Rig, RingEngine, position_ms, sound, wait_until

NewRig = Callable[..., Rig]


@pytest.fixture
def new_rig() -> Iterator[NewRig]:
    rigs: list[Rig] = []

    def make(**options: object) -> Rig:
        rigs.append(Rig(**options))
        return rigs[-1]

    yield make
    for rig in rigs:
        rig.engine.close()


def exact(samples: sounds.Float32) -> Frames:
    """Return samples as 16-bit files hold them, interleaved."""
    return (np.round(samples * 32768) / 32768).T.astype(np.float32)


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("engine")
    for number in range(4):
        sounds.encode(folder / f"{number}.flac", sounds.tone(1.0 + number / 10, 300 + 90 * number))
    sounds.encode(folder / "long.flac", sounds.chirp(30.0))
    sounds.encode(folder / "short.flac", sounds.tone(0.01))
    (folder / "broken.flac").write_bytes(b"fLaC nonsense")
    return folder


def test_two_halves_of_a_chirp_come_out_as_one(new_rig: NewRig, tmp_path: Path) -> None:
    whole = sounds.chirp(3.0)
    cut = 50_137
    one = sounds.encode(tmp_path / "1.flac", whole[:, :cut])
    two = sounds.encode(tmp_path / "2.flac", whole[:, cut:])
    rig = new_rig()
    out = rig.play_out([sound(one, 1), sound(two, 2)])
    assert len(out) == whole.shape[1]
    assert np.abs(out - exact(whole)).max() <= 1 / 32768


def test_resampling_leaves_no_seam_either(new_rig: NewRig, tmp_path: Path) -> None:
    whole = sounds.tone(2.0, 500.0)
    one = sounds.encode(tmp_path / "1.flac", whole[:, :40_001])
    two = sounds.encode(tmp_path / "2.flac", whole[:, 40_001:])
    out = new_rig(rate=48_000).play_out([sound(one, 1), sound(two, 2)])
    expected = sounds.tone(2.0, 500.0, rate=48_000).T
    assert abs(len(out) - len(expected)) <= 1
    inner = slice(500, 95_000)
    assert np.abs(out[inner] - expected[inner]).max() < 2e-4


def test_rates_may_change_from_track_to_track(new_rig: NewRig, tmp_path: Path) -> None:
    rates = (44_100, 22_050, 48_000)
    paths = []
    for number, rate in enumerate(rates):
        tone = sounds.tone(1.0, 400.0, rate=rate)
        path = tmp_path / f"{number}.wav"
        _write_wav(path, tone, rate)
        paths.append(path)
    out = new_rig().play_out([sound(path, number) for number, path in enumerate(paths, 1)])
    assert abs(len(out) - 3 * 44_100) <= 60
    assert 0.4 < np.abs(out).max() < 0.55


def _write_wav(path: Path, samples: sounds.Float32, rate: int) -> None:
    with wave.open(str(path), "wb") as file:
        file.setnchannels(2)
        file.setsampwidth(2)
        file.setframerate(rate)
        file.writeframes((samples.T * 32767).astype("<i2").tobytes())


def test_it_tells_when_each_sound_begins_and_ends_and_how_much_was_heard(
    new_rig: NewRig, files: Path
) -> None:
    rig = new_rig()
    playing = [sound(files / f"{number}.flac", number) for number in (1, 2, 3)]
    rig.play_out(playing)
    kinds = [type(event) for event in rig.heard.events]
    assert kinds == [SoundStarted, SoundEnded] * 3 + [RanOut]
    ends = rig.heard.of(SoundEnded)
    assert [event.sound for event in ends] == playing
    assert [event.heard_ms for event in ends] == [1100, 1200, 1300]
    assert {event.ended for event in ends} == {Ended.FINISHED}


def test_sounds_of_a_moment_are_not_lost(new_rig: NewRig, files: Path) -> None:
    rig = new_rig()
    out = rig.play_out([sound(files / "short.flac", number) for number in range(1, 30)])
    assert len(out) == 29 * 441
    assert len(rig.heard.of(SoundEnded)) == 29


def test_what_cannot_be_played_is_passed_over(new_rig: NewRig, files: Path) -> None:
    rig = new_rig()
    names = ("gone.flac", "0.flac", "broken.flac", "1.flac", "gone.flac")
    out = rig.play_out([sound(files / name, number) for number, name in enumerate(names)])
    assert len(out) == 44_100 + 48_510
    assert [event.sound.entry.uid for event in rig.heard.of(SoundFailed)] == [0, 2, 4]
    assert all(event.reason for event in rig.heard.of(SoundFailed))


def test_nothing_but_missing_files_ends_at_once(new_rig: NewRig, files: Path) -> None:
    rig = new_rig()
    assert len(rig.play_out([sound(files / "gone.flac", number) for number in range(5)])) == 0
    assert len(rig.heard.of(SoundFailed)) == 5


def test_a_slice_of_a_file_plays_alone(new_rig: NewRig, files: Path) -> None:
    rig = new_rig()
    out = rig.play_out([sound(files / "long.flac", start_ms=10_000, end_ms=11_500)])
    expected = exact(sounds.chirp(30.0))[441_000:507_150]
    assert len(out) == len(expected)
    assert np.abs(out - expected).max() <= 1 / 32768


def test_gain_and_volume_scale_the_sound(new_rig: NewRig, files: Path) -> None:
    loud = np.abs(new_rig().play_out([sound(files / "0.flac")])).max()
    rig = new_rig()
    rig.engine.set_volume(0.5)
    soft = rig.play_out([sound(files / "0.flac", gain=0.5)])
    assert np.abs(soft[2000:]).max() == pytest.approx(loud / 4, rel=1e-3)
    assert np.abs(np.diff(soft, axis=0)).max() < 0.05  # a ramp, no click


def test_stages_see_every_block_across_tracks(new_rig: NewRig, files: Path) -> None:
    seen: list[int] = []

    def invert(block: Frames, rate: int) -> Frames:
        seen.append(len(block))
        return -block

    straight = new_rig().play_out([sound(files / "0.flac", 1), sound(files / "1.flac", 2)])
    turned = new_rig(stages=[invert]).play_out(
        [sound(files / "0.flac", 1), sound(files / "1.flac", 2)]
    )
    assert np.array_equal(turned, -straight)
    assert sum(seen) == len(straight)


def test_pausing_holds_the_place_and_resuming_goes_on(new_rig: NewRig, files: Path) -> None:
    rig = new_rig(fast=False)
    rig.engine.play(sound(files / "long.flac"))
    rig.heard.wait_for(SoundStarted)
    wait_until(lambda: rig.position_ms > 150)
    rig.engine.pause()
    time.sleep(0.1)
    held = rig.position_ms
    time.sleep(0.3)
    assert rig.position_ms == held
    rig.engine.resume()
    wait_until(lambda: rig.position_ms > held + 100)
    rig.engine.stop()
    (end,) = rig.heard.wait_for(SoundEnded)
    assert end.ended is Ended.STOPPED
    assert held + 100 <= end.heard_ms < held + 2000
    assert rig.engine.moment() is None
    expected = exact(sounds.chirp(30.0))[: len(rig.output())]
    assert np.abs(rig.output() - expected).max() <= 1 / 32768


def test_seeking_is_exact_at_once_and_counts_only_what_was_heard(
    new_rig: NewRig, files: Path
) -> None:
    rig = new_rig(fast=False)
    rig.engine.play(sound(files / "long.flac"))
    rig.heard.wait_for(SoundStarted)
    before = len(rig.output())
    rig.engine.seek(5_000)
    rig.engine.seek(20_000)
    assert rig.position_ms == 20_000
    wait_until(lambda: rig.position_ms > 20_300)
    rig.engine.stop()
    (end,) = rig.heard.wait_for(SoundEnded)
    assert 300 <= end.heard_ms < 5_000
    out = rig.output()
    tail = out[-4410:]
    whole = exact(sounds.chirp(30.0))
    began = len(out) - before
    place = 20 * 44_100 + began
    near = [
        at
        for at in range(place - 8000, place + 8000)
        if np.abs(whole[at - 4410 : at : 441] - tail[::441]).max() < 1e-4
    ]
    assert near


def test_a_seek_right_after_play_counts(new_rig: NewRig, files: Path) -> None:
    rig = new_rig(fast=False)
    rig.engine.play(sound(files / "long.flac"))
    rig.engine.seek(12_000)
    rig.heard.wait_for(SoundStarted)
    wait_until(lambda: rig.position_ms > 12_100)
    whole = exact(sounds.chirp(30.0))
    begun = rig.output()
    assert np.abs(begun - whole[529_200 : 529_200 + len(begun)]).max() <= 1 / 32768


def test_seeking_to_the_end_finishes_the_track(new_rig: NewRig, files: Path) -> None:
    rig = new_rig()
    rig.engine.play(sound(files / "0.flac"), start_ms=60_000)
    rig.heard.wait_for(RanOut)
    (end,) = rig.heard.of(SoundEnded)
    assert end.ended is Ended.FINISHED
    assert end.heard_ms == 0


def test_a_later_play_replaces_the_one_before(new_rig: NewRig, files: Path) -> None:
    rig = new_rig(fast=False)
    first = rig.engine.play(sound(files / "long.flac", 1))
    rig.heard.wait_for(SoundStarted)
    second = rig.engine.play(sound(files / "0.flac", 2))
    (end,) = rig.heard.wait_for(SoundEnded)
    assert (end.run, end.ended) == (first, Ended.SKIPPED)
    ran_out = rig.heard.wait_for(RanOut)
    assert ran_out[0].run == second


def test_what_follows_can_change_after_it_was_read_ahead(new_rig: NewRig, files: Path) -> None:
    rig = new_rig(fast=False)
    run = rig.engine.play(sound(files / "0.flac", 1), following=[sound(files / "1.flac", 2)])
    rig.heard.wait_for(SoundStarted)
    time.sleep(0.1)  # the second is in the ring by now
    rig.engine.follow(run, 1, [sound(files / "2.flac", 3)])
    rig.heard.wait_for(RanOut)
    rig.engine.close()
    assert [event.sound.entry.uid for event in rig.heard.of(SoundStarted)] == [1, 3]
    expected = np.concatenate([exact(sounds.tone(1.0, 300.0)), exact(sounds.tone(1.2, 480.0))])
    assert len(rig.output()) == len(expected)
    assert np.abs(rig.output() - expected).max() <= 1 / 32768


def test_following_can_be_added_when_all_was_read(new_rig: NewRig, files: Path) -> None:
    rig = new_rig(fast=False)
    run = rig.engine.play(sound(files / "0.flac", 1))
    rig.heard.wait_for(SoundStarted)
    time.sleep(0.1)
    rig.engine.follow(run, 1, [sound(files / "1.flac", 2)])
    rig.engine.follow(run + 7, 1, [sound(files / "2.flac", 3)])  # a run that is not: ignored
    rig.heard.wait_for(RanOut)
    rig.engine.close()
    assert [event.sound.entry.uid for event in rig.heard.of(SoundEnded)] == [1, 2]
    assert len(rig.output()) == 44_100 + 48_510


def test_a_late_word_on_what_follows_plays_nothing_twice(new_rig: NewRig, files: Path) -> None:
    rig = new_rig(fast=False)
    first, second, third = (sound(files / f"{number}.flac", number) for number in range(3))
    run = rig.engine.play(first, following=[second])
    rig.heard.wait_for(SoundStarted, 2)
    rig.engine.follow(run, 0, [second, third])  # said while the first was heard
    rig.engine.follow(run, 77, [first])  # about an entry that is not there
    rig.heard.wait_for(RanOut)
    assert [event.sound for event in rig.heard.of(SoundStarted)] == [first, second, third]


def test_no_device_falls_back_and_says_so_once(files: Path) -> None:
    def none(pull: Pull) -> NullOutput:
        raise OutputError("no device")

    heard = Heard()
    engine = RingEngine([none], lambda pull: NullOutput(pull, fast=True), clock=lambda: 0)
    engine.begin(heard)
    engine.play(sound(files / "0.flac", 1))
    heard.wait_for(RanOut)
    engine.play(sound(files / "1.flac", 2))
    heard.wait_for(RanOut, 2)
    engine.close()
    (trouble,) = heard.of(Trouble)
    assert not trouble.paused
    assert len(heard.of(SoundEnded)) == 2


@pytest.mark.parametrize("comes_back", [True, False])
def test_a_device_that_dies_is_reopened_or_waited_for(
    files: Path, monkeypatch: pytest.MonkeyPatch, comes_back: bool
) -> None:
    class Output(NullOutput):
        """Takes sound until it dies."""

        dead = False

        def _keep(self, block: Frames) -> None:
            if Output.dead:
                self._running.clear()

    opened: list[Output] = []
    broken = False

    def open_output(pull: Pull) -> Output:
        if broken:
            raise OutputError("gone")
        opened.append(Output(pull))
        return opened[-1]

    monkeypatch.setattr(ring_engine, "_LOST_AFTER_S", 0.3)
    monkeypatch.setattr(ring_engine, "_REOPEN_PAUSE_S", 0.01)
    heard = Heard()
    engine = RingEngine([open_output], NullOutput, clock=lambda: 0)
    engine.begin(heard)
    engine.play(sound(files / "long.flac", 1))
    wait_until(lambda: position_ms(engine) > 200)
    broken, Output.dead = not comes_back, True
    wait_until(lambda: not opened[0]._running.is_set())
    Output.dead = False
    if not comes_back:
        (trouble,) = heard.wait_for(Trouble)
        assert trouble.paused
        held = position_ms(engine)
        assert held > 200
        engine.resume()
        heard.wait_for(Trouble, 2)
        assert position_ms(engine) == held
        broken = False
        engine.resume()
    wait_until(lambda: len(opened) == 2 and position_ms(engine) > 400)
    engine.close()
    (end,) = heard.of(SoundEnded)
    assert end.ended is Ended.STOPPED
    assert end.heard_ms > 350
