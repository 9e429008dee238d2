"""The queue that goes on, over a real library in which every track has a place in sound."""

from __future__ import annotations

import gc
import random
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from player.playback.outputs.null_output import NullOutput
from player.playback.queue import Repeat
from player.playback.ring_engine import RingEngine
from player.services.living_queue import LENGTH, LivingQueue
from player.services.player import Player
from player.services.runner import Runner
from recommender.core.listening import Ended, PlayEvent
from recommender.library import Library, now_ms
from tests.benchmarks._library import make
from tests.player.services.players import Settings
from tests.recommender.playlists.placed import place

TRACKS = 300


class Stage:
    """A player and its living queue over a library of 300 tracks without files."""

    def __init__(self, library: Library, settings: dict[str, Any] | None = None) -> None:
        self.library = library
        self.settings = Settings(settings)
        self.runner = Runner()
        self.player = Player(
            RingEngine([lambda pull: NullOutput(pull)], clock=now_ms),
            self.settings,
            library.rows,
            lambda play: None,
            lambda: [],
            self.runner,
            random.Random(0),
        )
        self.living = LivingQueue(self.player, library, self.runner, self.settings)

    def begin(self, *ids: int) -> None:
        """Queue tracks without playing them: their files do not exist."""
        queue = self.player._queue
        queue.replace(queue.make(ids))
        self.player._queue_edited()

    def tail(self) -> list[int]:
        return [entry.track_id for entry in self.living.entries()]

    def own(self) -> list[int]:
        return [entry.track_id for entry in self.player.queue()[: self.player.own_end]]

    def close(self) -> None:
        self.player.close()
        self.runner.close()
        gc.collect()  # here, not in a thread that reads


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("data")
    make(made, TRACKS)
    place(made)
    return made


@pytest.fixture
def stage(folder: Path, open_library: Callable[..., Library], qtbot: QtBot) -> Iterator[Stage]:
    opened = Stage(open_library(folder))
    yield opened
    opened.close()


def settled(stage: Stage, qtbot: QtBot, length: int = LENGTH) -> list[int]:
    qtbot.waitUntil(lambda: not stage.living.working and len(stage.tail()) >= length)
    return stage.tail()


def test_a_queue_goes_on_with_reasons_and_without_repeating(stage: Stage, qtbot: QtBot) -> None:
    stage.begin(1, 2, 3)
    tail = settled(stage, qtbot)
    assert stage.own() == [1, 2, 3]
    assert len(set(tail)) == LENGTH
    assert not {1, 2, 3} & set(tail)
    assert all(entry.reasons and entry.generated for entry in stage.living.entries())
    assert stage.living.explanation.startswith("Music near")
    assert not stage.player.can_undo or stage.player.queue()


def test_it_can_be_turned_off_and_on(stage: Stage, qtbot: QtBot) -> None:
    stage.begin(1)
    settled(stage, qtbot)
    stage.living.set_on(False)
    assert stage.tail() == []
    assert "stops" in stage.living.explanation
    stage.living.set_on(True)
    settled(stage, qtbot)


def test_a_repeating_queue_needs_nothing_to_follow(stage: Stage, qtbot: QtBot) -> None:
    stage.begin(1, 2)
    settled(stage, qtbot)
    stage.player.set_repeat(Repeat.ALL)
    assert stage.tail() == []
    stage.player.set_repeat(Repeat.OFF)
    settled(stage, qtbot)


def test_a_slider_changes_what_follows_but_not_what_is_locked(stage: Stage, qtbot: QtBot) -> None:
    stage.begin(5)
    before = settled(stage, qtbot)
    kept = stage.living.entries()[4]
    stage.living.lock(kept.uid, True)
    qtbot.waitUntil(lambda: not stage.living.working)
    energy = {row.id: row.energy or 0 for row in stage.library.rows(range(1, TRACKS + 1))}
    for value in (1.0, -1.0):
        stage.living.steer("energy", value)
        qtbot.waitUntil(
            lambda value=value: (np.mean([energy[i] for i in stage.tail()]) - 0.5) * value > 0.15
        )
        entry = stage.living.entries()[4]
        assert (entry.uid, entry.track_id, entry.locked) == (kept.uid, before[4], True)
    assert "calmer" in stage.living.explanation
    assert stage.settings.get("queue/steering")["energy"] == -1.0
    stage.living.take_as_it_comes()
    assert not stage.living.steering.wishes()


