"""Learn taste: plays and opinions out of the store, a fit in a worker, columns back."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

import numpy as np

from recommender.core.errors import BugError
from recommender.core.job import JobControl, ProgressCallback, ignore_progress
from recommender.jobs.meter import Meter
from recommender.jobs.pool import Pool
from recommender.store import predictions, snapshot
from recommender.store.listening import HEARD_SQL, SKIP_SQL
from recommender.store.store import Store

_TASTE = "recommender.models.worker:taste"
_DEADLINE_S = 600.0


def run_taste(
    store: Store,
    pool: Pool,
    now_ms: int,
    progress: ProgressCallback = ignore_progress,
    control: JobControl | None = None,
) -> None:
    """Fit taste to the whole play log and replace its columns."""
    meter = Meter("taste", progress)
    meter.begin("gather", 0)
    with store.reader() as reader:
        library = snapshot.load(reader, now_ms)
        plays = reader.execute(
            f"SELECT p.track_id, p.started_at, {HEARD_SQL}, {SKIP_SQL} FROM listener.play p "
            "WHERE p.started_at BETWEEN 0 AND ? ORDER BY p.started_at, p.id",
            (now_ms,),
        ).fetchall()
    if not len(library):
        return
    log = np.array(plays, np.int64).reshape(-1, 4)
    row = np.searchsorted(library.ids, log[:, 0])
    known = row < len(library.ids)
    known[known] = library.ids[row[known]] == log[known, 0]
    with tempfile.TemporaryDirectory(dir=store.data_dir, prefix="taste-") as folder:
        data, out = Path(folder) / "data.npz", Path(folder) / "out.npz"
        np.savez(
            data,
            X=library.X,
            hub_mean=library.hub_mean,
            hub_std=library.hub_std,
            row=row[known],
            at=log[known, 1],
            heard=log[known, 2].astype(bool),
            skipped=log[known, 3].astype(bool),
            liked=library.liked,
            rating=library.rating,
        )
        item = {"data": os.fsencode(data), "out": os.fsencode(out), "now_ms": now_ms}
        meter.begin("learn", 0)
        outcome = next(pool.map(_TASTE, [item], deadline_s=_DEADLINE_S, control=control))
        if outcome.error is not None:
            raise BugError(f"Learning taste failed: {outcome.error}")
        with np.load(out, allow_pickle=False) as box:
            taste, mode, expected = box["taste"], box["mode"], box["expected"]
    store.writer.submit(
        lambda db: predictions.save_taste(db, library.ids, taste, mode, expected)
    ).result()
    meter.finish()
