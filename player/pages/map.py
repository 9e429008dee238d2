"""The map: every track a point, near means alike."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from player.components.actions import Actions
from player.models.columns import tracks_text
from player.services.artwork import Artwork
from player.services.catalogue import Catalogue, Ids
from player.widgets.buttons import TextButton
from player.widgets.collage import Collage
from player.widgets.empty_state import EmptyState
from player.widgets.labels import ElidedLabel, PlainLabel
from player.widgets.map_colours import along, argb, genre_colours
from player.widgets.map_view import MapView, Region
from recommender.core.listening import Source
from recommender.core.reports import MapPoints
from recommender.core.track import TrackRow
from recommender.library import Library

_SEARCH_AFTER_MS = 120


class MapPage(QWidget):
    """The map with its colours, its search and its lasso."""

    def __init__(
        self,
        catalogue: Catalogue,
        artwork: Artwork,
        actions: Actions,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.title = self.tr("Map")
        self._catalogue = catalogue
        self._actions = actions
        self._points: MapPoints | None = None
        self._chosen: list[int] = []
        self._playing: int | None = None
        self.map = MapView()
        self._colour = QComboBox()
        self._colour.setAccessibleName(self.tr("Colour by"))
        for name, key in (
            (self.tr("Colour by genre"), "genre"),
            (self.tr("Colour by energy"), "energy"),
            (self.tr("Colour by tempo"), "tempo_bpm"),
            (self.tr("Colour by plays"), "plays"),
        ):
            self._colour.addItem(name, key)
        self._search = QLineEdit()
        self._search.setPlaceholderText(self.tr("Find on the map"))
        self._search.setAccessibleName(self._search.placeholderText())
        self._search.setClearButtonEnabled(True)
        self._search.setMaximumWidth(260)
        self._card = _HoverCard(artwork, self.map)
        self._bar = _LassoBar(self.map)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.map)
        self._stack.addWidget(
            EmptyState(
                "map",
                self.tr("No map yet"),
                self.tr("It is drawn when Deepcuts has listened to your music."),
            )
        )
        self._lay_out()
        self._later = QTimer(self, singleShot=True, interval=_SEARCH_AFTER_MS)
        self._later.timeout.connect(self._find)
        self._search.textChanged.connect(lambda _: self._later.start())
        self._colour.currentIndexChanged.connect(lambda _: self._paint())
        self.map.hovered.connect(self._hover)
        self.map.activated.connect(self._play)
        self.map.lassoed.connect(self._lassoed)
        self.map.context_requested.connect(self._menu)
        self._bar.play.clicked.connect(self._play_chosen)
        self._bar.queue.clicked.connect(lambda: self._actions.enqueue(self._chosen))
        self._bar.keep.clicked.connect(lambda: self._actions.new_playlist(self._chosen))
        self._bar.drop.clicked.connect(self._let_go)
        self.reload()

    def _lay_out(self) -> None:
        note = PlainLabel(
            self.tr(
                "Near means alike by ear; a flat map cannot show every likeness. "
                "Shift and drag to choose an area."
            ),
            "small",
        )
        head = QHBoxLayout()
        head.setContentsMargins(32, 14, 32, 10)
        head.setSpacing(12)
        head.addWidget(note, 1)
        head.addWidget(self._search)
        head.addWidget(self._colour)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(head)
        whole.addWidget(self._stack, 1)

    def show_argument(self, argument: object) -> None:
        """The map has only one face."""
        self.map.setFocus()

    def set_playing(self, track_id: int | None) -> None:
        """Ring the track that plays."""
        self._playing = track_id
        self.map.set_marked(self._position(track_id))

    def reload(self) -> None:
        """Read the map again."""
        self._catalogue.map_points(self._show)

    # -- points ----------------------------------------------------------------------------------

    def _show(self, points: MapPoints) -> None:
        self._points = points
        self._stack.setCurrentIndex(0 if len(points.ids) else 1)
        self._paint()

    def _paint(self) -> None:
        points = self._points
        if points is None or not len(points.ids):
            return
        key = self._colour.currentData()
        if key == "genre":
            self._set_colours(genre_colours(points.genre, len(points.genre_names)))
            return
        ids = points.ids.tolist()
        self._catalogue.read(
            lambda library: _values(library, ids, key),
            lambda values: self._set_colours(along(values)),
            "map/colours",
        )

    def _set_colours(self, colours: np.ndarray) -> None:
        if self._points is None or len(colours) != len(self._points.ids):
            return
        self.map.set_points(self._points.xyz[:, :2], colours, self._regions())
        self.map.set_marked(self._position(self._playing))

    def _regions(self) -> list[Region]:
        points = self._points
        assert points is not None
        found = []
        for place, name in enumerate(points.genre_names):
            own = points.xyz[points.genre == place, :2]
            if len(own):
                x, y = np.median(own, axis=0).tolist()
                found.append(Region(name, x, y, QColor.fromRgba(argb(place))))
        return found

    def _position(self, track_id: int | None) -> int:
        if track_id is None or self._points is None:
            return -1
        place = int(np.searchsorted(self._points.ids, track_id))
        there = place < len(self._points.ids) and self._points.ids[place] == track_id
        return place if there else -1

    def _row(self, position: int) -> TrackRow | None:
        if self._points is None or position < 0:
            return None
        rows = self._catalogue.rows([int(self._points.ids[position])])
        return rows[0] if rows else None

    # -- hands -----------------------------------------------------------------------------------

    def _hover(self, position: int) -> None:
        row = self._row(position)
        if row is None:
            self._card.hide()
        else:
            self._card.show_track(row)

    def _play(self, position: int) -> None:
        row = self._row(position)
        if row is not None:
            self._actions.play([row.id], 0, Source.MAP, "")

    def _menu(self, position: int, place: QPoint) -> None:
        row = self._row(position)
        if row is not None:
            self._actions.show_menu([row], place)

    def _find(self) -> None:
        query = self._search.text()
        if query.strip():
            self._catalogue.search(query, (), self._highlight, "map/search")
        else:
            self.map.set_highlight(np.empty(0, np.intp))

    def _highlight(self, ids: Ids) -> None:
        if self._points is not None:
            self.map.set_highlight(np.flatnonzero(np.isin(self._points.ids, ids)))

    def _lassoed(self, positions: np.ndarray) -> None:
        if self._points is None:
            return
        self._chosen = self._points.ids[positions].tolist()
        self._bar.show_count(len(self._chosen))

    def _play_chosen(self) -> None:
        self._actions.play(self._chosen, 0, Source.MAP, "")

    def _let_go(self) -> None:
        self._chosen = []
        self._bar.hide()
        self.map.set_highlight(np.empty(0, np.intp))


class _HoverCard(QFrame):
    """The track under the pointer."""

    def __init__(self, artwork: Artwork, over: QWidget) -> None:
        super().__init__(over)
        self.setProperty("role", "toast")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._cover = Collage(artwork.pixmap, 48)
        artwork.ready.connect(self._cover.cover_changed)
        self._title = ElidedLabel()
        self._artist = ElidedLabel("", "secondary")
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._title)
        words.addWidget(self._artist)
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 10, 14, 10)
        row.addWidget(self._cover)
        row.addLayout(words, 1)
        self.setFixedSize(300, 70)
        self.hide()

    def show_track(self, row: TrackRow) -> None:
        """Show a track in the corner of the map."""
        self._cover.set_tracks((row.id,))
        self._title.setText(row.title)
        about = " · ".join(part for part in (row.artist, row.genre or "") if part)
        self._artist.setText(about)
        self.move(20, self.parentWidget().height() - self.height() - 20)
        self.show()


class _LassoBar(QFrame):
    """What can be done with an area of the map."""

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self.setProperty("role", "toast")
        self._count = PlainLabel()
        self.play = TextButton(self.tr("Play"), "play", "primary")
        self.queue = TextButton(self.tr("Queue"), "queue")
        self.keep = TextButton(self.tr("Save as playlist"), "plus")
        self.drop = TextButton(self.tr("Let go"), "close")
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 10, 10, 10)
        row.setSpacing(8)
        for widget in (self._count, self.play, self.queue, self.keep, self.drop):
            row.addWidget(widget)
        self.hide()

    def show_count(self, count: int) -> None:
        """Show how many tracks are chosen; none hides the bar."""
        self._count.setText(tracks_text(count))
        self.setVisible(count > 0)
        self.adjustSize()
        self.move((self.parentWidget().width() - self.width()) // 2, 16)


def _values(library: Library, ids: list[int], key: str) -> np.ndarray:
    """Return one number a track for its colour, float64 (n,), NaN where unknown."""
    found = {row.id: getattr(row, key) for row in library.rows(ids)}
    values = [found.get(track_id) for track_id in ids]
    return np.array([np.nan if value is None else value for value in values], np.float64)
