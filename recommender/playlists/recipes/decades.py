"""A mix for each decade that the library has enough of."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from recommender.core.snapshot import Snapshot
from recommender.core.translation import translate
from recommender.playlists import explain
from recommender.playlists.candidates import Rows
from recommender.playlists.recipe import Recipe
from recommender.playlists.steps import diversity, filters, order, scores

_SMALLEST = 15


def family(snapshot: Snapshot) -> Sequence[Recipe]:
    """Return the mixes, the decade with the most tracks first."""
    known = snapshot.year[snapshot.year > 0]
    decades, sizes = np.unique(known // 10 * 10, return_counts=True)
    ranked = np.lexsort((-decades, -sizes)).tolist()
    return [_mix(int(decades[place])) for place in ranked if sizes[place] >= _SMALLEST]


def _mix(decade: int) -> Recipe:
    def tell(snapshot: Snapshot, rows: Rows) -> str:
        return explain.naming(
            translate("mixes", "From {first} to {last}").format(first=decade, last=decade + 9),
            snapshot,
            rows,
        )

    return Recipe(
        slug=f"decade-{decade}",
        title=translate("mixes", "The {decade}s").format(
            decade=f"{decade % 100:02}" if decade < 2000 else decade
        ),
        shelf="decades",
        refresh="daily",
        limit=30,
        least=8,
        explain=tell,
        steps=(
            filters.of_years(decade, decade + 9),
            filters.songs(),
            filters.welcome(),
            scores.taste(0.6),
            scores.surprise(0.5),
            filters.one_version(),
            scores.different(),
            diversity.choose(),
            order.flow(),
        ),
    )
