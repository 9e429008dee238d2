"""No sleep while music plays: asks the session, in the three ways that desktops understand."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from typing import Any

from player.desktop.bus import SessionBus
from player.services.playback_session import PlayState
from player.services.settings import Settings
from recommender.core.translation import translate

log = logging.getLogger(__name__)

SETTING = "desktop/keep_awake"
_SUSPEND = 4  # GNOME's flag: do not suspend; the screen may still go dark


@dataclass(frozen=True, slots=True)
class _Way:
    """A service that keeps a session awake: what to call with what, and how to take it back."""

    destination: tuple[str, str, str]
    signature: str
    release: str


_GNOME = _Way(
    (
        "org.gnome.SessionManager",
        "/org/gnome/SessionManager",
        "org.gnome.SessionManager",
    ),
    "susu",
    "Uninhibit",
)
_POWER = _Way(
    (
        "org.freedesktop.PowerManagement",
        "/org/freedesktop/PowerManagement/Inhibit",
        "org.freedesktop.PowerManagement.Inhibit",
    ),
    "ss",
    "UnInhibit",
)
_WAYS = (_GNOME, _POWER)


class Inhibitor:
    """Holds the session awake from the first note to a pause."""

    def __init__(self, bus: SessionBus, settings: Settings) -> None:
        self._bus, self._settings = bus, settings
        self._wanted = False
        self._held: tuple[_Way, int] | None = None

    def follow(self, state: PlayState) -> None:
        """Hold while it plays, if the listener wishes so."""
        wanted = state is PlayState.PLAYING and bool(self._settings.get(SETTING))
        if wanted == self._wanted:
            return
        self._wanted = wanted
        if wanted:
            self._try(_WAYS)
        else:
            self._release()

    def _try(self, ways: tuple[_Way, ...]) -> None:
        if not ways:
            log.info("no service keeps the session awake")
            return
        way, *others = ways
        reason = translate("desktop", "Music is playing")
        values: tuple[Any, ...] = ("Deepcuts", reason)
        if way is _GNOME:
            values = ("Deepcuts", 0, reason, _SUSPEND)

        def answered(body: list[Any] | None) -> None:  # on the bus's thread
            if body is None:
                self._try(tuple(others))
                return
            self._held = (way, int(body[0]))
            if not self._wanted:
                self._release()

        self._bus.call(way.destination, "Inhibit", way.signature, values, answered)

    def _release(self) -> None:
        held, self._held = self._held, None
        if held is not None:
            way, cookie = held
            self._bus.call(way.destination, way.release, "u", (cookie,))

    def close(self) -> None:
        """Let the session sleep; it would anyway once we left the bus."""
        self._wanted = False
        self._release()
