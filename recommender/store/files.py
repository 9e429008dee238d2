"""What the scan knows and writes: files as last seen and the tracks in them."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from recommender.core.track import FileStamp, FileState, KnownFile
from recommender.store.rows import each

#: Columns of ``track`` that a scan fills, in the order of a record's ``columns``.
COLUMNS = (
    "audio_key",
    "start_ms",
    "end_ms",
    "title",
    "artist",
    "album",
    "album_artist",
    "genre_tags",
    "composer",
    "track_no",
    "track_total",
    "disc_no",
    "disc_total",
    "disc_subtitle",
    "year",
    "original_year",
    "compilation",
    "title_sort",
    "artist_sort",
    "album_sort",
    "album_artist_sort",
    "mb_recording",
    "mb_release",
    "mb_release_group",
    "mb_artist",
    "mb_album_artist",
    "track_gain_db",
    "track_peak",
    "album_gain_db",
    "album_peak",
    "bpm_tag",
    "comment",
    "lyrics",
    "has_cover",
    "cover_path",
    "duration_ms",
    "sample_rate_hz",
    "channels",
    "bitrate_kbps",
    "codec",
)
_ALL = ["id", "file_id", "album_id", "added_at", *COLUMNS]
_UPSERT = (
    f"INSERT INTO track ({', '.join(_ALL)}) VALUES ({', '.join('?' * len(_ALL))}) "
    "ON CONFLICT (id) DO UPDATE SET "
    + ", ".join(f"{name} = excluded.{name}" for name in ["file_id", "album_id", *COLUMNS])
)
_FTS = "title, artist, album, album_artist, genre_tags, composer"
_FTS_FROM = [_ALL.index(name) for name in _FTS.split(", ")]


@dataclass(frozen=True, slots=True)
class TrackRecord:
    """A track ready to be written: values of COLUMNS and its many-valued relations."""

    columns: tuple[Any, ...]
    artists: tuple[tuple[str, str], ...]  # name, sort name
    album_artists: tuple[tuple[str, str], ...]
    genres: tuple[str, ...]
    album_key: str


@dataclass(frozen=True, slots=True)
class FileRecord:
    """A file that was read: its stamp, its folder, its tracks and their ids, or its trouble."""

    stamp: FileStamp
    folder_id: int
    tracks: tuple[TrackRecord, ...] = ()
    track_ids: tuple[int, ...] = ()
    reason: str = ""


@dataclass(slots=True)
class Names:
    """Ids of albums, artists and genre tags already written; lives on the writer thread."""

    albums: dict[str, int] = field(default_factory=dict)
    artists: dict[str, int] = field(default_factory=dict)
    genres: dict[str, int] = field(default_factory=dict)

    @classmethod
    def load(cls, connection: sqlite3.Connection) -> Names:
        """Read what is there."""
        return cls(
            dict(connection.execute("SELECT key, id FROM album")),
            dict(connection.execute("SELECT name, id FROM artist")),
            dict(connection.execute("SELECT name, id FROM genre_tag")),
        )


def known(connection: sqlite3.Connection, folder_id: int) -> dict[bytes, KnownFile]:
    """Return the files known under a music folder, by path."""
    rows = connection.execute(
        "SELECT path, id, size, mtime_ns, state FROM file WHERE folder_id = ?", (folder_id,)
    )
    states = {state.value: state for state in FileState}
    return {path: KnownFile(i, size, mtime, states[state]) for path, i, size, mtime, state in rows}


def set_state(connection: sqlite3.Connection, ids: Sequence[int], state: FileState) -> None:
    """Mark files as present, missing or offline."""
    connection.executemany(
        "UPDATE file SET state = ? WHERE id = ?", [(state.value, file_id) for file_id in ids]
    )


def set_offline(connection: sqlite3.Connection, folder_id: int) -> None:
    """Mark every reachable file of a folder as offline."""
    connection.execute(
        "UPDATE file SET state = 'offline' WHERE folder_id = ? AND state = 'present'", (folder_id,)
    )


def set_troubles(
    connection: sqlite3.Connection, folder_id: int, troubles: Iterable[tuple[bytes, str]]
) -> None:
    """Replace the list of what could not be entered or is no regular file."""
    connection.execute("DELETE FROM trouble WHERE folder_id = ?", (folder_id,))
    connection.executemany(
        "INSERT OR REPLACE INTO trouble VALUES (?, ?, ?)",
        [(folder_id, path, reason) for path, reason in troubles],
    )


def held_ids(
    connection: sqlite3.Connection, keys: Iterable[bytes], reread: Iterable[bytes]
) -> tuple[set[int], dict[int, bytes]]:
    """Return ids that other reachable files hold, and the paths of those that may move.

    Args:
        connection: a reader.
        keys: audio keys of the tracks that are about to be written.
        reread: paths of the files that are being read again; their ids are free.
    """
    again = set(reread)
    held: set[int] = set()
    movable: dict[int, bytes] = {}
    find = (
        "SELECT t.id, f.path, f.state FROM track t JOIN file f ON f.id = t.file_id "
        "WHERE t.audio_key IN (?)"
    )
    for track_id, path, state in each(connection, find, keys):
        if path in again:
            continue
        if state == FileState.MISSING:
            movable[track_id] = path
        else:
            held.add(track_id)
    return held, movable


def write(
    connection: sqlite3.Connection, names: Names, records: Sequence[FileRecord], now: int
) -> None:
    """Write files and their tracks; tracks that moved here leave their old file's row empty."""
    file_ids = _write_files(connection, records)
    rows, artists, genres = [], [], []
    for record, file_id in zip(records, file_ids, strict=True):
        for track, track_id in zip(record.tracks, record.track_ids, strict=True):
            album_id = _album(connection, names, track)
            rows.append((track_id, file_id, album_id, now, *track.columns))
            for role, people in (
                ("artist", track.artists),
                ("album_artist", track.album_artists),
            ):
                for place, (name, sort) in enumerate(people):
                    artists.append((track_id, role, place, _artist(connection, names, name, sort)))
            for place, genre in enumerate(track.genres):
                genres.append((track_id, place, _genre(connection, names, genre)))
    ids = [(row[0],) for row in rows]
    _forget(connection, ids)
    connection.executemany(_UPSERT, rows)
    connection.executemany(
        f"INSERT INTO track_fts (rowid, {_FTS}) VALUES (?, ?, ?, ?, ?, ?, ?)",
        [(row[0], *(row[place] for place in _FTS_FROM)) for row in rows],
    )
    connection.executemany("INSERT INTO track_artist VALUES (?, ?, ?, ?)", artists)
    connection.executemany("INSERT INTO track_genre_tag VALUES (?, ?, ?)", genres)
    _drop_replaced(connection, records, file_ids)


