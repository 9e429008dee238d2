"""What every mix must keep, those of plug-ins too."""

from __future__ import annotations

import time
from collections import Counter
from datetime import date, timedelta

import numpy as np
import pytest

from recommender.core.snapshot import Snapshot
from recommender.playlists import shelves
from recommender.playlists.builtin import recipes
from recommender.playlists.recipe import expand, run, timeless
from tests.recommender.playlists.toy import snapshot

DAY = date(2026, 5, 20)
LIBRARIES = {
    "loved": snapshot(),
    "silent": snapshot(history=False),
    "one artist": snapshot(60, artists=1),
    "tiny": snapshot(4, styles=1),
}


@pytest.mark.parametrize("name", LIBRARIES)
def test_every_list_keeps_the_contract(name: str) -> None:
    library = LIBRARIES[name]
    for recipe in expand(recipes(), library):
        made = run(recipe, library, DAY, 3)
        if made is None:
            continue
        ids = made.track_ids
        assert len(set(ids)) == len(ids)
        assert recipe.least <= len(ids) <= recipe.limit
        rows = library.rows_of(np.array(ids))
        assert library.reachable[rows].all()
        assert (library.liked[rows] >= 0).all()
        for pick in made.picks:
            assert 1 <= len(pick.reasons) <= 3
            weights = [reason.weight for reason in pick.reasons]
            assert weights == sorted(weights, reverse=True)
            assert all(0 <= weight <= 1 for weight in weights)
        assert made.explanation
        again = run(recipe, library, DAY, 3)
        assert again is not None
        assert timeless(again) == timeless(made)


def test_nothing_comes_of_nothing() -> None:
    assert shelves.build(recipes(), snapshot(0, styles=1), DAY) == ()


def test_a_silent_library_has_mixes_by_sound_and_says_so() -> None:
    found = {
        one.slug: one
        for shelf in shelves.build(recipes(), LIBRARIES["silent"], DAY)
        for one in shelf.playlists
    }
    assert "deep-cuts" in found
    assert "fresh-arrivals" in found
    assert sum(slug.startswith("daily-mix") for slug in found) >= 3
    assert sum(slug.startswith("genre-") for slug in found) >= 3
    assert "on-repeat" not in found
    assert "Nothing played yet" in found["deep-cuts"].explanation


def _made(library: Snapshot, slug: str, day: date = DAY) -> set[int]:
    recipe = next(one for one in expand(recipes(), library) if one.slug == slug)
    made = run(recipe, library, day)
    assert made is not None
    return set(made.track_ids)


def test_deep_cuts_are_hardly_played_and_stay_for_the_week() -> None:
    library = LIBRARIES["loved"]
    monday = date(2026, 5, 18)
    picked = _made(library, "deep-cuts", monday)
    assert (library.plays[library.rows_of(np.array(sorted(picked)))] <= 1).all()
    assert _made(library, "deep-cuts", monday + timedelta(days=6)) == picked
    assert _made(library, "deep-cuts", monday + timedelta(days=7)) != picked


def test_tomorrows_daily_mix_differs_from_todays() -> None:
    library = snapshot(1200)
    today, tomorrow = (
        _made(library, "daily-mix-1", DAY + timedelta(days=shift)) for shift in (0, 1)
    )
    assert len(today & tomorrow) <= 0.4 * len(today)


def test_no_artist_takes_a_list_over() -> None:
    library = LIBRARIES["loved"]
    rows = library.rows_of(np.array(sorted(_made(library, "deep-cuts"))))
    assert max(Counter(library.artist[rows].tolist()).values()) <= 2


def test_ten_thousand_tracks_take_no_time() -> None:
    library = snapshot(10_000)
    for recipe in expand(recipes(), library)[:8]:
        started = time.process_time()
        run(recipe, library, DAY)
        assert time.process_time() - started < 1.0, recipe.slug


def test_in_a_fortnight_every_favourite_has_its_day() -> None:
    library = snapshot(600)
    mix = next(one for one in expand(recipes(), library) if one.slug == "daily-mix-1")
    heard: set[int] = set()
    for shift in range(14):
        made = run(mix, library, DAY + timedelta(days=shift))
        assert made is not None
        heard.update(made.track_ids)
    loved = (library.mode == 0) & (library.plays > 0) & library.reachable & (library.liked >= 0)
    assert set(library.ids[loved].tolist()) <= heard
