"""The now playing page: names, reasons, words in time, what comes."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTabBar
from pytestqt.qtbot import QtBot

from player.components.up_next import UpNext
from player.pages.now_playing import NowPlayingPage
from player.services.navigation import Route
from player.widgets.chips import ReasonChips
from player.widgets.links import ElidedLink
from player.widgets.lyrics_view import LyricsView
from player.window import Window
from recommender.core.playlist import Reason
from recommender.library import Library
from tests.player.windows import make_music, window_on


@pytest.fixture(scope="module")
def music(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("music")
    make_music(folder)
    return folder


@pytest.fixture
def opened(
    open_library: Callable[..., Library],
    music: Path,
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
) -> Iterator[tuple[Window, NowPlayingPage, list[int]]]:
    with window_on(open_library, music, monkeypatch) as (window, ids):
        window.navigator.open("now")
        page = window.frame.page("now")
        assert isinstance(page, NowPlayingPage)
        yield window, page, ids


Opened = tuple[Window, NowPlayingPage, list[int]]


def test_it_says_that_nothing_plays(opened: Opened) -> None:
    _, page, _ = opened
    assert not page.findChild(QTabBar).isVisible()


def test_it_shows_the_track_and_why_it_plays(opened: Opened) -> None:
    window, page, ids = opened
    why = {ids[1]: (Reason("taste", "like your mornings", 0.9), Reason("new", "never heard", 0.2))}
    window.player.play(ids, 1, reasons=why)
    links = {link.accessibleName(): link for link in page.findChildren(ElidedLink)}
    chips = page.findChild(ReasonChips)
    assert {"Artist 0", "Album 0"} <= set(links)
    assert chips.accessibleName() == "like your mornings; never heard"
    assert chips.isVisible()
    links["Album 0"].click()
    assert window.navigator.current == Route("album", window.player.track.album_id)
    window.player.next()
    assert not chips.isVisibleTo(page)


def test_words_follow_the_music_and_lead_to_their_place(opened: Opened, qtbot: QtBot) -> None:
    window, page, ids = opened
    window.player.play(ids)
    tabs, lyrics = page.findChild(QTabBar), page.findChild(LyricsView)
    qtbot.waitUntil(lambda: tabs.isTabEnabled(1))
    tabs.setCurrentIndex(1)
    assert lyrics.isVisible()
    assert [lyrics.list.item(row).text() for row in range(3)] == [
        "first line",
        "second line",
        "third line",
    ]
    window.player.seek(21_000)
    qtbot.waitUntil(lambda: lyrics.list.lit == 1)
    lyrics.list.setCurrentRow(2)
    qtbot.keyClick(lyrics.list, Qt.Key.Key_Return)
    assert window.player.position_ms >= 40_000
    qtbot.waitUntil(lambda: lyrics.list.lit == 2)
    window.player.next()
    qtbot.waitUntil(lambda: tabs.tabText(1) == "No lyrics")
    assert not tabs.isTabEnabled(1)
    assert tabs.currentIndex() == 0


def test_what_comes_can_be_jumped_to(opened: Opened, qtbot: QtBot) -> None:
    window, page, ids = opened
    window.player.play(ids)
    view = page.findChild(UpNext).view
    model = view.model()
    titles = [model.index(row, 0).data() for row in range(model.rowCount())]
    assert titles == [f"Title {number}" for number in range(2, 7)]
    view.setCurrentIndex(model.index(3, 0))
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert window.player.track.title == "Title 5"
    assert model.rowCount() == 1
