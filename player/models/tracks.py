"""A table of tracks over an array of ids; rows are fetched in blocks as they come into view."""

from __future__ import annotations

import json
from collections import OrderedDict
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import (
    QAbstractTableModel,
    QMimeData,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    QUrl,
    Signal,
)

from player.models.columns import WHY, Column
from player.widgets.labels import tooltip
from recommender.core.track import FileState, TrackRow

TRACKS_MIME = "application/x-deepcuts-tracks"
_BLOCK = 64
_BLOCKS_KEPT = 64

Index = QModelIndex | QPersistentModelIndex
Fetch = Callable[[Sequence[int]], list[TrackRow]]


def tracks_mime(rows: Sequence[TrackRow]) -> QMimeData:
    """Pack tracks for a drag: ids for ourselves, file addresses for other programs."""
    mime = QMimeData()
    mime.setData(TRACKS_MIME, json.dumps([row.id for row in rows]).encode())
    mime.setUrls([QUrl.fromLocalFile(str(Path(row.path))) for row in rows if _is_unicode(row.path)])
    return mime


def track_ids_of(mime: QMimeData) -> list[int]:
    """Unpack the ids of a drag that came from ``tracks_mime``; anything else gives none."""
    if not mime.hasFormat(TRACKS_MIME):
        return []
    ids = json.loads(mime.data(TRACKS_MIME).toStdString())
    return [int(track_id) for track_id in ids]


def _is_unicode(path: str) -> bool:
    return path.isascii() or not any("\udc80" <= letter <= "\udcff" for letter in path)


class TracksModel(QAbstractTableModel):
    """Tracks by id, sorted and filtered elsewhere: a new order is a new array, never a proxy."""

    sort_requested = Signal(str, bool)  # field, descending
    order_reset = Signal()  # back to the order of the thing itself

    def __init__(self, fetch: Fetch, columns: Sequence[Column]) -> None:
        super().__init__()
        self._fetch = fetch
        self.columns = tuple(columns)
        self._ids: npt.NDArray[np.int64] = np.empty(0, np.int64)
        self._blocks: OrderedDict[int, dict[int, TrackRow]] = OrderedDict()
        self._playing: int | None = None
        self._reasons: Mapping[int, tuple[str, ...]] = {}

    # -- what is shown -------------------------------------------------------------------

    @property
    def ids(self) -> npt.NDArray[np.int64]:
        """The ids in the order shown, int64 (n,)."""
        return self._ids

    def set_ids(self, ids: npt.NDArray[np.int64]) -> None:
        """Show these tracks; cached rows are dropped."""
        self.beginResetModel()
        self._ids = ids
        self._blocks.clear()
        self.endResetModel()

    def set_reasons(self, reasons: Mapping[int, tuple[str, ...]]) -> None:
        """Say per track why it is there; the column "why" shows it."""
        self._reasons = reasons

    def reasons(self, track_id: int) -> tuple[str, ...]:
        """Return why a track is there."""
        return self._reasons.get(track_id, ())

    def refresh(self) -> None:
        """Read the visible rows again: something about them changed, not their order."""
        self._blocks.clear()
        if len(self._ids):
            last = self.index(len(self._ids) - 1, len(self.columns) - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def set_playing(self, track_id: int | None) -> None:
        """Mark the track that sounds."""
        old, self._playing = self._playing, track_id
        for changed in {old, track_id} - {None}:
            for row in np.flatnonzero(self._ids == changed):
                left = self.index(int(row), 0)
                self.dataChanged.emit(left, self.index(int(row), len(self.columns) - 1))

    def row(self, position: int) -> TrackRow | None:
        """Return the track at a row; None when it vanished from the library meanwhile."""
        block = position // _BLOCK
        rows = self._blocks.get(block)
        if rows is None:
            part = self._ids[block * _BLOCK : (block + 1) * _BLOCK]
            rows = {row.id: row for row in self._fetch(part.tolist())}
            self._blocks[block] = rows
            if len(self._blocks) > _BLOCKS_KEPT:
                self._blocks.popitem(last=False)
        return rows.get(int(self._ids[position]))

    def rows_at(self, positions: Sequence[int]) -> list[TrackRow]:
        """Return the tracks at these rows, in the order given."""
        found = (self.row(position) for position in positions)
        return [row for row in found if row is not None]

    # -- Qt ------------------------------------------------------------------------------

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Return the number of tracks."""
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Return the number of columns, hidden ones included."""
        return 0 if parent.isValid() else len(self.columns)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return a column's title and alignment."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.columns[section].title
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(self.columns[section])
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a cell's text, alignment, or whether its row is playing or out of reach."""
        column = self.columns[index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(column)
        if role not in _ROLES:
            return None
        row = self.row(index.row())
        if row is None:
            return None
        if role == REASONS_ROLE:
            return self.reasons(row.id)
        if role == RATING_ROLE:
            return row.rating
        text = " · ".join(self.reasons(row.id)) if column.key == WHY else column.text(row)
        if role == Qt.ItemDataRole.DisplayRole:
            return text
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._tip(column, row, text)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{column.title}: {text}"
        if role == PLAYING_ROLE:
            return row.id == self._playing
        if role == REACHABLE_ROLE:
            return row.state == FileState.PRESENT
        return row.id

    def _tip(self, column: Column, row: TrackRow, text: str) -> str:
        if row.state == FileState.PRESENT:
            return tooltip("\n".join(self.reasons(row.id)) if column.key == WHY else text)
        why = {
            FileState.MISSING: self.tr("The file is missing. Its plays and ratings are kept."),
            FileState.OFFLINE: self.tr("Its music folder cannot be reached at the moment."),
            FileState.UNREADABLE: self.tr("The file cannot be read."),
        }
        return tooltip(why[row.state])

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Every track can be selected and dragged."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return (
            Qt.ItemFlag.ItemIsEnabled
            | Qt.ItemFlag.ItemIsSelectable
            | Qt.ItemFlag.ItemIsDragEnabled
            | Qt.ItemFlag.ItemNeverHasChildren
        )

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Ask whoever filled the table for the same tracks in another order."""
        if column < 0:
            self.order_reset.emit()
            return
        field = self.columns[column].sort
        if field:
            self.sort_requested.emit(field, order == Qt.SortOrder.DescendingOrder)

    def mimeTypes(self) -> list[str]:
        """Return what a drag carries."""
        return [TRACKS_MIME, "text/uri-list"]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """Pack the dragged rows, each once."""
        positions = sorted({index.row() for index in indexes})
        return tracks_mime(self.rows_at(positions))


PLAYING_ROLE = Qt.ItemDataRole.UserRole + 1
REACHABLE_ROLE = Qt.ItemDataRole.UserRole + 2
REASONS_ROLE = Qt.ItemDataRole.UserRole + 3
RATING_ROLE = Qt.ItemDataRole.UserRole + 4
ID_ROLE = Qt.ItemDataRole.UserRole
_ROLES = frozenset(
    {
        Qt.ItemDataRole.DisplayRole,
        Qt.ItemDataRole.ToolTipRole,
        Qt.ItemDataRole.AccessibleTextRole,
        PLAYING_ROLE,
        REASONS_ROLE,
        RATING_ROLE,
        REACHABLE_ROLE,
        ID_ROLE,
    }
)


def _alignment(column: Column) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column.numeric else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter
