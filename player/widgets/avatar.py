"""A person as a round sign: the first letter of a name on a colour of their own."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

#: White on each has a contrast of 4.5 or more.
COLOURS = ("#b93a26", "#2f66b8", "#1f776a", "#7a4fc0", "#955a00", "#a03670")
INK = "#ffffff"


class Avatar(QWidget):
    """The sign of a person; their name is beside it, so it says nothing to screen readers."""

    def __init__(self, name: str, number: int, size: int = 44, parent: QWidget | None = None):
        super().__init__(parent)
        self._letter = next((letter for letter in name if letter.isalnum()), "?").upper()
        self._colour = COLOURS[(number - 1) % len(COLOURS)]
        self._size = size
        self.setFixedSize(size, size)

    def sizeHint(self) -> QSize:
        """Return the size it always has."""
        return QSize(self._size, self._size)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the circle and the letter."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._colour))
        painter.drawEllipse(box)
        font = self.font()
        font.setPixelSize(round(self._size * 0.42))
        font.setBold(True)
        painter.setFont(font)
        painter.setPen(QColor(INK))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._letter)
