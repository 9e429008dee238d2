"""Opinions are taken back exactly, one change at a time, whatever they were before."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from player.services.notify import Notify
from player.services.opinions import Opinions
from player.services.playlists import SavedPlaylists
from player.services.runner import Runner
from recommender.library import Library
from tests.benchmarks._library import make

_IDS = st.lists(st.integers(1, 6), min_size=1, max_size=6, unique=True)
_CHANGE = st.one_of(
    st.tuples(st.just("like"), _IDS, st.sampled_from([-1, 0, 1])),
    st.tuples(st.just("rate"), _IDS, st.sampled_from([None, 0.0, 0.5, 1.0])),
)


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    opened = Library(make(Path(tmp_path_factory.mktemp("opinions")) / "data", 6))
    yield opened
    opened.close()


@pytest.fixture
def playlists(library: Library) -> Iterator[SavedPlaylists]:
    runner = Runner()
    yield SavedPlaylists(library, runner, Notify())
    runner.close()


def thought(library: Library) -> list[tuple[int, float | None]]:
    return [(row.liked, row.rating) for row in library.rows(range(1, 7))]


def test_every_change_is_taken_back(
    qtbot: QtBot, library: Library, playlists: SavedPlaylists
) -> None:
    opinions = Opinions(library, playlists)

    @settings(max_examples=25)
    @given(st.lists(_CHANGE, max_size=5))
    def check(changes: list[tuple[str, list[int], float | None]]) -> None:
        seen = [thought(library)]
        for name, ids, value in changes:
            with qtbot.waitSignal(opinions.changed):
                getattr(opinions, name)(ids, value)
            seen.append(thought(library))
            at = {"like": 0, "rate": 1}[name]
            assert all(seen[-1][one - 1][at] == value for one in ids)
        for before in reversed(seen[:-1]):
            with qtbot.waitSignal(opinions.changed):
                playlists.undo()
            assert thought(library) == before

    check()


def test_a_notices_undo_works_once_and_only_for_its_own_change(
    qtbot: QtBot, library: Library, playlists: SavedPlaylists
) -> None:
    opinions = Opinions(library, playlists)
    undos = []
    with qtbot.waitSignal(opinions.changed):
        opinions.rate([1], 0.9, undos.append)
    with qtbot.waitSignal(opinions.changed):
        opinions.like([2], 1)
    with qtbot.waitSignal(opinions.changed):
        undos[0]()
    assert thought(library)[:2] == [(0, None), (1, None)]
    undos[0]()
    with qtbot.waitSignal(opinions.liked) as heard:
        playlists.undo()
    assert heard.args == [(2,), 0]
    assert thought(library)[:2] == [(0, None), (0, None)]
