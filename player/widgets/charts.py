"""Quiet charts drawn from the palette: a listening clock, a calendar, shares, intervals."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import QEvent, QLocale, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QHelpEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from player.widgets.labels import tooltip
from player.widgets.map_colours import argb

_GAP = 3.0


class Chart(QWidget):
    """A drawing that names itself and tells what is under the pointer."""

    def __init__(self, name: str, height: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._height = height
        self._spots: list[tuple[QRectF, str]] = []
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """As wide as there is room."""
        return QSize(480, self._height)

    def minimumSizeHint(self) -> QSize:
        """Charts shrink with the window."""
        return QSize(240, self._height)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it anew."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._spots = []
        self.draw(painter)
        painter.end()

    def draw(self, painter: QPainter) -> None:
        """Draw the chart; ``_spot`` tells what is where."""

    def _spot(self, where: QRectF, words: str) -> None:
        self._spots.append((where, words))

    def event(self, event: QEvent) -> bool:
        """Show what is under the pointer."""
        if isinstance(event, QHelpEvent):
            found = [words for where, words in self._spots if where.contains(QPointF(event.pos()))]
            if found:
                QToolTip.showText(event.globalPos(), tooltip(found[-1]), self)
                return True
        return super().event(event)

    def _blend(self, share: float) -> QColor:
        """Return the accent over the card, by how much of something there is."""
        accent, ground = self.palette().link().color(), self.palette().light().color()
        amount = 0.0 if share <= 0 else 0.18 + 0.82 * min(1.0, share)
        return QColor.fromRgbF(
            *(
                one * amount + other * (1 - amount)
                for one, other in zip(accent.getRgbF()[:3], ground.getRgbF()[:3], strict=True)
            )
        )


class Clock(Chart):
    """Minutes by weekday and hour, 7 × 24."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, 7 * 22 + 24, parent)
        self._minutes: tuple[tuple[float, ...], ...] = ()

    def set_minutes(self, minutes: tuple[tuple[float, ...], ...]) -> None:
        """Show other minutes."""
        self._minutes = minutes
        self.setAccessibleDescription(self._words())
        self.update()

    def _words(self) -> str:
        cells = [(m, d, h) for d, row in enumerate(self._minutes) for h, m in enumerate(row)]
        most, day, hour = max(cells, default=(0.0, 0, 0))
        if not most:
            return ""
        return self.tr("Most on {day} around {hour}:00").format(day=_weekday(day), hour=hour)

    def draw(self, painter: QPainter) -> None:
        """A row a weekday, a column an hour."""
        most = max((one for row in self._minutes for one in row), default=0.0)
        metrics = self.fontMetrics()
        left = float(max(metrics.horizontalAdvance(_weekday(day)) for day in range(7)) + 12)
        step = (self.width() - left) / 24
        for day, row in enumerate(self._minutes):
            top = 22.0 * day
            painter.setPen(self.palette().placeholderText().color())
            painter.drawText(QRectF(0, top, left, 19), Qt.AlignmentFlag.AlignVCenter, _weekday(day))
            painter.setPen(Qt.PenStyle.NoPen)
            for hour, minutes in enumerate(row):
                cell = QRectF(left + step * hour, top, step - _GAP, 19)
                painter.setBrush(self._blend(minutes / most if most else 0))
                painter.drawRoundedRect(cell, 4, 4)
                words = self.tr("{day}, {hour}:00: {minutes} minutes")
                self._spot(cell, words.format(day=_weekday(day), hour=hour, minutes=round(minutes)))
        painter.setPen(self.palette().placeholderText().color())
        for hour in range(0, 24, 6):
            painter.drawText(QPointF(left + step * hour, self._height - 4.0), f"{hour}:00")


class Calendar(Chart):
    """Minutes by day: a column a week, the last year at most."""

    _WEEKS = 53

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, 7 * 15 + 24, parent)
        self._minutes: dict[date, float] = {}
        self._last = date.today()

    def set_minutes(self, minutes: dict[date, float], last: date) -> None:
        """Show the weeks up to a day."""
        self._minutes, self._last = minutes, last
        days = sum(1 for one in minutes if (last - one).days < 7 * self._WEEKS)
        self.setAccessibleDescription(self.tr("{days} days with music").format(days=days))
        self.update()

    def draw(self, painter: QPainter) -> None:
        """The newest week stands on the right."""
        step = min(15.0, self.width() / self._WEEKS)
        ordered = sorted(self._minutes.values())
        strong = ordered[round(0.95 * (len(ordered) - 1))] if ordered else 1.0
        monday = self._last - timedelta(self._last.weekday())
        locale = QLocale()
        for week in range(self._WEEKS):
            start = monday - timedelta(7 * (self._WEEKS - 1 - week))
            for day in range(7):
                when = start + timedelta(day)
                if when > self._last:
                    continue
                cell = QRectF(step * week, 15.0 * day, step - _GAP, 12)
                minutes = self._minutes.get(when, 0.0)
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(self._blend(minutes / strong if strong else 0))
                painter.drawRoundedRect(cell, 3, 3)
                shown = locale.toString(when, QLocale.FormatType.ShortFormat)
                self._spot(cell, self.tr("{day}: {minutes} minutes").format(
                    day=shown, minutes=round(minutes)))  # fmt: skip
            if start.day <= 7:
                painter.setPen(self.palette().placeholderText().color())
                month = locale.standaloneMonthName(start.month, QLocale.FormatType.ShortFormat)
                painter.drawText(QPointF(step * week, self._height - 4.0), month)


