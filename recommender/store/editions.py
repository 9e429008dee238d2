"""Earlier editions of the mixes, so that nothing that was once offered is lost."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable

from recommender.core.playlist import Edition, Playlist

_KEPT = 8


def keep(connection: sqlite3.Connection, playlists: Iterable[Playlist]) -> None:
    """Note today's editions where they differ from the last ones; eight a mix are kept."""
    for one in playlists:
        row = connection.execute(
            "SELECT track_ids FROM edition WHERE slug = ? ORDER BY date DESC LIMIT 1", (one.slug,)
        ).fetchone()
        ids = json.dumps(one.track_ids)
        if row and set(json.loads(row[0])) == set(one.track_ids):
            continue
        connection.execute(
            "INSERT OR REPLACE INTO edition VALUES (?, ?, ?)", (one.slug, one.date, ids)
        )
        connection.execute(
            "DELETE FROM edition WHERE slug = ? AND date NOT IN "
            "(SELECT date FROM edition WHERE slug = ? ORDER BY date DESC LIMIT ?)",
            (one.slug, one.slug, _KEPT),
        )


def of(connection: sqlite3.Connection, slug: str) -> list[Edition]:
    """Return a mix's editions, the latest first; a reader's connection."""
    rows = connection.execute(
        "SELECT date, track_ids FROM listener.edition WHERE slug = ? ORDER BY date DESC", (slug,)
    )
    return [Edition(date, tuple(json.loads(ids))) for date, ids in rows]
