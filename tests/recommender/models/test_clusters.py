from __future__ import annotations

import numpy as np
import pytest
from sklearn.metrics import adjusted_rand_score

from recommender.models import automatic_k, clusters
from recommender.space import scale
from tests.recommender.models.music import table


@pytest.mark.parametrize(("styles", "n"), [(2, 120), (5, 200), (8, 320), (16, 480), (30, 700)])
def test_the_number_of_styles_is_found(styles: int, n: int) -> None:
    features, style = table(styles, n, apart=2.2)
    found = clusters.fit(scale.build(features).X)
    assert styles / 1.5 <= found.k <= styles * 1.5
    assert adjusted_rand_score(style, found.labels) > 0.7


@pytest.mark.parametrize("n", [1, 5, 30, 300])
def test_one_style_is_one_cluster(n: int) -> None:
    features, _ = table(1, n)
    found = clusters.fit(scale.build(features).X)
    assert found.k == 1
    assert (found.confidence == 1).all()


def test_nothing_is_nothing() -> None:
    features, _ = table(1, 0)
    assert clusters.fit(scale.build(features).X).k == 0


def test_another_seed_gives_the_same_clusters() -> None:
    features, _ = table(6, 300)
    X = scale.build(features).X
    assert adjusted_rand_score(clusters.fit(X, 1).labels, clusters.fit(X, 2).labels) > 0.95


def test_landmarks_stand_for_a_large_library() -> None:
    features, style = table(6, 4_000)
    labels = clusters.partition(scale.build(features).X, 6)
    assert adjusted_rand_score(style, labels) > 0.9


def test_what_is_like_nothing_is_an_outlier_and_unsure() -> None:
    features, _ = table(3, 200)
    X = scale.build(features).X
    X[17] += 60 * X.std(axis=0)
    found = clusters.fit(X)
    assert found.outliers[17]
    assert found.outliers.sum() <= 3


def test_stability_tells_clusters_from_noise() -> None:
    clear, _ = table(4, 200, apart=3.0)
    noise, _ = table(1, 200)
    assert automatic_k.stability(scale.build(clear).X, 4) > 0.9
    assert automatic_k.stability(scale.build(noise).X, 4) < 0.5


def test_exemplars_are_by_different_artists() -> None:
    rng = np.random.default_rng(0)
    X = rng.standard_normal((40, 5)).astype(np.float32)
    artists = np.repeat(np.arange(8, dtype=np.int32), 5)
    best = clusters.exemplars(X, np.arange(40), artists)
    assert len(set(artists[best].tolist())) == 5
