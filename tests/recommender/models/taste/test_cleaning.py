"""Broken logs: cleaned and counted, never a crash, never a NaN."""

from __future__ import annotations

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from recommender.models.taste import fitting
from recommender.models.taste.cleaning import clean
from tests.recommender.models.taste.simulated import START_S, listener

NOW = START_S + 86_400


def test_what_cannot_be_true_is_left_out_and_counted() -> None:
    at = np.array([START_S, START_S, 5.0, NOW + 1e7, np.nan, START_S + 9, START_S + 8, START_S + 3])
    heard = np.array([1e3, 1e3, 1e3, 1e3, 1e3, -5.0, 1e3, 2e3])
    track = np.array([1, 1, 1, 1, 1, 1, -1, 4])
    found = clean(at, heard, track, NOW)
    assert found.rows.tolist() == [0, 7]
    assert (found.too_old, found.future, found.impossible) == (2, 1, 1)
    assert (found.duplicates, found.unknown, found.dropped) == (1, 1, 6)


def test_clock_jumps_are_put_in_order() -> None:
    at = np.array([START_S + 50.0, START_S, START_S + 20])
    found = clean(at, np.full(3, 1e3), np.arange(3), NOW)
    assert found.rows.tolist() == [1, 2, 0]
    assert found.out_of_order == 1


@settings(max_examples=25, deadline=None)
@given(
    st.lists(
        st.tuples(st.floats(-1e12, 1e12), st.floats(-1e9, 1e9), st.integers(-3, 40), st.booleans()),
        max_size=60,
    )
)
def test_any_log_gives_finite_predictions(rows: list[tuple[float, float, int, bool]]) -> None:
    n = 30
    rng = np.random.default_rng(0)
    X = rng.standard_normal((n, 4)).astype(np.float32)
    data = {
        "ids": np.arange(n, dtype=np.int64),
        "track_id": np.array([row[2] for row in rows], np.int64),
        "at_ms": np.array([row[0] * 1_000 for row in rows]),
        "heard_s": np.array([row[1] for row in rows], np.float32),
        "heard": np.array([row[3] for row in rows], bool),
        "skipped": np.array([not row[3] for row in rows], bool),
        "artist": np.arange(n, dtype=np.int32) // 3,
        "album": np.full(n, -1, np.int32),
    }
    history, _ = fitting.history_of(data, NOW)
    opinions = {"liked": np.zeros(n, np.int8), "rating": np.full(n, np.nan, np.float32)}
    hubs = (np.ones(n, np.float32), np.ones(n, np.float32))
    columns = fitting.predict(history, X, hubs, opinions, {}, NOW)
    for name in ("taste", "expected_plays_30d", "expected_plays_90d"):
        assert np.isfinite(columns[name]).all(), name
    assert not np.isinf(columns["skip_probability"]).any()


def test_the_same_import_twice_changes_nothing() -> None:
    one = listener(1, days=10).history
    at = np.concatenate([one.at_s, one.at_s]).astype(float)
    heard = np.concatenate([one.heard_s, one.heard_s]).astype(float)
    track = np.concatenate([one.track, one.track])
    found = clean(at, heard, track, NOW + 1e9)
    np.testing.assert_array_equal(track[found.rows], one.track)
