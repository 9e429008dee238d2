"""The first start: where is your music?"""

from __future__ import annotations

import os

from PySide6.QtCore import QStandardPaths, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from player.theme.icons import icon_pixmap
from player.widgets.buttons import TextButton
from player.widgets.labels import PlainLabel


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
        promise.setMaximumWidth(540)
        promise.setMinimumWidth(420)
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
        whole = QVBoxLayout(self)
        whole.setContentsMargins(32, 32, 32, 32)
        whole.setSpacing(16)
        whole.addStretch(2)
        for widget in (self._picture, title, promise):
            whole.addWidget(widget, 0, Qt.AlignmentFlag.AlignHCenter)
        whole.addSpacing(12)
        whole.addLayout(buttons)
        whole.addWidget(hint)
        whole.addStretch(3)

    def show_argument(self, argument: object) -> None:
        """The welcome has only one face."""

    def _choose(self) -> None:
        path = QFileDialog.getExistingDirectory(
            self, self.tr("Choose your music folder"), os.path.expanduser("~")
        )
        if path:
            self.folders_chosen.emit([path])
