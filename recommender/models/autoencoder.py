"""A compact space by a small neural network, to be used only where it beats PCA."""

from __future__ import annotations

import warnings
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt
from sklearn.exceptions import ConvergenceWarning
from sklearn.neural_network import MLPRegressor

from recommender.core.sound import FeatureTable
from recommender.models.tagging import finite
from recommender.space.neighbours import nearest
from recommender.space.scale import SpaceOptions, pipeline

Float32 = npt.NDArray[np.float32]
Float64 = npt.NDArray[np.float64]
Codes = npt.NDArray[np.intp]

_HIDDEN = 64
_EPOCHS = 60
_NEIGHBOURS = 5


@dataclass(frozen=True, slots=True)
class Encoder:
    """The first half of the network: weights and biases by layer, plain arrays."""

    weights: tuple[Float64, ...]
    biases: tuple[Float64, ...]
    error: float

    def __call__(self, X: Float64) -> Float32:
        """Return the bottleneck's values, float32 (n, size)."""
        for place, (weight, bias) in enumerate(zip(self.weights, self.biases, strict=True)):
            X = X @ weight + bias
            if place < len(self.weights) - 1:
                X = np.tanh(X)
        return X.astype(np.float32)


def fit(X: Float64, size: int, seed: int = 0) -> Encoder:
    """Train a network to repeat standardised features X (n, d) through ``size`` values.

    scikit-learn's MLP applies tanh to every hidden layer; the bottleneck is read before it, which
    keeps distances. ``error``: mean squared error of the repetition.
    """
    model = MLPRegressor(
        hidden_layer_sizes=(_HIDDEN, size, _HIDDEN),
        activation="tanh",
        solver="adam",
        max_iter=_EPOCHS,
        batch_size=min(128, len(X)),
        alpha=1e-3,
        random_state=seed,
    )
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ConvergenceWarning)
        model.fit(X, X)
    error = float(((model.predict(X) - X) ** 2).mean())
    return Encoder(tuple(model.coefs_[:2]), tuple(model.intercepts_[:2]), error)


def compare(
    table: FeatureTable, kinds: Codes | None, size: int = 16, seed: int = 0
) -> dict[str, Any]:
    """Return how autoencoder and PCA of one size do: repetition error and neighbours.

    ``kinds``: a class per track (genre, artist), whose agreement among the five nearest decides
    where it is known; else the error does. ``better`` says whether the network may be used.
    """
    whole = finite(table)
    steps = pipeline(whole.names, SpaceOptions(dimensions=size, strength=0.0))
    flat = steps[:-1].fit_transform(whole.X.astype(np.float64))
    principal = steps[-1].fit(flat)
    coordinates = principal.transform(flat)
    repeated = coordinates @ principal.axes_ + principal.mean_
    scale = flat.std() or 1.0
    encoder = fit((flat - flat.mean(axis=0)) / scale, size, seed)
    found: dict[str, Any] = {
        "size": size,
        "pca": {"error": float(((flat - repeated) ** 2).mean() / scale**2)},
        "autoencoder": {"error": encoder.error},
    }
    key = "error"
    if kinds is not None:
        key = "agreement"
        encoded = encoder((flat - flat.mean(axis=0)) / scale)
        found["pca"][key] = _agreement(coordinates.astype(np.float32), kinds)
        found["autoencoder"][key] = _agreement(encoded, kinds)
    gain = found["autoencoder"][key] - found["pca"][key]
    found["better"] = bool(gain > 0 if kinds is not None else gain < 0)
    return found


def _agreement(X: Float32, kinds: Codes) -> float:
    near = nearest(X, X, min(_NEIGHBOURS + 1, len(X)))[0][:, 1:]
    return float((kinds[near] == kinds[:, None]).mean())
