"""The mini player: the same player in a small window, by keyboard."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from player.services.playback_session import PlayState
from recommender.library import Library
from tests.player.windows import make_music, window_on


@pytest.mark.qt_log_ignore("does not support")
def test_it_takes_the_windows_place_and_gives_it_back(
    qtbot: QtBot,
    open_library: Callable[..., Library],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    make_music(tmp_path / "music")
    with window_on(open_library, tmp_path / "music", monkeypatch) as (window, ids):
        window.player.play(ids)
        window.frame.activateWindow()
        qtbot.waitUntil(window.frame.isActiveWindow)
        qtbot.keyClick(window.frame, Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
        mini = window._mini
        assert mini.isVisible()
        assert not window.frame.isVisible()
        assert mini._title.text() == "Title 1"
        qtbot.waitUntil(lambda: window.player.state is PlayState.PLAYING)
        qtbot.keyClick(mini, Qt.Key.Key_Space)
        qtbot.waitUntil(lambda: window.player.state is PlayState.PAUSED)
        qtbot.keyClick(mini, Qt.Key.Key_Right)
        qtbot.waitUntil(lambda: window.player.position_ms > 9_000)
        mini._like.click()
        qtbot.waitUntil(lambda: window.library.rows(ids[:1])[0].liked == 1)
        mini._next.click()
        qtbot.waitUntil(lambda: mini._title.text() == "Title 2")
        qtbot.keyClick(mini, Qt.Key.Key_Escape)
        assert window.frame.isVisible()
        assert not mini.isVisible()
