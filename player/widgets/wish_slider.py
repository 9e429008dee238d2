"""A slider between two opposites: in the middle it wishes nothing."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from player.widgets.labels import PlainLabel, tooltip
from player.widgets.sliders import ClickSlider

_STEPS = 20
_KNOB = 7.0
_GROOVE = 4.0


class WishSlider(QWidget):
    """A name above a slider, and what its two ends mean.

    ``wished`` tells −1 … 1; the middle catches the handle, a double click brings it back.
    """

    wished = Signal(float)

    def __init__(self, name: str, low: str, high: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._slider = _Balance()
        self._slider.setAccessibleName(f"{name}: {low} – {high}")
        self._slider.valueChanged.connect(self._tell)
        self._low = PlainLabel(low, "small")
        self._high = PlainLabel(high, "small")
        self._high.setAlignment(Qt.AlignmentFlag.AlignRight)
        ends = QHBoxLayout()
        ends.setContentsMargins(2, 0, 2, 0)
        ends.addWidget(self._low)
        ends.addStretch(1)
        ends.addWidget(self._high)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(ends)
        whole.addWidget(self._slider)
        self.setFocusProxy(self._slider)

    @property
    def value(self) -> float:
        """The wish, −1 … 1."""
        return self._slider.value() / _STEPS

    def set_value(self, value: float) -> None:
        """Show a wish."""
        if not self._slider.isSliderDown():
            self._slider.blockSignals(True)
            self._slider.setValue(round(value * _STEPS))
            self._slider.blockSignals(False)

    def set_possible(self, possible: bool, why: str) -> None:
        """Let the slider rest where the music gives it nothing to hold on to."""
        self.setEnabled(possible)
        self.setToolTip("" if possible else tooltip(why))

    def _tell(self) -> None:
        self.wished.emit(self.value)


class _Balance(ClickSlider):
    def __init__(self) -> None:
        super().__init__()
        self.setRange(-_STEPS, _STEPS)
        self.setSingleStep(2)
        self.setPageStep(5)
        self.setFixedHeight(24)
        self.setMinimumWidth(120)

    def value_at(self, x: float) -> int:
        """Return the value under a position; near the middle it is the middle."""
        room = max(1.0, self.width() - 2 * _KNOB)
        value = round(((x - _KNOB) / room * 2 - 1) * _STEPS)
        return 0 if abs(value) <= 1 else min(max(value, -_STEPS), _STEPS)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Take the wish back."""
        self.setSliderDown(False)
        self.setValue(0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Home and End go to the ends, 0 and Delete to the middle."""
        if event.key() in (Qt.Key.Key_0, Qt.Key.Key_Delete) and not event.modifiers():
            self.setValue(0)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the groove, how far the wish goes from its middle, and the knob."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette, role = self.palette(), QPalette.ColorRole
        middle = self.height() / 2
        left, right = _KNOB, self.width() - _KNOB
        zero = (left + right) / 2
        at = zero + self.sliderPosition() / _STEPS * (right - left) / 2
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(palette.color(role.Mid))
        groove = QRectF(left, middle - _GROOVE / 2, right - left, _GROOVE)
        painter.drawRoundedRect(groove, _GROOVE / 2, _GROOVE / 2)
        painter.drawRoundedRect(QRectF(zero - 1, middle - 6, 2, 12), 1, 1)
        live = self.isEnabled()
        if live and self.sliderPosition():
            painter.setBrush(palette.color(role.Accent))
            low, high = sorted((zero, at))
            painter.drawRoundedRect(QRectF(low, groove.y(), high - low, _GROOVE), 2, 2)
        painter.setBrush(palette.color(role.Text if live else role.Mid))
        if live and (self.underMouse() or self.isSliderDown()):
            painter.setBrush(palette.color(role.Accent))
        painter.drawEllipse(QPointF(at, middle), _KNOB - 0.5, _KNOB - 0.5)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(palette.color(role.Accent), 1.5))
            painter.drawEllipse(QPointF(at, middle), _KNOB + 2.0, _KNOB + 2.0)
