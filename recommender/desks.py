"""The desks of the façade, each set up with its modules when it is first needed.

A window is painted before most of them are, so what they load must not count towards its start.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING, Any, TypeVar

from recommender.jobs.pools import Pools
from recommender.store.opening import StoreView
from recommender.store.settings import Settings
from recommender.store.store import Store

if TYPE_CHECKING:
    from recommender.jobs.genre_desk import GenreDesk
    from recommender.jobs.hearing import Hearing
    from recommender.jobs.knowledge import Knowledge
    from recommender.jobs.mixing import Mixing
    from recommender.jobs.people import People
    from recommender.jobs.radio import Radios
    from recommender.jobs.smart import SmartPlaylists

T = TypeVar("T")


class Desks:
    """What the desks share: the store, the workers, the settings, the clock."""

    _store: Store | StoreView
    _pools: Pools
    _settings: Settings
    _clock: Callable[[], int]

    @cached_property
    def genre_desk(self) -> GenreDesk:
        """Suspects, corrections, cleaning suggestions, edits of genres."""
        from recommender.jobs.genre_desk import GenreDesk

        return GenreDesk(self._store, self._pools, self._clock, self._settings)

    @cached_property
    def smart(self) -> SmartPlaylists:
        """Playlists made of rules, and the search by rules."""
        from recommender.jobs.smart import SmartPlaylists

        return SmartPlaylists(self._store, self._clock)

    @cached_property
    def hearing(self) -> Hearing:
        """What playing needs to know of how tracks begin, end and sound."""
        from recommender.jobs.hearing import Hearing

        return Hearing(self._store)

    @cached_property
    def knowledge(self) -> Knowledge:
        """Statistics of listening, how well it is foretold, what is passed over."""
        from recommender.jobs.knowledge import Knowledge

        return Knowledge(self._store, self._pools, self._settings, self._clock)

    @cached_property
    def mixing(self) -> Mixing:
        """Journeys, orders, blends, what is never suggested, what was taught."""
        from recommender.jobs.mixing import Mixing

        return Mixing(self._store, self._radios, self._clock)

    @cached_property
    def people(self) -> People:
        """Who listens here, and mixes for the household."""
        from recommender.jobs.people import People

        return People(self._store, lambda: self._radios, self._clock)

    @cached_property
    def _radios(self) -> Radios:
        from recommender.jobs.radio import Radios

        return Radios(self._store)

    def _submit(self, write: Callable[[Any], T]) -> T:
        return self._store.writer.submit(write).result()

    def _submit_household(self, write: Callable[[Any], T]) -> T:
        return self._store.writer.submit_household(write).result()

    def _submit_listener(self, write: Callable[[Any], T]) -> T:
        return self._store.writer.submit_listener(write).result()
