"""The library's health: what is damaged, doubled or doubtful, and what can be mended."""

from __future__ import annotations

import sqlite3

from recommender.core.reports import DoctorReport
from recommender.jobs.playlists import AnyStore
from recommender.store import backup, listening
from recommender.store.folders import PER_TRACK
from recommender.store.journal import lines

_DOUBLES = """
    SELECT coalesce(sum(n - 1), 0) FROM (
        SELECT count(*) AS n FROM track GROUP BY audio_key HAVING n > 1)
"""
_SUSPECT = """
    SELECT count(*) FROM track
    WHERE artist = '' OR title GLOB '[Tt]rack [0-9]*' OR title GLOB '[Tt]rack[0-9]*'
       OR lower(artist) IN ('unknown', 'unknown artist', 'artist', 'various')
       OR year < 1880
"""


def examine(store: AnyStore) -> DoctorReport:
    """Look at everything; nothing is changed."""
    with store.reader() as reader:
        orphans = sum(_orphans(reader, table) for table in PER_TRACK)
        return DoctorReport(
            integrity=_integrity(reader),
            tracks=_count(reader, "SELECT count(*) FROM track"),
            files=_count(reader, "SELECT count(*) FROM file"),
            missing=_count(
                reader, "SELECT count(*) FROM file WHERE state IN ('missing', 'offline')"
            ),
            unreadable=_count(reader, "SELECT count(*) FROM file WHERE state = 'unreadable'"),
            duplicates=_count(reader, _DOUBLES),
            suspect_tags=_count(reader, _SUSPECT),
            backups=len(backup.existing(store.backups, "listener")),
            orphans=orphans,
            journal_damaged=sum(line.entry is None for line in lines(store.own_dir / "plays.log")),
        )


def repair(store: AnyStore) -> None:
    """Back up, replay the whole journal, drop orphans, rebuild the search index."""
    writer = store.writer

    def mend_listener(connection: sqlite3.Connection) -> None:
        found = lines(store.own_dir / "plays.log")
        listening.replay(connection, [line.entry for line in found if line.entry is not None])

    def mend_library(connection: sqlite3.Connection) -> None:
        for table in PER_TRACK:
            connection.execute(f"DELETE FROM {table} WHERE track_id NOT IN (SELECT id FROM track)")
        connection.execute("INSERT INTO track_fts (track_fts) VALUES ('rebuild')")

    with store.reader() as reader:
        _back_up(reader, store)
    writer.submit_listener(mend_listener).result()
    writer.submit(mend_library).result()


def _back_up(reader: sqlite3.Connection, store: AnyStore) -> None:
    path = reader.execute(
        "SELECT file FROM pragma_database_list WHERE name = 'listener'"
    ).fetchone()[0]
    connection = sqlite3.connect(path)
    try:
        backup.make(connection, store.backups, "listener")
    finally:
        connection.close()


def _integrity(reader: sqlite3.Connection) -> str:
    for name in ("main", "listener"):
        verdict = reader.execute(f"PRAGMA {name}.integrity_check(1)").fetchone()[0]
        if verdict != "ok":
            return f"{'library' if name == 'main' else name}.db: {verdict}"
    broken = reader.execute("PRAGMA listener.foreign_key_check").fetchone()
    return "listener.db: a play or rating without its track" if broken else "ok"


def _orphans(reader: sqlite3.Connection, table: str) -> int:
    return _count(
        reader, f"SELECT count(*) FROM {table} WHERE track_id NOT IN (SELECT id FROM track)"
    )


def _count(reader: sqlite3.Connection, sql: str) -> int:
    return int(reader.execute(sql).fetchone()[0])
