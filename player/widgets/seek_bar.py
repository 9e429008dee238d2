"""A line through a track: shows the place, takes clicks, drags and keys."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

_HEIGHT = 20
_GROOVE = 4
_KNOB = 6
_STEP_MS = 5_000


class SeekBar(QWidget):
    """The place in a track; ``seeked`` tells where the listener wants to be, in milliseconds."""

    seeked = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._length = 0
        self._position = 0
        self._drag: int | None = None
        self.setFixedHeight(_HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Place in the track"))

    def sizeHint(self) -> QSize:
        """Return a comfortable width."""
        return QSize(400, _HEIGHT)

    def set_length(self, length_ms: int) -> None:
        """Set the track's length; 0 while unknown."""
        self._length = max(0, length_ms)
        self.setEnabled(self._length > 0)
        self.update()

    def set_position(self, position_ms: int) -> None:
        """Show a place."""
        if position_ms != self._position:
            self._position = position_ms
            self.update()

    def _shown(self) -> int:
        return self._position if self._drag is None else self._drag

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the groove, what was heard, the knob under the mouse, the focus."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        palette = self.palette()
        groove = QRectF(_KNOB, (self.height() - _GROOVE) / 2, self.width() - 2 * _KNOB, _GROOVE)
        painter.setBrush(palette.mid())
        painter.drawRoundedRect(groove, _GROOVE / 2, _GROOVE / 2)
        if not self._length:
            return
        share = min(1.0, max(0.0, self._shown() / self._length))
        heard = QRectF(groove)
        heard.setWidth(groove.width() * share)
        painter.setBrush(palette.accent())
        painter.drawRoundedRect(heard, _GROOVE / 2, _GROOVE / 2)
        if self.underMouse() or self.hasFocus() or self._drag is not None:
            painter.setBrush(palette.accent() if self.hasFocus() else palette.text())
            painter.drawEllipse(QPointF(heard.right(), self.height() / 2), _KNOB, _KNOB)

    def _place(self, x: float) -> int:
        share = (x - _KNOB) / max(1, self.width() - 2 * _KNOB)
        return round(min(1.0, max(0.0, share)) * self._length)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin to drag."""
        if event.button() == Qt.MouseButton.LeftButton and self._length:
            self._drag = self._place(event.position().x())
            self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the drag."""
        if self._drag is not None:
            self._drag = self._place(event.position().x())
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Seek to where the drag ends."""
        if self._drag is not None:
            self._position, self._drag = self._drag, None
            self.seeked.emit(self._position)

    def leaveEvent(self, event: object) -> None:
        """Take the knob away."""
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Seek five seconds by the arrow keys."""
        steps = {Qt.Key.Key_Left: -_STEP_MS, Qt.Key.Key_Right: _STEP_MS}
        step = steps.get(Qt.Key(event.key())) if self._length else None
        if step is None or event.modifiers():
            super().keyPressEvent(event)
        else:
            self.seeked.emit(min(self._length, max(0, self._position + step)))
