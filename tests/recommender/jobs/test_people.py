"""Several listeners over one library: what is whose, and mixes for those who agree."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from recommender.core.errors import KnownError, NotFoundError
from recommender.core.listening import Ended, PlayEvent, Source
from recommender.core.people import OWNER
from recommender.library import Library
from recommender.store import predictions
from tests import sounds
from tests.benchmarks._library import make

NOW = 1_780_000_000_000
Open = Callable[..., "contextmanager[Library]"]


@pytest.fixture
def data(tmp_path: Path) -> Path:
    return make(tmp_path / "data", 200)


@contextmanager
def listening(data: Path, who: int | str | None = None, **options: bool) -> Iterator[Library]:
    library = Library(data, clock=lambda: NOW, profile=who, **options)
    try:
        yield library
    finally:
        library.close()


def hear(library: Library, ids: list[int], times: int = 1) -> None:
    for number in range(times):
        for track_id in ids:
            at = NOW - 1_000_000 * (number + 1)
            event = PlayEvent(track_id, at, 90_000, 90_000, Ended.FINISHED, Source.CHOSEN, "")
            library.record_play(event).result()


def learn(library: Library, liked: list[int]) -> None:
    """Give a listener a taste, as training would."""
    ids = library._store
    with ids.reader() as reader:
        columns = predictions.taste_columns(reader, library.track_ids())
    columns["taste"][:] = 0
    for place, track_id in enumerate(library.track_ids().tolist()):
        columns["taste"][place] = 0.9 if track_id in liked else -0.1
    ids.writer.submit(lambda db: predictions.save_taste(db, library.track_ids(), columns)).result()


def tastes(library: Library) -> set[int]:
    with library._store.reader() as reader:
        taste = predictions.taste_columns(reader, library.track_ids())["taste"]
    return set(library.track_ids()[taste > 0.5].tolist())


def test_each_has_their_own_plays_opinions_lists_and_settings(data: Path) -> None:
    with listening(data) as first:
        hear(first, [1, 2])
        first.set_liked([3], 1).result()
        first.create_playlist("Mine", [1])
        first.set_setting("appearance/theme", "light").result()
        first.set_setting("player/queue", [1, 2]).result()
        other = first.people.add("Ben")
    with listening(data, "ben") as second:
        assert second.people.current.id == other
        assert second.history() == []
        assert second.saved_playlists() == []
        assert second.rows([3])[0].liked == 0
        assert len(second.track_ids()) == 200
        assert second.setting("appearance/theme") == "light"
        assert second.setting("player/queue") is None
        hear(second, [5])
        second.set_rating([5], 0.9).result()
    with listening(data, OWNER) as first:
        assert sorted(row.track_id for row in first.history()) == [1, 2]
        assert first.rows([5])[0].rating is None
        assert [one.name for one in first.saved_playlists()] == ["Mine"]
    with listening(data, other) as second:
        assert [row.track_id for row in second.history()] == [5]


def test_nothing_of_one_is_in_the_files_of_another(data: Path) -> None:
    with listening(data) as first:
        hear(first, [1, 2])
        other = first.people.add("Ben")
    with listening(data, other) as second:
        hear(second, [5])
    own = sqlite3.connect(data / "people" / str(other) / "listener.db")
    assert own.execute("SELECT track_id FROM play").fetchall() == [(5,)]
    own.close()
    household = sqlite3.connect(data / "listener.db")
    assert household.execute("SELECT track_id FROM play").fetchall() == [(1,), (2,)]
    household.close()
    assert (data / "people" / str(other) / "plays.log").read_bytes().count(b"\n") == 1
    assert (data / "plays.log").read_bytes().count(b"\n") == 2


def test_who_listened_last_listens_next(data: Path) -> None:
    with listening(data) as first:
        other = first.people.add("Ben")
    with listening(data, other):
        pass
    with listening(data) as again:
        assert again.people.current.id == other
    with listening(data, read_only=True) as looking:
        assert looking.people.current.id == other


def test_tastes_change_places_and_come_back(data: Path) -> None:
    with listening(data) as first:
        learn(first, [1, 2, 3])
        other = first.people.add("Ben")
    with listening(data, other) as second:
        assert tastes(second) == set()
        assert second.shelves() == ()
        learn(second, [7, 8])
    with listening(data, OWNER) as first:
        assert tastes(first) == {1, 2, 3}
    with listening(data, other, read_only=True) as second:
        assert tastes(second) == {7, 8}


def test_new_music_is_everybodys(tmp_path: Path, open_library: Callable[..., Library]) -> None:
    for number in range(3):
        sounds.write(tmp_path / "music" / f"{number}.flac", sounds.tone(1.0, 200.0 + number))
    first = open_library()
    first.scan([str(tmp_path / "music")])
    other = first.people.add("Ben")
    first.close()
    second = open_library(profile=other)
    sounds.write(tmp_path / "music" / "new.flac", sounds.tone(1.0, 300.0))
    assert second.scan().added == 1
    new = second.track_ids().max()
    hear(second, [int(new)])
    assert [row.track_id for row in second.history()] == [int(new)]
    second.close()
    first = open_library(profile=OWNER)
    assert first.scan().added == 0
    assert len(first.track_ids()) == 4
    hear(first, [int(new)])
    assert first.doctor().integrity == "ok"


def test_corrections_are_the_households(data: Path) -> None:
    with listening(data) as first:
        other = first.people.add("Ben")
    with listening(data, other) as second:
        folders = second.folders()
        assert [folder.path for folder in folders] == ["/music"]
        second.remove_folder(folders[0].id)
    with listening(data, OWNER) as first:
        assert first.folders() == []


def test_names(data: Path) -> None:
    with listening(data) as library:
        library.people.rename(OWNER, "  Anna\n ")
        assert library.people.current.name == "Anna"
        with pytest.raises(KnownError, match="already"):
            library.people.add("anna")
        for bad in ("", " \n", "7"):
            with pytest.raises(KnownError):
                library.people.add(bad)
        library.people.rename(OWNER, "Anna B")
    with pytest.raises(NotFoundError):
        Library(data, profile="Nobody")
    with pytest.raises(NotFoundError):
        Library(data, profile=17)


def test_removing_erases_and_spares_who_listens(data: Path) -> None:
    with listening(data) as first:
        other = first.people.add("Ben")
    with listening(data, other) as second:
        hear(second, [5])
        for kept in (OWNER, other):
            with pytest.raises(KnownError):
                second.people.remove(kept)
    with listening(data, OWNER) as first:
        first.people.remove(other)
        assert [one.id for one in first.people.all()] == [OWNER]
        assert not (data / "people" / str(other)).exists()
        assert first.people.add("Ben") != other


def test_a_lost_library_database_starts_anew_for_whoever_listens(data: Path) -> None:
    with listening(data) as first:
        other = first.people.add("Ben")
    with listening(data, other):
        pass
    for path in data.glob("library.db*"):
        path.unlink()
    with listening(data) as again:
        assert again.people.current.id == other


# -- the household's mix ---------------------------------------------------------------------------


def two_tastes(data: Path, *, agrees: bool = True) -> int:
    """Anna likes tracks 1–60, Ben 41–100 and bars one artist of them."""
    with listening(data) as anna:
        other = anna.people.add("Ben")
        anna.people.rename(OWNER, "Anna")
    with listening(data, other) as ben:
        learn(ben, list(range(41, 101)))
        hear(ben, [60, 61], 3)
        ben.set_liked([45], -1).result()
        ben.people.share(agrees)
    with listening(data, OWNER) as anna:
        learn(anna, list(range(1, 61)))
        anna.set_liked([50], 1).result()
    return other


def test_a_mix_for_two_is_where_both_are_happy(data: Path) -> None:
    other = two_tastes(data)
    with listening(data) as anna:
        mix = anna.people.blend([other], 16)
        picked = set(mix.track_ids)
        assert len(mix.picks) == len(picked) == 16
        assert mix.title == "For Anna and Ben"
        both = set(range(41, 61))
        assert len(picked & both) >= 8
        assert 45 not in picked
        assert all(pick.reasons for pick in mix.picks)
        texts = {reason.text for pick in mix.picks for reason in pick.reasons}
        assert "Anna likes it" in texts
        assert anna.people.blend([other], 16).track_ids == mix.track_ids
        assert anna.people.blend([other], 16, seed=1).track_ids != mix.track_ids


def test_nobody_is_read_without_their_consent(data: Path) -> None:
    other = two_tastes(data, agrees=False)
    with listening(data) as anna:
        with pytest.raises(KnownError, match="Ben has not agreed"):
            anna.people.blend([other])
        with pytest.raises(NotFoundError):
            anna.people.blend([99])
        assert anna.people.blend([]).title == "For Anna"
