"""What a plug-in may add to the recommender: one function each; all are optional."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import pluggy

if TYPE_CHECKING:
    from recommender.core.track import Tags
    from recommender.exchange import Exporter
    from recommender.playlists.recipe import RecipeSource

PROJECT = "deepcuts"
hookspec = pluggy.HookspecMarker(PROJECT)
hookimpl = pluggy.HookimplMarker(PROJECT)


@hookspec
def register_extractors() -> Sequence[str]:
    """Return places of audio extractors, "module:EXTRACTOR" (see audio.extractors.base)."""


@hookspec
def register_models() -> Sequence[str]:
    """Return places of models, "module:Class" (see models.base)."""


@hookspec
def register_recipes() -> Sequence[RecipeSource]:
    """Return recipes, or functions from a Snapshot to recipes (see playlists.recipe)."""


@hookspec
def register_exporters() -> dict[str, Exporter]:
    """Return playlist writers by file suffix (see exchange)."""


@hookspec
def fix_tags(tags: Tags) -> Tags | None:
    """Return better tags for a track that was just read, or None to leave them."""
