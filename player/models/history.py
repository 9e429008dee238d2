"""Plays by day, newest first."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QLocale,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
)

from recommender.core.listening import HistoryRow
from recommender.core.translation import translate

Index = QModelIndex | QPersistentModelIndex


def _when(row: HistoryRow) -> str:
    at = datetime.fromtimestamp(max(0, row.event.started_at) / 1000)
    clock = QLocale().toString(at.time(), QLocale.FormatType.ShortFormat)
    today = date.today()
    if at.date() == today:
        return translate("history", "Today, {}").format(clock)
    if at.date() == today - timedelta(days=1):
        return translate("history", "Yesterday, {}").format(clock)
    return f"{QLocale().toString(at.date(), QLocale.FormatType.ShortFormat)}, {clock}"


def _heard(row: HistoryRow) -> str:
    length = row.event.duration_ms
    if not length:
        return f"{row.event.heard_ms // 1000} s"
    return f"{min(100, round(row.event.heard_ms / length * 100))} %"


def _ended(row: HistoryRow) -> str:
    return {
        "finished": translate("history", "to the end"),
        "skipped": translate("history", "skipped"),
        "stopped": translate("history", "stopped"),
        "error": translate("history", "could not be played"),
    }[row.event.ended.value]


def _source(row: HistoryRow) -> str:
    return {
        "chosen": translate("history", "chosen"),
        "album": translate("history", "album"),
        "artist": translate("history", "artist"),
        "genre": translate("history", "genre"),
        "playlist": translate("history", "playlist"),
        "mix": translate("history", "mix"),
        "radio": translate("history", "radio"),
        "shuffle": translate("history", "shuffle"),
        "queue": translate("history", "queue"),
        "map": translate("history", "map"),
        "import": translate("history", "imported"),
    }[row.event.source.value]


class HistoryModel(QAbstractTableModel):
    """A growing table of plays."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[HistoryRow] = []
        self._columns = (
            (translate("history", "When"), _when, 160),
            (translate("history", "Title"), lambda row: row.title, 300),
            (translate("history", "Artist"), lambda row: row.artist, 180),
            (translate("history", "Album"), lambda row: row.album, 180),
            (translate("history", "Heard"), _heard, 70),
            (translate("history", "Ended"), _ended, 120),
            (translate("history", "From"), _source, 90),
        )

    @property
    def widths(self) -> list[int]:
        """The columns' widths in logical pixels."""
        return [width for _, _, width in self._columns]

    @property
    def last_id(self) -> int | None:
        """The oldest play shown, to continue from."""
        return self._rows[-1].play_id if self._rows else None

    def set_rows(self, rows: Sequence[HistoryRow]) -> None:
        """Show these plays."""
        if [row.play_id for row in rows] == [row.play_id for row in self._rows]:
            return
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()

    def append(self, rows: Sequence[HistoryRow]) -> None:
        """Add older plays at the end."""
        if rows:
            first = len(self._rows)
            self.beginInsertRows(QModelIndex(), first, first + len(rows) - 1)
            self._rows.extend(rows)
            self.endInsertRows()

    def row(self, position: int) -> HistoryRow:
        """Return a play."""
        return self._rows[position]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Return the number of plays shown."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Return the number of columns."""
        return 0 if parent.isValid() else len(self._columns)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return a column's title."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._columns[section][0]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a cell's text."""
        title, text, _ = self._columns[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return text(self._rows[index.row()])
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{title}: {text(self._rows[index.row()])}"
        return None
