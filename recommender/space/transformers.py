"""The steps from raw features to the space, as scikit-learn transformers that say what they do."""

from __future__ import annotations

from typing import Any, Self

import numpy as np
import numpy.typing as npt
from sklearn.base import BaseEstimator, TransformerMixin

Float64 = npt.NDArray[np.float64]


class Impute(TransformerMixin, BaseEstimator):
    """Put a column's median where a value is missing; with ``flag`` one column more says where.

    The flag column is the share of a row's values that was missing.
    """

    def __init__(self, flag: bool = False) -> None:
        self.flag = flag

    def fit(self, X: Float64, y: object = None) -> Self:
        """Learn the medians; an empty column's is 0."""
        known = np.where(np.isfinite(X), X, np.nan)
        self.empty_ = np.isnan(known).all(axis=0)
        known[:, self.empty_] = 0.0
        self.median_ = np.nanmedian(known, axis=0)
        return self

    def transform(self, X: Float64) -> Float64:
        """Return X without gaps."""
        missing = ~np.isfinite(X)
        filled = np.where(missing, self.median_, X)
        return np.column_stack([filled, missing.mean(axis=1)]) if self.flag else filled


class Straighten(TransformerMixin, BaseEstimator):
    """Take log(1 + x / median) of positive columns with a long right tail."""

    def __init__(self, skewed: float = 1.0) -> None:
        self.skewed = skewed

    def fit(self, X: Float64, y: object = None) -> Self:
        """Find the skewed columns."""
        spread = X.std(axis=0)
        cubes = ((X - X.mean(axis=0)) ** 3).mean(axis=0)
        skewness = np.where(spread > 1e-12, cubes / np.maximum(spread, 1e-12) ** 3, 0.0)
        self.logged_ = (skewness > self.skewed) & (X.min(axis=0) >= 0)
        self.scale_ = np.maximum(np.median(X, axis=0), 1e-9)
        return self

    def transform(self, X: Float64) -> Float64:
        """Return X with its skewed columns straightened."""
        return np.where(self.logged_, np.log1p(np.maximum(X, 0) / self.scale_), X)


class Scale(TransformerMixin, BaseEstimator):
    """Centre and scale columns, cut at ±``clip`` spreads; constant columns become 0.

    Args:
        kind: "standard" (mean, deviation), "robust" (median, quartiles) or "minmax" (0–1).
        clip: the cut, in spreads; not for "minmax".
    """

    def __init__(self, kind: str = "standard", clip: float = 4.0) -> None:
        self.kind = kind
        self.clip = clip

    def fit(self, X: Float64, y: object = None) -> Self:
        """Learn centre and spread."""
        if self.kind == "robust":
            low, self.centre_, high = np.percentile(X, [25, 50, 75], axis=0)
            spread = np.where(high > low, (high - low) / 1.349, X.std(axis=0))
        elif self.kind == "minmax":
            self.centre_ = X.min(axis=0)
            spread = X.max(axis=0) - self.centre_
        else:
            self.centre_, spread = X.mean(axis=0), X.std(axis=0)
        self.steady_ = spread > 1e-9 * (1 + np.abs(X).max(axis=0))
        self.spread_ = np.where(self.steady_, spread, 1.0)
        return self

    def transform(self, X: Float64) -> Float64:
        """Return the scaled columns."""
        scaled = np.where(self.steady_, (X - self.centre_) / self.spread_, 0.0)
        return scaled if self.kind == "minmax" else np.clip(scaled, -self.clip, self.clip)


class WeighBlocks(TransformerMixin, BaseEstimator):
    """Give each block of columns its share of the variance, however many columns it has.

    Args:
        names: a column's name, "block.feature", per column.
        weights: share by block; other blocks get ``other``.
        other: the share of blocks that are not listed.
        evenness: 0 leaves columns alike, 1 makes blocks alike but for their weights.
    """

    def __init__(
        self,
        names: tuple[str, ...] = (),
        weights: dict[str, float] | None = None,
        other: float = 0.5,
        evenness: float = 1.0,
    ) -> None:
        self.names = names
        self.weights = weights
        self.other = other
        self.evenness = evenness

    def fit(self, X: Float64, y: object = None) -> Self:
        """Count each block's columns."""
        blocks = [name.split(".", 1)[0] for name in self.names]
        share = self.weights or {}
        counts = {block: blocks.count(block) for block in set(blocks)}
        self.factors_ = np.array(
            [
                np.sqrt(share.get(block, self.other) / counts[block] ** self.evenness)
                for block in blocks
            ]
        )
        return self

    def transform(self, X: Float64) -> Float64:
        """Return the weighted columns."""
        return X * self.factors_


class Whiten(TransformerMixin, BaseEstimator):
    """Principal components, each divided by its deviation to the power ``strength``.

    0 is a plain projection, 1 full whitening, which blows up what is mere noise; in between
    features that many columns repeat count less without that. Signs are fixed, so that the same
    data gives the same axes.
    """

    def __init__(self, dimensions: int = 30, strength: float = 0.5) -> None:
        self.dimensions = dimensions
        self.strength = strength

    def fit(self, X: Float64, y: object = None) -> Self:
        """Find the components; their number is bound by rows and columns."""
        self.mean_ = X.mean(axis=0)
        centred = X - self.mean_
        # Eigenvectors of the covariance: exact, and cheap however many rows there are.
        values, vectors = np.linalg.eigh(centred.T @ centred / max(1, len(X)))
        most = max(1, min(self.dimensions, len(X) - 1, int((values > 1e-10).sum())))
        order = np.argsort(-values)[:most]
        axes = vectors[:, order].T
        signs = np.sign(axes[np.arange(most), np.abs(axes).argmax(axis=1)])
        self.axes_ = axes * np.where(signs == 0, 1, signs)[:, None]
        self.deviation_ = np.sqrt(np.maximum(values[order], 1e-12))
        self.kept_ = float(values[order].sum() / max(values.clip(0).sum(), 1e-12))
        return self

    def transform(self, X: Float64) -> Float64:
        """Return the coordinates on the components."""
        return (X - self.mean_) @ self.axes_.T / self.deviation_**self.strength


def describe(step: Any) -> dict[str, Any]:
    """Return what a fitted step is, in JSON values: its class and its plain parameters."""
    plain = {
        name: value
        for name, value in step.get_params(deep=False).items()
        if isinstance(value, (str, int, float, bool, dict))
    }
    return {"step": type(step).__name__, **plain}
