"""A switch: on or off at a glance, by click and by key."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from player.widgets.labels import tooltip

_WIDTH, _HEIGHT, _PAD = 38, 22, 3


class Switch(QAbstractButton):
    """A pill whose knob stands right and whose ground has the accent while it is on."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(name)
        self.setToolTip(tooltip(name))

    def sizeHint(self) -> QSize:
        """Return room for the pill and the ring of its focus."""
        return QSize(_WIDTH + 2 * _PAD, _HEIGHT + 2 * _PAD)

    def minimumSizeHint(self) -> QSize:
        """The pill never shrinks."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw pill, knob and focus."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = self.palette()
        middle = QRectF(self.rect()).center()
        pill = QRectF(0, 0, _WIDTH, _HEIGHT)
        pill.moveCenter(middle)
        on = self.isChecked()
        role = QPalette.ColorRole
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(palette.color(role.Accent if on else role.Mid))
        painter.drawRoundedRect(pill, _HEIGHT / 2, _HEIGHT / 2)
        knob = QRectF(0, 0, _HEIGHT - 6, _HEIGHT - 6)
        knob.moveCenter(pill.center())
        knob.moveLeft(pill.right() - knob.width() - 3 if on else pill.left() + 3)
        painter.setBrush(palette.color(role.BrightText if on else role.PlaceholderText))
        painter.drawEllipse(knob)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(palette.color(role.Text if on else role.Accent), 1.5))
            ring = pill.adjusted(-2, -2, 2, 2)
            painter.drawRoundedRect(ring, ring.height() / 2, ring.height() / 2)
