"""Home: what to play now, and why."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from player.components.actions import Actions
from player.components.shelf_row import ShelfRow
from player.models.cards import Card
from player.services.artwork import Artwork
from player.services.catalogue import Catalogue
from player.services.jobs import Jobs
from player.services.navigation import Navigator
from player.services.shelves import Shelves
from player.widgets.empty_state import EmptyState
from player.widgets.labels import PlainLabel
from recommender.core.listening import HistoryRow
from recommender.core.playlist import Playlist
from recommender.core.track import AlbumRow
from recommender.library import Library

_RECENT = 18


class HomePage(QWidget):
    """Rows of mixes, what was played last, what came last."""

    def __init__(
        self,
        shelves: Shelves,
        catalogue: Catalogue,
        artwork: Artwork,
        jobs: Jobs,
        navigator: Navigator,
        actions: Actions,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.title = self.tr("Home")
        self._shelves = shelves
        self._catalogue = catalogue
        self._artwork = artwork
        self._jobs = jobs
        self._navigator = navigator
        self._actions = actions
        self._rows: dict[str, ShelfRow] = {}
        self._greeting = PlainLabel("", "display")
        self._greeting.setContentsMargins(12, 0, 0, 4)
        self._state = PlainLabel("", "secondary")
        self._state.setContentsMargins(12, 0, 0, 8)
        self._played = self._row(self.tr("Played lately"), self._open_album)
        self._new = self._row(self.tr("Added lately"), self._open_album)
        self._empty = EmptyState("sparkle", "", "")
        self._lay_out()
        shelves.changed.connect(self._show_shelves)
        catalogue.changed.connect(self._reload)
        self._show_shelves()
        self._reload()

    def _lay_out(self) -> None:
        inside = QWidget()
        inside.setProperty("role", "page")
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(20, 24, 20, 24)
        self._column.setSpacing(20)
        self._column.addWidget(self._greeting)
        self._column.addWidget(self._state)
        for row in (self._played, self._new):
            self._column.addWidget(row)
        self._column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inside)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._stack = QStackedWidget()
        self._stack.addWidget(scroll)
        self._stack.addWidget(self._empty)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stack)

    def _row(self, title: str, opened: object, lines: int = 1) -> ShelfRow:
        row = ShelfRow(title, self._artwork, lines=lines)
        row.opened.connect(opened)
        row.hide()
        return row

    def show_argument(self, argument: object) -> None:
        """Home has only one face; it greets by the time of day."""
        hour = datetime.now().hour
        words = (
            self.tr("Good night")
            if hour < 5
            else self.tr("Good morning")
            if hour < 12
            else self.tr("Good afternoon")
            if hour < 18
            else self.tr("Good evening")
        )
        self._greeting.setText(words)
        self._reload()

    # -- mixes -----------------------------------------------------------------------------------

    def _show_shelves(self) -> None:
        shelves = self._shelves.shelves()
        for place, shelf in enumerate(shelves):
            row = self._rows.get(shelf.name)
            if row is None:
                row = self._rows[shelf.name] = self._row(shelf.title, self._open_playlist, lines=2)
                self._column.insertWidget(2 + place, row)
            row.set_title(shelf.title)
            row.set_cards([_card(one) for one in shelf.playlists])
        for name, row in self._rows.items():
            if name not in {shelf.name for shelf in shelves}:
                row.set_cards(())
        self._tell_state()

    def _open_playlist(self, card: Card) -> None:
        self._navigator.open("playlist", card.key)

    def _open_album(self, card: Card) -> None:
        self._navigator.open("album", card.id)

    # -- what was played and added ---------------------------------------------------------------

    def _reload(self) -> None:
        self._catalogue.read(_recent, self._show_recent, "home")

    def _show_recent(self, found: tuple[list[AlbumRow], list[AlbumRow], int, int]) -> None:
        played, added, tracks, analysed = found
        self._played.set_cards([_album_card(album) for album in played])
        self._new.set_cards([_album_card(album) for album in added])
        self._tracks, self._analysed = tracks, analysed
        self._tell_state()

    _tracks = 0
    _analysed = 0

    def _tell_state(self) -> None:
        mixed = bool(self._shelves.shelves())
        busy = self._jobs.busy
        self._stack.setCurrentIndex(0 if self._tracks or mixed else 1)
        if not self._tracks:
            if busy:
                self._empty.set_text(
                    self.tr("Looking for your music"),
                    self.tr("Albums appear here as they are found."),
                    icon_name="search",
                )
            else:
                self._empty.set_text(
                    self.tr("No music yet"),
                    self.tr("Add a music folder in the settings, or drop one on this window."),
                    icon_name="folder",
                )
        self._state.setVisible(bool(self._tracks) and not mixed)
        self._state.setText(
            self.tr(
                "Deepcuts is listening to your music ({} of {} tracks). The first mixes come as "
                "soon as it has heard some of it."
            ).format(self._analysed, self._tracks)
            if busy
            else self.tr("Mixes appear here once Deepcuts has listened to your music.")
        )


def _card(playlist: Playlist) -> Card:
    return Card(0, playlist.title, playlist.explanation, playlist.track_ids[:4], key=playlist.slug)


def _album_card(album: AlbumRow) -> Card:
    return Card(album.id, album.title, album.album_artist, (album.cover_track_id,))


def _recent(library: Library) -> tuple[list[AlbumRow], list[AlbumRow], int, int]:
    """Read the albums that were played and added last, and how much there is."""
    counts = library.counts()
    albums = library.albums()
    history: list[HistoryRow] = library.history(300)
    albums_of = {row.id: row.album_id for row in library.rows([one.track_id for one in history])}
    latest = dict.fromkeys(albums_of.get(one.track_id) for one in history)
    by_id = {album.id: album for album in albums}
    played = [by_id[album_id] for album_id in latest if album_id in by_id][:_RECENT]
    added = sorted(albums, key=lambda album: (-album.added_at, album.id))[:_RECENT]
    return played, added, counts.tracks, counts.analysed
