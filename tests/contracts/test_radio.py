"""What every radio must keep, whatever it starts from and however it is steered."""

from __future__ import annotations

from datetime import date

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from recommender.core.playlist import Playlist
from recommender.core.snapshot import Snapshot
from recommender.core.steering import Continuation, Steering
from recommender.playlists import radio
from recommender.playlists.recipe import timeless
from tests.recommender.playlists.toy import snapshot

DAY = date(2026, 5, 20)
LIBRARIES = {
    "loved": snapshot(2_000),
    "silent": snapshot(600, history=False),
    "one artist": snapshot(60, artists=1),
    "few artists": snapshot(300, artists=6),
    "tiny": snapshot(4, styles=1),
    "one track": snapshot(1, styles=1),
}
GROUNDS = {name: radio.prepare(library) for name, library in LIBRARIES.items()}
WISHES = st.builds(Steering, *(st.floats(-1, 1),) * 4)


def _radio(name: str, seeds: list[int], count: int, wishes: Steering | None = None) -> Playlist:
    rows = np.array(seeds, np.intp)
    return radio.make(GROUNDS[name], rows, "It", "radio:it", DAY, count, 1, wishes)


def _rows(library: Snapshot, made: Playlist) -> np.ndarray:
    return library.rows_of(np.array(made.track_ids, np.int64))


def _spaced(artists: list[int], window: int = 5) -> bool:
    return all(
        len(set(artists[at : at + window])) == len(artists[at : at + window])
        for at in range(len(artists))
    )


def _keeps(name: str, made: Playlist) -> None:
    library = LIBRARIES[name]
    assert len(set(made.track_ids)) == len(made.track_ids)
    rows = _rows(library, made)
    assert library.reachable[rows].all()
    for pick in made.picks:
        assert 1 <= len(pick.reasons) <= 3
        weights = [reason.weight for reason in pick.reasons]
        assert weights == sorted(weights, reverse=True)
        assert all(0 <= weight <= 1 for weight in weights)
    assert made.explanation


@pytest.mark.parametrize("name", LIBRARIES)
@given(data=st.data(), wishes=WISHES)
def test_every_radio_keeps_the_contract(name: str, data: st.DataObject, wishes: Steering) -> None:
    library = LIBRARIES[name]
    rows = st.integers(0, len(library) - 1)
    seeds = data.draw(st.lists(rows, min_size=1, max_size=5, unique=True))
    count = data.draw(st.integers(1, 40))
    made = _radio(name, seeds, count, wishes)
    _keeps(name, made)
    assert len(made.picks) <= count
    assert (library.liked[np.setdiff1d(_rows(library, made), seeds)] >= 0).all()
    assert timeless(_radio(name, seeds, count, wishes)) == timeless(made)


@pytest.mark.parametrize("row", [7, 100, 555, 1_234])
def test_a_long_radio_is_various_and_stays_near_its_seed(row: int) -> None:
    library = LIBRARIES["loved"]
    made = _radio("loved", [row], 200)
    rows = _rows(library, made)
    assert len(rows) == 200
    assert len(set(library.album[rows].tolist())) >= 60
    assert _spaced(library.artist[rows].tolist())
    assert (library.genre_id[rows[:40]] == library.genre_id[row]).mean() > 0.9


def test_a_single_track_starts_its_own_radio() -> None:
    library = LIBRARIES["loved"]
    seed = int(np.flatnonzero(library.reachable)[3])
    made = _radio("loved", [seed], 10)
    assert made.track_ids[0] == library.ids[seed]
    assert made.picks[0].reasons[0].text == "Where this radio starts"


def test_few_artists_still_take_turns_to_the_end() -> None:
    library = LIBRARIES["few artists"]
    counts = np.bincount(library.artist[GROUNDS["few artists"].rows])
    length = int(counts.min()) * 5  # as long as every artist has a track for each round
    made = _radio("few artists", [9], length)
    assert len(made.picks) == length
    assert _spaced(library.artist[_rows(library, made)].tolist())


