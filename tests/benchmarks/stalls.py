"""How long the window's thread is held while it scans, listens and learns, by a timer in it."""

from __future__ import annotations

import os
import sys
import tempfile
import time
from pathlib import Path

import numpy as np

from tests import sounds

TRACKS = 240
_TICK_MS = 5


def tree(folder: Path) -> None:
    """Make tracks of 20 s in three formats."""
    for number in range(TRACKS):
        tags = {"title": f"Song {number}", "artist": f"Band {number % 20}", "genre": "Rock"}
        tags["album"] = f"Album {number % 40}"
        suffix = (".flac", ".mp3", ".ogg")[number % 3]
        path = folder / f"Album {number % 40}" / f"{number}{suffix}"
        sounds.write(path, sounds.music(20.0, 70.0 + number % 90, number), tags)


def idle(app: object, seconds: float) -> list[float]:
    """Return the gaps between ticks of a window that has nothing to do, ms."""
    from PySide6.QtTest import QTest

    gaps = _watch()
    QTest.qWait(int(seconds * 1000))
    return gaps


def _watch() -> list[float]:
    from PySide6.QtCore import QCoreApplication, Qt, QTimer

    gaps: list[float] = []
    last = time.perf_counter()

    def tick() -> None:
        nonlocal last
        now = time.perf_counter()
        gaps.append((now - last) * 1000)
        last = now

    timer = QTimer(QCoreApplication.instance(), interval=_TICK_MS)
    timer.setTimerType(Qt.TimerType.PreciseTimer)
    timer.timeout.connect(tick)
    timer.start()
    return gaps


def report(name: str, gaps: list[float]) -> None:
    """Print percentiles of the time between two ticks."""
    p50, p99, p999 = np.percentile(gaps, [50, 99, 99.9])
    print(f"{name:9} {len(gaps):6} ticks, {p50:5.1f} {p99:6.1f} {p999:6.1f} {max(gaps):7.1f} ms")


def main() -> None:
    """Open a real window on a new library and watch it work."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    from player.app import dress
    from player.services.settings import Settings
    from player.window import Window
    from recommender.library import Library

    app = QApplication(sys.argv[:1])
    with tempfile.TemporaryDirectory() as folder:
        music = Path(folder) / "music"
        tree(music)
        library = Library(Path(folder) / "data")
        settings = Settings(library)
        dress(app, settings)
        window = Window(library, settings, "0")
        window.show()
        window.start()
        QTest.qWait(500)
        print(f"a timer of {_TICK_MS} ms: median, 99th, 99.9th percentile, longest")
        report("idle", idle(app, 5))
        gaps = _watch()
        window.add_folders([str(music)])
        pages = ("home", "map", "history", "queue")
        deadline = time.monotonic() + 400
        while not window.shelves.shelves() or window.jobs.busy:
            assert time.monotonic() < deadline
            window.navigator.open(pages[len(gaps) // 200 % len(pages)])
            QTest.qWait(200)
        report("working", gaps)
        window.close()
        library.close()


if __name__ == "__main__":
    main()
