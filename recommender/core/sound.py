"""What decoding and analysis hand on: a signal, a feature vector, a feature space."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import numpy as np
import numpy.typing as npt

Float32 = npt.NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class FeatureVector:
    """One extractor's description of one track: float32, shape (len(names),), finite."""

    extractor: str
    version: int
    names: tuple[str, ...]
    values: Float32


@dataclass(frozen=True, slots=True)
class Edges:
    """How a track begins and ends, as it was heard, in milliseconds."""

    silence_before_ms: int
    silence_after_ms: int
    intro_ms: int
    outro_ms: int


@dataclass(frozen=True, slots=True)
class FeatureTable:
    """Raw features of many tracks before scaling; NaN marks what is missing.

    ids: int64 (n,); X: float32 (n, d); names: d strings "extractor.feature".
    """

    ids: npt.NDArray[np.int64]
    X: Float32
    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class FeatureSpace:
    """The scaled space models and neighbours work in.

    ids: int64 (n,); X: float32 (n, d), weighted so that Euclidean distance is meaningful;
    ``recipe`` says in plain JSON values how X came from the raw table.
    """

    ids: npt.NDArray[np.int64]
    X: Float32
    names: tuple[str, ...]
    recipe: dict[str, Any] = field(default_factory=dict)
