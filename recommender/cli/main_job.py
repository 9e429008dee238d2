"""The main job where there is no screen: scan, listen, learn, and show the shelves."""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from recommender.cli.common import Output
from recommender.cli.making import summary
from recommender.cli.mixes import playlist_document, print_playlist, print_shelves
from recommender.cli.words import default_data_dir
from recommender.core.errors import KnownError
from recommender.demo import build, music_folder, simulate
from recommender.library import Library, now_ms


def main(arguments: Sequence[str]) -> int:
    """Work through the folders given, or through the demo library; return the exit status."""
    parser = argparse.ArgumentParser(
        prog="deepcuts",
        description="There is no screen here, so Deepcuts works in the terminal.",
    )
    parser.add_argument("folders", nargs="*", help="music folders; none: a demo library")
    parser.add_argument("--data-dir", type=Path)
    parser.add_argument("--profile")
    parser.add_argument("--demo", action="store_true")
    options = parser.parse_args(list(arguments))
    demo = options.demo or not options.folders
    try:
        with tempfile.TemporaryDirectory(prefix="deepcuts-demo-") as scratch:
            folder = Path(scratch) if demo else options.data_dir or default_data_dir()
            library = Library(folder, profile=options.profile)
            try:
                _work(library, options.folders, demo=demo)
            finally:
                library.close()
    except KnownError as error:
        print(error, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("Stopped.", file=sys.stderr)
        return 1
    return 0


def _work(library: Library, folders: Sequence[str], *, demo: bool) -> None:
    with Output(as_json=False).progress() as progress:
        if demo:
            folders = [str(build(music_folder(), progress))]
        scanned = library.scan(folders, progress)
        heard = library.analyse(progress, on_battery=True)
        if demo:
            simulate(library, now_ms())
        learned = library.train(progress)
    print(summary(scanned))
    print(f"Listened to {heard.analysed} tracks in {heard.seconds:.0f} s")
    print(f"Found {learned.genres} genres and {learned.microgenres} micro-genres by ear\n")
    shelves = library.shelves()
    print_shelves(shelves)
    if shelves:
        print_playlist(playlist_document(library, shelves[0].playlists[0]))
