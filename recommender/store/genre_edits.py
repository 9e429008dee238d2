"""What the listener decided about genres: names, pins, merges, splits."""

from __future__ import annotations

import json
import sqlite3
from typing import Any

from recommender.core.errors import KnownError
from recommender.core.translation import translate

_MEMBERS = 60


def add(
    connection: sqlite3.Connection,
    action: str,
    genre_id: int,
    value: str,
    members: list[int],
    now: int,
) -> int:
    """Note an edit (listener.db); return its id.

    Some of the members are noted too, so that the genre is found again in a library that was
    rebuilt and counts its genres anew.
    """
    cursor = connection.execute(
        "INSERT INTO genre_edit (action, genre_id, value, members, made_at) VALUES (?, ?, ?, ?, ?)",
        (action, genre_id, value, json.dumps(members[:_MEMBERS]), now),
    )
    return int(cursor.lastrowid or 0)


def undo(connection: sqlite3.Connection, edit_id: int) -> None:
    """Take an edit back (listener.db); KnownError when there is none."""
    if not connection.execute("DELETE FROM genre_edit WHERE id = ?", (edit_id,)).rowcount:
        raise KnownError(translate("errors", "There is no such edit."))


def listed(connection: sqlite3.Connection) -> list[dict[str, Any]]:
    """Return all edits, newest first."""
    return [
        {"id": row[0], "action": row[1], "genre_id": row[2], "value": row[3], "made_at": row[4]}
        for row in connection.execute(
            "SELECT id, action, genre_id, value, made_at FROM household.genre_edit ORDER BY id DESC"
        )
    ]


def mark_done(connection: sqlite3.Connection) -> None:
    """Note that a training obeyed what is to be done once (listener.db)."""
    connection.execute("UPDATE genre_edit SET done = 1 WHERE action = 'split'")


def told(connection: sqlite3.Connection, labels: dict[str, dict[int, int]]) -> dict[str, Any]:
    """Return the edits in force: names, pinned, merged, split, by the ids genres have now."""
    names: dict[int, str] = {}
    pinned: set[int] = set()
    merged: dict[int, int] = {}
    split: set[int] = set()
    edits = connection.execute(
        "SELECT action, genre_id, value, members, done FROM household.genre_edit ORDER BY id"
    ).fetchall()
    gone = {genre_id for action, genre_id, *_ in edits if action == "merge"}
    for action, genre_id, value, members, done in edits:
        if genre_id in gone and action != "merge":
            continue
        now = _present(genre_id, json.loads(members), labels)
        if action == "rename":
            names[now] = value
        elif action == "pin":
            pinned.add(now)
        elif action == "unpin":
            pinned.discard(now)
        elif action == "merge":
            merged[now] = int(value)
        elif action == "split" and not done:
            split.add(now)
    return {
        "names": names,
        "pinned": sorted(pinned),
        "merged": merged,
        "split": sorted(split),
        "shaped": any(action in ("merge", "split") for action, *_ in edits),
    }


def _present(genre_id: int, members: list[int], labels: dict[str, dict[int, int]]) -> int:
    """Return the id a genre has now: its own, else that of most of the members it had."""
    for column in labels.values():
        if genre_id in column.values():
            return genre_id
    votes: dict[int, int] = {}
    for column in labels.values():
        for track_id in members:
            found = column.get(track_id)
            if found:
                votes[found] = votes.get(found, 0) + 1
    best = max(votes, key=lambda one: votes[one], default=genre_id)
    return best if votes.get(best, 0) * 2 > len(members) else genre_id
