"""The page of rules: asking in words, editing both ways, keeping, undo."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QInputDialog, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from player.components.rule_row import RuleRow
from player.models.rule_forms import first_condition, form_of, forms, reworded
from player.pages.rules import RulesPage
from player.window import Window
from recommender.core.fields import FIELDS
from recommender.core.query import canonical_condition, write
from recommender.core.rules import Condition, Op
from recommender.library import Library
from tests.player.windows import make_music, window_on


@pytest.fixture(scope="module")
def music(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("music")
    make_music(folder)
    return folder


@pytest.fixture
def window(
    open_library: Callable[..., Library],
    music: Path,
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
) -> Iterator[Window]:
    with window_on(open_library, music, monkeypatch) as (window, _):
        yield window


def asked(window: Window, argument: object, page: str = "ask") -> RulesPage:
    window.navigator.open(page, argument)
    shown = window.frame.page(page)
    assert isinstance(shown, RulesPage)
    return shown


def shown(page: RulesPage) -> int:
    return len(page.table.model.ids)


def chips(page: RulesPage) -> list[str]:
    found = page.chips.findChildren(QPushButton)
    return [one.text() for one in found if not one.isHidden() and one.parent().isVisible()]


def text_of(page: RulesPage) -> str:
    return " ".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())


def test_a_phrase_shows_its_rules_and_what_it_left_out(window: Window, qtbot: QtBot) -> None:
    page = asked(window, "never played by artist 1, no xyzzy")
    qtbot.waitUntil(lambda: shown(page) == 3)
    assert chips(page) == ["Never played", "Artist is Artist 1"]
    assert "Not understood: “no xyzzy”" in text_of(page)
    page.chips.removed.emit(1)
    qtbot.waitUntil(lambda: shown(page) == 6)
    assert write(page.rules) == "plays:0"


def test_nothing_asked_offers_examples(window: Window, qtbot: QtBot) -> None:
    page = asked(window, "")
    example = next(one for one in page.findChildren(QPushButton) if "hidden gems" in one.text())
    qtbot.waitUntil(example.isVisible)
    qtbot.waitUntil(lambda: not page.play.isVisible())
    qtbot.mouseClick(example, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "The 1970s" in chips(page))
    qtbot.waitUntil(lambda: not example.isVisible())


def test_text_and_editor_follow_each_other(window: Window, qtbot: QtBot) -> None:
    page = asked(window, "query:title:=nothing")
    qtbot.waitUntil(page.editor.isVisible)
    page.text.setText("")
    qtbot.keyClicks(page.text, 'artist:="Artist 0" (length:<1:00 OR plays:>3)')
    qtbot.waitUntil(lambda: shown(page) == 3)
    rows = page.editor.root.rows()
    assert len(rows) == 2
    assert isinstance(rows[0], RuleRow)
    line = rows[0].findChild(QLineEdit)
    line.selectAll()
    qtbot.keyClicks(line, "Artist 1")
    assert page.text.text() == 'artist:="Artist 1" (length:<1:00 OR plays:>3)'
    qtbot.waitUntil(lambda: shown(page) == 2)
    rows[1].removed.emit()
    assert page.text.text() == 'artist:="Artist 1"'
    qtbot.waitUntil(lambda: shown(page) == 3)


def test_another_field_and_another_comparison(window: Window, qtbot: QtBot) -> None:
    page = asked(window, "query:title:=x")
    (row,) = page.editor.root.rows()
    assert isinstance(row, RuleRow)
    field, form = row.findChildren(QComboBox)[:2]
    field.setCurrentIndex(field.findData("bpm"))
    field.activated.emit(field.currentIndex())
    form.setCurrentText("is in the highest")
    form.activated.emit(form.currentIndex())
    assert page.text.text() == "bpm:>70%"


def test_it_is_kept_changed_taken_back_and_deleted(
    window: Window, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = asked(window, "query:plays:0 limit:2")
    qtbot.waitUntil(lambda: shown(page) == 2)
    monkeypatch.setattr(QInputDialog, "getText", lambda *_, **__: ("Fresh", True))
    qtbot.mouseClick(page.save, Qt.MouseButton.LeftButton)
    kept = window.frame.page("smart")
    qtbot.waitUntil(lambda: window.frame.current_page is kept and shown(kept) == 2)
    assert [(one.name, one.query) for one in window.library.smart.all()] == [
        ("Fresh", "plays:0 limit:2")
    ]
    assert any(one.accessibleName() == "Fresh" for one in window.frame.findChildren(QPushButton))
    assert not kept.save.isVisible()
    kept.chips.removed.emit(1)
    qtbot.waitUntil(lambda: shown(kept) == 6)
    notices: list[object] = []
    window.notify.shown.connect(notices.append)
    qtbot.mouseClick(kept.save, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(notices) == 1)
    assert window.library.smart.all()[0].query == "plays:0"
    notices[0].action()
    qtbot.waitUntil(lambda: shown(kept) == 2)
    qtbot.mouseClick(kept.delete, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(notices) == 2)
    assert window.library.smart.all() == []
    notices[1].action()
    qtbot.waitUntil(lambda: len(window.smart.all()) == 1)


def test_the_search_leads_on_to_asking(window: Window, qtbot: QtBot) -> None:
    window.navigator.open("search", "never played")
    page = window.frame.page("search")
    button = next(one for one in page.findChildren(QPushButton) if one.text().startswith("Ask:"))
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    asking = window.frame.page("ask")
    qtbot.waitUntil(lambda: chips(asking) == ["Never played"])


@pytest.mark.parametrize("name", sorted(FIELDS))
def test_every_comparison_of_the_editor_can_be_written_and_read(name: str) -> None:
    start = first_condition(name)
    for form in forms(FIELDS[name]):
        made = reworded(start, form)
        assert form_of(made) == form
        if made.value != "":
            kept = canonical_condition(made)
            assert kept is not None
            assert form_of(kept) == form


def test_a_comparison_that_is_not_offered_is_still_shown() -> None:
    odd = Condition("year", Op.BELOW, 1990.0, negated=True)
    assert form_of(odd).fits(odd)
    assert form_of(odd).words.startswith("not: ")
