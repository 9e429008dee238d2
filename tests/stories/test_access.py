"""Everything that takes the keyboard says what it is; text can be read in both themes."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from player.theme import tokens
from player.window import Window
from recommender.library import Library
from tests.player.windows import make_music, window_on

pytestmark = pytest.mark.story

ROUTES = (
    ("home", None), ("ask", ""), ("library", "tracks"), ("library", "albums"),
    ("library", "artists"), ("library", "genres"), ("map", None), ("queue", None),
    ("history", None), ("insights", None), ("knowing", None), ("care", None), ("settings", None),
    ("sound", None), ("now", None), ("search", "Title"), ("album", 1), ("artist", 1),
    ("people", None), ("welcome", None),
)  # fmt: skip
_ROLES = {
    QAccessible.Role.NoRole,
    QAccessible.Role.Client,
    QAccessible.Role.Border,
    QAccessible.Role.Grouping,
}


@pytest.fixture
def window(
    qtbot: QtBot,
    open_library: Callable[..., Library],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Window]:
    make_music(tmp_path / "music")
    with window_on(open_library, tmp_path / "music", monkeypatch) as (opened, ids):
        opened.player.play(ids)
        yield opened


def takes_keys(widget: QWidget) -> bool:
    by_tab = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return by_tab and widget.isVisible() and widget.isEnabled() and widget.focusProxy() is None


def unnamed(root: QWidget) -> list[str]:
    """Return what takes the keyboard and has neither name nor role, with where it is."""
    found = []
    for widget in root.findChildren(QWidget):
        if not takes_keys(widget):
            continue
        told = QAccessible.queryAccessibleInterface(widget)
        name = told.text(QAccessible.Text.Name) if told is not None else ""
        role = told.role() if told is not None else QAccessible.Role.NoRole
        value = told.text(QAccessible.Text.Value) if told is not None else ""
        plain = role in _ROLES and not isinstance(widget, QScrollArea)
        if not (name or value).strip() or plain:
            above, path = widget, []
            while above is not None and len(path) < 5:
                path.append(type(above).__name__)
                above = above.parentWidget()
            found.append(f"{' < '.join(path)}: name {name!r}, role {role}")
    return found


def test_everything_that_takes_keys_has_a_name_and_a_role(qtbot: QtBot, window: Window) -> None:
    troubles = []
    for page, argument in ROUTES:
        window.navigator.open(page, argument)
        qtbot.wait(150)
        QApplication.processEvents()
        troubles += [f"{page}: {one}" for one in unnamed(window.frame)]
    assert not troubles, "\n".join(dict.fromkeys(troubles))


def luminance(colour: str) -> float:
    """Return relative luminance as WCAG 2.2 defines it."""
    parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    linear = [one / 12.92 if one <= 0.04045 else ((one + 0.055) / 1.055) ** 2.4 for one in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("colours", [tokens.DARK, tokens.LIGHT], ids=["dark", "light"])
def test_text_stands_out_from_every_ground_it_is_on(colours: tokens.Colours) -> None:
    grounds = ("window", "sunken", "raised", "hover")
    pairs = [
        *((name, ground) for name in ("text", "secondary", "accent") for ground in grounds),
        *(("danger", ground) for ground in ("window", "raised")),
        ("on_accent", "accent"),
        ("on_accent", "accent_hover"),
        ("on_selection", "selection"),
        ("text", "pressed"),
    ]
    low = {
        f"{name} on {ground}": round(contrast(getattr(colours, name), getattr(colours, ground)), 2)
        for name, ground in pairs
        if contrast(getattr(colours, name), getattr(colours, ground)) < 4.5
    }
    assert low == {}
