"""Pages of one thing in the library: an album, an artist, a genre."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from player.components.actions import Actions
from player.components.collection import Collection, CollectionView
from player.components.grids import album_card
from player.components.shelf_row import ShelfRow
from player.components.track_table import TrackTable
from player.models.columns import (
    Column,
    album_columns,
    builtin_columns,
    long_duration_text,
)
from player.services.artwork import Artwork
from player.services.catalogue import Catalogue
from player.services.navigation import Navigator
from player.services.settings import Settings
from player.widgets.collage import Collage
from player.widgets.empty_state import EmptyState
from recommender.core.errors import NotFoundError
from recommender.core.listening import Source
from recommender.core.track import AlbumRow
from recommender.core.translation import translate
from recommender.library import Library

_COVER = 176


class ThingPage(QWidget):
    """A collection that is read off the UI thread; empty and failed states included."""

    def __init__(
        self,
        name: str,
        columns: tuple[Column, ...],
        catalogue: Catalogue,
        artwork: Artwork,
        navigator: Navigator,
        actions: Actions,
        settings: Settings,
        *,
        circle: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.title = ""
        self._name = name
        self._argument: object = None
        self._catalogue = catalogue
        self._navigator = navigator
        table = TrackTable(catalogue.rows, columns, actions, settings, name)
        collage = Collage(artwork.pixmap, _COVER, circle=circle)
        artwork.ready.connect(collage.cover_changed)
        self.view = CollectionView(table, collage, catalogue)
        self.view.radio_requested.connect(lambda seed: navigator.open("radio", seed))
        self._trouble = EmptyState("warning", "", "")
        self._stack = QStackedWidget()
        self._stack.addWidget(self.view)
        self._stack.addWidget(self._trouble)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stack)
        catalogue.changed.connect(self._again)

    def show_argument(self, argument: object) -> None:
        """Show the thing of this id."""
        self._argument = argument
        self._again()

    def _again(self) -> None:
        if self._argument is not None and (self.isVisible() or self.view.collection is None):
            self.load(self._argument)

    def load(self, argument: object) -> None:
        """Read the thing and show it."""
        raise NotImplementedError

    def read(self, work: Callable[[Library], Collection]) -> None:
        """Read a collection off the UI thread and show it."""
        self._catalogue.read(work, self.show_collection, self._name, self.fail)

    def show_collection(self, collection: Collection) -> None:
        """Show what was read."""
        self.title = collection.title
        self.view.show_collection(collection)
        self._stack.setCurrentIndex(0)

    def fail(self, message: str) -> None:
        """Say why there is nothing."""
        self._trouble.set_text(self.tr("Nothing to show"), message)
        self._stack.setCurrentIndex(1)


def facts(library: Library, ids: list[int]) -> str:
    """Return how many tracks there are and how long they take."""
    total = sum(row.duration_ms or 0 for row in library.rows(ids))
    count = translate("things", "%n track(s)", "", len(ids))
    return f"{count} · {long_duration_text(total)}"


class AlbumPage(ThingPage):
    """An album in its own order."""

    def __init__(self, *services: object) -> None:
        super().__init__("album", album_columns(), *services)

    def load(self, argument: object) -> None:
        """Read an album by id."""
        self.read(lambda library: _album(library, int(str(argument))))


def _album(library: Library, album_id: int) -> Collection:
    album = next((one for one in library.albums() if one.id == album_id), None)
    if album is None:
        raise NotFoundError(translate("things", "This album is no longer in the library."))
    ids = library.album_track_ids(album_id)
    year = f"{album.year} · " if album.year else ""
    return Collection(
        translate("things", "Album"),
        album.title,
        f"{album.album_artist} · {year}{facts(library, ids)}",
        tuple(ids),
        Source.ALBUM,
        str(album_id),
        f"album:{album_id}",
        (album.cover_track_id,),
    )


class ArtistPage(ThingPage):
    """An artist: albums above all tracks."""

    def __init__(self, catalogue: Catalogue, artwork: Artwork, *services: object) -> None:
        super().__init__("artist", builtin_columns(), catalogue, artwork, *services, circle=True)
        self._albums = ShelfRow(self.tr("Albums"), artwork, cover_size=120)
        self._albums.opened.connect(lambda card: self._navigator.open("album", card.id))
        self.view.below_head.addWidget(self._albums)

    def load(self, argument: object) -> None:
        """Read an artist by id."""
        artist_id = int(str(argument))
        self.read(lambda library: _artist(library, artist_id))
        self._catalogue.read(
            lambda library: _artist_albums(library, artist_id), self._show_albums, "artist/albums"
        )

    def _show_albums(self, albums: list[AlbumRow]) -> None:
        self._albums.set_cards([album_card(album) for album in albums])


def _artist(library: Library, artist_id: int) -> Collection:
    artist = next((one for one in library.artists() if one.id == artist_id), None)
    if artist is None:
        raise NotFoundError(translate("things", "This artist is no longer in the library."))
    ids = library.artist_track_ids(artist_id)
    plays = ""
    if artist.plays:
        plays = " · " + translate("things", "played %n time(s)", "", artist.plays)
    return Collection(
        translate("things", "Artist"),
        artist.name,
        facts(library, ids) + plays,
        tuple(ids),
        Source.ARTIST,
        artist.name,
        f"artist:{artist_id}",
        artist.cover_track_ids,
    )


def _artist_albums(library: Library, artist_id: int) -> list[AlbumRow]:
    rows = library.rows(library.artist_track_ids(artist_id))
    wanted = dict.fromkeys(row.album_id for row in rows)
    known = {album.id: album for album in library.albums()}
    return [known[album_id] for album_id in wanted if album_id in known]


class GenrePage(ThingPage):
    """A genre or micro-genre, its surest tracks first."""

    def __init__(self, *services: object) -> None:
        super().__init__("genre", builtin_columns(), *services)

    def load(self, argument: object) -> None:
        """Read a genre by id."""
        self.read(lambda library: _genre(library, int(str(argument))))


def _genre(library: Library, genre_id: int) -> Collection:
    tree = library.genres()
    known = {one.id: one for top in tree for one in (top, *top.children)}
    genre = known.get(genre_id)
    if genre is None:
        raise NotFoundError(
            translate("things", "This genre was replaced when Deepcuts learned anew.")
        )
    ids = library.genre_track_ids(genre_id)
    parent = known.get(genre.parent_id or 0)
    kind = translate("things", "Genre by ear")
    if parent:
        kind = translate("things", "Part of {genre}").format(genre=parent.name)
    return Collection(
        kind,
        genre.name,
        f"{', '.join(genre.words)} · {facts(library, ids)}",
        tuple(ids),
        Source.GENRE,
        genre.name,
        f"genre:{genre_id}",
        genre.exemplars[:4],
    )
