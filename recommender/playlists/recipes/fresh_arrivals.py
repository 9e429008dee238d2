"""Fresh Arrivals: what came into the library lately, what fits you first."""

from __future__ import annotations

from recommender.core.snapshot import Snapshot
from recommender.playlists import explain, seeds
from recommender.playlists.candidates import Rows
from recommender.playlists.recipe import Recipe
from recommender.playlists.steps import diversity, filters, order, scores


def _explain(snapshot: Snapshot, rows: Rows) -> str:
    return explain.naming("New in your library", snapshot, rows)


RECIPE = Recipe(
    slug="fresh-arrivals",
    title="Fresh Arrivals",
    shelf="fresh",
    refresh="daily",
    limit=30,
    explain=_explain,
    steps=(
        filters.newest(days=30, least=10),
        filters.songs(),
        filters.welcome(),
        scores.recency(),
        scores.agreement(seeds.favourites, 0.5),
        scores.surprise(0.4),
        filters.one_version(),
        scores.different(),
        diversity.choose(),
        order.flow(),
    ),
)
