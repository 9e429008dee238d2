"""Rules at work: what they choose now, smart playlists, phrases."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from typing import Any, TypeVar

import numpy as np
import numpy.typing as npt

from recommender.core.errors import KnownError
from recommender.core.query import canonical, parse, write
from recommender.core.rules import Asked, Limit, Preview, Rules, SmartPlaylist
from recommender.core.translation import translate
from recommender.jobs.default_order import DefaultOrder
from recommender.jobs.lookup import Lookup
from recommender.playlists.recipe import day_of
from recommender.store import smart, tracks
from recommender.store.opening import StoreView
from recommender.store.store import Store

Ids = npt.NDArray[np.int64]
T = TypeVar("T")
#: The networks are asked about moods where they have heard this share of the library.
_HEARD = 0.5


class SmartPlaylists:
    """Everything that Library does with rules; methods may be called from any thread."""

    def __init__(self, store: Store | StoreView, clock: Callable[[], int]) -> None:
        self._store = store
        self._default = DefaultOrder(store)
        self._clock = clock
        self._lookup = Lookup(store)

    # -- choosing --------------------------------------------------------------------------------

    def select(self, rules: Rules, sort: Sequence[tuple[str, bool]] = ()) -> Ids:
        """Return the ids that rules choose now, int64 (n,).

        ``sort`` orders what was chosen by column names instead of the rules' own order. A limit
        without an order takes a draw of the day, the same until midnight.
        """
        now, rules = self._clock(), canonical(rules)
        own_order = () if rules.limit != Limit() else sort
        plain = not own_order and not rules.sort
        with self._store.reader() as reader:
            ids = tracks.track_ids(reader, rules, own_order, now, self._lookup, ordered=not plain)
        if plain:
            ids = self._default.arrange(ids)
        if not own_order:
            ids = self._ordered(ids, rules, now)
        if rules.limit == Limit():
            return ids
        ids = self._limited(ids, rules.limit)
        return self._sorted(ids, sort, now) if sort else ids

    def _ordered(self, ids: Ids, rules: Rules, now: int) -> Ids:
        """Bring ids into the orders that SQL does not know."""
        names = [name for name, _ in rules.sort]
        likes = [one for one in rules.conditions() if one.field == "like" and not one.negated]
        if likes and (not names or names[0] == "like"):
            near = self._lookup.sounds_like(str(likes[0].value))
            place = {track_id: rank for rank, track_id in enumerate(near)}
            ranks = np.array([place.get(one, len(place)) for one in ids.tolist()], np.int64)
            return ids[np.argsort(ranks, kind="stable")]
        if names[:1] == ["random"] or (not names and rules.limit != Limit()):
            drawn = np.sort(ids).tolist()
            random.Random(day_of(now).toordinal()).shuffle(drawn)
            return np.array(drawn, np.int64)
        return ids

    def _limited(self, ids: Ids, limit: Limit) -> Ids:
        if limit.minutes is not None:
            with self._store.reader() as reader:
                lengths = smart.durations(reader)
            total = np.cumsum([lengths.get(one, 0) for one in ids.tolist()])
            ids = ids[: int(np.searchsorted(total, limit.minutes * 60_000, side="right"))]
        return ids if limit.tracks is None else ids[: limit.tracks]

    def _sorted(self, ids: Ids, sort: Sequence[tuple[str, bool]], now: int) -> Ids:
        with self._store.reader() as reader:
            every = tracks.track_ids(reader, Rules(), sort, now)
        return every[np.isin(every, ids)]

    def preview(
        self, rules: Rules, count: int = 100, sort: Sequence[tuple[str, bool]] = ()
    ) -> Preview:
        """Return how many tracks rules choose now, how long they are, and the first of them."""
        ids = self.select(rules, sort).tolist()
        with self._store.reader() as reader:
            lengths = smart.durations(reader)
        total = sum(lengths.get(one, 0) for one in ids)
        return Preview(len(ids), total, tuple(ids[:count]))

    def ask(self, phrase: str) -> Asked:
        """Understand a phrase as rules, by the names that are in the library."""
        # Compiling the grammar takes a tenth of a second, which start-up need not wait for.
        from recommender.playlists.words.ask import ask
        from recommender.playlists.words.meaning import Known
        from recommender.playlists.words.names import folded

        with self._store.reader() as reader:
            known = Known(
                folded(smart.artists(reader)),
                folded(smart.styles(reader)),
                smart.heard_share(reader) > _HEARD,
            )
        return ask(phrase, day_of(self._clock()), known)

    # -- smart playlists -------------------------------------------------------------------------

    def all(self) -> list[SmartPlaylist]:
        """Return the smart playlists by name."""
        with self._store.reader() as reader:
            return smart.all_of(reader)

    def get(self, smart_id: int) -> SmartPlaylist:
        """Return one; NotFoundError when there is none."""
        with self._store.reader() as reader:
            return smart.get(reader, smart_id)

    def track_ids(self, smart_id: int) -> Ids:
        """Return what is in a smart playlist now, int64 (n,)."""
        return self.select(parse(self.get(smart_id).query))

    def create(self, name: str, rules: Rules) -> int:
        """Save rules under a name; return the id."""
        now, query, clean = self._clock(), write(rules), _name(name)
        return self._submit(lambda db: smart.create(db, clean, query, now))

    def update(self, smart_id: int, name: str, rules: Rules) -> None:
        """Replace a smart playlist's name and rules."""
        now, query, clean = self._clock(), write(rules), _name(name)
        self._submit(lambda db: smart.update(db, smart_id, clean, query, now))

    def delete(self, smart_id: int) -> None:
        """Delete a smart playlist."""
        self._submit(lambda db: smart.delete(db, smart_id))

    def _submit(self, write_: Callable[[Any], T]) -> T:
        return self._store.writer.submit_listener(write_).result()


def _name(name: str) -> str:
    clean = " ".join(name.split())
    if not clean:
        raise KnownError(translate("errors", "A playlist needs a name."))
    return clean
