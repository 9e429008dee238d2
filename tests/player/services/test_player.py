"""The player as the window sees it: a real engine plays real files to no device."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from player.playback.queue import Repeat
from player.services.player import PlayState
from recommender.core.listening import Ended, Source
from recommender.core.playlist import Reason
from recommender.core.track import TrackRow
from tests import sounds
from tests.player.services.players import Stage, row

NewStage = Callable[..., Stage]


@pytest.fixture(scope="module")
def rows(tmp_path_factory: pytest.TempPathFactory) -> list[TrackRow]:
    """Return five tracks of 0.4 s, one of 30 s (6), and two whose files are gone (7, 8)."""
    folder = tmp_path_factory.mktemp("player")
    made = [
        row(
            number,
            sounds.encode(folder / f"{number}.flac", sounds.tone(0.4, 200.0 + 50 * number)),
            duration_ms=400,
            artists=(f"Artist {number % 3}",),
        )
        for number in range(1, 6)
    ]
    long = sounds.encode(folder / "long.flac", sounds.tone(30.0))
    made.append(row(6, long, duration_ms=30_000, album_id=2))
    made += [row(7, folder / "gone.flac"), row(8, folder / "also gone.flac")]
    return made


@pytest.fixture
def new_stage(rows: list[TrackRow], qtbot: QtBot) -> Iterator[NewStage]:
    stages: list[Stage] = []

    def make(known: list[TrackRow] = rows, **options: Any) -> Stage:
        stages.append(Stage(known, **options))
        return stages[-1]

    yield make
    for stage in stages:
        stage.player.close()


def ends(stage: Stage) -> list[tuple[int, Ended]]:
    return [(play.track_id, play.ended) for play in stage.recorded]


def test_a_list_plays_to_its_end_and_every_play_is_recorded(
    new_stage: NewStage, qtbot: QtBot
) -> None:
    stage = new_stage(fast=True)
    states: list[PlayState] = []
    stage.player.state_changed.connect(states.append)
    with qtbot.waitSignal(stage.player.play_recorded):
        stage.player.play([1, 2, 3], source=Source.MIX, context="daily-mix-1")
    qtbot.waitUntil(lambda: stage.player.state is PlayState.STOPPED)
    assert ends(stage) == [(1, Ended.FINISHED), (2, Ended.FINISHED), (3, Ended.FINISHED)]
    assert {play.heard_ms for play in stage.recorded} == {400}
    assert {(play.source, play.context) for play in stage.recorded} == {(Source.MIX, "daily-mix-1")}
    assert states == [PlayState.PLAYING, PlayState.STOPPED]
    assert stage.playing == 1  # ready to be played again from the top
    assert stage.player.position_ms == 0
    stage.player.toggle()
    assert stage.player.state is PlayState.PLAYING


def test_it_names_the_track_at_once_and_follows_the_engine(
    new_stage: NewStage, qtbot: QtBot
) -> None:
    stage = new_stage()
    named: list[int] = []
    stage.player.track_changed.connect(lambda track: named.append(track.id))
    stage.player.play([1, 2, 3, 4], start=1)
    assert stage.playing == 2
    assert stage.player.queue_position == 1
    qtbot.waitUntil(lambda: stage.playing == 3)
    assert stage.player.queue_position == 2
    assert named == [2, 3]
    assert stage.player.duration_ms == 400


def test_pausing_and_resuming(new_stage: NewStage, qtbot: QtBot) -> None:
    stage = new_stage()
    stage.player.play([6])
    qtbot.waitUntil(lambda: stage.player.position_ms > 100)
    stage.player.toggle()
    assert stage.player.state is PlayState.PAUSED
    qtbot.wait(400)  # the fade is over
    held = stage.player.position_ms
    qtbot.wait(150)
    assert stage.player.position_ms == held
    with qtbot.waitSignal(stage.player.position_changed):
        stage.player.toggle()
    qtbot.waitUntil(lambda: stage.player.position_ms > held)


def test_leaving_a_track_is_a_skip_and_stopping_is_not(new_stage: NewStage, qtbot: QtBot) -> None:
    stage = new_stage()
    stage.player.play([6, 6, 6])
    for _ in range(2):
        qtbot.waitUntil(lambda: stage.player.position_ms > 150)
        stage.player.next()
    qtbot.waitUntil(lambda: stage.player.position_ms > 150)
    stage.player.stop()
    qtbot.waitUntil(lambda: len(stage.recorded) == 3)
    assert [play.ended for play in stage.recorded] == [
        Ended.SKIPPED,
        Ended.SKIPPED,
        Ended.STOPPED,
    ]
    assert all(100 <= play.heard_ms < 5_000 for play in stage.recorded)
    assert all(play.duration_ms == 30_000 for play in stage.recorded)


def test_hurrying_through_the_queue_records_nothing(new_stage: NewStage, qtbot: QtBot) -> None:
    stage = new_stage()
    stage.player.play([6] * 8)
    for _ in range(5):
        stage.player.next()
    assert stage.player.queue_position == 5
    stage.player.stop()
    qtbot.wait(50)
    assert stage.recorded == []


def test_previous_restarts_a_track_unless_it_just_began(new_stage: NewStage, qtbot: QtBot) -> None:
    stage = new_stage()
    stage.player.play([6, 6], start=1)
    stage.player.seek(10_000)
    stage.player.previous()
    assert stage.player.queue_position == 1
    assert stage.player.position_ms < 3_000
    stage.player.previous()
    assert stage.player.queue_position == 0
    stage.player.previous()
    assert stage.player.queue_position == 0


def test_seeking_shows_at_once_and_stays_in_the_track(new_stage: NewStage, qtbot: QtBot) -> None:
    stage = new_stage()
    stage.player.play([6])
    stage.player.seek(20_000)
    assert stage.player.position_ms == 20_000
    qtbot.waitUntil(lambda: stage.player.position_ms > 20_100)
    assert stage.player.position_ms < 22_000
    stage.player.seek(-5)
    assert stage.player.position_ms < 2_000
    stage.player.seek(99_999_999)
    qtbot.waitUntil(lambda: stage.player.state is PlayState.STOPPED)
    assert ends(stage) == [(6, Ended.FINISHED)]
    assert stage.recorded[0].heard_ms < 3_000


def test_a_missing_file_is_passed_over_with_one_notice(new_stage: NewStage, qtbot: QtBot) -> None:
    stage = new_stage(fast=True)
    stage.player.play([7, 1, 8, 2])
    qtbot.waitUntil(lambda: stage.player.state is PlayState.STOPPED)
    assert sorted(ends(stage)) == [
        (1, Ended.FINISHED),
        (2, Ended.FINISHED),
        (7, Ended.ERROR),
        (8, Ended.ERROR),
    ]
    assert len(stage.troubles) in (1, 2)  # the second fell into the same moment, or not
    assert "Title 7" in stage.troubles[0]
    assert "not there" in stage.troubles[0]


@pytest.mark.parametrize("repeat", list(Repeat))
def test_nothing_but_missing_files_stops_after_one_pass(
    new_stage: NewStage, qtbot: QtBot, repeat: Repeat
) -> None:
    stage = new_stage(fast=True)
    stage.player.set_repeat(repeat)
    stage.player.play([7, 8] * 5)
    qtbot.waitUntil(lambda: stage.player.state is PlayState.STOPPED)
    assert len(stage.recorded) == 10
    assert {play.ended for play in stage.recorded} == {Ended.ERROR}
    assert len(stage.troubles) == 2  # the first by name, then how many
    qtbot.wait(100)
    assert len(stage.recorded) == 10


def test_tracks_that_left_the_library_are_passed_over(new_stage: NewStage, qtbot: QtBot) -> None:
    stage = new_stage(fast=True)
    stage.player.play([99, 1, 98])
    assert stage.playing == 1
    qtbot.waitUntil(lambda: stage.player.state is PlayState.STOPPED)
    assert ends(stage) == [(1, Ended.FINISHED)]
    stage.player.play([99, 98])
    assert stage.player.state is PlayState.STOPPED


@pytest.mark.parametrize(
    ("repeat", "heard"), [(Repeat.ONE, [1] * 6), (Repeat.ALL, [1, 2, 7, 1, 2, 1, 2])]
)
def test_repeating(new_stage: NewStage, qtbot: QtBot, repeat: Repeat, heard: list[int]) -> None:
    stage = new_stage()
    stage.player.set_repeat(repeat)
    stage.player.play([1, 2, 7])
    qtbot.waitUntil(lambda: len(stage.recorded) >= len(heard))
    ids = [play.track_id for play in stage.recorded[: len(heard)]]
    assert [track_id for track_id in ids if track_id != 7] == [one for one in heard if one != 7]
    assert ids.count(7) == heard.count(7)
    assert len(stage.troubles) <= 1


def test_the_queue_can_be_edited_while_it_plays(new_stage: NewStage, qtbot: QtBot) -> None:
    stage = new_stage()
    stage.player.play([1, 2, 3])
    stage.player.play_next([5])
    stage.player.enqueue([4])
    assert stage.queue_ids() == [1, 5, 2, 3, 4]
    uids = [entry.uid for entry in stage.player.queue()]
    stage.player.remove([uids[2], uids[3]])
    stage.player.move([uids[4]], 1)
    assert stage.queue_ids() == [1, 4, 5]
    qtbot.waitUntil(lambda: stage.player.state is PlayState.STOPPED)
    assert [play.track_id for play in stage.recorded] == [1, 4, 5]


def test_edits_are_undone(new_stage: NewStage, qtbot: QtBot) -> None:
    stage = new_stage()
    stage.player.play([6, 1, 2])
    qtbot.waitUntil(lambda: stage.player.position_ms > 120)
    stage.player.clear()
    assert stage.queue_ids() == [6]
    assert stage.player.state is PlayState.PLAYING
    assert stage.player.can_undo
    stage.player.undo()
    assert stage.queue_ids() == [6, 1, 2]
    stage.player.redo()
    assert stage.queue_ids() == [6]
    stage.player.undo()
    assert stage.recorded == []  # it went on playing all the while
    stage.player.play([2])
    stage.player.undo()
    assert stage.queue_ids() == [6, 1, 2]
    assert stage.playing == 6


def test_removing_the_playing_track_plays_the_next(new_stage: NewStage, qtbot: QtBot) -> None:
    stage = new_stage()
    stage.player.play([6, 5])
    qtbot.waitUntil(lambda: stage.player.position_ms > 150)
    stage.player.remove([stage.player.entry.uid])
    assert stage.playing == 5
    assert stage.player.state is PlayState.PLAYING
    stage.player.remove([stage.player.entry.uid])
    assert stage.player.state is PlayState.STOPPED
    assert stage.playing is None
    stage.player.enqueue([2])
    assert stage.player.state is PlayState.STOPPED
    assert stage.playing == 2
    stage.player.toggle()
    assert stage.player.state is PlayState.PLAYING


def test_shuffling_keeps_artists_apart_and_can_be_left(new_stage: NewStage, qtbot: QtBot) -> None:
    stage = new_stage(seed=5)
    stage.player.play([6, 1, 4, 2, 5, 3])
    stage.player.set_shuffle(True)
    order = stage.queue_ids()
    assert order[0] == 6
    assert sorted(order) == [1, 2, 3, 4, 5, 6]
    artists = [track_id % 3 for track_id in order[1:]]
    assert all(one != other for one, other in itertools.pairwise(artists))
    stage.player.set_shuffle(False)
    assert stage.queue_ids() == [6, 1, 4, 2, 5, 3]


def test_volume_and_mute_reach_the_engine_and_the_settings(
    new_stage: NewStage, qtbot: QtBot
) -> None:
    stage = new_stage()
    told: list[tuple[float, bool]] = []
    stage.player.volume_changed.connect(lambda volume, muted: told.append((volume, muted)))
    stage.player.set_volume(0.5)
    stage.player.set_muted(True)
    stage.player.set_volume(2.0)
    assert told == [(0.5, False), (0.5, True), (1.0, False)]
    qtbot.waitUntil(lambda: stage.settings.values.get("player/volume") == 1.0, timeout=3000)


def test_reasons_stay_with_the_entry(new_stage: NewStage, qtbot: QtBot) -> None:
    why = (Reason("taste", "like your mornings", 0.7),)
    stage = new_stage()
    stage.player.play([6, 1], reasons={6: why})
    assert stage.player.entry.reasons == why


def test_the_player_comes_back_as_it_was_left(new_stage: NewStage, qtbot: QtBot) -> None:
    stage = new_stage()
    stage.player.set_volume(0.3)
    stage.player.set_repeat(Repeat.ALL)
    stage.player.play([1, 6, 2], start=1, source=Source.ALBUM, context="1")
    stage.player.seek(12_000)
    qtbot.waitUntil(lambda: stage.player.position_ms > 12_300)
    stage.player.close()
    (play,) = stage.recorded
    assert play.ended is Ended.STOPPED

    other = new_stage(settings=stage.settings.values)
    other.player.restore()
    assert other.queue_ids() == [1, 6, 2]
    assert other.playing == 6
    assert other.player.state is PlayState.PAUSED
    assert 12_300 <= other.player.position_ms < 15_000
    assert (other.player.volume, other.player.repeat) == (0.3, Repeat.ALL)
    assert other.recorded == []
    other.player.seek(20_000)
    other.player.toggle()
    qtbot.waitUntil(lambda: other.player.position_ms > 20_200)
    assert other.player.position_ms < 25_000
    assert other.player.entry.source is Source.ALBUM


def test_a_first_start_has_nothing_to_play(new_stage: NewStage, qtbot: QtBot) -> None:
    stage = new_stage()
    stage.player.restore()
    assert stage.player.state is PlayState.STOPPED
    assert stage.player.track is None
    for act in (stage.player.toggle, stage.player.next, stage.player.previous, stage.player.undo):
        act()
    stage.player.seek(100)
    assert stage.player.state is PlayState.STOPPED


def test_settings_full_of_nonsense_do_no_harm(new_stage: NewStage, qtbot: QtBot) -> None:
    nonsense = {
        "player/queue": {"runs": 3}, "player/position": "x", "player/volume": [1],
        "player/repeat": 9, "player/unfinished": {"track_id": "?"},
    }  # fmt: skip
    stage = new_stage(settings=nonsense)
    stage.player.restore()
    assert stage.player.state is PlayState.STOPPED
    assert stage.player.volume == 0.8


def test_a_new_gain_setting_is_heard_without_losing_the_place(
    new_stage: NewStage, rows: list[TrackRow], qtbot: QtBot
) -> None:
    loud = [replace(one, track_gain_db=-6.0, album_gain_db=-12.0) for one in rows]
    stage = new_stage(known=loud)
    stage.player.play([6, 1])
    qtbot.waitUntil(lambda: stage.player.position_ms > 300)
    assert stage.engine.moment().sound.gain == pytest.approx(0.501, abs=0.001)
    stage.settings.set("playback/replaygain", "album")
    qtbot.waitUntil(lambda: stage.engine.moment().sound.gain < 0.3)
    assert 250 < stage.player.position_ms < 3_000
    stage.player.stop()
    qtbot.waitUntil(lambda: bool(stage.recorded))
    assert stage.recorded[0].heard_ms > 250


def test_a_shuffle_by_taste_tells_its_odds(qtbot: QtBot, new_stage: NewStage) -> None:
    stage = new_stage()
    stage.settings.set("playback/shuffle_by", "taste")
    stage.player.set_shuffle(True)
    stage.player.play([1, 2, 3, 4])
    odds = stage.player.odds()
    assert odds is not None
    assert set(odds) == {entry.uid for entry in stage.player.queue()[1:]}
    assert sum(odds.values()) == pytest.approx(1.0)
    stage.settings.set("playback/shuffle_by", "tracks")
    assert stage.player.odds() is None


def test_a_word_of_the_engine_that_comes_late_writes_nothing(
    new_stage: NewStage, qtbot: QtBot
) -> None:
    stage = new_stage()
    stage.player.play([1, 2])
    qtbot.waitUntil(lambda: stage.player.position_ms > 100)
    stage.player.close()
    kept = dict(stage.settings.values)
    stage.player.pause()
    stage.player._follow_state(PlayState.STOPPED)
    assert stage.settings.values == kept
