"""The window as a listener meets it: first start, browsing, playing, keeping, and never frozen."""

from __future__ import annotations

import gc
import json
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from player.app import dress
from player.services.playback_session import PlayState
from player.services.settings import Settings
from player.window import Window
from recommender.library import Library
from tests import sounds

pytestmark = pytest.mark.story

Open = Callable[[Path], Window]
_PAGES = (
    ("home", None), ("library", "tracks"), ("library", "albums"), ("library", "artists"),
    ("library", "genres"), ("search", "song"), ("queue", None), ("now", None), ("map", None),
    ("history", None), ("settings", None), ("playlist", "deep-cuts"), ("radio", "genre:1"),
    ("journey", "1:9"), ("blend", "1,2|9"), ("flow", "deep-cuts"), ("care", None),
    ("album", 1), ("artist", 1), ("genre", 1), ("saved", 1), ("welcome", None),
)  # fmt: skip


@pytest.fixture(scope="module")
def music(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("music")
    for number in range(24):
        band = number % 6
        tags = {
            "title": f"Song {number}",
            "artist": f"<b>Band {band}</b>",
            "album": f"Album {band}",
            "tracknumber": str(number),
            "genre": ("Fast", "Slow")[number % 2],
        }
        sound = sounds.music(6.0, (150.0, 80.0)[number % 2], number)
        suffix = (".flac", ".mp3", ".ogg")[number % 3]
        sounds.write(folder / f"Album {band}" / f"{number:02}{suffix}", sound, tags)
    return folder


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[Window]:
    library = Library(tmp_path / "data")
    settings = Settings(library)
    dress(QApplication.instance(), settings)
    opened = Window(library, settings, "0")
    opened.show()
    opened.start()
    yield opened
    opened.frame.close()
    opened.close()
    opened.frame.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    library.close()
    gc.collect()


def _work_through(qtbot: QtBot, window: Window, music: Path) -> None:
    window.add_folders([str(music)])
    qtbot.waitUntil(lambda: bool(window.shelves.shelves()), timeout=120_000)
    qtbot.waitUntil(lambda: not window.jobs.busy, timeout=60_000)


@pytest.mark.timeout(300)
def test_from_the_first_start_to_a_play_in_the_history(
    qtbot: QtBot, window: Window, music: Path
) -> None:
    assert window.navigator.current.page == "welcome"
    _work_through(qtbot, window, music)
    assert window.navigator.current.page == "home"

    window.navigator.open("playlist", "deep-cuts")
    page = window.frame.current_page
    qtbot.waitUntil(lambda: len(page.view.table.model.ids) > 5, timeout=5_000)
    first = int(page.view.table.model.ids[0])
    assert page.view.table.model.reasons(first)

    page.view.table.play_all()
    qtbot.waitUntil(lambda: window.player.state is PlayState.PLAYING, timeout=5_000)
    assert window.player.track.id == first
    assert [reason.text for reason in window.player.entry.reasons] == list(
        page.view.table.model.reasons(first)
    )
    window.player.set_volume(0.0)
    with qtbot.waitSignal(window.player.play_recorded, timeout=20_000):
        pass  # six seconds of it, to the end
    qtbot.waitUntil(lambda: bool(window.library.history()), timeout=3_000)
    row = window.library.history()[0]
    assert (row.track_id, row.event.ended.value, row.event.source.value) == (
        first,
        "finished",
        "mix",
    )
    assert row.event.heard_ms == pytest.approx(6_000, abs=200)
    window.player.stop()


@pytest.mark.timeout(300)
def test_searching_keeping_and_undoing(qtbot: QtBot, window: Window, music: Path) -> None:
    _work_through(qtbot, window, music)
    window.frame.focus_search()
    qtbot.keyClicks(window.frame.search, "song 7")
    qtbot.waitUntil(lambda: window.navigator.current.page == "search", timeout=3_000)
    page = window.frame.current_page
    qtbot.waitUntil(lambda: len(page.table.model.ids) == 1, timeout=3_000)
    found = int(page.table.model.ids[0])

    window.playlists.create("Mine", [found])
    qtbot.waitUntil(lambda: len(window.playlists.all()) == 1, timeout=3_000)
    mine = window.playlists.all()[0].id
    with qtbot.waitSignal(window.playlists.content_changed):
        window.playlists.add(mine, [found])
    assert window.library.saved_track_ids(mine) == [found] * 2
    window.playlists.undo()
    qtbot.waitUntil(lambda: window.library.saved_track_ids(mine) == [found], timeout=3_000)

    window.actions.rate([found], 0.8)
    qtbot.waitUntil(lambda: window.library.rows([found])[0].rating == 0.8, timeout=3_000)
    qtbot.keyClick(window.frame.search, Qt.Key.Key_Escape)
    assert window.navigator.current.page != "search"


@pytest.mark.timeout(300)
def test_every_page_opens_quickly_in_both_themes_and_shows_tags_as_plain_text(
    qtbot: QtBot, window: Window, music: Path
) -> None:
    _work_through(qtbot, window, music)
    for theme in ("dark", "light"):
        window.settings.set("appearance/theme", theme)
        dress(QApplication.instance(), window.settings)
        for page, argument in _PAGES:
            started = time.thread_time()
            window.navigator.open(page, argument)
            QApplication.processEvents()
            assert time.thread_time() - started < 1.0, page
            qtbot.wait(60)
    for label in window.frame.findChildren(QLabel):
        assert label.textFormat() is Qt.TextFormat.PlainText or not label.text(), label.text()


@pytest.mark.timeout(300)
def test_every_button_has_a_name(qtbot: QtBot, window: Window, music: Path) -> None:
    from PySide6.QtWidgets import QAbstractButton

    for page, argument in _PAGES[:11]:
        window.navigator.open(page, argument)
    for button in window.frame.findChildren(QAbstractButton):
        if not button.isHidden() and button.isEnabled():
            named = button.accessibleName() or button.text() or button.toolTip()
            internal = type(button).__module__.startswith("PySide6")
            assert named or internal, button


@pytest.mark.timeout(300)
def test_the_window_does_little_at_a_time_while_it_works(
    qtbot: QtBot, window: Window, music: Path
) -> None:
    """What its thread computes between two ticks of a timer; waiting for a busy machine is free."""
    spent: list[float] = []
    last = time.thread_time()

    def tick() -> None:
        nonlocal last
        now = time.thread_time()
        spent.append((now - last) * 1000)
        last = now

    timer = QTimer(interval=5)
    timer.timeout.connect(tick)
    timer.start()
    _work_through(qtbot, window, music)
    timer.stop()
    assert np.percentile(spent, 99) < 50


def test_the_window_loads_nothing_heavy_and_opens_no_connection(
    tmp_path: Path, music: Path
) -> None:
    code = f"""
import sys, json
from pathlib import Path
calls = []
watched = ("socket.connect", "socket.getaddrinfo")
sys.addaudithook(lambda event, _: calls.append(event) if event in watched else None)
from PySide6.QtWidgets import QApplication
from PySide6.QtTest import QTest
from recommender.library import Library
from player.services.settings import Settings
from player.window import Window
app = QApplication([])
library = Library(Path({str(tmp_path / "data")!r}))
window = Window(library, Settings(library), "0")
window.show(); window.start(); window.add_folders([{str(music)!r}])
for _ in range(600):
    QTest.qWait(100)
    if window.shelves.shelves(): break
for page in ("home", "library", "map", "history", "settings", "queue", "now"):
    window.navigator.open(page); QTest.qWait(50)
heavy = [m for m in ("sklearn", "librosa", "numba", "torch", "scipy") if m in sys.modules]
print(json.dumps([bool(window.shelves.shelves()), heavy, calls]))
window.close(); library.close()
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout.splitlines()[-1]) == [True, [], []]
