"""One thing with tracks in it (an album, an artist, a genre): its head, its buttons, its table."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from player.components.track_table import TrackTable
from player.widgets.collage import Collage
from player.widgets.labels import ElidedLabel, PlainLabel
from recommender.core.listening import Source


@dataclass(frozen=True, slots=True)
class Collection:
    """What to show: ``radio_seed`` is Library.radio's seed, "" where there is none."""

    kind: str
    title: str
    subtitle: str
    track_ids: tuple[int, ...]
    source: Source
    context: str
    radio_seed: str = ""


class CollectionView(QWidget):
    """A head with a collage and buttons above a table of tracks."""

    back_requested = Signal()
    radio_requested = Signal(str)

    def __init__(self, table: TrackTable, collage: Collage, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._table = table
        self._collage = collage
        self._collection: Collection | None = None
        self._kind = PlainLabel()
        self._kind.setProperty("role", "overline")
        self._title = ElidedLabel()
        self._title.setProperty("role", "title")
        self._subtitle = PlainLabel()
        self._subtitle.setProperty("role", "secondary")
        self._subtitle.setWordWrap(True)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(8)
        self._play = self._button(self.tr("Play"), "primary")
        self._shuffle = self._button(self.tr("Shuffle"), "")
        self._radio = self._button(self.tr("Start radio"), "")
        self._buttons.addStretch(1)
        self._play.clicked.connect(lambda: self._start(shuffled=False))
        self._shuffle.clicked.connect(lambda: self._start(shuffled=True))
        self._radio.clicked.connect(self._start_radio)
        self._lay_out()

    def _button(self, text: str, role: str) -> QPushButton:
        button = QPushButton(text)
        if role:
            button.setProperty("role", role)
        self._buttons.addWidget(button)
        return button

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addStretch(1)
        for widget in (self._kind, self._title, self._subtitle):
            words.addWidget(widget)
        words.addSpacing(12)
        words.addLayout(self._buttons)
        head = QHBoxLayout()
        head.setContentsMargins(24, 16, 24, 16)
        head.setSpacing(24)
        head.addWidget(self._collage, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(words, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(head)
        whole.addWidget(self._table, 1)

    def show_collection(self, collection: Collection, cover_track_ids: Sequence[int]) -> None:
        """Show a thing and its tracks in their own order."""
        self._collection = collection
        self._kind.setText(collection.kind)
        self._title.setText(collection.title)
        self._subtitle.setText(collection.subtitle)
        self._radio.setVisible(bool(collection.radio_seed))
        self._collage.set_tracks(cover_track_ids)
        self._table.set_source(collection.source, collection.context)
        self._table.show_ids(np.array(collection.track_ids, np.int64))
        self._play.setFocus()

    def _start(self, *, shuffled: bool) -> None:
        if self._collection is not None:
            self._table.play_all(shuffled=shuffled)

    def _start_radio(self) -> None:
        if self._collection is not None:
            self.radio_requested.emit(self._collection.radio_seed)
