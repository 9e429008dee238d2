"""From the start of the process to a usable window and the first search result; then at rest."""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

from tests.benchmarks._library import make

_START = """
import gc, time; gc.disable()  # as player.__main__ does
import json, sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from player.app import dress
from player.services.settings import Settings
from player.window import Window
from recommender.library import Library
app = QApplication([]); app.setStyle("Fusion")
library = Library(Path(sys.argv[1])); settings = Settings(library); dress(app, settings)
window = Window(library, settings, "0"); window.show(); app.processEvents()
window.frame.grab(); usable = time.process_time()
"""
_SEARCH = """
window.start()
window.navigator.open("search", "night"); page = window.frame.current_page
while not len(page.table.model.ids):
    QTest.qWait(2)
print(json.dumps([usable, time.process_time()]))
window.close(); library.close()
"""
_REST = """
window.start()
def run(seconds):
    QTimer.singleShot(int(seconds * 1000), app.quit); app.exec()
run(8)
cpu, wall = time.process_time(), time.monotonic()
run(15)
print(json.dumps([(time.process_time() - cpu) / (time.monotonic() - wall)]))
window.close(); library.close()
"""
_SWITCH = """
pages = [("home", None), ("ask", ""), ("library", "tracks"), ("library", "albums"),
         ("library", "artists"), ("library", "genres"), ("map", None), ("history", None),
         ("insights", None), ("care", None), ("people", None), ("queue", None), ("settings", None)]
def switch(page, argument):
    cpu = time.thread_time()
    window.navigator.open(page, argument); app.processEvents(); window.frame.grab()
    return 1000 * (time.thread_time() - cpu)
first, again = {}, {}
for times in (first, again):
    for page, argument in pages:
        name = f"{page} {argument or ''}".strip()
        times[name] = switch(page, argument)
        QTest.qWait(400)
print(json.dumps([[name, first[name], again[name]] for name in first]))
window.close(); library.close()
"""


def main() -> None:
    """Print medians of five warm starts, the switches between pages, and the CPU at rest."""
    bare = "import time, PySide6.QtWidgets as w; w.QApplication([]); print(time.process_time())"
    reference = statistics.median(_answer(bare) for _ in range(5))
    print(f"a bare QApplication: {reference:.2f} CPU-s; CPU time, medians of 5 warm starts")
    for tracks in (10_000, 50_000):
        with tempfile.TemporaryDirectory() as folder:
            data = str(make(Path(folder) / "data", tracks))
            runs = [_answer(_START + _SEARCH, data) for _ in range(6)]
            usable, found = (statistics.median(column) for column in zip(*runs[1:], strict=True))
            print(
                f"{tracks:6} tracks: usable window {usable:.2f} s ({usable / reference:.1f} times "
                f"a bare one), first search result {found:.2f} s"
            )
            if tracks == 50_000:
                _pages(data)
                (rest,) = _answer(_START + _REST, data)
                print(f"at rest: {100 * rest:.2f} % of a core")


def _pages(data: str) -> None:
    print("to a page, drawn: CPU ms of the UI thread the first time and again")
    for name, first, again in _answer(_START + _SWITCH, data):
        print(f"  {name:18} {first:5.0f} {again:5.0f}")


def _answer(code: str, *arguments: str) -> list:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-c", code, *arguments],
        capture_output=True,
        text=True,
        env=environment,
        check=True,
    )
    return json.loads(done.stdout.splitlines()[-1])


if __name__ == "__main__":
    main()
