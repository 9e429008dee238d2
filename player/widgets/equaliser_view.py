"""The equaliser: what its bands do together as a curve, and a slider for each band."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QSlider, QWidget

from player.playback.equaliser import BANDS_HZ, FLAT, MOST_DB, response_db
from player.widgets.labels import PlainLabel

_STEPS = 2  # a slider's steps per dB
_POINTS = 240
_SLIDER_HEIGHT = 132


class EqualiserView(QWidget):
    """Ten sliders under their curve; ``changed`` tells the gains in dB, lowest band first."""

    changed = Signal(object)  # tuple[float, ...]

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._curve = _Curve()
        self._sliders: list[QSlider] = []
        self._values: list[PlainLabel] = []
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(0)
        grid.setVerticalSpacing(6)
        grid.addWidget(self._curve, 0, 0, 1, len(BANDS_HZ))
        for column, hz in enumerate(BANDS_HZ):
            grid.setColumnStretch(column, 1)
            slider = self._slider(hz)
            value = PlainLabel("0", "small")
            centre = Qt.AlignmentFlag.AlignHCenter
            grid.addWidget(value, 1, column, centre)
            grid.addWidget(slider, 2, column, centre)
            grid.addWidget(PlainLabel(hz_text(hz), "small"), 3, column, centre)
            self._values.append(value)
        self.setFocusProxy(self._sliders[0])
        self.set_bands(FLAT)

    def _slider(self, hz: float) -> QSlider:
        slider = QSlider(Qt.Orientation.Vertical)
        slider.setRange(round(-MOST_DB * _STEPS), round(MOST_DB * _STEPS))
        slider.setPageStep(3 * _STEPS)
        slider.setFixedHeight(_SLIDER_HEIGHT)
        slider.setMinimumWidth(28)
        slider.setAccessibleName(self.tr("{} hertz").format(f"{hz:g}"))
        slider.valueChanged.connect(self._moved)
        self._sliders.append(slider)
        return slider

    def bands(self) -> tuple[float, ...]:
        """Return the gains in dB."""
        return tuple(slider.value() / _STEPS for slider in self._sliders)

    def set_bands(self, bands_db: Sequence[float]) -> None:
        """Show other gains; nothing is emitted."""
        for slider, gain in zip(self._sliders, bands_db, strict=True):
            slider.blockSignals(True)
            slider.setValue(round(gain * _STEPS))
            slider.blockSignals(False)
        self._describe()

    def set_working(self, on: bool) -> None:
        """Show whether the equaliser works; its sliders can be moved only then."""
        for slider in self._sliders:
            slider.setEnabled(on)
        self._curve.setEnabled(on)

    def _moved(self) -> None:
        self._describe()
        self.changed.emit(self.bands())

    def _describe(self) -> None:
        self._curve.set_bands(self.bands())
        for slider, label, gain in zip(self._sliders, self._values, self.bands(), strict=True):
            label.setText(f"{gain:+g}" if gain else "0")
            slider.setAccessibleDescription(self.tr("{} decibels").format(f"{gain:+g}"))


class _Curve(QWidget):
    """Gain over frequency, on an octave scale whose octaves stand over the sliders."""

    def __init__(self) -> None:
        super().__init__()
        self._bands = FLAT
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Curve of the equaliser"))

    def sizeHint(self) -> QSize:
        """Return a low, wide shape."""
        return QSize(520, 128)

    def set_bands(self, bands_db: Sequence[float]) -> None:
        self._bands = tuple(bands_db)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground, lines at 0 and ±6 dB, and the curve."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = self.palette()
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QPen(palette.mid().color(), 1))
        painter.setBrush(palette.base())
        painter.drawRoundedRect(box, 10, 10)
        for gain in (-6.0, 0.0, 6.0):
            painter.setPen(QPen(palette.mid().color(), 1 if gain else 1.6))
            y = self._y(gain)
            painter.drawLine(QPointF(box.left() + 10, y), QPointF(box.right() - 10, y))
        accent = palette.accent().color() if self.isEnabled() else palette.placeholderText().color()
        path = self._path(box)
        self._paint_area(painter, path, box, accent)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(accent, 2))
        painter.drawPath(path)

    def _y(self, gain: float) -> float:
        middle = self.height() / 2
        return middle - gain / (MOST_DB + 2) * (middle - 8)

    def _path(self, box: QRectF) -> QPainterPath:
        # Half an octave beside the outer bands, as the columns of the sliders have it.
        octaves = np.linspace(-0.5, len(BANDS_HZ) - 0.5, _POINTS)
        gains = response_db(self._bands, np.minimum(BANDS_HZ[0] * 2**octaves, 23_000.0))
        path = QPainterPath()
        for number, gain in enumerate(np.clip(gains, -MOST_DB - 2, MOST_DB + 2)):
            point = QPointF(box.left() + box.width() * number / (_POINTS - 1), self._y(float(gain)))
            path.moveTo(point) if number == 0 else path.lineTo(point)
        return path

    def _paint_area(
        self, painter: QPainter, path: QPainterPath, box: QRectF, accent: QColor
    ) -> None:
        area = QPainterPath(path)
        area.lineTo(QPointF(box.right(), self._y(0)))
        area.lineTo(QPointF(box.left(), self._y(0)))
        area.closeSubpath()
        shade = QLinearGradient(box.topLeft(), box.bottomLeft())
        for place, alpha in ((0.0, 90), (0.5, 12), (1.0, 90)):
            colour = QColor(accent)
            colour.setAlpha(alpha)
            shade.setColorAt(place, colour)
        painter.fillPath(area, shade)


def hz_text(hz: float) -> str:
    """Return a band's middle, short."""
    return f"{hz / 1000:g}k" if hz >= 1_000 else f"{round(hz)}"
