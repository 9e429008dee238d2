"""Tidy up, on a real library: questions are answered, taken back, and no file is touched."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from player.components.actions import Actions
from player.pages.care import CarePage
from player.services.catalogue import Catalogue
from player.services.notify import Notify
from player.services.runner import Runner
from recommender.library import Library
from tests import sounds


class _Actions:
    def __init__(self) -> None:
        self.played: list[int] = []

    def play(self, ids: list[int]) -> None:
        self.played = ids


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    for number in range(6):
        tags = {"title": f"Song {number}", "artist": "Band", "album": "One", "date": "1999",
                "genre": "Metal" if number else "metal"}  # fmt: skip
        sounds.write(tmp_path / "music" / f"{number}.flac", sounds.music(3.0, seed=number), tags)
    opened = Library(tmp_path / "data")
    opened.scan((str(tmp_path / "music"),))
    yield opened
    opened.close()


#: What the platform without a screen says about every window.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.fixture
def page(qtbot: QtBot, library: Library) -> Iterator[CarePage]:
    runner = Runner()
    catalogue = Catalogue(library, runner)
    actions: Actions = _Actions()  # type: ignore[assignment]
    made = CarePage(catalogue, actions, Notify())
    qtbot.addWidget(made)
    made.resize(900, 600)
    with qtbot.waitExposed(made):
        made.show()
    made.show_argument(None)
    made._tabs.setCurrentIndex(1)
    yield made
    runner.close()


def _genres(library: Library) -> set[tuple[str, ...]]:
    return {row.genre_tags for row in library.rows(library.track_ids().tolist())}


def test_a_spelling_is_put_right_and_taken_back(
    qtbot: QtBot, page: CarePage, library: Library, tmp_path: Path
) -> None:
    before = {path: path.read_bytes() for path in (tmp_path / "music").iterdir()}
    qtbot.waitUntil(lambda: page.model.rowCount() > 0, timeout=10_000)
    entry = page.model.entries[0]
    assert (entry.before, entry.after) == ("metal", "Metal")
    page.view.setFocus()
    qtbot.keyClick(page.view, Qt.Key.Key_A)
    qtbot.waitUntil(lambda: len(_genres(library)) == 1, timeout=5_000)
    qtbot.waitUntil(lambda: page.model.rowCount() == 0, timeout=5_000)
    page.undo()
    qtbot.waitUntil(lambda: len(_genres(library)) == 2, timeout=5_000)
    assert {path: path.read_bytes() for path in (tmp_path / "music").iterdir()} == before


def test_what_is_right_is_not_asked_again(qtbot: QtBot, page: CarePage, library: Library) -> None:
    qtbot.waitUntil(lambda: page.model.rowCount() > 0, timeout=10_000)
    count = page.model.rowCount()
    page.reject()
    qtbot.waitUntil(lambda: page.model.rowCount() == count - 1, timeout=5_000)
    library.genre_desk.refresh_suggestions()
    assert len(library.genre_desk.suggestions()) == count - 1
