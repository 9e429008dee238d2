"""Lists by hand and ear: journeys, orders that flow, more like this and less like that."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

import numpy as np

from recommender.core.barred import Barred, BarredKind
from recommender.core.errors import NotFoundError
from recommender.core.playlist import Arrangement, Edition, Lesson, Playlist
from recommender.core.snapshot import Snapshot
from recommender.core.translation import translate
from recommender.jobs.radio import AnyStore, Radios
from recommender.playlists import blend, flow, journey
from recommender.playlists.flow import Flow
from recommender.playlists.recipe import day_of, run
from recommender.store import barred, editions, lessons, tracks


class Mixing:
    """What a listener does with lists, over the library that radios keep in memory."""

    def __init__(self, store: AnyStore, radios: Radios, clock: Callable[[], int]) -> None:
        self._store = store
        self._radios = radios
        self._clock = clock

    # -- by sound ------------------------------------------------------------------------------

    def journey(self, start: str, end: str, n: int = 20, seed: int = 0) -> Playlist:
        """Return a path of sound between two tracks, each an id or a path.

        NotFoundError when one is unknown or was not listened to yet.
        """
        library = self._library()
        rows = [self._row(library, key) for key in (start, end)]
        for row in rows:
            if not library.analysed[row]:
                raise NotFoundError(
                    translate(
                        "errors", "The sound of {what} is not known yet: analyse and train first."
                    ).format(what=library.titles[row])
                )
        return journey.make(library, rows[0], rows[1], self._today(), n, seed)

    def measure(self, track_ids: Sequence[int]) -> Arrangement:
        """Return how a list flows as it is; tracks that are not in the library are left out."""
        library = self._library()
        return _arrangement(library, flow.measure(library, library.rows_of(track_ids)))

    def arrange(
        self, track_ids: Sequence[int], curve: Sequence[float] = (), keep_first: bool = False
    ) -> Arrangement:
        """Return a list in an order that flows; ``curve`` is the wished energy along it, 0–1."""
        library = self._library()
        rows = library.rows_of(track_ids)
        return _arrangement(library, flow.arrange(library, rows, curve, keep_first))

    def blend(
        self, more: Sequence[int], less: Sequence[int] = (), n: int = 20, seed: int = 0
    ) -> Playlist:
        """Return tracks that sound like some and unlike others, and are none of both."""
        library = self._library()
        rows = library.rows_of(more)
        made = run(blend.recipe(library, rows, library.rows_of(less), n), library, self._today(),
                   seed)  # fmt: skip
        if not len(rows) or made is None:
            raise NotFoundError(
                translate("errors", "There is nothing to go by: their sound is not known yet.")
            )
        return made

    # -- what is never suggested ---------------------------------------------------------------

    def bar(self, kind: BarredKind, value: str) -> None:
        """Never suggest this again; see core.barred for what a value is."""
        now = self._clock()
        self._store.writer.submit_listener(lambda db: barred.add(db, kind, value, now)).result()

    def bar_of(self, kind: BarredKind, track_id: int) -> Barred:
        """Never suggest this track, or its artist, album or genre; return the rule."""
        with self._store.reader() as reader:
            value = barred.value_of(reader, kind, track_id)
        if value is None:
            raise NotFoundError(
                translate("errors", "This track has no {value}.").format(value=kind.value)
            )
        self.bar(kind, value)
        return next(one for one in self.barred() if (one.kind, one.value) == (kind, value))

    def unbar(self, kind: BarredKind, value: str) -> None:
        """Let something be suggested again."""
        self._store.writer.submit_listener(lambda db: barred.remove(db, kind, value)).result()

    def barred(self) -> list[Barred]:
        """Return everything that is never suggested, the latest rule first."""
        with self._store.reader() as reader:
            return barred.everything(reader)

    # -- what was taught -------------------------------------------------------------------------

    def teach(self, about: str, step: int) -> int:
        """Want more (1) or less (−1) of what a reason is about; return the lesson's weight now."""
        now = self._clock()
        written = self._store.writer.submit_listener(lambda db: lessons.teach(db, about, step, now))
        return written.result()

    def lessons(self) -> list[Lesson]:
        """Return what was taught, the latest first."""
        with self._store.reader() as reader:
            return lessons.everything(reader)

    def editions(self, slug: str) -> list[Edition]:
        """Return a mix as it was on earlier days, the latest first."""
        with self._store.reader() as reader:
            return editions.of(reader, slug)

    # -- the library ---------------------------------------------------------------------------

    def _library(self) -> Snapshot:
        return self._radios.ground(self._clock()).snapshot

    def _today(self) -> date:
        return day_of(self._clock())

    def _row(self, library: Snapshot, key: str) -> int:
        with self._store.reader() as reader:
            found = tracks.find(reader, key)
        row = None if found is None else library.row_of(found)
        if row is None:
            raise NotFoundError(translate("errors", "{key} is not in the library.").format(key=key))
        return row


def _arrangement(library: Snapshot, found: Flow) -> Arrangement:
    ids = tuple(int(track_id) for track_id in library.ids[found.rows])
    return Arrangement(ids, tuple(np.round(found.jumps, 4).tolist()), found.limit)
