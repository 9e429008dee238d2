"""Sliders that go where one clicks: a place in the track, and the volume."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QSlider, QStyle, QStyleOptionSlider, QWidget

from player.models.columns import duration_text
from player.widgets.buttons import IconButton
from player.widgets.labels import PlainLabel, tooltip

_KEY_STEP_MS = 5_000
_PAGE_STEP_MS = 30_000
_VOLUME_STEPS = 100
_WHEEL_STEP = 0.05


class ClickSlider(QSlider):
    """A horizontal slider whose handle jumps under the pointer."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setMinimumHeight(20)

    def value_at(self, x: float) -> int:
        """Return the value under a horizontal position."""
        option = QStyleOptionSlider()
        self.initStyleOption(option)
        style = self.style()
        part = QStyle.ComplexControl.CC_Slider
        groove = style.subControlRect(part, option, QStyle.SubControl.SC_SliderGroove, self)
        handle = style.subControlRect(part, option, QStyle.SubControl.SC_SliderHandle, self)
        room = groove.width() - handle.width()
        place = round(x - groove.x() - handle.width() / 2)
        return QStyle.sliderValueFromPosition(
            self.minimum(), self.maximum(), place, room, option.upsideDown
        )

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the handle to the pointer, then drag it."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.setSliderDown(True)
            self.setSliderPosition(self.value_at(event.position().x()))
            event.accept()
        else:
            event.ignore()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag."""
        if self.isSliderDown():
            self.setSliderPosition(self.value_at(event.position().x()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        if event.button() == Qt.MouseButton.LeftButton and self.isSliderDown():
            self.setSliderDown(False)


class SeekBar(QWidget):
    """The place in a track, with the time passed before it and the whole length behind it."""

    sought = Signal(int)  # ms

    def __init__(self, slider: PlaceSlider | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._duration_ms = 0
        self._passed = PlainLabel("", "small")
        self._whole = PlainLabel("", "small")
        self.slider = slider if slider is not None else PlaceSlider()
        self.slider.setAccessibleName(self.tr("Place in the track"))
        self.slider.sliderMoved.connect(self._show_passed)
        self.slider.sliderReleased.connect(lambda: self.sought.emit(self.slider.value()))
        self.slider.stepped.connect(self.sought)
        width = self._passed.fontMetrics().horizontalAdvance("00:00:00")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        for label, side in (
            (self._passed, Qt.AlignmentFlag.AlignRight),
            (self._whole, Qt.AlignmentFlag.AlignLeft),
        ):
            label.setMinimumWidth(width)
            label.setAlignment(side | Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._passed)
        row.addWidget(self.slider, 1)
        row.addWidget(self._whole)
        self.setFocusProxy(self.slider)
        self.set_duration(0)

    def set_duration(self, duration_ms: int) -> None:
        """Show a track of this length; 0 is none."""
        self._duration_ms = duration_ms
        self.slider.setEnabled(duration_ms > 0)
        self.slider.setMaximum(max(1, duration_ms))
        self._whole.setText(duration_text(duration_ms) if duration_ms else "–:––")
        self.set_position(0)

    def set_position(self, position_ms: int) -> None:
        """Show a place, unless the listener is choosing one."""
        if not self.slider.isSliderDown():
            self.slider.setValue(position_ms)
            self._show_passed(position_ms)

    def _show_passed(self, position_ms: int) -> None:
        passed = _clock_text(position_ms) if self._duration_ms else "–:––"
        if passed != self._passed.text():
            self._passed.setText(passed)
            self.slider.setAccessibleDescription(
                self.tr("{0} of {1}").format(passed, self._whole.text())
            )


def _clock_text(position_ms: int) -> str:
    """Return a place as a clock shows it: a second counts when it is over."""
    return duration_text(position_ms // 1000 * 1000)


class PlaceSlider(ClickSlider):
    """Keys and the wheel go by seconds, whatever the track's length."""

    stepped = Signal(int)  # ms

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Step by 5 s, by 30 s with the page keys; Home and End go to the ends."""
        places = {
            Qt.Key.Key_Left: self.value() - _KEY_STEP_MS,
            Qt.Key.Key_Right: self.value() + _KEY_STEP_MS,
            Qt.Key.Key_PageDown: self.value() - _PAGE_STEP_MS,
            Qt.Key.Key_PageUp: self.value() + _PAGE_STEP_MS,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: self.maximum(),
        }
        place = places.get(Qt.Key(event.key())) if not event.modifiers() else None
        if place is None:
            event.ignore()
            return
        self._step(place)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Step by 5 s a notch."""
        notches = event.angleDelta().y() / 120
        if notches:
            self._step(self.value() + round(notches * _KEY_STEP_MS))
        event.accept()

    def _step(self, place: int) -> None:
        place = min(max(place, 0), self.maximum())
        self.setValue(place)
        self.stepped.emit(place)


class VolumeControl(QWidget):
    """A loudspeaker that mutes, and the volume."""

    changed = Signal(float)  # 0–1
    mute_toggled = Signal(bool)

    def __init__(self, width: int = 104, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._muted = False
        self.button = IconButton("volume", self.tr("Mute"), size=20, colour="secondary")
        self.button.setCheckable(True)
        self.button.clicked.connect(self.mute_toggled)
        self.slider = _VolumeSlider()
        self.slider.setRange(0, _VOLUME_STEPS)
        self.slider.setSingleStep(2)
        self.slider.setPageStep(10)
        self.slider.setFixedWidth(width)
        self.slider.setAccessibleName(self.tr("Volume"))
        self.slider.valueChanged.connect(lambda value: self.changed.emit(value / _VOLUME_STEPS))
        self.slider.turned.connect(self.changed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self.button)
        row.addWidget(self.slider)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_volume(self, volume: float, muted: bool) -> None:
        """Show a volume of 0–1."""
        self.slider.blockSignals(True)
        self.slider.setValue(round(volume * _VOLUME_STEPS))
        self.slider.blockSignals(False)
        silent = muted or volume == 0
        name = "muted" if silent else "volume" if volume > 0.4 else "volume-low"
        self.button.set_icon(name)
        self.button.setChecked(muted)
        self.button.set_name(self.tr("Sound on") if muted else self.tr("Mute"))
        self.slider.setToolTip(tooltip(f"{round(volume * 100)} %"))


class _VolumeSlider(ClickSlider):
    turned = Signal(float)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Turn the volume by the wheel."""
        notches = event.angleDelta().y() / 120
        value = self.value() / _VOLUME_STEPS + notches * _WHEEL_STEP
        self.turned.emit(min(max(value, 0.0), 1.0))
        event.accept()

    def sizeHint(self) -> QSize:
        """Return a comfortable width."""
        return QSize(104, 20)
