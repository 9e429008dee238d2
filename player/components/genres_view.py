"""The genres that the sound has, as a list of cards with their micro-genres."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from player.models.columns import tracks_text
from player.services.artwork import Artwork
from player.services.catalogue import Catalogue
from player.services.navigation import Navigator
from player.widgets.buttons import TextButton
from player.widgets.collage import Collage
from player.widgets.empty_state import EmptyState
from player.widgets.flow_layout import FlowLayout
from player.widgets.labels import ElidedLabel, PlainLabel
from recommender.core.track import GenreRow


class GenresView(QWidget):
    """One card a genre: its covers, its words, its micro-genres."""

    def __init__(self, catalogue: Catalogue, artwork: Artwork, navigator: Navigator) -> None:
        super().__init__()
        self._catalogue = catalogue
        self._artwork = artwork
        self._navigator = navigator
        self._shown: list[GenreRow] | None = None
        inside = QWidget()
        inside.setProperty("role", "page")
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(32, 8, 32, 24)
        self._column.setSpacing(12)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setWidget(inside)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._stack = QStackedWidget()
        self._stack.addWidget(scroll)
        self._stack.addWidget(
            EmptyState(
                "genre",
                self.tr("No genres yet"),
                self.tr(
                    "Deepcuts finds them by listening: tracks that sound alike become a genre, "
                    "named after your own tags."
                ),
            )
        )
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stack)
        catalogue.changed.connect(self._reload)
        self._reload()

    def _reload(self) -> None:
        self._catalogue.genres(self._show, "view")

    def _show(self, tree: list[GenreRow]) -> None:
        if tree == self._shown:
            return
        self._shown = tree
        while self._column.count():
            widget = self._column.takeAt(0).widget()
            if widget is not None:
                widget.deleteLater()
        for genre in tree:
            self._column.addWidget(self._card(genre))
        self._column.addStretch(1)
        self._stack.setCurrentIndex(0 if tree else 1)

    def _card(self, genre: GenreRow) -> QFrame:
        card = QFrame()
        card.setProperty("role", "card")
        collage = Collage(self._artwork.pixmap, 96)
        collage.set_tracks(genre.exemplars[:4])
        self._artwork.ready.connect(collage.cover_changed)
        name = ElidedLabel(genre.name, "heading")
        words = PlainLabel(f"{tracks_text(genre.size)} · {', '.join(genre.words)}", "secondary")
        words.setWordWrap(True)
        text = QVBoxLayout()
        text.setSpacing(4)
        text.addWidget(name)
        text.addWidget(words)
        if genre.children:
            text.addLayout(self._chips(genre.children))
        text.addStretch(1)
        open_button = TextButton(self.tr("Open"))
        open_button.setAccessibleName(self.tr("Open {}").format(genre.name))
        open_button.clicked.connect(lambda: self._navigator.open("genre", genre.id))
        row = QHBoxLayout(card)
        row.setContentsMargins(16, 16, 16, 16)
        row.setSpacing(16)
        row.addWidget(collage, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(text, 1)
        row.addWidget(open_button, 0, Qt.AlignmentFlag.AlignVCenter)
        return card

    def _chips(self, children: Sequence[GenreRow]) -> FlowLayout:
        chips = FlowLayout(spacing=6)
        for child in children:
            chip = TextButton(f"{child.name} · {child.size}".replace("&", "&&"), role="chip")
            chip.clicked.connect(
                lambda _=False, child=child: self._navigator.open("genre", child.id)
            )
            chips.addWidget(chip)
        return chips
