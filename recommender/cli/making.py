"""Commands that work through the library: scan, analyse, train."""

from __future__ import annotations

from dataclasses import asdict

import click

from recommender.cli.common import Output, shown, with_library
from recommender.core.reports import ScanReport
from recommender.core.track import Unreadable
from recommender.library import Library


@click.command()
@click.argument("folders", nargs=-1, type=click.Path())
@click.option("--no-analyse", is_flag=True, help="Read tags only; listen later.")
@with_library(write=True)
def scan(library: Library, output: Output, folders: tuple[str, ...], no_analyse: bool) -> None:
    """Add music folders and read what is new; without one, look through all there are."""
    with output.progress() as progress:
        report = library.scan(folders, progress)
        if not no_analyse:
            library.analyse(progress, on_battery=True)

    def text() -> None:
        print(summary(report))
        _list(report.unreadable)

    output.show(asdict(report), text)


def summary(report: ScanReport) -> str:
    """Say in one line what a scan found."""
    parts = [
        f"{count} {word}"
        for word, count in (
            ("new", report.added),
            ("changed", report.updated),
            ("moved", report.moved),
            ("missing", report.missing),
            ("unreadable", len(report.unreadable)),
        )
        if count
    ]
    changes = ", ".join(parts) or "nothing new"
    return f"{report.found} files: {changes} ({report.seconds:.1f} s)"


def _list(unreadable: tuple[Unreadable, ...]) -> None:
    for one in unreadable:
        print(f"  {shown(one.path)}: {shown(one.reason)}")


@click.command()
@click.option("--workers", type=click.IntRange(1, 64), help="Processes; by default half the cores.")
@click.option(
    "--pass",
    "_pass",
    type=click.Choice(["fast", "deep", "all"]),
    default="all",
    help="Everything at the price of decoding, the neural networks, or both.",
)
@with_library(write=True)
def analyse(library: Library, output: Output, workers: int | None, _pass: str) -> None:
    """Listen to what was not listened to yet."""
    with output.progress() as progress:
        stages = ("fast", "deep") if _pass == "all" else (_pass,)
        report = library.analyse(progress, workers=workers, stages=stages, on_battery=True)

    def text() -> None:
        hours = report.audio_seconds / 3600
        print(f"{report.analysed} tracks ({hours:.1f} hours) in {report.seconds:.0f} s")
        _list(report.failed)

    output.show(asdict(report), text)


@click.command()
@with_library(write=True)
def train(library: Library, output: Output) -> None:
    """Learn genres, the map and taste, and make the playlists."""
    with output.progress() as progress:
        report = library.train(progress)

    def text() -> None:
        print(f"{report.genres} genres, {report.microgenres} micro-genres")
        for run in report.models:
            print(f"  {run.name} {run.version}: {run.fitted_on} tracks, {run.seconds:.1f} s")

    output.show(asdict(report), text)


COMMANDS = (scan, analyse, train)
