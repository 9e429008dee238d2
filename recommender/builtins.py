"""Deepcuts' own extractors, models, recipes and exporters: a plug-in like any other."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from recommender.hookspecs import hookimpl

if TYPE_CHECKING:
    from recommender.exchange import Exporter
    from recommender.playlists.recipe import RecipeSource

_EXTRACTORS = ("loudness", "timbre", "rhythm", "harmony", "shape")
_DEEP = ("MSD", "MTT", "EMBEDDING")
_PRINTS = ("OVERVIEW", "FINGERPRINT", "HISTOGRAM")


@hookimpl
def register_extractors() -> Sequence[str]:
    """Ideas about sound, in the order of their blocks, what is kept beside them, the deep pass."""
    features = [f"recommender.audio.extractors.{name}:EXTRACTOR" for name in _EXTRACTORS]
    kept = [f"recommender.audio.extractors.prints:{name}" for name in _PRINTS]
    return features + kept + [f"recommender.audio.extractors.deep:{name}" for name in _DEEP]


@hookimpl
def register_models() -> Sequence[str]:
    """Genres, the learning of tags, the map, themes of lyrics, in the order they are fitted."""
    places = ("genres:Genres", "tagging:Tagging", "map:Map", "themes:Themes")
    return [f"recommender.models.{place}" for place in places]


@hookimpl
def register_recipes() -> Sequence[RecipeSource]:
    """The mixes of the home page."""
    from recommender.playlists import builtin

    return builtin.recipes()


@hookimpl
def register_exporters() -> dict[str, Exporter]:
    """M3U, PLS, XSPF and JSPF."""
    from recommender.exchange import EXPORTERS

    return dict(EXPORTERS)