def test_several_seeds_take_turns() -> None:
    library = LIBRARIES["loved"]
    seeds = [int(np.flatnonzero(library.genre_id == style)[0]) for style in (1, 4, 5)]
    rows = _rows(library, _radio("loved", seeds, 45))
    shares = [(library.genre_id[rows] == style).mean() for style in (1, 4, 5)]
    assert min(shares) > 0.2


@pytest.mark.parametrize(
    ("wish", "column"), [("energy", "energy"), ("tempo", "tempo_bpm"), ("novelty", "plays")]
)
def test_a_slider_moves_the_music_its_way(wish: str, column: str) -> None:
    library = LIBRARIES["loved"]
    means = []
    for value in (-1.0, -0.4, 0.4, 1.0):
        made = _radio("loved", [7], 40, Steering(**{wish: value}))
        means.append(float(getattr(library, column)[_rows(library, made)].mean()))
    if wish == "novelty":
        means.reverse()
    assert means == sorted(means)
    assert means[-1] > means[0]


def test_a_steered_pick_says_what_it_answers() -> None:
    made = _radio("loved", [7], 20, Steering(energy=1.0))
    assert "more energy" in made.explanation
    answered = [reason.text for pick in made.picks for reason in pick.reasons]
    assert answered.count("Full of energy") > 10


def _queue(**given: tuple[int | None, ...]) -> Continuation:
    values: dict[str, tuple[int | None, ...]] = {"seeds": (8, 9), "places": (None,) * 20}
    return Continuation(**(values | given))


def _on(queue: Continuation, wishes: Steering | None = None) -> Playlist:
    return radio.go_on(GROUNDS["loved"], queue, wishes or Steering(), DAY, 0)


@given(
    locked=st.dictionaries(st.integers(0, 19), st.integers(1, 2_000), max_size=5),
    before=st.lists(st.integers(1, 2_000), max_size=30, unique=True),
    wishes=WISHES,
)
def test_what_is_locked_stays_and_nothing_comes_again(
    locked: dict[int, int], before: list[int], wishes: Steering
) -> None:
    ids = list(dict.fromkeys(locked.values()))
    places: list[int | None] = [None] * 20
    for place, track_id in zip(locked, ids, strict=False):
        places[place] = track_id
    made = _on(_queue(places=tuple(places), before=tuple(before)), wishes)
    assert len(made.picks) == 20
    for place, track_id in enumerate(places):
        if track_id is None:
            assert made.track_ids[place] not in before
        else:
            assert made.track_ids[place] == track_id
    assert len(set(made.track_ids)) == 20


def test_a_skip_turns_the_queue_away_from_what_sounds_like_it() -> None:
    library = LIBRARIES["loved"]
    seeds = tuple(
        int(library.ids[np.flatnonzero(library.genre_id == style)[2]]) for style in (3, 5)
    )
    style = library.genre_id[_rows(library, _on(_queue(seeds=seeds)))]
    assert (style == 5).mean() > 0.2
    bad = tuple(int(one) for one in library.ids[np.flatnonzero(library.genre_id == 5)[5:9]])
    after = library.genre_id[_rows(library, _on(_queue(seeds=seeds, skipped=bad)))]
    assert (after == 5).mean() < (style == 5).mean()


def test_a_like_draws_the_queue_towards_it() -> None:
    library = LIBRARIES["loved"]
    good = int(library.ids[np.flatnonzero(library.genre_id == 6)[0]])
    seeds = tuple(int(one) for one in library.ids[np.flatnonzero(library.genre_id == 4)[:2]])
    without = library.genre_id[_rows(library, _on(_queue(seeds=seeds)))]
    after = library.genre_id[_rows(library, _on(_queue(seeds=seeds, liked=(good,))))]
    assert (after == 6).mean() > (without == 6).mean()


def test_no_artist_comes_right_after_itself_across_the_seam() -> None:
    library = LIBRARIES["loved"]
    before = tuple(int(one) for one in library.ids[10:14])
    heard = library.artist[10:14].tolist()
    rows = _rows(library, _on(_queue(before=before)))
    assert not set(library.artist[rows[:1]].tolist()) & set(heard)


def test_an_empty_library_has_nothing_to_go_on_with() -> None:
    ground = radio.prepare(snapshot(0, styles=1))
    assert radio.go_on(ground, _queue(), Steering(), DAY, 0).picks == ()
