"""A track table at work: it plays, queues, rates, and remembers its columns and its order."""

from __future__ import annotations

import random
from collections.abc import Mapping, Sequence

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QPoint, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from player.components.actions import Actions
from player.models.columns import Column
from player.models.tracks import Fetch, TracksModel
from player.services.settings import Settings
from player.widgets.tracks_view import TracksView
from recommender.core.listening import Source
from recommender.core.playlist import Reason
from recommender.core.track import TrackRow

_SAVE_AFTER_MS = 500
_KEYS_KEPT = 3


class TrackTable(QWidget):
    """A table that plays what is asked of it."""

    sort_changed = Signal(object)  # tuple of (field, descending), most important first

    def __init__(
        self,
        fetch: Fetch,
        columns: Sequence[Column],
        actions: Actions,
        settings: Settings,
        layout_key: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._actions = actions
        self._settings = settings
        self._layout_key = f"layout/{layout_key}"
        self._source, self._context = Source.CHOSEN, ""
        self._reasons: Mapping[int, tuple[Reason, ...]] = {}
        self.sort: tuple[tuple[str, bool], ...] = ()
        self.model = TracksModel(fetch, columns)
        self.view = TracksView(self.model)
        saved = settings.get(self._layout_key)
        self.view.restore_layout(saved if isinstance(saved, dict) else None)
        self._save_timer = QTimer(self, singleShot=True, interval=_SAVE_AFTER_MS)
        self._save_timer.timeout.connect(self._save_layout)
        self.view.columns_changed.connect(self._save_timer.start)
        self.view.play_requested.connect(self._play_row)
        self.view.menu_requested.connect(self._show_menu)
        self.view.rated.connect(actions.rate)
        actions.opinions_changed.connect(self.model.refresh)
        self.model.sort_requested.connect(self._sort_by)
        self.model.order_reset.connect(self._unsort)
        self._add_shortcuts()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(22, 0, 0, 0)  # cells have padding of their own
        whole.addWidget(self.view)
        self.setFocusProxy(self.view)

    def _add_shortcuts(self) -> None:
        actions = self._actions
        for keys, run in {
            "Ctrl+Return": lambda: actions.enqueue(self._selected_ids()),
            "Ctrl+Shift+Return": lambda: actions.play_next(self._selected_ids()),
            "Ctrl+C": lambda: actions.copy_paths(self.selected()),
            "L": lambda: actions.like(self._selected_ids(), 1),
            "Ctrl+Z": actions.undo,
            **{
                f"Ctrl+{stars}": lambda stars=stars: actions.rate(
                    self._selected_ids(), stars / 5 if stars else None
                )
                for stars in range(6)
            },
        }.items():
            shortcut = QShortcut(QKeySequence(keys), self.view)
            shortcut.setContext(shortcut.context().WidgetShortcut)
            shortcut.activated.connect(run)

    def _show_menu(self, rows: list[TrackRow], place: QPoint) -> None:
        reasons = self._reasons.get(rows[0].id, ()) if len(rows) == 1 else ()
        self._actions.show_menu(rows, place, reasons)

    # -- what is shown ---------------------------------------------------------------------------

    def set_source(
        self,
        source: Source,
        context: str,
        reasons: Mapping[int, tuple[Reason, ...]] | None = None,
    ) -> None:
        """Say what plays from here are recorded as, and why each track is there."""
        self._source, self._context, self._reasons = source, context, reasons or {}
        self.model.set_reasons(
            {own: tuple(one.text for one in why) for own, why in self._reasons.items()}
        )

    def show_ids(self, ids: npt.NDArray[np.int64]) -> None:
        """Show these tracks, keeping the selection where a selected track is still there."""
        if np.array_equal(ids, self.model.ids):
            self.model.refresh()
            return
        kept = [row.id for row in self.view.selected_rows()]
        self.model.set_ids(ids)
        if len(kept) == 1:
            self.view.select_track(kept[0])

    def selected(self) -> list[TrackRow]:
        """Return the selected tracks."""
        return self.view.selected_rows()

    def _selected_ids(self) -> list[int]:
        return [row.id for row in self.selected()]

    # -- order -----------------------------------------------------------------------------------

    def _sort_by(self, field: str, descending: bool) -> None:
        """Sort by a column; the columns clicked before stay as further keys."""
        rest = tuple(pair for pair in self.sort if pair[0] != field)
        self.sort = ((field, descending), *rest)[:_KEYS_KEPT]
        self.sort_changed.emit(self.sort)

    def _unsort(self) -> None:
        self.sort = ()
        self.sort_changed.emit(self.sort)

    # -- playing ---------------------------------------------------------------------------------

    def play_all(self, *, shuffled: bool = False) -> None:
        """Play the whole table from its top, or in a random order."""
        ids = self.model.ids.tolist()
        if shuffled:
            random.shuffle(ids)
        if ids:
            source = Source.SHUFFLE if shuffled else self._source
            self._actions.play(ids, 0, source, self._context, self._reasons)

    def _play_row(self, row: int) -> None:
        ids = self.model.ids.tolist()
        self._actions.play(ids, row, self._source, self._context, self._reasons)

    def _save_layout(self) -> None:
        self._settings.set(self._layout_key, self.view.layout_state())
