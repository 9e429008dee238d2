"""Commands that make lists by sound: journey, flow, blend, never."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

import click

from recommender.cli.common import Output, shown, table, with_library
from recommender.cli.mixes import playlist_document, print_playlist
from recommender.core.barred import BarredKind
from recommender.library import Library


@click.command()
@click.argument("start", metavar="A")
@click.argument("end", metavar="B")
@click.option("-n", "count", type=click.IntRange(2, 200), default=20)
@click.option("--seed", type=int, default=0, help="Another seed makes another way.")
@with_library()
def journey(library: Library, output: Output, start: str, end: str, count: int, seed: int) -> None:
    """Make a path of sound from one track (an id or a path) to another."""
    document = playlist_document(library, library.mixing.journey(start, end, count, seed))
    output.show(document, lambda: print_playlist(document))


def _curve(context: click.Context, parameter: click.Parameter, text: str) -> tuple[float, ...]:
    try:
        return tuple(float(part) for part in text.split(",") if part.strip())
    except ValueError as error:
        raise click.BadParameter("numbers from 0 to 1, with commas between them") from error


@click.command()
@click.argument("key", metavar="(SLUG|saved:ID)")
@click.option("--curve", default="", callback=_curve, help="Energy along it, such as 0,1,0.")
@with_library()
def flow(library: Library, output: Output, key: str, curve: tuple[float, ...]) -> None:
    """Put a playlist in an order that flows, and say how much smoother that is."""
    _, ids = library.playlist_content(key)
    before, after = library.mixing.measure(ids), library.mixing.arrange(ids, curve)
    rows = library.rows(after.track_ids)
    marks = ("", *("jars" if jar else "" for jar in after.jars))
    document: dict[str, Any] = {
        "before": before.roughness,
        "after": after.roughness,
        "tracks": [
            {"id": row.id, "path": row.path, "title": row.title, "artists": row.artists}
            for row in rows
        ],
        "jumps": after.jumps,
        "jars": after.jars,
    }

    def text() -> None:
        print(f"Steps by chance are 100 %: {before.roughness:.0%} before, "
              f"{after.roughness:.0%} now")  # fmt: skip
        columns = ("id", "title", "artist", "BPM", "key", "")
        table("", columns, [
            (row.id, row.title, row.artist, round(row.tempo_bpm or 0) or "", row.key, mark)
            for row, mark in zip(rows, marks, strict=True)
        ])  # fmt: skip

    output.show(document, text)


@click.command()
@click.argument("more", nargs=-1, required=True, metavar="(PATH|ID)…")
@click.option("--less", multiple=True, metavar="PATH|ID", help="What it should not be like.")
@click.option("-n", "count", type=click.IntRange(1, 500), default=20)
@click.option("--seed", type=int, default=0)
@with_library()
def blend(
    library: Library,
    output: Output,
    more: tuple[str, ...],
    less: tuple[str, ...],
    count: int,
    seed: int,
) -> None:
    """Make a list of what sounds like some tracks and unlike others."""
    wanted, unwanted = ([library.find(key) for key in keys] for keys in (more, less))
    document = playlist_document(library, library.mixing.blend(wanted, unwanted, count, seed))
    output.show(document, lambda: print_playlist(document))


@click.command()
@click.argument("kind", required=False, type=click.Choice([kind.value for kind in BarredKind]))
@click.argument("value", required=False)
@click.option("--again", is_flag=True, help="Let it be suggested again.")
@with_library(write=True)
def never(
    library: Library, output: Output, kind: str | None, value: str | None, again: bool
) -> None:
    """Never suggest a track, artist, album, folder or genre; without one, list what is barred."""
    if kind and value:
        named = str(library.find(value)) if kind == BarredKind.TRACK else value
        change = library.mixing.unbar if again else library.mixing.bar
        change(BarredKind(kind), named)
    rules = library.mixing.barred()
    output.show(
        [asdict(rule) for rule in rules],
        lambda: table("", ("kind", "what"), [(one.kind.value, shown(one.shown)) for one in rules]),
    )


COMMANDS = (journey, flow, blend, never)
