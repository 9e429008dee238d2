"""Every key of the window in one table, and the dialog that lists them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt
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


@dataclass(frozen=True, slots=True)
class Key:
    """A command's keys and words; ``typing`` keys rest while text is typed."""

    command: str
    keys: tuple[str, ...]
    words: str
    typing: bool = False


def _tr(text: str) -> str:
    return QCoreApplication.translate("shortcuts", text)


def keys() -> tuple[Key, ...]:
    """Return all keys."""
    return (
        Key("toggle", ("Space", "F6"), _tr("Play or pause"), True),
        Key("previous", ("Ctrl+Left", "F5"), _tr("Previous track"), True),
        Key("next", ("Ctrl+Right", "F8"), _tr("Next track"), True),
        Key("stop", ("F7",), _tr("Stop")),
        Key("seek_back", ("Alt+Left",), _tr("10 seconds back"), True),
        Key("seek_on", ("Alt+Right",), _tr("10 seconds on"), True),
        Key("louder", ("Ctrl+Up",), _tr("Louder")),
        Key("quieter", ("Ctrl+Down",), _tr("Quieter")),
        Key("mute", ("M",), _tr("Mute"), True),
        Key("search", ("Ctrl+F", "Ctrl+L"), _tr("Search")),
        Key("ask", ("Ctrl+K",), _tr("Ask for music in words")),
        Key("back", ("Backspace", "Back"), _tr("Page before this one"), True),
        Key("playing", ("Ctrl+J",), _tr("Go to the playing track")),
        Key("home", ("Alt+1",), _tr("Home")),
        Key("library", ("Alt+2",), _tr("Library")),
        Key("map", ("Alt+3",), _tr("Map")),
        Key("queue", ("Alt+4",), _tr("Queue")),
        Key("history", ("Alt+5",), _tr("History")),
        Key("sound", ("Alt+6",), _tr("Sound")),
        Key("loop", ("Ctrl+R",), _tr("Repeat a passage: its beginning, its end, off")),
        Key("stop_after", ("Ctrl+Shift+S",), _tr("Stop after this track")),
        Key("settings", ("Ctrl+P", "Ctrl+,"), _tr("Settings")),
        Key("new_playlist", ("Ctrl+N",), _tr("New playlist")),
        Key("shortcuts", ("F1",), _tr("These keys")),
        Key("quit", ("Ctrl+Q",), _tr("Quit")),
    )


def table_keys() -> tuple[tuple[str, str], ...]:
    """Return the keys that work on the selected tracks of a table, with their words."""
    return (
        ("Enter", _tr("Play from here")),
        ("Ctrl+Shift+Enter", _tr("Play next")),
        ("Ctrl+Enter", _tr("Add to queue")),
        ("L", _tr("Like")),
        ("Ctrl+1 … Ctrl+5", _tr("Rate with stars; Ctrl+0 takes the rating away")),
        ("Ctrl+C", _tr("Copy file paths")),
        ("Del", _tr("Remove from the playlist or the queue")),
        ("Ctrl+Z", _tr("Undo")),
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
        self.setWindowTitle(_tr("Keyboard shortcuts"))
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
