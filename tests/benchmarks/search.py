"""Search as you type: query, model and repaint per key at 10,000 and 100,000 tracks."""

from __future__ import annotations

import os
import tempfile
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from player.models.columns import builtin_columns
from player.models.tracks import TracksModel
from player.widgets.tracks_view import TracksView
from recommender.library import Library
from tests.benchmarks._library import make

TYPED = ("n", "ni", "nig", "nigh", "night", "night r", "night ri", "artist:golden year:>1990")


def measure(library: Library, app: QApplication) -> list[tuple[str, int, float, float]]:
    """Return query, matches, and wall milliseconds of the query and of model and repaint."""
    model = TracksModel(library.rows, builtin_columns())
    view = TracksView(model)
    view.resize(1200, 800)
    view.show()
    app.processEvents()
    found = []
    for text in TYPED:
        started = time.perf_counter()
        ids = library.track_ids(text)
        queried = time.perf_counter()
        model.set_ids(ids)
        view.viewport().repaint()
        app.processEvents()
        painted = time.perf_counter()
        found.append((text, len(ids), (queried - started) * 1e3, (painted - queried) * 1e3))
    return found


def main() -> None:
    """Print each key."""
    app = QApplication([])
    for tracks in (10_000, 100_000):
        with tempfile.TemporaryDirectory() as folder:
            library = Library(make(Path(folder) / "data", tracks))
            measure(library, app)
            best = [min(rows, key=lambda row: row[2] + row[3]) for rows in
                    zip(*(measure(library, app) for _ in range(3)), strict=True)]  # fmt: skip
            reference = time.perf_counter()
            every = [row for row in range(tracks) if "night" in str(row)]
            reference = (time.perf_counter() - reference) * 1e3
            library.close()
        print(f"{tracks} tracks (a Python loop over as many strings: {reference:.0f} ms)")
        print(f"{'typed':28} {'found':>7} {'query ms':>9} {'paint ms':>9} {'sum':>6}")
        for text, count, query, paint in best:
            print(f"{text:28} {count:7} {query:9.1f} {paint:9.1f} {query + paint:6.1f}")
        assert every == []


if __name__ == "__main__":
    main()
