"""Schema of profiles: who listens here, and whose taste library.db holds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recommender.store.migrations.library import library
from recommender.store.migrations.listener import listener

if TYPE_CHECKING:
    from sqlite_utils import Database


@listener()
def m_profiles(db: Database) -> None:
    """The listeners of the household; the first one is always there."""
    db.execute(
        """
        CREATE TABLE profile (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            name TEXT NOT NULL,
            shares INTEGER NOT NULL DEFAULT 0,
            made_at INTEGER NOT NULL
        )
        """
    )
    db.execute("INSERT INTO profile (id, name, made_at) VALUES (1, '', 0)")


@library()
def m_profiles_whose_taste(db: Database) -> None:
    """Whose taste the predictions and the generated playlists are of."""
    db.execute("CREATE TABLE taste_of (profile_id INTEGER NOT NULL)")
    db.execute("INSERT INTO taste_of VALUES (1)")
