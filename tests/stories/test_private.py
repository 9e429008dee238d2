"""A private session: what is heard in it is neither kept nor learned from."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from player.services.playback_session import PlayState
from recommender.library import Library
from tests.player.windows import make_music, window_on

pytestmark = pytest.mark.story


def kept(folder: Path) -> list[str]:
    """Return everything the listener's database says, but for the volume and the window."""
    database = sqlite3.connect(folder / "listener.db")
    try:
        lines = list(database.iterdump())
    finally:
        database.close()
    return [line for line in lines if "volume" not in line and "window/" not in line]


def test_a_private_session_leaves_nothing(
    qtbot: QtBot,
    open_library: Callable[..., Library],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    make_music(tmp_path / "music")
    with window_on(open_library, tmp_path / "music", monkeypatch) as (window, ids):
        player, library = window.player, window.library
        player.play(ids[:1])
        qtbot.waitUntil(lambda: player.position_ms > 400)
        player.set_private(True)
        assert window.frame.private.isVisible()
        qtbot.waitUntil(lambda: len(library.history()) == 1)
        (before,) = library.history()
        assert before.event.heard_ms >= 300  # heard before the session began: not lost
        library.set_setting("test/done", True).result()
        then = kept(library.data_dir)

        player.play(ids[1:4])
        qtbot.waitUntil(lambda: player.position_ms > 400)
        player.next()
        qtbot.waitUntil(lambda: player.track is not None and player.track.id == ids[2])
        player.seek(7_500)
        qtbot.waitUntil(lambda: player.track is not None and player.track.id == ids[3])
        player.pause()
        qtbot.wait(2_500)  # the queue would have been saved by now
        library.set_setting("test/done", True).result()
        assert kept(library.data_dir) == then
        assert len(library.history()) == 1

        window.frame.private.click()
        assert not window.frame.private.isVisible()
        assert [entry.track_id for entry in player.queue()] == ids[:1]
        qtbot.waitUntil(lambda: player.state is not PlayState.PLAYING)
        assert len(library.history()) == 1
        player.play(ids[4:5])
        qtbot.waitUntil(lambda: player.position_ms > 400)
        player.stop()
        qtbot.waitUntil(lambda: len(library.history()) == 2)
