"""Labels that never read tags as markup."""

from __future__ import annotations

import html

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QStyle, QStyleOption, QWidget


def tooltip(text: str) -> str:
    """Return text as a tooltip shows it: escaped, since Qt would read it as markup."""
    return f"<span>{html.escape(text)}</span>" if text else ""


class PlainLabel(QLabel):
    """A label that shows its text to the letter."""

    def __init__(self, text: str = "", role: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        if role:
            self.setProperty("role", role)
        self.setText(text)


class ElidedLabel(PlainLabel):
    """A one-line label that gives way in the middle of a layout; the tooltip has the whole text."""

    clicked = Signal()

    def __init__(self, text: str = "", role: str = "", parent: QWidget | None = None) -> None:
        super().__init__("", role, parent)
        self._whole = ""
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setText(text)

    def setText(self, text: str) -> None:
        """Show one line of text."""
        self._whole = " ".join(text.split())
        super().setText(self._whole)
        self.setAccessibleName(self._whole)
        self._tell()

    def minimumSizeHint(self) -> QSize:
        """Return a size that lets the label shrink."""
        return QSize(24, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Offer the whole text as a tooltip where it does not fit."""
        super().resizeEvent(event)
        self._tell()

    def _tell(self) -> None:
        fits = self.fontMetrics().horizontalAdvance(self._whole) <= self.width()
        self.setToolTip("" if fits else tooltip(self._whole))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the text with an ellipsis where it ends too soon."""
        painter = QPainter(self)
        option = QStyleOption()
        option.initFrom(self)
        self.style().drawPrimitive(QStyle.PrimitiveElement.PE_Widget, option, painter, self)
        box = self.contentsRect()
        shown = self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, self.alignment() | Qt.AlignmentFlag.AlignVCenter, shown)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tell of a click."""
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.pos()):
            self.clicked.emit()
        super().mouseReleaseEvent(event)
