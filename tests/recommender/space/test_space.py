from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from recommender.core.sound import FeatureTable
from recommender.space import derived, scale
from recommender.space.neighbours import hubness, mutual_nearest, nearest
from recommender.space.transformers import Impute, Scale, Straighten, WeighBlocks, Whiten

_CELLS = hnp.arrays(
    np.float32,
    st.tuples(st.integers(1, 20), st.just(4)),
    elements=st.floats(-1e6, 1e6, width=32) | st.just(float("nan")),
)


@given(_CELLS)
@settings(max_examples=60)
def test_any_table_becomes_a_finite_space(X: np.ndarray) -> None:
    names = ("rhythm.tempo_bpm", "rhythm.onset_rate_hz", "timbre.a", "new_block.b")
    space = scale.build(FeatureTable(np.arange(len(X)), X, names))
    assert space.X.dtype == np.float32
    assert space.X.shape[0] == len(X)
    assert np.isfinite(space.X).all()


def test_the_space_says_how_it_was_made() -> None:
    X = np.random.default_rng(0).lognormal(0, 1, (50, 3)).astype(np.float32)
    X[3, 1] = np.nan
    table = FeatureTable(np.arange(50), X, ("timbre.a", "timbre.b", "metre.c"))
    recipe = scale.build(table).recipe
    assert recipe["blocks"] == ["metre", "timbre"]
    assert "timbre.a" in recipe["log1p"]
    assert recipe["steps"][0]["step"] == "Impute"
    assert 0 < recipe["missing_share"] < 0.02


def test_imputing_flags_what_was_missing() -> None:
    X = np.array([[1.0, np.nan], [3.0, 4.0], [5.0, 8.0]])
    filled = Impute(flag=True).fit_transform(X)
    assert filled[0].tolist() == [1.0, 6.0, 0.5]
    assert filled[1:, 2].tolist() == [0.0, 0.0]


@pytest.mark.parametrize("kind", ["standard", "robust", "minmax"])
def test_scaling_ignores_units(kind: str) -> None:
    X = np.random.default_rng(1).normal(5, 2, (200, 1))
    a, b = Scale(kind).fit_transform(X), Scale(kind).fit_transform(X * 1_000 + 7)
    assert np.allclose(a, b)
    assert not Scale(kind).fit_transform(np.full((9, 1), 3.0)).any()


def test_straightening_leaves_symmetric_columns_alone() -> None:
    rng = np.random.default_rng(2)
    X = np.column_stack([rng.normal(10, 1, 500), rng.lognormal(0, 1.5, 500)])
    step = Straighten().fit(X)
    assert step.logged_.tolist() == [False, True]


def test_a_blocks_share_is_its_weight_not_its_width() -> None:
    X = np.random.default_rng(3).standard_normal((400, 12))
    names = ("wide.a",) * 10 + ("narrow.a",) * 2
    Y = WeighBlocks(names, {"wide": 1.0, "narrow": 1.0}).fit_transform(X)
    assert Y[:, :10].var() * 10 == pytest.approx(Y[:, 10:].var() * 2, rel=0.15)


def test_whitening_evens_out_repeated_columns() -> None:
    rng = np.random.default_rng(4)
    one = rng.standard_normal((300, 1))
    X = np.hstack([np.repeat(one, 8, axis=1) + 0.05 * rng.standard_normal((300, 8)),
                   rng.standard_normal((300, 1))])  # fmt: skip
    plain = Whiten(2, 0.0).fit_transform(X).std(axis=0)
    half = Whiten(2, 0.5).fit_transform(X).std(axis=0)
    assert half[0] / half[1] < plain[0] / plain[1] / 1.5


def test_half_and_double_tempo_are_near() -> None:
    table = FeatureTable(
        np.arange(3), np.array([[70.0], [140.0], [100.0]], np.float32), ("rhythm.tempo_bpm",)
    )
    made = derived.add(table)
    circle = made.X[:, [made.names.index("rhythm.pulse_cos"), made.names.index("rhythm.pulse_sin")]]
    assert np.allclose(circle[0], circle[1], atol=1e-5)
    assert np.linalg.norm(circle[0] - circle[2]) > 0.5


def test_hubs_are_corrected() -> None:
    X = np.random.default_rng(5).standard_normal((800, 60)).astype(np.float32)
    plain, _ = nearest(X, X, 11)
    assert hubness(plain[:, 1:]) > 1.5
    mutual = mutual_nearest(X, 10)
    assert hubness(mutual) < 1.5
    assert (mutual != np.arange(800)[:, None]).all()
