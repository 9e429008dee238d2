"""Impute, straighten, standardise and weigh raw features into one space."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from recommender.core.sound import FeatureSpace, FeatureTable

Float32 = npt.NDArray[np.float32]
Float64 = npt.NDArray[np.float64]

#: How much each block counts: the share of the total variance it gets.
BLOCK_WEIGHTS = {"timbre": 1.0, "rhythm": 0.8, "harmony": 0.5, "loudness": 0.3, "shape": 0.2}
_OTHER_WEIGHT = 0.5
_CLIP = 4.0
_SKEWED = 1.0


def build(table: FeatureTable) -> FeatureSpace:
    """Return the scaled space of a feature table: finite, weighted by block, deterministic."""
    if not len(table.ids):
        return FeatureSpace(table.ids, np.empty((0, len(table.names)), np.float32), table.names)
    raw = table.X.astype(np.float64)
    filled, missing = impute(raw)
    straight, logged = straighten(filled)
    scaled = np.clip(standardise(straight), -_CLIP, _CLIP)
    weights = block_weights(table.names)
    recipe = {
        "impute": "median",
        "missing_share": round(float(missing.mean()), 6),
        "log1p": [name for name, was in zip(table.names, logged, strict=True) if was],
        "scale": "standard",
        "clip": _CLIP,
        "blocks": BLOCK_WEIGHTS,
    }
    return FeatureSpace(table.ids, (scaled * weights).astype(np.float32), table.names, recipe)


def impute(raw: Float64) -> tuple[Float64, npt.NDArray[np.bool_]]:
    """Put each column's median where a value is missing; return that and where it was."""
    missing = ~np.isfinite(raw)
    if not missing.any():
        return raw, missing
    known = np.where(missing, np.nan, raw)
    empty = missing.all(axis=0)
    known[:, empty] = 0.0
    return np.where(missing, np.nanmedian(known, axis=0), raw), missing


def straighten(values: Float64) -> tuple[Float64, npt.NDArray[np.bool_]]:
    """Take log(1 + x / scale) of positive columns with a long right tail."""
    spread = values.std(axis=0)
    centred = values - values.mean(axis=0)
    cubes = (centred**3).mean(axis=0)
    skewness = np.where(spread > 1e-12, cubes / np.maximum(spread, 1e-12) ** 3, 0.0)
    logged = (skewness > _SKEWED) & (values.min(axis=0) >= 0)
    scale = np.maximum(np.median(values, axis=0), 1e-9)
    return np.where(logged, np.log1p(np.maximum(values, 0) / scale), values), logged


def standardise(values: Float64) -> Float64:
    """Give each column mean 0 and deviation 1; constant columns become 0."""
    spread = values.std(axis=0)
    steady = spread > 1e-9 * (1 + np.abs(values).max(axis=0))
    return np.where(steady, (values - values.mean(axis=0)) / np.where(steady, spread, 1.0), 0.0)


def block_weights(names: tuple[str, ...]) -> Float64:
    """Return a factor per column, so that a block's columns together get the block's share."""
    blocks = [name.split(".", 1)[0] for name in names]
    counts = {block: blocks.count(block) for block in set(blocks)}
    return np.array(
        [np.sqrt(BLOCK_WEIGHTS.get(block, _OTHER_WEIGHT) / counts[block]) for block in blocks]
    )
