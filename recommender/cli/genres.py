"""Commands about genres and tags: genres with its edits and suspects, clean."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from recommender.cli.common import Output, shown, table, with_library
from recommender.core.track import GenreRow
from recommender.library import Library


@click.group(invoke_without_command=True)
@click.option("--json", "as_json", is_flag=True, help="Print one JSON document.")
@click.option("--data-dir", type=click.Path(path_type=Path), help="Keep everything in this folder.")
@click.pass_context
def genres(context: click.Context, as_json: bool, data_dir: Path | None) -> None:
    """Show the tree of genres that the sound has, or work on it."""
    if context.invoked_subcommand is None:
        context.invoke(show, as_json=as_json, data_dir=data_dir)


@genres.command()
@with_library()
def show(library: Library, output: Output) -> None:
    """Show the tree."""
    tree = library.genres()

    def text() -> None:
        for genre in tree:
            _print_genre(genre, "")

    output.show([_genre_document(genre) for genre in tree], text)


def _genre_document(genre: GenreRow) -> dict[str, Any]:
    return {
        "id": genre.id,
        "name": genre.name,
        "size": genre.size,
        "words": genre.words,
        "exemplars": genre.exemplars,
        "colour": genre.colour,
        "children": [_genre_document(child) for child in genre.children],
    }


def _print_genre(genre: GenreRow, indent: str) -> None:
    print(f"{indent}{shown(genre.name)} ({genre.size}): {shown(', '.join(genre.words))}")
    for child in genre.children:
        _print_genre(child, indent + "  ")


@genres.command()
@click.option("--accept", multiple=True, type=int, metavar="TRACK", help="The sound is right.")
@click.option("--reject", multiple=True, type=int, metavar="TRACK", help="The tag is right.")
@with_library(write=True)
def suspects(
    library: Library, output: Output, accept: tuple[int, ...], reject: tuple[int, ...]
) -> None:
    """List tracks whose genre tag the sound contradicts; accept or reject some."""
    desk = library.genre_desk
    if accept:
        desk.accept_suspects(accept)
    if reject:
        desk.reject_suspects(reject)
    found = desk.suspects()

    def text() -> None:
        rows = [
            [
                *(one[name] for name in ("track_id", "title", "artist", "tagged", "guessed")),
                f"{one['evidence']['probability']:.0%}",
                ", ".join(one["evidence"]["sounds"]),
            ]
            for one in found
        ]
        table("", ("id", "title", "artist", "tag", "sounds like", "sure", "because"), rows)

    output.show(found, text)


@genres.command()
@click.argument("name")
@click.argument("tracks", nargs=-1, type=int, required=True)
@with_library(write=True)
def correct(library: Library, output: Output, name: str, tracks: tuple[int, ...]) -> None:
    """Say that TRACKS (ids) are of genre NAME."""
    _decided(output, library.genre_desk.correct_genre(tracks, name))


@genres.command()
@click.argument("genre", type=int)
@click.argument("name")
@with_library(write=True)
def rename(library: Library, output: Output, genre: int, name: str) -> None:
    """Give a genre (id) another name for good."""
    _decided(output, library.genre_desk.rename(genre, name))


@genres.command()
@click.argument("genre", type=int)
@click.option("--off", is_flag=True, help="Let it go again.")
@with_library(write=True)
def pin(library: Library, output: Output, genre: int, off: bool) -> None:
    """Keep a genre whatever later trainings find."""
    _decided(output, library.genre_desk.pin(genre, not off))


@genres.command()
@click.argument("genre", type=int)
@click.argument("into", type=int)
@with_library(write=True)
def merge(library: Library, output: Output, genre: int, into: int) -> None:
    """Make GENRE part of INTO at the next training."""
    _decided(output, library.genre_desk.merge(genre, into))


@genres.command()
@click.argument("genre", type=int)
@with_library(write=True)
def split(library: Library, output: Output, genre: int) -> None:
    """Divide a genre at the next training."""
    _decided(output, library.genre_desk.split(genre))


def _decided(output: Output, made: int | None) -> None:
    output.show({"id": made}, lambda: print("Noted." if made is not None else "Nothing to note."))


@genres.command()
@with_library()
def versions(library: Library, output: Output) -> None:
    """Tell what each training changed, newest first."""
    found = library.genre_desk.versions()

    def text() -> None:
        for one in found:
            print(f"{one['version']}: {one['k']} genres")
            for change in one["changes"]:
                print(f"  {shown(change['text'])}")

    output.show(found, text)


@genres.command()
@with_library()
def themes(library: Library, output: Output) -> None:
    """Show the clusters of titles and lyrics."""
    found = library.genre_desk.themes()

    def text() -> None:
        for one in found:
            print(f"{shown(one['name'])} ({one['size']}): {shown(', '.join(one['words']))}")

    output.show(found, text)


@genres.command()
@with_library()
def learned(library: Library, output: Output) -> None:
    """Tell how well the library's genre words were learned, with the tree of rules."""
    found = library.genre_desk.details("tagging")

    def text() -> None:
        for name in ("accuracy", "majority", "threshold", "answered", "answered_accuracy"):
            if name in found:
                print(f"{name.replace('_', ' ')}: {found[name]:.3f}")
        for rule in found.get("tree", []):
            words = ", ".join(rule["words"])
            print(f"{words} → {shown(rule['genre'])} ({rule['share']:.0%} of {rule['size']})")

    output.show(found, text)


