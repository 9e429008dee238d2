"""The listener's own playlists, every change undoable."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal

from player.models.columns import tracks_text
from player.services.notify import Notify
from player.services.runner import Runner
from recommender.core.playlist import SavedPlaylist
from recommender.library import Library

_LANE = "playlist-edits"


class SavedPlaylists(QObject):
    """A list kept in memory and changed on a lane of its own, in order."""

    changed = Signal()
    content_changed = Signal(int)  # playlist id

    def __init__(
        self, library: Library, runner: Runner, notify: Notify, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._library = library
        self._runner = runner
        self._notify = notify
        self._all: tuple[SavedPlaylist, ...] = ()
        self._undo: list[Callable[[], None]] = []
        self._count = 0

    def all(self) -> tuple[SavedPlaylist, ...]:
        """Return the playlists that were read last, by name."""
        return self._all

    def find(self, playlist_id: int) -> SavedPlaylist | None:
        """Return one of them."""
        return next((one for one in self._all if one.id == playlist_id), None)

    def reload(self) -> None:
        """Read the list again."""
        self._runner.call(self._library.saved_playlists, self._set, key="saved")

    def _set(self, found: list[SavedPlaylist]) -> None:
        if tuple(found) != self._all:
            self._all = tuple(found)
            self.changed.emit()

    def _change(self, work: Callable[[], object], done: Callable[..., None] | None = None) -> None:
        """Run a change after all earlier ones."""
        self._count += 1
        name = f"playlist-edit-{self._count}"

        def finished(result: object) -> None:
            self.reload()
            if done is not None:
                done(result)

        self._runner.run(name, _LANE, lambda _progress, _control: work(), finished)

    def run(self, work: Callable[[], object], done: Callable[..., None] | None = None) -> None:
        """Run another change to what the listener keeps, in order with these."""
        self._change(work, done)

    # -- changes ---------------------------------------------------------------------------------

    def create(
        self,
        name: str,
        ids: Sequence[int] = (),
        origin: str = "",
        done: Callable[[int], None] | None = None,
    ) -> None:
        """Save a new playlist."""
        kept = list(ids)

        def created(playlist_id: int) -> None:
            self._remember(lambda: self._change(lambda: self._library.delete_playlist(playlist_id)))
            if done is not None:
                done(playlist_id)

        self._change(lambda: self._library.create_playlist(name, kept, origin), created)

    def add(self, playlist_id: int, ids: Sequence[int]) -> None:
        """Append tracks and say so."""
        new = list(ids)

        def work() -> list[int]:
            before = self._library.saved_track_ids(playlist_id)
            self._library.set_playlist(playlist_id, before + new)
            return before

        def added(before: list[int]) -> None:
            self.content_changed.emit(playlist_id)
            self._remember(lambda: self._restore(playlist_id, before))
            found = self.find(playlist_id)
            name = found.name if found else ""
            count = len(new)
            text = self.tr("Added {} to “{}”").format(tracks_text(count), name)
            self._notify.info(text, self.tr("Undo"), self.undo)

        self._change(work, added)

    def set_tracks(self, playlist_id: int, before: Sequence[int], ids: Sequence[int]) -> None:
        """Replace a playlist's tracks, as an edit on its page does."""
        old, new = list(before), list(ids)
        self._remember(lambda: self._restore(playlist_id, old))
        self._change(lambda: self._library.set_playlist(playlist_id, new))

    def _restore(self, playlist_id: int, ids: list[int]) -> None:
        self._change(
            lambda: self._library.set_playlist(playlist_id, ids),
            lambda _: self.content_changed.emit(playlist_id),
        )

    def rename(self, playlist_id: int, name: str) -> None:
        """Give a playlist another name."""
        found = self.find(playlist_id)
        if found is None or not name.strip() or name == found.name:
            return
        old = found.name
        self._remember(
            lambda: self._change(lambda: self._library.rename_playlist(playlist_id, old))
        )
        self._change(lambda: self._library.rename_playlist(playlist_id, name.strip()))

    def delete(self, playlist_id: int) -> None:
        """Delete a playlist; the notice brings it back."""
        found = self.find(playlist_id)
        if found is None:
            return

        def work() -> list[int]:
            ids = self._library.saved_track_ids(playlist_id)
            self._library.delete_playlist(playlist_id)
            return ids

        def deleted(ids: list[int]) -> None:
            self._remember(
                lambda: self._change(lambda: self._library.create_playlist(found.name, ids))
            )
            text = self.tr("“{}” was deleted").format(found.name)
            self._notify.info(text, self.tr("Undo"), self.undo)

        self._change(work, deleted)

    def remember(self, back: Callable[[], None]) -> Callable[[], None]:
        """Note how a change is taken back; return what does so now, unless it was done already."""
        self._remember(back)

        def undo() -> None:
            if back in self._undo:
                self._undo.remove(back)
                back()

        return undo

    def _remember(self, back: Callable[[], None]) -> None:
        self._undo = [*self._undo[-49:], back]

    def undo(self) -> None:
        """Take the last change back."""
        if self._undo:
            self._undo.pop()()
