"""The part of the queue page that shows and steers what the music goes on with."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelectionModel, QPoint, Qt
from PySide6.QtWidgets import QApplication, QCheckBox
from pytestqt.qtbot import QtBot

from player import window as window_module
from player.app import dress
from player.models.tracks import tracks_mime
from player.pages.queue import QueuePage
from player.playback.outputs.null_output import NullOutput
from player.services.settings import Settings
from player.window import Window
from recommender.library import Library
from tests.benchmarks._library import make
from tests.player.windows import put_away
from tests.recommender.playlists.placed import place


class Opened:
    """The window with the queue page in view, over 200 tracks without files."""

    def __init__(self, window: Window, qtbot: QtBot) -> None:
        self.window, self.player, self.living = window, window.player, window.living
        page = window.frame.page("queue")
        assert isinstance(page, QueuePage)
        self.page, self.panel, self.view = page, page.panel, page.panel.view
        self.qtbot = qtbot

    def begin(self, *ids: int) -> None:
        queue = self.player._queue
        queue.replace(queue.make(ids))
        self.player._queue_edited()
        self.settle()

    def settle(self) -> None:
        self.qtbot.waitUntil(lambda: not self.living.working and len(self.tail()) >= 25)

    def tail(self) -> list[int]:
        return [entry.track_id for entry in self.living.entries()]

    def own(self) -> list[int]:
        return [entry.track_id for entry in self.page.view.part()]

    def select(self, place: int) -> None:
        flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.view.selectionModel().setCurrentIndex(self.view.model().index(place, 0), flag)

    def spoken(self, place: int) -> str:
        index = self.view.model().index(place, 0)
        return str(index.data(Qt.ItemDataRole.AccessibleTextRole))


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("data")
    make(made, 200)
    place(made)
    return made


@pytest.fixture
def opened(
    folder: Path,
    open_library: Callable[..., Library],
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
) -> Iterator[Opened]:
    library = open_library(folder)
    monkeypatch.setattr(window_module, "machine_output", NullOutput)
    settings = Settings(library)
    for key, value in (("queue/goes_on", True), ("queue/steering", {})):
        settings.set(key, value)
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    dress(application, settings)
    window = Window(library, settings, "test")
    window.frame.resize(1280, 800)
    window.navigator.open("queue")
    window.frame.show()
    yield Opened(window, qtbot)
    put_away(window)
    application.setStyleSheet("")


def test_it_says_how_to_begin_then_shows_both_parts_apart(opened: Opened) -> None:
    assert not opened.view.isVisible()
    opened.begin(1, 2, 3)
    assert opened.view.isVisible()
    assert opened.own() == [1, 2, 3]
    assert opened.view.model().rowCount() == 25
    assert opened.panel._why.text().startswith("Music near")
    assert "Sounds like" in opened.spoken(0)


def test_the_switch_turns_it_off_and_on(opened: Opened) -> None:
    opened.begin(4)
    switch = opened.panel.switch
    assert switch.isChecked()
    assert switch.accessibleName()
    opened.qtbot.mouseClick(switch, Qt.MouseButton.LeftButton)
    assert opened.tail() == []
    assert not opened.view.isVisible()
    assert "stops" in opened.panel._why.text()
    opened.qtbot.keyClick(switch, Qt.Key.Key_Space)
    opened.settle()


def test_the_settings_page_has_the_same_switch(opened: Opened) -> None:
    page = opened.window.frame.page("settings")
    boxes = [box for box in page.findChildren(QCheckBox) if box.isChecked()]
    opened.living.set_on(False)
    (own,) = [box for box in boxes if not box.isChecked()]
    own.setChecked(True)
    assert opened.living.on


def test_a_slider_steers_by_mouse_and_key_and_a_double_click_takes_it_back(
    opened: Opened,
) -> None:
    opened.begin(5)
    before = opened.tail()
    energy = opened.panel.sliders["energy"]._slider
    assert energy.accessibleName() == "Energy: Calm – Energetic"
    right = QPoint(energy.width() - 8, energy.height() // 2)
    opened.qtbot.mouseClick(energy, Qt.MouseButton.LeftButton, pos=right)
    assert opened.living.steering.energy > 0.9
    opened.qtbot.waitUntil(lambda: not opened.living.working and opened.tail() != before)
    assert "more energy" in opened.panel._why.text()
    assert opened.panel._reset.isVisible()
    opened.qtbot.mouseDClick(energy, Qt.MouseButton.LeftButton, pos=right)
    assert opened.living.steering.energy == 0
    tempo = opened.panel.sliders["tempo"]._slider
    opened.qtbot.keyClick(tempo, Qt.Key.Key_Left)
    assert opened.living.steering.tempo < 0
    opened.panel._reset.click()
    assert not opened.living.steering.wishes()
    assert tempo.value() == 0


def test_a_slider_that_the_library_cannot_follow_rests_and_says_why(opened: Opened) -> None:
    opened.begin(6)
    opened.living.prepare()
    novelty = opened.panel.sliders["novelty"]  # nothing was ever played
    opened.qtbot.waitUntil(lambda: not novelty.isEnabled())
    assert "Nothing in your library" in novelty.toolTip()
    assert opened.panel.sliders["energy"].isEnabled()


def test_entries_are_locked_by_click_and_key(opened: Opened) -> None:
    opened.begin(7)
    index = opened.view.model().index(1, 0)
    box = opened.view.visualRect(index)
    lock = QPoint(box.right() - 12, box.center().y())
    kept = opened.tail()[1]
    opened.qtbot.mouseClick(opened.view.viewport(), Qt.MouseButton.LeftButton, pos=lock)
    assert opened.living.entries()[1].locked
    opened.qtbot.waitUntil(lambda: not opened.living.working)
    assert opened.tail()[1] == kept
    assert opened.spoken(1).endswith("locked")
    opened.select(1)
    opened.qtbot.keyClick(opened.view, Qt.Key.Key_K)
    assert not opened.living.entries()[1].locked
    opened.player.undo()
    assert opened.living.entries()[1].locked


def test_an_entry_is_taken_into_ones_own_queue_or_refused(opened: Opened) -> None:
    opened.begin(8)
    wanted, refused = opened.tail()[2], opened.tail()[4]
    opened.select(4)
    opened.qtbot.keyClick(opened.view, Qt.Key.Key_Delete)
    opened.settle()
    assert refused not in opened.tail()
    opened.select(opened.tail().index(wanted) if wanted in opened.tail() else 0)
    wanted = opened.view._queue.entry(opened.view.currentIndex().row()).track_id
    opened.qtbot.keyClick(opened.view, Qt.Key.Key_Q)
    assert opened.own() == [8, wanted]
    opened.settle()
    assert wanted not in opened.tail()


def test_what_is_dropped_among_them_is_locked_there(opened: Opened) -> None:
    opened.begin(9)
    mime = tracks_mime(opened.window.library.rows([150]))
    model = opened.view.model()
    model.dropMimeData(mime, Qt.DropAction.CopyAction, 3, 0, opened.view.rootIndex())
    assert opened.own() == [9]
    opened.qtbot.waitUntil(lambda: not opened.living.working)
    assert opened.tail()[3] == 150
    assert opened.living.entries()[3].locked


def test_the_parts_stand_below_each_other_where_it_is_narrow(opened: Opened) -> None:
    opened.begin(10)
    left = opened.panel.mapTo(opened.page, QPoint(0, 0))
    assert left.x() > 100
    opened.window.frame.resize(900, 700)
    opened.qtbot.waitUntil(lambda: opened.panel.mapTo(opened.page, QPoint(0, 0)).x() < 60)
    assert opened.panel.mapTo(opened.page, QPoint(0, 0)).y() > 100
