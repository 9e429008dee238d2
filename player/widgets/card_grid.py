"""A grid of covers with two lines of text each; drawn by a delegate, so thousands cost nothing."""

from __future__ import annotations

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QKeyEvent, QPainter, QPainterPath, QPen, QTextLayout, QWheelEvent
from PySide6.QtWidgets import (
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from player.models.cards import CARD_ROLE, Card
from player.widgets.covers import CoverSource, draw_covers

Index = QModelIndex | QPersistentModelIndex

_PADDING = 12
_RADIUS = 8
_TEXT_GAP = 8


class CardDelegate(QStyledItemDelegate):
    """Paints one tile: rounded cover (or a collage of four), title, subtitle, focus and hover."""

    def __init__(
        self, covers: CoverSource, cover_size: int, round_covers: bool = False, lines: int = 1
    ) -> None:
        super().__init__()
        self._covers = covers
        self._size = cover_size
        self._round = round_covers
        self._lines = lines

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the one size of all tiles."""
        line = option.fontMetrics.height()
        return QSize(
            self._size + 2 * _PADDING,
            self._size + (1 + self._lines) * line + _TEXT_GAP + 2 * _PADDING + 2,
        )

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the tile."""
        card: Card = index.data(CARD_ROLE)
        painter.save()
        painter.setRenderHints(
            QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
        )
        self._paint_ground(painter, option)
        square = QRect(
            option.rect.x() + _PADDING, option.rect.y() + _PADDING, self._size, self._size
        )
        self._paint_covers(painter, square, card)
        self._paint_text(painter, option, square, card)
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        box = QRectF(option.rect).adjusted(3, 3, -3, -3)
        palette = option.palette
        if option.state & (QStyle.StateFlag.State_MouseOver | QStyle.StateFlag.State_Selected):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(palette.alternateBase())
            painter.drawRoundedRect(box, 10, 10)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(palette.highlight().color(), 2))
            painter.drawRoundedRect(box, 10, 10)

    def _paint_covers(self, painter: QPainter, square: QRect, card: Card) -> None:
        path = QPainterPath()
        if self._round:
            path.addEllipse(QRectF(square))
        else:
            path.addRoundedRect(QRectF(square), _RADIUS, _RADIUS)
        painter.save()
        painter.setClipPath(path)
        draw_covers(painter, square, card.cover_track_ids, self._covers)
        painter.restore()

    def _paint_text(
        self, painter: QPainter, option: QStyleOptionViewItem, square: QRect, card: Card
    ) -> None:
        line = option.fontMetrics.height()
        flags = Qt.AlignmentFlag.AlignHCenter if self._round else Qt.AlignmentFlag.AlignLeft
        first = QRect(square.left(), square.bottom() + _TEXT_GAP, square.width(), line)
        second = first.translated(0, line + 2)
        bold = QFont(option.font)
        bold.setWeight(QFont.Weight.DemiBold)
        painter.setFont(bold)
        painter.setPen(option.palette.text().color())
        self._line(painter, first, flags, card.title)
        painter.setFont(option.font)
        painter.setPen(option.palette.placeholderText().color())
        if self._lines == 1:
            self._line(painter, second, flags, card.subtitle)
            return
        for text in _wrapped(card.subtitle, option.font, second.width(), self._lines):
            self._line(painter, second, flags, text)
            second.translate(0, line)

    @staticmethod
    def _line(painter: QPainter, box: QRect, flags: Qt.AlignmentFlag, text: str) -> None:
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, flags | Qt.AlignmentFlag.AlignVCenter, shown)


def _wrapped(text: str, font: QFont, width: int, most: int) -> list[str]:
    """Break a text into lines; the last one takes all that is left, to be elided."""
    layout = QTextLayout(text, font)
    layout.beginLayout()
    starts = []
    while len(starts) < most and (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        starts.append(line.textStart())
    layout.endLayout()
    ends = [*starts[1:], len(text)]
    return [text[start:end].strip() for start, end in zip(starts, ends, strict=True)]


class CardGrid(QListView):
    """A wrapping grid of tiles that fills its width evenly."""

    opened = Signal(object)  # Card
    menu_requested = Signal(object, QPoint)

    def __init__(
        self,
        covers: CoverSource,
        cover_size: int = 156,
        round_covers: bool = False,
        lines: int = 1,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.pass_wheel_on = False
        self._delegate = CardDelegate(covers, cover_size, round_covers, lines)
        self.setItemDelegate(self._delegate)
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMovement(QListView.Movement.Static)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.verticalScrollBar().setSingleStep(48)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._menu)
        self.clicked.connect(self._open)

    def _open(self, index: QModelIndex) -> None:
        card = index.data(CARD_ROLE)
        if card is not None:
            self.opened.emit(card)

    def _menu(self, place: QPoint) -> None:
        card = self.indexAt(place).data(CARD_ROLE)
        if card is not None:
            self.menu_requested.emit(card, self.viewport().mapToGlobal(place))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the current tile by Enter; letters jump to a title."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self._open(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def tile(self) -> QSize:
        """Return the size of one tile."""
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        return self._delegate.sizeHint(option, QModelIndex())

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll; in a row that only goes sideways the page around it scrolls instead."""
        sideways = abs(event.angleDelta().x()) > abs(event.angleDelta().y())
        if self.pass_wheel_on and not sideways:
            event.ignore()
        else:
            super().wheelEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Lay out anew when the font changes."""
        if event.type() == QEvent.Type.FontChange:
            self.scheduleDelayedItemsLayout()
        super().changeEvent(event)
