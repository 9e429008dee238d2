"""Commands that look: tracks, similar, explain, features."""

from __future__ import annotations

from typing import Any

import click

from recommender.cli.common import Output, minutes, shown, table, with_library
from recommender.core.track import TrackRow
from recommender.library import Library


@click.command()
@click.argument("query", nargs=-1)
@with_library()
def tracks(library: Library, output: Output, query: tuple[str, ...]) -> None:
    """List tracks; the query is that of the search box."""
    rows = library.rows(library.track_ids(" ".join(query)).tolist())

    def text() -> None:
        heads = ("id", "title", "artist", "album", "length", "genre", "bpm", "key", "plays")
        table(
            "",
            heads,
            [
                (r.id, r.title, r.artist, r.album, minutes(r.duration_ms), r.genre,
                 r.tempo_bpm and round(r.tempo_bpm), r.key, r.plays or "")
                for r in rows
            ],
        )  # fmt: skip

    output.show([track_document(row) for row in rows], text)


def track_document(row: TrackRow) -> dict[str, Any]:
    """Return a track under the names that the command line promises."""
    return {
        "id": row.id,
        "path": row.path,
        "title": row.title,
        "artists": row.artists,
        "album": row.album,
        "albumartist": row.album_artist,
        "genre_tags": row.genre_tags,
        "year": row.original_year or row.year,
        "duration_ms": row.duration_ms,
        "tempo_bpm": row.tempo_bpm,
        "key": row.key,
        "loudness_lufs": row.loudness_lufs,
        "peak": row.peak,
        "genre": row.genre,
        "microgenre": row.microgenre,
        "genre_confidence": row.genre_confidence,
        "map": row.map,
        "plays": row.plays,
        "skips": row.skips,
        "last_played": row.last_played,
        "rating": row.rating,
        "liked": row.liked,
        "expected_plays_30d": row.expected_plays_30d,
        "state": row.state.value,
    }


@click.command()
@click.argument("track")
@click.option("-n", "count", type=click.IntRange(1, 1000), default=20)
@with_library()
def similar(library: Library, output: Output, track: str, count: int) -> None:
    """List what sounds most like a track (an id or a path)."""
    found = library.similar(library.find(track), count)
    rows = library.rows([track_id for track_id, _ in found])
    near = dict(found)

    def text() -> None:
        table(
            "",
            ("id", "title", "artist", "alike"),
            [(r.id, r.title, r.artist, f"{near[r.id]:.0%}") for r in rows],
        )

    output.show(
        [{"id": r.id, "path": r.path, "title": r.title, "similarity": near[r.id]} for r in rows],
        text,
    )


@click.command()
@click.argument("track")
@with_library()
def explain(library: Library, output: Output, track: str) -> None:
    """Tell everything known about a track and why it was picked."""
    found = library.explain(library.find(track))
    document = {**track_document(found["track"]), "picked": found["picked"]}

    def text() -> None:
        for name, value in document.items():
            if name != "picked" and value not in (None, "", ()):
                print(f"{name}: {shown(value)}")
        for pick in document["picked"]:
            print(f"{pick['playlist']}: {shown(' · '.join(pick['reasons']))}")

    output.show(document, text)


@click.command()
@click.argument("file", type=click.Path(dir_okay=False))
@with_library()
def features(library: Library, output: Output, file: str) -> None:
    """Write the feature matrix as npz: ids, paths, X, names."""
    count = library.export_features(file)
    output.show({"tracks": count}, lambda: print(f"{count} tracks"))


COMMANDS = (tracks, similar, explain, features)
