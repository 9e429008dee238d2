"""Buttons in our look, each with a name for screen readers."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QPushButton, QToolButton, QWidget

from player.theme.icons import icon
from player.widgets.labels import tooltip


class IconButton(QToolButton):
    """A round button with an icon; it keeps its colour right when the theme changes."""

    def __init__(
        self,
        icon_name: str,
        name: str,
        *,
        size: int = 20,
        role: str = "icon",
        colour: str = "text",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._icon_name = icon_name
        self._colour = colour
        self.setProperty("role", role)
        self.setIconSize(QSize(size, size))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.set_name(name)
        self._draw()

    def set_name(self, name: str) -> None:
        """Say what the button does: tooltip and accessible name."""
        self.setToolTip(tooltip(name))
        self.setAccessibleName(name)

    def set_icon(self, icon_name: str, colour: str = "") -> None:
        """Show another icon, perhaps in another role's colour."""
        self._icon_name = icon_name
        self._colour = colour or self._colour
        self._draw()

    def _draw(self) -> None:
        self.setIcon(icon(self._icon_name, self._colour))

    def changeEvent(self, event: QEvent) -> None:
        """Draw anew in another palette."""
        if event.type() == QEvent.Type.PaletteChange:
            self._draw()
        super().changeEvent(event)


class TextButton(QPushButton):
    """A button with words and, perhaps, an icon before them."""

    def __init__(
        self, text: str, icon_name: str = "", role: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(text, parent)
        self._icon_name = icon_name
        self._colour = {"primary": "on-accent", "quiet": "accent"}.get(role, "text")
        if role:
            self.setProperty("role", role)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setIconSize(QSize(16, 16))
        self._draw()

    def _draw(self) -> None:
        if self._icon_name:
            self.setIcon(icon(self._icon_name, self._colour))

    def changeEvent(self, event: QEvent) -> None:
        """Draw the icon anew in another palette."""
        if event.type() == QEvent.Type.PaletteChange:
            self._draw()
        super().changeEvent(event)
