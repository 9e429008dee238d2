"""Draws an entry that the queue goes on with: cover, title, artist, length, lock, and why."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPainterPath
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from player.models.columns import duration_text
from player.models.queue import ENTRY_ROLE, TRACK_ROLE, Index
from player.theme.icons import icon_pixmap
from player.widgets.chips import draw_chips
from player.widgets.covers import draw_covers
from player.widgets.entry_delegate import EntryDelegate, draw_line
from recommender.core.track import FileState, TrackRow

_HEIGHT = 78
_COVER = 48
_LOCK = 18
_LOCK_ROOM = 40
_SMALL = 0.9
_GAP = 5
_CHIP_PADDING = 6


class GeneratedDelegate(EntryDelegate):
    """One entry of three lines, the third of reasons."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """All entries are equally high."""
        return QSize(240, _HEIGHT)

    @staticmethod
    def lock_box(entry: QRect) -> QRect:
        """Return where an entry's lock can be clicked."""
        return QRect(entry.right() - _LOCK_ROOM, entry.y(), _LOCK_ROOM, entry.height())

    def hits_lock(self, entry: QRect, place: QPoint) -> bool:
        """Tell whether a point is on an entry's lock."""
        return self.lock_box(entry).contains(place)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the entry."""
        painter.save()
        painter.setRenderHints(
            QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
        )
        box = option.rect.adjusted(4, 1, -4, -1)
        self._paint_ground(painter, option, box)
        self._paint_lock(painter, option, index.data(ENTRY_ROLE).locked)
        track: TrackRow | None = index.data(TRACK_ROLE)
        if track is not None:
            self._paint_picture(painter, box, track)
            reasons = index.data(ENTRY_ROLE).reasons
            self._paint_lines(painter, option, box, track, [reason.text for reason in reasons])
        painter.restore()

    def _paint_lock(self, painter: QPainter, option: QStyleOptionViewItem, locked: bool) -> None:
        states = QStyle.StateFlag.State_MouseOver | QStyle.StateFlag.State_HasFocus
        if not locked and not option.state & states:
            return
        name, colour = ("lock", "accent") if locked else ("lock-open", "secondary")
        room = self.lock_box(option.rect)
        pixmap = icon_pixmap(name, colour, _LOCK, painter.device().devicePixelRatioF())
        painter.drawPixmap(
            room.x() + (room.width() - _LOCK) // 2 - 3,
            room.y() + (room.height() - _LOCK) // 2,
            pixmap,
        )

    def _paint_picture(self, painter: QPainter, box: QRect, track: TrackRow) -> None:
        square = QRect(box.x() + 8, box.y() + (box.height() - _COVER) // 2, _COVER, _COVER)
        path = QPainterPath()
        path.addRoundedRect(QRectF(square), 5, 5)
        painter.setClipPath(path)
        draw_covers(painter, square, (track.id,), self._covers)
        painter.setClipping(False)

    @staticmethod
    def _paint_lines(
        painter: QPainter,
        option: QStyleOptionViewItem,
        box: QRect,
        track: TrackRow,
        reasons: list[str],
    ) -> None:
        palette = option.palette
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        strong = (palette.highlightedText() if selected else palette.text()).color()
        quiet = (palette.highlightedText() if selected else palette.placeholderText()).color()
        normal, title, small = QFont(option.font), QFont(option.font), QFont(option.font)
        title.setWeight(QFont.Weight.Medium)
        if normal.pixelSize() > 0:
            small.setPixelSize(max(1, round(normal.pixelSize() * _SMALL)))
        else:
            small.setPointSizeF(normal.pointSizeF() * _SMALL)
        left, right = box.x() + 8 + _COVER + 12, box.right() - _LOCK_ROOM
        painter.setFont(normal)
        line = painter.fontMetrics().height()
        length = duration_text(track.duration_ms)
        width = painter.fontMetrics().horizontalAdvance(length)
        chips = QFontMetrics(small).height() + _CHIP_PADDING
        top = box.y() + (box.height() - 2 * line - _GAP - chips) // 2
        painter.setPen(quiet)
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        painter.drawText(QRect(right - width, top, width, 2 * line), flags, length)
        names = right - width - 14 - left
        draw_line(painter, QRect(left, top + line, names, line), track.artist)
        painter.setFont(title)
        painter.setPen(strong if track.state == FileState.PRESENT else quiet)
        draw_line(painter, QRect(left, top, names, line), track.title)
        painter.setFont(small)
        room = QRectF(left, top + 2 * line + _GAP, right - left, chips)
        draw_chips(painter, room, reasons, palette)
