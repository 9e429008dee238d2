"""Schema of listener.db: what cannot be made again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recommender.store.migrations.steps import Steps

if TYPE_CHECKING:
    from sqlite_utils import Database

listener = Steps("listener")


@listener()
def m001_identities_and_listening(db: Database) -> None:
    """Track identities, plays, ratings, playlists, folders, settings."""
    db.execute(
        """
        CREATE TABLE identity (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            audio_key BLOB NOT NULL,
            ordinal INTEGER NOT NULL DEFAULT 0,
            last_path BLOB NOT NULL,
            title TEXT NOT NULL DEFAULT '',
            artist TEXT NOT NULL DEFAULT '',
            album TEXT NOT NULL DEFAULT '',
            duration_ms INTEGER,
            first_seen INTEGER NOT NULL,
            UNIQUE (audio_key, ordinal)
        )
        """
    )
    db.execute(
        """
        CREATE TABLE play (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            uid TEXT NOT NULL UNIQUE,
            track_id INTEGER NOT NULL REFERENCES identity (id),
            started_at INTEGER NOT NULL,
            heard_ms INTEGER NOT NULL CHECK (heard_ms >= 0),
            duration_ms INTEGER,
            ended TEXT NOT NULL CHECK (ended IN ('finished', 'skipped', 'stopped', 'error')),
            source TEXT NOT NULL,
            context TEXT NOT NULL DEFAULT ''
        )
        """
    )
    db.execute("CREATE INDEX play_track ON play (track_id, started_at)")
    db.execute("CREATE INDEX play_started ON play (started_at)")
    db.execute(
        """
        CREATE TABLE opinion (
            track_id INTEGER PRIMARY KEY REFERENCES identity (id),
            rating REAL CHECK (rating BETWEEN 0 AND 1),
            liked INTEGER NOT NULL DEFAULT 0 CHECK (liked IN (-1, 0, 1)),
            updated_at INTEGER NOT NULL
        )
        """
    )
    db.execute(
        """
        CREATE TABLE playlist (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            name TEXT NOT NULL,
            origin TEXT NOT NULL DEFAULT '',
            created_at INTEGER NOT NULL,
            updated_at INTEGER NOT NULL
        )
        """
    )
    db.execute(
        """
        CREATE TABLE playlist_item (
            playlist_id INTEGER NOT NULL REFERENCES playlist (id) ON DELETE CASCADE,
            position INTEGER NOT NULL,
            track_id INTEGER NOT NULL REFERENCES identity (id),
            reasons TEXT NOT NULL DEFAULT '[]',
            PRIMARY KEY (playlist_id, position)
        ) WITHOUT ROWID
        """
    )
    db.execute(
        """
        CREATE TABLE correction (
            track_id INTEGER NOT NULL REFERENCES identity (id),
            field TEXT NOT NULL,
            value TEXT NOT NULL,
            made_at INTEGER NOT NULL,
            PRIMARY KEY (track_id, field)
        ) WITHOUT ROWID
        """
    )
    db.execute(
        """
        CREATE TABLE music_folder (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            path BLOB NOT NULL UNIQUE,
            added_at INTEGER NOT NULL
        )
        """
    )
    db.execute("CREATE TABLE setting (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID")


@listener()
def m_mixes_barred(db: Database) -> None:
    """What the listener never wants suggested."""
    db.execute(
        """
        CREATE TABLE barred (
            kind TEXT NOT NULL CHECK (kind IN ('track', 'artist', 'album', 'folder', 'genre')),
            value TEXT NOT NULL,
            made_at INTEGER NOT NULL,
            PRIMARY KEY (kind, value)
        ) WITHOUT ROWID
        """
    )


@listener()
def m_mixes_lessons_and_editions(db: Database) -> None:
    """What “more” and “less because of this” taught; what mixes once were."""
    db.execute(
        "CREATE TABLE lesson (about TEXT PRIMARY KEY, weight INTEGER NOT NULL "
        "CHECK (weight BETWEEN -3 AND 3), made_at INTEGER NOT NULL) WITHOUT ROWID"
    )
    db.execute(
        "CREATE TABLE edition (slug TEXT NOT NULL, date TEXT NOT NULL, track_ids TEXT NOT NULL, "
        "PRIMARY KEY (slug, date)) WITHOUT ROWID"
    )
