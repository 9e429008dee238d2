"""Schema of smart playlists, and the indexes that make percentiles quick."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recommender.store.migrations.library import library
from recommender.store.migrations.listener import listener

if TYPE_CHECKING:
    from sqlite_utils import Database


@listener()
def m_smart_playlists(db: Database) -> None:
    """Playlists made of rules, kept as the text of their query."""
    db.execute(
        """
        CREATE TABLE smart_playlist (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            name TEXT NOT NULL,
            query TEXT NOT NULL,
            created_at INTEGER NOT NULL,
            updated_at INTEGER NOT NULL
        )
        """
    )


@library()
def m_smart_percentile_indexes(db: Database) -> None:
    """Indexes on the columns that moods are percentiles of."""
    for column in ("energy", "tempo_bpm", "loudness_lufs"):
        db.execute(f"CREATE INDEX sound_{column} ON sound ({column})")
    db.execute("CREATE INDEX prediction_taste ON prediction (taste)")
