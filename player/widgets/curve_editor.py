"""A curve drawn by hand: wished energy along a list."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QKeyEvent,
    QLinearGradient,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

_MARGIN_X, _MARGIN_Y = 14, 14
_HANDLE, _GRAB = 6.0, 24.0
_STEP = 0.1


class CurveEditor(QWidget):
    """Handles at even places; drag them, or choose one with ←/→ and move it with ↑/↓.

    Values are 0–1. ``changed`` tells once a movement has ended; thin marks show where the list's
    tracks lie.
    """

    changed = Signal(object)  # tuple[float, ...]

    def __init__(self, points: int = 7, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._values = [0.5] * points
        self._active = 0
        self._dragging = False
        self._marks: tuple[tuple[float, bool], ...] = ()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Energy along the list"))
        self._describe()

    def sizeHint(self) -> QSize:
        """Return a low, wide shape."""
        return QSize(480, 120)

    @property
    def values(self) -> tuple[float, ...]:
        """The curve, left to right."""
        return tuple(self._values)

    def set_values(self, values: Sequence[float]) -> None:
        """Show another curve; nothing is emitted."""
        self._values = [min(1.0, max(0.0, float(value))) for value in values]
        self._active = min(self._active, len(self._values) - 1)
        self._describe()
        self.update()

    def set_marks(self, marks: Sequence[tuple[float, bool]]) -> None:
        """Show the energy of each track, 0–1, and whether the step to it jars."""
        self._marks = tuple(marks)
        self.update()

    # -- hands -----------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the handle nearest to the click, wherever it is."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        places = [abs(self._point(i).x() - event.position().x()) for i in range(len(self._values))]
        self._active = places.index(min(places))
        self._dragging = True
        self._move_to(event.position().y())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move the handle that is held."""
        if self._dragging:
            self._move_to(event.position().y())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go and tell."""
        if self._dragging:
            self._dragging = False
            self.changed.emit(self.values)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose a handle with ←/→, move it with ↑/↓."""
        key = event.key()
        if key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            step = 1 if key == Qt.Key.Key_Right else -1
            self._active = min(len(self._values) - 1, max(0, self._active + step))
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            step = _STEP if key == Qt.Key.Key_Up else -_STEP
            moved = min(1.0, max(0.0, self._values[self._active] + step))
            self._values[self._active] = moved
            self.changed.emit(self.values)
        else:
            super().keyPressEvent(event)
            return
        self._describe()
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show which handle is chosen."""
        super().focusInEvent(event)
        self.update()

    def _move_to(self, y: float) -> None:
        box = self._box()
        self._values[self._active] = min(1.0, max(0.0, (box.bottom() - y) / box.height()))
        self._describe()
        self.update()

    def _describe(self) -> None:
        place = self.tr("Point {} of {}: {} %")
        value = round(self._values[self._active] * 100)
        self.setAccessibleDescription(place.format(self._active + 1, len(self._values), value))

    # -- drawing ---------------------------------------------------------------------------------

    def _box(self) -> QRectF:
        return QRectF(self.rect()).adjusted(_MARGIN_X, _MARGIN_Y, -_MARGIN_X, -_MARGIN_Y)

    def _point(self, number: int) -> QPointF:
        box = self._box()
        x = box.left() + box.width() * number / max(1, len(self._values) - 1)
        return QPointF(x, box.bottom() - box.height() * self._values[number])

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground, the tracks, the curve and its handles."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = self.palette()
        accent = palette.highlight().color() if self.isEnabled() else palette.mid().color()
        accent = palette.link().color() if self.isEnabled() else accent
        painter.setPen(QPen(palette.mid().color(), 1))
        painter.setBrush(palette.base())
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 10, 10)
        self._paint_marks(painter, palette.placeholderText().color(), accent)
        path = self._path()
        self._paint_area(painter, path, accent)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(accent, 2))
        painter.drawPath(path)
        for number in range(len(self._values)):
            chosen = number == self._active and self.hasFocus()
            painter.setBrush(palette.text() if chosen else accent)
            painter.setPen(QPen(palette.base().color(), 2))
            painter.drawEllipse(self._point(number), _HANDLE, _HANDLE)

    def _path(self) -> QPainterPath:
        path = QPainterPath(self._point(0))
        for number in range(1, len(self._values)):
            before, here = self._point(number - 1), self._point(number)
            middle = (before.x() + here.x()) / 2
            path.cubicTo(middle, before.y(), middle, here.y(), here.x(), here.y())
        return path

    def _paint_area(self, painter: QPainter, path: QPainterPath, accent: QColor) -> None:
        box = self._box()
        area = QPainterPath(path)
        area.lineTo(box.bottomRight())
        area.lineTo(box.bottomLeft())
        area.closeSubpath()
        shade = QLinearGradient(box.topLeft(), box.bottomLeft())
        strong, weak = QColor(accent), QColor(accent)
        strong.setAlpha(70)
        weak.setAlpha(5)
        shade.setColorAt(0, strong)
        shade.setColorAt(1, weak)
        painter.fillPath(area, shade)

    def _paint_marks(self, painter: QPainter, quiet: QColor, loud: QColor) -> None:
        box = self._box()
        count = len(self._marks)
        for number, (value, jars) in enumerate(self._marks):
            x = box.left() + box.width() * number / max(1, count - 1)
            y = box.bottom() - box.height() * value
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(loud if jars else quiet)
            radius = 3.5 if jars else 2.5
            painter.drawEllipse(QPointF(x, y), radius, radius)
