"""The sound page: equaliser, balance, speed, the device, and when the music ends."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QInputDialog,
    QScrollArea,
    QSlider,
    QVBoxLayout,
    QWidget,
)

from player.playback.equaliser import PRESETS
from player.playback.outputs.devices import device_names
from player.services.passage import Passage
from player.services.player import Player
from player.services.runner import Runner
from player.widgets.buttons import IconButton, TextButton
from player.widgets.equaliser_view import EqualiserView
from player.widgets.labels import PlainLabel
from player.widgets.switch import Switch

_WIDTH = 760
_OWN = "own/"
_SPEEDS = (0.5, 0.75, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0)
_SLEEP_MINUTES = (10, 20, 30, 45, 60, 90, 120)


class SoundPage(QWidget):
    """One column of cards; everything is heard at once and kept."""

    def __init__(
        self, player: Player, passage: Passage, runner: Runner, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.title = self.tr("Sound")
        self._player, self._sound = player, player.sound
        self._passage, self._runner = passage, runner
        inside = QWidget()
        inside.setProperty("role", "page")
        inside.setMaximumWidth(_WIDTH)
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(32, 20, 32, 32)
        self._column.setSpacing(12)
        self._column.addWidget(PlainLabel(self.title, "title"))
        self._build_equaliser()
        self._build_output()
        self._build_playing()
        self._column.addStretch(1)
        scroll = QScrollArea()
        scroll.setAccessibleName(self.title)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inside)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll)
        self.setFocusProxy(self.on)
        self._sound.changed.connect(self.reload)
        player.modes_changed.connect(self._show_playing)
        player.sleep.changed.connect(self._show_playing)
        passage.changed.connect(self._show_playing)
        self.reload()

    def show_argument(self, argument: object) -> None:
        """Look for devices anew, and at what was counted."""
        self.reload()
        self._runner.call(device_names, self._show_devices, key="sound/devices")

    # -- building --------------------------------------------------------------------------------

    def _build_equaliser(self) -> None:
        self.on = Switch(self.tr("Equaliser"))
        self.on.toggled.connect(self._sound.set_on)
        self.presets = QComboBox()
        self.presets.setAccessibleName(self.tr("Preset"))
        self.presets.activated.connect(self._choose_preset)
        self.keep = TextButton(self.tr("Keep as preset"), "plus")
        self.keep.clicked.connect(self._keep_preset)
        self.forget = IconButton("trash", self.tr("Delete this preset"), size=18)
        self.forget.clicked.connect(lambda: self._sound.forget_preset(self._sound.preset()[0]))
        self.equaliser = EqualiserView()
        self.equaliser.changed.connect(self._sound.set_bands)
        head = QHBoxLayout()
        head.setSpacing(10)
        for widget in (self.on, self.presets, self.forget):
            head.addWidget(widget)
        head.addStretch(1)
        head.addWidget(self.keep)
        note = PlainLabel(
            self.tr("What is raised cannot clip: the whole is lowered by as much."), "small"
        )
        note.setWordWrap(True)
        card = self._card(self.tr("Equaliser"))
        card.addLayout(head)
        card.addWidget(self.equaliser)
        card.addWidget(note)

    def _build_output(self) -> None:
        self.devices = QComboBox()
        self.devices.setMinimumWidth(260)
        self.devices.activated.connect(
            lambda _: self._sound.set_device(self.devices.currentData() or "")
        )
        self.balance = QSlider(Qt.Orientation.Horizontal)
        self.balance.setProperty("role", "centre")
        self.balance.setRange(-20, 20)
        self.balance.setPageStep(5)
        self.balance.setMinimumWidth(220)
        self.balance.valueChanged.connect(lambda value: self._sound.set_balance(value / 20))
        self.mono = Switch(self.tr("Mono"))
        self.mono.toggled.connect(self._sound.set_mono)
        self.counted = PlainLabel("", "small")
        card = self._card(self.tr("Output"))
        sentence = self.tr("If it is unplugged, another one is used until it is back.")
        self._row(card, self.tr("Device"), sentence, self.devices)
        self._row(card, self.tr("Balance"), self.tr("Left and right."), self.balance)
        self._row(card, self.tr("Mono"), self.tr("The same on both sides."), self.mono)
        card.addWidget(self.counted)

    def _build_playing(self) -> None:
        self.speed = self._box([(speed, f"{speed:g} ×") for speed in _SPEEDS])
        self.speed.activated.connect(lambda _: self._player.set_speed(self.speed.currentData()))
        self.loop = TextButton("")
        self.loop.clicked.connect(self._passage.mark)
        self.stop_after = Switch(self.tr("Stop after this track"))
        self.stop_after.toggled.connect(self._player.set_stop_after)
        minutes = self.tr("{} minutes")
        self.sleep = self._box(
            [(0, self.tr("Off")), *((one, minutes.format(one)) for one in _SLEEP_MINUTES)]
        )
        self.sleep.activated.connect(self._set_sleep)
        self.left = PlainLabel("", "small")
        card = self._card(self.tr("Playing"))
        self._row(card, self.tr("Speed"), self.tr("The pitch stays."), self.speed)
        sentence = self.tr("Mark where it begins, then where it ends.")
        self._row(card, self.tr("Repeat a passage"), sentence, self.loop)
        sentence = self.tr("The next one waits at its beginning.")
        self._row(card, self.tr("Stop after this track"), sentence, self.stop_after)
        sentence = self.tr("The music fades away in the last half minute.")
        self._row(card, self.tr("Sleep timer"), sentence, self.sleep)
        card.addWidget(self.left)

    @staticmethod
    def _box(choices: Sequence[tuple[object, str]]) -> QComboBox:
        box = QComboBox()
        for value, words in choices:
            box.addItem(words, value)
        return box

    def _card(self, title: str) -> QVBoxLayout:
        head = PlainLabel(title, "heading")
        head.setContentsMargins(0, 12, 0, 0)
        card = QFrame()
        card.setProperty("role", "card")
        column = QVBoxLayout(card)
        column.setContentsMargins(18, 14, 18, 14)
        column.setSpacing(14)
        self._column.addWidget(head)
        self._column.addWidget(card)
        return column

    @staticmethod
    def _row(card: QVBoxLayout, title: str, sentence: str, widget: QWidget) -> None:
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(PlainLabel(title))
        words.addWidget(PlainLabel(sentence, "small"))
        widget.setAccessibleName(title)
        widget.setAccessibleDescription(sentence)
        line = QHBoxLayout()
        line.setSpacing(16)
        line.addLayout(words, 1)
        line.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
        card.addLayout(line)

    # -- showing ---------------------------------------------------------------------------------

    def reload(self) -> None:
        """Show what is set."""
        sound = self._sound
        _quietly(self.on, lambda: self.on.setChecked(sound.on))
        self.equaliser.set_bands(sound.bands_db)
        self.equaliser.set_working(sound.on)
        _quietly(self.balance, lambda: self.balance.setValue(round(sound.balance * 20)))
        _quietly(self.mono, lambda: self.mono.setChecked(sound.mono))
        self._show_presets()
        count = self._player.underruns
        words = self.tr("Interruptions since the start: {}").format(count)
        self.counted.setText(words)
        self._show_playing()
        if not self.devices.count():
            self._show_devices([])

    def _show_presets(self) -> None:
        name, own = self._sound.preset()
        self.presets.clear()
        for preset, words in self._preset_words().items():
            self.presets.addItem(words, preset)
        for preset in self._sound.own_presets():
            self.presets.addItem(preset, _OWN + preset)
        if not name:
            self.presets.addItem(self.tr("By hand"), "")
        self.presets.setCurrentIndex(self.presets.findData(_OWN + name if own else name))
        self.presets.setEnabled(self._sound.on)
        self.forget.setVisible(own)
        self.keep.setEnabled(not name)

    def _preset_words(self) -> dict[str, str]:
        return {
            "flat": self.tr("Flat"),
            "bass": self.tr("More bass"),
            "less-bass": self.tr("Less bass"),
            "treble": self.tr("More treble"),
            "voice": self.tr("Voice"),
            "acoustic": self.tr("Acoustic"),
            "classical": self.tr("Classical"),
            "electronic": self.tr("Electronic"),
            "jazz": self.tr("Jazz"),
            "rock": self.tr("Rock"),
            "quiet": self.tr("Late and quiet"),
            "small-speakers": self.tr("Small speakers"),
        }

    def _show_devices(self, names: list[str]) -> None:
        chosen = self._sound.device
        self.devices.clear()
        self.devices.addItem(self.tr("As the system has it"), "")
        for name in names:
            self.devices.addItem(name, name)
        if chosen and chosen not in names:
            self.devices.addItem(self.tr("{} (not there)").format(chosen), chosen)
        self.devices.setCurrentIndex(max(0, self.devices.findData(chosen)))

    def _show_playing(self) -> None:
        player, begin = self._player, self._passage.begin_ms
        self.speed.setCurrentIndex(max(0, self.speed.findData(player.speed)))
        if player.loop is not None:
            self.loop.setText(self.tr("No longer repeat"))
        else:
            self.loop.setText(self.tr("From here") if begin is None else self.tr("To here"))
        self.loop.setEnabled(player.track is not None)
        _quietly(self.stop_after, lambda: self.stop_after.setChecked(player.stop_after))
        left = player.sleep.left_s
        if left is None:
            self.sleep.setCurrentIndex(0)
        self.left.setVisible(left is not None)
        if left is not None:
            self.left.setText(self.tr("Still {} minutes").format(max(1, round(left / 60))))

    # -- acting ----------------------------------------------------------------------------------

    def _choose_preset(self, place: int) -> None:
        name = str(self.presets.itemData(place))
        own = {_OWN + key: bands for key, bands in self._sound.own_presets().items()}
        bands = (PRESETS | own).get(name)
        if bands is not None:
            self._sound.set_bands(bands)

    def _keep_preset(self) -> None:
        name, good = QInputDialog.getText(self, self.tr("Keep as preset"), self.tr("Its name"))
        if good and name.strip():
            self._sound.keep_preset(name.strip())

    def _set_sleep(self, _place: int) -> None:
        minutes = self.sleep.currentData()
        if minutes:
            self._player.sleep.start(minutes)
        else:
            self._player.sleep.cancel()


def _quietly(widget: QWidget, change: Callable[[], None]) -> None:
    widget.blockSignals(True)
    change()
    widget.blockSignals(False)
