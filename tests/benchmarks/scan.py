"""Tag scan of 5,000 small tagged files, database included, beside bare mutagen."""

from __future__ import annotations

import os
import resource
import shutil
import sys
import tempfile
import time
from pathlib import Path

from mutagen.flac import FLAC
from mutagen.mp3 import MP3
from mutagen.mp4 import MP4
from mutagen.oggopus import OggOpus
from mutagen.oggvorbis import OggVorbis

from recommender.library import Library
from tests import sounds

FILES = 5_000
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


def main() -> None:
    """Print both and their ratio."""
    with tempfile.TemporaryDirectory() as folder:
        paths = tree(Path(folder))
        started = cpu()
        for path in paths:
            audio = CLASSES[path.suffix](str(path))
            dict(audio.tags or {})
        bare = cpu() - started
        library = Library(Path(folder) / "data", workers=1)
        started, wall = cpu(), time.perf_counter()
        report = library.scan((str(Path(folder) / "music"),))
        wall = time.perf_counter() - wall
        library.close()
        ours = cpu() - started
    print(f"files {report.added}, python {sys.version.split()[0]}, cores {os.cpu_count()}")
    print(f"mutagen by class     {bare:6.2f} CPU-s   {FILES / bare:6.0f} files per CPU-s")
    print(f"scan with database   {ours:6.2f} CPU-s   {FILES / ours:6.0f} files per CPU-s")
    print(f"ratio                {ours / bare:6.2f}          wall {wall:.2f} s")


if __name__ == "__main__":
    main()
