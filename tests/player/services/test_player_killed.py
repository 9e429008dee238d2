"""The program is killed while it plays: nothing that was heard is forgotten."""

from __future__ import annotations

import random
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from player.playback.outputs.null_output import NullOutput
from player.playback.ring_engine import RingEngine
from player.services import player as player_module
from player.services import player_memory
from player.services.player import Player
from player.services.settings import Settings
from recommender.core.listening import Ended
from recommender.library import Library, now_ms
from tests import sounds
from tests.player.services.players import Calls

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")


def player_of(library: Library) -> Player:
    return Player(
        RingEngine([NullOutput], clock=now_ms),
        Settings(library),
        library.rows,
        library.record_play,
        lambda: [row.event for row in library.history(limit=20)],
        Calls(),
        random.Random(1),
    )


def play_until_killed(data_dir: Path) -> None:
    """What the process to be killed does."""
    from PySide6.QtCore import QCoreApplication, QTimer

    player_module._KEEP_EVERY_TICKS = 1  # every 200 ms instead of every 5 s
    player_memory._QUEUE_AFTER_MS = 100
    application = QCoreApplication([])
    library = Library(data_dir, workers=1)
    player = player_of(library)
    player.restore()
    player.play(library.track_ids(sort=[("title", False)]).tolist())
    ticks = QTimer(interval=50)
    ticks.timeout.connect(
        lambda: player.queue_position == 1 and player.position_ms > 800 and print("now", flush=True)
    )
    ticks.start()
    application.exec()


def test_plays_survive_being_killed(
    open_library: Callable[..., Library], data_dir: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    music = tmp_path / "music"
    sounds.write(music / "1.flac", sounds.tone(0.5), {"title": "A", "artist": "One"})
    sounds.write(music / "2.flac", sounds.tone(30.0), {"title": "B", "artist": "Two"})
    library = open_library()
    library.scan([str(music)])
    first, second = library.track_ids(sort=[("title", False)]).tolist()
    library.close()

    code = (
        "from pathlib import Path; from tests.player.services import test_player_killed as t; "
        f"t.play_until_killed(Path({str(data_dir)!r}))"
    )
    process = subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    assert process.stdout.readline() == "now\n"
    time.sleep(0.3)
    process.send_signal(signal.SIGKILL)
    process.wait()
    process.stdout.close()

    library = open_library()
    (finished,) = library.history()
    assert (finished.track_id, finished.event.ended) == (first, Ended.FINISHED)
    assert finished.event.heard_ms == 500
    player = player_of(library)
    player.restore()
    assert player.track is not None
    assert player.track.id == second
    assert 500 < player.position_ms < 20_000
    qtbot.waitUntil(lambda: len(library.history()) == 2)
    cut_off = library.history()[0].event
    assert (cut_off.track_id, cut_off.ended) == (second, Ended.STOPPED)
    assert 600 <= cut_off.heard_ms < 20_000
    player.close()

    again = player_of(library)
    again.restore()
    again.close()
    assert len(library.history()) == 2


def test_a_play_that_was_recorded_just_before_is_not_recorded_again(
    open_library: Callable[..., Library], tmp_path: Path, qtbot: QtBot
) -> None:
    music = tmp_path / "music"
    sounds.write(music / "1.flac", sounds.tone(30.0), {"title": "A"})
    library = open_library()
    library.scan([str(music)])
    player = player_of(library)
    player.play(library.track_ids().tolist())
    qtbot.waitUntil(lambda: player.position_ms > 300)
    player._keep_place()
    unfinished = library.setting("player/unfinished")
    assert unfinished
    player.close()
    library.set_setting("player/unfinished", unfinished).result()  # as if killed in between
    again = player_of(library)
    again.restore()
    again.close()
    assert len(library.history()) == 1
