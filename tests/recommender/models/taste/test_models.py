"""Simulated listeners with a known taste: the models find it, and lose it when it is shuffled."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from recommender.models.evaluate import metrics, next_track, skip, taste
from recommender.models.evaluate.library import Listener, cut_of
from recommender.models.taste import fitting, latent, learners, ranker, rungs, skips
from recommender.models.taste.examples import Examples
from recommender.models.taste.history import Past, moment
from recommender.models.taste.learners import Odds, blend, packed, unpacked
from tests.recommender.models.taste.simulated import Simulated, listener, log

ONE = listener(1, days=70)


def _as_listener(one: Simulated) -> Listener:
    history = one.history
    padding = np.zeros(history.n_tracks, bool)
    return Listener("one", history, one.X, padding, cut_of(history.at_s))


def _predicted(one: Simulated, models: fitting.Models) -> dict[str, np.ndarray]:
    n = one.history.n_tracks
    hubs = (np.full(n, 8.0, np.float32), np.full(n, 2.0, np.float32))
    opinions = {"liked": np.zeros(n, np.int8), "rating": np.full(n, np.nan, np.float32)}
    now = int(one.history.at_s[-1]) + 3_600
    return fitting.predict(one.history, one.X, hubs, opinions, models, now)


def test_own_models_recover_taste_drift_and_distaste() -> None:
    models, _ = fitting.fit(ONE.history, ONE.X)
    found = _predicted(ONE, models)
    loved = np.isin(ONE.style, (0, 1))
    hated = np.isin(np.arange(len(ONE.style)), ONE.hated)
    assert found["taste"][loved].mean() > 0.2 > found["taste"][~loved].mean()
    assert found["taste"][hated].max() < 0
    assert found["skip_probability"][hated].mean() > 0.6
    assert found["skip_probability"][loved].mean() < 0.2
    # The listener drifts from style 0 to style 1, so more plays are to be expected of the latter.
    expected = found["expected_plays_30d"]
    assert expected[ONE.style == 1].sum() > expected[ONE.style == 0].sum()
    modes = [set(found["mode"][(ONE.style == style) & (found["mode"] >= 0)]) for style in (0, 1)]
    assert not modes[0] & modes[1]


def test_nothing_learned_from_shuffled_skips() -> None:
    rng = np.random.default_rng(0)
    heard = rng.permutation(ONE.history.heard)
    shuffled = replace(ONE, history=replace(ONE.history, heard=heard, skipped=~heard))
    scores = []
    for one in (ONE, shuffled):
        own = _as_listener(one)
        learned = skip.learn(own, np.random.default_rng(1))
        outcome = skip.score(own, None, skips.own(learned), np.random.default_rng(2))
        scores.append(metrics.auc(outcome.y, outcome.scores["deepcuts"]))
    assert scores[0] > 0.75
    assert abs(scores[1] - 0.5) < 0.12


def test_the_ranker_beats_simple_rules_where_lists_are_walked_along() -> None:
    own = _as_listener(ONE)
    learned = next_track.learn(own, np.random.default_rng(1))
    outcome = next_track.score(own, None, ranker.own(learned), np.random.default_rng(2))
    figures = {name: rows[:, 1].mean() for name, rows in outcome.queries.items()}
    assert figures["deepcuts"] > 1.5 * figures["baseline-base-level-0.8"]
    assert figures["deepcuts"] >= 0.95 * figures["baseline-sequential-rules"]
    assert figures["baseline-random"] < 0.1


@pytest.mark.parametrize("fit", latent.FITS, ids=lambda fit: fit.__name__)
def test_latent_models_know_which_tracks_share_sessions(fit: object) -> None:
    long = listener(4, days=200)
    past = Past(long.history)
    k = past.known_plays(_as_listener(long).cut)
    model = fit(past, k)  # type: ignore[operator]
    ranks = []
    for place in range(k, min(k + 120, len(past.plays))):
        at = moment(past, int(past.plays[place]))
        if len(at.context):
            score = model.score(at.context)
            ranks.append((score > score[past.track[place]]).mean())
    assert np.mean(ranks) < 0.35  # chance is 0.5


def test_latent_models_need_some_sessions() -> None:
    few = Past(listener(1, days=4).history)
    assert all(fit(few, len(few.plays)) is None for fit in latent.FITS)


def test_models_survive_being_packed() -> None:
    rng = np.random.default_rng(0)
    X = rng.standard_normal((600, 5)).astype(np.float32)
    X[rng.random(X.shape) < 0.1] = np.nan
    y = (np.nan_to_num(X[:, 0]) + 0.3 * rng.standard_normal(600) > 0).astype(float)
    table = Examples(tuple("abcde"), X, y, np.zeros(600, np.int64), np.arange(600))
    forest = learners.forest(table)
    assert forest is not None
    whole = blend(learners.booster(table), Odds(forest), learners.linear(table))
    assert whole is not None
    again = unpacked(packed(whole, "model"), "model")
    assert again is not None
    np.testing.assert_allclose(whole.predict(X), again.predict(X))
    assert metrics.auc(y, whole.predict(X)) > 0.9


def test_arrays_say_what_scikit_learn_says() -> None:
    from sklearn.ensemble import HistGradientBoostingClassifier
    from threadpoolctl import threadpool_limits

    from recommender.models.taste.trees import of_booster

    rng = np.random.default_rng(1)
    X = rng.standard_normal((500, 4)).astype(np.float32)
    X[rng.random(X.shape) < 0.1] = np.nan
    y = rng.random(500) < 0.5
    with threadpool_limits(1):
        model = HistGradientBoostingClassifier(max_iter=20, early_stopping=False).fit(X, y)
    np.testing.assert_allclose(of_booster(model).predict(X), model.decision_function(X), rtol=1e-5)


def test_new_tracks_are_moved_up_to_their_slots_only_where_they_lag() -> None:
    order = np.arange(20)
    unmet = np.isin(order, (15, 18))
    moved = ranker.with_new(order, unmet)
    assert moved[7] == 15
    assert moved[9] == 18
    assert sorted(moved.tolist()) == order.tolist()
    early = np.isin(order, (0, 1))
    assert ranker.with_new(order, early).tolist() == order.tolist()


def test_the_ladder_is_climbed_with_history() -> None:
    history = ONE.history
    names = []
    for events in (0, 20, 400, len(history)):
        past = Past(history.until(events))
        now = int(history.at_s[events - 1]) if events else 0
        names.append(rungs.of(past, now).name)
    assert names == ["sound", "days", "weeks", "months"]


def test_the_evaluation_prints_each_task_with_intervals() -> None:
    names = ("next_track", "skip")
    result = taste.evaluate(log(4, days=40, per_day=10), names, workers=1)
    assert set(result.tasks) == set(names)
    assert result.about["prior"] == "other listeners"
    for name in names:
        for figure in result.tasks[name]["deepcuts"].values():
            if figure["mean"] is not None:
                assert figure["low"] <= figure["mean"] <= figure["high"]
    ndcg = {model: row["ndcg@10"]["mean"] for model, row in result.tasks["next_track"].items()}
    assert ndcg["deepcuts"] > ndcg["baseline-play-count"] > ndcg["baseline-random"]
    assert "over" in result.gains["next_track"]["deepcuts"]["ndcg@10"]
