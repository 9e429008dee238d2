"""More like these, less like those: a recipe made on the spot."""

from __future__ import annotations

import numpy as np

from recommender.core.snapshot import Snapshot
from recommender.core.translation import QT_TRANSLATE_NOOP, translate
from recommender.playlists import explain
from recommender.playlists.candidates import Rows
from recommender.playlists.recipe import Recipe
from recommender.playlists.steps import diversity, filters, order, scores


def recipe(snapshot: Snapshot, more: Rows, less: Rows, limit: int) -> Recipe:
    """Return a recipe whose picks are near to some rows, away from others, and none of them."""

    def tell(snapshot: Snapshot, rows: Rows) -> str:
        text = f"Like {_named(snapshot, more)}"
        if len(less):
            words = translate("mixes", "{text}, unlike {what}")
            text = words.format(text=text, what=_named(snapshot, less))
        return text

    given = np.union1d(more, less)
    steps = (
        filters.songs(),
        filters.welcome(),
        filters.without(given, QT_TRANSLATE_NOOP("trace", "not what was given")),
        scores.agreement(more),
        *((scores.away_from(less),) if len(less) else ()),
        scores.taste(0.2),
        scores.surprise(0.15),
        filters.one_version(),
        diversity.choose(),
        order.flow(),
    )
    names = "+".join(str(int(one)) for one in snapshot.ids[more[:3]])
    return Recipe(
        slug=f"blend:{names}",
        title=translate("mixes", "More like {what}").format(what=_named(snapshot, more)),
        shelf="blends",
        refresh="never",
        steps=steps,
        explain=tell,
        limit=limit,
    )


def _named(snapshot: Snapshot, rows: Rows) -> str:
    if len(rows) == 1:
        return translate("mixes", "‘{title}’").format(title=snapshot.titles[rows[0]])
    return explain.who(snapshot, rows, 2) or translate("mixes", "%n track(s)", "", len(rows))
