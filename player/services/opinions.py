"""Likes, refusals and ratings: changed in order, each remembered so that it can be taken back."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal

from player.services.playlists import SavedPlaylists
from recommender.core.track import TrackRow
from recommender.library import Library

#: Takes one change back, once.
Undo = Callable[[], None]
_Before = list[tuple[float | None, list[int]]]


class Opinions(QObject):
    """Shares its undo with the listener's playlists: the last change of any kind goes first."""

    changed = Signal()
    liked = Signal(object, int)  # track ids; 1 liked, −1 refused, 0 neither any more

    def __init__(
        self, library: Library, playlists: SavedPlaylists, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._library = library
        self._playlists = playlists

    def rate(
        self, ids: Sequence[int], rating: float | None, told: Callable[[Undo], None] | None = None
    ) -> None:
        """Rate tracks, 0–1; None takes the rating away."""
        self._set("rating", ids, rating, told)

    def like(
        self, ids: Sequence[int], liked: int, told: Callable[[Undo], None] | None = None
    ) -> None:
        """Like (1), never suggest (−1) or neither (0)."""
        self._set("liked", ids, liked, told)

    def _set(
        self,
        what: str,
        ids: Sequence[int],
        value: float | None,
        told: Callable[[Undo], None] | None,
    ) -> None:
        kept = list(ids)
        if not kept:
            return

        def work() -> _Before:
            before = _grouped(what, self._library.rows(kept))
            self._write(what, kept, value)
            return before

        def done(before: _Before) -> None:
            undo = self._playlists.remember(lambda: self._restore(what, before))
            self.changed.emit()
            if told is not None:
                told(undo)

        if what == "liked":
            self.liked.emit(tuple(kept), int(value or 0))
        self._playlists.run(work, done)

    def _restore(self, what: str, before: _Before) -> None:
        def work() -> None:
            for value, ids in before:
                self._write(what, ids, value)

        def done(_: object) -> None:
            for value, ids in before if what == "liked" else ():
                self.liked.emit(tuple(ids), int(value or 0))
            self.changed.emit()

        self._playlists.run(work, done)

    def _write(self, what: str, ids: Sequence[int], value: float | None) -> None:
        if what == "liked":
            self._library.set_liked(ids, int(value or 0)).result()
        else:
            self._library.set_rating(ids, value).result()


def _grouped(what: str, rows: Sequence[TrackRow]) -> _Before:
    groups: dict[float | None, list[int]] = {}
    for row in rows:
        groups.setdefault(getattr(row, what), []).append(row.id)
    return list(groups.items())
