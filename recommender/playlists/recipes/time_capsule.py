"""Time Capsule: what you played in this season, years ago."""

from __future__ import annotations

from recommender.core.snapshot import Snapshot
from recommender.core.translation import QT_TRANSLATE_NOOP, translate
from recommender.playlists import explain
from recommender.playlists.candidates import Rows
from recommender.playlists.recipe import Recipe
from recommender.playlists.steps import diversity, filters, moments, order, scores


def _explain(snapshot: Snapshot, rows: Rows) -> str:
    return explain.naming(translate("mixes", "Around this time in earlier years"), snapshot, rows)


RECIPE = Recipe(
    slug="time-capsule",
    title=QT_TRANSLATE_NOOP("mixes", "Time Capsule"),
    shelf="again",
    refresh="weekly",
    limit=30,
    least=5,
    explain=_explain,
    steps=(
        moments.this_season(),
        filters.welcome(),
        scores.surprise(0.5),
        filters.one_version(),
        scores.different(),
        diversity.choose(),
        order.flow(),
    ),
)
