"""Who is who: audio keys to track ids in listener.db, where plays and ratings hang."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from recommender.store.rows import each


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
    families = _families(connection, {claim.audio_key for claim in claims}, set(taken))
    ids: list[int] = []
    updates = []
    for one in claims:
        family = families.setdefault(one.audio_key, _Family())
        track_id = family.take(one.path)
        if track_id is None:
            track_id = _insert(connection, one, family.next_ordinal, now)
            family.next_ordinal += 1
        else:
            updates.append((one.path, one.title, one.artist, one.album, one.duration_ms, track_id))
        ids.append(track_id)
    connection.executemany(
        "UPDATE identity SET last_path = ?, title = ?, artist = ?, album = ?, duration_ms = ? "
        "WHERE id = ?",
        updates,
    )
    return ids


@dataclass(slots=True)
class _Family:
    """The identities of one sound: those nobody holds, oldest first, and the next ordinal."""

    free: dict[int, bytes] = field(default_factory=dict)  # id to the path it was last seen at
    next_ordinal: int = 0

    def take(self, path: bytes) -> int | None:
        """Take the free identity last seen at a path, else the oldest; None when all are held."""
        at_path = (track_id for track_id, last in self.free.items() if last == path)
        track_id = next(at_path, None) or next(iter(self.free), None)
        if track_id is not None:
            del self.free[track_id]
        return track_id


def _families(
    connection: sqlite3.Connection, keys: set[bytes], held: set[int]
) -> dict[bytes, _Family]:
    families: dict[bytes, _Family] = {}
    find = (
        "SELECT audio_key, id, ordinal, last_path FROM identity WHERE audio_key IN (?) "
        "ORDER BY ordinal"
    )
    for key, track_id, ordinal, path in each(connection, find, keys):
        family = families.setdefault(key, _Family())
        family.next_ordinal = ordinal + 1
        if track_id not in held:
            family.free[track_id] = path
    return families


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
