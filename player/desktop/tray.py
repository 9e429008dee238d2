"""An icon in the tray, where there is one and the listener wants it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QIcon
from PySide6.QtWidgets import QMenu, QSystemTrayIcon, QWidget

import resources
from player.desktop.link import DesktopLink
from player.desktop.snapshot import Snapshot
from player.services.playback_session import PlayState
from player.services.settings import Settings

SETTING, STAY_SETTING = "desktop/tray", "desktop/stay_in_tray"


class Tray(QObject):
    """Shows the window, pauses and skips; may keep the program when the window is closed."""

    def __init__(
        self, link: DesktopLink, settings: Settings, window: QWidget, leave: Callable[[], None]
    ) -> None:
        super().__init__(window)
        self._link, self._settings, self._window = link, settings, window
        self._icon: QSystemTrayIcon | None = None
        self._menu = QMenu(window)
        self._toggle = self._entry(self.tr("Play"), link.toggle)
        self._entry(self.tr("Next"), link.next)
        self._entry(self.tr("Previous"), link.previous)
        self._menu.addSeparator()
        self._entry(self.tr("Show the window"), self.show_window)
        self._entry(self.tr("Quit"), leave)
        link.changed.connect(self._follow)
        settings.changed.connect(self._apply)
        self._apply(SETTING)

    def _entry(self, text: str, run: Callable[[], None]) -> QAction:
        action = self._menu.addAction(text)
        action.triggered.connect(lambda _=False: run())
        return action

    @property
    def keeps(self) -> bool:
        """Whether closing the window leaves the program in the tray."""
        return self._icon is not None and bool(self._settings.get(STAY_SETTING))

    def _apply(self, key: str, _value: object = None) -> None:
        if key != SETTING:
            return
        wanted = bool(self._settings.get(SETTING)) and QSystemTrayIcon.isSystemTrayAvailable()
        if wanted and self._icon is None:
            self._icon = QSystemTrayIcon(QIcon(str(resources.path("icons", "deepcuts.svg"))), self)
            self._icon.setContextMenu(self._menu)
            self._icon.activated.connect(self._activated)
            self._follow(self._link.now, self._link.now)
            self._icon.show()
        elif not wanted and self._icon is not None:
            self._icon.hide()
            self._icon = None

    def _activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason is QSystemTrayIcon.ActivationReason.Trigger:
            if self._window.isVisible() and self._window.isActiveWindow():
                self._window.hide()
            else:
                self.show_window()
        elif reason is QSystemTrayIcon.ActivationReason.MiddleClick:
            self._link.toggle()

    def show_window(self) -> None:
        """Bring the window back and to the front."""
        self._window.show()
        self._window.setWindowState(self._window.windowState() & ~Qt.WindowState.WindowMinimized)
        self._window.raise_()
        self._window.activateWindow()

    def _follow(self, _before: Snapshot, now: Snapshot) -> None:
        playing = now.state is PlayState.PLAYING
        self._toggle.setText(self.tr("Pause") if playing else self.tr("Play"))
        if self._icon is not None:
            self._icon.setToolTip(tip(now))


def tip(now: Snapshot) -> str:
    """Return what the tray says: title and artist, or the program's name."""
    if now.current is None:
        return "Deepcuts"
    track = now.current.track
    return " – ".join(one for one in (track.title, track.artist) if one)