def tidy(connection: sqlite3.Connection) -> None:
    """Drop what nothing refers to any more: empty rows of moved files, albums, artists."""
    connection.execute(
        "DELETE FROM file WHERE state = 'missing' "
        "AND NOT EXISTS (SELECT 1 FROM track WHERE track.file_id = file.id)"
    )
    connection.execute(
        "DELETE FROM album WHERE NOT EXISTS (SELECT 1 FROM track WHERE track.album_id = album.id)"
    )
    connection.execute(
        "DELETE FROM artist WHERE NOT EXISTS "
        "(SELECT 1 FROM track_artist WHERE track_artist.artist_id = artist.id)"
    )


def _write_files(connection: sqlite3.Connection, records: Sequence[FileRecord]) -> list[int]:
    connection.executemany(
        "INSERT INTO file (path, folder_id, size, mtime_ns, state, reason) "
        "VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (path) DO UPDATE SET folder_id = "
        "excluded.folder_id, size = excluded.size, mtime_ns = excluded.mtime_ns, "
        "state = excluded.state, reason = excluded.reason",
        [
            (
                record.stamp.path,
                record.folder_id,
                record.stamp.size,
                record.stamp.mtime_ns,
                "unreadable" if record.reason else "present",
                record.reason,
            )
            for record in records
        ],
    )
    paths = [record.stamp.path for record in records]
    ids = dict(each(connection, "SELECT path, id FROM file WHERE path IN (?)", paths))
    return [ids[path] for path in paths]


def _forget(connection: sqlite3.Connection, ids: Sequence[tuple[int]]) -> None:
    """Take tracks out of the search index and their relations before they are written anew."""
    find = "SELECT id FROM track WHERE id IN (?)"
    ids = list(each(connection, find, (track_id for (track_id,) in ids)))
    connection.executemany(
        f"INSERT INTO track_fts (track_fts, rowid, {_FTS}) "
        f"SELECT 'delete', id, {_FTS} FROM track WHERE id = ?",
        ids,
    )
    connection.executemany("DELETE FROM track_artist WHERE track_id = ?", ids)
    connection.executemany("DELETE FROM track_genre_tag WHERE track_id = ?", ids)


def _drop_replaced(
    connection: sqlite3.Connection, records: Sequence[FileRecord], file_ids: Sequence[int]
) -> None:
    """Drop tracks whose file now holds other sound; their plays stay with their identity."""
    read = {
        file_id: set(record.track_ids)
        for record, file_id in zip(records, file_ids, strict=True)
        if not record.reason
    }
    there = each(connection, "SELECT id, file_id FROM track WHERE file_id IN (?)", read)
    gone = [(track_id,) for track_id, file_id in there if track_id not in read[file_id]]
    _forget(connection, gone)
    connection.executemany("DELETE FROM track WHERE id = ?", gone)


def _album(connection: sqlite3.Connection, names: Names, track: TrackRecord) -> int | None:
    if not track.album_key:
        return None
    album_id = names.albums.get(track.album_key)
    if album_id is None:
        values = dict(zip(COLUMNS, track.columns, strict=True))
        cursor = connection.execute(
            "INSERT INTO album (key, title, album_artist, sort, year) VALUES (?, ?, ?, ?, ?)",
            (
                track.album_key,
                values["album"],
                values["album_artist"],
                values["album_sort"],
                values["original_year"] or values["year"],
            ),
        )
        album_id = names.albums[track.album_key] = int(cursor.lastrowid or 0)
    return album_id


def _artist(connection: sqlite3.Connection, names: Names, name: str, sort: str) -> int:
    artist_id = names.artists.get(name)
    if artist_id is None:
        cursor = connection.execute("INSERT INTO artist (name, sort) VALUES (?, ?)", (name, sort))
        artist_id = names.artists[name] = int(cursor.lastrowid or 0)
    return artist_id


def _genre(connection: sqlite3.Connection, names: Names, name: str) -> int:
    genre_id = names.genres.get(name)
    if genre_id is None:
        cursor = connection.execute("INSERT INTO genre_tag (name) VALUES (?)", (name,))
        genre_id = names.genres[name] = int(cursor.lastrowid or 0)
    return genre_id
