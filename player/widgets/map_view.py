"""A map of points to pan, zoom, point at, search and lasso; it knows no music."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from player.widgets.splat import splat

_NEAR_PX = 12
_ZOOM_STEP = 1.2
_PAN_STEP = 0.15


@dataclass(frozen=True, slots=True)
class Region:
    """A name written on the map at a place of its own, with a colour."""

    name: str
    x: float
    y: float
    colour: QColor


class MapView(QWidget):
    """Points with coordinates −1…1; its signals speak of positions in the arrays given."""

    hovered = Signal(int)  # −1: nothing near
    activated = Signal(int)
    lassoed = Signal(object)  # int64 array of positions
    context_requested = Signal(int, QPoint)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._xy: npt.NDArray[np.float32] = np.empty((0, 2), np.float32)
        self._colours: npt.NDArray[np.uint32] = np.empty(0, np.uint32)
        self._regions: tuple[Region, ...] = ()
        self._highlight: npt.NDArray[np.intp] = np.empty(0, np.intp)
        self._marked = -1
        self._hover = -1
        self._centre = np.zeros(2, np.float32)
        self._zoom = 1.0
        self._image: QImage | None = None
        self._drag: QPointF | None = None
        self._lasso: QPolygonF | None = None
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Music map"))

    def sizeHint(self) -> QSize:
        """Return a comfortable size."""
        return QSize(900, 640)

    # -- what is shown -------------------------------------------------------------------

    def set_points(
        self,
        xy: npt.NDArray[np.float32],
        colours: npt.NDArray[np.uint32],
        regions: Sequence[Region] = (),
    ) -> None:
        """Show points: float32 (n, 2) in −1…1 and their 0xAARRGGBB colours, uint32 (n,)."""
        self._xy, self._colours, self._regions = xy, colours, tuple(regions)
        self._highlight = np.empty(0, np.intp)
        self._marked = self._hover = -1
        self._redraw()

    def set_highlight(self, positions: npt.NDArray[np.intp]) -> None:
        """Let these points stand out and the others fade; none: all are equal."""
        self._highlight = positions
        self._redraw()

    def set_marked(self, position: int) -> None:
        """Ring the point that is playing; −1 for none."""
        self._marked = position
        self.update()

    def reset_view(self) -> None:
        """Show the whole map again."""
        self._centre[:] = 0
        self._zoom = 1.0
        self._redraw()

    def _redraw(self) -> None:
        self._image = None
        self.update()

    # -- coordinates -----------------------------------------------------------------------

    def _scale(self) -> float:
        return 0.46 * min(self.width(), self.height()) * self._zoom

    def _screen(self, xy: npt.NDArray[np.float32]) -> npt.NDArray[np.float32]:
        middle = np.array([self.width() / 2, self.height() / 2], np.float32)
        flip = np.array([1, -1], np.float32)
        return ((xy - self._centre) * flip * np.float32(self._scale()) + middle).astype(np.float32)

    def _nearest(self, point: QPointF) -> int:
        if not len(self._xy):
            return -1
        gap = self._screen(self._xy) - np.array([point.x(), point.y()], np.float32)
        distance = np.einsum("ij,ij->i", gap, gap)
        best = int(np.argmin(distance))
        return best if distance[best] <= _NEAR_PX**2 else -1

    # -- painting ----------------------------------------------------------------------------

    def _points_image(self) -> QImage:
        ratio = self.devicePixelRatioF()
        colours = self._colours
        order = np.arange(len(colours))
        if len(self._highlight):
            colours = _faded(colours)
            colours[self._highlight] = self._colours[self._highlight]
            order = np.concatenate([np.setdiff1d(order, self._highlight), self._highlight])
        radius = float(np.clip(3.2 - 0.45 * np.log10(max(len(colours), 10)), 1.2, 3.0))
        radius *= ratio * float(np.sqrt(self._zoom)) ** 0.7
        image = splat(
            self._screen(self._xy[order]) * np.float32(ratio),
            colours[order],
            max(1, round(self.width() * ratio)),
            max(1, round(self.height() * ratio)),
            radius,
        )
        image.setDevicePixelRatio(ratio)
        return image

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the dots, the names over them, and what is pointed at."""
        painter = QPainter(self)
        if self._image is None:
            self._image = self._points_image()
        painter.drawImage(QPointF(0, 0), self._image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_regions(painter)
        for position, width in ((self._marked, 2.5), (self._hover, 1.5)):
            if 0 <= position < len(self._xy):
                x, y = self._screen(self._xy[position : position + 1])[0]
                painter.setPen(QPen(self.palette().text().color(), width))
                painter.drawEllipse(QPointF(float(x), float(y)), 7, 7)
        if self._lasso is not None:
            painter.setPen(QPen(self.palette().highlight().color(), 1.5))
            painter.drawPolyline(self._lasso)
        if self.hasFocus():
            painter.setPen(QPen(self.palette().highlight().color(), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 8, 8)

    def _paint_regions(self, painter: QPainter) -> None:
        font = painter.font()
        font.setBold(True)
        painter.setFont(font)
        taken: list[QRectF] = []
        for region in self._regions:
            x, y = self._screen(np.array([[region.x, region.y]], np.float32))[0]
            bounds = painter.fontMetrics().boundingRect(region.name).adjusted(-8, -4, 8, 4)
            box = QRectF(bounds)
            box.moveCenter(QPointF(float(x), float(y)))
            if any(box.intersects(other) for other in taken):
                continue
            taken.append(box)
            ground = QColor(self.palette().window().color())
            ground.setAlpha(205)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ground)
            painter.drawRoundedRect(box, 6, 6)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(self.palette().text().color())
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, region.name)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw anew for the new size."""
        self._redraw()

    # -- hands -----------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin to pan, or to lasso with Shift."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._lasso = QPolygonF([event.position()])
        else:
            self._drag = event.position()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Pan, lasso, or point."""
        if self._lasso is not None:
            self._lasso.append(event.position())
            self.update()
        elif self._drag is not None:
            moved = event.position() - self._drag
            self._drag = event.position()
            self._centre -= np.array([moved.x(), -moved.y()], np.float32) / np.float32(
                self._scale()
            )
            self._redraw()
        else:
            self._point_at(self._nearest(event.position()))

    def _point_at(self, position: int) -> None:
        if position != self._hover:
            self._hover = position
            self.hovered.emit(position)
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End the pan, or hand over what the lasso holds."""
        self._drag = None
        if self._lasso is None:
            return
        lasso, self._lasso = self._lasso, None
        screen = self._screen(self._xy)
        inside = [
            position
            for position, (x, y) in enumerate(screen.tolist())
            if lasso.containsPoint(QPointF(x, y), Qt.FillRule.OddEvenFill)
        ]
        found = np.array(inside, np.intp)
        self.set_highlight(found)
        self.lassoed.emit(found)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Activate the point under the pointer."""
        position = self._nearest(event.position())
        if position >= 0:
            self.activated.emit(position)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for a menu for the point under the pointer."""
        place = event.pos()
        position = self._nearest(QPointF(place))
        if position >= 0:
            self.context_requested.emit(position, event.globalPos())

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom around the pointer."""
        self._zoom_by(_ZOOM_STEP ** (event.angleDelta().y() / 120), event.position())

    def _zoom_by(self, factor: float, around: QPointF) -> None:
        old = self._scale()
        self._zoom = float(np.clip(self._zoom * factor, 0.5, 60.0))
        offset = np.array(
            [around.x() - self.width() / 2, self.height() / 2 - around.y()], np.float32
        )
        self._centre += offset * np.float32(1 / old - 1 / self._scale())
        self._redraw()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Pan by arrows, zoom by + and −, go back to the whole by 0, play by Enter."""
        key = event.key()
        step = np.float32(_PAN_STEP / self._zoom)
        moves = {
            Qt.Key.Key_Left: (-step, 0),
            Qt.Key.Key_Right: (step, 0),
            Qt.Key.Key_Up: (0, step),
            Qt.Key.Key_Down: (0, -step),
        }
        middle = QPointF(self.width() / 2, self.height() / 2)
        if key in moves:
            self._centre += np.array(moves[key], np.float32)
            self._redraw()
            self._point_at(self._nearest_to_middle())
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self._zoom_by(_ZOOM_STEP, middle)
        elif key == Qt.Key.Key_Minus:
            self._zoom_by(1 / _ZOOM_STEP, middle)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._hover >= 0:
            self.activated.emit(self._hover)
        elif key == Qt.Key.Key_0:
            self.reset_view()
        else:
            super().keyPressEvent(event)

    def _nearest_to_middle(self) -> int:
        if not len(self._xy):
            return -1
        gap = self._xy - self._centre
        return int(np.argmin(np.einsum("ij,ij->i", gap, gap)))


def _faded(colours: npt.NDArray[np.uint32]) -> npt.NDArray[np.uint32]:
    """Return premultiplied colours at a fifth of their strength."""
    channels = colours.view(np.uint8).reshape(-1, 4).astype(np.uint16) // 5
    return channels.astype(np.uint8).view(np.uint32).reshape(-1)
