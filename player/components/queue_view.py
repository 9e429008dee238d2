"""The queue to look at and to rearrange, by mouse and by key."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QItemSelectionModel, QMimeData, QPoint, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QListView, QMenu, QWidget

from player.components.actions import Actions
from player.models.queue import QueueModel
from player.models.tracks import track_ids_of
from player.playback.queue import QueueEntry
from player.services.artwork import Artwork
from player.services.player import Player
from player.widgets.entry_delegate import EntryDelegate

#: Looks files up and calls back with the ids of those that are in the library.
FindFiles = Callable[[list[str], Callable[[list[int]], None]], None]


class QueueView(QListView):
    """The listener's own part: entries to play, drag and take out."""

    def __init__(
        self,
        player: Player,
        model: QueueModel,
        artwork: Artwork,
        actions: Actions,
        find_files: FindFiles,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._player = player
        self._queue = model
        self._actions = actions
        self._find_files = find_files
        self._delegate = EntryDelegate(artwork.pixmap)
        self.setModel(model)
        self.setItemDelegate(self._delegate)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setAccessibleName(self.tr("Your queue"))
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._menu)
        self.doubleClicked.connect(lambda index: player.jump(model.entry(index.row()).uid))
        model.on_move = self._move
        model.on_insert = self.insert
        model.odds = player.odds
        artwork.ready.connect(lambda _: self.viewport().update())

    # -- which part ------------------------------------------------------------------------

    def part(self) -> tuple[QueueEntry, ...]:
        """Return the entries that are shown here."""
        return self._player.queue()[: self._player.own_end]

    def _current(self) -> int:
        """Return the row of the current entry, −1 where it is not here."""
        return self._player.queue_position

    def _put(self, ids: list[int], to: int) -> None:
        self._player.insert(ids, min(to, self._player.own_end))

    def _move(self, uids: Sequence[int], to: int) -> None:
        self._player.move(uids, min(to, self._player.own_end))

    # -- showing ---------------------------------------------------------------------------

    def show_queue(self) -> None:
        """Show the queue as it is now; the selection and the place in the list stay."""
        chosen = set(self._selected_uids())
        current = self.currentIndex()
        focused = self._queue.entry(current.row()).uid if current.isValid() else None
        place = self.verticalScrollBar().value()
        part = self.part()
        self._queue.set_queue(part, self._current())
        if self.selectionModel().hasSelection() or not chosen:
            return
        flag = QItemSelectionModel.SelectionFlag
        for row, entry in enumerate(part):
            index = self._queue.index(row)
            if entry.uid == focused:
                self.selectionModel().setCurrentIndex(index, flag.NoUpdate)
            if entry.uid in chosen:
                self.selectionModel().select(index, flag.Select)
        self.verticalScrollBar().setValue(place)

    def show_current(self) -> None:
        """Bring the current entry into view."""
        place = self._player.queue_position
        if place >= 0:
            index = self._queue.index(place)
            self.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtCenter)
            if not self.selectionModel().hasSelection():
                flag = QItemSelectionModel.SelectionFlag.NoUpdate
                self.selectionModel().setCurrentIndex(index, flag)

    # -- changing --------------------------------------------------------------------------

    def insert(self, mime: QMimeData, to: int) -> None:
        """Put dropped tracks, or files that are in the library, before an entry."""
        ids = track_ids_of(mime)
        if ids:
            self._put(ids, to)
            return
        paths = [url.toLocalFile() for url in mime.urls() if url.isLocalFile()]
        if paths:
            self._find_files(paths, lambda found: self._put(found, to))

    def _selected(self) -> list[int]:
        return sorted(index.row() for index in self.selectionModel().selectedRows())

    def _selected_uids(self) -> list[int]:
        return [self._queue.entry(place).uid for place in self._selected()]

    def remove_selected(self) -> None:
        """Take the selected entries out; the one after them is selected then."""
        places = self._selected()
        if not places:
            return
        self._player.remove(self._selected_uids())
        left = self._queue.rowCount()
        if left:
            self.setCurrentIndex(self._queue.index(min(places[0], left - 1)))

    def _move_selected(self, steps: int) -> None:
        places = self._selected()
        if places:
            to = places[0] - 1 if steps < 0 else places[-1] + 2
            self._move(self._selected_uids(), max(0, to))
            self.scrollTo(self.currentIndex())

    def _menu(self, place: QPoint) -> None:
        found = (self._queue.track(own) for own in self._selected())
        rows = [row for row in found if row is not None]
        if not rows:
            return
        chosen = self._selected()
        reasons = self._queue.entry(chosen[0]).reasons if len(chosen) == 1 else ()
        menu = self._actions.menu(rows, reasons)
        menu.addSeparator()
        self._extend_menu(menu)
        menu.exec(self.viewport().mapToGlobal(place))
        menu.deleteLater()

    def _extend_menu(self, menu: QMenu) -> None:
        removal = menu.addAction(self.tr("Remove from queue"), self.remove_selected)
        removal.setShortcut(QKeySequence(Qt.Key.Key_Delete))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Play by Enter, remove by Delete, move by Alt and an arrow, undo and redo."""
        index = self.currentIndex()
        key, alt = event.key(), event.modifiers() == Qt.KeyboardModifier.AltModifier
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            if index.isValid():
                self._player.jump(self._queue.entry(index.row()).uid)
        elif key == Qt.Key.Key_Delete:
            self.remove_selected()
        elif alt and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._move_selected(-1 if key == Qt.Key.Key_Up else 1)
        elif key == Qt.Key.Key_Menu and index.isValid():
            self._menu(self.visualRect(index).center())
        elif event.matches(QKeySequence.StandardKey.Undo):
            self._player.undo()
        elif event.matches(QKeySequence.StandardKey.Redo):
            self._player.redo()
        else:
            super().keyPressEvent(event)
