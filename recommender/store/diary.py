"""Write down plays and opinions so that they last: journal first, then the database."""

from __future__ import annotations

import sqlite3
import uuid
from collections.abc import Sequence
from concurrent.futures import Future
from typing import Any

from recommender.core.errors import NotFoundError
from recommender.core.listening import PlayEvent
from recommender.core.translation import translate
from recommender.store import listening
from recommender.store.opening import StoreView
from recommender.store.store import Store


def record_play(store: Store | StoreView, event: PlayEvent) -> Future[None]:
    """Append a play; the future is done once it is on the disk."""
    return add_plays(store, [listening.entry_of(event, uuid.uuid4().hex)])


def add_plays(store: Store | StoreView, entries: Sequence[dict[str, Any]]) -> Future[None]:
    """Append plays made by ``listening.entry_of``, all or none."""

    def write(db: sqlite3.Connection) -> None:
        _known(db, entries)
        store.journal.append(*entries)
        listening.add_plays(db, entries)

    return store.writer.submit_listener(write)


def set_opinion(
    store: Store | StoreView, ids: Sequence[int], column: str, value: float | None, now: int
) -> Future[None]:
    """Set the ``rating`` (0–1 or None) or ``liked`` (−1, 0, 1) of tracks."""
    entries = [listening.opinion_of(int(track_id), column, value, now) for track_id in ids]

    def write(db: sqlite3.Connection) -> None:
        _known(db, entries)
        store.journal.append(*entries)
        listening.add_opinions(db, entries)

    return store.writer.submit_listener(write)


def _known(db: sqlite3.Connection, entries: Sequence[dict[str, Any]]) -> None:
    for track_id in {entry["track_id"] for entry in entries}:
        if not db.execute("SELECT 1 FROM identity WHERE id = ?", (track_id,)).fetchone():
            raise NotFoundError(
                translate("errors", "There is no track {track_id}.").format(track_id=track_id)
            )
