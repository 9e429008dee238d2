"""Deep Cuts: tracks you own and hardly know that your favourites vouch for; new every Monday."""

from __future__ import annotations

from recommender.core.snapshot import Snapshot
from recommender.core.translation import QT_TRANSLATE_NOOP, translate
from recommender.playlists import explain, seeds
from recommender.playlists.candidates import Rows
from recommender.playlists.recipe import Recipe
from recommender.playlists.steps import diversity, filters, order, scores


def _explain(snapshot: Snapshot, rows: Rows) -> str:
    text = translate("mixes", "typical of every corner of your library")
    if snapshot.has_history:
        text = translate("mixes", "Hardly played, and close to what you love")
    return explain.honest(snapshot, explain.naming(text, snapshot, rows))


RECIPE = Recipe(
    slug="deep-cuts",
    title=QT_TRANSLATE_NOOP("mixes", "Deep Cuts"),
    shelf="made-for-you",
    refresh="weekly",
    limit=30,
    explain=_explain,
    steps=(
        filters.songs(),
        filters.welcome(),
        filters.hardly_played(),
        scores.agreement(seeds.favourites),
        scores.taste(0.3),
        scores.surprise(0.35),
        filters.one_version(),
        scores.different(),
        diversity.choose(per_artist=2, per_album=1, variety=0.35),
        order.flow(),
    ),
)
