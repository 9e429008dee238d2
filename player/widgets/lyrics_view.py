"""Lyrics as plain text; lines with times follow the music."""

from __future__ import annotations

from bisect import bisect_right

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListWidget,
    QStackedWidget,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from player.models.lyrics import parse
from player.widgets.labels import PlainLabel

_SCALE = 1.15
_LINE_GAP = 10
_SIDE = 12

Index = QModelIndex | QPersistentModelIndex


class LyricsView(QWidget):
    """Shows lyrics; a timed line that is chosen asks to go there."""

    seek_requested = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._times: tuple[int, ...] = ()
        self.list = _Lines()
        self.list.setAccessibleName(self.tr("Lyrics"))
        self.list.chosen.connect(self._choose)
        nothing = PlainLabel(self.tr("No lyrics in the file or beside it."), "secondary")
        nothing.setContentsMargins(_SIDE, _SIDE, _SIDE, _SIDE)
        page = QWidget()
        top = QVBoxLayout(page)
        top.setContentsMargins(0, 0, 0, 0)
        top.addWidget(nothing)
        top.addStretch(1)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.list)
        self._stack.addWidget(page)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stack)
        self.set_lyrics("")

    @property
    def has_lyrics(self) -> bool:
        """Whether there is anything to read."""
        return self.list.count() > 0

    def set_lyrics(self, text: str) -> None:
        """Show these lyrics, plain or LRC."""
        lyrics = parse(text)
        self._times = lyrics.times_ms
        self.list.show_lines([line or ("♪" if self._times else " ") for line in lyrics.lines])
        self._stack.setCurrentIndex(0 if lyrics.lines else 1)

    def set_position(self, position_ms: int) -> None:
        """Light the line that is sung."""
        if self._times:
            self.list.light(bisect_right(self._times, position_ms) - 1)

    def _choose(self, line: int) -> None:
        if line < len(self._times):
            self.seek_requested.emit(self._times[line])


class _Lines(QListWidget):
    chosen = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.lit = -1
        self._delegate = _Delegate(self)
        self.setItemDelegate(self._delegate)
        self.setWordWrap(True)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.itemClicked.connect(lambda item: self.chosen.emit(self.row(item)))

    def show_lines(self, lines: list[str]) -> None:
        """Show other lines, none of them lit."""
        self.lit = -1
        self.clear()
        self.addItems(lines)
        self.scrollToTop()

    def light(self, line: int) -> None:
        """Light a line and bring it to the middle; −1 is none."""
        if line == self.lit:
            return
        self.lit = line
        self.viewport().update()
        if line >= 0 and not self.underMouse():
            self.scrollToItem(self.item(line), QAbstractItemView.ScrollHint.PositionAtCenter)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap the lines anew."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose a line by Enter."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentRow() >= 0:
            self.chosen.emit(self.currentRow())
        else:
            super().keyPressEvent(event)


class _Delegate(QStyledItemDelegate):
    """Writes the lit line strongly and the others quietly, a little larger than body text."""

    def __init__(self, lines: _Lines) -> None:
        super().__init__(lines)
        self._lines = lines

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        """Set a line's font and colour."""
        super().initStyleOption(option, index)
        lit = index.row() == self._lines.lit
        option.font.setPixelSize(round(option.fontMetrics.height() * 0.8 * _SCALE))
        option.font.setWeight(QFont.Weight.DemiBold if lit else QFont.Weight.Normal)
        quiet = self._lines.lit >= 0 and not lit
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        role = QPalette.ColorRole.PlaceholderText if quiet and not hovered else None
        role = QPalette.ColorRole.Accent if lit else role
        if role is not None:
            option.palette.setColor(QPalette.ColorRole.Text, option.palette.color(role))
        option.state &= ~QStyle.StateFlag.State_MouseOver

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the room of a wrapped line; a lit one takes no more than a quiet one."""
        self.initStyleOption(option, index)
        option.font.setWeight(QFont.Weight.DemiBold)
        width = self._lines.viewport().width() - 2 * _SIDE
        box = QFontMetrics(option.font).boundingRect(
            0, 0, max(80, width), 10_000, Qt.TextFlag.TextWordWrap, option.text
        )
        return QSize(width, box.height() + _LINE_GAP)
