"""Will the next track be skipped? The session's state, the track, and the step to it.

A skip is mostly about the moment (WSDM Cup 2019): most features are of the running session. The
state is updated event by event, so that the same code learns from a log and asks at play time.
"""

from __future__ import annotations

from collections import deque

import numpy as np
import numpy.typing as npt

from recommender.models.taste.examples import Examples
from recommender.models.taste.history import DAY_S, SESSION_GAP_S, Float32, History, Int32
from recommender.models.taste.learners import Scorer, booster

Matrix = npt.NDArray[np.float32]

_RATES = (0.5, 0.8, 0.95, 0.99, 0.998)
_LAST = 6


class SkipState:
    """What is known before an event; ``update`` adds it once it happened.

    artist: int32 (n,); X: float32 (n, d), rows of length 1 or zero.
    """

    def __init__(self, artist: Int32, X: Float32) -> None:
        n, a = len(artist), int(artist.max(initial=-1)) + 2
        self._artist = artist % a  # −1 becomes the last code
        self._X = X
        self._track = np.zeros((6, n))  # events, skips, last outcome, one before, last time, best s
        self._track[2:4] = np.nan
        self._track[4] = -np.inf
        self._by = np.zeros((4, a))  # events, skips, last outcome, last time
        self._by[2] = np.nan
        self._by[3] = -np.inf
        self._steps: dict[tuple[int, int], list[float]] = {}
        self._hours = np.zeros((2, 24))
        self._mean = np.full(len(_RATES), 0.3)
        self._all = np.zeros(2)
        self._last: deque[tuple[int, float, float, int]] = deque(maxlen=_LAST)
        self._streak = 0
        self._session = np.zeros(2)
        self._session_mean = 0.0
        self._session_tracks: dict[int, float] = {}
        self._taste = np.zeros((2, X.shape[1]))
        self._now = -(10**9)
        self._follower: dict[int, int] = {}
        self._times: deque[int] = deque(maxlen=11)

    def update(self, row: int, at_s: int, skipped: bool, heard_s: float) -> None:
        """Take in what happened."""
        if at_s - self._now > SESSION_GAP_S:
            self.start_session()
        y = float(skipped)
        own, by = self._track[:, row], self._by[:, self._artist[row]]
        own[0] += 1
        own[1] += y
        own[3], own[2] = own[2], y
        own[4] = at_s
        own[5] = max(own[5], heard_s)
        by[0] += 1
        by[1] += y
        by[2] = y
        by[3] = at_s
        if self._last:
            before = self._last[-1][0]
            step = self._steps.setdefault((before, row), [0.0, 0.0])
            step[0] += 1
            step[1] += y
            self._follower[before] = row
        hour = at_s // 3_600 % 24
        self._hours[:, hour] *= 0.998
        self._hours[:, hour] += (1.0, y)
        for place, rate in enumerate(_RATES):
            self._mean[place] += (1 - rate) * (y - self._mean[place])
        self._all += (1.0, y)
        share = heard_s / own[5] if own[5] > 0 else 0.0
        self._last.append((row, y, min(share, 1.0), int(np.log1p(heard_s) * 100)))
        self._streak = self._streak + 1 if skipped and self._streak >= 0 else (
            1 if skipped else min(self._streak, 0) - 1
        )  # fmt: skip
        self._session += (1.0, y)
        self._session_mean += 0.3 * (y - self._session_mean)
        self._session_tracks[row] = y
        if self._X.shape[1]:
            self._taste *= 0.9
            self._taste[int(skipped)] += self._X[row]
        self._now = at_s
        self._times.append(at_s)

    def start_session(self) -> None:
        """Begin a new session."""
        self._session = np.zeros(2)
        self._session_mean = self._mean[3]
        self._session_tracks = {}
        self._taste *= 0.0
        self._streak = 0

    def replay(self, history: History) -> None:
        """Take in a whole history."""
        for row, at, skipped, heard in zip(
            history.track.tolist(),
            history.at_s.tolist(),
            history.skipped.tolist(),
            history.heard_s.tolist(),
            strict=True,
        ):
            self.update(row, at, skipped, heard)

    def settle(self) -> None:
        """Forget the running moment, so that what is asked next is about tracks in general."""
        self._last.clear()
        self._times.clear()
        self._mean[:] = self._mean[-1]
        self.start_session()

    def features(self, rows: npt.NDArray[np.integer], hour: int, weekday: int) -> Matrix:
        """Return the features of each row as the next event, float32 (rows, len(NAMES))."""
        state = self._state(hour, weekday)
        own, by = self._track[:, rows], self._by[:, self._artist[rows]]
        base = (self._all[1] + 3) / (self._all[0] + 10)
        out = np.empty((len(rows), len(NAMES)), np.float32)
        out[:, : len(state)] = state
        at = len(state)
        last = self._last[-1] if self._last else (-1, np.nan, np.nan, 0)
        same = self._artist[rows] == self._artist[last[0]] if last[0] >= 0 else np.zeros(len(rows))
        steps = np.array(
            [self._steps.get((last[0], row), (0.0, 0.0)) for row in rows.tolist()]
        ).reshape(-1, 2)
        follower = self._follower.get(last[0], -1)
        again = [self._session_tracks.get(row, np.nan) for row in rows.tolist()]
        known = self._X[rows].any(axis=1) if self._X.shape[1] else np.zeros(len(rows), bool)
        alike = self._X[rows] @ self._taste.T if self._X.shape[1] else np.zeros((len(rows), 2))
        columns = (
            np.log1p(own[0]), (own[1] + 3 * base) / (own[0] + 3), own[2], own[3],
            _age_h(self._now - own[4]), np.log1p(own[5]),
            np.log1p(by[0]), (by[1] + 5 * base) / (by[0] + 5), by[2],
            _age_h(self._now - by[3]),
            same, same * (1 + last[1]), np.log1p(steps[:, 0]),
            (steps[:, 1] + 2 * base) / (steps[:, 0] + 2), rows == follower, again,
            np.where(known, alike[:, 0], np.nan), np.where(known, alike[:, 1], np.nan),
        )  # fmt: skip
        for place, column in enumerate(columns, at):
            out[:, place] = column
        return out

    def _state(self, hour: int, weekday: int) -> list[float]:
        own = self._hours[:, hour]
        known = list(self._last)[::-1]
        blank = (-1, np.nan, np.nan, 0)
        last = known + [blank] * (_LAST - len(known))
        times = self._times
        pace = [
            float(np.log1p(times[-1] - times[-1 - back])) if len(times) > back else np.nan
            for back in (1, 3, 10)
        ]
        return [
            *self._mean.tolist(), *(one[1] for one in last), *(one[2] for one in last[:3]),
            *(float(one[3]) for one in last[:3]), float(self._streak), np.log1p(self._session[0]),
            (self._session[1] + 1) / (self._session[0] + 3), self._session_mean,
            (own[1] + 2 * self._mean[4]) / (own[0] + 2), float(hour), float(weekday), *pace,
            (self._all[1] + 3) / (self._all[0] + 10), np.log1p(self._all[0]),
        ]  # fmt: skip


