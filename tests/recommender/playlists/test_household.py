"""Mixes for several people: nothing refused, nobody worse off, reasons that are true."""

from __future__ import annotations

from datetime import date

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from recommender.playlists.household import Person, recipe
from recommender.playlists.recipe import run
from tests.recommender.playlists.toy import snapshot

DAY = date(2026, 5, 4)
LIBRARY = snapshot(1_000)


def person(name: str, seed: int, barred: float = 0.02) -> Person:
    rng = np.random.default_rng(seed)
    n = len(LIBRARY)
    rating = np.where(rng.random(n) < 0.1, rng.random(n), np.nan).astype(np.float32)
    return Person(
        name,
        plays=rng.poisson(0.5, n).astype(np.int32),
        liked=rng.choice(np.array([-1, 0, 1], np.int8), n, p=[0.05, 0.85, 0.1]),
        rating=rating,
        barred=rng.random(n) < barred,
        taste=rng.uniform(-0.6, 0.9, n).astype(np.float32),
    )


@given(st.lists(st.integers(0, 10_000), min_size=1, max_size=5, unique=True), st.integers(0, 99))
def test_nothing_refused_and_nobody_worse_off(seeds: list[int], seed: int) -> None:
    people = [person(f"P{number}", number) for number in seeds]
    made = run(recipe(LIBRARY, people, "household:1", 30), LIBRARY, DAY, seed)
    assert made is not None
    rows = LIBRARY.rows_of(made.track_ids)
    assert len(set(rows.tolist())) == len(rows) == 30
    for one in people:
        assert not one.refuses[rows].any()
    got = np.array([one.liking[rows].mean() for one in people])
    assert got.max() - got.min() < 0.15
    assert (got > 0.5).all()


def test_one_who_likes_nothing_much_gets_as_much_as_the_others() -> None:
    """Tastes differ in scale: a shy listener must not be outvoted by an eager one."""
    rng = np.random.default_rng(3)
    n = len(LIBRARY)
    eager, shy = person("Eager", 1), person("Shy", 2)
    quiet = Person(
        "Shy", shy.plays * 0, shy.liked * 0, shy.rating * np.nan, shy.barred,
        (0.02 * rng.random(n)).astype(np.float32),
    )  # fmt: skip
    made = run(recipe(LIBRARY, [eager, quiet], "household:2", 30), LIBRARY, DAY, 0)
    assert made is not None
    rows = LIBRARY.rows_of(made.track_ids)
    assert abs(eager.liking[rows].mean() - quiet.liking[rows].mean()) < 0.1


def test_liking_is_a_rank_and_equal_for_equals() -> None:
    own = person("A", 5)
    liking = own.liking
    assert liking.min() >= 0
    assert liking.max() <= 1
    nothing = Person("B", own.plays * 0, own.liked * 0, own.rating * np.nan, own.barred,
                     own.taste * 0)  # fmt: skip
    assert np.allclose(nothing.liking, 0.5, atol=0.01)
    made = run(recipe(LIBRARY, [own, nothing], "household:3", 30), LIBRARY, DAY, 0)
    assert made is not None
    assert made.explanation == "Nothing is known of the taste of B yet"
