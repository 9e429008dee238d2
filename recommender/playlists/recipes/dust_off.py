"""Dust Off: an album a day that you own, never put on, and would probably love."""

from __future__ import annotations

from recommender.core.snapshot import Snapshot
from recommender.core.translation import QT_TRANSLATE_NOOP, translate
from recommender.playlists import explain, seeds
from recommender.playlists.candidates import Rows
from recommender.playlists.recipe import Recipe
from recommender.playlists.steps import albums, filters, scores


def _explain(snapshot: Snapshot, rows: Rows) -> str:
    if not len(rows):
        return ""
    album = snapshot.album_names[int(snapshot.album[rows[0]])]
    artist = explain.who(snapshot, rows, 1) or translate("mixes", "various artists")
    words = translate("mixes", "{album} by {artist}, hardly ever played")
    return words.format(album=album, artist=artist)


RECIPE = Recipe(
    slug="dust-off",
    title=QT_TRANSLATE_NOOP("mixes", "Dust Off"),
    shelf="made-for-you",
    refresh="daily",
    limit=60,
    least=4,
    explain=_explain,
    steps=(
        filters.welcome(),
        scores.agreement(seeds.favourites),
        scores.taste(0.3),
        albums.unplayed_album(),
    ),
)
