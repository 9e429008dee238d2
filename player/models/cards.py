"""Lists of things with a cover: albums, artists, genres as one small item model."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

Index = QModelIndex | QPersistentModelIndex

CARD_ROLE = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class Card:
    """One tile: what to call it, what to say below, whose covers to show.

    ``id`` or, for things that have a name instead, ``key`` tells what it stands for.
    """

    id: int
    title: str
    subtitle: str
    cover_track_ids: tuple[int, ...]
    key: str = ""


class CardsModel(QAbstractListModel):
    """Tiles in a fixed order."""

    def __init__(self) -> None:
        super().__init__()
        self._cards: tuple[Card, ...] = ()

    def set_cards(self, cards: Sequence[Card]) -> None:
        """Show these tiles; the view keeps its place when they are the same as before."""
        fresh = tuple(cards)
        if fresh == self._cards:
            return
        self.beginResetModel()
        self._cards = fresh
        self.endResetModel()

    def card(self, index: Index) -> Card:
        """Return the tile at an index."""
        return self._cards[index.row()]

    def cover_changed(self, track_id: int) -> None:
        """Repaint the tiles that show this track's cover."""
        for position, card in enumerate(self._cards):
            if track_id in card.cover_track_ids:
                index = self.index(position)
                self.dataChanged.emit(index, index, [Qt.ItemDataRole.DecorationRole])

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Return the number of tiles."""
        return 0 if parent.isValid() else len(self._cards)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a tile's title, its whole text for screen readers, or the tile itself."""
        card = self._cards[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return card.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{card.title}, {card.subtitle}"
        if role == CARD_ROLE:
            return card
        return None
