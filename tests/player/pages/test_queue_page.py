"""The queue page: rearranging by key and drop, undo, saving, jumping."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelectionModel, QMimeData, Qt, QUrl
from PySide6.QtWidgets import QInputDialog, QPushButton
from pytestqt.qtbot import QtBot

from player.models.queue import TURN_ROLE, Turn
from player.models.tracks import tracks_mime
from player.pages.queue import QueuePage
from player.window import Window
from recommender.core.playlist import Reason
from recommender.library import Library
from tests.player.windows import make_music, window_on

SELECT = QItemSelectionModel.SelectionFlag.ClearAndSelect


@pytest.fixture(scope="module")
def music(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("music")
    make_music(folder)
    return folder


class Opened:
    """The window with the queue page in view."""

    def __init__(self, window: Window, ids: list[int]) -> None:
        self.window, self.ids = window, ids
        self.player = window.player
        page = window.frame.page("queue")
        assert isinstance(page, QueuePage)
        self.page, self.view = page, page.view

    def queued(self) -> list[int]:
        """Return the queue as numbers of titles."""
        return [self.ids.index(entry.track_id) + 1 for entry in self.player.queue()]

    def select(self, *places: int) -> None:
        self.view.clearSelection()
        for place in places:
            index = self.view.model().index(place, 0)
            self.view.selectionModel().select(index, QItemSelectionModel.SelectionFlag.Select)
        flag = QItemSelectionModel.SelectionFlag.NoUpdate
        self.view.selectionModel().setCurrentIndex(self.view.model().index(places[0], 0), flag)

    def button(self, text: str) -> QPushButton:
        return next(one for one in self.page.findChildren(QPushButton) if one.text() == text)

    def drop(self, mime: QMimeData, row: int) -> None:
        model = self.view.model()
        model.dropMimeData(mime, Qt.DropAction.CopyAction, row, 0, self.view.rootIndex())


@pytest.fixture
def opened(
    open_library: Callable[..., Library],
    music: Path,
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
) -> Iterator[Opened]:
    with window_on(open_library, music, monkeypatch) as (window, ids):
        yield Opened(window, ids)


def test_an_empty_queue_says_so(opened: Opened) -> None:
    assert not opened.view.isVisible()
    for text in ("Undo", "Save as playlist", "Clear"):
        assert not opened.button(text).isEnabled()


def test_it_shows_what_was_heard_what_plays_and_what_comes(opened: Opened, qtbot: QtBot) -> None:
    why = {opened.ids[2]: (Reason("taste", "like your mornings", 0.9),)}
    opened.player.play(opened.ids, 1, reasons=why)
    model = opened.view.model()
    turns = [model.index(row, 0).data(TURN_ROLE) for row in range(3)]
    assert turns == [Turn.HEARD, Turn.CURRENT, Turn.COMING]
    spoken = model.index(2, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Title 3, Artist 1, like your mornings"
    qtbot.waitUntil(lambda: "4 tracks to come · 1 min" in opened.page._facts.text())


def test_delete_and_undo_by_key(opened: Opened, qtbot: QtBot) -> None:
    opened.player.play(opened.ids)
    opened.select(2, 4)
    qtbot.keyClick(opened.view, Qt.Key.Key_Delete)
    assert opened.queued() == [1, 2, 4, 6]
    qtbot.keyClick(opened.view, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert opened.queued() == [1, 2, 3, 4, 5, 6]
    redo = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(opened.view, Qt.Key.Key_Z, redo)
    assert opened.queued() == [1, 2, 4, 6]
    assert opened.button("Undo").isEnabled()


def test_entries_move_by_key_and_stay_selected(opened: Opened, qtbot: QtBot) -> None:
    opened.player.play(opened.ids)
    opened.select(3)
    alt = Qt.KeyboardModifier.AltModifier
    qtbot.keyClick(opened.view, Qt.Key.Key_Up, alt)
    qtbot.keyClick(opened.view, Qt.Key.Key_Up, alt)
    assert opened.queued() == [1, 4, 2, 3, 5, 6]
    qtbot.keyClick(opened.view, Qt.Key.Key_Down, alt)
    assert opened.queued() == [1, 2, 4, 3, 5, 6]
    assert [index.row() for index in opened.view.selectionModel().selectedRows()] == [2]


def test_enter_jumps(opened: Opened, qtbot: QtBot) -> None:
    opened.player.play(opened.ids)
    opened.select(4)
    qtbot.keyClick(opened.view, Qt.Key.Key_Return)
    assert opened.player.queue_position == 4
    assert opened.player.track.title == "Title 5"


def test_dragging_moves_entries_and_takes_tracks_in(opened: Opened, qtbot: QtBot) -> None:
    opened.player.play(opened.ids[:4])
    model = opened.view.model()
    opened.drop(model.mimeData([model.index(3, 0), model.index(1, 0)]), 1)
    assert opened.queued() == [1, 2, 4, 3]
    opened.drop(tracks_mime(opened.window.library.rows(opened.ids[5:])), 2)
    assert opened.queued() == [1, 2, 6, 4, 3]


def test_files_dropped_are_queued_if_they_are_known(
    opened: Opened, music: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    opened.player.play(opened.ids[:1])
    mime = QMimeData()
    paths = (music / "5.flac", tmp_path / "unknown.flac")
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    opened.drop(mime, -1)
    qtbot.waitUntil(lambda: opened.queued() == [1, 5])


def test_the_queue_is_kept_as_a_playlist(
    opened: Opened, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    opened.player.play(opened.ids[:3])
    monkeypatch.setattr(QInputDialog, "getText", lambda *_: ("Evening", True))
    opened.button("Save as playlist").click()
    library = opened.window.library
    qtbot.waitUntil(lambda: len(library.saved_playlists()) == 1)
    (saved,) = library.saved_playlists()
    assert (saved.name, saved.length) == ("Evening", 3)
    assert library.saved_track_ids(saved.id) == opened.ids[:3]


def test_clearing_leaves_the_music_on(opened: Opened, qtbot: QtBot) -> None:
    opened.player.play(opened.ids)
    opened.button("Clear").click()
    assert opened.queued() == [1]
    opened.button("Undo").click()
    assert opened.queued() == [1, 2, 3, 4, 5, 6]
