"""What an extractor is."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from recommender.audio.frames import Float32, Frames
from recommender.core.sound import FeatureVector

FAST, DEEP = "fast", "deep"


@dataclass(frozen=True, slots=True)
class Extractor:
    """One idea about sound.

    ``summarise`` turns what was heard (Frames; for the deep pass its answers) into one value per
    name. Raise ``version`` whenever the values change: only this extractor's block is then
    computed anew. Extractors of the deep pass run later, on tracks that went through the fast one.
    """

    name: str
    version: int
    names: tuple[str, ...]
    summarise: Callable[[Any], Float32]
    stage: str = FAST

    def extract(self, heard: Any) -> FeatureVector:
        """Return the finite description of a track; what cannot be said is 0."""
        values = np.nan_to_num(
            np.asarray(self.summarise(heard), np.float32), nan=0.0, posinf=0.0, neginf=0.0
        )
        assert values.shape == (len(self.names),), self.name
        return FeatureVector(self.name, self.version, self.names, values)


@dataclass(frozen=True, slots=True)
class Print:
    """Bytes about a track that are no point in a space: a waveform, a fingerprint."""

    name: str
    version: int
    make: Callable[[Frames], bytes]
    names: tuple[str, ...] = field(default=(), init=False)
    stage: str = field(default=FAST, init=False)
