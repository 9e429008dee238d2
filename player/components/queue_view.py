"""The queue to look at and to rearrange."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QKeyEvent, QKeySequence, QPainter, QPainterPath
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from player.components.actions import Actions
from player.models.columns import duration_text
from player.models.queue import CURRENT_ROLE, ENTRY_ROLE, TRACK_ROLE, Index, QueueModel
from player.models.tracks import track_ids_of
from player.services.artwork import Artwork
from player.services.player import Player
from player.widgets.chips import draw_chips
from player.widgets.covers import draw_covers

_HEIGHT = 60
_COVER = 44


class _Delegate(QStyledItemDelegate):
    def __init__(self, artwork: Artwork) -> None:
        super().__init__()
        self._artwork = artwork

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """All entries are equally high."""
        return QSize(300, _HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw cover, title, artist, reasons and length."""
        track = index.data(TRACK_ROLE)
        entry = index.data(ENTRY_ROLE)
        palette = option.palette
        painter.save()
        painter.setRenderHints(
            QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
        )
        box = option.rect.adjusted(8, 2, -8, -2)
        ground = QRectF(box)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setBrush(palette.highlight())
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.setBrush(palette.alternateBase())
        else:
            painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawRoundedRect(ground, 8, 8)
        if track is None:
            painter.restore()
            return
        square = QRect(box.x() + 8, box.y() + (box.height() - _COVER) // 2, _COVER, _COVER)
        path = QPainterPath()
        path.addRoundedRect(QRectF(square), 5, 5)
        painter.setClipPath(path)
        draw_covers(painter, square, (track.id,), self._artwork.pixmap)
        painter.setClipping(False)
        current = bool(index.data(CURRENT_ROLE))
        metrics = painter.fontMetrics()
        left = square.right() + 14
        length = duration_text(track.duration_ms)
        right = box.right() - 12 - metrics.horizontalAdvance(length)
        names = min(max(240, (right - left) * 2 // 5), right - left - 12)
        bold = QFont(option.font)
        bold.setWeight(QFont.Weight.DemiBold)
        painter.setFont(bold if current else option.font)
        painter.setPen((palette.accent() if current else palette.text()).color())
        line = metrics.height()
        top = box.y() + (box.height() - 2 * line - 2) // 2
        self._text(painter, QRect(left, top, names, line), track.title)
        painter.setFont(option.font)
        painter.setPen(palette.placeholderText().color())
        self._text(painter, QRect(left, top + line + 2, names, line), track.artist)
        painter.drawText(
            QRect(right, box.y(), box.right() - 12 - right + 1, box.height()),
            Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight,
            length,
        )
        reasons = [reason.text for reason in entry.reasons]
        if reasons:
            room = QRectF(left + names + 12, box.y(), right - left - names - 30, box.height())
            draw_chips(painter, room, reasons, palette)
        painter.restore()

    @staticmethod
    def _text(painter: QPainter, box: QRect, text: str) -> None:
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)


class QueueView(QListView):
    """Entries to play, drag and take out."""

    def __init__(
        self,
        player: Player,
        model: QueueModel,
        artwork: Artwork,
        actions: Actions,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._player = player
        self._queue = model
        self._actions = actions
        self.setModel(model)
        self.setItemDelegate(_Delegate(artwork))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setAccessibleName(self.tr("Queue"))
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._menu)
        self.doubleClicked.connect(lambda index: player.jump(model.entry(index.row()).uid))
        model.on_move = player.move
        model.on_insert = self._insert
        artwork.ready.connect(lambda _: self.viewport().update())

    def _insert(self, mime: QMimeData, to: int) -> None:
        ids = track_ids_of(mime)
        if ids:
            self._player.insert(ids, to)

    def _selected(self) -> list[int]:
        return sorted(index.row() for index in self.selectionModel().selectedRows())

    def remove_selected(self) -> None:
        """Take the selected entries out."""
        uids = [self._queue.entry(place).uid for place in self._selected()]
        if uids:
            self._player.remove(uids)

    def _menu(self, place: QPoint) -> None:
        found = (self._queue.track(own) for own in self._selected())
        rows = [row for row in found if row is not None]
        if not rows:
            return
        menu = self._actions.menu(rows)
        menu.addAction(self.tr("Remove from queue"), self.remove_selected)
        menu.exec(self.viewport().mapToGlobal(place))
        menu.deleteLater()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Play by Enter, remove by Delete, undo and redo."""
        index = self.currentIndex()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and index.isValid():
            self._player.jump(self._queue.entry(index.row()).uid)
        elif event.key() == Qt.Key.Key_Delete:
            self.remove_selected()
        elif event.matches(QKeySequence.StandardKey.Undo):
            self._player.undo()
        elif event.matches(QKeySequence.StandardKey.Redo):
            self._player.redo()
        else:
            super().keyPressEvent(event)
