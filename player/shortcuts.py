"""Every key of the window in one table, and the dialog that lists and changes them."""

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
    QHBoxLayout,
    QKeySequenceEdit,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from player.services.settings import Settings
from player.widgets.buttons import TextButton
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
        Key("mini", ("Ctrl+M",), translate("shortcuts", "Mini player")),
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


class Shortcuts:
    """Binds the keys to commands and keeps what the listener changed in the settings."""

    def __init__(
        self, window: QWidget, commands: Mapping[str, Callable[[], None]], settings: Settings
    ) -> None:
        self._window, self._commands, self._settings = window, commands, settings
        self._bound: list[QShortcut] = []
        self._bind()

    def of(self, key: Key) -> tuple[str, ...]:
        """Return the keys that a command has now."""
        own = self._own().get(key.command)
        return (own, *key.keys[1:]) if own is not None else key.keys

    def taken_by(self, sequence: str, command: str) -> str:
        """Return the words of another command that has a key already, "" for none."""
        wanted = QKeySequence(sequence)
        if wanted.isEmpty():
            return ""
        for key in keys():
            if key.command == command:
                continue
            if any(QKeySequence(one) == wanted for one in self.of(key)):
                return key.words
        return next((words for one, words in table_keys() if QKeySequence(one) == wanted), "")

    def change(self, command: str, sequence: str) -> None:
        """Give a command another first key, "" for none; other keys of it stay."""
        first = {key.command: key.keys[0] for key in keys()}
        own = self._own()
        if QKeySequence(sequence) == QKeySequence(first[command]):
            own.pop(command, None)
        else:
            own[command] = sequence
        self._settings.set("keys/own", own or None)
        self._bind()

    def reset(self) -> None:
        """Go back to the keys of the start."""
        self._settings.set("keys/own", None)
        self._bind()

    def _own(self) -> dict[str, str]:
        kept = self._settings.get("keys/own")
        known = {key.command for key in keys()}
        whole = kept.items() if isinstance(kept, dict) else ()
        return {name: keys_ for name, keys_ in whole if name in known and isinstance(keys_, str)}

    def _bind(self) -> None:
        for shortcut in self._bound:
            shortcut.setEnabled(False)
            shortcut.deleteLater()
        self._bound = []
        for key in keys():
            run = self._commands[key.command]
            for sequence in self.of(key):
                if not sequence:
                    continue
                shortcut = QShortcut(QKeySequence(sequence), self._window)
                rests = key.typing or not _has_modifier(sequence)
                shortcut.activated.connect(_unless_typing(run, sequence) if rests else run)
                if rests:
                    shortcut.activatedAmbiguously.connect(_unless_typing(run, sequence))
                self._bound.append(shortcut)


def _has_modifier(sequence: str) -> bool:
    """Tell whether a key is none that text is typed with."""
    plain = sequence.rpartition("+")[2] or "+"
    return "Ctrl" in sequence or "Alt" in sequence or (len(plain) > 1 and plain != "Space")


def _unless_typing(run: Callable[[], None], sequence: str) -> Callable[[], None]:
    def wrapped() -> None:
        focus = QApplication.focusWidget()
        if sequence == "Space" and isinstance(focus, QAbstractButton):
            focus.click()  # the key belongs to the button that has the focus
        elif not isinstance(focus, (QLineEdit, QPlainTextEdit, QComboBox)):
            run()

    return wrapped


class ShortcutsDialog(QDialog):
    """The list of keys; the first of each command can be changed."""

    def __init__(self, parent: QWidget, shortcuts: Shortcuts) -> None:
        super().__init__(parent)
        self._shortcuts = shortcuts
        self.setWindowTitle(translate("shortcuts", "Keyboard shortcuts"))
        self.resize(720, 640)
        self.edits: dict[str, QKeySequenceEdit] = {}
        inside = QWidget()
        grid = QGridLayout(inside)
        grid.setContentsMargins(24, 16, 24, 16)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        for row, key in enumerate(keys()):
            grid.addWidget(PlainLabel(key.words), row, 0)
            grid.addWidget(self._edit(key), row, 1)
            grid.addWidget(PlainLabel(" / ".join(key.keys[1:]), "small"), row, 2)
        for row, (sequence, words) in enumerate(table_keys(), grid.rowCount()):
            grid.addWidget(PlainLabel(words), row, 0)
            grid.addWidget(PlainLabel(sequence, "key"), row, 1, Qt.AlignmentFlag.AlignLeft)
        grid.setColumnStretch(0, 1)
        scroll = QScrollArea()
        scroll.setAccessibleName(self.windowTitle())
        scroll.setWidgetResizable(True)
        scroll.setWidget(inside)
        self.told = PlainLabel("", "secondary")
        reset = TextButton(translate("shortcuts", "All as at first"), "undo")
        reset.clicked.connect(self._reset)
        foot = QHBoxLayout()
        foot.setContentsMargins(24, 0, 24, 16)
        foot.addWidget(self.told, 1)
        foot.addWidget(reset)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll, 1)
        whole.addLayout(foot)

    def _edit(self, key: Key) -> QKeySequenceEdit:
        edit = self.edits[key.command] = QKeySequenceEdit()
        edit.setMaximumSequenceLength(1)
        edit.setClearButtonEnabled(True)
        edit.setAccessibleName(key.words)
        edit.setKeySequence(QKeySequence(self._shortcuts.of(key)[0]))
        edit.editingFinished.connect(lambda: self._take(key))
        return edit

    def _take(self, key: Key) -> None:
        edit = self.edits[key.command]
        wanted = edit.keySequence().toString()
        other = self._shortcuts.taken_by(wanted, key.command)
        if other:
            words = translate("shortcuts", "{keys} is taken: {command}")
            self.told.setText(words.format(keys=wanted, command=other))
            edit.setKeySequence(QKeySequence(self._shortcuts.of(key)[0]))
            return
        self.told.setText("")
        if wanted != QKeySequence(self._shortcuts.of(key)[0]).toString():
            self._shortcuts.change(key.command, wanted)

    def _reset(self) -> None:
        self._shortcuts.reset()
        for key in keys():
            self.edits[key.command].setKeySequence(QKeySequence(key.keys[0]))
        self.told.setText("")
