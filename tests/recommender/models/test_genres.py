from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from sklearn.metrics import adjusted_rand_score

from recommender.models.base import Fitted, TrainingData
from recommender.models.genres import Genres
from tests.recommender.models.music import WORDS, data


def memory(made: TrainingData, fitted: Fitted, **edits: Any) -> dict[str, Any]:
    """What the next training is told about this one."""
    ids = made.space.ids.tolist()
    return {
        "labels": {
            name: dict(zip(ids, fitted.columns[name].tolist(), strict=True))
            for name in ("genre_id", "microgenre_id")
        },
        "genres": {
            row[0]: {"name": row[2], "parent": row[1], "size": row[5], "colour": row[6]}
            for row in fitted.genres
        },
        "edits": edits,
    }


def tops(fitted: Fitted) -> dict[int, str]:
    return {row[0]: row[2] for row in fitted.genres if row[1] is None}


def test_genres_follow_the_sound_and_bear_the_librarys_words() -> None:
    made, style = data(5, 240)
    fitted = Genres().fit(made)
    assert adjusted_rand_score(style, fitted.columns["genre_id"]) > 0.8
    assert set(WORDS[:5]) <= set(tops(fitted).values())
    names = [row[2] for row in fitted.genres]
    assert len(names) == len(set(names))
    assert sum(row[5] for row in fitted.genres if row[1] is None) == 240
    colours = [row[6] for row in fitted.genres if row[1] is None]
    assert len(set(colours)) == len(colours)


def test_without_tags_the_sound_gives_the_names() -> None:
    made, _ = data(5, 240, tagged=0.0)
    names = list(tops(Genres().fit(made)).values())
    assert all(names)
    assert len(names) == len(set(names))


@pytest.mark.parametrize(("grown", "fit_seed"), [(200, 9), (210, 0)])
def test_ids_names_and_members_stay(grown: int, fit_seed: int) -> None:
    made, _ = data(5, 200, apart=1.2)
    first = Genres().fit(made)
    again, _ = data(5, grown, apart=1.2, before=memory(made, first), fit_seed=fit_seed)
    second = Genres().fit(again)
    kept = set(tops(first).items()) & set(tops(second).items())
    assert len(kept) >= 0.9 * len(tops(first))
    assert adjusted_rand_score(first.columns["genre_id"], second.columns["genre_id"][:200]) >= 0.85


def test_a_name_the_listener_gave_stays() -> None:
    made, _ = data()
    first = Genres().fit(made)
    chosen = next(iter(tops(first)))
    again, _ = data(before=memory(made, first, names={chosen: "Kitchen music"}))
    second = Genres().fit(again)
    assert tops(second)[chosen] == "Kitchen music"
    changes = second.details["changes"]
    assert [(c["kind"], c["id"]) for c in changes] == [("renamed", chosen)]


def test_merged_genres_are_one_and_stay_one() -> None:
    made, _ = data()
    first = Genres().fit(made)
    one, other = list(tops(first))[:2]
    sizes = {row[0]: row[5] for row in first.genres}
    again, _ = data(before=memory(made, first, merged={one: other}, shaped=True))
    second = Genres().fit(again)
    assert one not in tops(second)
    assert {row[0]: row[5] for row in second.genres}[other] == sizes[one] + sizes[other]
    third = Genres().fit(data(before=memory(again, second, merged={one: other}, shaped=True))[0])
    assert set(tops(third)) == set(tops(second))


def test_a_genre_is_split_once() -> None:
    made, _ = data()
    first = Genres().fit(made)
    chosen = max(first.genres, key=lambda row: row[5] if row[1] is None else 0)[0]
    again, _ = data(before=memory(made, first, split=[chosen], shaped=True))
    second = Genres().fit(again)
    assert len(tops(second)) == len(tops(first)) + 1
    assert chosen in tops(second)


def test_a_pinned_genre_outlives_a_new_division() -> None:
    made, _ = data(3, 150)
    first = Genres().fit(made)
    chosen = next(iter(tops(first)))
    before = memory(made, first, pinned=[chosen])
    # The rest of the old division is scrambled, so that it cannot be carried on.
    column = before["labels"]["genre_id"]
    others = [i for i in tops(first) if i != chosen]
    members = {track for track, genre in column.items() if genre == chosen}
    for place, track in enumerate(column):
        if track not in members:
            column[track] = others[place % len(others)]
    second = Genres().fit(data(3, 150, before=before)[0])
    assert tops(second)[chosen] == tops(first)[chosen]
    now = dict(zip(made.space.ids.tolist(), second.columns["genre_id"].tolist(), strict=True))
    assert np.mean([now[track] == chosen for track in members]) > 0.9


def test_corrections_move_tracks_and_make_genres() -> None:
    made, _ = data(4, 200, tagged=0.9)
    first = Genres().fit(made)
    chosen = max(tops(first), key=lambda i: (first.columns["genre_id"] == i).sum())
    members = made.space.ids[first.columns["genre_id"] == chosen][:6].tolist()
    corrections = dict.fromkeys(members, "Gamelan")
    again, _ = data(4, 200, tagged=0.9, before=memory(made, first), corrections=corrections)
    second = Genres().fit(again)
    now = dict(zip(again.space.ids.tolist(), second.columns["genre_id"].tolist(), strict=True))
    moved = {now[track] for track in members}
    assert len(moved) == 1
    assert moved.isdisjoint({chosen})
    assert second.details["moved_by_corrections"] >= 6


def test_a_handful_of_tracks_is_enough() -> None:
    for n in (0, 1, 5):
        fitted = Genres().fit(data(1, n)[0])
        assert sum(row[5] for row in fitted.genres) == n
