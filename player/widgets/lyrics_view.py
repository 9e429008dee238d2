"""Lyrics as plain text; lines with times (LRC) follow the music."""

from __future__ import annotations

import re
from bisect import bisect_right

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from player.widgets.labels import PlainLabel

_STAMP = re.compile(r"\[(\d{1,3}):(\d{1,2})(?:[.:](\d{1,3}))?\]")
_HEAD = re.compile(r"^\[[a-z#]+:.*\]$", re.IGNORECASE)


def timed_lines(text: str) -> list[tuple[int, str]]:
    """Return LRC lines as (milliseconds, words) in order; empty when the text has no times."""
    found: list[tuple[int, str]] = []
    for line in text.splitlines():
        stamps = list(_STAMP.finditer(line))
        words = _STAMP.sub("", line).strip()
        for stamp in stamps:
            minutes, seconds, part = stamp.groups()
            ms = int(part.ljust(3, "0")) if part else 0
            found.append(((int(minutes) * 60 + int(seconds)) * 1000 + ms, words))
    return sorted(found, key=lambda one: one[0])


class LyricsView(QWidget):
    """Shows lyrics; a click on a timed line asks to go there."""

    seek_requested = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._times: list[int] = []
        self._at = -1
        self._lines = QListWidget()
        self._lines.setWordWrap(True)
        self._lines.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._lines.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self._lines.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._lines.setAccessibleName(self.tr("Lyrics"))
        self._lines.itemClicked.connect(self._clicked)
        self._text = QPlainTextEdit()
        self._text.setReadOnly(True)
        self._text.setFrameShape(QPlainTextEdit.Shape.NoFrame)
        self._text.setAccessibleName(self.tr("Lyrics"))
        self._text.setStyleSheet("background: transparent; border: none;")
        nothing = PlainLabel(self.tr("No lyrics in the file or beside it."), "secondary")
        nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._stack = QStackedWidget()
        for widget in (nothing, self._text, self._lines):
            self._stack.addWidget(widget)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stack)

    def set_lyrics(self, text: str) -> None:
        """Show these lyrics, plain or timed."""
        timed = timed_lines(text)
        self._times = [ms for ms, _ in timed]
        self._at = -1
        self._lines.clear()
        if timed:
            for _, words in timed:
                self._lines.addItem(QListWidgetItem(words or "♪"))
            self._stack.setCurrentIndex(2)
        else:
            body = "\n".join(line for line in text.splitlines() if not _HEAD.match(line.strip()))
            self._text.setPlainText(body.strip())
            self._stack.setCurrentIndex(1 if body.strip() else 0)

    def set_position(self, position_ms: int) -> None:
        """Light the line that is sung."""
        at = bisect_right(self._times, position_ms) - 1
        if at == self._at or not self._times:
            return
        for place in (self._at, at):
            item = self._lines.item(place) if place >= 0 else None
            if item is not None:
                font = item.font()
                font.setBold(place == at)
                item.setFont(font)
                palette = self.palette()
                item.setForeground(palette.accent() if place == at else palette.text())
        self._at = at
        if at >= 0:
            centre = QAbstractItemView.ScrollHint.PositionAtCenter
            self._lines.scrollToItem(self._lines.item(at), centre)

    def _clicked(self, item: QListWidgetItem) -> None:
        place = self._lines.row(item)
        if 0 <= place < len(self._times):
            self.seek_requested.emit(self._times[place])
