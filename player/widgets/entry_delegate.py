"""Draws an entry of the queue: cover, title, artist, why, length."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from player.models.columns import duration_text
from player.models.queue import ENTRY_ROLE, TRACK_ROLE, TURN_ROLE, Index, Turn
from player.widgets.chips import draw_chips
from player.widgets.covers import CoverSource, draw_covers
from recommender.core.track import FileState, TrackRow

_HEIGHT = 56
_COVER = 40
_LEAST_NAMES = 220
_HEARD_OPACITY = 0.55


class EntryDelegate(QStyledItemDelegate):
    """One entry a line; heard ones are pale, the current one is in the accent."""

    def __init__(self, covers: CoverSource) -> None:
        super().__init__()
        self._covers = covers

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """All entries are equally high."""
        return QSize(240, _HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the entry."""
        painter.save()
        painter.setRenderHints(
            QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
        )
        box = option.rect.adjusted(4, 1, -4, -1)
        self._paint_ground(painter, option, box)
        track: TrackRow | None = index.data(TRACK_ROLE)
        if track is not None:
            turn = index.data(TURN_ROLE)
            if turn is Turn.HEARD:
                painter.setOpacity(_HEARD_OPACITY)
            self._paint_cover(painter, box, track)
            reasons = [reason.text for reason in index.data(ENTRY_ROLE).reasons]
            self._paint_words(painter, option, box, track, reasons, turn)
        painter.restore()

    @staticmethod
    def _paint_ground(painter: QPainter, option: QStyleOptionViewItem, box: QRect) -> None:
        palette = option.palette
        painter.setPen(Qt.PenStyle.NoPen)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setBrush(palette.highlight())
            painter.drawRoundedRect(QRectF(box), 8, 8)
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.setBrush(palette.alternateBase())
            painter.drawRoundedRect(QRectF(box), 8, 8)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(palette.accent().color(), 2))
            painter.drawRoundedRect(QRectF(box).adjusted(1, 1, -1, -1), 8, 8)

    def _paint_cover(self, painter: QPainter, box: QRect, track: TrackRow) -> None:
        square = QRect(box.x() + 8, box.y() + (box.height() - _COVER) // 2, _COVER, _COVER)
        path = QPainterPath()
        path.addRoundedRect(QRectF(square), 5, 5)
        painter.setClipPath(path)
        draw_covers(painter, square, (track.id,), self._covers)
        painter.setClipping(False)

    @staticmethod
    def _paint_words(
        painter: QPainter,
        option: QStyleOptionViewItem,
        box: QRect,
        track: TrackRow,
        reasons: list[str],
        turn: Turn,
    ) -> None:
        palette = option.palette
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        quiet = (palette.highlightedText() if selected else palette.placeholderText()).color()
        title = palette.accent() if turn is Turn.CURRENT else palette.text()
        if selected and turn is not Turn.CURRENT:
            title = palette.highlightedText()
        font = QFont(option.font)
        painter.setFont(font)
        metrics = painter.fontMetrics()
        length = duration_text(track.duration_ms)
        left = box.x() + 8 + _COVER + 12
        right = box.right() - 12 - metrics.horizontalAdvance("0:00:00")
        names = right - left - 12
        if reasons and names > 2.4 * _LEAST_NAMES:
            names = max(_LEAST_NAMES, names * 2 // 5)
            room = QRectF(left + names + 16, box.y(), right - left - names - 28, box.height())
            draw_chips(painter, room, reasons, palette)
        line = metrics.height()
        top = box.y() + (box.height() - 2 * line - 2) // 2
        painter.setPen(quiet)
        draw_line(painter, QRect(left, top + line + 2, names, line), track.artist)
        painter.drawText(
            QRect(right, box.y(), box.right() - 12 - right, box.height()),
            Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight,
            length,
        )
        font.setWeight(QFont.Weight.DemiBold if turn is Turn.CURRENT else QFont.Weight.Medium)
        painter.setFont(font)
        reachable = track.state == FileState.PRESENT
        painter.setPen(title.color() if reachable else quiet)
        draw_line(painter, QRect(left, top, names, line), track.title)


def draw_line(painter: QPainter, box: QRect, text: str) -> None:
    """Draw one line of text, shortened to fit."""
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, box.width())
    painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)
