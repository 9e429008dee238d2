"""Reasons as small pills, drawn as plain text."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QSizePolicy, QWidget

from player.widgets.labels import tooltip

_PAD_X, _PAD_Y, _GAP = 9, 3, 6
#: A pill behind another one is left out rather than shortened to less than this share.
_LEAST_SHOWN = 0.6


def draw_chips(painter: QPainter, box: QRectF, texts: Sequence[str], palette: QPalette) -> None:
    """Draw as many pills as fit into a box from its left; the last one is shortened to fit."""
    metrics = QFontMetrics(painter.font())
    height = metrics.height() + 2 * _PAD_Y
    left, top = box.left(), box.center().y() - height / 2
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for text in texts:
        room = box.right() - left - 2 * _PAD_X
        wanted = metrics.horizontalAdvance(text)
        if room < 36 or (left > box.left() and room < _LEAST_SHOWN * wanted):
            return
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, int(room))
        pill = QRectF(left, top, metrics.horizontalAdvance(shown) + 2 * _PAD_X, height)
        painter.setPen(palette.color(QPalette.ColorRole.Mid))
        painter.setBrush(palette.color(QPalette.ColorRole.Midlight))
        painter.drawRoundedRect(pill.adjusted(0.5, 0.5, -0.5, -0.5), height / 2, height / 2)
        painter.setPen(palette.color(QPalette.ColorRole.PlaceholderText))
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, shown)
        left = pill.right() + _GAP


class ReasonChips(QWidget):
    """A row of pills that say why."""

    def __init__(self, texts: Sequence[str] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._texts: tuple[str, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_texts(texts)

    def set_texts(self, texts: Sequence[str]) -> None:
        """Show these reasons."""
        self._texts = tuple(texts)
        self.setAccessibleName("; ".join(self._texts))
        self.setToolTip(tooltip("\n".join(self._texts)))
        self.update()

    def sizeHint(self) -> QSize:
        """Return room for one line of pills."""
        return QSize(320, self.fontMetrics().height() + 2 * _PAD_Y + 2)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the pills."""
        draw_chips(QPainter(self), QRectF(self.rect()), self._texts, self.palette())
