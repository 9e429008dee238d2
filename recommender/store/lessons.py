"""What the listener taught by “more” and “less because of this”."""

from __future__ import annotations

import sqlite3

import numpy as np
import numpy.typing as npt

from recommender.core.playlist import Lesson

MOST = 3
#: How much of taste (−1…1) one lesson about an artist or a genre moves.
_STEP = 0.15
_TRACKS = {
    "artist": (
        "SELECT ta.track_id FROM track_artist ta JOIN artist a ON a.id = ta.artist_id "
        "WHERE a.name = ? AND ta.role = 'artist'"
    ),
    "genre": (
        "SELECT r.track_id FROM prediction r JOIN genre g "
        "ON g.id = r.genre_id OR g.id = r.microgenre_id WHERE g.name = ?"
    ),
}


def teach(connection: sqlite3.Connection, about: str, step: int, now_ms: int) -> int:
    """Move a lesson by a step, −3 … 3 in all; return what it is now. At 0 it is forgotten."""
    row = connection.execute("SELECT weight FROM lesson WHERE about = ?", (about,)).fetchone()
    weight = max(-MOST, min(MOST, (row[0] if row else 0) + step))
    connection.execute("DELETE FROM lesson WHERE about = ?", (about,))
    if weight:
        connection.execute("INSERT INTO lesson VALUES (?, ?, ?)", (about, weight, now_ms))
    return weight


def everything(connection: sqlite3.Connection) -> list[Lesson]:
    """Return all lessons, the latest first; a reader's connection."""
    rows = connection.execute(
        "SELECT l.about, l.weight, coalesce(i.title || ' – ' || i.artist, "
        "substr(l.about, instr(l.about, ':') + 1)) FROM listener.lesson l "
        "LEFT JOIN listener.identity i "
        "ON l.about LIKE 'track:%' AND i.id = CAST(substr(l.about, 7) AS INTEGER) "
        "ORDER BY l.made_at DESC, l.about"
    )
    return [Lesson(about, weight, shown) for about, weight, shown in rows]


def columns(
    connection: sqlite3.Connection, ids: npt.NDArray[np.int64]
) -> tuple[npt.NDArray[np.float32], npt.NDArray[np.float32]]:
    """Return what lessons add to each track's taste, and its weight as a seed, float32 (n,) each.

    ids: int64 (n,), sorted.
    """
    leaning, seed = np.zeros(len(ids), np.float32), np.ones(len(ids), np.float32)
    for about, weight in connection.execute("SELECT about, weight FROM listener.lesson"):
        kind, _, name = about.partition(":")
        if kind in _TRACKS:
            found = [row[0] for row in connection.execute(_TRACKS[kind], (name,))]
            leaning[np.isin(ids, found)] += _STEP * weight
        elif kind == "track" and name.isdecimal():
            seed[ids == int(name)] = 2.0**weight
    return leaning, seed
