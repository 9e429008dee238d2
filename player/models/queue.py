"""The queue as a list: what comes, in order, each with why."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractListModel, QMimeData, QModelIndex, QPersistentModelIndex, Qt

from player.models.tracks import TRACKS_MIME, Fetch, tracks_mime
from player.playback.queue import QueueEntry
from player.widgets.labels import tooltip
from recommender.core.track import TrackRow

Index = QModelIndex | QPersistentModelIndex

ENTRY_ROLE = Qt.ItemDataRole.UserRole
TRACK_ROLE = Qt.ItemDataRole.UserRole + 1
TURN_ROLE = Qt.ItemDataRole.UserRole + 2
ENTRIES_MIME = "application/x-deepcuts-queue"
_KEPT = 600
_BLOCK = 40


class Turn(IntEnum):
    """Whether an entry was heard, is current, or comes."""

    HEARD = -1
    CURRENT = 0
    COMING = 1


class QueueModel(QAbstractListModel):
    """Entries of the queue; their tracks are looked up as they come into view."""

    def __init__(self, fetch: Fetch) -> None:
        super().__init__()
        self._fetch = fetch
        self._entries: tuple[QueueEntry, ...] = ()
        self._current = -1
        self._rows: OrderedDict[int, TrackRow] = OrderedDict()
        self.on_move: Callable[[Sequence[int], int], None] = lambda uids, to: None
        self.odds: Callable[[], dict[int, float] | None] = lambda: None
        self.on_insert: Callable[[QMimeData, int], None] = lambda mime, to: None

    def set_queue(self, entries: tuple[QueueEntry, ...], current: int) -> None:
        """Show these entries."""
        if entries == self._entries:
            if current != self._current:
                low, high = sorted((self._current, current))
                self._current = current
                self.dataChanged.emit(self.index(max(0, low)), self.index(high), [TURN_ROLE])
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
        if role == TURN_ROLE:
            return Turn((index.row() > self._current) - (index.row() < self._current))
        track = self.track(index.row())
        if role == TRACK_ROLE:
            return track
        if role == Qt.ItemDataRole.DisplayRole:
            return track.title if track else ""
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(entry, track) if track else ""
        if role == Qt.ItemDataRole.ToolTipRole:
            texts = [reason.text for reason in entry.reasons]
            return tooltip("\n".join([*texts, *self._odds_text(entry)]))
        return None

    def _odds_text(self, entry: QueueEntry) -> list[str]:
        chance = (self.odds() or {}).get(entry.uid)
        if chance is None:
            return []
        return [self.tr("Shuffled by taste: 1 in {} to come next").format(round(1 / chance))]

    def _spoken(self, entry: QueueEntry, track: TrackRow) -> str:
        parts = [track.title, track.artist, *(reason.text for reason in entry.reasons)]
        if entry.locked:
            parts.append(self.tr("locked"))
        return ", ".join(part for part in parts if part)

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
        mime.setData(ENTRIES_MIME, uids.encode())
        return mime

    def dropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        """Move entries of the queue, or put tracks from elsewhere in."""
        to = row if row >= 0 else len(self._entries)
        if data.hasFormat(ENTRIES_MIME):
            text = bytes(data.data(ENTRIES_MIME).data()).decode("ascii")
            self.on_move([int(uid) for uid in text.split(",") if uid], to)
        else:
            self.on_insert(data, to)
        return False  # the queue tells the model itself
