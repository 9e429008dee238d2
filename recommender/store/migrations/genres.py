"""Schema of what genres, suspects, suggestions and themes add to both databases."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recommender.store.migrations.library import library
from recommender.store.migrations.listener import listener

if TYPE_CHECKING:
    from sqlite_utils import Database


@library()
def m_genres_versions_guesses_suggestions(db: Database) -> None:
    """Genre colours and versions, guessed genres, suspects, themes, cleaning suggestions."""
    db.execute("ALTER TABLE genre ADD COLUMN colour INTEGER NOT NULL DEFAULT 0")
    db.execute(
        "CREATE TABLE genre_version (version INTEGER PRIMARY KEY AUTOINCREMENT, "
        "made_at INTEGER NOT NULL, document TEXT NOT NULL)"
    )
    db.execute(
        "CREATE TABLE guess (track_id INTEGER PRIMARY KEY, genre TEXT NOT NULL, "
        "probability REAL NOT NULL, others TEXT NOT NULL DEFAULT '[]')"
    )
    db.execute(
        "CREATE TABLE suspect (track_id INTEGER PRIMARY KEY, tagged TEXT NOT NULL, "
        "guessed TEXT NOT NULL, score REAL NOT NULL, evidence TEXT NOT NULL)"
    )
    db.execute(
        "CREATE TABLE theme (id INTEGER PRIMARY KEY, name TEXT NOT NULL, size INTEGER NOT NULL, "
        "words TEXT NOT NULL, exemplars TEXT NOT NULL)"
    )
    db.execute("CREATE TABLE track_theme (track_id INTEGER PRIMARY KEY, theme_id INTEGER NOT NULL)")
    db.execute(
        """
        CREATE TABLE suggestion (
            id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, kind TEXT NOT NULL,
            before TEXT NOT NULL, after TEXT NOT NULL, evidence TEXT NOT NULL,
            confidence REAL NOT NULL, changes TEXT NOT NULL
        )
        """
    )


@listener()
def m_genres_edits_and_cleaning(db: Database) -> None:
    """What the listener decided about genres and about cleaning suggestions."""
    db.execute(
        """
        CREATE TABLE genre_edit (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            action TEXT NOT NULL CHECK (action IN ('rename', 'pin', 'unpin', 'merge', 'split')),
            genre_id INTEGER NOT NULL,
            value TEXT NOT NULL DEFAULT '',
            members TEXT NOT NULL DEFAULT '[]',
            made_at INTEGER NOT NULL,
            done INTEGER NOT NULL DEFAULT 0
        )
        """
    )
    db.execute(
        """
        CREATE TABLE cleaning (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            key TEXT NOT NULL,
            kind TEXT NOT NULL,
            verdict TEXT NOT NULL CHECK (verdict IN ('accepted', 'rejected')),
            changes TEXT NOT NULL DEFAULT '[]',
            made_at INTEGER NOT NULL
        )
        """
    )
    db.execute("CREATE INDEX cleaning_key ON cleaning (key)")
