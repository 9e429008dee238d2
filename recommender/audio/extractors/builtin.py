"""The extractors Deepcuts brings along."""

from __future__ import annotations

from recommender.audio.extractors import harmony, loudness, rhythm, shape, timbre
from recommender.audio.extractors.base import Extractor


def extractors() -> tuple[Extractor, ...]:
    """Return them in the order of their blocks."""
    return (
        loudness.EXTRACTOR,
        timbre.EXTRACTOR,
        rhythm.EXTRACTOR,
        harmony.EXTRACTOR,
        shape.EXTRACTOR,
    )
