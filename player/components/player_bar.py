"""The bar at the bottom: what plays, and everything to steer it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from player.playback.effects import Shape
from player.playback.queue import Repeat
from player.services.artwork import Artwork
from player.services.navigation import Navigator
from player.services.player import Player, PlayState
from player.widgets.buttons import IconButton
from player.widgets.cover import Cover
from player.widgets.links import ElidedLink
from player.widgets.sliders import SeekBar, VolumeControl
from player.widgets.waveform import WaveformSlider
from recommender.core.track import TrackRow

#: Reads a track's overview off the UI thread; the second argument gets it, or None.
ReadWaveform = Callable[[int, Callable[[bytes | None], None]], None]

_COVER = 56
_NEXT_REPEAT = {Repeat.OFF: Repeat.ALL, Repeat.ALL: Repeat.ONE, Repeat.ONE: Repeat.OFF}


class PlayerBar(QFrame):
    """Cover and names, transport and place, queue and volume."""

    like_requested = Signal(int, int)  # track id, liked
    artist_requested = Signal(str)
    menu_requested = Signal(object, QPoint)  # list[TrackRow], where

    def __init__(
        self,
        player: Player,
        artwork: Artwork,
        navigator: Navigator,
        read_waveform: ReadWaveform,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._player = player
        self._read_waveform = read_waveform
        self._navigator = navigator
        self.setProperty("role", "bar")
        self.setAccessibleName(self.tr("Player"))
        self._cover = Cover(artwork.pixmap, _COVER)
        self._cover.setAccessibleName(self.tr("Now playing"))
        self._title = ElidedLink(strong=True, as_wide_as_text=True)
        self._artist = ElidedLink(as_wide_as_text=True)
        self._like = self._button("heart", self.tr("Like"), 18)
        self._shuffle = self._button("shuffle", self.tr("Shuffle"), 18)
        self._shuffle.setCheckable(True)
        self._previous = self._button("previous", self.tr("Previous"), 22, "text")
        self._play = IconButton(
            "play", self.tr("Play"), size=22, role="icon-primary", colour="on-accent"
        )
        self._next = self._button("next", self.tr("Next"), 22, "text")
        self._repeat = self._button("repeat", self.tr("Repeat"), 18)
        self._wave = WaveformSlider()
        self._seek = SeekBar(self._wave)
        self._sound = self._button("sound", self.tr("Sound"), 20)
        self._queue = self._button("queue", self.tr("Queue"), 20)
        self._volume = VolumeControl()
        self._lay_out()
        self._connect(artwork)
        self._show_track(player.track)
        self._show_state()
        self._show_modes()
        self._volume.set_volume(player.volume, player.muted)

    @staticmethod
    def _button(icon_name: str, name: str, size: int, colour: str = "secondary") -> IconButton:
        return IconButton(icon_name, name, size=size, colour=colour)

    def _lay_out(self) -> None:
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addStretch(1)
        names.addWidget(self._title)
        names.addWidget(self._artist)
        names.addStretch(1)
        self._left = QWidget()
        self._left.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        left = QHBoxLayout(self._left)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(10)
        left.addWidget(self._cover)
        left.addLayout(names)
        left.addWidget(self._like)
        left.addStretch(1)
        buttons = QHBoxLayout()
        buttons.setSpacing(10)
        buttons.addStretch(1)
        for button in (self._shuffle, self._previous, self._play, self._next, self._repeat):
            buttons.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        buttons.addStretch(1)
        middle = QVBoxLayout()
        middle.setSpacing(2)
        middle.addLayout(buttons)
        middle.addWidget(self._seek)
        right = QHBoxLayout()
        right.setSpacing(10)
        right.addStretch(1)
        right.addWidget(self._sound)
        right.addWidget(self._queue)
        right.addWidget(self._volume)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(16, 10, 16, 10)
        whole.setSpacing(24)
        whole.addWidget(self._left, 3)
        whole.addLayout(middle, 5)
        whole.addLayout(right, 3)

    def _connect(self, artwork: Artwork) -> None:
        player = self._player
        artwork.ready.connect(self._cover.cover_changed)
        player.track_changed.connect(self._show_track)
        player.state_changed.connect(self._show_state)
        player.position_changed.connect(self._seek.set_position)
        player.volume_changed.connect(self._volume.set_volume)
        player.modes_changed.connect(self._show_modes)
        player.queue_changed.connect(self._show_state)
        self._play.clicked.connect(player.toggle)
        self._previous.clicked.connect(player.previous)
        self._next.clicked.connect(player.next)
        self._shuffle.clicked.connect(player.set_shuffle)
        self._repeat.clicked.connect(lambda: player.set_repeat(_NEXT_REPEAT[player.repeat]))
        self._seek.sought.connect(player.seek)
        self._volume.changed.connect(player.set_volume)
        self._volume.mute_toggled.connect(player.set_muted)
        self._like.clicked.connect(self._toggle_like)
        self._cover.clicked.connect(lambda: self._navigator.open("now"))
        self._queue.clicked.connect(lambda: self._navigator.open("queue"))
        self._sound.clicked.connect(lambda: self._navigator.open("sound"))
        player.modes_changed.connect(self._show_loop)
        player.sound.changed.connect(self._show_sound)
        player.sleep.changed.connect(self._show_sound)
        self._show_sound()
        self._title.clicked.connect(self._open_album)
        self._artist.clicked.connect(self._open_artist)

    # -- showing ---------------------------------------------------------------------------

    @Slot(object)
    def _show_track(self, track: TrackRow | None) -> None:
        self._cover.set_track(track.id if track else None)
        self._cover.setEnabled(track is not None)
        if track is None:
            self._title.set_text(self.tr("Nothing is playing"), link=False)
            self._artist.set_text("")
        else:
            self._title.set_text(track.title, link=track.album_id is not None)
            self._artist.set_text(track.artist, link=bool(track.artists))
        self._artist.setVisible(track is not None and bool(track.artist))
        self._show_like(track)
        self._wave.set_waveform(None)
        if track is not None:
            self._read_waveform(track.id, partial(self._show_waveform, track.id))
        self._show_loop()
        self._seek.set_duration(self._player.duration_ms)
        self._seek.set_position(self._player.position_ms)

    def _show_waveform(self, track_id: int, data: bytes | None) -> None:
        track = self._player.track
        if track is not None and track.id == track_id:
            self._wave.set_waveform(data)

    @Slot()
    def _show_loop(self) -> None:
        self._wave.set_loop(self._player.loop)

    @Slot()
    def _show_sound(self) -> None:
        """Let the button tell when the sound is not as recorded, or is about to end."""
        shaped = self._player.sound.shape != Shape() or self._player.sleep.left_s is not None
        self._sound.set_icon("sound", "accent" if shaped else "secondary")

    def _show_like(self, track: TrackRow | None) -> None:
        liked = track is not None and track.liked > 0
        self._like.setEnabled(track is not None)
        self._like.set_icon(
            "heart-filled" if liked else "heart", "accent" if liked else "secondary"
        )
        self._like.set_name(self.tr("No longer like") if liked else self.tr("Like"))

    @Slot()
    def _show_state(self) -> None:
        playing = self._player.state is PlayState.PLAYING
        self._play.set_icon("pause" if playing else "play")
        self._play.set_name(self.tr("Pause") if playing else self.tr("Play"))
        there = self._player.track is not None
        for button in (self._play, self._previous, self._next):
            button.setEnabled(there)

    @Slot()
    def _show_modes(self) -> None:
        shuffle, repeat = self._player.shuffle, self._player.repeat
        self._shuffle.setChecked(shuffle)
        self._shuffle.set_icon("shuffle", "accent" if shuffle else "secondary")
        self._shuffle.set_name(self.tr("Shuffle is on") if shuffle else self.tr("Shuffle"))
        names = {
            Repeat.OFF: self.tr("Repeat"),
            Repeat.ALL: self.tr("The queue repeats"),
            Repeat.ONE: self.tr("This track repeats"),
        }
        self._repeat.set_icon(
            "repeat-one" if repeat is Repeat.ONE else "repeat",
            "secondary" if repeat is Repeat.OFF else "accent",
        )
        self._repeat.set_name(names[repeat])

    # -- acting ----------------------------------------------------------------------------

    def _toggle_like(self) -> None:
        track = self._player.track
        if track is not None:
            self.like_requested.emit(track.id, 0 if track.liked > 0 else 1)

    def _open_album(self) -> None:
        track = self._player.track
        if track is not None and track.album_id is not None:
            self._navigator.open("album", track.album_id)

    def _open_artist(self) -> None:
        track = self._player.track
        if track is not None and track.artists:
            self.artist_requested.emit(track.artists[0])

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be done with the track."""
        track = self._player.track
        if track is not None:
            self.menu_requested.emit([track], event.globalPos())
