"""One cover that fills its square and can be clicked."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPalette, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from player.theme.icons import icon_pixmap
from player.widgets.covers import CoverSource, draw_covers


class Cover(QAbstractButton):
    """A track's cover with rounded corners.

    Args:
        covers: where covers come from.
        smallest: the side it has at least, in logical pixels.
        largest: the side it grows to where there is room; None: it does not grow.
        radius: how round the corners are.
    """

    def __init__(
        self,
        covers: CoverSource,
        smallest: int,
        largest: int | None = None,
        *,
        radius: int = 6,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._covers = covers
        self._smallest = smallest
        self._largest = largest or smallest
        self._radius = radius
        self._track: int | None = None
        policy = QSizePolicy.Policy.Expanding if largest else QSizePolicy.Policy.Fixed
        self.setSizePolicy(policy, policy)
        self.setMinimumSize(smallest, smallest)
        self.setMaximumWidth(self._largest)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        """Return the largest size."""
        return QSize(self._largest, self._largest)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave no empty room below the square."""
        super().resizeEvent(event)
        self.setMaximumHeight(max(self._smallest, self.width()))

    def set_track(self, track_id: int | None) -> None:
        """Show a track's cover, or none."""
        if track_id != self._track:
            self._track = track_id
            self.update()

    def cover_changed(self, track_id: int) -> None:
        """Repaint when the cover is there."""
        if track_id == self._track:
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the cover, and a ring while it has the focus."""
        painter = QPainter(self)
        painter.setRenderHints(
            QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
        )
        side = min(self.width(), self.height(), self._largest)
        square = QRect(0, 0, side, side)
        path = QPainterPath()
        path.addRoundedRect(QRectF(square), self._radius, self._radius)
        painter.save()
        painter.setClipPath(path)
        painter.fillRect(square, self.palette().midlight())
        if self._track is None:
            self._paint_note(painter, square)
        else:
            draw_covers(painter, square, (self._track,), self._covers)
        painter.restore()
        if self.hasFocus():
            painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Accent), 2))
            inner = QRectF(square).adjusted(1, 1, -1, -1)
            painter.drawRoundedRect(inner, self._radius, self._radius)

    def _paint_note(self, painter: QPainter, square: QRect) -> None:
        side = max(16, square.width() // 3)
        note = icon_pixmap("music-note", "secondary", side, self.devicePixelRatioF())
        painter.drawPixmap((square.width() - side) // 2, (square.height() - side) // 2, note)
