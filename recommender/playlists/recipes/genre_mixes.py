"""A mix for each genre the sound has, and for micro-genres that are large enough."""

from __future__ import annotations

import re
from collections.abc import Sequence

import numpy as np

from recommender.core.snapshot import Snapshot
from recommender.core.translation import translate
from recommender.playlists import explain, seeds
from recommender.playlists.candidates import Rows
from recommender.playlists.recipe import Recipe
from recommender.playlists.steps import diversity, filters, order, scores

_SMALLEST, _SMALLEST_MICRO = 5, 40


def family(snapshot: Snapshot) -> Sequence[Recipe]:
    """Return the mixes, largest genre first."""
    found = []
    for column, smallest in (
        (snapshot.genre_id, _SMALLEST),
        (snapshot.microgenre_id, _SMALLEST_MICRO),
    ):
        ids, sizes = np.unique(column[column > 0], return_counts=True)
        for place in np.lexsort((ids, -sizes)).tolist():
            genre = int(ids[place])
            if sizes[place] >= smallest and genre in snapshot.genre_names:
                found.append(_mix(snapshot, genre, np.flatnonzero(column == genre)))
    return found


def _mix(snapshot: Snapshot, genre: int, rows: Rows) -> Recipe:
    name = snapshot.genre_names[genre]
    return Recipe(
        slug=f"genre-{genre}-{_slug(name)}".rstrip("-"),
        title=translate("mixes", "{genre} Mix").format(genre=name),
        shelf="genres",
        refresh="daily",
        limit=30,
        explain=_explain,
        steps=(
            filters.among(rows, name),
            filters.songs(),
            filters.welcome(),
            scores.typical(0.5),
            scores.agreement(seeds.typical(snapshot, rows), 0.5),
            scores.taste(0.4),
            scores.surprise(0.5),
            filters.one_version(),
            scores.different(),
            diversity.choose(),
            order.flow(),
        ),
    )


def _explain(snapshot: Snapshot, rows: Rows) -> str:
    return explain.naming(translate("mixes", "Alike by ear"), snapshot, rows)


def _slug(name: str) -> str:
    return re.sub(r"[^a-z0-9]+", "-", name.casefold())[:40].strip("-")
