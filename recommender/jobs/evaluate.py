"""Try the taste models on the listener's own last weeks, in a worker."""

from __future__ import annotations

import json
import os
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np

from recommender.core.errors import BugError, KnownError
from recommender.core.job import JobControl, ProgressCallback, ignore_progress
from recommender.core.reports import TasteReport
from recommender.core.translation import translate
from recommender.jobs.meter import Meter
from recommender.jobs.pool import Pool
from recommender.store import listening, snapshot
from recommender.store.store import Store

_SELF = "recommender.models.evaluate.worker:own"
_DEADLINE_S = 1_200.0


def run_self(
    store: Store,
    pool: Pool,
    now_ms: int,
    tasks: Sequence[str] = (),
    progress: ProgressCallback = ignore_progress,
    control: JobControl | None = None,
) -> TasteReport:
    """Return figures of the last fifth of the log; KnownError where there is too little of it."""
    meter = Meter("evaluate", progress)
    meter.begin("gather", 0)
    with store.reader() as reader:
        library = snapshot.load(reader, now_ms)
        log = listening.columns(reader, now_ms)
    with tempfile.TemporaryDirectory(dir=store.data_dir, prefix="evaluate-") as folder:
        data = Path(folder) / "data.npz"
        np.savez(
            data, ids=library.ids, X=library.X, artist=library.artist, album=library.album, **log
        )
        item: dict[str, Any] = {"data": os.fsencode(data), "tasks": list(tasks)}
        meter.begin("learn", 0)
        outcome = next(pool.map(_SELF, [item], deadline_s=_DEADLINE_S, control=control))
    if outcome.error is not None:
        raise BugError(f"The evaluation failed: {outcome.error}")
    found = json.loads(outcome.value)
    if not found["about"]["listeners"]:
        raise KnownError(
            translate("errors", "There is too little history yet."),
            translate("errors", "Some hundred plays are needed."),
        )
    meter.finish()
    return TasteReport(found["tasks"], found["gains"], found["about"])
