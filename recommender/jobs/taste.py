"""Learn taste: plays and opinions out of the store, a fit in a worker, columns back."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path
from typing import Any

import numpy as np

from recommender.core.errors import BugError
from recommender.core.job import JobControl, ProgressCallback, ignore_progress
from recommender.jobs.meter import Meter
from recommender.jobs.pool import Pool
from recommender.store import listening, predictions, snapshot
from recommender.store.store import Store

#: The listener's own fitted models, arrays only, beside their database; may be deleted.
MODELS = "taste.npz"
_TASTE = "recommender.models.taste.fitting:work"
_DEADLINE_S = 600.0


def run_taste(
    store: Store,
    pool: Pool,
    now_ms: int,
    progress: ProgressCallback = ignore_progress,
    control: JobControl | None = None,
    *,
    fit: bool = False,
) -> None:
    """Replace the taste columns by what the whole play log says.

    ``fit`` fits the listener's own models anew, which takes up to two minutes; otherwise those
    kept from the last time predict.
    """
    meter = Meter("taste", progress)
    meter.begin("gather", 0)
    with store.reader() as reader:
        library = snapshot.load(reader, now_ms)
        log = listening.columns(reader, now_ms)
    if not len(library):
        return
    with tempfile.TemporaryDirectory(dir=store.data_dir, prefix="taste-") as folder:
        data, out = Path(folder) / "data.npz", Path(folder) / "out.npz"
        kept, made = store.own_dir / MODELS, Path(folder) / MODELS
        np.savez(
            data,
            ids=library.ids,
            X=library.X,
            hub_mean=library.hub_mean,
            hub_std=library.hub_std,
            artist=library.artist,
            album=library.album,
            liked=library.liked,
            rating=library.rating,
            **log,
        )
        item: dict[str, Any] = {
            "data": os.fsencode(data),
            "out": os.fsencode(out),
            "models": os.fsencode(made if fit else kept),
            "fit": fit,
            "now_ms": now_ms,
        }
        meter.begin("learn", 0)
        outcome = next(pool.map(_TASTE, [item], deadline_s=_DEADLINE_S, control=control))
        if outcome.error is not None:
            raise BugError(f"Learning taste failed: {outcome.error}")
        if fit:
            os.replace(made, kept)
        with np.load(out, allow_pickle=False) as box:
            columns = {name: box[name] for name in box.files}
    store.writer.submit(lambda db: predictions.save_taste(db, library.ids, columns)).result()
    meter.finish()
