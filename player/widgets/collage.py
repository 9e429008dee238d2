"""One cover, or four as one picture."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from player.widgets.covers import CoverSource, draw_covers

_RADIUS = 10


class Collage(QWidget):
    """A square of fixed size with rounded corners (or a circle) over covers."""

    def __init__(
        self,
        covers: CoverSource,
        size: int = 200,
        *,
        circle: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._covers = covers
        self._size = size
        self._circle = circle
        self._tracks: tuple[int, ...] = ()
        self.setFixedSize(size, size)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return the fixed size."""
        return QSize(self._size, self._size)

    def set_tracks(self, track_ids: Sequence[int]) -> None:
        """Show these tracks' covers: four make a collage, fewer show the first."""
        self._tracks = tuple(track_ids)
        self.update()

    def cover_changed(self, track_id: int) -> None:
        """Repaint when the cover of one of these tracks is there."""
        if track_id in self._tracks:
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the covers."""
        painter = QPainter(self)
        painter.setRenderHints(
            QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
        )
        path = QPainterPath()
        if self._circle:
            path.addEllipse(self.rect())
        else:
            path.addRoundedRect(self.rect(), _RADIUS, _RADIUS)
        painter.setClipPath(path)
        painter.fillRect(self.rect(), self.palette().midlight())
        draw_covers(painter, self.rect(), self._tracks, self._covers)
