"""From engine events to plays."""

from __future__ import annotations

import json
from typing import Any

import pytest

from player.playback.queue import QueueEntry
from player.playback.recorder import Recorder, play_of
from player.playback.sounds import Moment, Sound, SoundEnded, SoundFailed, SoundStarted
from recommender.core.listening import Ended, PlayEvent, Source

ENTRY = QueueEntry(5, 42, Source.MIX, "daily-mix-2")
SOUND = Sound(ENTRY, "/a.flac", duration_ms=200_000)


@pytest.fixture
def plays() -> list[PlayEvent]:
    return []


@pytest.fixture
def recorder(plays: list[PlayEvent]) -> Recorder:
    return Recorder(plays.append, lambda play: None)


def test_a_play_knows_when_it_began_and_where_it_came_from(
    recorder: Recorder, plays: list[PlayEvent]
) -> None:
    recorder.handle(SoundStarted(1, SOUND, 1_000))
    assert plays == []
    recorder.handle(SoundEnded(1, SOUND, Ended.FINISHED, 199_990))
    assert plays == [
        PlayEvent(42, 1_000, 199_990, 200_000, Ended.FINISHED, Source.MIX, "daily-mix-2")
    ]


@pytest.mark.parametrize(
    ("ended", "heard_ms", "recorded"),
    [
        (Ended.SKIPPED, 0, False),
        (Ended.SKIPPED, 99, False),
        (Ended.STOPPED, 20, False),
        (Ended.SKIPPED, 100, True),
        (Ended.FINISHED, 10, True),
    ],
)
def test_a_track_that_was_only_touched_is_no_play(
    recorder: Recorder, plays: list[PlayEvent], ended: Ended, heard_ms: int, recorded: bool
) -> None:
    recorder.handle(SoundStarted(1, SOUND, 1_000))
    recorder.handle(SoundEnded(1, SOUND, ended, heard_ms))
    assert bool(plays) is recorded


def test_a_file_that_fails_is_an_error_however_far_it_came(
    recorder: Recorder, plays: list[PlayEvent]
) -> None:
    recorder.handle(SoundFailed(1, SOUND, "gone", 7_000))
    recorder.handle(SoundStarted(1, SOUND, 8_000))
    recorder.handle(SoundFailed(1, SOUND, "gone", 9_000, heard_ms=60_000))
    assert [(play.started_at, play.heard_ms, play.ended) for play in plays] == [
        (7_000, 0, Ended.ERROR),
        (8_000, 60_000, Ended.ERROR),
    ]


def test_the_play_under_way_survives_as_json(recorder: Recorder) -> None:
    moment = Moment(1, SOUND, 90_000, 35_000)
    assert recorder.unfinished(moment) is None
    recorder.handle(SoundStarted(1, SOUND, 1_000))
    assert recorder.unfinished(None) is None
    saved = json.loads(json.dumps(recorder.unfinished(moment)))
    assert play_of(saved) == PlayEvent(
        42, 1_000, 35_000, 200_000, Ended.STOPPED, Source.MIX, "daily-mix-2"
    )
    recorder.handle(SoundEnded(1, SOUND, Ended.FINISHED, 200_000))
    assert recorder.unfinished(moment) is None


@pytest.mark.parametrize("saved", [None, 3, [], {}, {"track_id": "x"}, {"track_id": None}])
def test_nonsense_is_no_play(saved: Any) -> None:
    assert play_of(saved) is None
