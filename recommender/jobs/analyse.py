"""Analyse what is new: hand files to workers, keep their vectors; stop and go on at any time."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator, Sequence
from typing import Any

from recommender.core.errors import BugError
from recommender.core.job import JobControl, ProgressCallback, ignore_progress
from recommender.core.reports import AnalyseReport
from recommender.core.track import Unreadable
from recommender.jobs.manners import PoliteControl
from recommender.jobs.meter import Meter
from recommender.jobs.pool_protocol import Outcome, WorkerPool
from recommender.store import features
from recommender.store.store import Store

FAST, DEEP = "fast", "deep"
STAGES = (FAST, DEEP)
_PHASES = {FAST: "listen", DEEP: "listen closely"}
_FUNCTIONS = {
    FAST: "recommender.audio.analyse:analyse",
    DEEP: "recommender.audio.deep:analyse",
}
_DESCRIBE = "recommender.audio.analyse:describe"
_FLUSH_ITEMS = 50
_FLUSH_S = 0.25
_DEADLINE_S = 20.0
_DEADLINE_SHARE = 0.1


def run_analyse(
    store: Store,
    pool: WorkerPool,
    extractors: Sequence[str],
    progress: ProgressCallback = ignore_progress,
    control: JobControl | None = None,
    limit: int | None = None,
    stages: Sequence[str] = STAGES,
    on_battery: bool = False,
) -> AnalyseReport:
    """Analyse every reachable track that lacks an answer of the extractors ("module:EXTRACTOR").

    First the fast pass over all of them, then the deep one, or only one of the ``stages``.
    ``limit`` stops after so many. Waits while the machine is on battery, unless ``on_battery``.
    Raises Cancelled, keeping what is done.
    """
    control = control or JobControl()
    if not on_battery:
        control = PoliteControl(control)
    return _Analysis(store, pool, extractors, progress, control, limit, stages).run()


class _Analysis:
    def __init__(
        self,
        store: Store,
        pool: WorkerPool,
        extractors: Sequence[str],
        progress: ProgressCallback,
        control: JobControl,
        limit: int | None,
        stages: Sequence[str],
    ) -> None:
        self._store = store
        self._pool = pool
        self._places = list(extractors)
        self._stages = stages
        self._versions: dict[str, dict[str, int]] = {}
        self._tried = 0
        self._heard: dict[int, float] = {}  # seconds by track: both passes are one hearing
        self._failures: list[Unreadable] = []
        self._meter = Meter("analyse", progress)
        self._control = control
        self._limit = limit

    def _declare(self) -> None:
        """Ask a worker what the extractors are: importing them here would load what they need."""
        item = {"extractors": self._places}
        outcome = self._pool.call(_DESCRIBE, item, deadline_s=_DEADLINE_S)
        if outcome.error is not None:
            raise BugError(f"The extractors cannot be loaded: {outcome.error}")
        for one in outcome.value:
            self._versions.setdefault(one["stage"], {})[one["name"]] = one["version"]
        names = {one["name"]: (one["version"], one["names"], one["stage"]) for one in outcome.value}
        self._store.writer.submit(lambda db: features.declare(db, names)).result()

    def run(self) -> AnalyseReport:
        started, cpu = time.monotonic(), _cpu_seconds()
        self._declare()
        for stage in self._stages:
            if self._versions.get(stage):
                left = None if self._limit is None else self._limit - self._tried
                self._listen(stage, self._todo(stage)[:left])
        self._meter.finish()
        return AnalyseReport(
            len(self._heard),
            tuple(self._failures),
            sum(self._heard.values()),
            time.monotonic() - started,
            _cpu_seconds() - cpu,
            self._tried,
        )

    def _todo(self, stage: str) -> list[features.Todo]:
        with self._store.reader() as reader:
            needed = () if stage == FAST else tuple(self._versions.get(FAST, ()))
            return features.todo(reader, self._versions[stage], needed)

    def _listen(self, stage: str, todo: list[features.Todo]) -> None:
        by_id = {one.track_id: one for one in todo}
        if not todo and stage == DEEP:
            return
        self._meter.begin(_PHASES[stage], len(todo))
        done: list[features.Analysed] = []
        failed: list[features.Failed] = []
        flushed = time.monotonic()
        try:
            for outcome in self._outcomes(stage, todo):
                one = by_id[outcome.item["id"]]
                self._tried += 1
                if outcome.error is None:
                    done.append(_analysed(one, outcome.value))
                    self._heard.setdefault(one.track_id, outcome.value["seconds"])
                else:
                    failed.append(
                        features.Failed(one.track_id, one.size, one.mtime_ns, outcome.error)
                    )
                    self._failures.append(Unreadable(os.fsdecode(one.path), outcome.error))
                self._meter.step(os.fsdecode(one.path))
                if len(done) >= _FLUSH_ITEMS or time.monotonic() - flushed > _FLUSH_S:
                    self._flush(stage, done, failed)
                    done, failed, flushed = [], [], time.monotonic()
        finally:
            self._flush(stage, done, failed)

    def _outcomes(self, stage: str, todo: Sequence[features.Todo]) -> Iterator[Outcome]:
        return self._pool.map(
            _FUNCTIONS[stage],
            (self._question(one) for one in todo),
            deadline_s=_deadline,
            control=self._control,
        )

    def _question(self, one: features.Todo) -> dict[str, Any]:
        return {
            "id": one.track_id,
            "path": one.path,
            "start_ms": one.start_ms,
            "end_ms": one.end_ms,
            "duration_ms": one.duration_ms,
            "extractors": self._places,
            "missing": list(one.missing),
        }

    def _flush(
        self, stage: str, done: list[features.Analysed], failed: list[features.Failed]
    ) -> None:
        if done or failed:
            version = features.version_key(self._versions[stage])
            self._store.writer.submit(lambda db: features.save(db, done, failed, version)).result()


def _analysed(one: features.Todo, value: dict[str, Any]) -> features.Analysed:
    vectors = {
        name: (vector["version"], vector["values"]) for name, vector in value["features"].items()
    }
    prints = {name: (kept["version"], kept["data"]) for name, kept in value["prints"].items()}
    return features.Analysed(one.track_id, vectors, value["sound"], prints)


def _deadline(item: dict[str, Any]) -> float:
    length_ms = item["duration_ms"] or 3_600_000
    return _DEADLINE_S + _DEADLINE_SHARE * length_ms / 1000


def _cpu_seconds() -> float:
    """Return the CPU time of this process and its workers, living and gone."""
    import psutil

    me = psutil.Process()
    total = sum(me.cpu_times()[:4])
    for child in me.children(recursive=True):
        try:
            total += sum(child.cpu_times()[:2])
        except psutil.NoSuchProcess:
            continue
    return float(total)
