"""Right now: a mix for each part of the day that has habits of its own, named after them."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from recommender.core.snapshot import Snapshot
from recommender.core.translation import translate
from recommender.playlists import explain
from recommender.playlists.candidates import Rows
from recommender.playlists.recipe import Recipe
from recommender.playlists.steps import diversity, filters, moments, mood, order, scores

_LEAST_SEEDS = 5


def family(snapshot: Snapshot) -> Sequence[Recipe]:
    """Return the mixes, the present part of the day first."""
    hour = (snapshot.now_ms + snapshot.zone_ms) / 3_600_000 % 24
    parts = sorted(moments.DAY_PARTS, key=lambda part: float(moments.hours_from(part.hour, hour)))
    found = []
    for part in parts:
        rows = moments.at_home_in(snapshot, part)
        if len(rows) >= _LEAST_SEEDS:
            found.append(_mix(snapshot, part, rows))
    return found


def _mix(snapshot: Snapshot, part: moments.DayPart, rows: Rows) -> Recipe:
    def tell(snapshot: Snapshot, picked: Rows) -> str:
        words = translate("mixes", "What you turn to {when}, and what is close")
        return explain.naming(words.format(when=part.then), snapshot, picked)

    return Recipe(
        slug=f"right-now-{part.slug}",
        title=_name(snapshot, part, rows),
        shelf="right-now",
        refresh="daily",
        limit=30,
        least=5,
        explain=tell,
        steps=(
            filters.songs(),
            filters.welcome(),
            scores.agreement(rows),
            moments.habit_of(part),
            scores.taste(0.3),
            scores.surprise(0.4),
            filters.one_version(),
            scores.different(),
            diversity.choose(familiar=0.6),
            order.flow(),
        ),
    )


def _name(snapshot: Snapshot, part: moments.DayPart, rows: Rows) -> str:
    """Name a part of the day after how lively and of what genre its music is."""
    share = mood.liveliness(snapshot)[rows]
    level = float(np.nanmean(share)) if np.isfinite(share).any() else 0.5
    how = ""
    if not 0.36 <= level <= 0.64:
        how = translate("mixes", "Calm") if level < 0.5 else translate("mixes", "Lively")
    what = explain.what(snapshot, rows, 1)
    return " ".join(word for word in (how, what, part.name) if word)
