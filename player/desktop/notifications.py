"""A notification when a new track begins and the window is not in front."""

from __future__ import annotations

import html
from collections.abc import Callable
from typing import Any

from player.desktop.bus import SessionBus
from player.desktop.snapshot import Snapshot
from player.services.playback_session import PlayState
from player.services.settings import Settings

SETTING = "desktop/notifications"
_SERVICE = (
    "org.freedesktop.Notifications",
    "/org/freedesktop/Notifications",
    "org.freedesktop.Notifications",
)
_SHOWN_MS = 5_000


class Notifications:
    """One notification, replaced from track to track; tags are plain text in it."""

    def __init__(self, bus: SessionBus, settings: Settings, active: Callable[[], bool]) -> None:
        self._bus, self._settings, self._active = bus, settings, active
        self._id = 0
        self._told = 0  # the entry that was told

    def follow(self, before: Snapshot, now: Snapshot) -> None:
        """Tell of a track that began, once its cover had a chance to be there."""
        current = now.current
        if current is None or now.state is not PlayState.PLAYING:
            return
        new = current.uid != self._told
        pictured = now.cover and not before.cover
        if not (new or (pictured and self._id)):
            return
        self._told = current.uid
        if self._active() or not self._settings.get(SETTING):
            return
        self._show(current.track.title, body(current.track.artist, current.track.album), now.cover)

    def _show(self, title: str, text: str, cover: str) -> None:
        from dbus_fast import Variant

        hints = {
            "desktop-entry": Variant("s", "deepcuts"),
            "category": Variant("s", "x-gnome.music"),
            "transient": Variant("b", True),
            "suppress-sound": Variant("b", True),
        }
        if cover:
            hints["image-path"] = Variant("s", cover)
        values = ("Deepcuts", self._id, "deepcuts", title, text, [], hints, _SHOWN_MS)

        def shown(answer: list[Any] | None) -> None:
            self._id = int(answer[0]) if answer else 0

        self._bus.call(_SERVICE, "Notify", "susssasa{sv}i", values, shown)


def body(artist: str, album: str) -> str:
    """Return artist and album as servers take it, which may read markup in it."""
    return "\n".join(html.escape(one, quote=False) for one in (artist, album) if one)
