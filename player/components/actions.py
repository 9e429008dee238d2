"""Everything that can be done with tracks, wherever they are shown."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping, Sequence
from typing import Protocol

from PySide6.QtCore import QObject, QPoint, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication, QIcon, QKeySequence
from PySide6.QtWidgets import QInputDialog, QLineEdit, QMenu, QWidget

from player.models.columns import stars_text, tracks_text
from player.services.navigation import Navigator
from player.services.notify import Notify
from player.services.opinions import Opinions
from player.services.playlists import SavedPlaylists
from player.theme.icons import icon
from recommender.core.barred import Barred, BarredKind
from recommender.core.listening import Source
from recommender.core.playlist import Reason
from recommender.core.track import TrackRow
from recommender.library import Library

_MOST_SEEDS = 40


class Plays(Protocol):
    """What the player does with tracks."""

    def play(
        self,
        ids: Sequence[int],
        start: int,
        source: Source,
        context: str,
        reasons: Mapping[int, tuple[Reason, ...]] | None,
    ) -> None:
        """Play these instead of the queue."""

    def play_next(self, ids: Sequence[int]) -> None:
        """Play these after the current one."""

    def enqueue(self, ids: Sequence[int]) -> None:
        """Play these last."""

    @property
    def track(self) -> TrackRow | None:
        """The track that plays."""


class Actions(QObject):
    """The context menu and the commands behind it."""

    opinions_changed = Signal()
    liked = Signal(object, int)  # track ids; 1 liked, −1 refused, 0 neither any more
    barred = Signal()  # or allowed again

    def __init__(
        self,
        library: Library,
        player: Plays,
        playlists: SavedPlaylists,
        navigator: Navigator,
        notify: Notify,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._window = parent
        self._library = library
        self._player = player
        self._playlists = playlists
        self._navigator = navigator
        self._notify = notify
        self._opinions = Opinions(library, playlists, self)
        self._opinions.changed.connect(self.opinions_changed)
        self._opinions.liked.connect(self.liked)
        self._entries: list[tuple[str, Callable[[Sequence[TrackRow]], None]]] = []

    def add_entry(self, title: str, run: Callable[[Sequence[TrackRow]], None]) -> None:
        """Add a plug-in's entry to the menu."""
        self._entries.append((title, run))

    # -- commands --------------------------------------------------------------------------------

    def play(
        self,
        ids: Sequence[int],
        start: int = 0,
        source: Source = Source.CHOSEN,
        context: str = "",
        reasons: Mapping[int, tuple[Reason, ...]] | None = None,
    ) -> None:
        """Play tracks from a position on; ``reasons`` say why they are there."""
        if ids:
            self._player.play(ids, start, source, context, reasons)

    def play_next(self, ids: Sequence[int]) -> None:
        """Put tracks right after the current one."""
        if ids:
            self._player.play_next(ids)
            self._notify.info(self.tr("{} will play next").format(tracks_text(len(ids))))

    def enqueue(self, ids: Sequence[int]) -> None:
        """Put tracks at the end of the queue."""
        if ids:
            self._player.enqueue(ids)
            self._notify.info(self.tr("Added {} to the queue").format(tracks_text(len(ids))))

    def rate(self, ids: Sequence[int], rating: float | None) -> None:
        """Rate tracks, 0–1; None takes the rating away; the notice takes it back."""
        words = self.tr("No rating for {} any more").format(tracks_text(len(ids)))
        if rating is not None:
            words = self.tr("{} for {}").format(stars_text(rating), tracks_text(len(ids)))
        self._opinions.rate(ids, rating, lambda undo: self._tell(words, undo))

    def like(self, ids: Sequence[int], liked: int) -> None:
        """Like (1), never suggest (−1) or neither (0); the notice takes it back."""
        words = {
            1: self.tr("You like {}").format(tracks_text(len(ids))),
            -1: self.tr("{} will not be suggested again").format(tracks_text(len(ids))),
            0: self.tr("No opinion on {} any more").format(tracks_text(len(ids))),
        }
        self._opinions.like(ids, liked, lambda undo: self._tell(words[liked], undo))

    def undo(self) -> None:
        """Take the last change to opinions, rules or playlists back."""
        self._playlists.undo()

    def _tell(self, words: str, undo: Callable[[], None]) -> None:
        self._notify.info(words, self.tr("Undo"), undo)

    def new_playlist(self, ids: Sequence[int] = ()) -> None:
        """Ask for a name and save a playlist."""
        name, given = QInputDialog.getText(
            self._window,
            self.tr("New playlist"),
            self.tr("Name"),
            QLineEdit.EchoMode.Normal,
            self.tr("My playlist"),
        )
        if given and name.strip():
            self._playlists.create(
                name.strip(), ids, done=lambda new: self._navigator.open("saved", new)
            )

    def show_in_folder(self, row: TrackRow) -> None:
        """Open the folder a track lies in."""
        QDesktopServices.openUrl(QUrl.fromLocalFile(os.path.dirname(row.path)))

    def copy_paths(self, rows: Sequence[TrackRow]) -> None:
        """Put the files' paths on the clipboard."""
        text = "\n".join(row.path.encode("utf-8", "replace").decode() for row in rows)
        QGuiApplication.clipboard().setText(text)

    # -- the menu --------------------------------------------------------------------------------

    def show_menu(
        self, rows: Sequence[TrackRow], place: QPoint, reasons: Sequence[Reason] = ()
    ) -> None:
        """Offer everything that can be done with these tracks; one may say why it is there."""
        menu = self.menu(rows, reasons)
        menu.exec(place)
        menu.deleteLater()

    def menu(self, rows: Sequence[TrackRow], reasons: Sequence[Reason] = ()) -> QMenu:
        """Build the menu for these tracks; one may say why it is there."""
        ids = [row.id for row in rows]
        menu = QMenu(self._window)
        self._add(menu, "play", self.tr("Play"), lambda: self.play(ids))
        self._add(
            menu, "next", self.tr("Play next"), lambda: self.play_next(ids), "Ctrl+Shift+Return"
        )
        self._add(menu, "queue", self.tr("Add to queue"), lambda: self.enqueue(ids), "Ctrl+Return")
        self._add_playlists(menu, ids)
        menu.addSeparator()
        liked = all(row.liked > 0 for row in rows)
        self._add(
            menu,
            "heart-filled" if liked else "heart",
            self.tr("No longer like") if liked else self.tr("Like"),
            lambda: self.like(ids, 0 if liked else 1),
            "L",
        )
        self._add_never(menu, rows)
        self._add_ratings(menu, ids)
        menu.addSeparator()
        self._add_sound(menu, ids)
        if len(rows) == 1:
            self._add_places(menu, rows[0])
        else:
            self._add(
                menu,
                "radio",
                self.tr("Start radio from these {}").format(len(rows)),
                lambda: self._navigator.open("radio", "+".join(f"track:{one}" for one in ids[:60])),
            )
        self._add(menu, "", self.tr("Copy file path"), lambda: self.copy_paths(rows), "Ctrl+C")
        for title, run in self._entries:
            self._add(menu, "", title, lambda run=run: run(rows))
        self._add_lessons(menu, reasons)
        return menu

    def _add(
        self,
        menu: QMenu,
        icon_name: str,
        text: str,
        run: Callable[[], None],
        shortcut: str = "",
    ) -> None:
        action = menu.addAction(icon(icon_name, "secondary") if icon_name else QIcon(), text, run)
        if shortcut:
            action.setShortcut(QKeySequence(shortcut))

    def _add_playlists(self, menu: QMenu, ids: list[int]) -> None:
        below = menu.addMenu(icon("playlist", "secondary"), self.tr("Add to playlist"))
        self._add(below, "plus", self.tr("New playlist…"), lambda: self.new_playlist(ids))
        if self._playlists.all():
            below.addSeparator()
        for playlist in self._playlists.all():
            name = playlist.name.replace("&", "&&")
            below.addAction(name, lambda own=playlist.id: self._playlists.add(own, ids))

    def _add_sound(self, menu: QMenu, ids: list[int]) -> None:
        """Offer lists that start from the sound of these tracks."""
        named = ",".join(map(str, ids[:_MOST_SEEDS]))
        opened = self._navigator.open
        self._add(menu, "sparkle", self.tr("More like this"), lambda: opened("blend", f"{named}|"))
        current = self._navigator.current
        if current is not None and current.page == "blend":
            away = f"{current.argument},{named}"
            self._add(menu, "", self.tr("Less like this"), lambda: opened("blend", away))
        if len(ids) == 2:
            way = f"{ids[0]}:{ids[1]}"
            self._add(
                menu, "flow", self.tr("Journey between these"), lambda: opened("journey", way)
            )
        playing = self._player.track
        if len(ids) == 1 and playing is not None and playing.id != ids[0]:
            way = f"{playing.id}:{ids[0]}"
            self._add(
                menu, "flow", self.tr("Journey from what plays"), lambda: opened("journey", way)
            )

    def _add_lessons(self, menu: QMenu, reasons: Sequence[Reason]) -> None:
        """Let each reason teach: more or less because of it."""
        told = [reason for reason in reasons if reason.about]
        if not told:
            return
        first = menu.actions()[0]
        below = QMenu(self.tr("Because of this…"), menu)
        below.setIcon(icon("sparkle", "secondary"))
        for reason in told:
            below.addSection(reason.text.replace("&", "&&"))
            for step, text in ((1, self.tr("More")), (-1, self.tr("Less"))):
                below.addAction(text, lambda reason=reason, step=step: self.teach(reason, step))
        menu.insertMenu(first, below)
        menu.insertSeparator(first)

    def teach(self, reason: Reason, step: int) -> None:
        """Want more or less because of a reason; mixes follow, the notice takes it back."""

        def told(_: object) -> None:
            words = self.tr("More because of: {}") if step > 0 else self.tr("Less because of: {}")
            self._tell(words.format(reason.text), self._playlists.remember(undo))
            self.opinions_changed.emit()

        def undo() -> None:
            self._playlists.run(
                lambda: self._library.mixing.teach(reason.about, -step),
                lambda _: self.opinions_changed.emit(),
            )

        self._playlists.run(lambda: self._library.mixing.teach(reason.about, step), told)

    def _add_never(self, menu: QMenu, rows: Sequence[TrackRow]) -> None:
        below = menu.addMenu(icon("never", "secondary"), self.tr("Never suggest"))
        ids = [row.id for row in rows]
        count = tracks_text(len(ids))
        below.addAction(
            self.tr("This track") if len(ids) == 1 else count, lambda: self.like(ids, -1)
        )
        if len(rows) != 1:
            return
        row = rows[0]
        for kind, name in (
            (BarredKind.ARTIST, row.artists[0] if row.artists else ""),
            (BarredKind.ALBUM, row.album),
            (BarredKind.GENRE, row.microgenre or row.genre or ""),
        ):
            if name:
                text = name.replace("&", "&&")
                below.addAction(text, lambda kind=kind, name=name: self.bar(kind, row.id, name))

    def bar(self, kind: BarredKind, track_id: int, name: str) -> None:
        """Never suggest a track's artist, album or genre; the notice takes it back."""

        def told(rule: Barred) -> None:
            def undo() -> None:
                self._playlists.run(
                    lambda: self._library.mixing.unbar(kind, rule.value),
                    lambda _: self.barred.emit(),
                )

            self.barred.emit()
            text = self.tr("{} will not be suggested again").format(name)
            self._tell(text, self._playlists.remember(undo))

        self._playlists.run(lambda: self._library.mixing.bar_of(kind, track_id), told)

    def _add_ratings(self, menu: QMenu, ids: list[int]) -> None:
        below = menu.addMenu(icon("star", "secondary"), self.tr("Rate"))
        for halves in range(10, 0, -1):
            value = halves / 10
            below.addAction(stars_text(value), lambda value=value: self.rate(ids, value))
        below.addSeparator()
        below.addAction(self.tr("No rating"), lambda: self.rate(ids, None))

    def _add_places(self, menu: QMenu, row: TrackRow) -> None:
        navigator = self._navigator
        if row.album_id is not None:
            self._add(
                menu, "album", self.tr("Go to album"), lambda: navigator.open("album", row.album_id)
            )
        if row.artists:
            self._add(
                menu, "artist", self.tr("Go to artist"), lambda: self.open_artist(row.artists[0])
            )
        self._add(
            menu,
            "radio",
            self.tr("Start radio"),
            lambda: self.start_radio(row.id),
        )
        self._add(menu, "folder", self.tr("Show in folder"), lambda: self.show_in_folder(row))

    def open_album(self, album_id: int) -> None:
        """Open an album's page."""
        self._navigator.open("album", album_id)

    def open_artist(self, name: str) -> None:
        """Open an artist's page by name."""
        artist_id = self._library.artist_id(name)
        if artist_id is not None:
            self._navigator.open("artist", artist_id)

    def start_radio(self, track_id: int) -> None:
        """Open a radio from a track."""
        self._navigator.open("radio", f"track:{track_id}")
