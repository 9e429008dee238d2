"""Commands about the play history: log import, log export."""

from __future__ import annotations

from dataclasses import asdict

import click

from recommender.cli.common import Output, with_library
from recommender.library import Library


@click.group()
def log() -> None:
    """Bring the play history in, or take it out, as CSV."""


@log.command("import")
@click.argument("file", type=click.Path(exists=True, dir_okay=False))
@click.option("--from", "kind", type=click.Choice(["csv"]), default="csv")
@with_library(write=True)
def import_(library: Library, output: Output, file: str, kind: str) -> None:
    """Add the plays of a log; a second time adds nothing."""
    with output.progress() as progress:
        report = library.import_log(file, progress)
    output.show(
        asdict(report),
        lambda: print(
            f"{report.events} plays: {report.matched} matched, {report.ambiguous} ambiguous, "
            f"{report.unmatched} unmatched, {report.already_known} already known"
        ),
    )


@log.command("export")
@click.argument("file", type=click.Path(dir_okay=False))
@with_library()
def export_(library: Library, output: Output, file: str) -> None:
    """Write every play."""
    count = library.export_log(file)
    output.show({"events": count}, lambda: print(f"{count} plays"))


COMMANDS = (log,)
