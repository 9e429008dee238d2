"""What the genre models learn from besides sound, and the tables they leave behind."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from recommender.store import genre_edits, predictions

_TEXT = 4_000
_VERSIONS = 30


@dataclass(frozen=True, slots=True)
class Told:
    """Columns (int32 (n,) each: artists, albums, years) and a document of JSON values."""

    columns: dict[str, npt.NDArray[np.int32]]
    document: dict[str, Any]


def told(connection: sqlite3.Connection, ids: Sequence[int]) -> Told:
    """Return tags, texts, corrections, edits and the last training's results for these tracks."""
    words, artists = predictions.words_and_artists(connection, ids)
    labels, places = predictions.before(connection)
    rows = {
        row[0]: row[1:]
        for row in connection.execute(
            "SELECT id, coalesce(album_id, -1), coalesce(original_year, year, 0), title, album, "
            "substr(lyrics, 1, ?) FROM track",
            (_TEXT,),
        )
    }
    nothing = (-1, 0, "", "", "")
    own = [rows.get(track_id, nothing) for track_id in ids]
    genres = {
        row[0]: {"name": row[1], "parent": row[2], "size": row[3], "colour": row[4]}
        for row in connection.execute("SELECT id, name, parent_id, size, colour FROM genre")
    }
    return Told(
        {
            "artists": artists,
            "albums": np.array([row[0] for row in own], np.int32),
            "years": np.array([row[1] for row in own], np.int32),
        },
        {
            "words": words,
            "labels": labels,
            "map": places,
            "texts": ["\n".join(part for part in row[2:] if part) for row in own],
            "genres": genres,
            "last_id": _last_id(connection),
            "edits": genre_edits.told(connection, labels),
            "corrections": corrected(connection),
            "doubted": doubted(connection),
        },
    )


def _last_id(connection: sqlite3.Connection) -> int:
    """Return the greatest genre id that was ever given."""
    row = connection.execute(
        "SELECT max(json_extract(document, '$.last_id')) FROM genre_version"
    ).fetchone()
    return int(row[0] or 0)


def corrected(connection: sqlite3.Connection) -> dict[int, str]:
    """Return the genres the listener gave, by track id."""
    return dict(
        connection.execute("SELECT track_id, value FROM household.correction WHERE field = 'genre'")
    )


def doubted(connection: sqlite3.Connection) -> list[int]:
    """Return tracks whose tag still contradicts their sound, as the last training saw it."""
    return [row[0] for row in connection.execute("SELECT track_id FROM suspect")]


def save(
    connection: sqlite3.Connection,
    tables: dict[str, list[Any]],
    genres: Sequence[dict[str, Any]],
    models: Sequence[dict[str, Any]],
    now: int,
) -> None:
    """Replace guesses, suspects and themes; add a version of the genres."""
    for table, columns in (
        ("guess", 4),
        ("suspect", 5),
        ("theme", 5),
        ("track_theme", 2),
    ):
        connection.execute(f"DELETE FROM {table}")
        connection.executemany(
            f"INSERT INTO {table} VALUES ({', '.join('?' * columns)})",
            [_plain(row) for row in tables.get(table, [])],
        )
    details: dict[str, Any] = {}
    for run in models:
        if run["name"] == "genres":
            details = run["details"]
    last_id = max([_last_id(connection), *(row["id"] for row in genres)], default=0)
    document = {
        "last_id": last_id,
        "genres": [
            {name: row[name] for name in ("id", "parent", "name", "size", "colour")}
            for row in genres
        ],
        "changes": details.get("changes", []),
        "k": details.get("k"),
        "carried_on": details.get("carried_on"),
    }
    connection.execute(
        "INSERT INTO genre_version (made_at, document) VALUES (?, ?)", (now, json.dumps(document))
    )
    connection.execute(
        "DELETE FROM genre_version WHERE version <= (SELECT max(version) FROM genre_version) - ?",
        (_VERSIONS,),
    )


def _plain(row: Sequence[Any]) -> list[Any]:
    return [json.dumps(value) if isinstance(value, (list, dict)) else value for value in row]


def versions(connection: sqlite3.Connection, limit: int = _VERSIONS) -> list[dict[str, Any]]:
    """Return the latest trainings' genres and what each changed, newest first."""
    return [
        {"version": version, "made_at": made_at, **json.loads(document)}
        for version, made_at, document in connection.execute(
            "SELECT version, made_at, document FROM genre_version ORDER BY version DESC LIMIT ?",
            (limit,),
        )
    ]
