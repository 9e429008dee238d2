"""The queue page: one's own queue, and beside it what the music goes on with."""

from __future__ import annotations

import os
from collections.abc import Callable

from PySide6.QtGui import QDragEnterEvent, QDropEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from player.components.actions import Actions
from player.components.generated_view import GeneratedView
from player.components.living_panel import LivingPanel
from player.components.queue_view import QueueView
from player.models.columns import long_duration_text, tracks_text
from player.models.queue import QueueModel
from player.models.tracks import TRACKS_MIME
from player.services.artwork import Artwork
from player.services.catalogue import Catalogue
from player.services.living_queue import LivingQueue
from player.services.player import Player
from player.widgets.buttons import TextButton
from player.widgets.empty_state import EmptyState
from player.widgets.labels import PlainLabel
from recommender.core.errors import NotFoundError
from recommender.library import Library

#: The playing time of longer queues is not worth reading every track for.
_MOST_TIMED = 5_000
#: From this width on the two parts stand beside each other.
_BESIDE = 820


class QueuePage(QWidget):
    """The queue with its head; tracks and files can be dropped anywhere on it."""

    def __init__(
        self,
        player: Player,
        catalogue: Catalogue,
        artwork: Artwork,
        actions: Actions,
        living: LivingQueue,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.title = self.tr("Queue")
        self._player = player
        self._living = living
        self._catalogue = catalogue
        self._model = QueueModel(catalogue.rows)
        self.view = QueueView(player, self._model, artwork, actions, self._find_files)
        self._coming = QueueModel(catalogue.rows)
        self.panel = LivingPanel(
            living,
            GeneratedView(player, living, self._coming, artwork, actions, self._find_files),
        )
        self._facts = PlainLabel("", "secondary")
        self._undo = TextButton(self.tr("Undo"), "undo")
        self._undo.clicked.connect(player.undo)
        self._keep = TextButton(self.tr("Save as playlist"), "plus")
        self._keep.clicked.connect(lambda: actions.new_playlist(self._ids()))
        self._clear = TextButton(self.tr("Clear"), "trash")
        self._clear.clicked.connect(player.clear)
        self._part = PlainLabel(self.tr("YOUR QUEUE"), "overline")
        self._part.setContentsMargins(12, 4, 0, 0)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.view)
        self._stack.addWidget(
            EmptyState(
                "queue",
                self.tr("The queue is empty"),
                self.tr("Play something, or drop tracks here."),
            )
        )
        self._lay_out()
        self.setAcceptDrops(True)
        self.setFocusProxy(self.view)
        player.queue_changed.connect(self._show)
        living.changed.connect(self._share_room)
        catalogue.changed.connect(self._refresh)
        self._show()

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(PlainLabel(self.title, "title"))
        words.addWidget(self._facts)
        head = QHBoxLayout()
        head.setContentsMargins(32, 20, 32, 12)
        head.setSpacing(8)
        head.addLayout(words, 1)
        for button in (self._undo, self._keep, self._clear):
            head.addWidget(button)
        own = QVBoxLayout()
        own.setSpacing(4)
        own.addWidget(self._part)
        own.addWidget(self._stack, 1)
        self._parts = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._parts.setContentsMargins(20, 0, 20, 16)
        self._parts.setSpacing(16)
        self._parts.addLayout(own, 5)
        self._parts.addWidget(self.panel, 6)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(head)
        whole.addLayout(self._parts, 1)

    def show_argument(self, argument: object) -> None:
        """Bring the current entry into view."""
        self._refresh()
        self.view.show_current()
        self.view.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the two parts beside each other where there is room, else one below the other."""
        super().resizeEvent(event)
        self._share_room()

    def _share_room(self) -> None:
        beside = self.width() >= _BESIDE or not self._living.on
        way = QBoxLayout.Direction
        direction = way.LeftToRight if beside and self._living.on else way.TopToBottom
        if self._parts.direction() != direction:
            self._parts.setDirection(direction)
        self._parts.setStretch(1, 6 if self._living.on else 0)

    def _ids(self) -> list[int]:
        """Return what is the listener's own: queued or locked."""
        return [e.track_id for e in self._player.queue() if not e.generated or e.locked]

    def _refresh(self) -> None:
        self._model.forget()
        self._coming.forget()
        self._show()
        self.view.viewport().update()
        self.panel.view.viewport().update()

    def _show(self) -> None:
        self.view.show_queue()
        self.panel.show_queue()
        entries = self._player.queue()[: self._player.own_end]
        self._stack.setCurrentIndex(0 if entries else 1)
        self._undo.setEnabled(self._player.can_undo)
        self._keep.setEnabled(bool(entries))
        self._clear.setEnabled(bool(entries))
        coming = [entry.track_id for entry in entries[self._player.queue_position + 1 :]]
        words = self.tr("{} to come").format(tracks_text(len(coming))) if entries else ""
        self._facts.setText(words)
        if coming and len(coming) <= _MOST_TIMED:
            self._catalogue.read(
                lambda library: sum(row.duration_ms or 0 for row in library.rows(coming)),
                lambda total: self._facts.setText(f"{words} · {long_duration_text(total)}"),
                "queue/total",
            )

    # -- drops -----------------------------------------------------------------------------

    def _find_files(self, paths: list[str], found: Callable[[list[int]], None]) -> None:
        self._catalogue.read(lambda library: _known(library, paths), found, "queue/drop")

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take tracks and files."""
        if event.mimeData().hasFormat(TRACKS_MIME) or event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Put what is dropped beside the list at the end of the listener's own part."""
        self.view.insert(event.mimeData(), self._player.own_end)
        event.acceptProposedAction()


def _known(library: Library, paths: list[str]) -> list[int]:
    """Return the tracks of files that are in the library."""
    found = []
    for path in paths:
        try:
            found.append(library.find(os.path.abspath(path)))
        except NotFoundError:
            continue
    return found
