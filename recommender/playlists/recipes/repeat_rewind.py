"""Repeat Rewind: what you could not stop playing a while ago."""

from __future__ import annotations

from recommender.core.snapshot import Snapshot
from recommender.core.translation import QT_TRANSLATE_NOOP, translate
from recommender.playlists import explain
from recommender.playlists.candidates import Rows
from recommender.playlists.recipe import Recipe
from recommender.playlists.steps import diversity, filters, moments, order, scores


def _explain(snapshot: Snapshot, rows: Rows) -> str:
    return explain.naming(translate("mixes", "On repeat, some months ago"), snapshot, rows)


RECIPE = Recipe(
    slug="repeat-rewind",
    title=QT_TRANSLATE_NOOP("mixes", "Repeat Rewind"),
    shelf="again",
    refresh="weekly",
    limit=30,
    least=5,
    explain=_explain,
    steps=(
        moments.once_on_repeat(),
        filters.welcome(),
        scores.surprise(0.5),
        filters.one_version(),
        scores.different(),
        diversity.choose(),
        order.flow(),
    ),
)
