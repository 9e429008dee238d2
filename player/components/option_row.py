"""A setting: its title, a plain sentence, what changes it, and the way back to the default."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QFileDialog,
    QHBoxLayout,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from player.services.options import Option, said
from player.services.settings import Settings
from player.widgets.buttons import IconButton
from player.widgets.labels import ElidedLabel, PlainLabel


class OptionRow(QWidget):
    """Follows the setting wherever it is changed."""

    def __init__(self, option: Option, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.option = option
        self._settings = settings
        self._show: Callable[[Any], None] = lambda _: None
        title, sentence = said(option.title), PlainLabel(said(option.sentence), "small")
        sentence.setWordWrap(True)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(PlainLabel(title))
        words.addWidget(sentence)
        editor = self._editor()
        editor.setAccessibleName(title)
        editor.setAccessibleDescription(said(option.sentence))
        self._reset = IconButton("undo", self.tr("As it was at first: {}").format(title), size=16)
        self._reset.clicked.connect(self.reset)
        keep = self._reset.sizePolicy()
        keep.setRetainSizeWhenHidden(True)
        self._reset.setSizePolicy(keep)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(16)
        line.addLayout(words, 1)
        line.addWidget(self._reset, 0, Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(editor, 0, Qt.AlignmentFlag.AlignVCenter)
        settings.changed.connect(self._follow)
        self._follow(option.key, settings.get(option.key))

    def matches(self, words: str) -> bool:
        """Tell whether every word is in the setting's own words."""
        option = self.option
        own = (option.section, option.title, option.sentence, *(one for _, one in option.choices))
        text = " ".join(said(one) for one in own).casefold()
        return all(word in text for word in words.casefold().split())

    def reset(self) -> None:
        """Go back to the default."""
        self._settings.set(self.option.key, self.option.default)

    def _keep(self, value: Any) -> None:
        self._settings.set(self.option.key, value)

    def _follow(self, key: str, value: Any) -> None:
        if key == self.option.key:
            self._show(value)
            self._reset.setVisible(value != self.option.default)

    def _editor(self) -> QWidget:
        option = self.option
        if option.choices:
            return self._choice()
        if isinstance(option.default, str):
            return self._folder()
        return self._switch() if isinstance(option.default, bool) else self._number()

    def _choice(self) -> QWidget:
        box = QComboBox()
        for own, words in self.option.choices:
            box.addItem(said(words), own)
        box.activated.connect(lambda _: self._keep(box.currentData()))
        self._show = lambda value: box.setCurrentIndex(max(0, box.findData(value)))
        return box

    def _switch(self) -> QWidget:
        check = QCheckBox()
        self._show = lambda value: check.setChecked(bool(value))
        check.toggled.connect(self._keep)
        return check

    def _number(self) -> QWidget:
        option = self.option
        kind = type(option.default)
        spin = QDoubleSpinBox() if kind is float else QSpinBox()
        high = option.high if option.high is not None else 100
        spin.setRange(kind(option.low or 0), kind(high))
        spin.lineEdit().setTextMargins(8, 0, 0, 0)
        spin.setSuffix(option.unit)
        spin.setSpecialValueText(said(option.lowest))
        self._show = lambda value: spin.setValue(kind(value))
        self._show(self._settings.get(option.key))
        spin.valueChanged.connect(self._keep)
        return spin

    def _folder(self) -> QWidget:
        """Show a folder's path, a button to choose one and one to have none."""
        name = said(self.option.section)
        path = ElidedLabel("")
        path.setMinimumWidth(220)
        path.setAlignment(Qt.AlignmentFlag.AlignRight)
        choose = IconButton("folder", self.tr("Choose a folder for: {}").format(name))

        def ask() -> None:
            if found := QFileDialog.getExistingDirectory(self, name):
                self._keep(found)

        choose.clicked.connect(ask)
        self._show = lambda value: path.setText(str(value or "") or self.tr("None"))
        widget = QWidget()
        line = QHBoxLayout(widget)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(path)
        line.addWidget(choose)
        return widget
