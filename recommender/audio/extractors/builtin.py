"""The extractors Deepcuts brings along."""

from __future__ import annotations

from recommender.audio.extractors import harmony, loudness, prints, rhythm, shape, timbre
from recommender.audio.extractors.base import Extractor, Print


def extractors() -> tuple[Extractor, ...]:
    """Return those of the fast pass in the order of their blocks."""
    return (
        loudness.EXTRACTOR,
        timbre.EXTRACTOR,
        rhythm.EXTRACTOR,
        harmony.EXTRACTOR,
        shape.EXTRACTOR,
    )


def kept() -> tuple[Print, ...]:
    """Return what is kept beside the features."""
    return (prints.OVERVIEW, prints.FINGERPRINT, prints.HISTOGRAM)
