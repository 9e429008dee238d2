"""One listener's log as columns, and the index that answers questions about its past.

Every question takes ``k``, the number of plays (or ``e``, the number of events) that are already
known: what comes later is never looked at. So the same code scores a past moment for an evaluation
and the present one for a radio.
"""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt

Int32 = npt.NDArray[np.int32]
Int64 = npt.NDArray[np.int64]
Float32 = npt.NDArray[np.float32]
Float64 = npt.NDArray[np.float64]
Bool = npt.NDArray[np.bool_]
Rows = npt.NDArray[np.intp]

#: A silence this long ends a session, seconds.
SESSION_GAP_S = 1_800
DAY_S = 86_400.0


@dataclass(frozen=True, slots=True)
class History:
    """Events oldest first, and what the tracks are.

    at_s: int64 (e,), UTC seconds; track: int32 (e,), row of the track; heard, skipped: bool (e,),
    30 s were heard or not (neither: stopped by an error); heard_s: float32 (e,), seconds heard;
    shuffle: int8 (e,), −1 unknown; artist, album: int32 (n,) codes per track, −1 unknown. An album
    is only looked up for tracks that were met before.
    """

    at_s: Int64
    track: Int32
    heard: Bool
    skipped: Bool
    heard_s: Float32
    shuffle: npt.NDArray[np.int8]
    artist: Int32
    album: Int32

    def __len__(self) -> int:
        """The number of events."""
        return len(self.at_s)

    @property
    def n_tracks(self) -> int:
        """The number of tracks in the library."""
        return len(self.artist)

    def until(self, end: int) -> History:
        """Return the first ``end`` events as if nothing had followed."""
        return History(
            self.at_s[:end], self.track[:end], self.heard[:end], self.skipped[:end],
            self.heard_s[:end], self.shuffle[:end], self.artist, self.album,
        )  # fmt: skip


def sessions(at_s: Int64, gap_s: int = SESSION_GAP_S) -> Int64:
    """Number the sessions of events, from 0: a silence longer than the gap starts a new one."""
    if not len(at_s):
        return np.empty(0, np.int64)
    return np.concatenate([[0], np.cumsum(np.diff(at_s) > gap_s)])


@dataclass(slots=True)
class Groups:
    """Positions by key, ascending within each: ``order[start[key]:start[key + 1]]``."""

    order: Rows
    start: Int64

    @classmethod
    def of(cls, keys: npt.NDArray[np.integer], n: int) -> Groups:
        """Group positions by key 0…n−1; negative keys are left out."""
        known = np.flatnonzero(keys >= 0)
        order = known[np.argsort(keys[known], kind="stable")]
        start = np.concatenate([[0], np.cumsum(np.bincount(keys[known], minlength=n))])
        return cls(order, start.astype(np.int64))

    def get(self, key: int) -> Rows:
        """Return a key's positions."""
        return self.order[self.start[key] : self.start[key + 1]]

    def before(self, key: int, end: int) -> Rows:
        """Return a key's positions below ``end``."""
        own = self.get(key)
        return own[: np.searchsorted(own, end)]


@dataclass(slots=True)
class Past:
    """Index over a history; see the module's head for what ``k`` and ``e`` mean.

    plays: event positions of what was heard; track, at_s, session: the same columns of plays only;
    event_session: session per event; of_track: play positions by track; events_of: event
    positions by track; by_artist: tracks by artist.
    """

    history: History
    plays: Rows = field(init=False)
    track: Int32 = field(init=False)
    at_s: Int64 = field(init=False)
    session: Int64 = field(init=False)
    event_session: Int64 = field(init=False)
    session_start: Int64 = field(init=False)
    of_track: Groups = field(init=False)
    events_of: Groups = field(init=False)
    by_artist: Groups = field(init=False)
    n_artists: int = field(init=False)

    def __post_init__(self) -> None:
        """Sort once."""
        history = self.history
        self.event_session = sessions(history.at_s)
        self.plays = np.flatnonzero(history.heard)
        self.track = history.track[self.plays]
        self.at_s = history.at_s[self.plays]
        self.session = self.event_session[self.plays]
        last = int(self.event_session[-1]) + 1 if len(history) else 0
        self.session_start = np.searchsorted(self.session, np.arange(last + 1)).astype(np.int64)
        self.of_track = Groups.of(self.track, history.n_tracks)
        self.events_of = Groups.of(history.track, history.n_tracks)
        self.n_artists = int(history.artist.max(initial=-1)) + 1
        self.by_artist = Groups.of(history.artist, self.n_artists)

    def known_plays(self, e: int) -> int:
        """Return how many plays the first ``e`` events hold."""
        return int(np.searchsorted(self.plays, e))


@dataclass(frozen=True, slots=True)
class Moment:
    """When something is to be ranked: after ``e`` events and ``k`` plays, at ``now_s``.

    context: rows of the plays of the running session, latest first; events: rows of its events
    (skips too), latest first; empty where a session is about to start.
    """

    e: int
    k: int
    now_s: int
    context: Int32
    events: Int32


def moment(past: Past, e: int, *, starting: bool = False) -> Moment:
    """Return the moment just before event ``e`` happens; ``starting``: a new session begins.

    Of the event only its session is looked at, and its time where it starts one. Within a session
    it is as late as at the event before: logs that stamp ends would tell how long the next lasts.
    """
    history = past.history
    k = past.known_plays(e)
    if starting or e == 0:
        return Moment(e, k, int(history.at_s[e]), np.empty(0, np.int32), np.empty(0, np.int32))
    session = past.event_session[min(e, len(history) - 1)]
    first = int(np.searchsorted(past.event_session, session))
    first_play = int(np.searchsorted(past.plays, first))
    now = int(history.at_s[e]) if first == e else int(history.at_s[e - 1])
    return Moment(e, k, now, past.track[first_play:k][::-1], history.track[first:e][::-1])
