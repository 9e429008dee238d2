"""Evaluate genres on tracks of the library whose true genre a file tells."""

from __future__ import annotations

import json
import os
import tempfile
from pathlib import Path
from typing import Any

import numpy as np

from recommender.core.errors import BugError, KnownError
from recommender.core.job import JobControl
from recommender.core.translation import translate
from recommender.jobs.playlists import AnyStore
from recommender.jobs.pool import Pool
from recommender.store import features

_RUN = "recommender.models.evaluate.genre_tables:run"
_DEADLINE_S = 3_600.0
_LEAST = 10


def evaluate_labels(
    store: AnyStore,
    pool: Pool,
    labels: list[tuple[str, str, str]],
    others: dict[str, dict[str, Any]],
    control: JobControl | None = None,
) -> dict[str, Any]:
    """Return the figures on tracks given as (path, label, artist).

    ``others``: further baselines by name, each a mapping from path to a row of features.
    """
    with store.reader() as reader:
        table = features.table(reader)
        paths = dict(
            reader.execute(
                "SELECT t.id, f.path FROM track t JOIN file f ON f.id = t.file_id"
            ).fetchall()
        )
    known = {path: (label, artist) for path, label, artist in labels}
    found = [
        (row, known[path])
        for row, track_id in enumerate(table.ids.tolist())
        if (path := os.path.realpath(os.fsdecode(paths[track_id]))) in known
    ]
    if len(found) < _LEAST:
        raise KnownError(
            translate(
                "errors", "Only {what} of these {what2} tracks are in the library and analysed."
            ).format(what=len(found), what2=len(labels)),
            translate("errors", "Scan their folder first."),
        )
    rows = [row for row, _ in found]
    arrays: dict[str, Any] = {
        "X": table.X[rows],
        "names": np.array(table.names),
        "labels": np.array([label for _, (label, _) in found]),
    }
    artists = [artist for _, (_, artist) in found]
    if any(artists):
        arrays["groups"] = np.unique(artists, return_inverse=True)[1].astype(np.int32)
    ids = table.ids[rows].tolist()
    for name, by_path in others.items():
        own = [by_path.get(os.path.realpath(os.fsdecode(paths[i]))) for i in ids]
        if all(one is not None for one in own):
            arrays[f"baseline_{name}"] = np.array(own, np.float32)
    return evaluate_arrays(pool, arrays, control)


def evaluate_arrays(
    pool: Pool, arrays: dict[str, Any], control: JobControl | None = None
) -> dict[str, Any]:
    """Evaluate labelled features in a worker (see models.evaluate.genre_tables.run)."""
    with tempfile.TemporaryDirectory(prefix="deepcuts-evaluate-") as folder:
        data = Path(folder) / "data.npz"
        np.savez(data, **arrays)
        item = {"data": os.fsencode(data), "seed": 0}
        outcome = next(pool.map(_RUN, [item], deadline_s=_DEADLINE_S, control=control))
    if outcome.error is not None:
        raise BugError(f"Evaluating genres failed: {outcome.error}")
    found: dict[str, Any] = json.loads(outcome.value)
    return found
