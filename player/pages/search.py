"""Search over everything, as you type."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from player.components.actions import Actions
from player.components.grids import album_card
from player.components.shelf_row import ShelfRow
from player.components.track_table import TrackTable
from player.models.cards import Card
from player.models.columns import builtin_columns, tracks_text
from player.services.artwork import Artwork
from player.services.catalogue import Catalogue, Ids
from player.services.navigation import Navigator
from player.services.settings import Settings
from player.widgets.buttons import TextButton
from player.widgets.empty_state import EmptyState
from player.widgets.labels import PlainLabel
from recommender.core.translation import translate
from recommender.library import Library

_CARDS = 12
_CARDS_AFTER_MS = 150
_ASK_LENGTH = 48


class SearchPage(QWidget):
    """Artists and albums in a row above the tracks that match."""

    def __init__(
        self,
        catalogue: Catalogue,
        artwork: Artwork,
        navigator: Navigator,
        actions: Actions,
        settings: Settings,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.title = self.tr("Search")
        self._catalogue = catalogue
        self._query = ""
        self.table = TrackTable(catalogue.rows, builtin_columns(), actions, settings, "search")
        self._cards = ShelfRow(self.tr("Artists and albums"), artwork, cover_size=96)
        self._cards.opened.connect(lambda card: navigator.open(card.key, card.id))
        self._cards.hide()
        self._status = PlainLabel("", "secondary")
        self._ask = TextButton("", "sparkle", "quiet")
        self._ask.clicked.connect(lambda: navigator.open("ask", self._query))
        self._keep = TextButton(self.tr("As smart playlist"), "plus", "quiet")
        self._keep.clicked.connect(lambda: navigator.open("ask", f"query:{self._query}"))
        self._nothing = EmptyState("search", "", "")
        self._stack = QStackedWidget()
        self._stack.addWidget(self.table)
        self._stack.addWidget(self._nothing)
        head = QHBoxLayout()
        head.setContentsMargins(32, 12, 32, 8)
        head.addWidget(self._status)
        head.addStretch(1)
        head.addWidget(self._ask)
        head.addWidget(self._keep)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(4)
        whole.addLayout(head)
        row = QHBoxLayout()
        row.setContentsMargins(20, 0, 20, 0)
        row.addWidget(self._cards)
        whole.addLayout(row)
        whole.addWidget(self._stack, 1)
        # The cards follow when the typing pauses: the tracks are what must be quick.
        self._later = QTimer(self, singleShot=True, interval=_CARDS_AFTER_MS)
        self._later.timeout.connect(self._find_cards)
        self.table.sort_changed.connect(lambda _: self._find())
        catalogue.changed.connect(lambda: self._find() if self.isVisible() else None)

    def show_argument(self, argument: object) -> None:
        """Search for a text."""
        self._query = str(argument or "")
        words = self._query.split()
        shown = " ".join(words)[:_ASK_LENGTH].replace("&", "&&")
        self._ask.setText(self.tr("Ask: “{}”").format(shown))
        self._ask.setVisible(len(words) > 1 and not any(":" in word for word in words))
        self._keep.setVisible(bool(words))
        self._find()
        self._later.start()

    def _find(self) -> None:
        if self._query.strip():
            self._catalogue.search(self._query, self.table.sort, self._show, "search")
            return
        self._cards.set_cards(())
        self._status.setText("")
        self._nothing.set_text(
            self.tr("Search for anything you own"),
            self.tr(
                "Words find titles, artists, albums and genres. Be exact with artist:björk, "
                "album:“blue lines”, year:1990-1999, bpm:>120, plays:0, added:<30d, liked:yes, "
                "or leave out with -live."
            ),
        )
        self._stack.setCurrentIndex(1)

    def _show(self, ids: Ids) -> None:
        self.table.show_ids(ids)
        self._status.setText(tracks_text(len(ids)))
        if not len(ids):
            self._nothing.set_text(
                self.tr("Nothing found for “{}”").format(self._query[:80]),
                self.tr("Try fewer words, or only their beginnings."),
            )
        self._stack.setCurrentIndex(0 if len(ids) else 1)

    def _find_cards(self) -> None:
        query = self._query
        if query.strip():
            self._catalogue.read(
                lambda library: _cards(library, query), self._cards.set_cards, "search/cards"
            )


def _cards(library: Library, query: str) -> list[Card]:
    """Return the artists and albums whose names have every word of a query."""
    words = query.casefold().split()
    if any(":" in word for word in words):
        return []

    def fits(text: str) -> bool:
        folded = text.casefold()
        return all(word in folded for word in words)

    artists = [
        Card(row.id, row.name, translate("search", "Artist"), row.cover_track_ids, "artist")
        for row in library.artists()
        if fits(row.name)
    ]
    albums = [
        Card(card.id, card.title, card.subtitle, card.cover_track_ids, "album")
        for row in library.albums()
        if fits(f"{row.title} {row.album_artist}")
        for card in (album_card(row),)
    ]
    return artists[: _CARDS // 2] + albums[:_CARDS]
