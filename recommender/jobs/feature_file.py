"""The feature matrix as a file, for people who want to work with it."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from recommender.jobs.playlist_files import Rows
from recommender.jobs.playlists import AnyStore
from recommender.store import features, predictions


def write(store: AnyStore, path: Path, rows: Rows) -> int:
    """Write ids, paths, the scaled matrix X and its names as npz; return how many tracks."""
    with store.reader() as reader:
        space = predictions.space(reader)
        names = features.table(reader).names
    paths = {row.id: row.path for row in rows(space.ids.tolist())}
    there = np.array([track_id in paths for track_id in space.ids.tolist()], bool)
    ids = space.ids[there]
    shown = [paths[i].encode("utf-8", "surrogateescape").decode("utf-8", "replace") for i in ids]
    if space.X.shape[1] != len(names):
        names = tuple(f"dimension{i}" for i in range(space.X.shape[1]))
    with path.open("wb") as file:
        np.savez(file, ids=ids, paths=np.array(shown, str), X=space.X[there], names=np.array(names))
    return len(ids)
