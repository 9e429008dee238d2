"""The Linux desktop: MPRIS, a notification for each track, and no sleep while music plays."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Slot

from player.desktop import mpris
from player.desktop.bus import SessionBus
from player.desktop.inhibit import Inhibitor
from player.desktop.link import DesktopLink
from player.desktop.notifications import Notifications
from player.desktop.snapshot import Snapshot
from player.services.settings import Settings


class Freedesktop(QObject):
    """Follows the link and tells the session bus."""

    def __init__(self, link: DesktopLink, settings: Settings, active: Callable[[], bool]) -> None:
        super().__init__()
        self._bus = SessionBus()
        self._link = link
        self._root = mpris.Root(link)
        self._player = mpris.PlayerInterface(lambda: link.now, link)
        self._tracks = mpris.TrackList(lambda: link.now, link)
        self._lists = mpris.Playlists(lambda: link.now, link)
        interfaces = [self._root, self._player, self._tracks, self._lists]
        self._bus.export(mpris.PATH, interfaces, mpris.NAME)
        self._inhibitor = Inhibitor(self._bus, settings)
        self._notifications = Notifications(self._bus, settings, active)
        link.changed.connect(self._follow)
        link.sought.connect(self._tell_place)

    @Slot(object, object)
    def _follow(self, before: Snapshot, now: Snapshot) -> None:
        self._inhibitor.follow(now.state)
        self._notifications.follow(before, now)
        player = changed_player(before, now)
        entries = [one.uid for one in before.entries] != [one.uid for one in now.entries]

        async def tell(_bus: Any) -> None:
            if player:
                self._player.emit_properties_changed(player)
            if entries:
                self._tracks.TrackListReplaced()
                self._tracks.emit_properties_changed({}, ["Tracks"])
            self._tell_lists(before, now)

        self._bus.post(tell)

    def _tell_lists(self, before: Snapshot, now: Snapshot) -> None:
        if len(before.playlists) != len(now.playlists):
            self._lists.emit_properties_changed({"PlaylistCount": len(now.playlists)})
        known = {one.path: one for one in before.playlists}
        for one in now.playlists:
            if one.path in known and known[one.path] != one:
                self._lists.PlaylistChanged(one)
        if before.playing_list != now.playing_list:
            self._lists.emit_properties_changed({"ActivePlaylist": self._lists.ActivePlaylist})

    @Slot(int)
    def _tell_place(self, position_ms: int) -> None:
        async def tell(_bus: Any) -> None:
            self._player.Seeked(position_ms * 1000)

        self._bus.post(tell)

    def close(self) -> None:
        """Leave the bus."""
        with contextlib.suppress(RuntimeError):
            self._link.changed.disconnect(self._follow)
        self._inhibitor.close()
        self._bus.close()


def changed_player(before: Snapshot, now: Snapshot) -> dict[str, Any]:
    """Return the properties of the player interface that differ, with their new values."""
    told: dict[str, Any] = {}
    if (before.current, before.cover) != (now.current, now.cover):
        told["Metadata"] = mpris.metadata(now.current, now.cover)
        told["CanSeek"] = told["CanPause"] = told["CanGoPrevious"] = now.current is not None
    if before.state != now.state:
        told["PlaybackStatus"] = mpris._STATUS[now.state]
    if before.repeat != now.repeat:
        told["LoopStatus"] = mpris._LOOPS[now.repeat]
    if before.speed != now.speed:
        told["Rate"] = now.speed
    if before.shuffle != now.shuffle:
        told["Shuffle"] = now.shuffle
    if before.volume != now.volume:
        told["Volume"] = now.volume
    if before.can_go_on != now.can_go_on:
        told["CanGoNext"] = now.can_go_on
    if bool(before.entries) != bool(now.entries):
        told["CanPlay"] = bool(now.entries)
    return told
