"""The models Deepcuts brings along."""

from __future__ import annotations

from recommender.models.base import Model
from recommender.models.genres import Genres
from recommender.models.map import Map
from recommender.models.tagging import Tagging
from recommender.models.themes import Themes


def models() -> tuple[Model, ...]:
    """Return them in the order they are fitted."""
    return (Genres(), Tagging(), Map(), Themes())
