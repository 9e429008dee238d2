"""Shuffling: a permutation, without clumps where counts allow, fair, and no early repeats."""

from __future__ import annotations

import itertools
import random
from collections import Counter
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from player.playback.order import odds, spread, spread_blocks

groupings = st.lists(st.integers(0, 6), max_size=60)


def clumps(order: list[int], groups: list[int], after: object = None) -> int:
    names = [after, *(groups[item] for item in order)]
    return sum(one == other for one, other in pairwise(names))


def needed(groups: list[int], after: object = None) -> int:
    """Return how many clumps the best order has."""
    counts = Counter(groups)
    if not counts:
        return 0
    others = len(groups)
    return max(
        0, *(2 * count - others - (0 if group == after else 1) for group, count in counts.items())
    )


@given(groupings, st.integers(), st.none() | st.integers(0, 6))
def test_it_is_a_permutation_with_the_fewest_clumps(
    groups: list[int], seed: int, after: int | None
) -> None:
    items = list(range(len(groups)))
    order = spread(items, groups, random.Random(seed), after=after)
    assert sorted(order) == items
    assert clumps(order, groups, after) == needed(groups, after)


@given(st.integers(2, 40), st.integers())
def test_what_was_just_heard_does_not_come_back_at_once(count: int, seed: int) -> None:
    items = list(range(count))
    late = items[: min(5, count // 2)]
    order = spread(items, items, random.Random(seed), late=late)
    assert sorted(order) == items
    assert not set(order[: len(late)]) & set(late)


def test_every_track_is_as_likely_to_come_first() -> None:
    groups = ["a"] * 4 + ["b"] * 2 + ["c", "d", "e", "f"]
    rng = random.Random(1)
    rounds = 6000
    firsts = Counter(spread(range(10), groups, rng)[0] for _ in range(rounds))
    assert set(firsts) == set(range(10))
    assert max(firsts.values()) < 1.6 * min(firsts.values())


def test_an_artist_is_dealt_over_the_whole_length() -> None:
    groups = ["much"] * 10 + [f"other {number}" for number in range(90)]
    for seed in range(50):
        order = spread(range(100), groups, random.Random(seed))
        much = [item < 10 for item in order]
        windows = [sum(much[start : start + 20]) for start in range(81)]
        assert min(windows) >= 1
        assert max(windows) <= 4


def test_the_same_chance_gives_the_same_order() -> None:
    items, groups = list(range(30)), [number % 4 for number in range(30)]
    one = spread(items, groups, random.Random(7))
    assert one == spread(items, groups, random.Random(7))
    assert one != spread(items, groups, random.Random(8))


def test_albums_stay_whole_and_their_artists_apart() -> None:
    items = list(range(60))
    blocks = [one // 6 for one in items]
    groups = [block % 5 for block in blocks]
    for seed in range(50):
        order = spread_blocks(items, blocks, groups, random.Random(seed), after=3)
        assert sorted(order) == items
        albums = [blocks[one] for one in order[::6]]
        assert order == [one for album in albums for one in range(6 * album, 6 * album + 6)]
        artists = [album % 5 for album in albums]
        assert artists[0] != 3
        assert all(one != other for one, other in itertools.pairwise(artists))


def test_odds_by_taste_are_what_happens() -> None:
    weights = [4.0, 1.0, 1.0, 2.0]
    firsts = [0] * 4
    rng = random.Random(3)
    for _ in range(4_000):
        firsts[spread(range(4), range(4), rng, weights=weights)[0]] += 1
    for count, chance in zip(firsts, odds(weights), strict=True):
        assert abs(count / 4_000 - chance) < 0.03
