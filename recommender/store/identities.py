"""Who is who: audio keys to track ids in listener.db, where plays and ratings hang."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Claim:
    """A track found on the disk that wants its id."""

    audio_key: bytes
    path: bytes
    title: str
    artist: str
    album: str
    duration_ms: int | None


def claim(
    connection: sqlite3.Connection, claims: Sequence[Claim], taken: Iterable[int], now: int
) -> list[int]:
    """Give each claim a track id: the one it had before, or a new one.

    Among identities with the same audio key the one last seen at the claim's path wins, then the
    oldest that no track in ``taken`` holds. A further copy of the same sound is a new identity
    with the next ordinal.
    """
    held = set(taken)
    known = _known(connection, {claim.audio_key for claim in claims})
    ids: list[int] = []
    updates = []
    for one in claims:
        family = known.setdefault(one.audio_key, [])
        free = [entry for entry in family if entry[0] not in held]
        same_path = [entry for entry in free if entry[2] == one.path]
        if free:
            track_id = (same_path or free)[0][0]
        else:
            ordinal = 1 + max((entry[1] for entry in family), default=-1)
            track_id = _insert(connection, one, ordinal, now)
            family.append((track_id, ordinal, one.path))
        held.add(track_id)
        ids.append(track_id)
        updates.append((one.path, one.title, one.artist, one.album, one.duration_ms, track_id))
    connection.executemany(
        "UPDATE identity SET last_path = ?, title = ?, artist = ?, album = ?, duration_ms = ? "
        "WHERE id = ?",
        updates,
    )
    return ids


def _known(
    connection: sqlite3.Connection, keys: set[bytes]
) -> dict[bytes, list[tuple[int, int, bytes]]]:
    known: dict[bytes, list[tuple[int, int, bytes]]] = {}
    for key in keys:
        rows = connection.execute(
            "SELECT id, ordinal, last_path FROM identity WHERE audio_key = ? ORDER BY ordinal",
            (key,),
        ).fetchall()
        if rows:
            known[key] = rows
    return known


def _insert(connection: sqlite3.Connection, one: Claim, ordinal: int, now: int) -> int:
    cursor = connection.execute(
        "INSERT INTO identity (audio_key, ordinal, last_path, title, artist, album, duration_ms, "
        "first_seen) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        (
            one.audio_key,
            ordinal,
            one.path,
            one.title,
            one.artist,
            one.album,
            one.duration_ms,
            now,
        ),
    )
    return int(cursor.lastrowid or 0)
