from __future__ import annotations

from dataclasses import replace

import numpy as np

from recommender.models import autoencoder
from recommender.models.map import Map
from recommender.models.themes import Themes
from recommender.space import text
from tests.recommender.models.music import data, table


def points(columns: dict[str, np.ndarray]) -> np.ndarray:
    return np.column_stack([columns[f"map_{axis}"] for axis in "xyz"])


def test_the_map_keeps_neighbours_and_says_how_well() -> None:
    made, style = data(4, 200)
    fitted = Map().fit(made)
    placed = points(fitted.columns)
    assert np.abs(placed).max() <= 1
    middles = np.array([placed[style == s].mean(axis=0) for s in range(4)])
    nearest = np.linalg.norm(placed[:, None] - middles[None], axis=2).argmin(axis=1)
    assert (nearest == style).mean() > 0.9
    trust, plain = fitted.details["trust"], fitted.details["trust_of_pca"]
    assert trust["trustworthiness"] > 0.75
    assert trust["continuity"] > 0.75
    assert trust["trustworthiness"] + trust["continuity"] > (
        plain["trustworthiness"] + plain["continuity"] - 0.05
    )
    assert 0 < fitted.details["stress"] < 0.35


def test_axes_are_named_by_what_varies_along_them() -> None:
    made, _ = data(1, 300)
    bright = made.raw.names.index("timbre.centroid_hz_mean")
    X = made.space.X.copy()
    X[:, 0] = 30 * (made.raw.X[:, bright] - made.raw.X[:, bright].mean())
    changed = replace(made, space=replace(made.space, X=X))
    axes = Map().fit(changed).details["axes"]
    assert {axes[0]["low"][0], axes[0]["high"][0]} == {"bright", "dark"}
    assert abs(axes[0]["correlations"][0][1]) > 0.8


def test_places_stay_when_tracks_come() -> None:
    made, _ = data(4, 200)
    first = points(Map().fit(made).columns)
    before = {"map": dict(zip(made.space.ids.tolist(), first.tolist(), strict=True))}
    grown, _ = data(4, 210, before=before)
    second = points(Map().fit(replace(grown, seed=3)).columns)[:200]
    assert np.linalg.norm(first - second, axis=1).mean() < 0.25
    assert np.corrcoef(first[:, 0], second[:, 0])[0, 1] > 0.9


_SEA = [
    "sailor",
    "harbour",
    "anchor",
    "storm",
    "waves",
    "captain",
    "rope",
    "island",
    "salt",
    "voyage",
    "lantern",
    "whale",
]
_LOVE = [
    "darling",
    "kiss",
    "heart",
    "embrace",
    "lips",
    "tender",
    "sweetheart",
    "longing",
    "valentine",
    "forever",
]
_REGEN = [
    "regen",
    "wolke",
    "himmel",
    "sonne",
    "sturm",
    "gewitter",
    "nebel",
    "blitz",
    "donner",
    "tropfen",
    "schirm",
]


def lyrics(n: int, seed: int = 0) -> tuple[tuple[str, ...], np.ndarray]:
    rng = np.random.default_rng(seed)
    kind = np.arange(n) % 3
    pools = (_SEA, _LOVE, _REGEN)
    return tuple(
        "[00:12.00] the and of you " + " ".join(rng.choice(pools[k], 25)) for k in kind.tolist()
    ), kind


def test_themes_are_clusters_of_words_without_stop_words() -> None:
    texts, kind = lyrics(90)
    made, _ = data(2, 90)
    fitted = Themes().fit(replace(made, texts=texts))
    themes = fitted.tables["theme"]
    assert len(themes) == 3
    assert len({row[1] for row in themes}) == 3
    of = dict(fitted.tables["track_theme"])
    for k in range(3):
        found = {of[int(i)] for i in made.space.ids[kind == k]}
        assert len(found) == 1
    said = {word for row in themes for word in row[3]}
    assert not said & text.stop_words()
    assert said <= set(_SEA + _LOVE + _REGEN)


def test_without_words_there_are_no_themes() -> None:
    made, _ = data(2, 60)
    assert Themes().fit(replace(made, texts=("la la la",) * 60)).tables == {}
    assert Themes().fit(made).details == {"texts": 0}


def test_words_are_a_block_of_the_space_where_there_are_enough() -> None:
    features, _ = table(2, 90)
    texts, _ = lyrics(90)
    grown = text.add(features, texts)
    assert sum(name.startswith("words.") for name in grown.names) >= 2
    few = texts[:20] + ("",) * 70
    assert text.add(features, few).names == features.names


def test_stop_words_are_of_many_languages() -> None:
    assert {"the", "und", "les", "pero", "che", "não", "niet", "och", "ikke", "että"} <= set(
        text.stop_words()
    )
    assert text.words("The [01:02] Ocean’s und der Sturm 99") == ["oceans", "sturm"]


def test_the_autoencoder_is_compared_with_pca_at_its_size() -> None:
    features, style = table(4, 200)
    found = autoencoder.compare(features, style, size=6)
    assert found["size"] == 6
    assert found["pca"]["agreement"] > 0.8
    assert found["autoencoder"]["agreement"] > 0.5
    assert found["better"] == (found["autoencoder"]["agreement"] > found["pca"]["agreement"])
    again = autoencoder.compare(features, style, size=6)
    assert found == again
