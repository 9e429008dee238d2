"""Raw features to one space in which distance means likeness, with a description of how."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from sklearn.pipeline import Pipeline

from recommender.core.sound import FeatureSpace, FeatureTable
from recommender.space import derived
from recommender.space.transformers import Impute, Scale, Straighten, WeighBlocks, Whiten, describe

Float32 = npt.NDArray[np.float32]
Float64 = npt.NDArray[np.float64]

#: How much each block counts; blocks that are not listed get ``OTHER_WEIGHT``.
BLOCK_WEIGHTS = {
    "timbre": 1.0,
    "rhythm": 1.0,
    "embedding": 0.8,
    "msd": 0.5,
    "mtt": 0.5,
    "harmony": 0.4,
    "loudness": 0.3,
    "shape": 0.3,
    "words": 0.5,
}
OTHER_WEIGHT = 0.7
_SAMPLE = 20_000
_BLOCK = 8_192


@dataclass(frozen=True, slots=True)
class SpaceOptions:
    """How the space is made; the defaults are what the evaluation chose."""

    kind: str = "standard"
    clip: float = 4.0
    evenness: float = 0.5
    dimensions: int = 32
    strength: float = 0.5


def pipeline(names: tuple[str, ...], options: SpaceOptions | None = None) -> Pipeline:
    """Return the unfitted steps for columns of these names."""
    chosen = options or SpaceOptions()
    return Pipeline(
        [
            ("impute", Impute()),
            ("straighten", Straighten()),
            ("scale", Scale(chosen.kind, chosen.clip)),
            ("weigh", WeighBlocks(names, BLOCK_WEIGHTS, OTHER_WEIGHT, chosen.evenness)),
            ("whiten", Whiten(chosen.dimensions, chosen.strength)),
        ]
    )


def sample(X: Float32) -> Float32:
    """Return the rows that statistics are taken from: all, or 20,000 drawn at random."""
    if len(X) <= _SAMPLE:
        return X
    return X[np.sort(np.random.default_rng(0).choice(len(X), _SAMPLE, replace=False))]


def in_blocks(transform: Callable[[Float64], Float64], X: Float32) -> Float32:
    """Transform rows a few thousand at a time: a large library is never in memory twice."""
    parts = [
        transform(X[start : start + _BLOCK].astype(np.float64)).astype(np.float32)
        for start in range(0, max(1, len(X)), _BLOCK)
    ]
    return np.concatenate(parts)


def build(table: FeatureTable, options: SpaceOptions | None = None) -> FeatureSpace:
    """Return the space of a feature table: finite, weighted by block, deterministic."""
    whole = derived.add(table)
    if not len(whole.ids) or not whole.names:
        return FeatureSpace(whole.ids, np.empty((len(whole.ids), 0), np.float32), ())
    steps = pipeline(whole.names, options).fit(sample(whole.X).astype(np.float64))
    X = in_blocks(steps.transform, whole.X)
    logged = steps["straighten"].logged_
    recipe = {
        "steps": [describe(step) for _, step in steps.steps],
        "missing_share": round(float((~np.isfinite(whole.X)).mean()), 6),
        "log1p": [name for name, was in zip(whole.names, logged, strict=True) if was],
        "variance_kept": round(steps["whiten"].kept_, 4),
        "blocks": sorted({name.split(".", 1)[0] for name in whole.names}),
    }
    return FeatureSpace(table.ids, X, tuple(f"axis{i}" for i in range(X.shape[1])), recipe)
