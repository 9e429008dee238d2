"""What playback needs of what was heard: how tracks begin and end, how loud albums are."""

from __future__ import annotations

from collections.abc import Sequence

from recommender.core.sound import Edges
from recommender.jobs import same_sound
from recommender.store import features
from recommender.store.store import Store


class Hearing:
    """A desk of the library; nothing here waits for more than a read."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def edges(self, track_ids: Sequence[int]) -> dict[int, Edges]:
        """Return how tracks begin and end; those that were not listened to are left out."""
        with self._store.reader() as reader:
            return features.edges(reader, track_ids)

    def album_loudness_lufs(self, album_id: int) -> float | None:
        """Return the loudness of an album's tracks together; None while none was listened to."""
        with self._store.reader() as reader:
            return same_sound.album_loudness_lufs(reader, album_id)
