"""Train: features out of the store, models fitted in a worker, predictions back as columns."""

from __future__ import annotations

import json
import os
import sqlite3
import tempfile
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from recommender.core.errors import BugError
from recommender.core.job import JobControl, ProgressCallback, ignore_progress
from recommender.core.reports import ModelRun, TrainReport
from recommender.core.sound import FeatureSpace
from recommender.jobs.meter import Meter
from recommender.jobs.pool import Pool
from recommender.store import features, genre_data, genre_edits, predictions
from recommender.store.store import Store

_TRAIN = "recommender.models.worker:train"
_DEADLINE_S = 3_600.0
_SEED = 1
_LEAST_SHARE = 0.6


def run_train(
    store: Store,
    pool: Pool,
    models: Sequence[str],
    now_ms: int,
    progress: ProgressCallback = ignore_progress,
    control: JobControl | None = None,
) -> TrainReport:
    """Fit the models ("module:Class") on what is analysed and replace the predictions."""
    meter = Meter("train", progress)
    meter.begin("gather", 0)
    with store.reader() as reader:
        table = features.table(reader)
        standing = predictions.standing(reader)
        if len(table.ids) < max(1, _LEAST_SHARE * standing.placed):
            # An update has most tracks heard again: until then what was learned holds.
            return TrainReport(standing.genres, standing.microgenres, ())
        told = genre_data.told(reader, table.ids.tolist())
    meter.begin("learn", 0)
    with tempfile.TemporaryDirectory(dir=store.data_dir, prefix="train-") as folder:
        data, out = Path(folder) / "data.npz", Path(folder) / "out.npz"
        document = np.frombuffer(
            json.dumps({**told.document, "names": table.names}).encode(), np.uint8
        )
        np.savez(data, ids=table.ids, X=table.X, told=document, **told.columns)
        item = {
            "data": os.fsencode(data),
            "out": os.fsencode(out),
            "models": list(models),
            "seed": _SEED,
        }
        outcome = next(pool.map(_TRAIN, [item], deadline_s=_DEADLINE_S, control=control))
        if outcome.error is not None:
            raise BugError(f"Training failed: {outcome.error}")
        with np.load(out, allow_pickle=False) as box:
            columns = {name: box[name] for name in box.files}
    space = FeatureSpace(table.ids, columns.pop("X"), table.names, outcome.value["space"])
    genres, runs = outcome.value["genres"], outcome.value["models"]

    def write(connection: sqlite3.Connection) -> None:
        predictions.save(connection, space, columns, genres, runs, now_ms)
        genre_data.save(connection, outcome.value["tables"], genres, runs, now_ms)

    store.writer.submit(write).result()
    store.writer.submit_household(genre_edits.mark_done).result()
    meter.finish()
    top = sum(row["parent"] is None for row in genres)
    fitted = tuple(
        ModelRun(run["name"], run["version"], run["fitted_on"], run["seconds"]) for run in runs
    )
    return TrainReport(top, len(genres) - top, fitted)
