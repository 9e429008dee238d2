"""A working day of playback as fast as it decodes: 500 tracks, 8 hours, crossfaded.

The goals: every play in the history, in order, finished and of the right length; less than 20 MB
more memory at the end than after the first 25 tracks.
"""

from __future__ import annotations

import tempfile
import time
from pathlib import Path

import psutil
from PySide6.QtCore import QCoreApplication

from tests import sounds
from tests.player.services.players import Stage, row

TRACKS, SECONDS, FADE_S, SETTLED = 500, 64.0, 6, 25
FORMATS = (".flac", ".ogg", ".mp3", ".m4a")


def main() -> None:
    """Play and print."""
    app = QCoreApplication.instance() or QCoreApplication(["soak"])
    memory = psutil.Process().memory_info
    with tempfile.TemporaryDirectory() as name:
        files = [
            sounds.encode(Path(name) / f"1{suffix}", sounds.tone(SECONDS)) for suffix in FORMATS
        ]
        length_ms = round(SECONDS * 1000)
        rows = [
            row(number, files[number % len(files)], duration_ms=length_ms, album_id=number)
            for number in range(1, TRACKS + 1)
        ]
        stage = Stage(rows, fast=True, settings={"playback/crossfade_s": FADE_S})
        stage.player.play([one.id for one in rows])
        settled = 0
        while len(stage.recorded) < TRACKS:
            app.processEvents()
            time.sleep(0.005)
            if not settled and len(stage.recorded) >= SETTLED:
                settled = memory().rss
        growth = (memory().rss - settled) / 1e6
        plays = stage.recorded
        heard = [play.heard_ms for play in plays]
        stage.player.close()
    print(f"{'plays':24}{len(plays):10}")
    print(f"{'in order':24}{[play.track_id for play in plays] == [one.id for one in rows]!s:>10}")
    print(f"{'finished':24}{all(play.ended.value == 'finished' for play in plays)!s:>10}")
    print(f"{'shortest, longest, ms':24}{min(heard):10}{max(heard):10}")
    print(f"{'hours':24}{sum(heard) / 3.6e6:10.2f}")
    print(f"{'memory grew by, MB':24}{growth:10.1f}")


if __name__ == "__main__":
    main()
