"""What runs in a worker: fit models on arrays from a file, write their columns to a file."""

from __future__ import annotations

import importlib
import json
import os
import time
from typing import Any

import numpy as np

from recommender.core.sound import FeatureTable
from recommender.models.base import Fitted, Model, TrainingData
from recommender.space import neighbours, scale, text


def train(item: dict[str, Any]) -> dict[str, Any]:
    """Fit ``item["models"]`` ("module:Class") on the npz at ``item["data"]``.

    Writes the scaled space, hub statistics and prediction columns to the npz at ``item["out"]``
    and returns the genre tree and what is to be told about each model.
    """
    data = _load(os.fsdecode(item["data"]), item["seed"])
    columns: dict[str, Any] = {}
    genres: list[Any] = []
    tables: dict[str, list[Any]] = {}
    runs = []
    for place in item["models"]:
        model = _model(place)
        started = time.perf_counter()
        fitted: Fitted = model.fit(data)
        seconds = time.perf_counter() - started
        columns.update(fitted.columns)
        genres.extend(fitted.genres)
        for table, rows in fitted.tables.items():
            tables.setdefault(table, []).extend(rows)
        details = {"name": model.name, "version": model.version, "seconds": seconds}
        runs.append({**details, "fitted_on": len(data.space.ids), "details": fitted.details})
    mean, spread = neighbours.hub_statistics(data.space.X, item["seed"])
    np.savez(
        os.fsdecode(item["out"]),
        X=data.space.X,
        hub_mean=mean,
        hub_std=spread,
        **columns,
    )
    tree = [
        {
            **{"id": i, "parent": parent, "name": name, "words": words},
            **{"exemplars": best, "size": size, "colour": colour},
        }
        for i, parent, name, words, best, size, colour in genres
    ]
    return {"genres": tree, "models": runs, "space": data.space.recipe, "tables": tables}


def _model(place: str) -> Model:
    module, _, name = place.partition(":")
    model: Model = getattr(importlib.import_module(module), name)()
    return model


def _load(path: str, seed: int) -> TrainingData:
    with np.load(path, allow_pickle=False) as box:
        told = json.loads(box["told"].tobytes())
        table = FeatureTable(box["ids"], box["X"], tuple(told["names"]))
        artists, albums, years = box["artists"], box["albums"], box["years"]
    before = {
        "labels": {
            name: {int(i): value for i, value in column.items()}
            for name, column in told["labels"].items()
        },
        "map": {int(i): place for i, place in told["map"].items()},
        "genres": {int(i): row for i, row in told["genres"].items()},
        "last_id": told["last_id"],
        "edits": told["edits"],
    }
    return TrainingData(
        raw=table,
        space=scale.build(text.add(table, told["texts"])),
        words=tuple(tuple(own) for own in told["words"]),
        artists=artists,
        before=before,
        seed=seed,
        albums=albums,
        years=years,
        texts=tuple(told["texts"]),
        corrections={int(i): name for i, name in told["corrections"].items()},
        doubted=frozenset(told["doubted"]),
    )
