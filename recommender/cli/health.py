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
        interruptions = library.setting("player/underruns") or 0
    finally:
        library.close()

    facts = asdict(report) | {"interruptions_of_sound_last_time": interruptions}

    def text() -> None:
        for name, value in facts.items():
            print(f"{name.replace('_', ' ')}: {value}")

    output.show(facts, text)


def _writing(library: Library) -> Library:
    folder = library.data_dir
    library.close()
    return Library(folder)


COMMANDS = (doctor,)
