"""Builds the window's services, components and pages, and connects them."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget

from player.components.actions import Actions
from player.components.activity_panel import ActivityPanel
from player.components.player_bar import PlayerBar
from player.components.sidebar import Place, Sidebar
from player.desktop.door import Door, open_door
from player.desktop.link import DesktopLink
from player.desktop.tray import Tray
from player.factory import Pages
from player.main_window import MainWindow
from player.playback.outputs import machine_output
from player.playback.outputs.devices import chosen_output
from player.playback.outputs.null_output import NullOutput
from player.playback.ring_engine import RingEngine
from player.plugins import WindowPlugins
from player.services.artwork import Artwork
from player.services.catalogue import Catalogue
from player.services.collector import Collector
from player.services.jobs import Jobs
from player.services.language import chosen
from player.services.living_queue import LivingQueue
from player.services.navigation import Navigator, Route
from player.services.notify import Notify
from player.services.passage import Passage
from player.services.player import Player, PlayState
from player.services.playlists import SavedPlaylists
from player.services.runner import Runner
from player.services.settings import Settings
from player.services.shelves import Shelves
from player.services.smart import SmartLists
from player.services.watcher import Watcher
from player.shortcuts import Shortcuts, ShortcutsDialog
from recommender.core.job import JobControl, ProgressCallback
from recommender.core.listening import PlayEvent, Source
from recommender.core.track import MusicFolder
from recommender.core.translation import translate
from recommender.library import Library, now_ms

if TYPE_CHECKING:
    from player.components.mini_player import MiniPlayer

_RECENT = 50
_SEEK_MS = 10_000
_VOLUME_STEP = 0.05


class Window(QObject):
    """The whole window; ``close`` ends everything in order."""

    def __init__(self, library: Library, settings: Settings, version: str) -> None:
        super().__init__()
        self._collector = Collector(self)
        self._library = library
        self._settings = settings
        self.notify = Notify(self)
        self.runner = Runner(self)
        self.navigator = Navigator(self)
        self.jobs = Jobs(library, self.runner, settings, self)
        self.catalogue = Catalogue(library, self.runner, self)
        self.shelves = Shelves(library, self.runner, self)
        self.playlists = SavedPlaylists(library, self.runner, self.notify, self)
        self.smart = SmartLists(library, self.runner, self.notify, self)
        self.artwork = Artwork(library, self)
        self._watcher = Watcher(self)
        self._plugins = WindowPlugins(library, self.notify.error)
        self.player = self._build_player()
        self.passage = Passage(self.player, self)
        self.living = LivingQueue(self.player, library, self.runner, settings, self)
        self.frame = self._build_frame(version)
        self.desktop = DesktopLink(
            self.player, library, self.runner, self.playlists, self.smart, self
        )
        self._tray = Tray(self.desktop, settings, self.frame, self._leave)
        self._door: Door | None = None
        self._mini: MiniPlayer | None = None
        #: Who listens once this window has closed; None where the program ends then.
        self.next_profile: int | None = None
        self._has_folders = False
        self._connect()
        self._closed = False

    def _build_player(self) -> Player:
        chosen = chosen_output(lambda: str(self._settings.get("playback/device") or ""))
        engine = RingEngine([chosen, machine_output], NullOutput, clock=now_ms)
        return Player(
            engine,
            self._settings,
            self._library.rows,
            self._library.record_play,
            lambda: [row.event for row in self._library.history(_RECENT)],
            self.runner,
            heard=self._library.hearing,
        )

    def _build_frame(self, version: str) -> MainWindow:
        activity = ActivityPanel(self.runner)
        sidebar = self._sidebar = Sidebar(
            [
                Place(Route("home"), self.tr("Home"), "home"),
                Place(Route("ask"), self.tr("Ask"), "sparkle"),
                Place(Route("library", "tracks"), self.tr("Tracks"), "music-note"),
                Place(Route("library", "albums"), self.tr("Albums"), "album"),
                Place(Route("library", "artists"), self.tr("Artists"), "artist"),
                Place(Route("library", "genres"), self.tr("Genres"), "genre"),
                Place(Route("map"), self.tr("Map"), "map"),
                Place(Route("history"), self.tr("History"), "history"),
                Place(Route("insights"), self.tr("Insights"), "chart"),
                Place(Route("care"), self.tr("Tidy up"), "check"),
                *(
                    Place(Route(entry.name), entry.title, entry.icon)
                    for entry in self._plugins.many("register_pages")
                ),
            ],
            [
                Place(Route("people"), self._listener(), "people"),
                Place(Route("settings"), self.tr("Settings"), "settings"),
            ],
            self.navigator,
            self.playlists,
            self.smart,
            activity,
        )
        bar = PlayerBar(self.player, self.artwork, self.navigator, self._read_waveform)
        self.pages = Pages(self, version)
        builders: dict[str, Callable[[], QWidget]] = dict(self.pages.builders())
        for entry in self._plugins.many("register_pages"):
            builders.setdefault(entry.name, lambda entry=entry: entry.build(self._library))
        frame = MainWindow(builders, sidebar, bar, self.navigator, self.notify, self._settings)
        self.actions = Actions(
            self._library, self.player, self.playlists, self.navigator, self.notify, frame
        )
        for entry in self._plugins.many("register_track_actions"):
            self.actions.add_entry(entry.title, entry.run)
        sidebar.new_playlist_requested.connect(self.actions.new_playlist)
        bar.like_requested.connect(lambda track_id, liked: self.actions.like([track_id], liked))
        bar.artist_requested.connect(self.actions.open_artist)
        bar.menu_requested.connect(self.actions.show_menu)
        return frame

    # -- connections -------------------------------------------------------------------------------

    def _connect(self) -> None:
        self.jobs.library_changed.connect(self.catalogue.changed)
        self.jobs.library_changed.connect(self.artwork.forget)
        self.jobs.predictions_changed.connect(self.catalogue.changed)
        self.jobs.shelves_changed.connect(self.shelves.reload)
        self.jobs.scanned.connect(lambda _: self._follow_folders())
        self._watcher.changed.connect(self.jobs.scan_all)
        self.runner.failed.connect(lambda _, text: self.notify.error(text))
        self.player.trouble.connect(self.notify.error)
        self.player.play_recorded.connect(self._played)
        self.player.track_changed.connect(self._started)
        self.actions.opinions_changed.connect(self.player.refresh)
        self.actions.opinions_changed.connect(self.jobs.played)
        self.actions.opinions_changed.connect(self.living.prepare_later)
        self.actions.liked.connect(self.living.hear_opinion)
        self.actions.barred.connect(self.living.think_again)
        self.living.began.connect(self._say_it_goes_on)
        self.jobs.predictions_changed.connect(self.living.prepare)
        self.frame.paths_dropped.connect(self.take_paths)
        self.frame.closing.connect(self.close)
        self.frame.may_close = lambda: not self._tray.keeps
        self.player.private_changed.connect(self._tell_private)
        self.frame.private.clicked.connect(lambda: self.player.set_private(False))
        self.desktop.raise_requested.connect(self._tray.show_window)
        self.desktop.quit_requested.connect(self._leave)
        self.frame.page_shown.connect(lambda *_: self._mark_playing())
        self._shortcuts = Shortcuts(self.frame, self._commands(), self._settings)

    def _commands(self) -> dict[str, Callable[[], None]]:
        player, navigator = self.player, self.navigator
        return {
            "toggle": player.toggle,
            "previous": player.previous,
            "next": player.next,
            "stop": player.stop,
            "seek_back": lambda: player.seek(player.position_ms - _SEEK_MS),
            "seek_on": lambda: player.seek(player.position_ms + _SEEK_MS),
            "louder": lambda: player.set_volume(player.volume + _VOLUME_STEP),
            "quieter": lambda: player.set_volume(player.volume - _VOLUME_STEP),
            "mute": lambda: player.set_muted(not player.muted),
            "search": self.frame.focus_search,
            "ask": lambda: navigator.open("ask", ""),
            "back": navigator.back,
            "playing": self._go_to_playing,
            "home": lambda: navigator.open("home"),
            "library": lambda: navigator.open("library", "tracks"),
            "map": lambda: navigator.open("map"),
            "queue": lambda: navigator.open("queue"),
            "history": lambda: navigator.open("history"),
            "sound": lambda: navigator.open("sound"),
            "loop": self.passage.mark,
            "mini": self.show_mini,
            "private": lambda: player.set_private(not player.private),
            "stop_after": lambda: player.set_stop_after(not player.stop_after),
            "people": lambda: navigator.open("people"),
            "settings": lambda: navigator.open("settings"),
            "new_playlist": self.actions.new_playlist,
            "shortcuts": lambda: ShortcutsDialog(self.frame, self._shortcuts).exec(),
            "quit": self._leave,
        }

    def _read_waveform(self, track_id: int, done: Callable[[bytes | None], None]) -> None:
        self.catalogue.read(lambda library: library.waveform(track_id), done, "waveform")

    def _go_to_playing(self) -> None:
        track = self.player.track
        if track is None:
            return
        table = getattr(self.frame.current_page, "table", None)
        if table is not None and hasattr(table, "view") and table.view.select_track(track.id):
            return
        if track.album_id is not None:
            self.navigator.open("album", track.album_id)
        else:
            self.navigator.open("queue")

    def _played(self, event: PlayEvent) -> None:
        self.jobs.played()
        self.catalogue.changed.emit()
        self._plugins.call("track_ended", play=event)

    def _leave(self) -> None:
        """End the program, tray or not."""
        self.frame.may_close = lambda: True
        self.frame.close()
        QApplication.quit()

    # -- who listens -------------------------------------------------------------------------------

    def _listener(self) -> str:
        """Return the name of who listens, where several do."""
        listeners = self._library.people.all()
        current = next(one for one in listeners if one.current)
        return current.shown if len(listeners) > 1 else self.tr("People")

    def name_listener(self) -> None:
        """Show the name of who listens in the sidebar."""
        self._sidebar.rename(Route("people"), self._listener())

    def switch_profile(self, profile_id: int) -> None:
        """Let somebody else listen: this window closes, theirs opens."""
        self.next_profile = profile_id
        self._leave()

    def switch_by_name(self, name: str) -> None:
        """Let somebody listen who was named on the command line."""
        wanted = name.casefold()
        for one in self._library.people.all():
            if wanted in (one.shown.casefold(), str(one.id)):
                if not one.current:
                    self.switch_profile(one.id)
                return
        self.notify.error(self.tr("There is no profile “{}”.").format(name))

    def greet(self) -> None:
        """Say who listens now."""
        self.notify.info(self.tr("{} listens now").format(self._library.people.current.shown))

    # -- signals -----------------------------------------------------------------------------------

    def _tell_private(self, on: bool) -> None:
        self.frame.show_private(on)
        if on:
            text = self.tr("A private session: what you hear now is neither kept nor learned from.")
        else:
            text = self.tr("The private session is over. Your queue of before is back.")
        self.notify.info(text)

    def _say_it_goes_on(self) -> None:
        text = self.tr("Your queue has ended. The music goes on.")
        self.notify.info(text, self.tr("Turn off"), lambda: self.living.set_on(False))

    def _started(self, track: object) -> None:
        self._mark_playing()
        if track is not None:
            self._plugins.call("track_started", track=track)

    def _mark_playing(self) -> None:
        """Let the page in view show which track plays."""
        page = self.frame.current_page
        playing = self.player.track.id if self.player.track else None
        table = getattr(page, "table", None) or getattr(getattr(page, "view", None), "table", None)
        if table is not None and hasattr(table, "model"):
            mark = getattr(table.model, "set_playing", None)
            if mark is not None:
                mark(playing)
        if hasattr(page, "set_playing"):
            page.set_playing(playing)

    def show_mini(self) -> None:
        """Put the small window in place of the large one."""
        if self._mini is None:
            from player.components.mini_player import MiniPlayer

            self._mini = MiniPlayer(self.player, self.artwork)
            self._mini.left.connect(self._tray.show_window)
            self._mini.like_requested.connect(lambda one, liked: self.actions.like([one], liked))
        self._mini.show()
        self.frame.hide()

    # -- start, drops, end -------------------------------------------------------------------------

    def show(self) -> None:
        """Show the window with its first page."""
        self._has_folders = bool(self._library.folders())
        self.navigator.open("home" if self._has_folders else "welcome")
        self.frame.show()

    def start(self, paths: Sequence[str] = (), *, demo: bool = False) -> None:
        """Begin to work: what was left, what was given, what changed on the disk."""
        self.shelves.reload()
        self.playlists.reload()
        self.smart.reload()
        self.player.restore()
        self.living.prepare_soon()
        self._door = open_door(self.desktop, self._settings, lambda: self.frame.isActiveWindow())
        for notice in self._library.notices:
            self.notify.info(notice)
        if demo:
            self._make_demo()
        elif self._has_folders:
            self.jobs.scan_all()
        if paths:
            self.take_paths(list(paths))
        self._speak_anew()

    def _speak_anew(self) -> None:
        """Make the mixes again where they were told in another language."""
        spoken = chosen(str(self._settings.get("appearance/language")))
        before = self._settings.get("appearance/spoken")
        self._settings.set("appearance/spoken", spoken)
        if before and before != spoken:
            self.jobs.refresh_playlists()

    def _make_demo(self) -> None:
        from recommender.demo import build, music_folder, simulate

        def work(progress: ProgressCallback, control: JobControl) -> None:
            folder = build(music_folder(), progress, control)
            self._library.scan((str(folder),), progress, control)
            self._library.analyse(progress, control, on_battery=True)
            simulate(self._library, now_ms())

        def done(_: object) -> None:
            self.jobs.library_changed.emit()
            self.jobs.scan_all()

        self.navigator.open("home")
        self.runner.run("demo", "demo", work, done)

    def take_paths(self, paths: list[str]) -> None:
        """Add folders to the library; play files that are in it."""
        self.frame.raise_()
        self.frame.activateWindow()
        folders = [path for path in paths if os.path.isdir(path)]
        files = [path for path in paths if os.path.isfile(path)]
        if folders:
            self.add_folders(folders)
        if files:
            self.catalogue.read(lambda library: _known(library, files), self._play_files, "drop")

    def take_from_start(self, paths: list[str]) -> None:
        """Take what a later start was given: files wait their turn while music plays."""
        files = [path for path in paths if os.path.isfile(path)]
        others = [path for path in paths if path not in files]
        if files and self.player.state is PlayState.PLAYING:
            self.catalogue.read(lambda library: _known(library, files), self._queue_files, "given")
        elif files:
            others = paths
        if others or not files:
            self._tray.show_window()
            self.take_paths(others)

    def _queue_files(self, ids: list[int]) -> None:
        if ids:
            self.player.enqueue(ids, Source.CHOSEN)
            text = translate("window", "%n track(s) added to the queue", "", len(ids))
            self.notify.info(text, self.tr("Undo"), self.player.undo)
        else:
            self._play_files(ids)

    def _play_files(self, ids: list[int]) -> None:
        if ids:
            self.player.play(ids, 0, Source.CHOSEN, "")
        else:
            self.notify.error(
                self.tr("These files are not in a music folder. Add their folder in the settings.")
            )

    def add_folders(self, paths: Sequence[str]) -> None:
        """Add music folders and look through them."""
        self.jobs.add_folders(paths)
        if self.navigator.current == Route("welcome"):
            self.navigator.open("home")

    def remove_folder(self, folder_id: int) -> None:
        """Take a music folder out of the library."""
        self.runner.run(
            "remove",
            "scan",
            lambda _progress, _control: self._library.remove_folder(folder_id),
            lambda _: self.jobs.library_changed.emit(),
        )

    def _follow_folders(self) -> None:
        def watch(folders: list[MusicFolder]) -> None:
            self._watcher.watch([folder.path for folder in folders if folder.online])

        self.catalogue.read(lambda library: library.folders(), watch, "watch")

    def close(self) -> None:
        """Stop the sound, the jobs and the threads; the library is closed by who opened it."""
        if self._closed:
            return
        self._closed = True
        if self._door is not None:
            self._door.close()
        if self._mini is not None:
            self._mini.hide()
            self._mini.deleteLater()
        self.desktop.close()
        self.player.close()
        self._watcher.close()
        self.runner.close()
        self.artwork.close()
        self._collector.close()

    @property
    def library(self) -> Library:
        """The library this window shows."""
        return self._library

    @property
    def settings(self) -> Settings:
        """The listener's settings."""
        return self._settings


def _known(library: Library, files: Sequence[str]) -> list[int]:
    from recommender.core.errors import NotFoundError

    found = []
    for path in files:
        try:
            found.append(library.find(os.path.abspath(path)))
        except NotFoundError:
            continue
    return found
