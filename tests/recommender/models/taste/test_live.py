"""The next track at play time: current, explained, and without a narrowing loop."""

from __future__ import annotations

import numpy as np

from recommender.models.taste import explain, shipped
from recommender.models.taste.live import Live
from tests.recommender.models.taste.loop import weeks
from tests.recommender.models.taste.simulated import START_S, listener

ONE = listener(2, days=40)
NOW = int(ONE.history.at_s[-1]) + 200


def _live() -> Live:
    return Live.of(ONE.history, ONE.X, shipped.prior("next_track"))


def test_the_next_of_the_list_ranks_high_and_says_why() -> None:
    live = _live()
    walk = ONE.lists[3]
    at = live.moment(NOW, walk[[4, 3, 2]].tolist())
    rows, score = live.rank(at)
    assert walk[5] in rows[:10]
    assert (np.diff(np.delete(score, [7, 9])) <= 1e-9).all() or len(rows) > 10
    reasons = live.reasons(at, int(walk[5]))
    assert reasons
    assert {reason.kind for reason in reasons} <= set(explain.KINDS)
    assert all(0 <= reason.weight <= 1 for reason in reasons)
    assert any(character.isdigit() for character in reasons[0].text)


def test_a_play_counts_at_once() -> None:
    live = _live()
    never = int(np.setdiff1d(np.arange(len(ONE.style)), ONE.history.track)[0])
    after = live.heard(never, NOW, 200.0, skipped=False)
    at = after.moment(NOW + 200, [never])
    reason = explain.activation_of(after.sources.past, at, never)
    assert reason is not None
    assert reason.text == "Heard once, last today"


def test_an_empty_log_ranks_nothing_and_does_not_fail() -> None:
    empty = ONE.history.until(0)
    live = Live.of(empty, ONE.X, shipped.prior("next_track"))
    rows, _ = live.rank(live.moment(START_S, []))
    assert len(rows) == 0


def test_ties_do_not_follow_ids() -> None:
    """The same log with other ids gives the same ranking of the same tracks."""
    rng = np.random.default_rng(0)
    place = rng.permutation(ONE.history.n_tracks)
    back = np.argsort(place)
    from dataclasses import replace

    other = replace(
        ONE.history, track=place[ONE.history.track].astype(np.int32),
        artist=ONE.history.artist[back], album=ONE.history.album[back],
    )  # fmt: skip
    walk = ONE.lists[0][[2, 1, 0]]
    mine, theirs = _live(), Live.of(other, ONE.X[back], shipped.prior("next_track"))
    rows, _ = mine.rank(mine.moment(NOW, walk.tolist()), 5)
    same, _ = theirs.rank(theirs.moment(NOW, place[walk].tolist()), 5)
    assert back[same].tolist() == rows.tolist()


def test_hearing_only_what_is_recommended_does_not_narrow_taste() -> None:
    found = np.array(weeks(9))
    assert found[-3:, 0].mean() >= 0.8 * found[:3, 0].mean()
    assert found[-3:, 1].mean() >= found[:3, 1].mean() - 0.5
