"""Draw one cover, or four as one picture."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QPainter, QPixmap

#: Returns a track's cover for so many logical pixels; a placeholder until it is there.
CoverSource = Callable[[int, int], QPixmap]


def draw_covers(
    painter: QPainter, square: QRect, track_ids: Sequence[int], covers: CoverSource
) -> None:
    """Draw one cover or a collage of four into a square."""
    if len(track_ids) >= 4:
        half = square.width() // 2
        for place, own in enumerate(track_ids[:4]):
            corner = square.topLeft() + QPoint((place % 2) * half, (place // 2) * half)
            side = QSize(square.width() - half if place % 2 else half, half)
            if place >= 2:
                side.setHeight(square.height() - half)
            painter.drawPixmap(QRect(corner, side), _square(covers(own, half)))
    elif track_ids:
        painter.drawPixmap(square, _square(covers(track_ids[0], square.width())))


def _square(pixmap: QPixmap) -> QPixmap:
    """Return the middle square of a picture."""
    side = min(pixmap.width(), pixmap.height())
    if pixmap.width() == pixmap.height() or side == 0:
        return pixmap
    return pixmap.copy((pixmap.width() - side) // 2, (pixmap.height() - side) // 2, side, side)
