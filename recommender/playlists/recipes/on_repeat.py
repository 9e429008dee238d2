"""On Repeat: what you cannot stop playing this month."""

from __future__ import annotations

from recommender.core.snapshot import Snapshot
from recommender.core.translation import QT_TRANSLATE_NOOP, translate
from recommender.playlists import explain
from recommender.playlists.candidates import Rows
from recommender.playlists.recipe import Recipe
from recommender.playlists.steps import diversity, filters, order, scores


def _explain(snapshot: Snapshot, rows: Rows) -> str:
    return explain.naming(
        translate("mixes", "Your most played of the last 30 days"), snapshot, rows
    )


RECIPE = Recipe(
    slug="on-repeat",
    title=QT_TRANSLATE_NOOP("mixes", "On Repeat"),
    shelf="again",
    refresh="daily",
    limit=30,
    least=3,
    explain=_explain,
    steps=(
        filters.played_lately(2),
        filters.welcome(),
        scores.repeats(),
        scores.taste(0.1),
        filters.one_version(),
        diversity.best(),
        order.apart(),
    ),
)
