"""Commands about playlists: playlists, playlist, radio, export, import."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict
from typing import Any

import click

from recommender.cli.common import Command, Output, shown, table, with_library
from recommender.core.errors import KnownError
from recommender.core.playlist import Playlist, Shelf
from recommender.core.steering import Steering
from recommender.library import Library


@click.command()
@with_library()
def playlists(library: Library, output: Output) -> None:
    """List the shelves and their generated playlists."""
    shelves = library.shelves()
    if not shelves:
        raise KnownError("There are no playlists yet.", "Run scan, analyse and train first.")
    output.show(
        [
            {
                "slug": one.slug,
                "title": one.title,
                "shelf": shelf.name,
                "refresh": one.refresh,
                "length": len(one.picks),
                "explanation": one.explanation,
            }
            for shelf in shelves
            for one in shelf.playlists
        ],
        lambda: print_shelves(shelves),
    )


def print_shelves(shelves: tuple[Shelf, ...]) -> None:
    """Print shelves as tables."""
    for shelf in shelves:
        table(
            shelf.title,
            ("slug", "title", "tracks", ""),
            [(one.slug, one.title, len(one.picks), one.explanation) for one in shelf.playlists],
        )
        print()


def playlist_document(library: Library, playlist: Playlist) -> dict[str, Any]:
    """Return a playlist under the names that the command line promises."""
    rows = {row.id: row for row in library.rows(playlist.track_ids)}
    picks = [(rows[pick.track_id], pick) for pick in playlist.picks if pick.track_id in rows]
    return {
        "slug": playlist.slug,
        "title": playlist.title,
        "explanation": playlist.explanation,
        "date": playlist.date,
        "seed": playlist.seed,
        "tracks": [
            {
                "id": row.id,
                "path": row.path,
                "title": row.title,
                "artists": row.artists,
                "reasons": [asdict(reason) for reason in pick.reasons],
            }
            for row, pick in picks
        ],
    }


def print_playlist(document: dict[str, Any]) -> None:
    """Print a playlist with the reasons of each pick."""
    print(f"{shown(document['title'])}: {shown(document['explanation'])}")
    table(
        "",
        ("id", "title", "artist", "why"),
        [
            (
                track["id"],
                track["title"],
                ", ".join(track["artists"]),
                " · ".join(reason["text"] for reason in track["reasons"]),
            )
            for track in document["tracks"]
        ],
    )


@click.command()
@click.argument("slug")
@click.option("--date", type=click.DateTime(["%Y-%m-%d"]), help="The day it is made for.")
@click.option("--seed", type=int, help="Another seed makes another list.")
@with_library()
def playlist(library: Library, output: Output, slug: str, date: Any, seed: int | None) -> None:
    """Show one playlist; a date and a seed repeat it exactly."""
    day = date.date().isoformat() if date else None
    document = playlist_document(library, library.playlist(slug, day, seed))
    output.show(document, lambda: print_playlist(document))


def _slider(name: str, low: str, high: str) -> Callable[[Command], Command]:
    """Add a steering option, −1 to 1."""
    return click.option(
        f"--{name}",
        type=click.FloatRange(-1, 1),
        default=0.0,
        help=f"From {low} (−1) to {high} (1).",
    )


@click.command()
@click.argument(
    "seeds",
    metavar="(PATH|ID|album:ID|artist:NAME|genre:ID|playlist:ID)…",
    nargs=-1,
    required=True,
)
@click.option("-n", "count", type=click.IntRange(1, 1000), default=50)
@click.option("--seed", type=int, help="Another seed makes another radio.")
@_slider("energy", "calm", "full of energy")
@_slider("novelty", "familiar", "new to you")
@_slider("tempo", "slow", "fast")
@_slider("electronic", "acoustic", "electronic")
@with_library()
def radio(
    library: Library,
    output: Output,
    seeds: tuple[str, ...],
    count: int,
    seed: int | None,
    **sliders: float,
) -> None:
    """Make a radio from one seed or several: tracks, albums, artists, genres, playlists."""
    made = library.radio(seeds, count, seed, Steering(**sliders))
    document = playlist_document(library, made)
    output.show(document, lambda: print_playlist(document))


@click.command("export")
@click.argument("slug")
@click.argument("file", type=click.Path())
@with_library()
def export_(library: Library, output: Output, slug: str, file: str) -> None:
    """Write a playlist as m3u8, m3u, pls, xspf or jspf, or "all" of them into a folder."""
    if slug == "all":
        count = library.keep_playlists_in(file)
        output.show({"playlists": count}, lambda: print(f"{count} playlists in {file}"))
        return
    report = library.export_playlist(slug, file)
    output.show(
        asdict(report), lambda: print(f"{report.tracks} tracks, {report.missing} without a file")
    )


@click.command("import")
@click.argument("file", type=click.Path(exists=True, dir_okay=False))
@with_library(write=True)
def import_(library: Library, output: Output, file: str) -> None:
    """Save a playlist file as a playlist of one's own."""
    report = library.import_playlist(file)
    output.show(
        asdict(report),
        lambda: print(f"{report.tracks} tracks, {report.missing} not in the library"),
    )


COMMANDS = (playlists, playlist, radio, export_, import_)
