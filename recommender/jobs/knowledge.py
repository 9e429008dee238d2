"""What Deepcuts knows of its listener: statistics, how well it foretells, what is disliked."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any

from recommender.core.insights import Insights
from recommender.core.job import JobControl, ProgressCallback, ignore_progress
from recommender.core.reports import Disliked, Standing, TasteReport
from recommender.core.translation import translate
from recommender.jobs import insights
from recommender.jobs.evaluate import run_self
from recommender.jobs.pools import Pools
from recommender.jobs.year_page import write as write_page
from recommender.models.taste import rungs
from recommender.store import listening
from recommender.store.opening import StoreView
from recommender.store.settings import Settings
from recommender.store.store import Store

_KEPT = "taste/evaluation"
_DAY_MS = 86_400_000
_SKIP_DAYS = 180
_SKIPS = 2

_DISLIKED = f"""
SELECT p.track_id, sum({listening.SKIP_SQL}) AS skips, sum({listening.HEARD_SQL}) AS heard,
       max(CASE WHEN {listening.SKIP_SQL} THEN p.started_at END) AS last
FROM listener.play AS p JOIN track AS t ON t.id = p.track_id
WHERE p.started_at BETWEEN ? AND ?
  AND p.track_id NOT IN (SELECT track_id FROM listener.opinion WHERE liked <> 0)
GROUP BY p.track_id HAVING skips >= ? AND skips > heard
ORDER BY skips - heard DESC, last DESC, p.track_id LIMIT ?
"""


class Knowledge:
    """Reads the log and keeps the last evaluation; every method may block."""

    def __init__(
        self,
        store: Store | StoreView,
        pools: Pools,
        settings: Settings,
        clock: Callable[[], int],
    ) -> None:
        self._store, self._pools = store, pools
        self._settings, self._clock = settings, clock

    def insights(self, first: date | None = None, last: date | None = None) -> Insights:
        """Describe the listening of the days from first to last; None leaves a side open."""
        with self._store.reader() as reader:
            return insights.build(reader, self._clock(), first, last)

    def write_year(self, year: int, path: str) -> None:
        """Write a year in music as one HTML file that needs nothing else."""
        write_page(self.insights(date(year, 1, 1), date(year, 12, 31)), year, path)

    def standing(self) -> Standing:
        """Return which rung of the ladder the history reaches, and the next one."""
        now = self._clock()
        with self._store.reader() as reader:
            plays, first = reader.execute(
                f"SELECT count(*), min(p.started_at) FROM listener.play AS p "
                f"WHERE {listening.HEARD_SQL} AND p.started_at BETWEEN 1 AND ?",
                (now,),
            ).fetchone()
        days = (now - first) / _DAY_MS if first else 0.0
        here = rungs.reached(plays, days)
        place = rungs.LADDER.index(here)
        above = rungs.LADDER[place + 1] if place + 1 < len(rungs.LADDER) else None
        return Standing(
            place + 1, len(rungs.LADDER), here.said, above.said if above else "", int(plays),
            max(0, above.plays - plays) if above else 0,
            max(0, round(above.days - days)) if above else 0,
        )  # fmt: skip

    def evaluation(self) -> tuple[int, TasteReport] | None:
        """Return when the models were last tried on the listener's own weeks, and the result."""
        kept = self._settings.get(_KEPT)
        try:
            report = TasteReport(kept["tasks"], kept["gains"], kept["about"])
            return int(kept["at"]), report
        except (TypeError, KeyError, ValueError):
            return None

    def evaluate(
        self,
        tasks: Sequence[str] = (),
        progress: ProgressCallback = ignore_progress,
        control: JobControl | None = None,
    ) -> TasteReport:
        """Try the models on the listener's own last weeks, and keep the result."""
        now = self._clock()
        report = run_self(self._store, self._pools.models, now, tasks, progress, control)
        if not tasks:
            kept: dict[str, Any] = {"at": now, "tasks": report.tasks, "gains": report.gains}
            self._settings.set(_KEPT, kept | {"about": report.about}).result()
        return report

    def disliked(self, limit: int = 50) -> list[Disliked]:
        """Return the tracks that lately were skipped early more often than heard, with why.

        Liking one, or never suggesting it, takes it off the list.
        """
        now = self._clock()
        with self._store.reader() as reader:
            found = reader.execute(
                _DISLIKED, (now - _SKIP_DAYS * _DAY_MS, now, _SKIPS, limit)
            ).fetchall()
        return [Disliked(row[0], int(row[1]), int(row[2]), _why(*row[1:4], now)) for row in found]


def _why(skips: int, heard: int, last: int, now: int) -> str:
    days = (now - last) // _DAY_MS
    words = translate("knowing", "Skipped {skips} of {times} times, last today")
    if days >= 1:
        words = translate(
            "knowing", "Skipped {skips} of {times} times, last %n day(s) ago", "", days
        )
    return words.format(skips=skips, times=skips + heard)