@click.group(invoke_without_command=True)
@click.option("--kind", help="Only suggestions of this kind.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON document.")
@click.option("--data-dir", type=click.Path(path_type=Path), help="Keep everything in this folder.")
@click.pass_context
def clean(context: click.Context, kind: str | None, as_json: bool, data_dir: Path | None) -> None:
    """Look for faults in the tags and suggest what would be right; no file is changed."""
    if context.invoked_subcommand is None:
        context.invoke(look, kind=kind, as_json=as_json, data_dir=data_dir)


@clean.command()
@click.option("--kind", help="Only suggestions of this kind.")
@with_library(write=True)
def look(library: Library, output: Output, kind: str | None) -> None:
    """Look at all tags anew and list the suggestions."""
    library.genre_desk.refresh_suggestions()
    found = library.genre_desk.suggestions(kind)

    def text() -> None:
        table(
            "",
            ("id", "kind", "now", "better", "because"),
            [[o["id"], o["kind"], o["before"], o["after"], o["evidence"]] for o in found],
        )

    output.show(found, text)


@clean.command()
@click.argument("suggestions", nargs=-1, type=int, required=True)
@click.option("--always", is_flag=True, help="Do the same wherever it turns up again.")
@with_library(write=True)
def accept(library: Library, output: Output, suggestions: tuple[int, ...], always: bool) -> None:
    """Accept suggestions (ids): shown everywhere, written into no file."""
    made = library.genre_desk.accept(suggestions, always=always)
    output.show({"ids": made}, lambda: print(f"{len(made)} accepted"))


@clean.command()
@click.argument("suggestions", nargs=-1, type=int, required=True)
@with_library(write=True)
def reject(library: Library, output: Output, suggestions: tuple[int, ...]) -> None:
    """Reject suggestions (ids): they are not made again."""
    made = library.genre_desk.reject(suggestions)
    output.show({"ids": made}, lambda: print(f"{len(made)} rejected"))


@clean.command()
@with_library()
def decisions(library: Library, output: Output) -> None:
    """List what was accepted and rejected, newest first."""
    found = library.genre_desk.decisions()

    def text() -> None:
        rows = [[o["id"], o["kind"], o["verdict"], len(o["changes"])] for o in found]
        table("", ("id", "kind", "verdict", "changes"), rows)

    output.show(found, text)


@clean.command()
@click.argument("decision", type=int)
@with_library(write=True)
def undo(library: Library, output: Output, decision: int) -> None:
    """Take a decision (id) back."""
    library.genre_desk.undo(decision)
    output.show({"undone": decision}, lambda: print("Undone."))


COMMANDS = (genres, clean)
