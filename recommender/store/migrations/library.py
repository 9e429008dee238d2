"""Schema of library.db: what can be made again from the music files."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recommender.store.migrations.steps import Steps

if TYPE_CHECKING:
    from sqlite_utils import Database

library = Steps("library")


@library()
def m001_files_tracks_and_search(db: Database) -> None:
    """Files as last seen, the tracks in them, albums, artists, genre tags, full-text search."""
    db.execute(
        """
        CREATE TABLE file (
            id INTEGER PRIMARY KEY,
            path BLOB NOT NULL UNIQUE,
            folder_id INTEGER NOT NULL,
            size INTEGER NOT NULL,
            mtime_ns INTEGER NOT NULL,
            state TEXT NOT NULL
                CHECK (state IN ('present', 'missing', 'unreadable', 'offline')),
            reason TEXT NOT NULL DEFAULT ''
        )
        """
    )
    db.execute(
        """
        CREATE TABLE trouble (
            folder_id INTEGER NOT NULL, path BLOB NOT NULL, reason TEXT NOT NULL,
            PRIMARY KEY (folder_id, path)
        ) WITHOUT ROWID
        """
    )
    db.execute(
        """
        CREATE TABLE album (
            id INTEGER PRIMARY KEY,
            key TEXT NOT NULL UNIQUE,
            title TEXT NOT NULL,
            album_artist TEXT NOT NULL,
            sort TEXT NOT NULL,
            year INTEGER
        )
        """
    )
    db.execute(
        """
        CREATE TABLE track (
            id INTEGER PRIMARY KEY,
            file_id INTEGER NOT NULL REFERENCES file (id),
            audio_key BLOB NOT NULL,
            start_ms INTEGER NOT NULL DEFAULT 0,
            end_ms INTEGER,
            album_id INTEGER REFERENCES album (id),
            title TEXT NOT NULL,
            artist TEXT NOT NULL,
            album TEXT NOT NULL,
            album_artist TEXT NOT NULL,
            genre_tags TEXT NOT NULL DEFAULT '',
            composer TEXT NOT NULL DEFAULT '',
            track_no INTEGER, track_total INTEGER,
            disc_no INTEGER, disc_total INTEGER, disc_subtitle TEXT NOT NULL DEFAULT '',
            year INTEGER, original_year INTEGER,
            compilation INTEGER NOT NULL DEFAULT 0,
            title_sort TEXT NOT NULL DEFAULT '', artist_sort TEXT NOT NULL DEFAULT '',
            album_sort TEXT NOT NULL DEFAULT '', album_artist_sort TEXT NOT NULL DEFAULT '',
            mb_recording TEXT NOT NULL DEFAULT '', mb_release TEXT NOT NULL DEFAULT '',
            mb_release_group TEXT NOT NULL DEFAULT '', mb_artist TEXT NOT NULL DEFAULT '',
            mb_album_artist TEXT NOT NULL DEFAULT '',
            track_gain_db REAL, track_peak REAL, album_gain_db REAL, album_peak REAL,
            bpm_tag REAL, comment TEXT NOT NULL DEFAULT '', lyrics TEXT NOT NULL DEFAULT '',
            has_cover INTEGER NOT NULL DEFAULT 0, cover_path BLOB,
            duration_ms INTEGER, sample_rate_hz INTEGER, channels INTEGER,
            bitrate_kbps INTEGER, codec TEXT NOT NULL DEFAULT '',
            added_at INTEGER NOT NULL
        )
        """
    )
    db.execute("CREATE INDEX track_file ON track (file_id)")
    db.execute("CREATE INDEX track_album ON track (album_id)")
    db.execute("CREATE INDEX track_audio_key ON track (audio_key)")
    db.execute(
        "CREATE TABLE artist (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, "
        "sort TEXT NOT NULL)"
    )
    db.execute(
        """
        CREATE TABLE track_artist (
            track_id INTEGER NOT NULL REFERENCES track (id) ON DELETE CASCADE,
            role TEXT NOT NULL CHECK (role IN ('artist', 'album_artist')),
            position INTEGER NOT NULL,
            artist_id INTEGER NOT NULL REFERENCES artist (id),
            PRIMARY KEY (track_id, role, position)
        ) WITHOUT ROWID
        """
    )
    db.execute("CREATE INDEX track_artist_artist ON track_artist (artist_id)")
    db.execute("CREATE TABLE genre_tag (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE)")
    db.execute(
        """
        CREATE TABLE track_genre_tag (
            track_id INTEGER NOT NULL REFERENCES track (id) ON DELETE CASCADE,
            position INTEGER NOT NULL,
            genre_tag_id INTEGER NOT NULL REFERENCES genre_tag (id),
            PRIMARY KEY (track_id, position)
        ) WITHOUT ROWID
        """
    )
    db.execute(
        "CREATE VIRTUAL TABLE track_fts USING fts5 (title, artist, album, album_artist, "
        "genre_tags, composer, content='track', content_rowid='id', "
        "tokenize='unicode61 remove_diacritics 2', prefix='1 2 3')"
    )


@library()
def m002_sound_and_predictions(db: Database) -> None:
    """Feature vectors, failures, the scaled space, predictions, generated playlists."""
    db.execute(
        """
        CREATE TABLE extractor (
            name TEXT PRIMARY KEY, version INTEGER NOT NULL, names TEXT NOT NULL
        ) WITHOUT ROWID
        """
    )
    db.execute(
        """
        CREATE TABLE feature (
            track_id INTEGER NOT NULL,
            extractor TEXT NOT NULL,
            version INTEGER NOT NULL,
            vector BLOB NOT NULL,
            PRIMARY KEY (track_id, extractor)
        ) WITHOUT ROWID
        """
    )
    db.execute(
        """
        CREATE TABLE analysis_failure (
            track_id INTEGER PRIMARY KEY,
            size INTEGER NOT NULL, mtime_ns INTEGER NOT NULL,
            version TEXT NOT NULL, reason TEXT NOT NULL
        )
        """
    )
    db.execute(
        """
        CREATE TABLE sound (
            track_id INTEGER PRIMARY KEY,
            tempo_bpm REAL, key TEXT, loudness_lufs REAL, peak REAL, energy REAL
        )
        """
    )
    db.execute(
        """
        CREATE TABLE genre (
            id INTEGER PRIMARY KEY,
            parent_id INTEGER REFERENCES genre (id),
            name TEXT NOT NULL,
            size INTEGER NOT NULL,
            words TEXT NOT NULL,
            exemplars TEXT NOT NULL
        )
        """
    )
    db.execute(
        """
        CREATE TABLE prediction (
            track_id INTEGER PRIMARY KEY,
            genre_id INTEGER, microgenre_id INTEGER, genre_confidence REAL,
            map_x REAL, map_y REAL, map_z REAL,
            hub_mean REAL, hub_std REAL,
            taste REAL, mode INTEGER, expected_plays_30d REAL
        )
        """
    )
    db.execute("CREATE TABLE point (track_id INTEGER PRIMARY KEY, vector BLOB NOT NULL)")
    db.execute(
        """
        CREATE TABLE model (
            name TEXT PRIMARY KEY, version INTEGER NOT NULL, fitted_on INTEGER NOT NULL,
            seconds REAL NOT NULL, fitted_at INTEGER NOT NULL, details TEXT NOT NULL
        ) WITHOUT ROWID
        """
    )
    db.execute(
        """
        CREATE TABLE generated (
            slug TEXT PRIMARY KEY, position INTEGER NOT NULL, document TEXT NOT NULL,
            made_at INTEGER NOT NULL
        ) WITHOUT ROWID
        """
    )


@library()
def m_ear_prints_and_edges(db: Database) -> None:
    """Waveforms, fingerprints and loudness histograms; silence, introduction and ending."""
    db.execute(
        """
        CREATE TABLE print (
            track_id INTEGER NOT NULL,
            name TEXT NOT NULL,
            version INTEGER NOT NULL,
            data BLOB NOT NULL,
            PRIMARY KEY (track_id, name)
        ) WITHOUT ROWID
        """
    )
    for column in ("silence_before_ms", "silence_after_ms", "intro_ms", "outro_ms"):
        db.execute(f"ALTER TABLE sound ADD COLUMN {column} INTEGER")
    db.execute("ALTER TABLE extractor ADD COLUMN stage TEXT NOT NULL DEFAULT 'fast'")


@library()
def m_taste_forecasts(db: Database) -> None:
    """Plays to expect in 90 days, the chance of a skip, and of a forgotten favourite's return."""
    for column in ("expected_plays_90d", "skip_probability", "rediscovery"):
        db.execute(f"ALTER TABLE prediction ADD COLUMN {column} REAL")
