"""Builds each page from the window's services, when it is first shown."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

from PySide6.QtWidgets import QWidget


class Pages:
    """One method a page; its modules load when it is built, so that start-up is quick."""

    def __init__(self, window: Any, version: str) -> None:
        self._window = window
        self._version = version

    def builders(self) -> Mapping[str, Callable[[], QWidget]]:
        """Return what builds each page, by name."""
        return {
            "home": self._home,
            "library": self._library,
            "album": lambda: self._thing("AlbumPage"),
            "artist": lambda: self._thing("ArtistPage"),
            "genre": lambda: self._thing("GenrePage"),
            **{name: partial(self._made, name) for name in ("playlist", "radio")},
            **{name: partial(self._made, name) for name in ("journey", "blend", "household")},
            "flow": self._flow,
            "care": self._care,
            "saved": self._saved,
            **dict.fromkeys(("ask", "smart"), self._rules),
            "search": self._search,
            "queue": self._queue,
            "now": self._now,
            "sound": self._sound,
            "map": self._map,
            "history": self._history,
            "insights": self._insights,
            "knowing": self._knowing,
            "people": self._people,
            "settings": self._settings,
            "welcome": self._welcome,
        }

    def _services(self) -> tuple[Any, ...]:
        own = self._window
        return own.catalogue, own.artwork, own.navigator, own.actions, own.settings

    def _home(self) -> QWidget:
        from player.pages.home import HomePage

        own = self._window
        return HomePage(
            own.shelves, own.catalogue, own.artwork, own.jobs, own.navigator, own.actions
        )

    def _library(self) -> QWidget:
        from player.pages.library import LibraryPage

        return LibraryPage(*self._services())

    def _insights(self) -> QWidget:
        from player.pages.insights import InsightsPage

        own = self._window
        return InsightsPage(own.catalogue, own.artwork, own.navigator, own.actions, own.notify)

    def _knowing(self) -> QWidget:
        from player.pages.knowing import KnowingPage

        own = self._window
        return KnowingPage(own.catalogue, own.runner, own.actions, own.library)

    def _thing(self, name: str) -> QWidget:
        from player.pages import things

        page: QWidget = getattr(things, name)(*self._services())
        return page

    def _made(self, name: str) -> QWidget:
        from player.pages.made import MadePage, makers

        own = self._window
        return MadePage(makers()[name], own.shelves, own.playlists, *self._services())

    def _care(self) -> QWidget:
        from player.pages.care import CarePage

        own = self._window
        return CarePage(own.catalogue, own.actions, own.notify)

    def _flow(self) -> QWidget:
        from player.pages.flow import FlowPage

        return FlowPage(self._window.playlists, self._window.notify, *self._services())

    def _saved(self) -> QWidget:
        from player.pages.saved import SavedPage

        return SavedPage(self._window.playlists, self._window.notify, *self._services())

    def _rules(self) -> QWidget:
        from player.pages.rules import RulesPage

        return RulesPage(self._window.smart, *self._services())

    def _search(self) -> QWidget:
        from player.pages.search import SearchPage

        return SearchPage(*self._services())

    def _queue(self) -> QWidget:
        from player.pages.queue import QueuePage

        own = self._window
        return QueuePage(own.player, own.catalogue, own.artwork, own.actions, own.living)

    def _now(self) -> QWidget:
        from player.pages.now_playing import NowPlayingPage

        own = self._window
        return NowPlayingPage(own.player, own.catalogue, own.artwork, own.actions)

    def _sound(self) -> QWidget:
        from player.pages.sound import SoundPage

        return SoundPage(self._window.player, self._window.passage, self._window.runner)

    def _map(self) -> QWidget:
        from player.pages.map import MapPage

        own = self._window
        page = MapPage(own.catalogue, own.artwork, own.actions)
        own.jobs.predictions_changed.connect(page.reload)
        return page

    def _history(self) -> QWidget:
        from player.pages.history import HistoryPage

        own = self._window
        page = HistoryPage(own.catalogue, own.actions)
        own.player.play_recorded.connect(lambda _: page.reload())
        return page

    def _people(self) -> QWidget:
        from player.pages.people import PeoplePage

        own = self._window
        page = PeoplePage(own.catalogue, own.navigator, own.notify)
        page.switch_requested.connect(own.switch_profile)
        page.listeners_changed.connect(own.name_listener)
        return page

    def _settings(self) -> QWidget:
        from player.pages.settings import SettingsPage

        own = self._window
        page = SettingsPage(
            own.settings,
            own.catalogue,
            str(own.library.data_dir),
            lambda: own.library.notices,
            self._version,
            own.notify,
        )
        page.folders_added.connect(own.add_folders)
        page.folder_removed.connect(own.remove_folder)
        page.private_requested.connect(lambda: own.player.set_private(not own.player.private))
        page.rescan_requested.connect(own.jobs.scan_all)
        return page

    def _welcome(self) -> QWidget:
        from player.pages.welcome import WelcomePage

        page = WelcomePage()
        page.folders_chosen.connect(self._window.add_folders)
        return page
