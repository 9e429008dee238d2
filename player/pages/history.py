"""History: what was played, when, and how it ended."""

from __future__ import annotations

from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from player.components.actions import Actions
from player.models.history import HistoryModel
from player.services.catalogue import Catalogue
from player.widgets.empty_state import EmptyState
from player.widgets.labels import PlainLabel
from recommender.core.listening import HistoryRow

_PAGE = 200


class HistoryPage(QWidget):
    """A table that reads on as it is scrolled."""

    def __init__(
        self, catalogue: Catalogue, actions: Actions, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.title = self.tr("History")
        self._catalogue = catalogue
        self._actions = actions
        self._reading = False
        self.model = HistoryModel()
        self.table = QTableView()
        self.table.setModel(self.model)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setShowGrid(False)
        self.table.setWordWrap(False)
        self.table.setTabKeyNavigation(False)
        self.table.setAccessibleName(self.title)
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(34)
        self.table.horizontalHeader().setHighlightSections(False)
        for column, width in enumerate(self.model.widths):
            self.table.setColumnWidth(column, width)
        self.table.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        self.table.activated.connect(lambda index: self._play(index.row()))
        self.table.verticalScrollBar().valueChanged.connect(self._scrolled)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.table)
        self._stack.addWidget(
            EmptyState(
                "history",
                self.tr("Nothing played yet"),
                self.tr(
                    "Every play is kept here, on this machine only. It is what Deepcuts learns "
                    "your taste from."
                ),
            )
        )
        head = QHBoxLayout()
        head.setContentsMargins(32, 20, 32, 12)
        head.addWidget(PlainLabel(self.title, "title"))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(head)
        body = QHBoxLayout()
        body.setContentsMargins(24, 0, 0, 0)
        body.addWidget(self._stack)
        whole.addLayout(body, 1)

    def show_argument(self, argument: object) -> None:
        """Read the latest plays."""
        self.reload()

    def reload(self) -> None:
        """Read the latest plays again."""
        self._catalogue.read(lambda library: library.history(_PAGE), self._show, "history")

    def _show(self, rows: list[HistoryRow]) -> None:
        self.model.set_rows(rows)
        self._stack.setCurrentIndex(0 if rows else 1)

    def _scrolled(self, value: int) -> None:
        bar = self.table.verticalScrollBar()
        last = self.model.last_id
        if self._reading or last is None or value < bar.maximum() - 20:
            return
        self._reading = True
        self._catalogue.read(
            lambda library: library.history(_PAGE, last), self._append, "history/more"
        )

    def _append(self, rows: list[HistoryRow]) -> None:
        self._reading = False
        self.model.append(rows)

    def _play(self, position: int) -> None:
        self._actions.play([self.model.row(position).track_id])
