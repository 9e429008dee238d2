"""A heading over the things heard most, each with a bar of how much."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from player.services.artwork import Artwork
from player.widgets.labels import PlainLabel
from recommender.core.insights import Ranked
from recommender.core.translation import translate

_ROW, _COVER = 44, 34


class RankedRow(QPushButton):
    """A place in the list; activating it opens the thing."""

    def __init__(self, ranked: Ranked, share: float, artwork: Artwork) -> None:
        super().__init__()
        self._ranked, self._share, self._artwork = ranked, share, artwork
        self.setProperty("role", "quiet")
        self.setFixedHeight(_ROW)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        words = translate("insights", "%n play(s)", "", ranked.plays)
        self._words = str(ranked.plays)
        self.setAccessibleName(", ".join(one for one in (ranked.name, ranked.detail, words) if one))
        artwork.ready.connect(self._pictured)

    def _pictured(self, track_id: int) -> None:
        if track_id == self._ranked.cover:
            self.update()

    def sizeHint(self) -> QSize:
        """As wide as there is room."""
        return QSize(280, _ROW)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A bar behind cover, name and number."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette, inner = self.palette(), QRectF(self.rect()).adjusted(1, 2, -1, -2)
        painter.setPen(palette.link().color() if self.hasFocus() else Qt.PenStyle.NoPen)
        painter.setBrush(palette.light() if self.underMouse() else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(inner, 6, 6)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(palette.mid())
        painter.drawRoundedRect(QRectF(1, 2, inner.width() * self._share, inner.height()), 6, 6)
        left = 8.0
        if self._ranked.cover:
            box = QRectF(left, (_ROW - _COVER) / 2, _COVER, _COVER)
            pixmap = self._artwork.pixmap(self._ranked.cover, _COVER)
            painter.drawPixmap(box, pixmap, QRectF(pixmap.rect()))
            left += _COVER + 10
        metrics = self.fontMetrics()
        room = self.width() - left - metrics.horizontalAdvance(self._words) - 24
        painter.setPen(palette.text().color())
        number = QRectF(0, 0, self.width() - 12, _ROW)
        painter.drawText(
            number, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, self._words
        )
        name = metrics.elidedText(self._ranked.name, Qt.TextElideMode.ElideRight, round(room))
        if not self._ranked.detail:
            painter.drawText(QRectF(left, 0, room, _ROW), Qt.AlignmentFlag.AlignVCenter, name)
            return
        half = _ROW / 2
        painter.drawText(QRectF(left, 3, room, half - 3), Qt.AlignmentFlag.AlignVCenter, name)
        painter.setPen(palette.placeholderText().color())
        detail = metrics.elidedText(self._ranked.detail, Qt.TextElideMode.ElideRight, round(room))
        painter.drawText(QRectF(left, half, room, half - 3), Qt.AlignmentFlag.AlignVCenter, detail)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens, as elsewhere."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)


class RankedList(QFrame):
    """The list; hidden while it has nothing to tell."""

    opened = Signal(object)  # Ranked

    def __init__(self, title: str, artwork: Artwork, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._artwork = artwork
        self.setProperty("role", "card")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(14, 14, 14, 14)
        self._column.setSpacing(2)
        head = PlainLabel(title, "heading")
        head.setContentsMargins(6, 0, 0, 6)
        self._column.addWidget(head)
        self._column.addStretch(1)

    def set_ranked(self, ranked: Sequence[Ranked]) -> None:
        """Show other things."""
        while self._column.count() > 2:
            item = self._column.takeAt(1)
            if item.widget() is not None:
                item.widget().deleteLater()
        most = max((one.plays for one in ranked), default=1)
        for place, one in enumerate(ranked):
            row = RankedRow(one, one.plays / most, self._artwork)
            row.clicked.connect(lambda _=False, one=one: self.opened.emit(one))
            self._column.insertWidget(1 + place, row)
        self.setVisible(bool(ranked))
