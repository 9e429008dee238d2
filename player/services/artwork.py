"""Covers as pixmaps: at once from memory or as a drawn placeholder, later from the library."""

from __future__ import annotations

import hashlib
from collections import OrderedDict
from concurrent.futures import ThreadPoolExecutor

from PySide6.QtCore import QObject, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QColor, QGuiApplication, QImage, QLinearGradient, QPainter, QPixmap

from recommender.core.errors import KnownError
from recommender.library import Library

_SIZES = (96, 192, 384, 768)
_KEPT = 800
_MOST_WAITING = 120


class Artwork(QObject):
    """A cache of covers by track and size; never blocks."""

    ready = Signal(int)  # track id
    _loaded = Signal(int, int, object)  # track id, pixels, QImage | None

    def __init__(self, library: Library, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self._pixmaps: OrderedDict[tuple[int, int], QPixmap] = OrderedDict()
        self._without: set[int] = set()
        self._waiting: OrderedDict[tuple[int, int], None] = OrderedDict()
        self._threads = ThreadPoolExecutor(2, thread_name_prefix="deepcuts-cover")
        self._busy = 0
        self._closed = False
        self._loaded.connect(self._keep, Qt.ConnectionType.QueuedConnection)

    def pixmap(self, track_id: int, size: int) -> QPixmap:
        """Return a track's cover for ``size`` logical pixels, or a placeholder until it is there.

        ``ready`` tells when it is worth asking again.
        """
        pixels = size * QGuiApplication.primaryScreen().devicePixelRatio()
        wanted = next((one for one in _SIZES if one >= pixels), _SIZES[-1])
        key = (track_id, wanted)
        found = self._pixmaps.get(key)
        if found is not None:
            self._pixmaps.move_to_end(key)
            return found
        if track_id not in self._without:
            self._ask(key)
            for other in _SIZES:  # a smaller one is better than none
                if (track_id, other) in self._pixmaps:
                    return self._pixmaps[(track_id, other)]
        return placeholder(track_id, wanted)

    def _ask(self, key: tuple[int, int]) -> None:
        self._waiting[key] = None
        self._waiting.move_to_end(key)
        while len(self._waiting) > _MOST_WAITING:  # scrolled past: the newest count
            self._waiting.popitem(last=False)
        self._feed()

    def _feed(self) -> None:
        while self._busy < 2 and self._waiting and not self._closed:
            key, _ = self._waiting.popitem()
            self._busy += 1
            self._threads.submit(self._load, *key)

    def _load(self, track_id: int, pixels: int) -> None:
        image: QImage | None = None
        try:
            data = self._library.cover(track_id, pixels)
            if data:
                image = QImage.fromData(data)
        except KnownError:
            image = None
        if not self._closed:
            self._loaded.emit(track_id, pixels, image)

    @Slot(int, int, object)
    def _keep(self, track_id: int, pixels: int, image: QImage | None) -> None:
        self._busy -= 1
        if image is None or image.isNull():
            self._without.add(track_id)
        else:
            self._pixmaps[(track_id, pixels)] = QPixmap.fromImage(image)
            while len(self._pixmaps) > _KEPT:
                self._pixmaps.popitem(last=False)
            self.ready.emit(track_id)
        self._feed()

    def forget(self) -> None:
        """Look again for covers that were not there."""
        self._without.clear()

    def close(self) -> None:
        """Stop loading."""
        self._closed = True
        self._threads.shutdown(wait=True, cancel_futures=True)


_drawn: dict[tuple[int, int], QPixmap] = {}


def placeholder(track_id: int, pixels: int) -> QPixmap:
    """Draw a quiet gradient of a hue of the track's own, the same every time."""
    hue = hashlib.blake2b(str(track_id // 7).encode(), digest_size=2).digest()
    shade = int.from_bytes(hue) % 24
    found = _drawn.get((shade, pixels))
    if found is None:
        found = _drawn[(shade, pixels)] = _gradient(shade / 24, pixels)
    return found


def _gradient(hue: float, pixels: int) -> QPixmap:
    picture = QPixmap(pixels, pixels)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    ground = QLinearGradient(0, 0, pixels, pixels)
    ground.setColorAt(0, QColor.fromHslF(hue, 0.32, 0.42))
    ground.setColorAt(1, QColor.fromHslF((hue + 0.09) % 1, 0.38, 0.24))
    painter.fillRect(picture.rect(), ground)
    painter.setPen(Qt.PenStyle.NoPen)
    for share, alpha in ((0.62, 26), (0.42, 30), (0.2, 44)):
        side = pixels * share
        painter.setBrush(QColor(255, 255, 255, alpha))
        painter.drawEllipse(QRectF((pixels - side) / 2, (pixels - side) / 2, side, side))
    painter.end()
    return picture
