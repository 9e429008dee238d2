"""Settings: found by their words, put back one by one or all at once."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from player.components.option_row import OptionRow
from player.services.options import BY_KEY, OPTIONS
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
        opened.navigator.open("settings")
        yield opened


def rows(window: Window) -> dict[str, OptionRow]:
    return {one.option.key: one for one in window.frame.current_page.findChildren(OptionRow)}


def test_every_setting_has_a_row_and_a_plain_sentence(window: Window) -> None:
    shown = [option for option in OPTIONS if option.shown]
    assert set(rows(window)) == {option.key for option in shown}
    assert all(option.sentence.endswith((".", ";")) for option in shown)


def test_settings_are_found_by_any_of_their_words(qtbot: QtBot, window: Window) -> None:
    page = window.frame.current_page
    qtbot.keyClicks(page._search, "clumps")
    visible = [key for key, row in rows(window).items() if row.isVisible()]
    assert visible == ["playback/shuffle_by"]
    page._search.setText("privacy")
    assert not any(row.isVisible() for row in rows(window).values())
    assert not page._nothing.isVisible()
    page._search.setText("zzz")
    assert page._nothing.isVisible()
    page._search.clear()
    assert all(row.isVisible() for row in rows(window).values())


def test_a_setting_goes_back_to_its_default(qtbot: QtBot, window: Window) -> None:
    row = rows(window)["playback/replaygain"]
    assert not row._reset.isVisible()
    box = row.findChild(QComboBox)
    box.setCurrentIndex(box.findData("off"))
    box.activated.emit(box.currentIndex())
    assert window.settings.get("playback/replaygain") == "off"
    assert row._reset.isVisible()
    row._reset.click()
    assert window.settings.get("playback/replaygain") == BY_KEY["playback/replaygain"].default
    assert box.currentData() == "auto"


def test_resetting_all_can_be_undone(qtbot: QtBot, window: Window) -> None:
    shown = []
    window.notify.shown.connect(shown.append)
    window.settings.set("playback/crossfade_s", 7)
    window.settings.set("analysis/deep", False)
    window.frame.current_page.reset_all()
    assert window.settings.get("playback/crossfade_s") == 0
    assert window.settings.get("analysis/deep") is True
    shown[-1].action()
    assert window.settings.get("playback/crossfade_s") == 7
    assert window.settings.get("analysis/deep") is False
