"""The first start: where is your music?"""

from __future__ import annotations

import os

from PySide6.QtCore import QStandardPaths, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from player.theme.icons import icon_pixmap
from player.widgets.buttons import TextButton
from player.widgets.labels import PlainLabel

_COLUMN = 560


class WelcomePage(QWidget):
    """A promise, the platform's music folder, and a choice."""

    folders_chosen = Signal(object)  # list[str]

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = self.tr("Welcome")
        self._picture = QLabel()
        self._picture.setPixmap(icon_pixmap("deepcuts", "accent", 84, self.devicePixelRatioF()))
        title = PlainLabel(self.tr("Your music, heard anew"), "display")
        promise = PlainLabel(
            self.tr(
                "Deepcuts listens to the music you own and learns what you love. It makes mixes, "
                "radios and a weekly list of your own forgotten treasures, and says why each "
                "track is there. All of it stays on this machine."
            ),
            "secondary",
        )
        promise.setWordWrap(True)
        for label in (title, promise, self._picture):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._folder = QStandardPaths.writableLocation(
            QStandardPaths.StandardLocation.MusicLocation
        )
        buttons = QHBoxLayout()
        buttons.setSpacing(12)
        buttons.addStretch(1)
        offered = os.path.isdir(self._folder)
        if offered:
            use = TextButton(self.tr("Use {}").format(self._folder), "folder", "primary")
            use.clicked.connect(lambda: self.folders_chosen.emit([self._folder]))
            buttons.addWidget(use)
        choose = TextButton(
            self.tr("Choose another folder…") if offered else self.tr("Choose your music folder…"),
            "folder",
            "" if offered else "primary",
        )
        choose.clicked.connect(self._choose)
        buttons.addWidget(choose)
        buttons.addStretch(1)
        hint = PlainLabel(
            self.tr("Or drop a folder here. Your files are only read, never changed."), "small"
        )
        hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._lay_out([self._picture, title, promise], buttons, hint)

    def _lay_out(self, promise: list[QWidget], buttons: QHBoxLayout, hint: QWidget) -> None:
        """Stack everything in a column of a readable width in the middle of the page."""
        column = QVBoxLayout()
        column.setSpacing(16)
        column.addStretch(2)
        for widget in promise:
            column.addWidget(widget)
        column.addSpacing(12)
        column.addLayout(buttons)
        column.addWidget(hint)
        column.addStretch(3)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(32, 32, 32, 32)
        whole.addStretch(1)
        middle = QWidget()
        middle.setFixedWidth(_COLUMN)
        middle.setLayout(column)
        whole.addWidget(middle)
        whole.addStretch(1)

    def show_argument(self, argument: object) -> None:
        """The welcome has only one face."""

    def _choose(self) -> None:
        path = QFileDialog.getExistingDirectory(
            self, self.tr("Choose your music folder"), os.path.expanduser("~")
        )
        if path:
            self.folders_chosen.emit([path])
