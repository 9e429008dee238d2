"""What an extractor is."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from recommender.audio.spectrum import Float32, Frames
from recommender.core.sound import FeatureVector


@dataclass(frozen=True, slots=True)
class Extractor:
    """One idea about sound.

    ``summarise`` turns frame-level series into one value per name. Raise ``version`` whenever
    the values change: only this extractor's block is then computed anew.
    """

    name: str
    version: int
    names: tuple[str, ...]
    summarise: Callable[[Frames], Float32]

    def extract(self, frames: Frames) -> FeatureVector:
        """Return the finite description of a track; what cannot be said is 0."""
        values = np.nan_to_num(
            np.asarray(self.summarise(frames), np.float32), nan=0.0, posinf=0.0, neginf=0.0
        )
        assert values.shape == (len(self.names),), self.name
        return FeatureVector(self.name, self.version, self.names, values)
