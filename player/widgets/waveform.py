"""The place in a track on its waveform, coloured by what can be heard: bass, middle, treble."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QWidget

from player.widgets.sliders import PlaceSlider

_POINTS = 1_000
_BAR, _GAP = 2.0, 1.0
_LEAST = 1.5
#: Bass is warm, treble is cool, on dark and on light ground.
_DARK = ((255, 122, 94), (236, 196, 92), (104, 196, 255))
_LIGHT = ((190, 58, 34), (150, 104, 0), (0, 98, 168))

Heights = npt.NDArray[np.float32]


class WaveformSlider(PlaceSlider):
    """A seek slider that shows a track's waveform where one is known, else a plain groove."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._heights: Heights | None = None
        self._loop: tuple[int, int] | None = None
        self._drawn: tuple[QPixmap, QPixmap] | None = None
        self._drawn_for: object = None
        self.setMinimumHeight(34)

    def sizeHint(self) -> QSize:
        """Return room for the waveform."""
        return QSize(320, 34)

    def set_waveform(self, data: bytes | None) -> None:
        """Show an overview, uint8 (3, 1000) of bass, middle and treble; None for none."""
        fits = data is not None and len(data) == 3 * _POINTS
        self._heights = (
            np.frombuffer(data, np.uint8).reshape(3, _POINTS).astype(np.float32) / 255
            if data is not None and fits
            else None
        )
        self._drawn = None
        self.update()

    def set_loop(self, loop: tuple[int, int] | None) -> None:
        """Mark the passage that repeats, in ms."""
        self._loop = loop
        self.update()

    def value_at(self, x: float) -> int:
        """Return the place under a position: the whole width is the track."""
        if self._heights is None:
            return super().value_at(x)
        share = min(1.0, max(0.0, x / max(1, self.width())))
        return round(self.maximum() * share)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw what has passed in colour, what comes paler, and the place between."""
        painter = QPainter(self)
        if self._heights is None or not self.isEnabled():
            painter.end()
            super().paintEvent(event)
            painter.begin(self)
            self._paint_loop(painter)
            return
        passed, coming = self._pictures()
        at = self.width() * self.sliderPosition() / max(1, self.maximum())
        ratio, height = self.devicePixelRatioF(), self.height()
        painter.drawPixmap(
            QRectF(0, 0, at, height), passed, QRectF(0, 0, at * ratio, height * ratio)
        )
        painter.drawPixmap(
            QRectF(at, 0, self.width() - at, height),
            coming,
            QRectF(at * ratio, 0, (self.width() - at) * ratio, height * ratio),
        )
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_loop(painter)
        painter.setPen(QPen(self.palette().text().color(), 2))
        painter.drawLine(QPointF(at, 1), QPointF(at, height - 1))
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self.palette().accent().color(), 1.5))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 5, 5)

    def _paint_loop(self, painter: QPainter) -> None:
        if self._loop is None:
            return
        begin, end = (self.width() * place / max(1, self.maximum()) for place in self._loop)
        ground = QColor(self.palette().accent().color())
        painter.setPen(QPen(ground, 1.5))
        ground.setAlpha(48)
        painter.setBrush(ground)
        painter.drawRoundedRect(QRectF(begin, 1, max(2.0, end - begin), self.height() - 2), 3, 3)

    def _pictures(self) -> tuple[QPixmap, QPixmap]:
        """Return the whole waveform as passed and as coming, drawn once for a size and theme."""
        dark = self.palette().window().color().lightness() < 128
        wanted = (self.size(), self.devicePixelRatioF(), dark)
        if self._drawn is None or self._drawn_for != wanted:
            self._drawn = (self._picture(dark, 255), self._picture(dark, 92))
            self._drawn_for = wanted
        return self._drawn

    def _picture(self, dark: bool, alpha: int) -> QPixmap:
        ratio = self.devicePixelRatioF()
        picture = QPixmap(self.size() * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        assert self._heights is not None
        heights, colours = bars(self._heights, int(self.width() // (_BAR + _GAP)), dark)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        middle, most = self.height() / 2, self.height() / 2 - 3
        for number, (height, colour) in enumerate(zip(heights, colours, strict=True)):
            half = max(_LEAST / 2, float(height) * most)
            painter.setBrush(QColor(*(int(part) for part in colour), alpha))
            x = number * (_BAR + _GAP)
            painter.drawRoundedRect(QRectF(x, middle - half, _BAR, 2 * half), 1, 1)
        painter.end()
        return picture


def bars(heights: Heights, count: int, dark: bool) -> tuple[Heights, npt.NDArray[np.uint8]]:
    """Return the heights, 0–1, and the colours, uint8 (count, 3), of so many bars.

    The loudest band gives the height; the bands' shares of the sound mix the colour.
    """
    count = max(1, min(count, _POINTS))
    starts = np.linspace(0, _POINTS, count, endpoint=False).astype(np.intp)
    found = np.maximum.reduceat(heights, starts, axis=1)
    tall = found.max(axis=0)
    top = max(float(tall.max()), 1e-6)
    share = (found**3) / np.maximum((found**3).sum(axis=0), 1e-9)
    tones = np.array(_DARK if dark else _LIGHT, np.float32)
    colours = np.clip(share.T @ tones, 0, 255)
    colours[tall <= 0] = tones.mean(axis=0)
    return (tall / top) ** 1.6, colours.astype(np.uint8)
