"""The shelves of the home page: which there are, and what stands on them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from recommender.core.playlist import Playlist, Shelf
from recommender.core.snapshot import Snapshot
from recommender.playlists.recipe import RecipeSource, expand, run

TITLES = {
    "made-for-you": "Made for you",
    "right-now": "By the time of day",
    "because": "Because you listened",
    "again": "Once more",
    "fresh": "New here",
    "moods": "Moods",
    "artists": "Around an artist",
    "genres": "By ear",
    "decades": "Decades",
}


def build(
    sources: Sequence[RecipeSource],
    snapshot: Snapshot,
    day: date,
    seed: int = 0,
    step: Callable[[str], None] = lambda slug: None,
) -> tuple[Shelf, ...]:
    """Run every recipe; shelves without a playlist are left out. ``step`` hears of each one."""
    found: dict[str, list[Playlist]] = {name: [] for name in TITLES}
    for recipe in expand(sources, snapshot):
        step(recipe.slug)
        playlist = run(recipe, snapshot, day, seed)
        if playlist is not None:
            found.setdefault(recipe.shelf, []).append(playlist)
    return tuple(
        Shelf(name, TITLES.get(name, name.replace("-", " ").capitalize()), tuple(playlists))
        for name, playlists in found.items()
        if playlists
    )
