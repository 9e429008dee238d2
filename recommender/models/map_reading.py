"""What a map can be trusted with, and what its directions mean."""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt
from sklearn.manifold import trustworthiness

from recommender.core.sound import FeatureTable
from recommender.models.names import SOUND_WORDS

Float32 = npt.NDArray[np.float32]
Float64 = npt.NDArray[np.float64]

_SAMPLE = 800
_NEIGHBOURS = 10
_WORDS = 2
#: A feature names an axis when it explains at least this share of its ranks (squared correlation).
_TELLING = 0.06


def trust(X: Float32, placed: Float64, seed: int) -> dict[str, float]:
    """Return trustworthiness and continuity of a placement, 0–1 (Venna and Kaski 2001).

    Trustworthiness: what is near on the map is near in sound. Continuity: what is near in sound
    is near on the map. Measured on a sample for the ten nearest.
    """
    rng = np.random.default_rng(seed)
    rows = np.arange(len(X))
    if len(X) > _SAMPLE:
        rows = rng.choice(len(X), _SAMPLE, replace=False)
    count = min(_NEIGHBOURS, (len(rows) - 1) // 2)
    if count < 1:
        return {"trustworthiness": 1.0, "continuity": 1.0}
    own, flat = X[rows].astype(np.float64), placed[rows]
    return {
        "trustworthiness": round(float(trustworthiness(own, flat, n_neighbors=count)), 4),
        "continuity": round(float(trustworthiness(flat, own, n_neighbors=count)), 4),
    }


def axes(raw: FeatureTable, placed: Float64) -> list[dict[str, Any]]:
    """Say what changes along each axis: words for its low and its high end, most telling first.

    By rank correlation of the coordinate with every feature that has words; an axis that nothing
    readable follows has none.
    """
    ranked = _ranks(placed)
    readable = [
        (raw.names.index(name), high, low) for name, high, low in SOUND_WORDS if name in raw.names
    ]
    if not readable or len(placed) < 4:
        return [{"low": [], "high": [], "correlations": []} for _ in range(placed.shape[1])]
    columns = raw.X[:, [place for place, _, _ in readable]].astype(np.float64)
    columns = np.where(np.isfinite(columns), columns, np.nanmedian(columns, axis=0))
    features = _ranks(np.nan_to_num(columns))
    found = []
    for axis in range(placed.shape[1]):
        related = (features * ranked[:, axis : axis + 1]).mean(axis=0)
        order = [i for i in np.argsort(-np.abs(related)) if related[i] ** 2 >= _TELLING]
        low, high, told = [], [], []
        for i in order[:_WORDS]:
            _, up, down = readable[i]
            high.append(up if related[i] > 0 else down)
            low.append(down if related[i] > 0 else up)
            told.append([raw.names[readable[i][0]], round(float(related[i]), 3)])
        found.append({"low": low, "high": high, "correlations": told})
    return found


def _ranks(values: Float64) -> Float64:
    """Return standardised ranks by column."""
    ranks = np.argsort(np.argsort(values, axis=0, kind="stable"), axis=0).astype(np.float64)
    spread = ranks.std(axis=0)
    found: Float64 = (ranks - ranks.mean(axis=0)) / np.where(spread > 0, spread, 1.0)
    return found
