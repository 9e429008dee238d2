"""Keep a sequence varied while it grows: no artist twice within a window, albums in turn."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

Codes = npt.NDArray[np.int32]

#: No artist twice among so many tracks in a row.
WINDOW = 5
_TIGHT = WINDOW


class Spacing:
    """Says which tracks of a pool may come next; −1 is an unknown artist or album, never blocked.

    As long as there is a choice, the listening order decides. When only few artists are left for
    the places that remain, those with most tracks left come first (the rule that schedules tasks
    with a cool-down without idling wherever that is possible), so that the end of a list is as
    varied as its beginning.
    """

    def __init__(
        self, artist: Codes, album: Codes, places: int, per_album: int, before: Sequence[int] = ()
    ) -> None:
        """Begin.

        Args:
            artist: int32 (m,) codes of the pool's artists.
            album: int32 (m,) codes of their albums.
            places: how many tracks will be chosen.
            per_album: how many of one album may come before all others had their turn.
            before: artist codes of what plays just before, oldest first.
        """
        codes, places_of = np.unique(np.append(-1, artist), return_inverse=True)
        self._artist = places_of[1:]
        self._known = {int(code): place for place, code in enumerate(codes)}
        self._album = np.unique(np.append(-1, album), return_inverse=True)[1][1:]
        self._left = np.bincount(self._artist, minlength=len(codes))
        self._albums = np.zeros(int(self._album.max(initial=0)) + 1, np.int64)
        self._per_album = per_album
        self._places = places
        self._last = np.full(len(codes), -WINDOW, np.int64)  # the place each artist had last
        self._at = 0
        for back, code in enumerate(reversed(list(before)[1 - WINDOW :]), start=1):
            own = self._known.get(int(code), 0)
            self._last[own] = max(self._last[own], -back)

    def penalty(self, ahead: Sequence[int] = ()) -> npt.NDArray[np.float64]:
        """Return what each track of the pool loses now, float64 (m,): 0 for what may come.

        ``ahead`` are the artist codes of what is fixed in the next places.
        """
        wait = np.maximum(0, self._last + WINDOW - self._at)
        for code in ahead:
            wait[self._known.get(int(code), 0)] = WINDOW
        wait[0] = 0
        lost: npt.NDArray[np.float64] = 100.0 * wait[self._artist]
        over = np.maximum(0, self._albums + 1 - self._per_album)
        over[0] = 0
        lost += 10.0 * over[self._album]
        if self._is_tight(wait):
            most = np.where(wait == 0, self._left, 0)
            most[0] = min(1, self._left[0])  # each unknown artist is one of its own
            lost += 1_000.0 * (most[self._artist] < most.max())
        return lost

    def _is_tight(self, wait: npt.NDArray[np.int64]) -> bool:
        """Tell whether the artists left only just suffice for the places left."""
        places = self._places - self._at
        turns = np.maximum(0, (places - wait + WINDOW - 1) // WINDOW)
        usable = np.minimum(self._left, turns)[1:].sum() + self._left[0]
        return bool(usable < places + _TIGHT)

    def take(self, place: int) -> None:
        """Note that a track of the pool comes next."""
        artist, album = int(self._artist[place]), int(self._album[place])
        self._left[artist] -= 1
        self._albums[album] += 1
        self._last[artist] = self._at
        self._at += 1

    def pass_over(self, artist: int) -> None:
        """Note that something fixed comes next, by its artist's code."""
        self._last[self._known.get(int(artist), 0)] = self._at
        self._at += 1
