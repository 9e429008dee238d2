"""Generated playlists as last made: documents that can always be dropped and made again."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Sequence
from dataclasses import asdict
from typing import Any

from recommender.core.playlist import Pick, Playlist, Reason, Shelf, TraceStep


def save(connection: sqlite3.Connection, shelves: Sequence[Shelf], now_ms: int) -> None:
    """Replace all generated playlists."""
    connection.execute("DELETE FROM generated")
    rows = [
        (playlist.slug, position, json.dumps(_document(shelf, playlist)), now_ms)
        for position, (shelf, playlist) in enumerate(
            (shelf, playlist) for shelf in shelves for playlist in shelf.playlists
        )
    ]
    connection.executemany("INSERT OR REPLACE INTO generated VALUES (?, ?, ?, ?)", rows)


def shelves(connection: sqlite3.Connection) -> tuple[Shelf, ...]:
    """Return the shelves as they were saved."""
    titles: dict[str, str] = {}
    below: dict[str, list[Playlist]] = {}
    for (text,) in connection.execute("SELECT document FROM generated ORDER BY position"):
        document = json.loads(text)
        titles[document["shelf"]] = document.pop("shelf_title")
        below.setdefault(document["shelf"], []).append(_playlist(document))
    return tuple(Shelf(name, title, tuple(below[name])) for name, title in titles.items())


def playlist(connection: sqlite3.Connection, slug: str) -> Playlist | None:
    """Return one saved playlist."""
    row = connection.execute("SELECT document FROM generated WHERE slug = ?", (slug,)).fetchone()
    if row is None:
        return None
    document = json.loads(row[0])
    del document["shelf_title"]
    return _playlist(document)


def made_at(connection: sqlite3.Connection) -> int | None:
    """Return when the shelves were made, UTC milliseconds; None when there are none."""
    found: int | None = connection.execute("SELECT max(made_at) FROM generated").fetchone()[0]
    return found


def _document(shelf: Shelf, playlist: Playlist) -> dict[str, Any]:
    return {**asdict(playlist), "shelf_title": shelf.title}


def _playlist(document: dict[str, Any]) -> Playlist:
    picks = tuple(
        Pick(pick["track_id"], tuple(Reason(**reason) for reason in pick["reasons"]))
        for pick in document.pop("picks")
    )
    trace = tuple(TraceStep(**step) for step in document.pop("trace"))
    return Playlist(**document, picks=picks, trace=trace)
