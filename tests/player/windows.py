"""The whole window over a small real library, playing to no device."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from player import window as window_module
from player.app import dress
from player.playback.outputs.null_output import NullOutput
from player.services.settings import Settings
from player.window import Window
from recommender.library import Library
from tests import sounds

LRC = "[ar:Nobody]\n[00:00.00]first line\n[00:20.00]second line\n[00:40.00]third line\n"


def make_music(folder: Path) -> None:
    """Write six tracks of two artists on two albums; the first is long and has lyrics."""
    for number in range(1, 7):
        seconds = 60.0 if number == 1 else 8.0
        tags = {
            "title": f"Title {number}",
            "artist": f"Artist {number % 2}",
            "album": f"Album {number % 2}",
            "tracknumber": str(number),
        }
        if number == 1:
            tags["lyrics"] = LRC
        sounds.write(folder / f"{number}.flac", sounds.tone(seconds, 200.0 + 40 * number), tags)


@contextmanager
def window_on(
    open_library: Callable[..., Library],
    music: Path,
    monkeypatch: pytest.MonkeyPatch,
    *,
    goes_on: bool = False,
) -> Iterator[tuple[Window, list[int]]]:
    """Open the window on a scanned folder; yield it and the track ids by title.

    The queue ends where it ends unless it is to go on.
    """
    library = open_library()
    library.scan([str(music)])
    monkeypatch.setattr(window_module, "machine_output", NullOutput)
    settings = Settings(library)
    settings.set("queue/goes_on", goes_on)
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    dress(application, settings)
    window = Window(library, settings, "test")
    window.navigator.open("queue")
    window.frame.show()
    try:
        yield window, library.track_ids(sort=[("title", False)]).tolist()
    finally:
        put_away(window)
        application.setStyleSheet("")


def put_away(window: Window) -> None:
    """Close a window and let go of it here: a widget must not be collected by another thread."""
    window.close()
    window.frame.close()
    window.frame.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
