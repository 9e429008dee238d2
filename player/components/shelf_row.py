"""A row of cards with a heading: what a shelf of the home page looks like."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QListView, QVBoxLayout, QWidget

from player.models.cards import Card, CardsModel
from player.services.artwork import Artwork
from player.widgets.buttons import IconButton
from player.widgets.card_grid import CardGrid
from player.widgets.labels import PlainLabel


class ShelfRow(QWidget):
    """A heading and one line of cards that scrolls sideways."""

    opened = Signal(object)  # Card
    menu_requested = Signal(object, QPoint)

    def __init__(
        self,
        title: str,
        artwork: Artwork,
        *,
        cover_size: int = 156,
        lines: int = 1,
        circle: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._model = CardsModel()
        self._grid = CardGrid(artwork.pixmap, cover_size, circle, lines)
        self._grid.setModel(self._model)
        self._grid.setWrapping(False)
        self._grid.setFlow(QListView.Flow.LeftToRight)
        self._grid.setHorizontalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self._grid.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._grid.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._grid.setAccessibleName(title)
        self._grid.pass_wheel_on = True
        self._grid.opened.connect(self.opened)
        self._grid.menu_requested.connect(self.menu_requested)
        artwork.ready.connect(self._model.cover_changed)
        self._title = PlainLabel(title, "heading")
        self._back = IconButton("back", self.tr("Scroll left"), size=16, colour="secondary")
        self._on = IconButton("forward", self.tr("Scroll right"), size=16, colour="secondary")
        self._back.clicked.connect(lambda: self._scroll(-1))
        self._on.clicked.connect(lambda: self._scroll(1))
        bar = self._grid.horizontalScrollBar()
        bar.rangeChanged.connect(lambda *_: self._follow())
        bar.valueChanged.connect(lambda *_: self._follow())
        head = QHBoxLayout()
        head.setContentsMargins(12, 0, 12, 0)
        head.addWidget(self._title)
        head.addStretch(1)
        head.addWidget(self._back)
        head.addWidget(self._on)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(2)
        whole.addLayout(head)
        whole.addWidget(self._grid)
        self._follow()

    def set_title(self, title: str) -> None:
        """Change the heading."""
        self._title.setText(title)

    def set_cards(self, cards: Sequence[Card]) -> None:
        """Show these cards; without any the row is not there."""
        self._model.set_cards(cards)
        self._grid.setFixedHeight(self._grid.tile().height() + 4)
        self.setVisible(bool(cards))
        self._follow()

    def sizeHint(self) -> QSize:
        """Return the height of one line of cards."""
        return QSize(600, self._grid.tile().height() + 40)

    def _scroll(self, side: int) -> None:
        bar = self._grid.horizontalScrollBar()
        bar.setValue(bar.value() + side * max(200, self._grid.width() - 160))

    def _follow(self) -> None:
        bar = self._grid.horizontalScrollBar()
        self._back.setVisible(bar.maximum() > 0)
        self._on.setVisible(bar.maximum() > 0)
        self._back.setEnabled(bar.value() > 0)
        self._on.setEnabled(bar.value() < bar.maximum())
