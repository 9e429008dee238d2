"""What the other people of a household heard and think, for mixes they agreed to."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from recommender.store import barred, profiles, snapshot
from recommender.store.database import open_reader, translated


def of_person(
    data_dir: Path, profile_id: int, ids: npt.NDArray[np.int64], now_ms: int
) -> dict[str, npt.NDArray[Any]]:
    """Return what somebody thinks of tracks, by name, (n,) each: plays int32, liked int8,
    rating float32 (NaN for none), barred bool, taste float32 −1…1 (0 where nothing is known).

    Taste is as it was learned when they last listened. ids are sorted.
    """
    folder = profiles.folder(data_dir, profile_id)
    files = {"listener": folder / "listener.db", "household": data_dir / "listener.db"}
    with translated(files["listener"]), closing(open_reader(data_dir / "library.db", files)) as own:
        plays = snapshot.listening(own, ids, now_ms)["plays"]
        liked, rating = np.zeros(len(ids), np.int8), np.full(len(ids), np.nan, np.float32)
        for track_id, like, stars in own.execute(
            "SELECT track_id, liked, rating FROM listener.opinion"
        ):
            row = _row(ids, track_id)
            if row is not None:
                liked[row] = like
                rating[row] = np.nan if stars is None else stars
        refused = barred.rows(own, ids)
    return {
        "plays": plays,
        "liked": liked,
        "rating": rating,
        "barred": refused,
        "taste": _taste(folder / profiles.STASH, ids),
    }


def _taste(path: Path, ids: npt.NDArray[np.int64]) -> npt.NDArray[np.float32]:
    taste = np.zeros(len(ids), np.float32)
    if not path.exists():
        return taste
    uri = f"{path.absolute().as_uri()}?mode=ro"
    with translated(path), closing(sqlite3.connect(uri, uri=True)) as kept:
        for track_id, value in kept.execute("SELECT track_id, taste FROM taste"):
            row = _row(ids, track_id)
            if row is not None and value is not None:
                taste[row] = value
    return taste


def _row(ids: npt.NDArray[np.int64], track_id: int) -> int | None:
    place = int(np.searchsorted(ids, track_id))
    return place if place < len(ids) and int(ids[place]) == track_id else None
