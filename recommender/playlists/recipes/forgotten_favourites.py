"""Forgotten Favourites: once loved, long silent."""

from __future__ import annotations

from recommender.core.snapshot import Snapshot
from recommender.core.translation import QT_TRANSLATE_NOOP, translate
from recommender.playlists import explain
from recommender.playlists.candidates import Rows
from recommender.playlists.recipe import Recipe
from recommender.playlists.steps import diversity, filters, order, scores


def _explain(snapshot: Snapshot, rows: Rows) -> str:
    return explain.naming(
        translate("mixes", "Often played, but not for two months"), snapshot, rows
    )


RECIPE = Recipe(
    slug="forgotten-favourites",
    title=QT_TRANSLATE_NOOP("mixes", "Forgotten Favourites"),
    shelf="again",
    refresh="daily",
    limit=30,
    least=3,
    explain=_explain,
    steps=(
        filters.forgotten(least_plays=3, days=60),
        filters.songs(),
        filters.welcome(),
        scores.devotion(),
        scores.surprise(0.8),
        filters.one_version(),
        scores.different(),
        diversity.choose(),
        order.flow(),
    ),
)
