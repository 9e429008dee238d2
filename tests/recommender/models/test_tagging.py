from __future__ import annotations

import numpy as np
import pytest
from sklearn.metrics import (
    adjusted_rand_score,
    normalized_mutual_info_score,
    v_measure_score,
)

from recommender.models import classifier, tagging
from recommender.models.evaluate import genres as evaluation
from recommender.models.tagging import Tagging
from tests.recommender.models.music import WORDS, data, table


@pytest.fixture(scope="module")
def mistagged() -> tuple[object, np.ndarray, set[int]]:
    """A library with every twentieth tag wrong and every fourth missing."""
    made, style = data(4, 240)
    words = [list(own) for own in made.words]
    wrong = set(range(7, 240, 20))
    for row in wrong:
        words[row] = [WORDS[(style[row] + 2) % 4]]
    for row in range(2, 240, 4):
        if row not in wrong:
            words[row] = []
    changed = type(made)(
        raw=made.raw, space=made.space, words=tuple(tuple(own) for own in words),
        artists=made.artists, albums=np.full(240, -1, np.int32),
    )  # fmt: skip
    return Tagging().fit(changed), style, wrong


def test_tracks_without_a_tag_are_guessed(mistagged: tuple) -> None:
    fitted, style, _ = mistagged
    guesses = {row[0] - 1: row for row in fitted.tables["guess"]}
    untagged = [row for row in range(2, 240, 4) if row in guesses]
    assert len(untagged) > 40
    right = [guesses[row][1] == WORDS[style[row]] for row in untagged]
    assert np.mean(right) > 0.9
    assert fitted.details["accuracy"] > 2 * fitted.details["majority"]


def test_suspects_are_the_wrong_tags_with_evidence(mistagged: tuple) -> None:
    fitted, style, wrong = mistagged
    rows = [row[0] - 1 for row in fitted.tables["suspect"]]
    assert len(set(rows) & wrong) >= 0.8 * len(wrong)
    assert len(set(rows) - wrong) <= 2
    for track_id, tagged, guessed, score, evidence in fitted.tables["suspect"][:5]:
        assert tagged != guessed
        assert 0 < score <= 1
        assert guessed == WORDS[style[track_id - 1]]
        assert evidence["neighbours"]
        assert evidence["probability"] > evidence["tag_probability"]


def test_the_tree_can_be_read(mistagged: tuple) -> None:
    fitted, _, _ = mistagged
    rules = fitted.details["tree"]
    assert {rule["genre"] for rule in rules} <= set(WORDS)
    assert all(rule["words"] for rule in rules)
    assert {"bright", "dark", "busy", "sparse"} & {w for rule in rules for w in rule["words"]}


def test_noise_is_not_known() -> None:
    rng = np.random.default_rng(0)
    X = rng.standard_normal((200, 10)).astype(np.float32)
    labels = [WORDS[i % 4] for i in range(200)]
    learned = classifier.learn(X, labels)
    assert learned is not None
    assert learned.answered < 0.2
    assert learned.accuracy < 0.5


def test_probabilities_mean_what_they_say() -> None:
    made, style = data(4, 240, apart=1.0)
    learned = classifier.learn(tagging.finite(made.raw).X, [WORDS[s] for s in style.tolist()])
    assert learned is not None
    assert np.allclose(learned.probability.sum(axis=1), 1, atol=1e-4)
    assert learned.error < 0.12


def test_nothing_to_learn_is_no_error() -> None:
    made, _ = data(3, 40, tagged=0.0)
    assert Tagging().fit(made).details == {"classes": []}
    assert Tagging().fit(data(1, 0)[0]).tables == {}


def test_rare_genres_count_as_what_they_belong_to() -> None:
    made, _ = data(1, 30)
    words = (("Melodic Death Metal",),) * 4 + (("Death Metal",),) * 10 + (("Jazz",),) * 16
    changed = type(made)(raw=made.raw, space=made.space, words=words, artists=made.artists)
    labels, _ = tagging.labels_of(changed)
    assert labels[:4] == ["Death Metal"] * 4
    assert labels[-1] == "Jazz"


def test_twenty_corrections_raise_accuracy_on_the_rest() -> None:
    """A genre tagged wrong throughout is learned from twenty corrections."""
    made, style = data(4, 160, apart=1.6)
    wrong_genre = 1
    words = tuple(
        (WORDS[2],) if s == wrong_genre and i % 3 else (WORDS[s],)
        for i, s in enumerate(style.tolist())
    )
    mine = np.flatnonzero(style == wrong_genre)
    curve = []
    for count in (0, 20):
        given = {int(made.space.ids[row]): WORDS[wrong_genre] for row in mine[:count]}
        changed = type(made)(
            raw=made.raw, space=made.space, words=words, artists=made.artists, corrections=given
        )
        labels, trusted = tagging.labels_of(changed)
        weights = np.ones(160)
        weights[sorted(trusted)] = 3.0
        learned = classifier.learn(tagging.finite(made.raw).X, labels, weights=weights)
        assert learned is not None
        best = learned.probability[mine[20:]].argmax(axis=1)
        curve.append(np.mean([learned.classes[b] == WORDS[wrong_genre] for b in best]))
    assert curve[1] > curve[0] + 0.1


def test_the_evaluation_names_its_baselines() -> None:
    features, style = table(3, 60)
    labels = [WORDS[s] for s in style.tolist()]
    groups = np.arange(60, dtype=np.int32) // 3
    found = evaluation.evaluate(features, labels, groups, {"bliss": features.X[:, :3]})
    for name in ("nmi", "ari", "v_measure", "purity", "knn_label_agreement"):
        low, high = found["intervals"][name]
        assert low <= found[name] <= high
        assert found[name] > 0.7
    assert {"baseline-mfcc-kmeans", "baseline-bliss-kmeans"} <= set(found["baselines"])
    assert found["classifier_accuracy"] > found["classifiers"]["majority"]
    assert found["k"] == 3
    assert found["hubness"] < 1.5


def test_agreement_is_what_scikit_learn_says() -> None:
    rng = np.random.default_rng(3)
    truth, found = rng.integers(0, 5, 200), rng.integers(0, 7, 200)
    found[:90] = truth[:90]
    ours = evaluation.agreement(truth, found)
    assert ours["nmi"] == pytest.approx(normalized_mutual_info_score(truth, found))
    assert ours["v_measure"] == pytest.approx(v_measure_score(truth, found))
    assert ours["ari"] == pytest.approx(adjusted_rand_score(truth, found))
