"""Because you played X: what sounds like the tracks you heard last."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from recommender.core.snapshot import Snapshot
from recommender.core.translation import QT_TRANSLATE_NOOP, translate
from recommender.playlists import explain
from recommender.playlists.candidates import Rows
from recommender.playlists.recipe import Recipe
from recommender.playlists.steps import diversity, filters, order, scores

_MOST, _DAYS = 2, 14
_DAY_MS = 86_400_000


def family(snapshot: Snapshot) -> Sequence[Recipe]:
    """Return a mix for each of the last tracks heard, of different artists."""
    return [_mix(snapshot, number, row) for number, row in enumerate(_lately(snapshot), 1)]


def _lately(snapshot: Snapshot) -> list[int]:
    recent = snapshot.play_at > snapshot.now_ms - _DAYS * _DAY_MS
    found: list[int] = []
    artists: set[int] = set()
    for row in snapshot.play_rows[recent][::-1].tolist():
        artist = int(snapshot.artist[row])
        fits = snapshot.analysed[row] and snapshot.taste[row] >= 0 and not snapshot.barred[row]
        if fits and artist not in artists:
            artists.add(artist)
            found.append(row)
        if len(found) == _MOST:
            break
    return found


def _mix(snapshot: Snapshot, number: int, row: int) -> Recipe:
    title = snapshot.titles[row]
    artist = snapshot.artist_name(row)

    def tell(snapshot: Snapshot, rows: Rows) -> str:
        words = translate("mixes", "What sounds like ‘{title}’").format(title=title)
        if artist:
            words = translate("mixes", "What sounds like ‘{title}’ by {artist}")
            words = words.format(title=title, artist=artist)
        return explain.naming(words, snapshot, rows)

    return Recipe(
        slug=f"because-{number}",
        title=translate("mixes", "Because you played {title}").format(title=title),
        shelf="because",
        refresh="daily",
        limit=25,
        least=5,
        explain=tell,
        steps=(
            filters.songs(),
            filters.welcome(),
            filters.without(
                np.array([row], np.intp), QT_TRANSLATE_NOOP("trace", "not that track itself")
            ),
            scores.agreement(np.array([row], np.intp)),
            scores.taste(0.2),
            scores.surprise(0.2),
            filters.one_version(),
            scores.different(),
            diversity.choose(per_artist=3, per_album=2),
            order.flow(),
        ),
    )
