"""From the start of the process to the first paint and the first search result."""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

from tests.benchmarks._library import make

CODE = """
import time; started = time.perf_counter()
import json, sys
from pathlib import Path
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from player.app import dress
from player.services.settings import Settings
from player.window import Window
from recommender.library import Library
app = QApplication([]); app.setStyle("Fusion")
library = Library(Path(sys.argv[1])); settings = Settings(library); dress(app, settings)
window = Window(library, settings, "0"); window.show(); app.processEvents()
window.frame.grab(); painted = time.perf_counter() - started
window.start()
window.navigator.open("search", "night"); page = window.frame.current_page
while not len(page.table.model.ids):
    QTest.qWait(2)
found = time.perf_counter() - started
print(json.dumps([painted, found, time.process_time()]))
window.close(); library.close()
"""


def main() -> None:
    """Print medians of five warm starts."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    bare = [sys.executable, "-c", "import time, PySide6.QtWidgets as w; w.QApplication([]); "
            "print(time.process_time())"]  # fmt: skip
    reference = statistics.median(
        float(subprocess.run(bare, capture_output=True, text=True, env=environment).stdout)
        for _ in range(5)
    )
    print(f"a bare QApplication: {reference:.2f} CPU-s; medians of 5 warm starts")
    for tracks in (10_000, 50_000):
        with tempfile.TemporaryDirectory() as folder:
            data = make(Path(folder) / "data", tracks)
            runs = []
            for _ in range(6):
                command = [sys.executable, "-c", CODE, str(data)]
                done = subprocess.run(
                    command, capture_output=True, text=True, env=environment, check=True
                )
                runs.append(json.loads(done.stdout.splitlines()[-1]))
        painted, found, cpu = (statistics.median(column) for column in zip(*runs[1:], strict=True))
        print(
            f"{tracks:6} tracks: first paint {painted:.2f} s, first search result {found:.2f} s, "
            f"{cpu:.2f} CPU-s"
        )


if __name__ == "__main__":
    main()
