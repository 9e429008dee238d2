"""Opens the door to the desktop that there is: MPRIS on Linux, a package's own elsewhere."""

from __future__ import annotations

import logging
import sys
from collections.abc import Callable
from importlib.metadata import entry_points
from typing import Protocol

from player.desktop.link import DesktopLink
from player.services.settings import Settings

log = logging.getLogger(__name__)

GROUP = "deepcuts.desktop"


class Door(Protocol):
    """A connection to the desktop, such as MPRIS, Windows' SMTC or macOS' Now Playing."""

    def close(self) -> None:
        """Leave the desktop."""


def open_door(link: DesktopLink, settings: Settings, active: Callable[[], bool]) -> Door | None:
    """Return what follows the link from now on; None where nothing does.

    ``active`` tells whether the window is in front.
    """
    for entry in entry_points(group=GROUP):
        try:
            door: Door = entry.load()(link)
        except Exception:
            log.exception("the desktop plug-in %s failed", entry.name)
        else:
            return door
    if not sys.platform.startswith("linux"):
        return None
    try:
        from player.desktop.freedesktop import Freedesktop
    except ImportError as error:
        log.info("no desktop integration: %s", error)
        return None
    return Freedesktop(link, settings, active)
