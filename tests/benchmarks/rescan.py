"""Rescan of 100,000 unchanged files in 10,000 folders beside a bare os.scandir + stat walk."""

from __future__ import annotations

import os
import sqlite3
import tempfile
import time
from pathlib import Path

from recommender.library import Library
from tests.benchmarks._library import make

FILES = 100_000


def bare(root: str) -> int:
    """Walk and stat everything; return the number of files."""
    stack, count = [root], 0
    while stack:
        with os.scandir(stack.pop()) as entries:
            for entry in entries:
                if entry.is_dir():
                    stack.append(entry.path)
                else:
                    entry.stat()
                    count += 1
    return count


def main() -> None:
    """Print both and their ratio."""
    with tempfile.TemporaryDirectory() as folder:
        root = os.path.join(folder, "music")
        data = make(Path(folder) / "data", FILES, root)
        for number in range(FILES):
            path = f"{root}/{number // 50}/{number // 10}/{number % 10 + 1:02}.flac"
            os.makedirs(os.path.dirname(path), exist_ok=True)
            with open(path, "xb"):
                pass
            os.utime(path, ns=(1, 1))
        with sqlite3.connect(data / "library.db") as db:
            db.execute("UPDATE file SET size = 0")
        db.close()
        library = Library(data)
        walks, scans = [], []
        for _ in range(3):
            started = time.process_time()
            bare(root)
            walks.append(time.process_time() - started)
            started = time.process_time()
            report = library.scan()
            scans.append(time.process_time() - started)
        assert report.unchanged == FILES, report
        library.close()
    print(f"{FILES} files; median of 3, CPU seconds")
    walk, scan = sorted(walks)[1], sorted(scans)[1]
    print(f"os.scandir + stat    {walk:6.2f}\nrescan               {scan:6.2f}")
    print(f"ratio                {scan / walk:6.2f}")


if __name__ == "__main__":
    main()
