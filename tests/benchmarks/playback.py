"""What playing costs: share of one core while a track plays for 20 s, by format and output.

The goal is less than 6 %. The last lines play in the whole window.
"""

from __future__ import annotations

import os
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from player.playback.effects import Shape
from player.playback.outputs import machine_output
from player.playback.outputs.base import OutputFactory
from player.playback.outputs.null_output import NullOutput
from player.playback.queue import QueueEntry
from player.playback.ring_engine import RingEngine
from player.playback.sounds import Sound
from tests import sounds
from tests.stories import pulse

SECONDS = 20.0
FORMATS = (".flac", ".mp3", ".opus")  # Opus is resampled: it has 48 kHz, the output 44.1


def share(run_for: Callable[[float], None]) -> float:
    """Return the share of one core that this process needs while something runs, in percent."""
    run_for(1.5)  # imports and the first fill of the ring are over
    cpu, wall = time.process_time(), time.monotonic()
    run_for(SECONDS)
    return 100 * (time.process_time() - cpu) / (time.monotonic() - wall)


def engine_share(path: Path, output: OutputFactory, *, shaped: bool = False) -> tuple[float, int]:
    """Return the share of a core for the engine alone, and its underruns.

    ``shaped`` has everything on: equaliser, balance, mono, gain, speed, crossfade.
    """
    engine = RingEngine([output], clock=lambda: 0)
    engine.begin(lambda event: None)
    engine.set_volume(0.5)
    if shaped:
        engine.set_shape(Shape(tuple([3.0, -3.0] * 5), 0.2, True))
        engine.set_fade(0.12)
    extra = {"gain": 0.7, "speed": 1.1, "fade_ms": 6_000} if shaped else {}
    engine.play(Sound(QueueEntry(1, 1), str(path), **extra))
    measured = share(time.sleep)
    engine.close()
    return measured, engine.underruns


def window_share(music: Path, data: Path) -> float:
    """Return the share of a core for the window with the now playing page in view."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    from player.app import dress
    from player.services.settings import Settings
    from player.window import Window
    from recommender.library import Library

    app = QApplication.instance() or QApplication(["benchmark"])
    library = Library(data, workers=1)
    library.scan([str(music)])
    settings = Settings(library)
    dress(app, settings)
    window = Window(library, settings, "0")
    window.navigator.open("now")
    window.frame.show()
    window.player.play(library.track_ids().tolist())
    measured = share(lambda seconds: QTest.qWait(round(1000 * seconds)))
    window.close()
    library.close()
    return measured


def main() -> None:
    """Print the shares."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        music = sounds.music(SECONDS + 10)
        files = {suffix: sounds.encode(folder / f"1{suffix}", music) for suffix in FORMATS}
        print(f"{'format':8}{'output':14}{'% of a core':>12}{'underruns':>11}")
        for suffix, path in files.items():
            measured, underruns = engine_share(path, NullOutput)
            print(f"{suffix:8}{'null':14}{measured:12.2f}{underruns:11}")
        if pulse.missing():
            return
        with pulse.server() as server:
            os.environ["PULSE_SERVER"] = server.address
            for suffix, path in files.items():
                measured, underruns = engine_share(path, machine_output)
                print(f"{suffix:8}{'PulseAudio':14}{measured:12.2f}{underruns:11}")
            for suffix, path in files.items():
                measured, underruns = engine_share(path, machine_output, shaped=True)
                print(f"{suffix:8}{'all effects':14}{measured:12.2f}{underruns:11}")
            (folder / "music").mkdir()
            files[".flac"].rename(folder / "music" / "1.flac")
            measured = window_share(folder / "music", folder / "data")
            print(f"{'.flac':8}{'whole window':14}{measured:12.2f}")


if __name__ == "__main__":
    main()
