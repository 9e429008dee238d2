"""Find extractors by their place, "module:NAME"."""

from __future__ import annotations

import importlib

from recommender.audio.extractors.base import Extractor, Print


def load(place: str) -> Extractor | Print:
    """Return the extractor or print at a place."""
    module, _, name = place.partition(":")
    found: Extractor | Print = getattr(importlib.import_module(module), name)
    return found
