"""The queue as a list: what comes, in order, each with why."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QMimeData, QModelIndex, QPersistentModelIndex, Qt

from player.models.tracks import TRACKS_MIME, Fetch, tracks_mime
from player.playback.queue import QueueEntry
from recommender.core.track import TrackRow

Index = QModelIndex | QPersistentModelIndex

ENTRY_ROLE = Qt.ItemDataRole.UserRole
TRACK_ROLE = Qt.ItemDataRole.UserRole + 1
CURRENT_ROLE = Qt.ItemDataRole.UserRole + 2
_KEPT = 600
_BLOCK = 40


class QueueModel(QAbstractListModel):
    """Entries of the queue; their tracks are looked up as they come into view."""

    def __init__(self, fetch: Fetch) -> None:
        super().__init__()
        self._fetch = fetch
        self._entries: tuple[QueueEntry, ...] = ()
        self._current = -1
        self._rows: OrderedDict[int, TrackRow] = OrderedDict()
        self.on_move: Callable[[Sequence[int], int], None] = lambda uids, to: None
        self.on_insert: Callable[[QMimeData, int], None] = lambda mime, to: None

    def set_queue(self, entries: tuple[QueueEntry, ...], current: int) -> None:
        """Show these entries."""
        if entries == self._entries:
            if current != self._current:
                old, self._current = self._current, current
                for place in {old, current}:
                    if 0 <= place < len(entries):
                        self.dataChanged.emit(self.index(place), self.index(place))
            return
        self.beginResetModel()
        self._entries, self._current = entries, current
        self.endResetModel()

    def forget(self) -> None:
        """Look tracks up again."""
        self._rows.clear()

    def entry(self, place: int) -> QueueEntry:
        """Return an entry."""
        return self._entries[place]

    def track(self, place: int) -> TrackRow | None:
        """Return an entry's track; None when it left the library."""
        track_id = self._entries[place].track_id
        if track_id not in self._rows:
            start = place // _BLOCK * _BLOCK
            wanted = [entry.track_id for entry in self._entries[start : start + _BLOCK]]
            for row in self._fetch(list(dict.fromkeys(wanted))):
                self._rows[row.id] = row
            while len(self._rows) > _KEPT:
                self._rows.popitem(last=False)
        return self._rows.get(track_id)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Return the number of entries."""
        return 0 if parent.isValid() else len(self._entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return an entry, its track, or its words."""
        entry = self._entries[index.row()]
        if role == ENTRY_ROLE:
            return entry
        if role == CURRENT_ROLE:
            return index.row() == self._current
        track = self.track(index.row())
        if role == TRACK_ROLE:
            return track
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{track.title}, {track.artist}" if track else ""
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Entries can be dragged; what is dropped goes between them."""
        plain = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if index.isValid():
            return plain | Qt.ItemFlag.ItemIsDragEnabled
        return Qt.ItemFlag.ItemIsDropEnabled

    def supportedDropActions(self) -> Qt.DropAction:
        """Tracks are copied in; entries move."""
        return Qt.DropAction.CopyAction | Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        """Return what is taken."""
        return [TRACKS_MIME, "text/uri-list"]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """Pack the dragged entries."""
        places = sorted({index.row() for index in indexes})
        rows = [row for place in places if (row := self.track(place)) is not None]
        mime = tracks_mime(rows)
        uids = ",".join(str(self._entries[place].uid) for place in places)
        mime.setData("application/x-deepcuts-queue", uids.encode())
        return mime

    def dropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        """Move entries of the queue, or put tracks from elsewhere in."""
        to = row if row >= 0 else len(self._entries)
        if data.hasFormat("application/x-deepcuts-queue"):
            text = bytes(data.data("application/x-deepcuts-queue").data()).decode("ascii")
            self.on_move([int(uid) for uid in text.split(",") if uid], to)
        else:
            self.on_insert(data, to)
        return False  # the queue tells the model itself
