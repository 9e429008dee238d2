"""The sound page: what is set is heard, kept and shown; the waveform in the player bar."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QInputDialog, QSlider
from pytestqt.qtbot import QtBot

from player.pages.sound import SoundPage
from player.playback.equaliser import PRESETS
from player.services.sleep_timer import SleepTimer
from player.services.sound_settings import SoundSettings
from player.widgets.waveform import WaveformSlider, bars
from player.window import Window
from recommender.library import Library
from tests.player.services.players import Settings
from tests.player.windows import make_music, window_on


@pytest.fixture(scope="module")
def music(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("music")
    make_music(folder)
    return folder


class _Engine:
    def __init__(self) -> None:
        self.shapes: list[object] = []

    def set_shape(self, shape: object) -> None:
        self.shapes.append(shape)

    def set_fade(self, seconds: float) -> None:
        pass


def opened(window: Window) -> SoundPage:
    window.navigator.open("sound")
    page = window.frame.page("sound")
    assert isinstance(page, SoundPage)
    return page


def test_everything_on_the_page_by_key(
    qtbot: QtBot,
    music: Path,
    open_library: Callable[..., Library],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    with window_on(open_library, music, monkeypatch) as (window, ids):
        page = opened(window)
        player = window.player
        slider = page.equaliser.findChildren(QSlider)[0]
        qtbot.keyClick(slider, Qt.Key.Key_Up)
        qtbot.keyClick(slider, Qt.Key.Key_PageUp)
        assert player.sound.shape.bands_db[0] == 3.5
        assert "3.5" in slider.accessibleDescription()
        monkeypatch.setattr(QInputDialog, "getText", lambda *_: ("Mine", True))
        page.keep.click()
        assert page.presets.currentText() == "Mine"
        page.presets.setCurrentIndex(page.presets.findData("rock"))
        page.presets.activated.emit(page.presets.currentIndex())
        assert player.sound.bands_db == PRESETS["rock"]
        qtbot.keyClick(page.on, Qt.Key.Key_Space)
        assert not any(player.sound.shape.bands_db)
        assert not slider.isEnabled()
        qtbot.keyClick(page.balance, Qt.Key.Key_Left)
        assert player.sound.shape.balance == pytest.approx(-0.05)
        player.play(ids)
        qtbot.waitUntil(lambda: player.position_ms > 300)
        page.loop.click()
        qtbot.waitUntil(lambda: player.position_ms > 1_000)
        page.loop.click()
        assert player.loop is not None
        page.loop.click()
        assert player.loop is None
        page.sleep.setCurrentIndex(1)
        page.sleep.activated.emit(1)
        assert 590 < player.sleep.left_s <= 600
        assert page.left.isVisibleTo(page)


def test_stop_after_this_track_waits_at_the_next(
    qtbot: QtBot,
    music: Path,
    open_library: Callable[..., Library],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    with window_on(open_library, music, monkeypatch) as (window, ids):
        player = window.player
        player.play(ids[1:3])
        qtbot.waitUntil(lambda: player.position_ms > 50)
        player.set_stop_after(True)
        player.seek(7_500)
        qtbot.waitUntil(lambda: player.queue_position == 1, timeout=10_000)
        assert player.state.value == "paused"
        assert player.position_ms == 0
        assert not player.stop_after
        qtbot.waitUntil(lambda: bool(window.library.history(1)))
        assert window.library.history(1)[0].event.ended.value == "finished"


def test_settings_that_make_no_sense_shape_nothing(qtbot: QtBot) -> None:
    values = {"sound/bands": [1, "x"], "sound/balance": "left", "sound/presets": 3}
    engine = _Engine()
    sound = SoundSettings(engine, Settings(values), None)
    assert not any(sound.bands_db)
    assert sound.balance == 0
    assert sound.own_presets() == {}


def test_the_sleep_timer_sinks_then_pauses(qtbot: QtBot) -> None:
    now, shares, paused = [0.0], [], []
    timer = SleepTimer(shares.append, lambda: paused.append(1), None, lambda: now[0])
    timer.start(1)
    for second in (10.0, 45.0, 59.0, 60.0):
        now[0] = second
        timer.tick()
    assert shares == [1.0, 1.0, 0.5, pytest.approx(1 / 30), 1.0]
    assert paused == [1]
    assert timer.left_s is None


def test_bars_are_coloured_by_the_loudest_band() -> None:
    heights = np.zeros((3, 1_000), np.float32)
    heights[0, :500] = 1.0
    heights[2, 500:] = 0.5
    tall, colours = bars(heights, 100, dark=True)
    assert tall[10] == 1.0
    assert 0 < tall[90] < 1.0
    assert colours[10][0] > colours[10][2]
    assert colours[90][2] > colours[90][0]


def test_a_waveform_is_drawn_and_taken_away(qtbot: QtBot) -> None:
    slider = WaveformSlider()
    qtbot.addWidget(slider)
    slider.resize(300, 34)
    slider.setMaximum(100_000)
    plain = slider.grab().toImage()
    slider.set_waveform(bytes([200]) * 3_000)
    assert slider.value_at(150) == 50_000
    assert slider.grab().toImage() != plain
    slider.set_waveform(b"nonsense")
    assert slider.grab().toImage() == plain
