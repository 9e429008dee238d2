"""Labelled features for the evaluation of genres: from a CSV table, and what runs in a worker."""

from __future__ import annotations

import csv
import json
import os
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from recommender.core.errors import KnownError
from recommender.core.sound import FeatureTable
from recommender.models.evaluate import genres

#: How columns of tables of classic features begin, and the block that they belong to here.
_BLOCKS = (
    ("mfcc", "timbre"),
    ("spectral", "timbre"),
    ("rolloff", "timbre"),
    ("zero_crossing", "timbre"),
    ("chroma", "harmony"),
    ("rms", "loudness"),
    ("tempo", "rhythm"),
    ("harmony", "shape"),
    ("perceptr", "shape"),
)


def run(item: dict[str, Any]) -> str:
    """Evaluate the npz at ``item["data"]``: X, names, labels, perhaps groups and baseline_NAME.

    Returns the figures as JSON text.
    """
    with np.load(os.fsdecode(item["data"]), allow_pickle=False) as box:
        arrays = {name: box[name] for name in box.files}
    X = arrays["X"]
    table = FeatureTable(np.arange(len(X)), X, tuple(arrays["names"].tolist()))
    others = {
        name.removeprefix("baseline_"): value
        for name, value in arrays.items()
        if name.startswith("baseline_")
    }
    found = genres.evaluate(
        table, arrays["labels"].tolist(), arrays.get("groups"), others, item.get("seed", 0)
    )
    return json.dumps(found, default=float)


def read_table(path: Path, label: str) -> tuple[FeatureTable, list[str]]:
    """Read a CSV of numeric columns and one of labels; KnownError when there is none."""
    with path.open(newline="", encoding="utf-8-sig") as file:
        rows = list(csv.DictReader(file))
    if not rows or label not in rows[0]:
        raise KnownError(f"{path.name} has no column “{label}”.")
    names = [
        name for name in rows[0] if name != label and name != "length" and _numeric(rows, name)
    ]
    if not names:
        raise KnownError(f"{path.name} has no columns of numbers.")
    X = np.array([[float(row[name]) for name in names] for row in rows], np.float32)
    own = tuple(f"{_block(name)}.{name}" for name in names)
    return FeatureTable(np.arange(len(rows)), X, own), [row[label] for row in rows]


def _numeric(rows: list[dict[str, str]], name: str) -> bool:
    try:
        for row in rows:
            float(row[name])
    except (TypeError, ValueError):
        return False
    return True


def _block(name: str) -> str:
    if "." in name:
        return name.split(".", 1)[0]
    return next((block for start, block in _BLOCKS if name.startswith(start)), "timbre")


def read_labels(path: Path) -> list[tuple[str, str, str]]:
    """Read a CSV of path, label (or genre) and perhaps artist; paths are made absolute."""
    with path.open(newline="", encoding="utf-8-sig") as file:
        rows = list(csv.DictReader(file))
    if not rows or "path" not in rows[0] or not {"label", "genre"} & set(rows[0]):
        raise KnownError(f"{path.name} needs the columns “path” and “label”.")
    kind = "label" if "label" in rows[0] else "genre"
    return [
        (os.path.realpath(path.parent / row["path"]), row[kind], row.get("artist") or "")
        for row in rows
        if row["path"] and row[kind]
    ]


def groups_of(artists: list[str]) -> npt.NDArray[np.int32] | None:
    """Return a group per track by artist; None where no artist is named."""
    if not any(artists):
        return None
    codes = np.unique(artists, return_inverse=True)[1].astype(np.int32)
    return codes
