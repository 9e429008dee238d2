from __future__ import annotations

import hashlib
from collections.abc import Callable
from pathlib import Path

import pytest

from recommender.core.errors import KnownError
from recommender.library import Library
from tests import sounds

Open = Callable[..., Library]


@pytest.fixture(scope="module")
def music(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two styles; one track's artist is misspelt, one year cannot be."""
    folder = tmp_path_factory.mktemp("desk") / "music"
    for number in range(16):
        fast = number % 2 == 0
        artist = "Sprinters" if fast else "Strollers"
        tags = {
            "title": f"Song {'abcdefghijklmnop'[number]}",
            "artist": "Sprintres" if number == 4 else artist,
            "album": f"Album {artist}",
            "genre": "Techno" if fast else "Waltz",
            "date": "1066" if number == 3 else "1999",
        }
        sound = sounds.music(7.0, 150.0 if fast else 80.0, number)
        sounds.write(folder / artist / f"{number:02}.flac", sound, tags)
    return folder


@pytest.fixture
def library(open_library: Open, music: Path) -> Library:
    opened = open_library()
    opened.scan((str(music),))
    return opened


def prints(folder: Path) -> dict[str, str]:
    return {
        str(path): hashlib.blake2b(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*.flac"))
    }


def artists(library: Library) -> list[str]:
    return sorted({row.artist for row in library.rows(library.track_ids().tolist())})


def test_suggestions_are_accepted_shown_searched_and_undone(library: Library, music: Path) -> None:
    before = prints(music)
    desk = library.genre_desk
    assert desk.refresh_suggestions() >= 2
    (one,) = desk.suggestions("artist_name")
    assert (one["before"], one["after"]) == ("Sprintres", "Sprinters")
    (made,) = desk.accept([one["id"]])
    assert artists(library) == ["Sprinters", "Strollers"]
    assert len(library.track_ids("artist:sprinters")) == 8
    assert not desk.suggestions("artist_name")
    library.scan()
    assert artists(library) == ["Sprinters", "Strollers"]
    desk.undo(made)
    assert artists(library) == ["Sprinters", "Sprintres", "Strollers"]
    assert len(library.track_ids("artist:sprintres")) == 1
    assert prints(music) == before
    with pytest.raises(KnownError):
        desk.undo(made)


def test_a_correction_outlives_a_changed_file(library: Library, music: Path) -> None:
    desk = library.genre_desk
    desk.refresh_suggestions()
    (one,) = desk.suggestions("year")
    desk.accept([one["id"]])
    path = next(p for p in music.rglob("03.flac"))
    path.touch()
    assert library.scan().updated == 1
    (row,) = [r for r in library.rows(library.track_ids().tolist()) if r.path == str(path)]
    assert row.year == 1999


def test_what_was_rejected_is_not_suggested_again(library: Library) -> None:
    desk = library.genre_desk
    desk.refresh_suggestions()
    ids = [one["id"] for one in desk.suggestions()]
    desk.reject(ids)
    assert desk.refresh_suggestions() == 0
    assert {one["verdict"] for one in desk.decisions()} == {"rejected"}


def test_always_puts_names_right_by_itself(library: Library) -> None:
    desk = library.genre_desk
    desk.refresh_suggestions()
    (one,) = desk.suggestions("artist_name")
    (made,) = desk.accept([one["id"]], always=True)
    desk.undo(made)
    assert "Sprintres" in artists(library)
    desk.refresh_suggestions()
    assert "Sprintres" not in artists(library)


def test_edits_and_corrections_reach_the_next_training(library: Library) -> None:
    library.analyse()
    library.train()
    desk = library.genre_desk
    first = library.genres()
    assert desk.versions()[0]["genres"]
    desk.rename(first[0].id, "Running")
    assert library.genres()[0].name == "Running"
    desk.pin(first[0].id)
    tracks = library.genre_track_ids(first[0].id)[:2]
    made = desk.correct_genre(tracks, "Gavotte")
    assert made is not None
    assert {row.genre_tags for row in library.rows(tracks)} == {("Gavotte",)}
    library.train()
    again = library.genres()
    assert again[0].name == "Running"
    assert again[0].colour == first[0].colour
    desk.undo(made)
    assert {row.genre_tags for row in library.rows(tracks)} <= {("Techno",), ("Waltz",)}
    assert {edit["action"] for edit in desk.edits()} == {"rename", "pin"}
    desk.undo_edit(desk.edits()[0]["id"])
    assert len(desk.edits()) == 1


def test_impossible_edits_are_refused(library: Library) -> None:
    desk = library.genre_desk
    with pytest.raises(KnownError):
        desk.rename(999, "Nobody")
    with pytest.raises(KnownError):
        desk.merge(1, 1)
    with pytest.raises(KnownError):
        desk.accept([424242])
    with pytest.raises(KnownError):
        desk.correct_genre([1], "  ")
