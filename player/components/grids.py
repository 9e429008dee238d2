"""Albums and artists as grids of covers."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from player.models.cards import Card, CardsModel
from player.models.columns import tracks_text
from player.services.artwork import Artwork
from player.services.catalogue import Catalogue
from player.services.navigation import Navigator
from player.widgets.card_grid import CardGrid
from recommender.core.track import AlbumRow, ArtistRow


class _Grid(QWidget):
    """A grid that reads its cards again when the library changes and it is in view."""

    def __init__(
        self,
        catalogue: Catalogue,
        artwork: Artwork,
        name: str,
        *,
        circle: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._catalogue = catalogue
        self._stale = True
        self.model = CardsModel()
        self.grid = CardGrid(artwork.pixmap, round_covers=circle)
        self.grid.setModel(self.model)
        self.grid.setAccessibleName(name)
        artwork.ready.connect(self.model.cover_changed)
        catalogue.changed.connect(self._outdated)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(20, 0, 0, 0)
        whole.addWidget(self.grid)
        self.setFocusProxy(self.grid)

    def showEvent(self, event: object) -> None:
        """Read the cards when they are looked at."""
        if self._stale:
            self._stale = False
            self.load()

    def _outdated(self) -> None:
        self._stale = not self.isVisible()
        if not self._stale:
            self.load()

    def load(self) -> None:
        """Read the cards."""
        raise NotImplementedError


class AlbumsGrid(_Grid):
    """All albums."""

    def __init__(self, catalogue: Catalogue, artwork: Artwork, navigator: Navigator) -> None:
        super().__init__(catalogue, artwork, self.tr("Albums"))
        self.grid.opened.connect(lambda card: navigator.open("album", card.id))

    def load(self) -> None:
        """Read all albums."""
        self._catalogue.albums(
            lambda rows: self.model.set_cards([album_card(row) for row in rows]), "grid"
        )


class ArtistsGrid(_Grid):
    """All artists."""

    def __init__(self, catalogue: Catalogue, artwork: Artwork, navigator: Navigator) -> None:
        super().__init__(catalogue, artwork, self.tr("Artists"), circle=True)
        self.grid.opened.connect(lambda card: navigator.open("artist", card.id))

    def load(self) -> None:
        """Read all artists."""
        self._catalogue.artists(
            lambda rows: self.model.set_cards([self.card(row) for row in rows]), "grid"
        )

    def card(self, row: ArtistRow) -> Card:
        """Return an artist's tile."""
        return Card(row.id, row.name, tracks_text(row.tracks), row.cover_track_ids)


def album_card(row: AlbumRow) -> Card:
    """Return an album's tile."""
    year = f" · {row.year}" if row.year else ""
    return Card(row.id, row.title, f"{row.album_artist}{year}", (row.cover_track_id,))
