"""The bar at the bottom: what plays, and the hands on it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QSlider, QVBoxLayout, QWidget

from player.models.columns import duration_text
from player.playback.queue import Repeat
from player.services.artwork import Artwork
from player.services.navigation import Navigator
from player.services.playback_session import PlayState
from player.services.player import Player
from player.widgets.buttons import IconButton
from player.widgets.collage import Collage
from player.widgets.labels import ElidedLabel, PlainLabel
from player.widgets.seek_bar import SeekBar
from recommender.core.track import TrackRow

_COVER = 56
_SIDE = 320
_REPEATS = (Repeat.OFF, Repeat.ALL, Repeat.ONE)


class PlayerBar(QFrame):
    """Cover and names, buttons and seek bar, modes and volume."""

    like_requested = Signal(int, int)  # track id, liked
    artist_requested = Signal(str)

    def __init__(
        self,
        player: Player,
        artwork: Artwork,
        navigator: Navigator,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("role", "bar")
        self._player = player
        self._navigator = navigator
        self._track: TrackRow | None = None
        self._cover = Collage(artwork.pixmap, _COVER)
        artwork.ready.connect(self._cover.cover_changed)
        self._title = ElidedLabel(self.tr("Nothing playing"))
        self._artist = ElidedLabel("", "secondary")
        for label, run in ((self._title, self._open_album), (self._artist, self._open_artist)):
            label.setCursor(Qt.CursorShape.PointingHandCursor)
            label.clicked.connect(run)
        self._like = IconButton("heart", self.tr("Like"), size=18, colour="secondary")
        self._like.clicked.connect(self._toggle_like)
        self._shuffle = self._button("shuffle", self.tr("Shuffle"), self._toggle_shuffle, 18)
        self._previous = self._button("previous", self.tr("Previous track"), player.previous)
        self._play = IconButton(
            "play", self.tr("Play"), size=22, role="icon-primary", colour="on-accent"
        )
        self._play.clicked.connect(player.toggle)
        self._next = self._button("next", self.tr("Next track"), player.next)
        self._repeat = self._button("repeat", self.tr("Repeat"), self._next_repeat, 18)
        self._seek = SeekBar()
        self._seek.seeked.connect(player.seek)
        self._at, self._length = PlainLabel("", "small"), PlainLabel("", "small")
        self._mute = self._button("volume", self.tr("Mute"), self._toggle_mute, 18)
        self._volume = QSlider(Qt.Orientation.Horizontal)
        self._volume.setRange(0, 100)
        self._volume.setFixedWidth(104)
        self._volume.setAccessibleName(self.tr("Volume"))
        self._volume.valueChanged.connect(lambda value: player.set_volume(value / 100))
        self._queue = self._button("queue", self.tr("Queue"), lambda: navigator.open("queue"), 18)
        self._now = self._button(
            "lyrics", self.tr("Now playing"), lambda: navigator.open("now"), 18
        )
        self._lay_out()
        player.track_changed.connect(self.show_track)
        player.state_changed.connect(self._show_state)
        player.position_changed.connect(self._show_position)
        player.volume_changed.connect(self._show_volume)
        player.modes_changed.connect(self._show_modes)
        self.show_track(player.track)
        self._show_state(player.state)
        self._show_volume(player.volume, player.muted)
        self._show_modes()

    def _button(
        self, icon_name: str, name: str, run: Callable[[], object], size: int = 20
    ) -> IconButton:
        button = IconButton(icon_name, name, size=size)
        button.clicked.connect(lambda: run())
        return button

    def _lay_out(self) -> None:
        names = QVBoxLayout()
        names.setSpacing(1)
        names.addStretch(1)
        names.addWidget(self._title)
        names.addWidget(self._artist)
        names.addStretch(1)
        left = QWidget()
        left.setFixedWidth(_SIDE)
        row = QHBoxLayout(left)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self._cover)
        row.addLayout(names, 1)
        row.addWidget(self._like)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch(1)
        for button in (self._shuffle, self._previous, self._play, self._next, self._repeat):
            buttons.addWidget(button)
        buttons.addStretch(1)
        line = QHBoxLayout()
        line.setSpacing(10)
        for label, side in (
            (self._at, Qt.AlignmentFlag.AlignRight),
            (self._length, Qt.AlignmentFlag.AlignLeft),
        ):
            label.setFixedWidth(52)
            label.setAlignment(side | Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(self._at)
        line.addWidget(self._seek, 1)
        line.addWidget(self._length)
        middle = QVBoxLayout()
        middle.setSpacing(2)
        middle.addLayout(buttons)
        middle.addLayout(line)
        right = QWidget()
        right.setFixedWidth(_SIDE)
        tools = QHBoxLayout(right)
        tools.setContentsMargins(0, 0, 0, 0)
        tools.addStretch(1)
        for widget in (self._now, self._queue, self._mute, self._volume):
            tools.addWidget(widget)
        whole = QGridLayout(self)
        whole.setContentsMargins(16, 10, 16, 10)
        whole.setHorizontalSpacing(16)
        whole.addWidget(left, 0, 0)
        whole.addLayout(middle, 0, 1)
        whole.addWidget(right, 0, 2)
        whole.setColumnStretch(1, 1)

    # -- what is shown -----------------------------------------------------------------------------

    def show_track(self, track: TrackRow | None) -> None:
        """Show the current track."""
        self._track = track
        self._cover.set_tracks((track.id,) if track else ())
        self._cover.setVisible(track is not None)
        self._title.setText(track.title if track else self.tr("Nothing playing"))
        self._artist.setText(track.artist if track else "")
        self._like.setVisible(track is not None)
        liked = bool(track and track.liked > 0)
        self._like.set_icon(
            "heart-filled" if liked else "heart", "accent" if liked else "secondary"
        )
        self._like.set_name(self.tr("No longer like") if liked else self.tr("Like"))
        self._seek.set_length(self._player.duration_ms)
        self._length.setText(duration_text(track.duration_ms) if track else "")
        self._show_position(self._player.position_ms)
        for button in (self._previous, self._next, self._play):
            button.setEnabled(track is not None)

    def _show_state(self, state: PlayState) -> None:
        playing = state is PlayState.PLAYING
        self._play.set_icon("pause" if playing else "play")
        self._play.set_name(self.tr("Pause") if playing else self.tr("Play"))

    def _show_position(self, position_ms: int) -> None:
        self._seek.set_position(position_ms)
        self._at.setText(duration_text(position_ms) if self._track else "")

    def _show_volume(self, volume: float, muted: bool) -> None:
        self._volume.blockSignals(True)
        self._volume.setValue(round(volume * 100))
        self._volume.blockSignals(False)
        quiet = "volume-low" if volume < 0.5 else "volume"
        self._mute.set_icon("muted" if muted or volume == 0 else quiet)
        self._mute.set_name(self.tr("Unmute") if muted else self.tr("Mute"))

    def _show_modes(self) -> None:
        on = self._player.shuffle
        self._shuffle.set_icon("shuffle", "accent" if on else "secondary")
        self._shuffle.set_name(self.tr("Shuffle: on") if on else self.tr("Shuffle: off"))
        repeat = self._player.repeat
        name = {
            Repeat.OFF: self.tr("Repeat: off"),
            Repeat.ALL: self.tr("Repeat: queue"),
            Repeat.ONE: self.tr("Repeat: track"),
        }[repeat]
        icon_name = "repeat-one" if repeat is Repeat.ONE else "repeat"
        self._repeat.set_icon(icon_name, "secondary" if repeat is Repeat.OFF else "accent")
        self._repeat.set_name(name)

    # -- hands -------------------------------------------------------------------------------------

    def _toggle_shuffle(self) -> None:
        self._player.set_shuffle(not self._player.shuffle)

    def _next_repeat(self) -> None:
        place = _REPEATS.index(self._player.repeat)
        self._player.set_repeat(_REPEATS[(place + 1) % len(_REPEATS)])

    def _toggle_mute(self) -> None:
        self._player.set_muted(not self._player.muted)

    def _toggle_like(self) -> None:
        if self._track is not None:
            self.like_requested.emit(self._track.id, 0 if self._track.liked > 0 else 1)

    def _open_album(self) -> None:
        if self._track is not None and self._track.album_id is not None:
            self._navigator.open("album", self._track.album_id)

    def _open_artist(self) -> None:
        if self._track is not None and self._track.artists:
            self.artist_requested.emit(self._track.artists[0])
