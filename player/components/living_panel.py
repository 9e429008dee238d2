"""How the queue goes on: the switch, why, four sliders, and the entries themselves."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from player.components.generated_view import GeneratedView
from player.services.living_queue import LivingQueue
from player.widgets.buttons import IconButton, TextButton
from player.widgets.empty_state import EmptyState
from player.widgets.labels import PlainLabel
from player.widgets.switch import Switch
from player.widgets.wish_slider import WishSlider


class LivingPanel(QFrame):
    """The right part of the queue page; while it is off only its head is left."""

    def __init__(
        self, living: LivingQueue, view: GeneratedView, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("role", "panel")
        self._living = living
        self.view = view
        self.switch = Switch(self.tr("Let the music go on when your queue ends"))
        self.switch.toggled.connect(living.set_on)
        self._title = PlainLabel("", "heading")
        self._why = PlainLabel("", "secondary")
        self._why.setWordWrap(True)
        self.sliders = {
            "energy": WishSlider(self.tr("Energy"), self.tr("Calm"), self.tr("Energetic")),
            "novelty": WishSlider(self.tr("Novelty"), self.tr("Familiar"), self.tr("New to you")),
            "tempo": WishSlider(self.tr("Tempo"), self.tr("Slow"), self.tr("Fast")),
            "electronic": WishSlider(self.tr("Sound"), self.tr("Acoustic"), self.tr("Electronic")),
        }
        for name, slider in self.sliders.items():
            slider.wished.connect(self._steer(name))
        self._reset = TextButton(self.tr("As it comes"), "undo", "quiet")
        self._reset.clicked.connect(living.take_as_it_comes)
        self._other = IconButton("refresh", self.tr("Another continuation"), size=18)
        self._other.clicked.connect(living.another)
        self._stack = QStackedWidget()
        self._stack.addWidget(view)
        self._nothing = EmptyState("sparkle", "", "")
        self._stack.addWidget(self._nothing)
        self._body = QWidget()
        self._lay_out()
        living.changed.connect(self.show_state)
        self.show_state()

    def _steer(self, name: str) -> Callable[[float], None]:
        return lambda value: self._living.steer(name, value)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(4)
        head.addWidget(self._title)
        head.addStretch(1)
        for widget in (self._reset, self._other, self.switch):
            head.addWidget(widget)
        grid = QGridLayout()
        grid.setContentsMargins(0, 4, 0, 4)
        grid.setHorizontalSpacing(28)
        grid.setVerticalSpacing(6)
        for number, slider in enumerate(self.sliders.values()):
            grid.addWidget(slider, number // 2, number % 2)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        steer = QVBoxLayout()
        steer.setContentsMargins(20, 0, 20, 8)
        steer.addLayout(grid)
        body = QVBoxLayout(self._body)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(0)
        body.addLayout(steer)
        entries = QVBoxLayout()
        entries.setContentsMargins(8, 0, 4, 0)
        entries.addWidget(self._stack)
        body.addLayout(entries, 1)
        top = QVBoxLayout()
        top.setContentsMargins(20, 14, 16, 8)
        top.setSpacing(4)
        top.addLayout(head)
        top.addWidget(self._why)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 8)
        whole.setSpacing(0)
        whole.addLayout(top)
        whole.addWidget(self._body, 1)

    def show_state(self) -> None:
        """Show the switch, the sliders and the words as they are."""
        living = self._living
        self.switch.blockSignals(True)
        self.switch.setChecked(living.on)
        self.switch.blockSignals(False)
        self.switch.update()
        self._title.setText(
            self.tr("Goes on with") if living.on else self.tr("Nothing goes on by itself")
        )
        self._why.setText(living.explanation)
        self._why.setVisible(bool(living.explanation))
        self._body.setVisible(living.on)
        self._other.setVisible(living.on)
        self._reset.setVisible(living.on and any(self._values()))
        why = self.tr("Nothing in your library tells these two apart yet")
        for name, slider in self.sliders.items():
            slider.set_value(getattr(living.steering, name))
            slider.set_possible(name in living.axes, why)
        self.show_queue()

    def _values(self) -> list[float]:
        return [getattr(self._living.steering, name) for name in self.sliders]

    def show_queue(self) -> None:
        """Show the entries as they are."""
        self.view.show_queue()
        there = bool(self.view.part())
        self._stack.setCurrentIndex(0 if there else 1)
        self._other.setEnabled(there)
        if there:
            return
        if self._living.working:
            self._nothing.set_text(self.tr("Finding what fits"), "")
        else:
            self._nothing.set_text(
                self.tr("Nothing to go on from yet"),
                self.tr("Play something. What fits will follow when your queue ends."),
            )
