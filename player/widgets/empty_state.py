"""What a page says when it has nothing to show: why, and the way out."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from player.theme.icons import icon_pixmap
from player.widgets.buttons import TextButton
from player.widgets.labels import PlainLabel

_ICON = 48
_WIDTH = 460


class EmptyState(QWidget):
    """An icon, a title, a sentence, perhaps a button, in the middle of the room."""

    activated = Signal()

    def __init__(
        self,
        icon_name: str,
        title: str,
        text: str,
        button_text: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._icon_name = icon_name
        self._picture = QLabel()
        self._picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._title = PlainLabel(title, "heading")
        self._text = PlainLabel(text, "secondary")
        for label in (self._title, self._text):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setWordWrap(True)
            label.setFixedWidth(_WIDTH)
        self._button = TextButton(button_text, role="primary")
        self._button.setVisible(bool(button_text))
        self._button.clicked.connect(self.activated)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(32, 32, 32, 32)
        whole.setSpacing(12)
        whole.addStretch(2)
        for widget in (self._picture, self._title, self._text):
            whole.addWidget(widget, 0, Qt.AlignmentFlag.AlignHCenter)
        whole.addSpacing(8)
        whole.addWidget(self._button, 0, Qt.AlignmentFlag.AlignHCenter)
        whole.addStretch(3)
        self._fit()

    def _fit(self) -> None:
        """Give wrapped labels their height: an aligned layout item does not ask for it."""
        for label in (self._title, self._text):
            label.setMinimumHeight(max(0, label.heightForWidth(_WIDTH)))
        self._draw()

    def set_text(self, title: str, text: str, button_text: str = "", icon_name: str = "") -> None:
        """Say something else."""
        self._icon_name = icon_name or self._icon_name
        self._title.setText(title)
        self._text.setText(text)
        self._button.setText(button_text)
        self._button.setVisible(bool(button_text))
        self._fit()

    def _draw(self) -> None:
        ratio = self.devicePixelRatioF()
        self._picture.setPixmap(icon_pixmap(self._icon_name, "secondary", _ICON, ratio))

    def changeEvent(self, event: QEvent) -> None:
        """Draw the icon anew in another palette."""
        if event.type() == QEvent.Type.PaletteChange:
            self._draw()
        elif event.type() == QEvent.Type.FontChange:
            self._fit()
        super().changeEvent(event)
