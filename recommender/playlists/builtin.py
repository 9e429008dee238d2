"""The mixes Deepcuts brings along."""

from __future__ import annotations

from recommender.playlists.recipe import RecipeSource
from recommender.playlists.recipes import (
    artist_radios,
    because,
    daily_mixes,
    day_parts,
    decades,
    deep_cuts,
    dust_off,
    forgotten_favourites,
    fresh_arrivals,
    genre_mixes,
    moods,
    on_repeat,
    repeat_rewind,
    time_capsule,
)


def recipes() -> list[RecipeSource]:
    """Return them in the order of the home page."""
    return [
        deep_cuts.RECIPE,
        daily_mixes.family,
        dust_off.RECIPE,
        day_parts.family,
        because.family,
        on_repeat.RECIPE,
        forgotten_favourites.RECIPE,
        repeat_rewind.RECIPE,
        time_capsule.RECIPE,
        fresh_arrivals.RECIPE,
        moods.family,
        artist_radios.family,
        genre_mixes.family,
        decades.family,
    ]
