"""The pages that tell the listener about themselves, by keyboard."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from player.components.ranked_list import RankedRow
from player.models.knowing import answers
from player.widgets.charts import Clock
from recommender.core.listening import Ended, PlayEvent
from recommender.core.reports import TasteReport
from recommender.library import Library, now_ms
from tests.player.windows import make_music, window_on


def test_insights_open_what_was_heard_and_save_the_year(
    qtbot: QtBot,
    open_library: Callable[..., Library],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    make_music(tmp_path / "music")
    with window_on(open_library, tmp_path / "music", monkeypatch) as (window, ids):
        window.navigator.open("insights")
        page = window.frame.current_page
        qtbot.waitUntil(lambda: page._stack.currentIndex() == 1)  # nothing played yet
        for number, track in enumerate(ids[:3]):
            event = PlayEvent(track, now_ms() - 3_600_000 * (number + 1), 40_000, 60_000,
                              Ended.FINISHED)  # fmt: skip
            window.library.record_play(event).result()
        page.reload()
        qtbot.waitUntil(lambda: page._stack.currentIndex() == 0)
        clock = page.findChild(Clock)
        assert clock.accessibleDescription().startswith("Most on")
        rows = page._lists["tracks"].findChildren(RankedRow)
        assert rows[0].accessibleName() == "Title 1, Artist 1, 1 play"
        albums = page._lists["albums"].findChildren(RankedRow)
        albums[0].setFocus()
        qtbot.keyClick(albums[0], Qt.Key.Key_Return)
        assert window.navigator.current.page == "album"
        target = tmp_path / "year.html"
        page.save_year(page._years[-1], str(target))
        qtbot.waitUntil(target.exists)


def test_knowing_shows_the_ladder_and_takes_a_like(
    qtbot: QtBot,
    open_library: Callable[..., Library],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    make_music(tmp_path / "music")
    with window_on(open_library, tmp_path / "music", monkeypatch) as (window, ids):
        for number in range(3):
            event = PlayEvent(ids[0], now_ms() - 60_000 * (number + 1), 900, 60_000, Ended.SKIPPED)
            window.library.record_play(event).result()
        window.navigator.open("knowing")
        page = window.frame.current_page
        qtbot.waitUntil(lambda: bool(page._rung.text()))
        qtbot.waitUntil(lambda: len(_buttons(page, "I like Title 1")) == 1)
        press(qtbot, _buttons(page, "I like Title 1")[0])
        qtbot.waitUntil(lambda: window.library.rows([ids[0]])[0].liked == 1)
        qtbot.waitUntil(lambda: not _buttons(page, "I like Title 1"))
        press(qtbot, page._again)
        qtbot.waitUntil(lambda: "too little history" in page._when.text(), timeout=60_000)
        assert page._again.isEnabled()


def press(qtbot: QtBot, button: QAbstractButton) -> None:
    button.setFocus()
    qtbot.waitUntil(button.hasFocus)
    qtbot.keyClick(button, Qt.Key.Key_Space)


def _buttons(page, name: str) -> list:
    from player.widgets.buttons import IconButton

    return [one for one in page.findChildren(IconButton) if one.accessibleName() == name]


def test_an_evaluation_is_told_honestly() -> None:
    figure = {"mean": 0.4, "low": 0.3, "high": 0.5}
    rule, chance = figure | {"mean": 0.2}, figure | {"mean": 0.01, "low": 0.0}
    models = {"deepcuts": figure, "baseline-markov": rule, "baseline-random": chance}
    tasks = {"next_track": {name: {"hr@10": one} for name, one in models.items()}}
    for low, high, words in (
        (0.1, 0.3, "Surely"),
        (-0.1, 0.1, "As good"),
        (-0.3, -0.1, "A simple"),
    ):
        gains = {"next_track": {"deepcuts": {"hr@10": {"mean": 0, "low": low, "high": high}}}}
        (answer,) = answers(TasteReport(tasks, gains, {}))
        assert answer.verdict.startswith(words)
        assert [bar.words for bar in answer.bars] == ["40 %", "20 %", "1 %"]
        assert answer.bars[0].ours
    assert answers(TasteReport({}, {}, {})) == []
