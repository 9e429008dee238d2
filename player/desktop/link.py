"""The one door between the window and whatever desktop there is.

It keeps a snapshot of the player that any thread may read, tells when it changed, and takes
commands from any thread. MPRIS stands behind it on Linux; on other systems a package may, by an
entry point of the group ``deepcuts.desktop``: a callable that takes the link and returns an object
with ``close()``.
"""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from urllib.parse import unquote, urlsplit

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from player.desktop.snapshot import PLAYLIST_PATH, Entry, List, Snapshot, around, uri
from player.playback.queue import Repeat
from player.services.player import Player
from player.services.playlists import SavedPlaylists
from player.services.runner import Runner
from player.services.smart import SmartLists
from recommender.core.errors import NotFoundError
from recommender.core.listening import Source
from recommender.library import Library

_SETTLE_MS = 60
_JUMP_MS = 800
_COVER_PIXELS = 384


class DesktopLink(QObject):
    """Tells of the player and takes commands for it; see the module."""

    changed = Signal(object, object)  # the snapshot before, the snapshot now
    sought = Signal(int)  # place in ms
    raise_requested = Signal()
    quit_requested = Signal()
    _asked = Signal(object)  # a callable for the window's thread

    def __init__(
        self,
        player: Player,
        library: Library,
        runner: Runner,
        playlists: SavedPlaylists,
        smart: SmartLists,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._player, self._library, self._runner = player, library, runner
        self._playlists, self._smart = playlists, smart
        self._now = Snapshot()
        self._covers = tempfile.TemporaryDirectory(prefix="deepcuts-covers-")
        self._asked.connect(self._run, Qt.ConnectionType.QueuedConnection)
        self._settle = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        self._settle.timeout.connect(self._look)
        for signal in (
            *(player.state_changed, player.track_changed, player.queue_changed),
            *(player.volume_changed, player.modes_changed, playlists.changed, smart.changed),
        ):
            signal.connect(self._look_soon)
        player.position_changed.connect(self._follow_place)
        self._take(())

    @property
    def now(self) -> Snapshot:
        """The player as it was last looked at; safe in every thread."""
        return self._now

    def close(self) -> None:
        """Tell nothing more."""
        self._settle.stop()
        self.blockSignals(True)
        self._covers.cleanup()

    # -- looking -----------------------------------------------------------------------------------

    def _look_soon(self, *_: object) -> None:
        self._settle.start()

    def _follow_place(self, position_ms: int) -> None:
        """Keep the place; a jump that playing does not explain is told."""
        before = self._now
        self._now = replace(before, position_ms=position_ms, taken_at=Snapshot().taken_at)
        entry = self._player.entry
        same = entry is not None and before.current is not None and entry.uid == before.current.uid
        if same and abs(before.position_us / 1000 - position_ms) > _JUMP_MS:
            self.sought.emit(position_ms)

    def _look(self) -> None:
        """Take a snapshot; the rows of the queue are read off this thread."""
        told = around(self._player)
        ids = list(dict.fromkeys(entry.track_id for entry in told))
        known = {entry.track.id: entry.track for entry in self._now.entries}
        if self._player.track is not None:
            known[self._player.track.id] = self._player.track
        if all(track_id in known for track_id in ids):
            self._take(tuple(Entry(one.uid, known[one.track_id]) for one in told))
            return

        def arrived(rows: list) -> None:
            found = {row.id: row for row in rows}
            entries = [Entry(one.uid, found[one.track_id]) for one in told if one.track_id in found]
            self._take(tuple(entries))

        self._runner.call(lambda: self._library.rows(ids), arrived, key="desktop")

    def _take(self, entries: tuple[Entry, ...]) -> None:
        player, before = self._player, self._now
        entry, track = player.entry, player.track
        current = Entry(entry.uid, track) if entry is not None and track is not None else None
        same = bool(current and before.current and current.track.id == before.current.track.id)
        self._now = Snapshot(
            state=player.state,
            current=current,
            cover=before.cover if same else "",
            position_ms=player.position_ms,
            speed=player.speed,
            volume=0.0 if player.muted else player.volume,
            shuffle=player.shuffle,
            repeat=player.repeat,
            entries=entries,
            playlists=self._lists(),
            playing_list=self._playing_list(),
        )
        self.changed.emit(before, self._now)
        if current is not None and not same:
            self._fetch_cover(current.track.id)

    def _lists(self) -> tuple[List, ...]:
        own = [List(f"{PLAYLIST_PATH}own/{one.id}", one.name) for one in self._playlists.all()]
        smart = [List(f"{PLAYLIST_PATH}smart/{one.id}", one.name) for one in self._smart.all()]
        return (*own, *smart)

    def _playing_list(self) -> str:
        entry = self._player.entry
        if entry is None or entry.source is not Source.PLAYLIST or not entry.context.isdecimal():
            return ""
        return f"{PLAYLIST_PATH}own/{entry.context}"

    def _fetch_cover(self, track_id: int) -> None:
        folder = Path(self._covers.name)

        def work() -> str:
            data = self._library.cover(track_id, _COVER_PIXELS)
            if not data:
                return ""
            file = folder / f"{track_id}.jpg"
            if not file.exists():
                for old in folder.iterdir():
                    old.unlink()
                file.write_bytes(data)
            return uri(str(file))

        def arrived(address: str) -> None:
            before = self._now
            if address and before.current and before.current.track.id == track_id:
                self._now = replace(before, cover=address)
                self.changed.emit(before, self._now)

        self._runner.call(work, arrived, key="desktop-cover")

    # -- commands, from any thread -----------------------------------------------------------------

    def _ask(self, work: Callable[[], None]) -> None:
        self._asked.emit(work)

    @Slot(object)
    def _run(self, work: Callable[[], None]) -> None:
        work()

    def raise_window(self) -> None:
        """Bring the window to the front."""
        self.raise_requested.emit()

    def quit(self) -> None:
        """End the program."""
        self._ask(self.quit_requested.emit)

    def play(self) -> None:
        """Go on playing."""
        self._ask(self._player.resume)

    def pause(self) -> None:
        """Hold the track."""
        self._ask(self._player.pause)

    def toggle(self) -> None:
        """Play or pause."""
        self._ask(self._player.toggle)

    def stop(self) -> None:
        """End the track."""
        self._ask(self._player.stop)

    def next(self) -> None:
        """Go to the next track."""
        self._ask(self._player.next)

    def previous(self) -> None:
        """Go to the beginning or the track before."""
        self._ask(self._player.previous)

    def seek(self, position_ms: int) -> None:
        """Go to a place in the track."""
        self._ask(lambda: self._player.seek(position_ms))

    def set_volume(self, volume: float) -> None:
        """Set the volume, 0–1."""
        self._ask(lambda: self._player.set_volume(volume))

    def set_shuffle(self, on: bool) -> None:
        """Shuffle, or not."""
        self._ask(lambda: self._player.set_shuffle(on))

    def set_repeat(self, repeat: Repeat) -> None:
        """Repeat nothing, the queue or the track."""
        self._ask(lambda: self._player.set_repeat(repeat))

    def set_speed(self, speed: float) -> None:
        """Play faster or slower."""
        self._ask(lambda: self._player.set_speed(speed))

    def jump(self, uid: int) -> None:
        """Play an entry of the queue."""
        self._ask(lambda: self._player.jump(uid))

    def remove(self, uid: int) -> None:
        """Take an entry out of the queue."""
        self._ask(lambda: self._player.remove([uid]))

    def open(self, address: str) -> None:
        """Play a file of the library by its URI."""
        self._with_track(address, lambda ids: self._player.play(ids))

    def add(self, address: str, after: int | None, play: bool) -> None:
        """Put a file of the library behind an entry, None: at the beginning; perhaps play it."""

        def put(ids: Sequence[int]) -> None:
            uids = [entry.uid for entry in self._player.queue()]
            place = uids.index(after) + 1 if after in uids else 0
            self._player.insert(list(ids), place)
            if play:
                self._player.jump(self._player.queue()[place].uid)

        self._with_track(address, put)

    def play_list(self, path: str) -> None:
        """Play a playlist by its object path."""
        kind, _, number = path.removeprefix(PLAYLIST_PATH).partition("/")
        if not path.startswith(PLAYLIST_PATH) or not number.isdecimal():
            return
        read: dict[str, Callable[[], list[int]]] = {
            "own": lambda: self._library.saved_track_ids(int(number)),
            "smart": lambda: self._library.smart.track_ids(int(number)).tolist(),
        }

        def played(ids: list[int]) -> None:
            context = number if kind == "own" else ""
            self._player.play(ids, 0, Source.PLAYLIST, context)

        if kind in read:
            self._ask(lambda: self._runner.call(read[kind], played, key="desktop-list"))

    def _with_track(self, address: str, use: Callable[[Sequence[int]], None]) -> None:
        file = local_file(address)

        def look_up() -> list[int]:
            try:
                return [self._library.find(file)]
            except NotFoundError:
                return []

        def found(ids: list[int]) -> None:
            if ids:
                use(ids)

        if file:
            self._ask(lambda: self._runner.call(look_up, found, key="desktop-open"))


def local_file(address: str) -> str:
    """Return the path of a file URI or a path; "" for anything else."""
    parts = urlsplit(address)
    if parts.scheme == "file" and parts.netloc in ("", "localhost"):
        return unquote(parts.path)
    return address if not parts.scheme and os.path.isabs(address) else ""
