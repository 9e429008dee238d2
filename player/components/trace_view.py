"""How a playlist was made, for the curious: each step, how many tracks in and out."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from player.widgets.buttons import TextButton
from player.widgets.labels import PlainLabel
from recommender.core.playlist import TraceStep


class TraceView(QWidget):
    """A quiet line that opens."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._button = TextButton(self.tr("How this was made"), "eye", "link")
        self._button.setCheckable(True)
        self._button.toggled.connect(self._toggle)
        self._panel = QFrame()
        self._panel.setProperty("role", "panel")
        self._lines = QVBoxLayout(self._panel)
        self._lines.setContentsMargins(16, 12, 16, 12)
        self._lines.setSpacing(4)
        self._panel.hide()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(12, 0, 12, 8)
        row = QHBoxLayout()
        row.addWidget(self._button)
        row.addStretch(1)
        whole.addLayout(row)
        whole.addWidget(self._panel)

    def show_trace(self, trace: Sequence[TraceStep]) -> None:
        """Show these steps."""
        while self._lines.count():
            widget = self._lines.takeAt(0).widget()
            if widget is not None:
                widget.deleteLater()
        for step in trace:
            change = f"{step.before} → {step.after}" if step.before != step.after else step.after
            self._lines.addWidget(PlainLabel(f"{step.step}: {change}", "small"))
        self.setVisible(bool(trace))

    def _toggle(self, shown: bool) -> None:
        self._panel.setVisible(shown)
