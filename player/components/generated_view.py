"""What the queue goes on with, to play, lock, pull into one's own queue, or refuse."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QHelpEvent, QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QMenu, QToolTip, QWidget

from player.components.actions import Actions
from player.components.queue_view import FindFiles, QueueView
from player.models.queue import QueueModel
from player.playback.queue import QueueEntry
from player.services.artwork import Artwork
from player.services.living_queue import LivingQueue
from player.services.player import Player
from player.theme.icons import icon
from player.widgets.generated_delegate import GeneratedDelegate
from player.widgets.labels import tooltip


class GeneratedView(QueueView):
    """The generated part; what is put here by hand is locked where it is put."""

    def __init__(
        self,
        player: Player,
        living: LivingQueue,
        model: QueueModel,
        artwork: Artwork,
        actions: Actions,
        find_files: FindFiles,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(player, model, artwork, actions, find_files, parent)
        self._living = living
        self._locks = GeneratedDelegate(artwork.pixmap)
        self.setItemDelegate(self._locks)
        self.setAccessibleName(self.tr("Goes on with"))

    def part(self) -> tuple[QueueEntry, ...]:
        """Return the entries that are shown here."""
        return self._player.queue()[self._player.own_end :]

    def _current(self) -> int:
        return -1

    def _put(self, ids: list[int], to: int) -> None:
        self._player.insert(ids, self._player.own_end + to, generated=True)

    def _move(self, uids: Sequence[int], to: int) -> None:
        self._player.move(uids, self._player.own_end + to, generated=True)

    # -- locks -----------------------------------------------------------------------------

    def toggle_locks(self) -> None:
        """Lock the selected entries, or let them go where all are locked."""
        entries = [self._queue.entry(place) for place in self._selected()]
        on = not all(entry.locked for entry in entries)
        for entry in entries:
            if entry.locked != on:
                self._living.lock(entry.uid, on)

    def make_own(self) -> None:
        """Put the selected entries at the end of the listener's own queue."""
        self._player.move(self._selected_uids(), self._player.own_end)

    def _extend_menu(self, menu: QMenu) -> None:
        entries = [self._queue.entry(place) for place in self._selected()]
        locked = all(entry.locked for entry in entries)
        lock = menu.addAction(
            icon("lock-open" if locked else "lock", "secondary"),
            self.tr("Let it be replaced") if locked else self.tr("Lock here"),
            self.toggle_locks,
        )
        lock.setShortcut(QKeySequence(Qt.Key.Key_K))
        own = menu.addAction(
            icon("queue", "secondary"), self.tr("Move to your queue"), self.make_own
        )
        own.setShortcut(QKeySequence(Qt.Key.Key_Q))
        removal = menu.addAction(
            icon("close", "secondary"), self.tr("Not this, and less like it"), self.remove_selected
        )
        removal.setShortcut(QKeySequence(Qt.Key.Key_Delete))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """K locks, Q takes into one's own queue; the rest is as in the queue."""
        plain = not event.modifiers()
        if plain and event.key() == Qt.Key.Key_K:
            self.toggle_locks()
        elif plain and event.key() == Qt.Key.Key_Q:
            self.make_own()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click on the lock locks; elsewhere it selects."""
        place = event.position().toPoint()
        index = self.indexAt(place)
        if (
            index.isValid()
            and event.button() == Qt.MouseButton.LeftButton
            and self._locks.hits_lock(self.visualRect(index), place)
        ):
            entry = self._queue.entry(index.row())
            self._living.lock(entry.uid, not entry.locked)
            event.accept()
            return
        super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """A second quick click on the lock does not play."""
        place = event.position().toPoint()
        index = self.indexAt(place)
        if index.isValid() and self._locks.hits_lock(self.visualRect(index), place):
            self.mousePressEvent(event)
        else:
            super().mouseDoubleClickEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        """Say what the lock does."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            index = self.indexAt(event.pos())
            if index.isValid() and self._locks.hits_lock(self.visualRect(index), event.pos()):
                locked = self._queue.entry(index.row()).locked
                text = (
                    self.tr("Locked: steering leaves it here")
                    if locked
                    else self.tr("Lock it here; what follows comes closer to it")
                )
                QToolTip.showText(event.globalPos(), tooltip(text), self)
                return True
        return super().viewportEvent(event)