def test_the_tail_grows_as_it_is_played_and_what_is_seen_stays(stage: Stage, qtbot: QtBot) -> None:
    stage.begin(7)
    before = settled(stage, qtbot)
    stage.player._queue.jump(stage.living.entries()[11].uid)
    stage.player._queue_edited()
    after = settled(stage, qtbot)
    assert after[: LENGTH - 12] == before[12:]
    assert not set(after[LENGTH - 12 :]) & set(before)


def test_it_says_when_ones_own_queue_has_ended(stage: Stage, qtbot: QtBot) -> None:
    stage.begin(17, 18)
    settled(stage, qtbot)
    told: list[bool] = []
    stage.living.began.connect(lambda: told.append(True))
    for expected in (0, 1, 1):
        stage.player._queue.advance()
        stage.player._queue_edited()
        assert len(told) == expected
    stage.player._queue.rewind()
    stage.player._queue_edited()
    stage.player._queue.jump(stage.living.entries()[4].uid)
    stage.player._queue_edited()
    assert len(told) == 1  # chosen, not reached


def test_a_removed_entry_is_refused_until_that_is_undone(stage: Stage, qtbot: QtBot) -> None:
    stage.begin(9)
    settled(stage, qtbot)
    gone = stage.living.entries()[2]
    stage.player.remove([gone.uid])
    qtbot.waitUntil(lambda: not stage.living.working and len(stage.tail()) == LENGTH)
    assert gone.track_id not in stage.tail()
    assert gone.track_id in stage.living._skipped
    stage.player.undo()
    assert gone.track_id in stage.tail()
    assert gone.track_id not in stage.living._skipped


def test_a_skip_and_a_refusal_push_and_a_like_draws(stage: Stage, qtbot: QtBot) -> None:
    stage.begin(11)
    settled(stage, qtbot)
    skipped = stage.tail()[0]
    play = PlayEvent(skipped, now_ms(), 2_000, 200_000, Ended.SKIPPED)
    stage.player.play_recorded.emit(play)
    qtbot.waitUntil(lambda: not stage.living.working and skipped not in stage.tail())
    refused, liked = stage.tail()[:2]
    stage.living.hear_opinion([refused], -1)
    stage.living.hear_opinion([liked], 1)
    qtbot.waitUntil(lambda: not stage.living.working and refused not in stage.tail())
    assert tuple(stage.living._liked) == (liked,)
    assert len(stage.tail()) == LENGTH


def test_queueing_more_changes_what_follows_but_stays_before_it(stage: Stage, qtbot: QtBot) -> None:
    stage.begin(13)
    before = settled(stage, qtbot)
    stage.player.enqueue([14, 250])
    assert stage.own() == [13, 14, 250]
    qtbot.waitUntil(lambda: not stage.living.working and stage.tail() != before)
    assert not {14, 250} & set(stage.tail())


def test_what_is_never_to_be_suggested_leaves_at_once(stage: Stage, qtbot: QtBot) -> None:
    stage.begin(15)
    unwanted = settled(stage, qtbot)[3]
    stage.library.set_liked([unwanted], -1).result()
    stage.living.think_again()
    qtbot.waitUntil(lambda: not stage.living.working and unwanted not in stage.tail())
    assert len(stage.tail()) == LENGTH
    stage.library.set_liked([unwanted], 0).result()


def test_a_small_library_ends_without_asking_for_ever(
    tmp_path: Path, open_library: Callable[..., Library], qtbot: QtBot
) -> None:
    make(tmp_path / "few", 8)
    place(tmp_path / "few")
    stage = Stage(open_library(tmp_path / "few"))
    asked: list[int] = []
    original = stage.library.go_on

    def counting(*arguments: Any) -> Any:
        asked.append(1)
        return original(*arguments)

    stage.library.go_on = counting
    stage.begin(1, 2, 3)
    settled(stage, qtbot, 5)
    qtbot.wait(300)
    assert len(asked) <= 2
    assert len(stage.tail()) == 5
    stage.close()


def test_sliders_are_where_they_were_left(
    folder: Path, open_library: Callable[..., Library], qtbot: QtBot
) -> None:
    library = open_library(folder)
    left = Stage(library, {"queue/steering": {"energy": 0.5, "tempo": -2}})
    assert (left.living.steering.energy, left.living.steering.tempo) == (0.5, -1.0)
    left.close()
    broken = Stage(library, {"queue/steering": {"colour": "red"}})
    assert not broken.living.steering.wishes()
    broken.close()
