"""Commands about people: profiles, household."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path

import click

from recommender.cli.common import Output, shown, table, with_library
from recommender.cli.mixes import playlist_document, print_playlist
from recommender.core.errors import NotFoundError
from recommender.library import Library


@click.group(invoke_without_command=True)
@click.option("--json", "as_json", is_flag=True, help="Print one JSON document.")
@click.option("--data-dir", type=click.Path(path_type=Path), help="Keep everything in this folder.")
@click.pass_context
def profiles(context: click.Context, as_json: bool, data_dir: Path | None) -> None:
    """Show who listens here, or change it; `deepcuts --profile NAME` lets somebody listen."""
    if context.invoked_subcommand is None:
        context.invoke(show, as_json=as_json, data_dir=data_dir)


@profiles.command()
@with_library()
def show(library: Library, output: Output) -> None:
    """List the profiles."""
    listed = library.people.all()

    def text() -> None:
        table(
            "",
            ("", "id", "name", "household mixes"),
            [
                ("*" if one.current else "", one.id, one.shown, "yes" if one.shares else "no")
                for one in listed
            ],
        )

    output.show([{**asdict(one), "shown": one.shown} for one in listed], text)


@profiles.command()
@click.argument("name")
@with_library(write=True)
def add(library: Library, output: Output, name: str) -> None:
    """Add somebody who listens here."""
    made = library.people.add(name)
    output.show({"id": made}, lambda: print(f"Added {shown(name)} ({made})"))


@profiles.command()
@click.argument("who")
@click.argument("name")
@with_library(write=True)
def rename(library: Library, output: Output, who: str, name: str) -> None:
    """Give a profile another name."""
    profile_id = identify(library, who)
    library.people.rename(profile_id, name)
    output.show({"id": profile_id}, lambda: print(f"Renamed to {shown(name)}"))


@profiles.command()
@click.argument("who")
@click.confirmation_option(prompt="Erase everything they heard, rated and collected?")
@with_library(write=True)
def remove(library: Library, output: Output, who: str) -> None:
    """Erase a profile with all its plays, ratings and playlists."""
    profile_id = identify(library, who)
    library.people.remove(profile_id)
    output.show({"id": profile_id}, lambda: print(f"Removed {shown(who)}"))


@profiles.command()
@click.argument("agree", type=click.Choice(["yes", "no"]))
@with_library(write=True)
def share(library: Library, output: Output, agree: str) -> None:
    """Say whether mixes for the household may read what the current listener likes."""
    library.people.share(agree == "yes")
    output.show({"shares": agree == "yes"}, lambda: print(f"Household mixes: {agree}"))


@click.command()
@click.argument("who", nargs=-1)
@click.option("-n", "count", type=click.IntRange(1, 500), default=30, help="How many tracks.")
@click.option("--seed", type=int, default=0, help="Another seed makes another list.")
@with_library()
def household(
    library: Library, output: Output, who: tuple[str, ...], count: int, seed: int
) -> None:
    """Mix for the current listener and WHO; without WHO, for all who agreed to that."""
    others = [identify(library, one) for one in who]
    if not who:
        others = [one.id for one in library.people.all() if one.shares]
    document = playlist_document(library, library.people.blend(others, count, seed))
    output.show(document, lambda: print_playlist(document))


def identify(library: Library, who: str) -> int:
    """Return the id of a profile given by name or id."""
    for one in library.people.all():
        if who.casefold() == one.shown.casefold() or who == str(one.id):
            return one.id
    raise NotFoundError(f"There is no profile {shown(who)}.")


COMMANDS = (profiles, household)
