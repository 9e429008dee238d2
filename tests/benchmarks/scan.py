"""Tag scan of 5,000 small tagged files, database included, beside bare mutagen."""

from __future__ import annotations

import os
import resource
import shutil
import statistics
import tempfile
from collections.abc import Callable
from functools import partial
from pathlib import Path

import mutagen
from mutagen.flac import FLAC
from mutagen.mp3 import MP3
from mutagen.mp4 import MP4
from mutagen.oggopus import OggOpus
from mutagen.oggvorbis import OggVorbis

from recommender.library import Library
from tests import sounds

FILES = 5_000
ROUNDS = 5
CLASSES = {".flac": FLAC, ".mp3": MP3, ".ogg": OggVorbis, ".m4a": MP4, ".opus": OggOpus}


def tree(folder: Path) -> list[Path]:
    """Make the files: a few tones, copied and tagged each in its own way."""
    seeds = {suffix: sounds.write(folder / f"seed{suffix}") for suffix in CLASSES}
    found = []
    for number in range(FILES):
        suffix = list(CLASSES)[number % len(CLASSES)]
        path = folder / "music" / f"{number // 10}" / f"{number}{suffix}"
        path.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(seeds[suffix], path)
        sounds.tag(
            path,
            {
                "title": f"Song {number}",
                "artist": f"Artist {number // 50}",
                "album": f"Album {number // 10}",
                "genre": "Rock",
                "date": "1999",
                "tracknumber": str(number % 10 + 1),
            },
        )
        found.append(path)
    return found


def cpu() -> float:
    """Return the CPU seconds of this process and of its children that ended."""
    return sum(
        resource.getrusage(who).ru_utime + resource.getrusage(who).ru_stime
        for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)
    )


def spent(work: Callable[[], object]) -> float:
    """Return the CPU seconds that ``work`` took."""
    started = cpu()
    work()
    return cpu() - started


def by_class(paths: list[Path]) -> None:
    """Read every file with the class of its suffix."""
    for path in paths:
        dict(CLASSES[path.suffix](str(path)).tags or {})


def by_file(paths: list[Path]) -> None:
    """Read every file as most programs do, letting mutagen find the class."""
    for path in paths:
        dict(mutagen.File(str(path)).tags or {})


def scan(folder: Path, music: Path) -> None:
    """Scan into a new library."""
    library = Library(folder, workers=1)
    report = library.scan((str(music),))
    library.close()
    assert report.added == FILES


def main() -> None:
    """Print medians of interleaved rounds and their ratios."""
    rows: dict[str, list[float]] = {"mutagen by class": [], "mutagen.File": [], "scan": []}
    with tempfile.TemporaryDirectory() as folder:
        paths = tree(Path(folder))
        for round_ in range(ROUNDS):
            data = Path(folder) / f"data{round_}"
            rows["mutagen by class"].append(spent(lambda: by_class(paths)))
            rows["mutagen.File"].append(spent(lambda: by_file(paths)))
            rows["scan"].append(spent(partial(scan, data, Path(folder) / "music")))
    medians = {name: statistics.median(times) for name, times in rows.items()}
    print(f"{FILES} files, medians of {ROUNDS} rounds, cores {os.cpu_count()}")
    for name, seconds in medians.items():
        ratio = medians["scan"] / seconds
        print(f"{name:18} {seconds:6.2f} CPU-s {FILES / seconds:6.0f} a second, scan {ratio:.2f} x")


if __name__ == "__main__":
    main()
