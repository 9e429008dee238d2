"""The queue page."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from player.components.actions import Actions
from player.components.queue_view import QueueView
from player.models.columns import long_duration_text, tracks_text
from player.models.queue import QueueModel
from player.services.artwork import Artwork
from player.services.catalogue import Catalogue
from player.services.player import Player
from player.widgets.buttons import TextButton
from player.widgets.empty_state import EmptyState
from player.widgets.labels import PlainLabel


class QueuePage(QWidget):
    """What plays and what comes, to be rearranged."""

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
        self.view = QueueView(player, self._model, artwork, actions)
        self._facts = PlainLabel("", "secondary")
        self._undo = TextButton(self.tr("Undo"), "undo")
        self._undo.clicked.connect(player.undo)
        self._keep = TextButton(self.tr("Save as playlist"), "plus")
        self._keep.clicked.connect(lambda: actions.new_playlist(self._ids()))
        self._clear = TextButton(self.tr("Clear"), "trash")
        self._clear.clicked.connect(player.clear)
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
        self._stack = QStackedWidget()
        self._stack.addWidget(self.view)
        self._stack.addWidget(
            EmptyState(
                "queue",
                self.tr("The queue is empty"),
                self.tr("Play something, or drop tracks here."),
            )
        )
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(head)
        whole.addWidget(self._stack, 1)
        self.setFocusProxy(self.view)
        player.queue_changed.connect(self._show)
        self._show()

    def show_argument(self, argument: object) -> None:
        """Bring the current entry into view."""
        self._model.forget()
        self._show()
        place = self._player.queue_position
        if place >= 0:
            self.view.scrollTo(self._model.index(place), self.view.ScrollHint.PositionAtCenter)
        self.view.setFocus()

    def _ids(self) -> list[int]:
        return [entry.track_id for entry in self._player.queue()]

    def _show(self) -> None:
        entries = self._player.queue()
        self._model.set_queue(entries, self._player.queue_position)
        self._stack.setCurrentIndex(0 if entries else 1)
        self._undo.setEnabled(self._player.can_undo)
        self._keep.setEnabled(bool(entries))
        self._clear.setEnabled(bool(entries))
        left = max(0, len(entries) - self._player.queue_position - 1)
        self._facts.setText(self.tr("{} to come").format(tracks_text(left)) if entries else "")
        ids = [entry.track_id for entry in entries[self._player.queue_position + 1 :]]
        if ids:
            self._catalogue.read(
                lambda library: sum(row.duration_ms or 0 for row in library.rows(ids)),
                lambda total: self._facts.setText(
                    self.tr("{} to come · {}").format(tracks_text(left), long_duration_text(total))
                ),
                "queue/total",
            )
