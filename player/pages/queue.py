"""The queue page: what plays and what comes, to be rearranged, kept or cleared."""

from __future__ import annotations

import os
from collections.abc import Callable

from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from player.components.actions import Actions
from player.components.queue_view import QueueView
from player.models.columns import long_duration_text, tracks_text
from player.models.queue import QueueModel
from player.models.tracks import TRACKS_MIME
from player.services.artwork import Artwork
from player.services.catalogue import Catalogue
from player.services.player import Player
from player.widgets.buttons import TextButton
from player.widgets.empty_state import EmptyState
from player.widgets.labels import PlainLabel
from recommender.core.errors import NotFoundError
from recommender.library import Library

#: The playing time of longer queues is not worth reading every track for.
_MOST_TIMED = 5_000


class QueuePage(QWidget):
    """The queue with its head; tracks and files can be dropped anywhere on it."""

    def __init__(
        self,
        player: Player,
        catalogue: Catalogue,
        artwork: Artwork,
        actions: Actions,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.title = self.tr("Queue")
        self._player = player
        self._catalogue = catalogue
        self._model = QueueModel(catalogue.rows)
        self.view = QueueView(player, self._model, artwork, actions, self._find_files)
        self._facts = PlainLabel("", "secondary")
        self._undo = TextButton(self.tr("Undo"), "undo")
        self._undo.clicked.connect(player.undo)
        self._keep = TextButton(self.tr("Save as playlist"), "plus")
        self._keep.clicked.connect(lambda: actions.new_playlist(self._ids()))
        self._clear = TextButton(self.tr("Clear"), "trash")
        self._clear.clicked.connect(player.clear)
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
        body = QHBoxLayout()
        body.setContentsMargins(20, 0, 12, 0)
        body.addWidget(self._stack)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(head)
        whole.addLayout(body, 1)

    def show_argument(self, argument: object) -> None:
        """Bring the current entry into view."""
        self._refresh()
        self.view.show_current()
        self.view.setFocus()

    def _ids(self) -> list[int]:
        return [entry.track_id for entry in self._player.queue()]

    def _refresh(self) -> None:
        self._model.forget()
        self._show()
        self.view.viewport().update()

    def _show(self) -> None:
        self.view.show_queue()
        entries = self._player.queue()
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
        """Put what is dropped beside the list at its end."""
        self.view.insert(event.mimeData(), len(self._player.queue()))
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
