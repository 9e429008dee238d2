"""Commands about rules: ask, smart."""

from __future__ import annotations

from typing import Any

import click

from recommender.cli.common import Output, minutes, shown, table, with_library
from recommender.cli.looking import track_document
from recommender.core.errors import NotFoundError
from recommender.core.query import parse
from recommender.core.rules import Rules, SmartPlaylist
from recommender.core.wording import sentences
from recommender.library import Library

#: "-live" is part of a query, not an option.
_QUERY = {"ignore_unknown_options": True}


def _tracks(library: Library, rules: Rules, count: int) -> tuple[list[dict[str, Any]], int]:
    """Return the first tracks that rules choose, each with why, and how many there are."""
    preview = library.smart.preview(rules, count)
    reasons = [{"kind": "rule", "text": text, "weight": 1.0} for text in sentences(rules)]
    rows = library.rows(preview.first)
    return [{**track_document(row), "reasons": reasons} for row in rows], preview.tracks


def _print_tracks(found: list[dict[str, Any]], every: int) -> None:
    heads = ("id", "title", "artist", "album", "length")
    table(
        "",
        heads,
        [
            (one["id"], one["title"], ", ".join(one["artists"]), one["album"],
             minutes(one["duration_ms"]))
            for one in found
        ],
    )  # fmt: skip
    print(f"{every} tracks" if every != 1 else "1 track")


@click.command()
@click.argument("text", nargs=-1, required=True)
@click.option("-n", "count", type=click.IntRange(1, 100_000), default=50)
@click.option("--save", "name", help="Keep the rules as a smart playlist of this name.")
@with_library(write=False)
def ask(
    library: Library, output: Output, text: tuple[str, ...], count: int, name: str | None
) -> None:
    """Find music by a phrase, such as "calm piano I have not played this year"."""
    asked = library.smart.ask(" ".join(text))
    found, every = _tracks(library, asked.rules, count)
    document: dict[str, Any] = {
        "slug": "ask",
        "title": asked.phrase,
        "explanation": " · ".join(sentences(asked.rules)),
        "rules": [*sentences(asked.rules)],
        "query": asked.query,
        "not_understood": list(asked.not_understood),
        "count": every,
        "tracks": found,
    }
    if name is not None:
        document["saved"] = _save(library, name, asked.rules)

    def show() -> None:
        for sentence in document["rules"]:
            print(f"• {shown(sentence)}")
        print(f"query: {shown(asked.query)}")
        if asked.not_understood:
            print(f"not understood: {shown(', '.join(asked.not_understood))}")
        _print_tracks(found, every)

    output.show(document, show)


def _save(library: Library, name: str, rules: Rules) -> int:
    """Save with a library opened to write: asking alone needs none."""
    writing = Library(library.data_dir)
    try:
        return writing.smart.create(name, rules)
    finally:
        writing.close()


@click.group()
def smart() -> None:
    """Playlists made of rules: always what fits at the moment."""


def _find(library: Library, key: str) -> SmartPlaylist:
    for one in library.smart.all():
        if key in (str(one.id), one.name):
            return one
    raise NotFoundError(f"There is no smart playlist called {key}.")


def _document(library: Library, one: SmartPlaylist) -> dict[str, Any]:
    rules = parse(one.query)
    preview = library.smart.preview(rules, 0)
    return {
        "id": one.id,
        "name": one.name,
        "query": one.query,
        "rules": sentences(rules),
        "tracks": preview.tracks,
        "duration_ms": preview.duration_ms,
    }


@smart.command("list")
@with_library()
def list_(library: Library, output: Output) -> None:
    """List the smart playlists."""
    found = [_document(library, one) for one in library.smart.all()]
    heads = ("id", "name", "tracks", "query")
    output.show(
        found, lambda: table("", heads, [tuple(one[head] for head in heads) for one in found])
    )


@smart.command(context_settings=_QUERY)
@click.argument("query", nargs=-1)
@click.option("-n", "count", type=click.IntRange(1, 100_000), default=50)
@with_library()
def preview(library: Library, output: Output, query: tuple[str, ...], count: int) -> None:
    """Show what a query chooses now, without saving it."""
    rules = parse(" ".join(query))
    found, every = _tracks(library, rules, count)
    document = {"rules": sentences(rules), "count": every, "tracks": found}
    output.show(document, lambda: _print_tracks(found, every))


@smart.command()
@click.argument("key", metavar="(ID|NAME)")
@click.option("-n", "count", type=click.IntRange(1, 100_000), default=50)
@with_library()
def show(library: Library, output: Output, key: str, count: int) -> None:
    """Show what is in a smart playlist now."""
    one = _find(library, key)
    found, every = _tracks(library, parse(one.query), count)
    document = {**_document(library, one), "slug": f"smart:{one.id}", "title": one.name}
    document |= {"count": every, "tracks": found}
    output.show(document, lambda: _print_tracks(found, every))


@smart.command(context_settings=_QUERY)
@click.argument("name")
@click.argument("query", nargs=-1)
@with_library(write=True)
def create(library: Library, output: Output, name: str, query: tuple[str, ...]) -> None:
    """Save a query as a smart playlist."""
    made = library.smart.create(name, parse(" ".join(query)))
    document = _document(library, library.smart.get(made))
    output.show(document, lambda: print(f"{document['tracks']} tracks"))


@smart.command(context_settings=_QUERY)
@click.argument("key", metavar="(ID|NAME)")
@click.argument("query", nargs=-1)
@click.option("--name", help="Its new name.")
@with_library(write=True)
def update(
    library: Library, output: Output, key: str, query: tuple[str, ...], name: str | None
) -> None:
    """Give a smart playlist another query or another name."""
    one = _find(library, key)
    rules = parse(" ".join(query) if query else one.query)
    library.smart.update(one.id, name or one.name, rules)
    document = _document(library, library.smart.get(one.id))
    output.show(document, lambda: print(f"{document['tracks']} tracks"))


@smart.command()
@click.argument("key", metavar="(ID|NAME)")
@with_library(write=True)
def delete(library: Library, output: Output, key: str) -> None:
    """Delete a smart playlist."""
    one = _find(library, key)
    library.smart.delete(one.id)
    output.show({"deleted": one.id}, lambda: print(f"“{shown(one.name)}” was deleted"))


COMMANDS = (ask, smart)
