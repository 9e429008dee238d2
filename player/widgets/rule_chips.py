"""Rules as chips: each says one rule in words and can be opened or taken away."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from player.widgets.buttons import IconButton
from player.widgets.flow_layout import FlowLayout
from player.widgets.labels import tooltip

_WIDEST = 420


class RuleChip(QFrame):
    """One rule; a click edits it, the cross takes it away."""

    opened = Signal()
    removed = Signal()

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "rule-chip")
        label = QPushButton()
        label.setProperty("role", "rule-chip-text")
        shown = self.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, _WIDEST)
        label.setText(shown.replace("&", "&&"))
        label.setToolTip(tooltip(text))
        label.setAccessibleName(self.tr("Edit the rule: {}").format(text))
        label.setCursor(Qt.CursorShape.PointingHandCursor)
        label.clicked.connect(self.opened)
        cross = IconButton("close", self.tr("Remove: {}").format(text), size=12, colour="secondary")
        cross.setIconSize(QSize(12, 12))
        cross.clicked.connect(self.removed)
        row = QHBoxLayout(self)
        row.setContentsMargins(6, 1, 3, 1)
        row.setSpacing(0)
        row.addWidget(label)
        row.addWidget(cross)


class RuleChips(QWidget):
    """Chips on as many lines as they take."""

    opened = Signal(int)
    removed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._texts: tuple[str, ...] = ()
        self._flow = FlowLayout(self, spacing=8)
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_texts(self, texts: Sequence[str]) -> None:
        """Show these rules."""
        if tuple(texts) == self._texts:
            return
        self._texts = tuple(texts)
        while self._flow.count():
            item = self._flow.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for place, text in enumerate(self._texts):
            chip = RuleChip(text, self)
            chip.opened.connect(lambda place=place: self.opened.emit(place))
            chip.removed.connect(lambda place=place: self.removed.emit(place))
            self._flow.addWidget(chip)
            chip.show()
        self.setVisible(bool(self._texts))
        self.updateGeometry()
