"""A table of tracks: columns to hide, move and sort by, rows to play, drag and ask about."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import (
    QByteArray,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRectF,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QAction,
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QFont,
    QKeyEvent,
    QMouseEvent,
    QPainter,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QMenu,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from player.models.columns import WHY
from player.models.tracks import (
    PLAYING_ROLE,
    RATING_ROLE,
    REACHABLE_ROLE,
    REASONS_ROLE,
    TRACKS_MIME,
    TracksModel,
    track_ids_of,
)
from player.widgets.chips import draw_chips
from recommender.core.track import TrackRow

_ROW_HEIGHT = 34
_CELL_PADDING = 10

Index = QModelIndex | QPersistentModelIndex


class TrackDelegate(QStyledItemDelegate):
    """Paints a cell as plain text: the playing row in accent, tracks out of reach in grey."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the cell without the dotted focus frame; the row is what is selected."""
        palette = option.palette
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        if selected:
            painter.fillRect(option.rect, palette.highlight())
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(option.rect, palette.alternateBase())
        playing = bool(index.data(PLAYING_ROLE))
        if selected:
            pen = palette.highlightedText().color()
        elif not index.data(REACHABLE_ROLE):
            pen = palette.placeholderText().color()
        elif playing:
            pen = palette.link().color()
        elif index.column() == 0:
            pen = palette.text().color()
        else:
            pen = palette.placeholderText().color()
        font = QFont(option.font)
        if playing:
            font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(pen)
        box = option.rect.adjusted(_CELL_PADDING, 0, -_CELL_PADDING, 0)
        if index.model().columns[index.column()].key == WHY:
            draw_chips(painter, QRectF(box), index.data(REASONS_ROLE) or (), palette)
            painter.restore()
            return
        text = painter.fontMetrics().elidedText(
            index.data() or "", Qt.TextElideMode.ElideRight, box.width()
        )
        painter.drawText(box, index.data(Qt.ItemDataRole.TextAlignmentRole), text)
        painter.restore()


class TracksView(QTableView):
    """Shows a TracksModel; it emits what the listener wants and does nothing itself."""

    play_requested = Signal(int)  # row
    menu_requested = Signal(object, QPoint)  # list[TrackRow]
    rated = Signal(object, object)  # ids, rating 0–1 or None
    moved = Signal(object, int)  # rows of this table, dropped before a row
    dropped = Signal(object, int)  # track ids from elsewhere, dropped before a row
    columns_changed = Signal()

    def __init__(self, model: TracksModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tracks = model
        self.setModel(model)
        self.setItemDelegate(TrackDelegate(self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setDragEnabled(True)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(_ROW_HEIGHT)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._menu)
        self.doubleClicked.connect(lambda index: self.play_requested.emit(index.row()))
        self.setAccessibleName(self.tr("Tracks"))
        self._set_up_header()

    def _set_up_header(self) -> None:
        header = self.horizontalHeader()
        header.setSectionsMovable(True)
        header.setSectionsClickable(True)
        header.setHighlightSections(False)
        header.setSortIndicatorClearable(True)
        header.setTextElideMode(Qt.TextElideMode.ElideRight)
        header.setMinimumSectionSize(44)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(self._column_menu)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        for position, column in enumerate(self._tracks.columns):
            self.setColumnWidth(position, column.width)
            self.setColumnHidden(position, not column.shown)
        self.setSortingEnabled(True)
        header.sectionMoved.connect(lambda *_: self.columns_changed.emit())
        header.sectionResized.connect(lambda *_: self.columns_changed.emit())

    # -- columns -------------------------------------------------------------------------

    def layout_state(self) -> dict[str, Any]:
        """Return order, widths, hidden columns and sorting as plain JSON values."""
        header = self.horizontalHeader()
        return {
            "columns": [column.key for column in self._tracks.columns],
            "header": bytes(header.saveState().toBase64().data()).decode("ascii"),
        }

    def restore_layout(self, state: dict[str, Any] | None) -> None:
        """Bring a saved layout back; one made for other columns is left aside."""
        keys = [column.key for column in self._tracks.columns]
        if state and state.get("columns") == keys:
            saved = QByteArray.fromBase64(str(state.get("header", "")).encode("ascii"))
            self.horizontalHeader().restoreState(saved)

    def _column_menu(self, place: QPoint) -> None:
        menu = QMenu(self)
        for position, column in enumerate(self._tracks.columns):
            action = QAction(column.title, menu, checkable=True)
            action.setChecked(not self.isColumnHidden(position))
            action.setEnabled(column.key != "title")
            action.toggled.connect(
                lambda shown, position=position: self._show_column(position, shown)
            )
            menu.addAction(action)
        menu.exec(self.horizontalHeader().mapToGlobal(place))

    def _show_column(self, position: int, shown: bool) -> None:
        self.setColumnHidden(position, not shown)
        self.columns_changed.emit()

    # -- rows ------------------------------------------------------------------------------

    def selected_rows(self) -> list[TrackRow]:
        """Return the selected tracks from top to bottom."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        return self._tracks.rows_at(rows)

    def select_track(self, track_id: int) -> bool:
        """Select a track and bring it into view; tell whether it is in the table."""
        found = (self._tracks.ids == track_id).nonzero()[0]
        if not len(found):
            return False
        index = self._tracks.index(int(found[0]), 0)
        self.setCurrentIndex(index)
        self.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtCenter)
        return True

    def _menu(self, place: QPoint) -> None:
        rows = self.selected_rows()
        if rows:
            self.menu_requested.emit(rows, self.viewport().mapToGlobal(place))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Rate by a click on the stars: the half under the pointer, or none if it is the same."""
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if event.button() != Qt.MouseButton.LeftButton or event.modifiers() or not index.isValid():
            return
        if self._tracks.columns[index.column()].key != "rating":
            return
        star = self.fontMetrics().horizontalAdvance("★")
        reach = event.position().x() - self.visualRect(index).x() - _CELL_PADDING
        if 0 <= reach <= 5.5 * star:
            rating = min(10, int(2 * reach / star) + 1) / 10
            old = index.data(RATING_ROLE)
            self.rated.emit([int(self._tracks.ids[index.row()])], None if rating == old else rating)

    # -- drops -----------------------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take tracks where the page allows drops."""
        if self.acceptDrops() and event.mimeData().hasFormat(TRACKS_MIME):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Take tracks anywhere between the rows."""
        if event.mimeData().hasFormat(TRACKS_MIME):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Tell what was dropped, and before which row."""
        place = event.position().toPoint()
        index = self.indexAt(place)
        to = index.row() if index.isValid() else len(self._tracks.ids)
        if index.isValid() and place.y() > self.visualRect(index).center().y():
            to += 1
        if event.source() is self:
            rows = sorted(one.row() for one in self.selectionModel().selectedRows())
            self.moved.emit(rows, to)
        else:
            self.dropped.emit(track_ids_of(event.mimeData()), to)
        event.acceptProposedAction()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Play by Enter; the menu key opens the menu at the current row."""
        index = self.currentIndex()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            if index.isValid():
                self.play_requested.emit(index.row())
        elif event.key() == Qt.Key.Key_Menu and index.isValid():
            self._menu(self.visualRect(index).center())
        else:
            super().keyPressEvent(event)