NAMES = (
    *(f"mean_{rate:g}" for rate in _RATES), *(f"skipped_{back}" for back in range(1, _LAST + 1)),
    "share_1", "share_2", "share_3", "heard_1", "heard_2", "heard_3", "streak", "position",
    "session_rate", "session_mean", "hour_rate", "hour", "weekday", "pace_1", "pace_3", "pace_10",
    "base", "log",
    "track_events", "track_rate", "track_last", "track_last_2", "track_age", "track_best_s",
    "artist_events", "artist_rate", "artist_last", "artist_age", "same_artist", "same_artist_after",
    "step_events", "step_rate", "expected", "session_last", "sound_heard", "sound_skipped",
)  # fmt: skip


def table(
    history: History, X: Float32, wanted: npt.NDArray[np.integer]
) -> tuple[Matrix, npt.NDArray[np.bool_]]:
    """Return the features (w, f) and outcomes (w,) of the wanted events, ascending positions."""
    length = np.linalg.norm(X, axis=1, keepdims=True) if X.size else np.ones((len(X), 1))
    state = SkipState(history.artist, (X / np.maximum(length, 1e-9)).astype(np.float32))
    out = np.empty((len(wanted), len(NAMES)), np.float32)
    place = 0
    columns = zip(
        history.track.tolist(), history.at_s.tolist(), history.skipped.tolist(),
        history.heard_s.tolist(), strict=True,
    )  # fmt: skip
    targets = set(wanted.tolist())
    for e, (row, at, skipped, heard) in enumerate(columns):
        if e in targets:
            if at - state._now > SESSION_GAP_S:
                state.start_session()
            hour, day = at // 3_600 % 24, int(at // DAY_S + 3) % 7
            out[place] = state.features(np.array([row]), hour, day)[0]
            place += 1
        state.update(row, at, skipped, heard)
    return out, history.skipped[wanted]


def _age_h(seconds: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    return np.where(np.isfinite(seconds), np.log1p(np.maximum(seconds, 0) / 3_600), np.nan)


def examples(history: History, X: Float32, wanted: npt.NDArray[np.integer]) -> Examples:
    """Return the wanted events as examples."""
    matrix, outcome = table(history, X, wanted)
    return Examples(
        NAMES, matrix, outcome.astype(np.float64), np.zeros(len(wanted), np.int64),
        history.track[wanted].astype(np.intp),
    )  # fmt: skip


def prior(examples: Examples) -> Scorer | None:
    """Fit the chance of a skip on many listeners' events."""
    return booster(examples, rate=0.07, rounds=120, leaves=15)


def own(examples: Examples) -> Scorer | None:
    """Fit the chance of a skip on one listener's events."""
    return booster(examples, rate=0.06, rounds=100, leaves=12)


def chance(log_odds: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    """Turn log-odds into a probability."""
    return 1 / (1 + np.exp(-np.clip(log_odds, -30, 30)))
