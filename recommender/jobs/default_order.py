"""The order of a library without a wish, kept in memory: sorting anew would slow every key down."""

from __future__ import annotations

import time

import numpy as np
import numpy.typing as npt

from recommender.core.rules import Rules
from recommender.jobs.playlists import AnyStore
from recommender.store import tracks

Ids = npt.NDArray[np.int64]
#: While something writes all the time, the order may be as old as this.
_STALE_S = 5.0


class DefaultOrder:
    """Puts ids in the library's order; what came in since it was read goes to the end."""

    def __init__(self, store: AnyStore) -> None:
        self._store = store
        self._kept: tuple[int, float, Ids, Ids] | None = None

    def arrange(self, ids: Ids) -> Ids:
        """Return ids, int64 (n,), in the order of artists, albums and track numbers."""
        known, rank = self._ranks()
        if not len(known):
            return np.sort(ids)
        place = np.minimum(np.searchsorted(known, ids), len(known) - 1)
        ranks = np.where(known[place] == ids, rank[place], len(known))
        return ids[np.lexsort((ids, ranks))]

    def _ranks(self) -> tuple[Ids, Ids]:
        kept, revision, now = self._kept, self._store.revision, time.monotonic()
        if kept is None or (kept[0] != revision and now - kept[1] > _STALE_S):
            with self._store.reader() as reader:
                every = tracks.track_ids(reader, Rules(), (), 0)
            by_id = np.argsort(every)
            kept = self._kept = (revision, now, every[by_id], by_id.astype(np.int64))
        return kept[2], kept[3]
