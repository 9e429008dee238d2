"""Draws a question about tags: what it is about, before → after, and the evidence."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from player.models.care import CARE_ROLE, CareEntry
from player.widgets.chips import draw_chips

_HEIGHT = 74
_PAD = 14


class CareDelegate(QStyledItemDelegate):
    """Two lines of words and one of pills."""

    def sizeHint(self, option: QStyleOptionViewItem, index: object) -> QSize:
        """All entries are equally high."""
        return QSize(320, max(_HEIGHT, 3 * option.fontMetrics.height() + 26))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: object) -> None:
        """Draw the entry."""
        entry: CareEntry = index.data(CARE_ROLE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = option.rect.adjusted(2, 2, -2, -2)
        self._paint_ground(painter, option, QRectF(box))
        line = option.fontMetrics.height()
        inner = box.adjusted(_PAD, 8, -_PAD, -8)
        self._paint_change(painter, option, QRect(inner.x(), inner.y(), inner.width(), line), entry)
        painter.setFont(option.font)
        pills = QRectF(inner.x(), inner.y() + line + 8, inner.width(), inner.height() - line - 8)
        draw_chips(painter, pills, (entry.title, *entry.evidence), option.palette)
        painter.restore()

    @staticmethod
    def _paint_ground(painter: QPainter, option: QStyleOptionViewItem, box: QRectF) -> None:
        palette = option.palette
        selected = option.state & QStyle.StateFlag.State_Selected
        painter.setPen(QPen(palette.mid().color(), 1))
        painter.setBrush(palette.highlight() if selected else palette.alternateBase())
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 10, 10)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(palette.accent().color(), 2))
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 10, 10)

    @staticmethod
    def _paint_change(
        painter: QPainter, option: QStyleOptionViewItem, box: QRect, entry: CareEntry
    ) -> None:
        """Write before in the quiet colour, after in bold."""
        bold = QFont(option.font)
        bold.setWeight(QFont.Weight.DemiBold)
        metrics = option.fontMetrics
        before = metrics.elidedText(
            entry.before or "—", Qt.TextElideMode.ElideRight, box.width() // 2 - 24
        )
        painter.setFont(option.font)
        painter.setPen(option.palette.placeholderText().color())
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, before)
        left = box.x() + metrics.horizontalAdvance(before) + 10
        painter.drawText(QRect(left, box.y(), 20, box.height()), Qt.AlignmentFlag.AlignVCenter, "→")
        painter.setFont(bold)
        painter.setPen(option.palette.text().color())
        rest = QRect(left + 24, box.y(), box.right() - left - 24, box.height())
        after = painter.fontMetrics().elidedText(
            entry.after or "—", Qt.TextElideMode.ElideRight, rest.width()
        )
        painter.drawText(rest, Qt.AlignmentFlag.AlignVCenter, after)
