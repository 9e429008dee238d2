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
#: Sizes an icon is kept in, logical pixels: what menus, buttons and heads use.
_SIZES = (16, 18, 20, 24, 32)


def icon(name: str, role: str = "text") -> QIcon:
    """Return an icon in the colour of a role: text, secondary, accent, on-accent or selected.

    The colour is that of the moment: ask again when the palette changes (IconButton does).
    """
    return _icon(name, _colour(role), QGuiApplication.instance().devicePixelRatio())


def icon_pixmap(name: str, role: str, size: int, ratio: float) -> QPixmap:
    """Return an icon as a pixmap of ``size`` logical pixels at ``ratio`` pixels each."""
    made = _draw(name, _colour(role), max(1, round(size * ratio)))
    made.setDevicePixelRatio(ratio)
    return made


def _colour(role: str) -> str:
    return QGuiApplication.palette().color(_ROLES[role]).name()


@lru_cache(maxsize=512)
def _icon(name: str, colour: str, ratio: float) -> QIcon:
    """Return an icon for the sharpest screen there is; others have it drawn smaller."""
    made = QIcon()
    for size in _SIZES:
        pixmap = _draw(name, colour, round(size * ratio))
        pixmap.setDevicePixelRatio(ratio)
        made.addPixmap(pixmap)
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
