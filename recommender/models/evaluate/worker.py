"""What runs in a worker: the taste evaluation of the library's own listener."""

from __future__ import annotations

import json
import os
import time
from typing import Any

import numpy as np

from recommender.models.evaluate import taste
from recommender.models.evaluate.library import Catalogue
from recommender.models.evaluate.listeners import Log
from recommender.models.taste.cleaning import clean


def own(item: dict[str, Any]) -> str:
    """Evaluate on the npz at ``item["data"]``; return the result as JSON text."""
    with np.load(os.fsdecode(item["data"]), allow_pickle=False) as box:
        log = _log({name: box[name] for name in box.files})
    result = taste.evaluate(log, item["tasks"], workers=1)
    return json.dumps({"tasks": result.tasks, "gains": result.gains, "about": result.about})


def _log(box: dict[str, Any]) -> Log:
    """Make a log of one listener; the library's tracks that were never met are its padding."""
    ids = box["ids"]
    place = np.searchsorted(ids, box["track_id"])
    known = place < len(ids)
    known[known] = ids[place[known]] == box["track_id"][known]
    track = np.where(known, place, -1)
    at_s, heard_ms = box["at_ms"] / 1_000, box["heard_s"].astype(float) * 1_000
    found = clean(at_s, heard_ms, track, time.time())
    kept = found.rows[(box["heard"] | box["skipped"])[found.rows]]
    X = box["X"].astype(np.float32)
    sound = np.where(X.any(axis=1, keepdims=True), X, np.nan) if X.size else X
    catalogue = Catalogue(box["artist"].astype(np.int64), box["album"].astype(np.int64), sound)
    return Log(
        np.zeros(len(kept), np.int64), ("you",), at_s[kept], track[kept].astype(np.int64),
        heard_ms[kept], box["skipped"][kept], np.full(len(kept), -1, np.int8), catalogue,
        {"unknown": found.unknown, "duplicates": found.duplicates, "too_old": found.too_old},
    )  # fmt: skip
