from __future__ import annotations

from datetime import date

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from recommender.playlists import blend, flow, journey
from recommender.playlists.recipe import run
from tests.recommender.playlists.toy import snapshot

DAY = date(2026, 7, 5)
LIBRARY = snapshot(2_000)


@settings(max_examples=25)
@given(st.integers(0, 1_999), st.integers(0, 1_999), st.integers(2, 40))
def test_a_journey_keeps_its_ends_and_its_steps_even(start: int, end: int, length: int) -> None:
    made = journey.make(LIBRARY, start, end, DAY, length)
    rows = LIBRARY.rows_of(made.track_ids)
    assert (rows[0], rows[-1]) == (start, end)
    assert len(set(rows.tolist())) == len(rows) <= max(length, 2)
    assert all(pick.reasons for pick in made.picks)
    steps = journey.steps(LIBRARY, rows)
    if len(steps) >= 3:
        assert steps.max() <= 2.5 * np.median(steps)


def test_most_journeys_step_evenly() -> None:
    rng = np.random.default_rng(0)
    uneven = []
    for _ in range(40):
        start, end = rng.choice(2_000, 2, replace=False).tolist()
        rows = LIBRARY.rows_of(journey.make(LIBRARY, start, end, DAY).track_ids)
        steps = journey.steps(LIBRARY, rows)
        uneven.append(steps.max() / np.median(steps))
    assert np.percentile(uneven, 95) <= 2.0


def test_arranging_keeps_the_tracks_and_smooths_the_way() -> None:
    rows = np.random.default_rng(1).choice(2_000, 60, replace=False)
    before, after = flow.measure(LIBRARY, rows), flow.arrange(LIBRARY, rows)
    assert sorted(after.rows.tolist()) == sorted(rows.tolist())
    assert after.jumps.mean() < 0.6 * before.jumps.mean()
    assert after.jars.sum() < before.jars.sum() / 4


@pytest.mark.parametrize("curve", [(0, 1), (1, 0), (0, 1, 0)])
def test_energy_follows_the_curve(curve: tuple[float, ...]) -> None:
    rows = np.random.default_rng(2).choice(2_000, 60, replace=False)
    found = flow.arrange(LIBRARY, rows, curve).rows
    wished = np.interp(np.linspace(0, 1, 60), np.linspace(0, 1, len(curve)), curve)
    rank = np.argsort(np.argsort(LIBRARY.energy[found]))
    assert np.corrcoef(rank, wished)[0, 1] > 0.8


@pytest.mark.parametrize("count", [0, 1, 2, 3])
def test_short_lists_are_no_trouble(count: int) -> None:
    found = flow.arrange(LIBRARY, np.arange(count), (0, 1))
    assert sorted(found.rows.tolist()) == list(range(count))
    assert len(found.jumps) == max(0, count - 1)


def test_a_blend_goes_to_one_and_away_from_the_other() -> None:
    style = LIBRARY.genre_id
    wanted, unwanted = np.flatnonzero(style == 4)[:3], np.flatnonzero(style == 5)[:3]
    made = run(blend.recipe(LIBRARY, wanted, unwanted, 30), LIBRARY, DAY)
    rows = LIBRARY.rows_of(made.track_ids)
    assert not np.isin(rows, np.r_[wanted, unwanted]).any()
    assert (style[rows] == 4).mean() > 0.8
    assert not (style[rows] == 5).any()
