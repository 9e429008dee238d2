"""The shelves of the home page: which there are, and what stands on them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from recommender.core.playlist import Playlist, Shelf
from recommender.core.snapshot import Snapshot
from recommender.core.translation import QT_TRANSLATE_NOOP, translate
from recommender.playlists.recipe import RecipeSource, expand, run

TITLES = {
    "made-for-you": QT_TRANSLATE_NOOP("shelves", "Made for you"),
    "right-now": QT_TRANSLATE_NOOP("shelves", "By the time of day"),
    "because": QT_TRANSLATE_NOOP("shelves", "Because you listened"),
    "again": QT_TRANSLATE_NOOP("shelves", "Once more"),
    "fresh": QT_TRANSLATE_NOOP("shelves", "New here"),
    "moods": QT_TRANSLATE_NOOP("shelves", "Moods"),
    "artists": QT_TRANSLATE_NOOP("shelves", "Around an artist"),
    "genres": QT_TRANSLATE_NOOP("shelves", "By ear"),
    "decades": QT_TRANSLATE_NOOP("shelves", "Decades"),
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
        Shelf(name, _title(name), tuple(playlists))
        for name, playlists in found.items()
        if playlists
    )


def _title(name: str) -> str:
    return translate("shelves", TITLES[name]) if name in TITLES else name.capitalize()
