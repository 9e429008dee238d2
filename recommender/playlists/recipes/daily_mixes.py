"""Daily Mixes: one for each mode of taste, familiar and new side by side."""

from __future__ import annotations

from collections.abc import Sequence

from recommender.core.snapshot import Snapshot
from recommender.core.translation import QT_TRANSLATE_NOOP, translate
from recommender.playlists import explain, seeds
from recommender.playlists.candidates import Rows
from recommender.playlists.recipe import Recipe
from recommender.playlists.steps import diversity, filters, order, scores

_FAMILIAR = 0.6


def family(snapshot: Snapshot) -> Sequence[Recipe]:
    """Return a mix for each mode there is, the dearest first."""
    return [_mix(snapshot, number, rows) for number, rows in enumerate(seeds.modes(snapshot), 1)]


def _mix(snapshot: Snapshot, number: int, rows: Rows) -> Recipe:
    familiar = _FAMILIAR if snapshot.has_history else None
    return Recipe(
        slug=f"daily-mix-{number}",
        title=translate("mixes", "Daily Mix {number}").format(number=number),
        shelf="made-for-you",
        refresh="daily",
        limit=30,
        least=3,
        explain=_explain,
        steps=(
            filters.among(rows, QT_TRANSLATE_NOOP("trace", "this mode of taste")),
            filters.songs(),
            filters.welcome(),
            scores.agreement(seeds.of_mode(snapshot, rows)),
            scores.taste(0.6),
            scores.surprise(0.5),
            scores.typical(0.1),
            scores.turns(),
            filters.one_version(),
            scores.different(),
            diversity.choose(familiar=familiar),
            order.flow(),
        ),
    )


def _explain(snapshot: Snapshot, rows: Rows) -> str:
    genres, artists = explain.what(snapshot, rows), explain.who(snapshot, rows)
    text = genres or artists
    if genres and artists:
        words = translate("mixes", "{genres} with {artists}")
        text = words.format(genres=genres, artists=artists)
    return explain.honest(snapshot, text)
