"""The player bar, worked by mouse and keys over a real player."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from player.components.player_bar import PlayerBar
from player.playback.queue import Repeat
from player.services.navigation import Route
from player.services.player import PlayState
from player.window import Window
from recommender.library import Library
from tests.player.windows import make_music, window_on

LEFT = Qt.MouseButton.LeftButton


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
) -> Iterator[tuple[Window, list[int]]]:
    with window_on(open_library, music, monkeypatch) as found:
        yield found


def bar_of(window: Window) -> PlayerBar:
    found = window.frame.findChild(PlayerBar)
    assert found is not None
    return found


def button(bar: PlayerBar, name: str) -> QAbstractButton:
    """Return the button that a screen reader calls so."""
    found = [one for one in bar.findChildren(QAbstractButton) if one.accessibleName() == name]
    assert len(found) == 1, [one.accessibleName() for one in bar.findChildren(QAbstractButton)]
    return found[0]


def test_an_idle_bar_offers_nothing_it_cannot_do(opened: tuple[Window, list[int]]) -> None:
    bar = bar_of(opened[0])
    assert button(bar, "Nothing is playing")
    for name in ("Play", "Previous", "Next", "Like"):
        assert not button(bar, name).isEnabled()
    assert not bar._seek.slider.isEnabled()


def test_it_shows_and_steers_what_plays(opened: tuple[Window, list[int]], qtbot: QtBot) -> None:
    window, ids = opened
    bar, player = bar_of(window), window.player
    player.play(ids)
    assert button(bar, "Title 1")
    qtbot.mouseClick(button(bar, "Pause"), LEFT)
    assert player.state is PlayState.PAUSED
    qtbot.mouseClick(button(bar, "Play"), LEFT)
    assert player.state is PlayState.PLAYING
    qtbot.mouseClick(button(bar, "Next"), LEFT)
    assert button(bar, "Title 2")
    qtbot.mouseClick(button(bar, "Previous"), LEFT)
    assert button(bar, "Title 1")


def test_modes_are_named_as_they_are(opened: tuple[Window, list[int]], qtbot: QtBot) -> None:
    window, ids = opened
    bar, player = bar_of(window), window.player
    player.play(ids)
    qtbot.mouseClick(button(bar, "Shuffle"), LEFT)
    assert player.shuffle
    assert button(bar, "Shuffle is on").isChecked()
    for name, then in (
        ("Repeat", Repeat.ALL),
        ("The queue repeats", Repeat.ONE),
        ("This track repeats", Repeat.OFF),
    ):
        qtbot.mouseClick(button(bar, name), LEFT)
        assert player.repeat is then


def test_seeking_by_mouse_and_key(opened: tuple[Window, list[int]], qtbot: QtBot) -> None:
    window, ids = opened
    bar, player = bar_of(window), window.player
    player.play(ids)
    slider = bar._seek.slider
    middle = QPoint(slider.width() // 2, slider.height() // 2)
    qtbot.mousePress(slider, LEFT, pos=middle)
    assert player.position_ms < 10_000  # not before the button is let go
    qtbot.mouseRelease(slider, LEFT, pos=middle)
    assert 28_000 < player.position_ms < 32_000
    qtbot.keyClick(slider, Qt.Key.Key_Right)
    assert 33_000 < player.position_ms < 37_000
    qtbot.keyClick(slider, Qt.Key.Key_Home)
    assert player.position_ms < 2_000


def test_volume_and_mute(opened: tuple[Window, list[int]], qtbot: QtBot) -> None:
    window, _ = opened
    bar, player = bar_of(window), window.player
    bar._volume.slider.setValue(40)
    assert player.volume == 0.4
    qtbot.mouseClick(button(bar, "Mute"), LEFT)
    assert player.muted
    assert bar._volume.slider.value() == 40
    qtbot.keyClick(bar._volume.slider, Qt.Key.Key_Right)
    assert not player.muted
    assert player.volume == 0.42


def test_liking_is_shown_and_kept(opened: tuple[Window, list[int]], qtbot: QtBot) -> None:
    window, ids = opened
    bar = bar_of(window)
    window.player.play(ids)
    qtbot.mouseClick(button(bar, "Like"), LEFT)
    qtbot.waitUntil(lambda: window.library.rows(ids[:1])[0].liked == 1)
    qtbot.waitUntil(lambda: bar._like.accessibleName() == "No longer like")
    assert window.player.state is PlayState.PLAYING


def test_names_and_cover_lead_somewhere(opened: tuple[Window, list[int]], qtbot: QtBot) -> None:
    window, ids = opened
    bar = bar_of(window)
    window.player.play(ids)
    row = window.player.track
    for name, route in (
        ("Title 1", Route("album", row.album_id)),
        ("Artist 1", Route("artist", window.library.artist_id("Artist 1"))),
        ("Now playing", Route("now")),
        ("Queue", Route("queue")),
    ):
        target = button(bar, name)
        target.setFocus()
        qtbot.keyClick(target, Qt.Key.Key_Space)
        assert window.navigator.current == route


def test_everything_has_a_name_and_is_reached_by_key(
    opened: tuple[Window, list[int]], qtbot: QtBot
) -> None:
    window, ids = opened
    bar = bar_of(window)
    window.player.play(ids)
    hands = [
        *bar.findChildren(QAbstractButton),
        bar._seek.slider,
        bar._volume.slider,
    ]
    assert len(hands) == 14
    reached: set[QWidget] = set()
    widget: QWidget = bar._cover
    for _ in range(400):
        reached.add(widget)
        widget = widget.nextInFocusChain()
    for hand in hands:
        assert hand.accessibleName(), hand
        assert hand.focusPolicy() & Qt.FocusPolicy.TabFocus, hand.accessibleName()
        assert hand in reached


def test_a_long_title_moves_nothing(opened: tuple[Window, list[int]], qtbot: QtBot) -> None:
    window, ids = opened
    bar = bar_of(window)
    window.player.play(ids)
    place = bar._play.mapTo(bar, QPoint(0, 0))
    bar._title.set_text("A title longer than any bar " * 9)
    qtbot.wait(20)
    assert bar._play.mapTo(bar, QPoint(0, 0)) == place
    assert bar._title.toolTip()
