"""Several listeners on one machine: profiles, and mixes for those who agree to them."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from recommender.core.errors import KnownError, NotFoundError
from recommender.core.people import OWNER, Profile
from recommender.core.playlist import Playlist
from recommender.core.translation import translate
from recommender.store import profiles
from recommender.store.opening import StoreView
from recommender.store.store import Store

if TYPE_CHECKING:
    from recommender.core.snapshot import Snapshot
    from recommender.jobs.radio import Radios
    from recommender.playlists.household import Person

_LONGEST = 40


class People:
    """Who listens here. Another profile is opened by opening the Library for it."""

    def __init__(
        self, store: Store | StoreView, radios: Callable[[], Radios], clock: Callable[[], int]
    ) -> None:
        self._store = store
        self._radios = radios
        self._clock = clock

    def all(self) -> list[Profile]:
        """Return everybody, the first listener first."""
        with self._store.reader() as reader:
            return profiles.everybody(reader, self._store.profile)

    @property
    def current(self) -> Profile:
        """Who listens now."""
        return next(one for one in self.all() if one.current)

    def add(self, name: str) -> int:
        """Add a listener, who starts with nothing heard; return their id."""
        wanted, now = self._fitting(name, 0), self._clock()
        made = self._store.writer.submit_household(lambda db: profiles.add(db, wanted, now))
        return made.result()

    def rename(self, profile_id: int, name: str) -> None:
        """Give a listener another name."""
        wanted = self._fitting(name, profile_id)
        self._change(profile_id, "name", wanted)

    def share(self, on: bool) -> None:
        """Let mixes for the household read what the current listener heard and thinks, or not."""
        self._change(self._store.profile, "shares", int(on))

    def remove(self, profile_id: int) -> None:
        """Erase a listener with everything that is theirs; not the first one, nor the current."""
        self._known(profile_id)
        if profile_id in (OWNER, self._store.profile):
            raise KnownError(
                translate("errors", "The first profile and the one in use cannot be removed.")
            )
        self._store.writer.submit_household(lambda db: profiles.remove(db, profile_id)).result()
        shutil.rmtree(profiles.folder(self._store.data_dir, profile_id), ignore_errors=True)

    def blend(self, others: Sequence[int], n: int = 30, seed: int = 0) -> Playlist:
        """Return a mix for the current listener and others, each of whom must have agreed.

        KnownError where somebody has not, NotFoundError where there is nothing to pick from.
        """
        from recommender.playlists import household as mix
        from recommender.playlists.recipe import day_of, run

        listeners = {one.id: one for one in self.all()}
        library = self._radios().ground(self._clock()).snapshot
        room = [self.current, *(self._agreed(listeners, one) for one in dict.fromkeys(others))]
        people = [self._person(library, one) for one in {one.id: one for one in room}.values()]
        slug = "household:" + "+".join(str(one.id) for one in room)
        made = run(mix.recipe(library, people, slug, n), library, day_of(self._clock()), seed)
        if made is None:
            raise NotFoundError(translate("errors", "There is no music that suits everybody."))
        return made

    # -- helpers ---------------------------------------------------------------------------------

    def _person(self, library: Snapshot, profile: Profile) -> Person:
        from recommender.playlists.household import Person
        from recommender.store import household

        name = profile.shown
        if profile.current:
            return Person(
                name,
                library.plays,
                library.liked,
                library.rating,
                library.barred,
                library.taste,
            )
        found = household.of_person(self._store.data_dir, profile.id, library.ids, self._clock())
        return Person(name, **found)

    def _agreed(self, listeners: dict[int, Profile], profile_id: int) -> Profile:
        found = listeners.get(profile_id)
        if found is None:
            raise _unknown(profile_id)
        folder = profiles.folder(self._store.data_dir, profile_id)
        if not found.current and not (found.shares and (folder / "listener.db").exists()):
            words = translate("errors", "{name} has not agreed to mixes for the household.")
            raise KnownError(
                words.format(name=found.shown),
                translate("errors", "Each listener agrees on their own page."),
            )
        return found

    def _known(self, profile_id: int) -> None:
        if profile_id not in {one.id for one in self.all()}:
            raise _unknown(profile_id)

    def _change(self, profile_id: int, column: str, value: object) -> None:
        self._known(profile_id)
        self._store.writer.submit_household(
            lambda db: profiles.change(db, profile_id, column, value)
        ).result()

    def _fitting(self, name: str, own: int) -> str:
        """Return a name that nobody else has, one line, at most 40 characters."""
        wanted = " ".join("".join(c if c.isprintable() else " " for c in name).split())[:_LONGEST]
        taken = {one.shown.casefold() for one in self.all() if one.id != own}
        if not wanted:
            raise KnownError(translate("errors", "A profile needs a name."))
        if wanted.casefold() in taken or wanted.isdecimal():
            words = translate("errors", "There is a profile “{name}” already.")
            if wanted.isdecimal():
                words = translate("errors", "“{name}” is a number, not a name.")
            raise KnownError(words.format(name=wanted))
        return wanted


def _unknown(profile_id: int) -> NotFoundError:
    words = translate("errors", "There is no profile {wanted}.")
    return NotFoundError(words.format(wanted=profile_id))
