"""Generated playlists and radios as the pages use them."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from player.services.runner import Runner
from recommender.core.playlist import Playlist, Shelf
from recommender.library import Library


class Shelves(QObject):
    """The shelves as last made, kept in memory; ``changed`` tells of new editions."""

    changed = Signal()

    def __init__(self, library: Library, runner: Runner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self._runner = runner
        self._shelves: tuple[Shelf, ...] = ()

    def shelves(self) -> tuple[Shelf, ...]:
        """Return the shelves that were read last."""
        return self._shelves

    def reload(self) -> None:
        """Read the shelves again."""
        self._runner.call(self._library.shelves, self._set, key="shelves")

    def _set(self, shelves: tuple[Shelf, ...]) -> None:
        if shelves != self._shelves:
            self._shelves = shelves
            self.changed.emit()

    def find(self, slug: str) -> Playlist | None:
        """Return a playlist of the shelves."""
        found = (p for shelf in self._shelves for p in shelf.playlists if p.slug == slug)
        return next(found, None)
