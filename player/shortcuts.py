"""Every key of the window in one table, and the dialog that lists them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialog,
    QGridLayout,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from player.widgets.labels import PlainLabel
from recommender.core.translation import translate


@dataclass(frozen=True, slots=True)
class Key:
    """A command's keys and words; ``typing`` keys rest while text is typed."""

    command: str
    keys: tuple[str, ...]
    words: str
    typing: bool = False


def keys() -> tuple[Key, ...]:
    """Return all keys."""
    return (
        Key("toggle", ("Space", "F6"), translate("shortcuts", "Play or pause"), True),
        Key("previous", ("Ctrl+Left", "F5"), translate("shortcuts", "Previous track"), True),
        Key("next", ("Ctrl+Right", "F8"), translate("shortcuts", "Next track"), True),
        Key("stop", ("F7",), translate("shortcuts", "Stop")),
        Key("seek_back", ("Alt+Left",), translate("shortcuts", "10 seconds back"), True),
        Key("seek_on", ("Alt+Right",), translate("shortcuts", "10 seconds on"), True),
        Key("louder", ("Ctrl+Up",), translate("shortcuts", "Louder")),
        Key("quieter", ("Ctrl+Down",), translate("shortcuts", "Quieter")),
        Key("mute", ("M",), translate("shortcuts", "Mute"), True),
        Key("search", ("Ctrl+F", "Ctrl+L"), translate("shortcuts", "Search")),
        Key("ask", ("Ctrl+K",), translate("shortcuts", "Ask for music in words")),
        Key("back", ("Backspace", "Back"), translate("shortcuts", "Page before this one"), True),
        Key("playing", ("Ctrl+J",), translate("shortcuts", "Go to the playing track")),
        Key("home", ("Alt+1",), translate("shortcuts", "Home")),
        Key("library", ("Alt+2",), translate("shortcuts", "Library")),
        Key("map", ("Alt+3",), translate("shortcuts", "Map")),
        Key("queue", ("Alt+4",), translate("shortcuts", "Queue")),
        Key("history", ("Alt+5",), translate("shortcuts", "History")),
        Key("sound", ("Alt+6",), translate("shortcuts", "Sound")),
        Key(
            "loop",
            ("Ctrl+R",),
            translate("shortcuts", "Repeat a passage: its beginning, its end, off"),
        ),
        Key("stop_after", ("Ctrl+Shift+S",), translate("shortcuts", "Stop after this track")),
        Key("private", ("Ctrl+Shift+P",), translate("shortcuts", "Private session on or off")),
        Key("people", ("Alt+9",), translate("shortcuts", "Who listens")),
        Key("settings", ("Ctrl+P", "Ctrl+,"), translate("shortcuts", "Settings")),
        Key("new_playlist", ("Ctrl+N",), translate("shortcuts", "New playlist")),
        Key("shortcuts", ("F1",), translate("shortcuts", "These keys")),
        Key("quit", ("Ctrl+Q",), translate("shortcuts", "Quit")),
    )


def table_keys() -> tuple[tuple[str, str], ...]:
    """Return the keys that work on the selected tracks of a table, with their words."""
    return (
        ("Enter", translate("shortcuts", "Play from here")),
        ("Ctrl+Shift+Enter", translate("shortcuts", "Play next")),
        ("Ctrl+Enter", translate("shortcuts", "Add to queue")),
        ("L", translate("shortcuts", "Like")),
        (
            "Ctrl+1 … Ctrl+5",
            translate("shortcuts", "Rate with stars; Ctrl+0 takes the rating away"),
        ),
        ("Ctrl+C", translate("shortcuts", "Copy file paths")),
        ("Del", translate("shortcuts", "Remove from the playlist or the queue")),
        ("Ctrl+Z", translate("shortcuts", "Undo")),
    )


def bind(window: QWidget, commands: Mapping[str, Callable[[], None]]) -> None:
    """Give the window its keys."""
    for key in keys():
        run = commands[key.command]
        for sequence in key.keys:
            shortcut = QShortcut(QKeySequence(sequence), window)
            wrapped = _unless_typing(run, sequence)
            shortcut.activated.connect(wrapped if key.typing else run)
            if key.typing:
                shortcut.activatedAmbiguously.connect(wrapped)


def _unless_typing(run: Callable[[], None], sequence: str) -> Callable[[], None]:
    def wrapped() -> None:
        focus = QApplication.focusWidget()
        if sequence == "Space" and isinstance(focus, QAbstractButton):
            focus.click()  # the key belongs to the button that has the focus
        elif not isinstance(focus, (QLineEdit, QPlainTextEdit, QComboBox)):
            run()

    return wrapped


class ShortcutsDialog(QDialog):
    """The list of keys."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("shortcuts", "Keyboard shortcuts"))
        grid = QGridLayout(self)
        grid.setContentsMargins(24, 20, 24, 20)
        grid.setHorizontalSpacing(20)
        grid.setVerticalSpacing(6)
        rows = [(" / ".join(key.keys), key.words) for key in keys()]
        half = (len(rows) + len(table_keys()) + 1) // 2
        for place, (sequence, words) in enumerate([*rows, *table_keys()]):
            column, row = divmod(place, half)
            label = PlainLabel(sequence, "key")
            grid.addWidget(label, row, 2 * column, Qt.AlignmentFlag.AlignRight)
            grid.addWidget(PlainLabel(words), row, 2 * column + 1)
