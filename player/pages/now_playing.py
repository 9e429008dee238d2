"""Now playing: the cover large, why it plays, what comes next, its words in time."""

from __future__ import annotations

from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QSizePolicy,
    QStackedWidget,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from player.components.actions import Actions
from player.components.up_next import UpNext
from player.services.artwork import Artwork
from player.services.catalogue import Catalogue
from player.services.player import Player
from player.widgets.buttons import IconButton, TextButton
from player.widgets.chips import ReasonChips
from player.widgets.cover import Cover
from player.widgets.empty_state import EmptyState
from player.widgets.labels import ElidedLabel
from player.widgets.links import LINK_PADDING, ElidedLink
from player.widgets.lyrics_view import LyricsView
from recommender.core.track import TrackRow

_COVER, _LARGEST_COVER = 220, 420
_LEAST_SIDE = 300


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
        self._cover = Cover(artwork.pixmap, _COVER, _LARGEST_COVER, radius=12)
        self._cover.setAccessibleName(self.tr("Go to the album"))
        self._title = ElidedLabel("", "title")
        self._artist = ElidedLink(strong=True, scale=1.2)
        self._album = ElidedLink()
        self._facts = ElidedLabel("", "small")
        self._chips = ReasonChips()
        self._like = IconButton("heart", self.tr("Like"), size=20, colour="secondary")
        self._more = TextButton(self.tr("More like this"), "radio")
        self._tabs = QTabBar()
        self._tabs.setExpanding(False)
        self._tabs.addTab(self.tr("Up next"))
        self._tabs.addTab(self.tr("Lyrics"))
        self._up_next = UpNext(player, catalogue.rows, artwork)
        self._lyrics = LyricsView()
        self._side = QStackedWidget()
        self._side.addWidget(self._up_next)
        self._side.addWidget(self._lyrics)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._built())
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
        self._connect(artwork)
        self._show(player.track)

    def _built(self) -> QWidget:
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.setContentsMargins(LINK_PADDING, 0, 0, 0)
        buttons.addWidget(self._more)
        buttons.addWidget(self._like)
        buttons.addStretch(1)
        words = QVBoxLayout()
        words.setSpacing(2)
        for label in (self._title, self._facts):
            label.setContentsMargins(LINK_PADDING, 0, 0, 0)
        for widget in (self._title, self._artist, self._album, self._facts):
            words.addWidget(widget)
        left = QVBoxLayout()
        left.setSpacing(0)
        left.addLayout(_indented(self._cover), 100)
        left.addSpacing(20)
        left.addLayout(words)
        left.addSpacing(12)
        left.addLayout(_indented(self._chips))
        left.addSpacing(14)
        left.addLayout(buttons)
        left.addStretch(1)
        column = QWidget()
        column.setLayout(left)
        left.setContentsMargins(0, 0, 0, 0)
        column.setMinimumWidth(_COVER)
        column.setMaximumWidth(_LARGEST_COVER)
        column.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        right = QVBoxLayout()
        right.setSpacing(8)
        right.addWidget(self._tabs)
        right.addWidget(self._side, 1)
        self._side.setMinimumWidth(_LEAST_SIDE)
        page = QWidget()
        row = QHBoxLayout(page)
        row.setContentsMargins(32 - LINK_PADDING, 20, 20, 20)
        row.setSpacing(40)
        row.addWidget(column, 5)
        row.addLayout(right, 6)
        return page

    def _connect(self, artwork: Artwork) -> None:
        player = self._player
        artwork.ready.connect(self._cover.cover_changed)
        player.track_changed.connect(self._show)
        player.position_changed.connect(self._lyrics.set_position)
        self._catalogue.changed.connect(self._up_next.refresh)
        self._tabs.currentChanged.connect(self._side.setCurrentIndex)
        self._lyrics.seek_requested.connect(player.seek)
        self._cover.clicked.connect(self._open_album)
        self._album.clicked.connect(self._open_album)
        self._artist.clicked.connect(self._open_artist)
        self._like.clicked.connect(self._toggle_like)
        self._more.clicked.connect(self._start_radio)

    def show_argument(self, argument: object) -> None:
        """Show what plays."""
        self._show(self._player.track)
        self._tabs.setFocus()

    def _show(self, track: TrackRow | None) -> None:
        self._stack.setCurrentIndex(0 if track else 1)
        fresh = track is not None and (self._track is None or track.id != self._track.id)
        self._track = track
        if track is None:
            return
        self._cover.set_track(track.id)
        self._title.setText(track.title)
        self._artist.set_text(track.artist or self.tr("Unknown artist"), link=bool(track.artists))
        year = track.original_year or track.year
        album = f"{track.album} ({year})" if track.album and year else track.album
        self._album.set_text(album, link=track.album_id is not None)
        facts = [
            track.genre or "",
            f"{round(track.tempo_bpm)} BPM" if track.tempo_bpm else "",
            track.key or "",
        ]
        self._facts.setText(" · ".join(part for part in facts if part))
        self._facts.setVisible(any(facts))
        entry = self._player.entry
        reasons = [reason.text for reason in entry.reasons] if entry else []
        self._chips.set_texts(reasons)
        self._chips.setVisible(bool(reasons))
        if track.liked > 0:
            self._like.set_icon("heart-filled", "accent")
        else:
            self._like.set_icon("heart", "secondary")
        self._like.set_name(self.tr("No longer like") if track.liked > 0 else self.tr("Like"))
        if fresh:
            self._read_lyrics(track.id)

    def _read_lyrics(self, track_id: int) -> None:
        self._lyrics.set_lyrics("")
        self._tabs.setTabEnabled(1, False)

        def show(text: str) -> None:
            self._lyrics.set_lyrics(text)
            self._lyrics.set_position(self._player.position_ms)
            self._tabs.setTabEnabled(1, True)
            self._tabs.setTabText(
                1, self.tr("Lyrics") if self._lyrics.has_lyrics else self.tr("No lyrics")
            )
            self._tabs.setTabEnabled(1, self._lyrics.has_lyrics)

        self._catalogue.read(lambda library: library.lyrics(track_id), show, "lyrics")

    # -- acting ----------------------------------------------------------------------------

    def _open_album(self) -> None:
        if self._track is not None and self._track.album_id is not None:
            self._actions.open_album(self._track.album_id)

    def _open_artist(self) -> None:
        if self._track is not None and self._track.artists:
            self._actions.open_artist(self._track.artists[0])

    def _toggle_like(self) -> None:
        if self._track is not None:
            self._actions.like([self._track.id], 0 if self._track.liked > 0 else 1)

    def _start_radio(self) -> None:
        if self._track is not None:
            self._actions.start_radio(self._track.id)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be done with the track."""
        if self._track is not None:
            self._actions.show_menu([self._track], event.globalPos())


def _indented(widget: QWidget) -> QHBoxLayout:
    """Put a widget in line with the text of links, which leave room for their focus ring."""
    row = QHBoxLayout()
    row.setContentsMargins(LINK_PADDING, 0, 0, 0)
    row.addWidget(widget)
    return row
