"""Our own stroke icons, drawn in the palette's colours at any size and pixel density."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer

import resources

_ROLES = {
    "text": QPalette.ColorRole.Text,
    "secondary": QPalette.ColorRole.PlaceholderText,
    "accent": QPalette.ColorRole.Accent,
    "on-accent": QPalette.ColorRole.BrightText,
    "selected": QPalette.ColorRole.HighlightedText,
}
#: Pixel sizes an icon is kept in: what menus, buttons and heads use, at one and two pixels a point.
_SIZES = (16, 20, 24, 32, 40, 48, 64)


def icon(name: str, role: str = "text") -> QIcon:
    """Return an icon in the colour of a role: text, secondary, accent, on-accent or selected.

    The colour is that of the moment: ask again when the palette changes (IconButton does).
    """
    return _icon(name, _colour(role))


def icon_pixmap(name: str, role: str, size: int, ratio: float) -> QPixmap:
    """Return an icon as a pixmap of ``size`` logical pixels at ``ratio`` pixels each."""
    made = _draw(name, _colour(role), max(1, round(size * ratio)))
    made.setDevicePixelRatio(ratio)
    return made


def _colour(role: str) -> str:
    return QGuiApplication.palette().color(_ROLES[role]).name()


@lru_cache(maxsize=512)
def _icon(name: str, colour: str) -> QIcon:
    made = QIcon()
    for size in _SIZES:
        made.addPixmap(_draw(name, colour, size))
    return made


@lru_cache(maxsize=128)
def _source(name: str) -> str:
    return resources.path("icons", f"{name}.svg").read_text(encoding="utf-8")


def _draw(name: str, colour: str, size: int) -> QPixmap:
    drawing = _source(name).replace("currentColor", colour)
    pixmap = QPixmap(size, size)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    QSvgRenderer(QByteArray(drawing.encode())).render(painter, QRectF(0, 0, size, size))
    painter.end()
    return pixmap
