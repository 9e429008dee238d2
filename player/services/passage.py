"""Marks a passage of the track to repeat: its beginning, its end, and off again."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from player.services.player import Player


class Passage(QObject):
    """Three presses of one key: from here, to here, no more."""

    changed = Signal()

    def __init__(self, player: Player, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._player = player
        self.begin_ms: int | None = None  # marked, the end is not yet
        player.track_changed.connect(self.clear)

    def mark(self) -> None:
        """Do what comes next."""
        player = self._player
        if player.track is None:
            return
        if player.loop is not None:
            player.set_loop(0, 0)
        elif self.begin_ms is None or player.position_ms <= self.begin_ms:
            self.begin_ms = player.position_ms
            self.changed.emit()
            return
        else:
            player.set_loop(self.begin_ms, player.position_ms)
        self.clear()

    def clear(self) -> None:
        """Forget a beginning that has no end."""
        self.begin_ms = None
        self.changed.emit()
