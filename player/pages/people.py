"""People: who listens on this machine, and a mix for those who listen together."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QInputDialog,
    QLineEdit,
    QMessageBox,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from player.services.catalogue import Catalogue
from player.services.navigation import Navigator
from player.services.notify import Notify
from player.widgets.avatar import Avatar
from player.widgets.buttons import IconButton, TextButton
from player.widgets.flow_layout import FlowLayout
from player.widgets.labels import ElidedLabel, PlainLabel
from player.widgets.switch import Switch
from recommender.core.people import OWNER, Profile
from recommender.library import Library

_WIDTH = 760


class PeoplePage(QWidget):
    """One card a listener, and a card for mixing together."""

    switch_requested = Signal(int)
    listeners_changed = Signal()

    def __init__(
        self,
        catalogue: Catalogue,
        navigator: Navigator,
        notify: Notify,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.title = self.tr("People")
        self._catalogue = catalogue
        self._navigator = navigator
        self._notify = notify
        self._listeners: list[Profile] = []
        inside = QWidget()
        inside.setProperty("role", "page")
        inside.setMaximumWidth(_WIDTH)
        column = QVBoxLayout(inside)
        column.setContentsMargins(32, 20, 32, 32)
        column.setSpacing(12)
        column.addWidget(PlainLabel(self.title, "title"))
        column.addWidget(
            _words(
                self.tr(
                    "Everyone has their own taste, history, ratings, playlists and settings. "
                    "The music, its tags and its sound are everyone's."
                )
            )
        )
        self._cards = QVBoxLayout()
        self._cards.setSpacing(8)
        column.addLayout(self._cards)
        column.addLayout(self._adding())
        column.addSpacing(12)
        column.addWidget(PlainLabel(self.tr("Listening together"), "heading"))
        column.addWidget(self._together())
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inside)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll)

    def show_argument(self, argument: object) -> None:
        """Read who there is."""
        self.reload()

    def reload(self) -> None:
        """Read everybody again."""
        self._catalogue.read(lambda library: library.people.all(), self._show, "people")

    # -- building --------------------------------------------------------------------------------

    def _adding(self) -> QHBoxLayout:
        self.name = QLineEdit()
        self.name.setPlaceholderText(self.tr("Name of somebody else who listens here"))
        self.name.setAccessibleName(self.tr("Name of a new listener"))
        self.name.setMaxLength(40)
        self.name.returnPressed.connect(self._add)
        add = TextButton(self.tr("Add"), "plus")
        add.setAccessibleName(self.tr("Add this listener"))
        add.clicked.connect(self._add)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.name, 1)
        line.addWidget(add)
        return line

    def _together(self) -> QFrame:
        self.consent = Switch(self.tr("Mixes of others may know what I like"))
        self.consent.clicked.connect(self._share)
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(PlainLabel(self.tr("Mixes of others may know what I like")))
        texts.addWidget(
            _words(
                self.tr(
                    "Then somebody else can make a mix with you in it. It shows which of its "
                    "tracks you like and how often you played them, nothing else. Off until you "
                    "agree."
                ),
                "small",
            )
        )
        agree = QHBoxLayout()
        agree.setSpacing(16)
        agree.addLayout(texts, 1)
        agree.addWidget(self.consent, 0, Qt.AlignmentFlag.AlignVCenter)
        self._lonely = _words("", "secondary")
        self._chips = QWidget()
        self._room = FlowLayout(self._chips, 8)
        self.mix = TextButton(self.tr("Make a mix for us"), "sparkle", "primary")
        self.mix.clicked.connect(self._make)
        card = QFrame()
        card.setProperty("role", "card")
        column = QVBoxLayout(card)
        column.setContentsMargins(18, 14, 18, 16)
        column.setSpacing(12)
        column.addLayout(agree)
        line = QFrame()
        line.setProperty("role", "line")
        column.addWidget(line)
        column.addWidget(self._lonely)
        column.addWidget(self._chips)
        column.addWidget(self.mix, 0, Qt.AlignmentFlag.AlignLeft)
        return card

    # -- showing ---------------------------------------------------------------------------------

    def _show(self, listeners: list[Profile]) -> None:
        self._listeners = listeners
        _clear(self._cards)
        for one in listeners:
            self._cards.addWidget(self._card(one))
        _clear(self._room)
        others = [one for one in listeners if not one.current]
        self.consent.setChecked(any(one.current and one.shares for one in listeners))
        for one in others:
            if one.shares:
                self._room.addWidget(_chip(one))
        agreed = any(one.shares for one in others)
        text = self.tr("Nobody else listens here yet. Add somebody above.")
        if others and not agreed:
            text = self.tr("None of the others has agreed yet. Each agrees on this page.")
        self._lonely.setText(text)
        self._lonely.setVisible(not agreed)
        self._chips.setVisible(agreed)
        self.mix.setVisible(agreed)

    def _card(self, one: Profile) -> QWidget:
        card = QFrame()
        card.setProperty("role", "card")
        line = QHBoxLayout(card)
        line.setContentsMargins(14, 12, 14, 12)
        line.setSpacing(14)
        line.addWidget(Avatar(one.shown, one.id))
        about = [self.tr("listens now")] if one.current else []
        about += [self.tr("may be in mixes of others")] if one.shares else []
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addStretch(1)
        texts.addWidget(ElidedLabel(one.shown, "heading"))
        if about:
            texts.addWidget(ElidedLabel(" · ".join(about), "small"))
        texts.addStretch(1)
        line.addLayout(texts, 1)
        if not one.current:
            switch = TextButton(self.tr("Switch"))
            switch.setAccessibleName(self.tr("Let {} listen").format(one.shown))
            switch.clicked.connect(lambda: self.switch_requested.emit(one.id))
            line.addWidget(switch)
        rename = IconButton("edit", self.tr("Rename {}").format(one.shown), size=16)
        rename.clicked.connect(lambda: self._rename(one))
        line.addWidget(rename)
        if not one.current and one.id != OWNER:
            remove = IconButton("trash", self.tr("Remove {}").format(one.shown), size=16)
            remove.clicked.connect(lambda: self._remove(one))
            line.addWidget(remove)
        return card

    # -- changes ---------------------------------------------------------------------------------

    def _change(self, work: Callable[[Library], object], done: Callable[[], None]) -> None:
        def finished(_: object) -> None:
            done()
            self.reload()
            self.listeners_changed.emit()

        def failed(text: str) -> None:
            self._notify.error(text)
            self.reload()

        self._catalogue.read(work, finished, "people/change", failed)

    def _add(self) -> None:
        name = self.name.text()
        if name.strip():
            self._change(lambda library: library.people.add(name), self.name.clear)

    def _rename(self, one: Profile) -> None:
        name, given = QInputDialog.getText(
            self,
            self.tr("Rename"),
            self.tr("Name"),
            QLineEdit.EchoMode.Normal,
            one.name,
        )
        if given and name.strip() and name != one.name:
            self._change(lambda library: library.people.rename(one.id, name), lambda: None)

    def _remove(self, one: Profile) -> None:
        box = QMessageBox(self)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setText(self.tr("Remove {}?").format(one.shown))
        box.setInformativeText(
            self.tr(
                "Everything {} heard, rated and collected is erased and cannot be brought back. "
                "The music stays."
            ).format(one.shown)
        )
        erase = box.addButton(self.tr("Erase"), QMessageBox.ButtonRole.DestructiveRole)
        box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
        box.exec()
        if box.clickedButton() is erase:
            self._change(lambda library: library.people.remove(one.id), lambda: None)

    def _share(self, on: bool) -> None:
        self._change(lambda library: library.people.share(on), lambda: None)

    def _make(self) -> None:
        wanted = [
            str(chip.property("profile"))
            for chip in self._chips.findChildren(QPushButton)
            if chip.isChecked()
        ]
        self._navigator.open("household", "+".join(wanted))


def _chip(one: Profile) -> QPushButton:
    chip = QPushButton(one.shown.replace("&", "&&"))
    chip.setProperty("role", "chip")
    chip.setProperty("profile", one.id)
    chip.setCheckable(True)
    chip.setChecked(True)
    chip.setAccessibleName(one.shown)
    return chip


def _words(text: str, role: str = "secondary") -> PlainLabel:
    label = PlainLabel(text, role)
    label.setWordWrap(True)
    return label


def _clear(layout: QVBoxLayout | FlowLayout) -> None:
    while layout.count():
        item = layout.takeAt(0)
        widget = item.widget() if item is not None else None
        if widget is not None:
            widget.hide()
            widget.deleteLater()
