"""Radios over a real store: seeds of every kind, the library kept in memory, the learned slider."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest

from recommender.core.errors import NotFoundError
from recommender.core.steering import Continuation, Steering
from recommender.library import Library
from recommender.playlists import radio as radios
from recommender.playlists.recipe import timeless
from recommender.playlists.steering import axes, electronic
from tests.benchmarks._library import make
from tests.recommender.playlists.placed import place
from tests.recommender.playlists.toy import snapshot


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("data")
    make(made, 300)
    place(made)
    return made


@pytest.fixture
def library(folder: Path, open_library: Callable[..., Library]) -> Iterator[Library]:
    return open_library(folder)


def test_every_kind_of_seed_starts_a_radio_under_its_name(library: Library) -> None:
    album, artist = library.albums()[0], library.artists()[0]
    mine = library.create_playlist("Rain", [4, 90, 200])
    (row,) = library.rows([9])
    for seed, title in (
        ("9", row.title),
        ("track:9", row.title),
        (row.path, row.title),
        (f"album:{album.id}", album.title),
        (f"artist:{artist.id}", artist.name),
        (f"artist:{artist.name}", artist.name),
        (f"playlist:{mine}", "Rain"),
    ):
        made = library.radio(seed, 12)
        assert made.title == f"{title} Radio"
        assert len(made.picks) == 12
    library.delete_playlist(mine)


def test_several_seeds_make_one_radio(library: Library) -> None:
    made = library.radio(["track:1", "track:2"], 20)
    first, second = (row.title for row in library.rows([1, 2]))
    assert made.title == f"{first} and {second} Radio"
    assert made.slug == "radio:track:1+track:2"
    many = library.radio([f"track:{i}" for i in range(1, 41)], 20)
    assert "and 38 more" in many.title
    assert len(many.slug) < 40
    assert many.slug != library.radio([f"track:{i}" for i in range(2, 42)], 20).slug


def test_an_unknown_seed_is_said(library: Library) -> None:
    for seed in ("nowhere.flac", "artist:Nobody At All", "playlist:999"):
        with pytest.raises(NotFoundError):
            library.radio(seed, 5)


def test_a_refusal_is_known_to_the_next_radio_and_settings_do_not_reload_the_library(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    made: list[int] = []
    prepare = radios.prepare

    def counting(*arguments: object) -> radios.Ground:
        made.append(1)
        return prepare(*arguments)

    monkeypatch.setattr(radios, "prepare", counting)
    first = library.radio("track:5", 20)
    library.set_setting("player/position", 12_345).result()
    assert timeless(library.radio("track:5", 20)) == timeless(first)
    assert len(made) == 1
    unwanted = first.track_ids[3]
    library.set_liked([unwanted], -1).result()
    assert unwanted not in library.radio("track:5", 20).track_ids
    assert len(made) == 2
    queue = Continuation((5,), (None,) * 10)
    library.set_liked([unwanted], 0).result()
    library.go_on(queue, Steering())  # as the library was: quick rather than new
    assert len(made) == 2
    library.prepare_radio()
    assert len(made) == 3


def test_the_electronic_slider_is_learned_from_what_some_tags_say() -> None:
    lib = snapshot(600, styles=4)
    rng = np.random.default_rng(5)
    tagged = rng.random(600) < 0.2
    names = {1: ["Techno"], 2: ["Deep House", "Electronic"], 3: ["Folk"], 4: ["Chamber Music"]}
    words = [names[int(g)] if t else [] for g, t in zip(lib.genre_id, tagged, strict=True)]
    values = electronic(lib, words)
    assert values is not None
    rows = np.flatnonzero(~tagged & lib.analysed)
    found = axes(lib, rows, values).electronic
    machine = lib.genre_id[rows] <= 2
    assert (found[machine] > 0).mean() > 0.95
    assert (found[~machine] < 0).mean() > 0.95


def test_without_examples_of_both_there_is_no_such_slider() -> None:
    lib = snapshot(100, styles=2)
    assert electronic(lib, [["Techno"]] * 100) is None
    assert "electronic" not in radios.prepare(lib).axes.known()


def test_an_audio_tagger_stands_in_for_missing_tags() -> None:
    lib = snapshot(400, styles=4)
    heard = np.where(lib.genre_id <= 2, 1.0, -1.0).astype(np.float32)
    heard += np.random.default_rng(1).normal(0, 0.3, 400).astype(np.float32)
    values = electronic(lib, [[]] * 400, heard)
    assert values is not None
    machine = lib.genre_id <= 2
    assert np.nanmean(values[machine]) > np.nanmean(values[~machine])


def test_wishes_are_kept_in_bounds_and_said_in_words() -> None:
    wishes = Steering(energy=7, tempo=-0.05, electronic=-0.6)
    assert wishes.energy == 1
    assert wishes.words() == ("more energy", "more acoustic")
    assert not Steering().wishes()
