"""Small models of tempo and key that were fitted on music whose tempo and key are known."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

import numpy as np
import numpy.typing as npt

Float64 = npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Fitted:
    """tempo_means, tempo_weights: float64 (49,), see tempo.describe; key_profiles: float64 (2, 24),
    major and minor, see key.rotations.
    """

    tempo_means: Float64
    tempo_weights: Float64
    key_profiles: Float64


@cache
def fitted() -> Fitted:
    """Return the models of resources/models/tempo_and_key.json."""
    place = files("resources.models").joinpath("tempo_and_key.json")
    raw = json.loads(place.read_text(encoding="utf-8"))
    return Fitted(*(np.array(raw[name]) for name in Fitted.__slots__))
