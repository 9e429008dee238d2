"""Boosted trees and forests as plain arrays: fitted by scikit-learn, asked in numpy alone.

So the window's process can score without scikit-learn, and what is stored is numbers, never code.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from recommender.models.taste.history import Float32, Float64

_FIELDS = ("feature", "threshold", "left", "right", "value", "missing_left", "roots")


@dataclass(frozen=True, slots=True)
class Trees:
    """All nodes of all trees in one table; a leaf's children are itself.

    feature int32, threshold float64, left, right int32, value float64, missing_left bool: (nodes,);
    roots int32 (trees,); the prediction is base plus the leaves' sum.
    """

    feature: npt.NDArray[np.int32]
    threshold: Float64
    left: npt.NDArray[np.int32]
    right: npt.NDArray[np.int32]
    value: Float64
    missing_left: npt.NDArray[np.bool_]
    roots: npt.NDArray[np.int32]
    base: float
    depth: int

    def predict(self, X: Float32) -> Float64:
        """Return one value a row of X, float32 (m, f) with NaN for unknown; float64 (m,)."""
        out = np.empty(len(X))
        width, children = X.shape[1], np.stack([self.right, self.left], axis=1).ravel()
        for start in range(0, len(X), 4_096):
            part = np.ascontiguousarray(X[start : start + 4_096])
            flat, gaps = part.ravel(), bool(np.isnan(part).any())
            first = (np.arange(len(part)) * width)[:, None]
            node = np.broadcast_to(self.roots, (len(part), len(self.roots)))
            for _ in range(self.depth):
                seen = flat.take(first + self.feature.take(node))
                low = seen <= self.threshold.take(node)
                if gaps:
                    low |= np.isnan(seen) & self.missing_left.take(node)
                node = children.take(2 * node + low)
            out[start : start + 4_096] = self.base + self.value.take(node).sum(axis=1)
        return out

    def arrays(self) -> dict[str, npt.NDArray[Any]]:
        """Return what ``of_arrays`` needs, for an npz file."""
        found = {name: getattr(self, name) for name in _FIELDS}
        return {**found, "shape": np.array([self.base, self.depth])}

    @classmethod
    def of_arrays(cls, box: Mapping[str, npt.NDArray[Any]]) -> Trees:
        """Read what ``arrays`` gave."""
        base, depth = box["shape"].tolist()
        return cls(*(box[name] for name in _FIELDS), base=base, depth=int(depth))


def of_booster(model: Any) -> Trees:
    """Read scikit-learn's histogram booster (one output)."""
    parts = [stage[0].nodes for stage in model._predictors]
    return _join(
        [
            (
                nodes["feature_idx"].astype(np.int32), nodes["num_threshold"],
                nodes["left"].astype(np.int32), nodes["right"].astype(np.int32), nodes["value"],
                nodes["missing_go_to_left"].astype(bool), nodes["is_leaf"].astype(bool),
                int(nodes["depth"].max()),
            )
            for nodes in parts
        ],
        float(np.ravel(model._baseline_prediction)[0]),
    )  # fmt: skip


def of_forest(model: Any) -> Trees:
    """Read scikit-learn's forest of regression trees: the mean of its trees."""
    share = 1.0 / len(model.estimators_)
    parts = []
    for one in model.estimators_:
        tree = one.tree_
        leaf = tree.children_left < 0
        parts.append(
            (
                np.maximum(tree.feature, 0).astype(np.int32), tree.threshold.astype(np.float64),
                tree.children_left.astype(np.int32), tree.children_right.astype(np.int32),
                tree.value[:, 0, 0] * share, tree.missing_go_to_left.astype(bool), leaf,
                int(tree.max_depth),
            )
        )  # fmt: skip
    return _join(parts, 0.0)


def _join(parts: list[tuple[Any, ...]], base: float) -> Trees:
    sizes = [len(part[0]) for part in parts]
    starts = np.concatenate([[0], np.cumsum(sizes)[:-1]]).astype(np.int32)
    left, right, value = [], [], []
    for start, part in zip(starts, parts, strict=True):
        own = np.arange(len(part[0]), dtype=np.int32)
        leaf = part[6]
        left.append(np.where(leaf, own, part[2]) + start)
        right.append(np.where(leaf, own, part[3]) + start)
        value.append(np.where(leaf, part[4], 0.0))
    return Trees(
        np.concatenate([part[0] for part in parts]),
        np.concatenate([part[1] for part in parts]),
        np.concatenate(left).astype(np.int32),
        np.concatenate(right).astype(np.int32),
        np.concatenate(value),
        np.concatenate([part[5] for part in parts]),
        starts,
        base,
        max(part[7] for part in parts),
    )
