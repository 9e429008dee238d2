"""What is asked about a moment depends on what came before it, and on nothing else."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from recommender.models.taste import activation, cooccurrence, next_session, skips
from recommender.models.taste.history import History, Past, moment, sessions
from recommender.models.taste.next_track import Sources, candidates, features, scores
from recommender.models.taste.portrait import portrait
from tests.recommender.models.taste.simulated import listener

ONE = listener(3, days=40)
CUT = 500


def _other_future(history: History) -> History:
    """Return the same past with a future of other tracks and outcomes."""
    track, heard = history.track.copy(), history.heard.copy()
    track[CUT:] = (track[CUT:] + 37) % history.n_tracks
    heard[CUT:] = ~heard[CUT:]
    return replace(history, track=track, heard=heard, skipped=~heard)


@pytest.mark.parametrize("future", ["cut off", "another"])
def test_next_track_sees_nothing_of_the_future(future: str) -> None:
    history = ONE.history
    whole = Sources.of(history, ONE.X)
    end = CUT + 1
    other = _other_future(history) if future == "another" else history.until(end)
    part = Sources.of(other, ONE.X)
    at, cut = moment(whole.past, CUT), moment(part.past, CUT)
    assert (at.k, at.now_s) == (cut.k, cut.now_s)
    found, known = scores(whole, at), scores(part, cut)
    for name in found:
        np.testing.assert_array_equal(found[name], known[name], err_msg=name)
    rows = candidates(whole, at, found)
    np.testing.assert_array_equal(rows, candidates(part, cut, known))
    mine, theirs = features(whole, at, found, rows), features(part, cut, known, rows)
    for name in mine:
        np.testing.assert_array_equal(mine[name], theirs[name], err_msg=name)


def test_portraits_sessions_and_skips_see_nothing_of_the_future() -> None:
    history = ONE.history
    other = Past(_other_future(history))
    past = Past(history)
    k, now = past.known_plays(CUT), int(history.at_s[CUT - 1])
    mine, theirs = portrait(past, CUT, k, now), portrait(other, CUT, k, now)
    for name in mine:
        np.testing.assert_array_equal(mine[name], theirs[name], err_msg=name)
    start = int(next_session.starts(past, 0, CUT)[-1])
    cut = next_session.at_start(Past(history.until(start + 1)), start)
    whole = next_session.at_start(past, start)
    np.testing.assert_array_equal(whole.X, cut.X)
    wanted = np.arange(100, CUT)
    np.testing.assert_array_equal(
        skips.table(history, ONE.X, wanted)[0], skips.table(history.until(CUT), ONE.X, wanted)[0]
    )


def test_a_skip_is_not_known_before_it_happens() -> None:
    history = ONE.history
    wanted = np.array([CUT - 1])
    other = _flip(history, CUT - 1)
    mine, outcome = skips.table(history, ONE.X, wanted)
    theirs, another = skips.table(other, ONE.X, wanted)
    np.testing.assert_array_equal(mine, theirs)
    assert outcome[0] != another[0]


def _flip(history: History, e: int) -> History:
    heard, length = history.heard.copy(), history.heard_s.copy()
    heard[e] = ~heard[e]
    length[e] = 200.0 if heard[e] else 8.0
    return replace(history, heard=heard, skipped=~heard, heard_s=length)


def test_activation_is_the_sum_of_ages_to_a_power() -> None:
    past = Past(ONE.history)
    k, now = 50, int(past.at_s[49]) + 3_600
    row = int(past.track[10])
    ages = (now - past.at_s[:k][past.track[:k] == row]) / 3_600 + 0.05
    assert activation.strength(past, k, now, 0.5)[row] == pytest.approx((ages**-0.5).sum())
    never = np.setdiff1d(np.arange(past.history.n_tracks), past.track[:k])
    assert np.isneginf(activation.base_level(past, k, now)[never]).all()


def _log(*tracks: int, gap_before: tuple[int, ...] = ()) -> Past:
    at = np.cumsum([200 + 7_200 * (place in gap_before) for place in range(len(tracks))])
    n, count = 10, len(tracks)
    yes = np.ones(count, bool)
    return Past(
        History(
            at.astype(np.int64) + 1_700_000_000, np.array(tracks, np.int32), yes, ~yes,
            np.full(count, 200, np.float32), np.full(count, -1, np.int8),
            np.arange(n, dtype=np.int32), np.full(n, -1, np.int32),
        )
    )  # fmt: skip


def test_rules_and_markov_count_what_followed_within_a_session() -> None:
    past = _log(1, 2, 3, 1, 2, 9, 1, gap_before=(5,))
    context = np.array([1], np.int32)
    followed, times = cooccurrence.markov(past, 7, context, int(past.at_s[-1]))
    assert followed[2] == 2
    assert times == 2
    score = cooccurrence.rules(past, 7, context, int(past.at_s[-1]))
    assert score[2] == pytest.approx(1 + 1 + 1 / 4)
    assert score[3] == pytest.approx(0.5)
    assert score[9] == 0  # another session
    assert cooccurrence.last_time(past, 7, context)[2] == 1.0


def test_sessions_end_with_half_an_hour_of_silence() -> None:
    assert sessions(np.array([0, 1_800, 3_601, 3_700])).tolist() == [0, 0, 1, 1]
    assert sessions(np.empty(0, np.int64)).tolist() == []


def test_session_neighbours_like_what_shared_sessions_hold() -> None:
    past = _log(1, 2, 3, 4, 5, 6, 1, 2, gap_before=(3, 6))
    score = cooccurrence.session_neighbours(past, 8, np.array([2, 1], np.int32), int(past.at_s[-1]))
    assert score[3] > 0
    assert (score[[4, 5, 6]] == 0).all()
