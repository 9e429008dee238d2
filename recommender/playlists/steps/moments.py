"""When things were played: hours of the day, seasons, months of devotion."""

from __future__ import annotations

import math
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import pairwise

import numpy as np
import numpy.typing as npt

from recommender.core.playlist import Reason
from recommender.core.snapshot import Snapshot
from recommender.core.translation import QT_TRANSLATE_NOOP, translate
from recommender.playlists import explain
from recommender.playlists.candidates import Candidates, Note, Rows
from recommender.playlists.recipe import Context, Step

_HOUR_MS, _DAY_MS = 3_600_000, 86_400_000
_YEAR_DAYS = 365.2425
_WIDTH_HOURS = 2.0
#: What a part of the day would weigh if plays were spread evenly over it.
_EVEN_SHARE = _WIDTH_HOURS * math.sqrt(2 * math.pi) / 24
Float64 = npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class DayPart:
    """A part of the day around an hour, local time."""

    slug: str
    title: str
    when: str
    hour: float

    @property
    def name(self) -> str:
        """Its title in the listener's language."""
        return translate("mixes", self.title)

    @property
    def then(self) -> str:
        """When it is, in the listener's language: "in the morning"."""
        return translate("mixes", self.when)


DAY_PARTS = (
    DayPart(
        "morning",
        QT_TRANSLATE_NOOP("mixes", "Morning"),
        QT_TRANSLATE_NOOP("mixes", "in the morning"),
        8.5,
    ),
    DayPart(
        "afternoon",
        QT_TRANSLATE_NOOP("mixes", "Afternoon"),
        QT_TRANSLATE_NOOP("mixes", "in the afternoon"),
        14.5,
    ),
    DayPart(
        "evening",
        QT_TRANSLATE_NOOP("mixes", "Evening"),
        QT_TRANSLATE_NOOP("mixes", "in the evening"),
        20.0,
    ),
    DayPart(
        "night", QT_TRANSLATE_NOOP("mixes", "Night"), QT_TRANSLATE_NOOP("mixes", "at night"), 1.5
    ),
)


def hours(snapshot: Snapshot) -> Float64:
    """Return the local hour of each play, float64 (m,), 0–24."""
    return (snapshot.play_at + snapshot.zone_ms) % _DAY_MS / _HOUR_MS


def hours_from(hour: float, other: npt.ArrayLike) -> Float64:
    """Return how many hours lie between times of day, 0–12."""
    gap = np.abs(np.asarray(other, np.float64) - hour) % 24
    return np.asarray(np.minimum(gap, 24 - gap))


def plays_around(snapshot: Snapshot, part: DayPart) -> Float64:
    """Return each track's plays around a part of the day, float64 (n,): a Gaussian of 2 hours."""
    weight = np.exp(-0.5 * (hours_from(part.hour, hours(snapshot)) / _WIDTH_HOURS) ** 2)
    return np.bincount(snapshot.play_rows, weight, len(snapshot)).astype(np.float64)


def at_home_in(snapshot: Snapshot, part: DayPart, most: int = 40) -> Rows:
    """Return what is played then more than at other times, the most so first."""
    then = plays_around(snapshot, part)
    share = then.sum() / max(1, len(snapshot.play_rows))
    # Plays beyond what this time of day would have, half by its own share and half if all hours
    # were alike, in units of their deviation.
    expected = 0.5 * (share + _EVEN_SHARE) * snapshot.plays
    lift = (then - expected) / np.sqrt(expected + 1.0)
    rows = np.flatnonzero((then > 0.3) & (lift > 0) & snapshot.analysed)
    return rows[np.argsort(-lift[rows], kind="stable")][:most]


def habit_of(part: DayPart, weight: float = 0.6) -> Step:
    """Rank by plays around a part of the day."""

    def run(candidates: Candidates, context: Context) -> Candidates:
        then = plays_around(context.snapshot, part)
        gain = weight * np.log1p(then[candidates.rows])

        def note(row: int) -> Reason | None:
            if then[row] <= 0.8:
                return None
            text = translate("reasons", "You play it {when}").format(when=part.then)
            return Reason("hour", text, 0.6)

        return candidates.scored(gain, note)

    return Step(QT_TRANSLATE_NOOP("trace", "played {when}"), run, {"when": part.then})


def this_season(weight: float = 1.0, days: float = 30.0) -> Step:
    """What was played around this day in earlier years."""

    def run(candidates: Candidates, context: Context) -> Candidates:
        snapshot = context.snapshot
        noon = datetime(context.day.year, context.day.month, context.day.day, 12, tzinfo=UTC)
        ago = (noon.timestamp() * 1000 - snapshot.play_at) / _DAY_MS
        off = np.abs(ago - np.round(ago / _YEAR_DAYS) * _YEAR_DAYS)
        then = (ago > _YEAR_DAYS / 2) & (off <= days)
        counts = np.bincount(snapshot.play_rows[then], minlength=len(snapshot))
        own = counts[candidates.rows]
        kept = candidates.scored(weight * np.log1p(own), _memory(snapshot, then))
        return kept.where(own > 0)

    return Step(QT_TRANSLATE_NOOP("trace", "played around this time in earlier years"), run)


def _memory(snapshot: Snapshot, then: npt.NDArray[np.bool_]) -> Note:
    last = np.zeros(len(snapshot), np.int64)
    np.maximum.at(last, snapshot.play_rows[then], snapshot.play_at[then])

    def note(row: int) -> Reason | None:
        at = int(last[row])
        words = translate("reasons", "You played it in {month}")
        return Reason("season", words.format(month=explain.month(at)), 0.8) if at else None

    return note


def once_on_repeat(least: int = 3, window_days: int = 30, after_days: int = 90) -> Step:
    """What was played at least so often within a month, that month being three months ago or more.

    Ranked by the most plays in any such month; what was heard in the last 30 days is left out.
    """

    def run(candidates: Candidates, context: Context) -> Candidates:
        snapshot = context.snapshot
        old = snapshot.play_at < snapshot.now_ms - after_days * _DAY_MS
        best, when = _densest(
            snapshot.play_rows[old], snapshot.play_at[old], len(snapshot), window_days * _DAY_MS
        )
        own = candidates.rows
        kept = (best[own] >= least) & (snapshot.recent_plays[own] == 0)

        def note(row: int) -> Reason | None:
            if not best[row]:
                return None
            words = translate("reasons", "%n time(s) in {month}", "", int(best[row]))
            return Reason("rewind", words.format(month=explain.month(int(when[row]))), 0.8)

        return candidates.scored(np.log1p(best[own]), note).where(kept)

    name = QT_TRANSLATE_NOOP("trace", "played {least} times or more within a month, a while ago")
    return Step(name, run, {"least": least})


def _densest(
    rows: Rows, at: npt.NDArray[np.int64], n: int, window_ms: int
) -> tuple[npt.NDArray[np.int64], npt.NDArray[np.int64]]:
    """Return each track's most plays within a window and when that was, int64 (n,) each."""
    best, when = np.zeros(n, np.int64), np.zeros(n, np.int64)
    order = np.lexsort((at, rows))
    rows, at = rows[order], at[order]
    edges = np.flatnonzero(np.diff(rows, prepend=-1, append=-1))
    for start, end in pairwise(edges.tolist()):
        own = at[start:end]
        count = np.arange(1, len(own) + 1) - np.searchsorted(own, own - window_ms)
        place = int(np.argmax(count))
        best[rows[start]], when[rows[start]] = count[place], own[place]
    return best, when
