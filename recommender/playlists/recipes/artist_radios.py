"""Around an artist: their own tracks and what sounds like them, for those you play most."""

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

_MOST, _LEAST_TRACKS = 6, 3


def family(snapshot: Snapshot) -> Sequence[Recipe]:
    """Return the mixes of the artists that are liked best, or have most tracks."""
    rows = np.flatnonzero((snapshot.artist >= 0) & snapshot.reachable & ~snapshot.barred)
    count = len(snapshot.artist_names)
    tracks = np.bincount(snapshot.artist[rows], minlength=count)
    liking = np.maximum(snapshot.taste[rows], 0) * np.log1p(snapshot.plays[rows])
    worth = np.bincount(snapshot.artist[rows], liking, minlength=count)
    if not snapshot.has_history:
        worth = tracks.astype(np.float64)
    worth = np.where(tracks >= _LEAST_TRACKS, worth, 0.0)
    best = np.argsort(-worth, kind="stable")[:_MOST]
    return [
        _mix(snapshot, code, rows[snapshot.artist[rows] == code])
        for code in best.tolist()
        if worth[code] > 0
    ]


def _mix(snapshot: Snapshot, code: int, own: Rows) -> Recipe:
    name = snapshot.artist_names[code]

    def tell(snapshot: Snapshot, rows: Rows) -> str:
        others = rows[snapshot.artist[rows] != code]
        names = explain.who(snapshot, others)
        if not names:
            return translate("mixes", "All of {artist}").format(artist=name)
        words = translate("mixes", "{artist} and what sounds close: {names}")
        return words.format(artist=name, names=names)

    return Recipe(
        slug=f"artist-{_slug(name)}",
        title=translate("mixes", "Around {artist}").format(artist=name),
        shelf="artists",
        refresh="daily",
        limit=30,
        least=5,
        explain=tell,
        steps=(
            filters.songs(),
            filters.welcome(),
            scores.agreement(seeds.typical(snapshot, own)),
            scores.membership(
                own, 0.5, translate("reasons", "By {artist}").format(artist=name), f"artist:{name}"
            ),
            scores.taste(0.3),
            scores.surprise(0.4),
            filters.one_version(),
            scores.different(),
            diversity.choose(per_artist=6, per_album=3),
            order.flow(),
        ),
    )


def _slug(name: str) -> str:
    plain = re.sub(r"[^\w]+", "-", name.casefold())[:40].strip("-")
    return plain or name.encode().hex()[:40]
