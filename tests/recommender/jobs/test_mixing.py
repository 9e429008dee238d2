"""Never-suggest rules and lessons, on a real library on the disk."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from recommender.core.barred import BarredKind
from recommender.core.errors import NotFoundError
from recommender.jobs import playlists
from recommender.library import Library
from tests.benchmarks._library import make

NOW = 1_780_000_000_000


@pytest.fixture
def library(tmp_path: Path):
    opened = Library(make(tmp_path / "data", 200), clock=lambda: NOW)
    yield opened
    opened.close()


def _snapshot(library: Library):
    return playlists.load(library._store, NOW)


@pytest.mark.parametrize("kind", [BarredKind.TRACK, BarredKind.ARTIST, BarredKind.ALBUM])
def test_a_rule_bars_what_it_names_until_it_is_lifted(library: Library, kind: BarredKind) -> None:
    row = library.rows([7])[0]
    rule = library.mixing.bar_of(kind, 7)
    found = library.rows(_snapshot(library).ids[_snapshot(library).barred].tolist())
    same = {
        BarredKind.TRACK: lambda one: one.id == 7,
        BarredKind.ARTIST: lambda one: one.artists[:1] == row.artists[:1],
        BarredKind.ALBUM: lambda one: one.album_id == row.album_id,
    }[kind]
    everything = library.rows(library.track_ids().tolist())
    assert {one.id for one in found} == {one.id for one in everything if same(one)}
    assert rule.shown
    library.mixing.unbar(rule.kind, rule.value)
    assert not _snapshot(library).barred.any()
    assert library.mixing.barred() == []


def test_a_folder_bars_what_lies_in_it_only(library: Library) -> None:
    library.mixing.bar(BarredKind.FOLDER, "/music/1")
    found = library.rows(_snapshot(library).ids[_snapshot(library).barred].tolist())
    assert {row.path.startswith("/music/1/") for row in found} == {True}
    assert len(found) == 50


def test_rules_outlive_a_library_that_is_built_anew(library: Library, tmp_path: Path) -> None:
    name = library.rows([7])[0].artists[0]
    library.mixing.bar_of(BarredKind.ARTIST, 7)
    library.close()
    for path in (tmp_path / "data").glob("library.db*"):
        path.unlink()
    again = Library(tmp_path / "data")
    assert [(one.kind, one.value) for one in again.mixing.barred()] == [(BarredKind.ARTIST, name)]
    again.close()


def test_a_track_without_a_genre_cannot_bar_one(library: Library) -> None:
    with pytest.raises(NotFoundError):
        library.mixing.bar_of(BarredKind.GENRE, 7)


def test_lessons_add_up_to_a_limit_and_can_be_unlearned(library: Library) -> None:
    artist = library.rows([7])[0].artists[0]
    before = _snapshot(library).taste
    weights = [library.mixing.teach(f"artist:{artist}", 1) for _ in range(5)]
    assert weights == [1, 2, 3, 3, 3]
    library.mixing.teach("track:9", -2)
    taught = _snapshot(library)
    own = np.isin(taught.ids, [row.id for row in library.rows(taught.ids.tolist())
                               if row.artists[:1] == (artist,)])  # fmt: skip
    assert (taught.taste[own] > before[own]).all()
    assert (taught.taste[~own] == before[~own]).all()
    assert taught.seed_weight[taught.row_of(9)] == 0.25
    assert {one.about for one in library.mixing.lessons()} == {f"artist:{artist}", "track:9"}
    library.mixing.teach(f"artist:{artist}", -3)
    library.mixing.teach("track:9", 2)
    assert library.mixing.lessons() == []
    assert (_snapshot(library).taste == before).all()
