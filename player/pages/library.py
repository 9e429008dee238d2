"""Library: everything there is, as tracks, albums, artists and genres."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from player.components.actions import Actions
from player.components.genres_view import GenresView
from player.components.grids import AlbumsGrid, ArtistsGrid
from player.components.track_table import TrackTable
from player.models.columns import builtin_columns, long_duration_text, tracks_text
from player.services.artwork import Artwork
from player.services.catalogue import Catalogue, Ids
from player.services.navigation import Navigator
from player.services.settings import Settings
from player.widgets.empty_state import EmptyState
from player.widgets.labels import PlainLabel
from recommender.library import Library

TABS = ("tracks", "albums", "artists", "genres")


class LibraryPage(QWidget):
    """Four views of the whole library."""

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
        self.title = self.tr("Library")
        self._catalogue = catalogue
        self._tabs = QTabBar()
        self._tabs.setExpanding(False)
        self._tabs.setAccessibleName(self.tr("Views of the library"))
        names = (self.tr("Tracks"), self.tr("Albums"), self.tr("Artists"), self.tr("Genres"))
        for name in names:
            self._tabs.addTab(name)
        self.table = TrackTable(catalogue.rows, builtin_columns(), actions, settings, "library")
        self._status = PlainLabel("", "small")
        self._pages = QStackedWidget()
        self._pages.addWidget(self.table)
        self._pages.addWidget(AlbumsGrid(catalogue, artwork, navigator))
        self._pages.addWidget(ArtistsGrid(catalogue, artwork, navigator))
        self._pages.addWidget(GenresView(catalogue, artwork, navigator))
        self._nothing = EmptyState(
            "library",
            self.tr("Your library is empty"),
            self.tr("Add a music folder in the settings, or drop one on this window."),
        )
        self._pages.addWidget(self._nothing)
        head = QHBoxLayout()
        head.setContentsMargins(32, 12, 32, 8)
        head.addWidget(self._tabs)
        head.addStretch(1)
        head.addWidget(self._status)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(head)
        whole.addWidget(self._pages, 1)
        self._tabs.currentChanged.connect(lambda tab: navigator.open("library", TABS[tab]))
        self.table.sort_changed.connect(lambda _: self._reload())
        catalogue.changed.connect(self._reload)
        self._reload()

    def show_argument(self, argument: object) -> None:
        """Show one of the tabs: tracks, albums, artists or genres."""
        tab = TABS.index(str(argument)) if argument in TABS else 0
        self._tabs.blockSignals(True)
        self._tabs.setCurrentIndex(tab)
        self._tabs.blockSignals(False)
        self._pages.setCurrentIndex(tab)
        self._pages.currentWidget().setFocus()

    def _reload(self) -> None:
        self._catalogue.search("", self.table.sort, self._show, "library")
        self._catalogue.read(_total_ms, self._tell, "library/total")

    def _show(self, ids: Ids) -> None:
        self.table.show_ids(ids)
        if not len(ids):
            self._pages.setCurrentWidget(self._nothing)
        elif self._pages.currentWidget() is self._nothing:
            self._pages.setCurrentIndex(self._tabs.currentIndex())

    def _tell(self, total: tuple[int, int]) -> None:
        count, length_ms = total
        text = tracks_text(count)
        self._status.setText(f"{text} · {long_duration_text(length_ms)}" if count else "")


def _total_ms(library: Library) -> tuple[int, int]:
    return library.counts().tracks, library.total_duration_ms()
