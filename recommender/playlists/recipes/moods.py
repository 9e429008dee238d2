"""Calm, focus, drive, dance, night: moods that the sound shows."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from recommender.core.snapshot import Snapshot
from recommender.core.translation import translate
from recommender.playlists import explain
from recommender.playlists.candidates import Rows
from recommender.playlists.recipe import Recipe
from recommender.playlists.steps import diversity, filters, mood, order, scores

_LEAST_HEARD = 40


def family(snapshot: Snapshot) -> Sequence[Recipe]:
    """Return the mixes of a library that is large enough to have a quiet and a lively end."""
    if np.isfinite(snapshot.energy).sum() < _LEAST_HEARD:
        return []
    return [_mix(one) for one in mood.MOODS]


def _mix(one: mood.Mood) -> Recipe:
    def tell(snapshot: Snapshot, rows: Rows) -> str:
        return explain.naming(translate("mixes", one.text), snapshot, rows)

    return Recipe(
        slug=f"mood-{one.slug}",
        title=one.title,
        shelf="moods",
        refresh="daily",
        limit=30,
        least=8,
        explain=tell,
        steps=(
            filters.songs(),
            filters.welcome(),
            mood.in_mood(one),
            scores.taste(0.5),
            scores.surprise(0.5),
            filters.one_version(),
            scores.different(),
            diversity.choose(),
            order.flow(),
        ),
    )
