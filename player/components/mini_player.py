"""The mini player: cover, names and buttons in a small window that stays in front."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from player.services.artwork import Artwork
from player.services.player import Player, PlayState
from player.widgets.buttons import IconButton
from player.widgets.cover import Cover
from player.widgets.labels import ElidedLabel
from player.widgets.sliders import SeekBar
from recommender.core.track import TrackRow

_SIZE, _COVER = (420, 118), 86
_STEP_MS, _LOUDER = 10_000, 0.05


class MiniPlayer(QFrame):
    """Drag it anywhere; Escape or its button brings the whole window back."""

    like_requested = Signal(int, int)  # track id, liked
    left = Signal()

    def __init__(self, player: Player, artwork: Artwork, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._player = player
        self._grip: QPoint | None = None
        self.setWindowTitle(self.tr("Mini player"))
        self.setAccessibleName(self.tr("Mini player"))
        self.setProperty("role", "mini")
        self.setWindowFlags(
            Qt.WindowType.Window
            | Qt.WindowType.FramelessWindowHint
            | Qt.WindowType.WindowStaysOnTopHint
        )
        self.setFixedSize(*_SIZE)
        self._cover = Cover(artwork.pixmap, _COVER)
        self._cover.setAccessibleName(self.tr("Show the whole window"))
        self._title = ElidedLabel("")
        self._artist = ElidedLabel("", "small")
        self._like = IconButton("heart", self.tr("Like"), size=16, colour="secondary")
        self._previous = IconButton("previous", self.tr("Previous"), size=18)
        self._play = IconButton("play", self.tr("Play"), size=20)
        self._next = IconButton("next", self.tr("Next"), size=18)
        self._back = IconButton("up", self.tr("Show the whole window"), size=16, colour="secondary")
        self._seek = SeekBar()
        self._lay_out()
        self._connect(artwork)
        self._show_track(player.track)
        self._show_state()

    def _lay_out(self) -> None:
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(self._title)
        names.addWidget(self._artist)
        top = QHBoxLayout()
        top.setSpacing(4)
        top.addLayout(names, 1)
        for button in (self._like, self._previous, self._play, self._next, self._back):
            top.addWidget(button)
        right = QVBoxLayout()
        right.setSpacing(4)
        right.addLayout(top)
        right.addWidget(self._seek)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(16, 12, 12, 12)
        whole.setSpacing(12)
        whole.addWidget(self._cover)
        whole.addLayout(right, 1)

    def _connect(self, artwork: Artwork) -> None:
        player = self._player
        artwork.ready.connect(self._cover.cover_changed)
        player.track_changed.connect(self._show_track)
        player.state_changed.connect(self._show_state)
        player.position_changed.connect(self._seek.set_position)
        self._play.clicked.connect(player.toggle)
        self._previous.clicked.connect(player.previous)
        self._next.clicked.connect(player.next)
        self._seek.sought.connect(player.seek)
        self._like.clicked.connect(self._toggle_like)
        self._cover.clicked.connect(self.leave)
        self._back.clicked.connect(self.leave)

    @Slot(object)
    def _show_track(self, track: TrackRow | None) -> None:
        self._cover.set_track(track.id if track else None)
        self._title.setText(track.title if track else self.tr("Nothing is playing"))
        self._artist.setText(track.artist if track else "")
        liked = track is not None and track.liked > 0
        self._like.setEnabled(track is not None)
        self._like.set_icon(
            "heart-filled" if liked else "heart", "accent" if liked else "secondary"
        )
        self._seek.set_duration(self._player.duration_ms)
        self._seek.set_position(self._player.position_ms)

    @Slot()
    def _show_state(self) -> None:
        playing = self._player.state is PlayState.PLAYING
        self._play.set_icon("pause" if playing else "play")
        self._play.set_name(self.tr("Pause") if playing else self.tr("Play"))

    def _toggle_like(self) -> None:
        track = self._player.track
        if track is not None:
            self.like_requested.emit(track.id, 0 if track.liked > 0 else 1)

    def leave(self) -> None:
        """Go back to the whole window."""
        self.hide()
        self.left.emit()

    # -- keys, dragging ------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys of the window that matter here."""
        player = self._player
        keys = {
            Qt.Key.Key_Escape: self.leave,
            Qt.Key.Key_Space: player.toggle,
            Qt.Key.Key_Right: lambda: player.seek(player.position_ms + _STEP_MS),
            Qt.Key.Key_Left: lambda: player.seek(player.position_ms - _STEP_MS),
            Qt.Key.Key_Up: lambda: player.set_volume(player.volume + _LOUDER),
            Qt.Key.Key_Down: lambda: player.set_volume(player.volume - _LOUDER),
        }
        run = keys.get(Qt.Key(event.key()))
        if run is not None:
            run()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Closing it shows the whole window."""
        event.ignore()
        self.leave()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of it anywhere; the system moves it where it can."""
        if event.button() == Qt.MouseButton.LeftButton:
            handle = self.windowHandle()
            if handle is None or not handle.startSystemMove():
                self._grip = event.globalPosition().toPoint() - self.pos()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move with the mouse."""
        if self._grip is not None:
            self.move(event.globalPosition().toPoint() - self._grip)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go of it."""
        self._grip = None
