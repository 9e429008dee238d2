from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from player.widgets.curve_editor import CurveEditor


@pytest.fixture
def editor(qtbot: QtBot) -> CurveEditor:
    made = CurveEditor()
    qtbot.addWidget(made)
    made.resize(480, 120)
    made.show()
    return made


def test_a_handle_follows_the_mouse_and_tells_once(qtbot: QtBot, editor: CurveEditor) -> None:
    told: list[tuple[float, ...]] = []
    editor.changed.connect(told.append)
    qtbot.mousePress(editor, Qt.MouseButton.LeftButton, pos=QPoint(14, 60))
    qtbot.mouseMove(editor, QPoint(14, 14))
    assert not told
    qtbot.mouseRelease(editor, Qt.MouseButton.LeftButton, pos=QPoint(14, 14))
    assert len(told) == 1
    assert told[0][0] == pytest.approx(1.0, abs=0.02)
    assert set(told[0][1:]) == {0.5}


def test_the_keyboard_draws_too(qtbot: QtBot, editor: CurveEditor) -> None:
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Up):
        qtbot.keyClick(editor, key)
    assert editor.values[2] == pytest.approx(0.7)
    assert "3 of 7" in editor.accessibleDescription()
    for _ in range(20):
        qtbot.keyClick(editor, Qt.Key.Key_Down)
    assert editor.values[2] == 0.0
