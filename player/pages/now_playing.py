"""Now playing: the cover large, why it plays, its words in time, what comes next."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from player.components.actions import Actions
from player.services.artwork import Artwork
from player.services.catalogue import Catalogue
from player.services.player import Player
from player.widgets.buttons import TextButton
from player.widgets.chips import ReasonChips
from player.widgets.collage import Collage
from player.widgets.empty_state import EmptyState
from player.widgets.labels import ElidedLabel
from player.widgets.lyrics_view import LyricsView
from recommender.core.track import TrackRow

_COVER = 320


class NowPlayingPage(QWidget):
    """One track, seen closely."""

    def __init__(
        self,
        player: Player,
        catalogue: Catalogue,
        artwork: Artwork,
        actions: Actions,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.title = self.tr("Now playing")
        self._player = player
        self._catalogue = catalogue
        self._actions = actions
        self._track: TrackRow | None = None
        self._cover = Collage(artwork.pixmap, _COVER)
        artwork.ready.connect(self._cover.cover_changed)
        self._title = ElidedLabel("", "title")
        self._artist = ElidedLabel("", "heading")
        self._artist.setCursor(Qt.CursorShape.PointingHandCursor)
        self._artist.clicked.connect(self._open_artist)
        self._album = ElidedLabel("", "secondary")
        self._chips = ReasonChips()
        self._facts = ElidedLabel("", "small")
        self._next = ElidedLabel("", "secondary")
        self._lyrics = LyricsView()
        self._lyrics.seek_requested.connect(player.seek)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._build())
        self._stack.addWidget(
            EmptyState(
                "music-note",
                self.tr("Nothing is playing"),
                self.tr("Pick a mix on the home page, or anything in your library."),
            )
        )
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stack)
        player.track_changed.connect(self._show)
        player.queue_changed.connect(self._show_next)
        player.position_changed.connect(self._lyrics.set_position)
        self._show(player.track)

    def _build(self) -> QWidget:
        side = QVBoxLayout()
        side.setSpacing(8)
        side.addWidget(self._cover)
        side.addSpacing(10)
        for widget in (self._title, self._artist, self._album, self._facts, self._chips):
            side.addWidget(widget)
        side.addSpacing(8)
        side.addWidget(self._next)
        radio = TextButton(self.tr("More like this"), "radio")
        radio.clicked.connect(self._more)
        row = QHBoxLayout()
        row.addWidget(radio)
        row.addStretch(1)
        side.addLayout(row)
        side.addStretch(1)
        left = QWidget()
        left.setFixedWidth(_COVER)
        left.setLayout(side)
        side.setContentsMargins(0, 0, 0, 0)
        page = QWidget()
        whole = QHBoxLayout(page)
        whole.setContentsMargins(48, 32, 48, 24)
        whole.setSpacing(56)
        whole.addStretch(1)
        whole.addWidget(left)
        whole.addWidget(self._lyrics, 3)
        whole.addStretch(1)
        return page

    def show_argument(self, argument: object) -> None:
        """Show what plays."""
        self._show(self._player.track)

    def _show(self, track: TrackRow | None) -> None:
        self._stack.setCurrentIndex(0 if track else 1)
        if track is None:
            self._track = None
            return
        fresh = self._track is None or track.id != self._track.id
        self._track = track
        self._cover.set_tracks((track.id,))
        self._title.setText(track.title)
        self._artist.setText(track.artist or self.tr("Unknown artist"))
        year = track.original_year or track.year
        self._album.setText(f"{track.album} ({year})" if track.album and year else track.album)
        facts = [track.genre or "", track.key or ""]
        if track.tempo_bpm:
            facts.insert(1, f"{round(track.tempo_bpm)} BPM")
        self._facts.setText(" · ".join(part for part in facts if part))
        entry = self._player.entry
        reasons = [reason.text for reason in entry.reasons] if entry else []
        self._chips.set_texts(reasons)
        self._chips.setVisible(bool(reasons))
        self._show_next()
        if fresh:
            self._lyrics.set_lyrics("")
            track_id = track.id
            self._catalogue.read(
                lambda library: library.lyrics(track_id), self._lyrics.set_lyrics, "lyrics"
            )

    def _show_next(self) -> None:
        entries, place = self._player.queue(), self._player.queue_position
        rows = self._catalogue.rows([e.track_id for e in entries[place + 1 : place + 2]])
        names = " · ".join(part for row in rows for part in (row.title, row.artist) if part)
        text = self.tr("Next: {}").format(names) if names else ""
        self._next.setText(text)

    def _open_artist(self) -> None:
        if self._track is not None and self._track.artists:
            self._actions.open_artist(self._track.artists[0])

    def _more(self) -> None:
        if self._track is not None:
            self._actions.start_radio(self._track.id)
