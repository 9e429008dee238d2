"""Keys can be changed, never twice the same, and come back as they were."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from pytestqt.qtbot import QtBot

from player.shortcuts import ShortcutsDialog, keys, table_keys
from player.window import Window
from recommender.library import Library
from tests.player.windows import make_music, window_on


@pytest.fixture
def window(
    qtbot: QtBot,
    open_library: Callable[..., Library],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Window]:
    make_music(tmp_path / "music")
    with window_on(open_library, tmp_path / "music", monkeypatch) as (opened, _):
        yield opened


def page(window: Window) -> str:
    return window.navigator.current.page


def test_no_key_has_two_meanings() -> None:
    every = [one for key in keys() for one in key.keys] + [one for one, _ in table_keys()]
    assert len(every) == len(set(every))


def test_a_key_is_changed_at_once_and_kept(qtbot: QtBot, window: Window) -> None:
    dialog = ShortcutsDialog(window.frame, window._shortcuts)
    dialog.edits["history"].setKeySequence(QKeySequence("Ctrl+H"))
    dialog.edits["history"].editingFinished.emit()
    window.frame.activateWindow()
    qtbot.keyClick(window.frame, Qt.Key.Key_5, Qt.KeyboardModifier.AltModifier)
    assert page(window) == "queue"
    qtbot.keyClick(window.frame, Qt.Key.Key_H, Qt.KeyboardModifier.ControlModifier)
    assert page(window) == "history"
    assert window.settings.get("keys/own") == {"history": "Ctrl+H"}
    dialog._reset()
    assert window.settings.get("keys/own") is None
    window.navigator.open("queue")
    qtbot.keyClick(window.frame, Qt.Key.Key_5, Qt.KeyboardModifier.AltModifier)
    assert page(window) == "history"
    dialog.deleteLater()


def test_a_taken_key_is_refused_with_its_meaning(qtbot: QtBot, window: Window) -> None:
    dialog = ShortcutsDialog(window.frame, window._shortcuts)
    dialog.edits["map"].setKeySequence(QKeySequence("Alt+1"))
    dialog.edits["map"].editingFinished.emit()
    assert dialog.told.text() == "Alt+1 is taken: Home"
    assert dialog.edits["map"].keySequence() == QKeySequence("Alt+3")
    assert window.settings.get("keys/own") is None
    dialog.deleteLater()


def test_nonsense_in_the_settings_does_no_harm(window: Window) -> None:
    window.settings.set("keys/own", {"history": 3, "unknown": "Ctrl+H", "map": "Ctrl+M"})
    own = {key.command: window._shortcuts.of(key)[0] for key in keys()}
    assert own["history"] == "Alt+5"
    assert own["map"] == "Ctrl+M"
