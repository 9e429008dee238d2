"""Analyse what is new: hand files to workers, keep their vectors; stop and go on at any time."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator, Sequence
from typing import Any

import psutil

from recommender.core.errors import BugError
from recommender.core.job import JobControl, ProgressCallback, ignore_progress
from recommender.core.reports import AnalyseReport
from recommender.core.track import Unreadable
from recommender.jobs.meter import Meter
from recommender.jobs.pool import Outcome, Pool
from recommender.store import features
from recommender.store.store import Store

_ANALYSE = "recommender.audio.analyse:analyse"
_DESCRIBE = "recommender.audio.analyse:describe"
_FLUSH_ITEMS = 50
_FLUSH_S = 0.25
_DEADLINE_S = 20.0
_DEADLINE_SHARE = 0.1


def run_analyse(
    store: Store,
    pool: Pool,
    extractors: Sequence[str],
    progress: ProgressCallback = ignore_progress,
    control: JobControl | None = None,
    limit: int | None = None,
) -> AnalyseReport:
    """Analyse every reachable track that lacks a vector of the extractors ("module:EXTRACTOR").

    ``limit`` stops after so many. Raises Cancelled, keeping what is done.
    """
    return _Analysis(store, pool, extractors, progress, control or JobControl(), limit).run()


class _Analysis:
    def __init__(
        self,
        store: Store,
        pool: Pool,
        extractors: Sequence[str],
        progress: ProgressCallback,
        control: JobControl,
        limit: int | None,
    ) -> None:
        self._store = store
        self._pool = pool
        self._places = list(extractors)
        self._versions: dict[str, int] = {}
        self._meter = Meter("analyse", progress)
        self._control = control
        self._limit = limit

    def _declare(self) -> None:
        """Ask a worker what the extractors are: importing them here would load what they need."""
        item = {"extractors": self._places}
        outcome = self._pool.call(_DESCRIBE, item, deadline_s=_DEADLINE_S)
        if outcome.error is not None:
            raise BugError(f"The extractors cannot be loaded: {outcome.error}")
        self._versions = {one["name"]: one["version"] for one in outcome.value}
        names = {one["name"]: (one["version"], one["names"]) for one in outcome.value}
        self._store.writer.submit(lambda db: features.declare(db, names)).result()

    def run(self) -> AnalyseReport:
        started, cpu = time.monotonic(), _cpu_seconds()
        self._declare()
        with self._store.reader() as reader:
            todo = features.todo(reader, self._versions)[: self._limit]
        by_id = {one.track_id: one for one in todo}
        self._meter.begin("listen", len(todo))
        done: list[features.Analysed] = []
        failed: list[features.Failed] = []
        every_failure: list[Unreadable] = []
        analysed, audio, flushed = 0, 0.0, time.monotonic()
        try:
            for outcome in self._outcomes(todo):
                one = by_id[outcome.item["id"]]
                if outcome.error is None:
                    done.append(_analysed(one, outcome.value))
                    analysed += 1
                    audio += outcome.value["seconds"]
                else:
                    failed.append(
                        features.Failed(one.track_id, one.size, one.mtime_ns, outcome.error)
                    )
                    every_failure.append(Unreadable(os.fsdecode(one.path), outcome.error))
                self._meter.step(os.fsdecode(one.path))
                if len(done) >= _FLUSH_ITEMS or time.monotonic() - flushed > _FLUSH_S:
                    self._flush(done, failed)
                    done, failed, flushed = [], [], time.monotonic()
        finally:
            self._flush(done, failed)
        self._meter.finish()
        return AnalyseReport(
            analysed,
            tuple(every_failure),
            audio,
            time.monotonic() - started,
            _cpu_seconds() - cpu,
        )

    def _outcomes(self, todo: Sequence[features.Todo]) -> Iterator[Outcome]:
        return self._pool.map(
            _ANALYSE,
            (self._question(one) for one in todo),
            deadline_s=_deadline,
            control=self._control,
        )

    def _question(self, one: features.Todo) -> dict[str, Any]:
        # The columns of the tables join several extractors, so all run when one is missing.
        return {
            "id": one.track_id,
            "path": one.path,
            "start_ms": one.start_ms,
            "end_ms": one.end_ms,
            "duration_ms": one.duration_ms,
            "extractors": self._places,
        }

    def _flush(self, done: list[features.Analysed], failed: list[features.Failed]) -> None:
        if done or failed:
            version = features.version_key(self._versions)
            self._store.writer.submit(lambda db: features.save(db, done, failed, version)).result()


def _analysed(one: features.Todo, value: dict[str, Any]) -> features.Analysed:
    vectors = {
        name: (vector["version"], vector["values"]) for name, vector in value["features"].items()
    }
    return features.Analysed(one.track_id, vectors, value["sound"])


def _deadline(item: dict[str, Any]) -> float:
    length_ms = item["duration_ms"] or 3_600_000
    return _DEADLINE_S + _DEADLINE_SHARE * length_ms / 1000


def _cpu_seconds() -> float:
    """Return the CPU time of this process and its workers, living and gone."""
    me = psutil.Process()
    total = sum(me.cpu_times()[:4])
    for child in me.children(recursive=True):
        try:
            total += sum(child.cpu_times()[:2])
        except psutil.NoSuchProcess:
            continue
    return float(total)
