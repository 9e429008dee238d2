"""A thing with tracks in it (an album, an artist, a playlist): its head, its buttons, its table."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from player.components.track_table import TrackTable
from player.services.catalogue import Catalogue, sorted_rows
from player.widgets.buttons import TextButton
from player.widgets.collage import Collage
from player.widgets.flow_layout import FlowLayout
from player.widgets.labels import ElidedLabel, PlainLabel
from recommender.core.listening import Source
from recommender.core.playlist import Reason
from recommender.core.track import TrackRow

_MOST_SORTED = 5_000


@dataclass(frozen=True, slots=True)
class Collection:
    """What to show: ``radio_seed`` has Library.radio's seeds joined by "+", "" for none.

    ``reasons`` say per track id why it is there.
    """

    kind: str
    title: str
    subtitle: str
    track_ids: tuple[int, ...]
    source: Source
    context: str
    radio_seed: str = ""
    cover_track_ids: tuple[int, ...] = ()
    reasons: dict[int, tuple[Reason, ...]] = field(default_factory=dict)


class CollectionView(QWidget):
    """A head with a collage and buttons above a table of tracks."""

    radio_requested = Signal(str)

    def __init__(
        self,
        table: TrackTable,
        collage: Collage,
        catalogue: Catalogue,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.table = table
        self._collage = collage
        self._catalogue = catalogue
        self._collection: Collection | None = None
        self._kind = PlainLabel("", "overline")
        self.title = ElidedLabel("", "title")
        self._subtitle = PlainLabel("", "secondary")
        self._subtitle.setWordWrap(True)
        self._buttons = FlowLayout(spacing=8)
        self._play = self.add_button(self.tr("Play"), "play", "primary")
        self._shuffle = self.add_button(self.tr("Shuffle"), "shuffle")
        self._radio = self.add_button(self.tr("Start radio"), "radio")
        self._play.clicked.connect(lambda: self.table.play_all())
        self._shuffle.clicked.connect(lambda: self.table.play_all(shuffled=True))
        self._radio.clicked.connect(self._start_radio)
        table.sort_changed.connect(self._sort)
        self._lay_out()

    def add_button(self, text: str, icon_name: str, role: str = "") -> TextButton:
        """Add a button to the head."""
        button = TextButton(text, icon_name, role)
        self._buttons.addWidget(button)
        return button

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(6)
        words.addStretch(1)
        for widget in (self._kind, self.title, self._subtitle):
            words.addWidget(widget)
        words.addSpacing(10)
        words.addLayout(self._buttons)
        head = QHBoxLayout()
        head.setContentsMargins(32, 20, 32, 20)
        head.setSpacing(24)
        head.addWidget(self._collage, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(words, 1)
        self.below_head = QVBoxLayout()
        self.below_head.setContentsMargins(20, 0, 20, 0)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(head)
        whole.addLayout(self.below_head)
        whole.addWidget(self.table, 1)

    @property
    def collection(self) -> Collection | None:
        """What is shown."""
        return self._collection

    def show_collection(self, collection: Collection) -> None:
        """Show a thing and its tracks in their own order."""
        self._collection = collection
        self._kind.setText(collection.kind.upper())
        self.title.setText(collection.title)
        self._subtitle.setText(collection.subtitle)
        self._radio.setVisible(bool(collection.radio_seed))
        self._collage.set_tracks(collection.cover_track_ids or collection.track_ids[:1])
        self.table.set_source(collection.source, collection.context, collection.reasons)
        self._sort(self.table.sort)
        for button in (self._play, self._shuffle):
            button.setEnabled(bool(collection.track_ids))

    def _sort(self, sort: Sequence[tuple[str, bool]]) -> None:
        if self._collection is None:
            return
        ids = np.array(self._collection.track_ids, np.int64)
        if not sort or len(ids) > _MOST_SORTED:
            self.table.show_ids(ids)
            return

        def order(library_rows: list[TrackRow]) -> None:
            rows = sorted_rows(library_rows, sort)
            self.table.show_ids(np.array([row.id for row in rows], np.int64))

        self._catalogue.read(lambda library: library.rows(ids.tolist()), order, f"sort/{id(self)}")

    def _start_radio(self) -> None:
        if self._collection is not None:
            self.radio_requested.emit(self._collection.radio_seed)
