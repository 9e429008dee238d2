"""A playlist of the listener's own: rename it, order it, take tracks out, write it to a file."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFileDialog, QInputDialog, QLineEdit

from player.components.collection import Collection
from player.models.columns import builtin_columns, tracks_text
from player.pages.things import ThingPage, facts
from player.services.notify import Notify
from player.services.playlists import SavedPlaylists
from recommender.core.errors import NotFoundError
from recommender.core.listening import Source
from recommender.core.playlist import Playlist
from recommender.core.reports import ExportReport
from recommender.core.translation import translate
from recommender.library import Library

_FILTER = "M3U (*.m3u8);;XSPF (*.xspf);;JSPF (*.jspf);;PLS (*.pls)"


class SavedPage(ThingPage):
    """One saved playlist."""

    def __init__(self, saved: SavedPlaylists, notify: Notify, *services: object) -> None:
        super().__init__("saved", builtin_columns(), *services)
        self._saved = saved
        self._notify = notify
        view = self.view.table.view
        view.setAcceptDrops(True)
        view.moved.connect(self._move)
        view.dropped.connect(self._insert)
        shortcut = QShortcut(QKeySequence("Delete"), self.view)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(self._remove)
        self.view.add_button(self.tr("Flow"), "flow").clicked.connect(self._flow)
        self.view.add_button(self.tr("Extend"), "sparkle").clicked.connect(self._extend)
        self.view.add_button(self.tr("Rename"), "edit").clicked.connect(self._rename)
        self.view.add_button(self.tr("Export"), "download").clicked.connect(self._export)
        self.view.add_button(self.tr("Delete"), "trash").clicked.connect(self._delete)
        saved.changed.connect(self._again)
        saved.content_changed.connect(lambda _: self._again())

    @property
    def _id(self) -> int:
        return int(str(self._argument))

    def load(self, argument: object) -> None:
        """Read a playlist by id."""
        playlist_id = int(str(argument))
        self.read(lambda library: _collection(library, playlist_id))

    # -- changes ---------------------------------------------------------------------------------

    def _ids(self) -> list[int]:
        return list(self.view.collection.track_ids) if self.view.collection else []

    def _set(self, ids: list[int]) -> None:
        self._saved.set_tracks(self._id, self._ids(), ids)

    def _move(self, rows: list[int], to: int) -> None:
        if self.view.table.sort:
            return  # the shown order is not the playlist's own
        ids = self._ids()
        moved = [ids[row] for row in rows]
        before = [i for row, i in enumerate(ids[:to]) if row not in rows]
        after = [i for row, i in enumerate(ids[to:], to) if row not in rows]
        self._set(before + moved + after)

    def _insert(self, track_ids: list[int], to: int) -> None:
        ids = self._ids()
        place = len(ids) if self.view.table.sort else to
        self._set(ids[:place] + track_ids + ids[place:])

    def _remove(self) -> None:
        rows = {index.row() for index in self.view.table.view.selectionModel().selectedRows()}
        shown = self.view.table.model.ids
        if not rows:
            return
        if self.view.table.sort:
            gone = {int(shown[row]) for row in rows}
            self._set([i for i in self._ids() if i not in gone])
        else:
            self._set([i for row, i in enumerate(self._ids()) if row not in rows])
        count = len(rows)
        self._notify.info(
            self.tr("Removed {}").format(tracks_text(count)), self.tr("Undo"), self._saved.undo
        )

    def _flow(self) -> None:
        self._navigator.open("flow", f"saved:{self._id}")

    def _extend(self) -> None:
        """Add what sounds like the playlist: a third of its length, five tracks at least."""
        playlist_id, ids = self._id, self._ids()
        count = min(30, max(5, len(ids) // 3))

        def add(playlist: Playlist) -> None:
            self._saved.add(playlist_id, playlist.track_ids)

        self._catalogue.read(
            lambda library: library.mixing.blend(ids, n=count), add, "extend", self._notify.error
        )

    def _rename(self) -> None:
        name, given = QInputDialog.getText(
            self,
            self.tr("Rename playlist"),
            self.tr("Name"),
            QLineEdit.EchoMode.Normal,
            self.title,
        )
        if given:
            self._saved.rename(self._id, name)

    def _delete(self) -> None:
        self._saved.delete(self._id)
        self._argument = None
        self._navigator.open("home")

    def _export(self) -> None:
        safe = "".join(c if c.isalnum() or c in " -_" else "_" for c in self.title) or "playlist"
        path, kind = QFileDialog.getSaveFileName(
            self, self.tr("Export playlist"), f"{safe}.m3u8", _FILTER
        )
        if not path:
            return
        if "." not in path.rsplit("/", 1)[-1]:
            path += kind[kind.index("*") + 1 : kind.index(")")]
        key = f"saved:{self._id}"

        def told(report: ExportReport) -> None:
            self._notify.info(self.tr("{} written").format(tracks_text(report.tracks)))

        self._catalogue.read(
            lambda library: library.export_playlist(key, path), told, "export", self._notify.error
        )


def _collection(library: Library, playlist_id: int) -> Collection:
    saved = next((one for one in library.saved_playlists() if one.id == playlist_id), None)
    if saved is None:
        raise NotFoundError(translate("saved", "This playlist was deleted."))
    ids = library.saved_track_ids(playlist_id)
    known = {row.id for row in library.rows(list(np.unique(ids)))} if ids else set()
    there = [track_id for track_id in ids if track_id in known]
    subtitle = translate("saved", "Drop tracks here, or add them by their menu")
    if there:
        subtitle = facts(library, there)
    return Collection(
        translate("saved", "Playlist"),
        saved.name,
        subtitle,
        tuple(ids),
        Source.PLAYLIST,
        saved.name,
        f"playlist:{saved.id}" if ids else "",
        saved.cover_track_ids,
    )