class Shares(Chart):
    """How shares moved from month to month: bands that fill the height, a colour each."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, 190, parent)
        self._months: tuple[date, ...] = ()
        self._names: tuple[str, ...] = ()
        self._shares: tuple[tuple[float, ...], ...] = ()

    def set_shares(
        self, months: Sequence[date], names: Sequence[str], shares: Sequence[tuple[float, ...]]
    ) -> None:
        """Show other shares; a row a month."""
        self._months, self._names, self._shares = tuple(months), tuple(names), tuple(shares)
        if shares:
            now = zip(names, shares[-1], strict=True)
            parts = [f"{name} {100 * share:.0f} %" for name, share in now]
            self.setAccessibleDescription(", ".join(parts))
        self.update()

    def draw(self, painter: QPainter) -> None:
        """Bands over the months, their names below."""
        count = len(self._months)
        if count < 2:
            return
        height, step = self._height - 46.0, self.width() / (count - 1)
        base = [height] * count
        for place, name in enumerate(self._names):
            top = [base[i] - height * self._shares[i][place] for i in range(count)]
            band = QPolygonF(
                [QPointF(step * i, y) for i, y in enumerate(top)]
                + [QPointF(step * i, base[i]) for i in reversed(range(count))]
            )
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor.fromRgba(argb(place)))
            painter.drawPolygon(band)
            for i in range(count):
                middle = QRectF(step * (i - 0.5), top[i], step, base[i] - top[i])
                self._spot(middle, f"{name}, {self._months[i]:%Y-%m}: {self._shares[i][place]:.0%}")
            base = top
        x = 0.0
        for place, name in enumerate(self._names):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor.fromRgba(argb(place)))
            painter.drawEllipse(QPointF(x + 5, self._height - 14.0), 5, 5)
            painter.setPen(self.palette().text().color())
            painter.drawText(QPointF(x + 16, self._height - 9.0), name)
            x += 34 + self.fontMetrics().horizontalAdvance(name)


@dataclass(frozen=True, slots=True)
class Bar:
    """A bar: its name, value 0–1 with its interval, what it says, and whether it is ours."""

    name: str
    value: float
    low: float
    high: float
    words: str
    ours: bool = False


class Intervals(Chart):
    """Bars with the interval each is sure of, ours in the accent."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, 10, parent)
        self._bars: tuple[Bar, ...] = ()

    def set_bars(self, bars: Sequence[Bar]) -> None:
        """Show other bars."""
        self._bars = tuple(bars)
        self._height = 30 * len(bars)
        self.setAccessibleDescription("; ".join(f"{one.name}: {one.words}" for one in bars))
        self.updateGeometry()
        self.update()

    def draw(self, painter: QPainter) -> None:
        """A row a bar."""
        metrics = self.fontMetrics()
        left = max((metrics.horizontalAdvance(one.name) for one in self._bars), default=0) + 16.0
        right = max((metrics.horizontalAdvance(one.words) for one in self._bars), default=0) + 16.0
        most = max((max(one.high, one.value) for one in self._bars), default=1.0) or 1.0
        room = max(40.0, self.width() - left - right)
        for place, bar in enumerate(self._bars):
            top = 30.0 * place
            painter.setPen(self.palette().text().color())
            painter.drawText(QRectF(0, top, left, 26), Qt.AlignmentFlag.AlignVCenter, bar.name)
            painter.setPen(Qt.PenStyle.NoPen)
            muted = self.palette().placeholderText().color()
            muted.setAlphaF(0.5)
            painter.setBrush(self.palette().link().color() if bar.ours else muted)
            painter.drawRoundedRect(QRectF(left, top + 7, room * bar.value / most, 12), 4, 4)
            painter.setPen(QPen(self.palette().text().color(), 1.5))
            middle = top + 13
            low, high = left + room * bar.low / most, left + room * bar.high / most
            painter.drawLine(QPointF(low, middle), QPointF(high, middle))
            for x in (low, high):
                painter.drawLine(QPointF(x, middle - 4), QPointF(x, middle + 4))
            words = QRectF(left + room + 12, top, right, 26)
            painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, bar.words)


def _weekday(day: int) -> str:
    return QLocale().standaloneDayName(day + 1, QLocale.FormatType.ShortFormat)
