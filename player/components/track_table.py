"""A track table at work: it asks the catalogue, plays, queues, and remembers its columns."""

from __future__ import annotations

import random
from collections.abc import Sequence
from typing import Protocol

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QPoint, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from player.models.columns import Column
from player.models.tracks import Fetch, TracksModel
from player.widgets.tracks_view import TracksView
from recommender.core.listening import Source
from recommender.core.track import TrackRow

_SAVE_AFTER_MS = 500


class TrackActions(Protocol):
    """What can be done with tracks; components.actions implements it."""

    def play(self, ids: Sequence[int], start: int, source: Source, context: str) -> None:
        """Play these tracks from a position on."""

    def show_menu(self, rows: Sequence[TrackRow], place: QPoint) -> None:
        """Offer everything that can be done with these tracks."""


class Layouts(Protocol):
    """Where a table's columns are remembered; services.settings implements it."""

    def get(self, key: str) -> object:
        """Return a saved value, or its default."""

    def set(self, key: str, value: object) -> None:
        """Save a value."""


class TrackTable(QWidget):
    """A table that plays what is asked of it."""

    sort_requested = Signal(str, bool)

    def __init__(
        self,
        fetch: Fetch,
        columns: Sequence[Column],
        actions: TrackActions,
        layouts: Layouts,
        layout_key: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._actions = actions
        self._layouts = layouts
        self._layout_key = layout_key
        self._source, self._context = Source.CHOSEN, ""
        self.model = TracksModel(fetch, columns)
        self.view = TracksView(self.model)
        saved = layouts.get(layout_key)
        self.view.restore_layout(saved if isinstance(saved, dict) else None)
        self._save_timer = QTimer(self, singleShot=True, interval=_SAVE_AFTER_MS)
        self._save_timer.timeout.connect(self._save_layout)
        self.view.columns_changed.connect(self._save_timer.start)
        self.view.play_requested.connect(self._play_row)
        self.view.menu_requested.connect(actions.show_menu)
        self.model.sort_requested.connect(self.sort_requested)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.view)
        self.setFocusProxy(self.view)

    def set_source(self, source: Source, context: str) -> None:
        """Say what plays from here are recorded as."""
        self._source, self._context = source, context

    def show_ids(self, ids: npt.NDArray[np.int64]) -> None:
        """Show these tracks, keeping the selection where a selected track is still there."""
        kept = [row.id for row in self.view.selected_rows()]
        self.model.set_ids(ids)
        if len(kept) == 1:
            self.view.select_track(kept[0])

    def selected(self) -> list[TrackRow]:
        """Return the selected tracks."""
        return self.view.selected_rows()

    def play_all(self, *, shuffled: bool = False) -> None:
        """Play the whole table from its top, or in a random order."""
        ids = self.model.ids.tolist()
        if shuffled:
            random.shuffle(ids)
        if ids:
            source = Source.SHUFFLE if shuffled else self._source
            self._actions.play(ids, 0, source, self._context)

    def _play_row(self, row: int) -> None:
        self._actions.play(self.model.ids.tolist(), row, self._source, self._context)

    def _save_layout(self) -> None:
        self._layouts.set(self._layout_key, self.view.layout_state())
