"""Make playlists: a snapshot out of the store, recipes over it, documents back."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

import numpy as np

from recommender.core.errors import NotFoundError
from recommender.core.job import JobControl, ProgressCallback, ignore_progress
from recommender.core.playlist import Playlist, Shelf
from recommender.core.snapshot import Snapshot
from recommender.core.translation import translate
from recommender.jobs.meter import Meter
from recommender.playlists import shelves
from recommender.playlists.recipe import RecipeSource, day_of, expand, run
from recommender.playlists.steps.scores import nearness
from recommender.store import editions, generated, snapshot
from recommender.store.opening import StoreView
from recommender.store.store import Store

AnyStore = Store | StoreView


def refresh(
    store: Store,
    recipes: Sequence[RecipeSource],
    now_ms: int,
    progress: ProgressCallback = ignore_progress,
    control: JobControl | None = None,
) -> tuple[Shelf, ...]:
    """Make today's edition of every mix and keep it; raises Cancelled, keeping the old ones."""
    meter = Meter("playlists", progress)
    meter.begin("mix", 0)
    asked = control or JobControl()
    library = load(store, now_ms)

    def step(slug: str) -> None:
        asked.checkpoint()
        meter.step(slug)

    made = shelves.build(recipes, library, day_of(now_ms), step=step)
    store.writer.submit(lambda db: generated.save(db, made, now_ms)).result()
    lists = [one for shelf in made for one in shelf.playlists]
    store.writer.submit_listener(lambda db: editions.keep(db, lists)).result()
    meter.finish()
    return made


def stored(store: AnyStore) -> tuple[Shelf, ...]:
    """Return the shelves as they were last made."""
    with store.reader() as reader:
        return generated.shelves(reader)


def make(
    store: AnyStore,
    recipes: Sequence[RecipeSource],
    slug: str,
    day: str | None,
    seed: int | None,
    now_ms: int,
) -> Playlist:
    """Make one mix for a day (ISO) and a seed; without both, the stored one if there is one."""
    if day is None and seed is None:
        with store.reader() as reader:
            kept = generated.playlist(reader, slug)
        if kept is not None:
            return kept
    library = load(store, now_ms)
    for recipe in expand(recipes, library):
        if recipe.slug == slug:
            wanted = date.fromisoformat(day) if day else day_of(now_ms)
            made = run(recipe, library, wanted, seed or 0)
            if made is None:
                raise NotFoundError(
                    translate("errors", "{title} has nothing to show yet.").format(
                        title=recipe.title
                    )
                )
            return made
    raise NotFoundError(
        translate("errors", "There is no playlist called {slug}.").format(slug=slug)
    )


def similar(store: AnyStore, track_id: int, count: int, now_ms: int) -> list[tuple[int, float]]:
    """Return the tracks that sound most alike with their mutual proximity 0–1, nearest first."""
    library = load(store, now_ms)
    row = library.row_of(track_id)
    if row is None:
        raise NotFoundError(translate("errors", "There is no such track."))
    if not library.analysed[row]:
        raise NotFoundError(
            translate("errors", "Its sound is not known yet: analyse and train first.")
        )
    others = np.flatnonzero(library.analysed)
    others = others[others != row]
    close = nearness(library, np.array([row], np.intp), others)[0]
    best = np.lexsort((others, -close))[:count]
    return [(int(library.ids[others[place]]), float(close[place])) for place in best]


def load(store: AnyStore, now_ms: int) -> Snapshot:
    """Return the library at a moment."""
    with store.reader() as reader:
        return snapshot.load(reader, now_ms)


def picked(shelves: Sequence[Shelf], track_id: int) -> list[dict[str, Any]]:
    """Return which generated playlists hold a track, and why, as JSON values."""
    return [
        {"playlist": playlist.slug, "reasons": [reason.text for reason in pick.reasons]}
        for shelf in shelves
        for playlist in shelf.playlists
        for pick in playlist.picks
        if pick.track_id == track_id
    ]
