"""The next few entries of the queue, beside what plays."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QStackedWidget, QVBoxLayout, QWidget

from player.models.queue import QueueModel
from player.models.tracks import Fetch
from player.services.artwork import Artwork
from player.services.player import Player
from player.widgets.entry_delegate import EntryDelegate
from player.widgets.labels import PlainLabel

_SHOWN = 30


class UpNext(QWidget):
    """What comes, to be jumped to; the queue page changes it."""

    def __init__(
        self, player: Player, fetch: Fetch, artwork: Artwork, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._player = player
        self._model = QueueModel(fetch)
        self._delegate = EntryDelegate(artwork.pixmap)
        self.view = _List()
        self.view.setModel(self._model)
        self.view.setItemDelegate(self._delegate)
        self.view.setAccessibleName(self.tr("Up next"))
        self.view.chosen.connect(lambda row: player.jump(self._model.entry(row).uid))
        self._nothing = PlainLabel(self.tr("Nothing follows. Add something to the queue."))
        self._nothing.setProperty("role", "secondary")
        self._nothing.setContentsMargins(12, 12, 12, 12)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.view)
        page = QWidget()
        top = QVBoxLayout(page)
        top.setContentsMargins(0, 0, 0, 0)
        top.addWidget(self._nothing)
        top.addStretch(1)
        self._stack.addWidget(page)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stack)
        artwork.ready.connect(lambda _: self.view.viewport().update())
        player.queue_changed.connect(self._show)
        self._show()

    def refresh(self) -> None:
        """Look the tracks up again."""
        self._model.forget()
        self._show()

    def _show(self) -> None:
        entries = tuple(self._player.upcoming(_SHOWN))
        self._model.set_queue(entries, -1)
        self._stack.setCurrentIndex(0 if entries else 1)


class _List(QListView):
    chosen = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.doubleClicked.connect(self._choose)

    def _choose(self, index: QModelIndex) -> None:
        if index.isValid():
            self.chosen.emit(index.row())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Jump by Enter."""
        if event.text() in ("\r", "\n"):
            self._choose(self.currentIndex())
        else:
            super().keyPressEvent(event)
