"""The listener's settings as the window sees them."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, Signal

from player.services.options import BY_KEY
from recommender.library import Library


class Settings(QObject):
    """Reads settings with their defaults and tells of changes; nothing here waits for the disk."""

    changed = Signal(str, object)

    def __init__(self, library: Library, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library = library

    def get(self, key: str) -> Any:
        """Return a setting, or its default."""
        option = BY_KEY.get(key)
        value = self._library.setting(key)
        return value if value is not None else (option.default if option else None)

    def set(self, key: str, value: Any) -> None:
        """Change a setting."""
        if self._library.setting(key) == value:
            return
        self._library.set_setting(key, value)
        self.changed.emit(key, value)
