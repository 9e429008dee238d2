"""Short messages to the listener."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal


@dataclass(frozen=True, slots=True)
class Notice:
    """A message; ``kind`` is "info" or "error"; ``action`` undoes or leads on."""

    text: str
    kind: str
    action_text: str = ""
    action: Callable[[], None] | None = None


class Notify(QObject):
    """Collects messages; the toasts show them."""

    shown = Signal(object)  # Notice

    def info(
        self, text: str, action_text: str = "", action: Callable[[], None] | None = None
    ) -> None:
        """Tell something that went well."""
        self.shown.emit(Notice(text, "info", action_text, action))

    def error(self, text: str) -> None:
        """Tell what went wrong and, if the text has it, the way out."""
        self.shown.emit(Notice(text, "error"))
