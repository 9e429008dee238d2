"""What a plug-in may add to the window: one function each; all are optional."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import pluggy

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from player.models.columns import Column
    from recommender.core.listening import PlayEvent
    from recommender.core.track import TrackRow
    from recommender.library import Library

hookspec = pluggy.HookspecMarker("deepcuts")


@dataclass(frozen=True, slots=True)
class PageEntry:
    """A page: its name for the navigator, its title and icon, and what builds it."""

    name: str
    title: str
    icon: str
    build: Callable[[Library], QWidget]


@dataclass(frozen=True, slots=True)
class TrackAction:
    """An entry of the tracks' menu."""

    title: str
    run: Callable[[Sequence[TrackRow]], None]


@hookspec
def register_pages() -> Sequence[PageEntry]:
    """Return pages for the sidebar."""


@hookspec
def register_track_actions() -> Sequence[TrackAction]:
    """Return entries for the menu of tracks."""


@hookspec
def register_columns() -> Sequence[Column]:
    """Return columns for the library's table."""


@hookspec
def track_started(track: TrackRow) -> None:
    """Hear that a track begins to play."""


@hookspec
def track_ended(play: PlayEvent) -> None:
    """Hear how a play ended."""
