"""ReplayGain, its guard against clipping, and the volume."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from player.playback.gain import ReplayGain, Volume, replay_gain, volume_gain
from tests.player.services.players import row


def decibels(gain: float) -> float:
    return float(20 * np.log10(gain))


TAGGED = row(1, "/a", track_gain_db=-8.5, track_peak=0.9, album_gain_db=-6.25, album_peak=1.0)


@pytest.mark.parametrize(
    ("mode", "in_album", "expected_db"),
    [
        (ReplayGain.OFF, True, 0.0),
        (ReplayGain.TRACK, True, -8.5),
        (ReplayGain.ALBUM, False, -6.25),
        (ReplayGain.AUTO, True, -6.25),
        (ReplayGain.AUTO, False, -8.5),
    ],
)
def test_the_mode_decides_which_gain(mode: ReplayGain, in_album: bool, expected_db: float) -> None:
    gain = replay_gain(TAGGED, mode, in_album=in_album)
    assert decibels(gain) == pytest.approx(expected_db, abs=0.01)


def test_without_tags_the_analysed_loudness_is_levelled() -> None:
    loud = row(1, "/a", loudness_lufs=-9.0, peak=1.0)
    assert decibels(replay_gain(loud, ReplayGain.AUTO)) == pytest.approx(-9.0)
    soft = row(1, "/a", loudness_lufs=-24.0, peak=0.25)
    assert decibels(replay_gain(soft, ReplayGain.AUTO)) == pytest.approx(6.0)
    assert replay_gain(row(1, "/a"), ReplayGain.AUTO) == 1.0


def test_the_preamp_is_added_but_only_to_what_has_a_gain() -> None:
    assert decibels(replay_gain(TAGGED, ReplayGain.TRACK, preamp_db=3.0)) == pytest.approx(-5.5)
    assert replay_gain(row(1, "/a"), ReplayGain.TRACK, preamp_db=3.0) == 1.0


def test_a_track_of_unknown_peak_is_never_made_louder() -> None:
    assert replay_gain(row(1, "/a", track_gain_db=5.0), ReplayGain.TRACK) == 1.0


@given(
    st.floats(-60, 60), st.none() | st.floats(0, 4), st.floats(-12, 12), st.none() | st.floats(0, 2)
)
def test_nothing_clips(
    gain_db: float, tagged: float | None, preamp_db: float, analysed: float | None
) -> None:
    track = row(1, "/a", track_gain_db=gain_db, track_peak=tagged, peak=analysed)
    gain = replay_gain(track, ReplayGain.TRACK, preamp_db=preamp_db)
    peak = tagged or analysed
    assert 0 < gain <= 10 ** (24 / 20) + 1e-6
    if peak:
        assert gain * peak <= 1 + 1e-6
    else:
        assert gain <= 1


def test_the_volume_is_cubic_and_bounded() -> None:
    assert [volume_gain(one) for one in (-1, 0, 0.5, 1, 3)] == [0, 0, 0.125, 1, 1]


def test_a_change_of_volume_is_a_ramp() -> None:
    volume = Volume()
    block = np.ones((4000, 2), np.float32)
    volume.apply(block)
    assert (block == 1).all()
    volume.target = 0.25
    volume.apply(block)
    assert block[0, 0] == 1.0
    assert np.abs(np.diff(block[:, 0])).max() < 0.001
    assert (block[2000:] == 0.25).all()
    again = np.ones((100, 2), np.float32)
    volume.apply(again)
    assert (again == 0.25).all()


def test_the_analysed_album_stands_in_for_missing_tags() -> None:
    track = row(1, "x", loudness_lufs=-10.0, peak=0.5)
    found = replay_gain(track, ReplayGain.ALBUM, album_lufs=-14.0)
    assert abs(20 * math.log10(found) + 4.0) < 0.1
    tagged = row(1, "x", album_gain_db=-7.0, loudness_lufs=-10.0)
    assert abs(20 * math.log10(replay_gain(tagged, ReplayGain.ALBUM, album_lufs=-14.0)) + 7.0) < 0.1


def test_the_guard_can_be_taken_away() -> None:
    track = row(1, "x", track_gain_db=6.0, track_peak=0.9)
    assert replay_gain(track, ReplayGain.TRACK) == pytest.approx(1 / 0.9)
    assert replay_gain(track, ReplayGain.TRACK, guard=False) == pytest.approx(10 ** (6 / 20))
