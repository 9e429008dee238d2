"""Artists and albums in a growing list."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from recommender.playlists.spacing import WINDOW, Spacing


def _filled(artists: list[int], places: int, rng: np.random.Generator) -> list[int]:
    """Fill places by chance as the spacing allows; return the artists in order."""
    codes = np.array(artists, np.int32)
    spacing = Spacing(codes, np.full(len(codes), -1, np.int32), places, 2)
    free = np.ones(len(codes), bool)
    found = []
    for _ in range(places):
        worth = rng.random(len(codes)) - spacing.penalty()
        place = int(np.argmax(np.where(free, worth, -np.inf)))
        free[place] = False
        spacing.take(place)
        found.append(int(codes[place]))
    return found


@given(
    counts=st.lists(st.integers(1, 30), min_size=1, max_size=30),
    share=st.floats(0.1, 1.0),
    seed=st.integers(0, 99),
)
def test_no_artist_comes_twice_in_a_window_wherever_that_is_possible(
    counts: list[int], share: float, seed: int
) -> None:
    artists = [code for code, count in enumerate(counts) for _ in range(count)]
    places = max(1, int(share * len(artists)))
    rounds = -(-places // WINDOW)
    last = (places - 1) % WINDOW + 1  # places in the last round
    full = sum(count >= rounds for count in counts)
    possible = sum(min(count, rounds - 1) for count in counts) + min(full, last) >= places
    found = _filled(artists, places, np.random.default_rng(seed))
    assert len(found) == places
    if possible:
        for at in range(places):
            window = found[at : at + WINDOW]
            assert len(set(window)) == len(window)


def test_an_album_gives_way_once_it_had_its_share() -> None:
    spacing = Spacing(
        np.arange(6, dtype=np.int32), np.array([0, 0, 0, 1, 1, 2], np.int32), 6, per_album=2
    )
    spacing.take(0)
    assert not spacing.penalty()[1:].any()
    spacing.take(1)
    assert spacing.penalty()[2] > 0
    assert not spacing.penalty()[3:].any()


def test_unknown_artists_and_albums_are_never_blocked() -> None:
    unknown = np.full(30, -1, np.int32)
    spacing = Spacing(unknown, unknown, 20, per_album=1)
    for place in range(5):
        spacing.take(place)
    assert not spacing.penalty().any()


def test_what_is_fixed_ahead_blocks_its_artist() -> None:
    artists = np.repeat(np.arange(20, dtype=np.int32), 3)
    spacing = Spacing(artists, artists, 10, per_album=2, before=[5, 4])
    lost = spacing.penalty(ahead=[7])
    blocked = set(artists[lost > 0].tolist())
    assert blocked == {4, 5, 7}
