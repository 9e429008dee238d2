"""Steps that take albums as a whole."""

from __future__ import annotations

import numpy as np

from recommender.core.playlist import Reason
from recommender.core.translation import QT_TRANSLATE_NOOP, translate
from recommender.playlists import explain
from recommender.playlists.candidates import Candidates
from recommender.playlists.recipe import Context, Step

_SMALLEST = 4
_SHORTLIST = 14
_HEARD_SHARE = 0.15


def unplayed_album() -> Step:
    """One album, in its own order: hardly played, and its best track and its mean score well.

    Drawn from a shortlist by the edition's chance, so that each day brings another one.
    """

    def run(candidates: Candidates, context: Context) -> Candidates:
        snapshot, rows = context.snapshot, candidates.rows
        album = snapshot.album[rows]
        inside = album >= 0
        count = len(snapshot.album_names)
        sizes = np.bincount(album[inside], minlength=count)
        heard = np.bincount(album[inside & (snapshot.plays[rows] > 0)], minlength=count)
        fits = (sizes >= _SMALLEST) & (sizes <= context.limit) & (heard <= _HEARD_SHARE * sizes)
        if not fits.any():
            return candidates.take([])
        worth = np.full(count, -np.inf)
        np.maximum.at(worth, album[inside], candidates.scores[inside])
        worth += np.bincount(album[inside], candidates.scores[inside], count) / np.maximum(sizes, 1)
        ranked = np.lexsort((np.arange(count), -worth))
        shortlist = [code for code in ranked.tolist() if fits[code]][:_SHORTLIST]
        before = set(snapshot.album[context.before].tolist())
        fresh = [code for code in shortlist if code not in before] or shortlist
        chosen = fresh[int(context.rng.integers(len(fresh)))]
        own = np.flatnonzero(album == chosen)
        order = own[np.lexsort((rows[own], snapshot.album_place[rows[own]]))]
        name = snapshot.album_names[chosen]

        def note(row: int) -> Reason | None:
            words = translate("reasons", "Part of {album}, unheard")
            return Reason("album", words.format(album=name), 0.5)

        return candidates.take(order).noted(note, explain.novelty(snapshot))

    return Step(QT_TRANSLATE_NOOP("trace", "one album, hardly played"), run)
