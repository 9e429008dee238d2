"""Commands about the library's health: doctor."""

from __future__ import annotations

from dataclasses import asdict

import click

from recommender.cli.common import Output, with_library
from recommender.library import Library


@click.command()
@click.option("--repair", is_flag=True, help="Mend what can be mended, after a backup.")
@with_library(write=False)
def doctor(library: Library, output: Output, repair: bool) -> None:
    """Examine the databases, the files and the tags."""
    if repair:
        library = _writing(library)
    try:
        report = library.doctor(repair)
    finally:
        library.close()

    def text() -> None:
        for name, value in asdict(report).items():
            print(f"{name.replace('_', ' ')}: {value}")

    output.show(asdict(report), text)


def _writing(library: Library) -> Library:
    folder = library.data_dir
    library.close()
    return Library(folder)


COMMANDS = (doctor,)
