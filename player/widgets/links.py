"""A line of text that leads somewhere: reachable by key, shortened where there is no room."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QEnterEvent,
    QFont,
    QFontMetrics,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from player.widgets.labels import tooltip

#: Room at the left and right of the text for the focus ring.
LINK_PADDING = 3
_PAD_Y = 1


class ElidedLink(QAbstractButton):
    """Plain text that is underlined under the pointer; without text it is no link.

    Args:
        strong: whether it is written in the main colour and weight rather than quietly.
        scale: the size of the text as a share of the body's.
        as_wide_as_text: whether it leaves the room it does not need to its neighbours.
    """

    def __init__(
        self,
        *,
        strong: bool = False,
        scale: float = 1.0,
        as_wide_as_text: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._strong = strong
        self._scale = scale
        self._whole = ""
        wide = QSizePolicy.Policy.Preferred if as_wide_as_text else QSizePolicy.Policy.Ignored
        self.setSizePolicy(wide, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.set_text("")

    def set_text(self, text: str, *, link: bool = True) -> None:
        """Show one line of text; with ``link`` false it leads nowhere."""
        self._whole = " ".join(text.split())
        self.setAccessibleName(self._whole)
        self.setEnabled(link and bool(self._whole))
        self.setCursor(
            Qt.CursorShape.PointingHandCursor if self.isEnabled() else Qt.CursorShape.ArrowCursor
        )
        self._tell()
        self.updateGeometry()
        self.update()

    def _font(self) -> QFont:
        font = QFont(self.font())
        if font.pixelSize() > 0:
            font.setPixelSize(round(font.pixelSize() * self._scale))
        else:
            font.setPointSizeF(font.pointSizeF() * self._scale)
        if self._strong:
            font.setWeight(QFont.Weight.DemiBold if self._scale < 1.5 else QFont.Weight.Bold)
        return font

    def sizeHint(self) -> QSize:
        """Return room for the whole text."""
        metrics = QFontMetrics(self._font())
        width = metrics.horizontalAdvance(self._whole)
        return QSize(width + 2 * LINK_PADDING, metrics.height() + 2 * _PAD_Y)

    def minimumSizeHint(self) -> QSize:
        """Return a size that lets it shrink."""
        return QSize(24, self.sizeHint().height())

    def hitButton(self, place: QPoint) -> bool:
        """Take clicks on the text only, not on the empty room beside it."""
        return QRect(0, 0, min(self.width(), self.sizeHint().width()), self.height()).contains(
            place
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Offer the whole text as a tooltip where it does not fit."""
        super().resizeEvent(event)
        self._tell()

    def _tell(self) -> None:
        fits = self.sizeHint().width() <= self.width()
        self.setToolTip("" if fits else tooltip(self._whole))

    def enterEvent(self, event: QEnterEvent) -> None:
        """Underline."""
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Underline no longer."""
        super().leaveEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the text, and a ring around it while it has the focus."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        hovered = self.isEnabled() and self.underMouse()
        font = self._font()
        font.setUnderline(hovered)
        painter.setFont(font)
        colours = self.palette()
        group = QPalette.ColorGroup.Active
        role = (
            QPalette.ColorRole.Text
            if self._strong or hovered
            else QPalette.ColorRole.PlaceholderText
        )
        painter.setPen(colours.color(group, role))
        box = self.rect().adjusted(LINK_PADDING, 0, -LINK_PADDING, 0)
        metrics = painter.fontMetrics()
        shown = metrics.elidedText(self._whole, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
        if self.hasFocus():
            width = min(self.width(), metrics.horizontalAdvance(shown) + 2 * LINK_PADDING)
            painter.setPen(QPen(colours.color(QPalette.ColorRole.Accent), 2))
            painter.drawRoundedRect(QRectF(1, 1, width - 2, self.height() - 2), 4, 4)
