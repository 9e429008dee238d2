"""The mixes Deepcuts brings along."""

from __future__ import annotations

from recommender.playlists.recipe import RecipeSource
from recommender.playlists.recipes import (
    daily_mixes,
    deep_cuts,
    forgotten_favourites,
    fresh_arrivals,
    genre_mixes,
    on_repeat,
)


def recipes() -> list[RecipeSource]:
    """Return them in the order of the home page."""
    return [
        deep_cuts.RECIPE,
        daily_mixes.family,
        on_repeat.RECIPE,
        forgotten_favourites.RECIPE,
        fresh_arrivals.RECIPE,
        genre_mixes.family,
    ]
