"""An album ends and the music goes on: real files, analysed, played, steered."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from player.app import dress
from player.services.playback_session import PlayState
from player.services.settings import Settings
from player.window import Window
from recommender.core.listening import Source
from recommender.library import Library
from tests import sounds

pytestmark = pytest.mark.story


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[Window]:
    for number in range(16):
        band = number % 4
        tags = {"title": f"Song {number}", "artist": f"Band {band}", "album": f"Album {band}"}
        sound = sounds.music(10.0 if number else 4.0, (150.0, 80.0)[number % 2], number)
        sounds.write(tmp_path / "music" / f"{number:02}.flac", sound, tags)
    library = Library(tmp_path / "data")
    library.scan([str(tmp_path / "music")])
    library.analyse()
    library.train()
    settings = Settings(library)
    dress(QApplication.instance(), settings)
    opened = Window(library, settings, "0")
    opened.show()
    yield opened
    opened.frame.close()
    opened.close()
    opened.frame.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    library.close()
    gc.collect()


@pytest.mark.timeout(300)
def test_an_album_ends_and_the_music_goes_on(qtbot: QtBot, window: Window, tmp_path: Path) -> None:
    window.navigator.open("queue")
    player, living = window.player, window.living
    first = window.library.find(str(tmp_path / "music" / "00.flac"))
    player.set_volume(0.0)
    player.play([first], 0, Source.ALBUM, "1")
    qtbot.waitUntil(lambda: len(living.entries()) >= 10, timeout=10_000)
    following = living.entries()[0]
    assert following.reasons

    living.lock(following.uid, True)
    living.steer("energy", 0.8)
    qtbot.waitUntil(lambda: not living.working and "more energy" in living.explanation)
    assert living.entries()[0].uid == following.uid

    qtbot.waitUntil(
        lambda: player.entry is not None and player.entry.uid == following.uid, timeout=20_000
    )
    assert player.state is PlayState.PLAYING
    qtbot.waitUntil(lambda: player.position_ms > 300, timeout=10_000)
    with qtbot.waitSignal(player.play_recorded, timeout=20_000):
        player.next()
    qtbot.waitUntil(lambda: len(window.library.history()) >= 2, timeout=5_000)
    latest = window.library.history()[0].event
    assert (latest.track_id, latest.source, latest.context) == (
        following.track_id,
        Source.RADIO,
        "queue",
    )
    qtbot.waitUntil(lambda: following.track_id in living._skipped, timeout=5_000)

    living.set_on(False)
    assert living.entries() == ()
    player.stop()
