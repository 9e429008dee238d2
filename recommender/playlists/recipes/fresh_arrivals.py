"""Fresh Arrivals: what came into the library lately, what fits you first."""

from __future__ import annotations

from recommender.core.snapshot import Snapshot
from recommender.core.translation import QT_TRANSLATE_NOOP, translate
from recommender.playlists import explain, seeds
from recommender.playlists.candidates import Rows
from recommender.playlists.recipe import Recipe
from recommender.playlists.steps import diversity, filters, order, scores


def _explain(snapshot: Snapshot, rows: Rows) -> str:
    return explain.naming(translate("mixes", "New in your library"), snapshot, rows)


RECIPE = Recipe(
    slug="fresh-arrivals",
    title=QT_TRANSLATE_NOOP("mixes", "Fresh Arrivals"),
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
