"""Several people at one machine: added, switched between, mixed together; by keyboard."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from player.desktop.hand_over import socket_name
from player.pages.people import PeoplePage
from player.widgets.avatar import COLOURS, INK
from recommender.core.people import OWNER
from recommender.library import Library
from tests.player.windows import make_music, window_on

pytestmark = [pytest.mark.story, pytest.mark.qt_log_ignore("propagateSizeHints")]


def button(page: QWidget, name: str) -> QWidget:
    (found,) = (one for one in page.findChildren(QWidget) if one.accessibleName() == name)
    return found


def has(page: QWidget, name: str) -> bool:
    return any(one.accessibleName() == name for one in page.findChildren(QWidget))


def test_somebody_else_is_added_and_switched_to_by_keyboard(
    qtbot: QtBot,
    open_library: Callable[..., Library],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    make_music(tmp_path / "music")
    with window_on(open_library, tmp_path / "music", monkeypatch) as (window, _):
        window.frame.activateWindow()
        qtbot.waitUntil(window.frame.isActiveWindow)
        qtbot.keyClick(window.frame, Qt.Key.Key_9, Qt.KeyboardModifier.AltModifier)
        page = window.frame.current_page
        assert isinstance(page, PeoplePage)
        qtbot.waitUntil(lambda: has(page, "Rename First listener"))
        assert not has(page, "Remove First listener")
        page.name.setFocus()
        qtbot.keyClicks(page.name, "Ben <b>")
        qtbot.keyClick(page.name, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: has(page, "Let Ben <b> listen"))
        assert page.name.text() == ""
        assert has(window.frame, "First listener")  # the sidebar says who listens now
        qtbot.keyClicks(page.name, "ben <B>")
        with qtbot.waitSignal(window.notify.shown) as refused:
            qtbot.keyClick(page.name, Qt.Key.Key_Return)
        assert "already" in refused.args[0].text
        button(page, "Let Ben <b> listen").setFocus()
        qtbot.keyClick(button(page, "Let Ben <b> listen"), Qt.Key.Key_Space)
        assert window.next_profile == 2


def test_a_mix_for_those_who_agreed(
    qtbot: QtBot,
    open_library: Callable[..., Library],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    make_music(tmp_path / "music")
    library = open_library()
    other = library.people.add("Ben")
    library.close()
    library = open_library(profile=other)
    library.people.share(True)
    library.close()
    open_library(profile=OWNER).close()
    with window_on(open_library, tmp_path / "music", monkeypatch) as (window, ids):
        window.navigator.open("people")
        page = window.frame.current_page
        qtbot.waitUntil(page.mix.isVisible)
        assert not page.consent.isChecked()
        qtbot.mouseClick(page.consent, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: library_shares(window.library))
        (chip,) = (one for one in page.findChildren(QPushButton) if one.text() == "Ben")
        assert chip.isChecked()
        qtbot.mouseClick(page.mix, Qt.MouseButton.LeftButton)
        made = window.frame.current_page
        qtbot.waitUntil(lambda: len(made.view.table.model.ids) > 0)
        assert set(made.view.table.model.ids) <= set(ids)


def library_shares(library: Library) -> bool:
    return library.people.current.shares


def test_removing_asks_first(
    qtbot: QtBot,
    open_library: Callable[..., Library],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    make_music(tmp_path / "music")
    library = open_library()
    library.people.add("Ben")
    library.close()
    answers = [False, True]

    def answer(box: QMessageBox) -> int:
        erase = answers.pop(0)
        wanted = "Erase" if erase else "Cancel"
        next(one for one in box.buttons() if wanted in one.text()).click()
        return 0

    monkeypatch.setattr(QMessageBox, "exec", answer)
    with window_on(open_library, tmp_path / "music", monkeypatch) as (window, _):
        window.navigator.open("people")
        page = window.frame.current_page
        qtbot.waitUntil(lambda: has(page, "Remove Ben"))
        button(page, "Remove Ben").click()
        assert len(window.library.people.all()) == 2
        button(page, "Remove Ben").click()
        qtbot.waitUntil(lambda: len(window.library.people.all()) == 1)
        qtbot.waitUntil(lambda: not has(page, "Remove Ben"))


def test_the_command_line_switches_a_running_window(tmp_path: Path) -> None:
    data = tmp_path / "data"
    library = Library(data)
    other = library.people.add("Ben")
    library.close()
    command = [sys.executable, "-m", "player", "--data-dir", str(data)]
    window = subprocess.Popen(command, stderr=subprocess.DEVNULL)
    try:
        assert waited(lambda: Path(socket_name(data)).exists())
        asked = subprocess.run([*command, "--profile", "ben"], timeout=60)
        assert asked.returncode == 0
        assert waited(lambda: current(data) == other)
        assert waited(lambda: Path(socket_name(data)).exists())
        assert window.poll() is None
    finally:
        window.terminate()
        window.wait()


def waited(condition: Callable[[], bool]) -> bool:
    until = time.monotonic() + 60
    while not condition():
        if time.monotonic() > until:
            return False
        time.sleep(0.1)
    return True


def current(data: Path) -> int:
    with closing(sqlite3.connect(data / "listener.db")) as household:
        row = household.execute("SELECT value FROM setting WHERE key = 'profile.current'")
        found = row.fetchone()
    return int(found[0]) if found else 0


def test_signs_can_be_read() -> None:
    """White on every colour of a sign has the contrast that WCAG asks for, 4.5."""

    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    def light(colour: str) -> float:
        red, green, blue = (linear(int(colour[at : at + 2], 16) / 255) for at in (1, 3, 5))
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue

    assert all((light(INK) + 0.05) / (light(one) + 0.05) >= 4.5 for one in COLOURS)
