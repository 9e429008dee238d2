from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from recommender.core.listening import Ended, PlayEvent
from recommender.library import Library
from tests import sounds

Open = Callable[..., Library]


@pytest.fixture
def music(tmp_path: Path) -> Path:
    folder = tmp_path / "music"
    for number, suffix in enumerate((".flac", ".mp3", ".ogg", ".m4a", ".opus"), 1):
        sounds.write(
            folder / "Album" / f"{number:02} Song{suffix}",
            sounds.tone(1.0, 200.0 + 50 * number),
            {"title": f"Song {number}", "artist": "Band", "album": "Album"},
        )
    return folder


def _ids(library: Library) -> dict[str, int]:
    return {row.title: row.id for row in library.rows(library.track_ids().tolist())}


def test_files_become_tracks_and_a_second_scan_changes_nothing(
    open_library: Open, music: Path
) -> None:
    library = open_library()
    first = library.scan((str(music),))
    assert (first.found, first.added, first.unreadable) == (5, 5, ())
    again = library.scan()
    assert (again.unchanged, again.added, again.updated, again.missing) == (5, 0, 0, 0)
    (album,) = library.albums()
    assert (album.title, album.tracks) == ("Album", 5)


def test_history_follows_a_moved_and_retagged_file(open_library: Open, music: Path) -> None:
    library = open_library()
    library.scan((str(music),))
    track_id = _ids(library)["Song 1"]
    library.record_play(PlayEvent(track_id, 1_000, 60_000, 61_000, Ended.FINISHED)).result()
    target = music / "Elsewhere" / "renamed.flac"
    target.parent.mkdir()
    shutil.move(music / "Album" / "01 Song.flac", target)
    sounds.tag(target, {"title": "Another name"})
    report = library.scan()
    assert (report.moved, report.missing) == (1, 0)
    (row,) = library.rows([track_id])
    assert (row.title, row.plays, Path(row.path)) == ("Another name", 1, target)


def test_a_missing_file_is_marked_and_comes_back(open_library: Open, music: Path) -> None:
    library = open_library()
    library.scan((str(music),))
    path = music / "Album" / "02 Song.mp3"
    aside = music.parent / "aside.mp3"
    shutil.move(path, aside)
    assert library.scan().missing == 1
    (row,) = library.rows([_ids(library)["Song 2"]])
    assert row.state == "missing"
    shutil.move(aside, path)
    library.scan()
    (row,) = library.rows([row.id])
    assert row.state == "present"


def test_a_vanished_folder_is_offline_and_loses_nothing(open_library: Open, music: Path) -> None:
    library = open_library()
    library.scan((str(music),))
    before = _ids(library)
    shutil.move(music, music.with_name("unplugged"))
    report = library.scan()
    assert report.missing == 0
    (folder,) = library.folders()
    assert not folder.online
    assert _ids(library) == before
    shutil.move(music.with_name("unplugged"), music)
    library.scan()
    assert library.folders()[0].online
    assert _ids(library) == before


def test_a_cue_sheet_makes_tracks_of_one_file(open_library: Open, tmp_path: Path) -> None:
    folder = tmp_path / "music"
    sounds.write(folder / "side.flac", sounds.music(9.0))
    (folder / "side.cue").write_text(
        'PERFORMER "Band"\nTITLE "Side"\nFILE "side.flac" WAVE\nTRACK 01 AUDIO\nTITLE "A"\n'
        'INDEX 01 00:00:00\nTRACK 02 AUDIO\nTITLE "B"\nINDEX 01 00:04:00\n'
    )
    library = open_library()
    library.scan((str(folder),))
    rows = library.rows(library.track_ids().tolist())
    assert [(row.title, row.start_ms, row.duration_ms) for row in rows] == [
        ("A", 0, 4000),
        ("B", 4000, pytest.approx(5000, abs=5)),
    ]


def test_hostile_files_are_listed_once_each_and_stop_nothing(
    open_library: Open, tmp_path: Path
) -> None:
    folder = tmp_path / "music"
    good = sounds.write(folder / "good.mp3", tags={"title": "<b>Good</b>\n\x1b[31m"})
    (folder / "empty.mp3").touch()
    (folder / "text.flac").write_text("this is not music")
    (folder / "cut.ogg").write_bytes(sounds.write(tmp_path / "x.ogg").read_bytes()[:60])
    os.mkfifo(folder / "pipe.mp3")
    (folder / "loop").symlink_to(folder)
    (folder / "dangling.mp3").symlink_to(folder / "nowhere")
    (folder / "zero.mp3").symlink_to("/dev/zero")
    odd = os.fsencode(folder) + b"/\xff\xfe odd \n 'quote\".mp3"
    shutil.copy(good, odd)
    library = open_library()
    report = library.scan((str(folder),))
    listed = [os.path.basename(one.path) for one in report.unreadable]
    assert sorted(listed) == [
        "cut.ogg", "dangling.mp3", "empty.mp3", "pipe.mp3", "text.flac", "zero.mp3",
    ]  # fmt: skip
    assert all(one.reason for one in report.unreadable)
    rows = library.rows(library.track_ids().tolist())
    assert len(rows) == 2
    assert {os.fsencode(row.path) for row in rows} == {os.fsencode(good), odd}
    assert all("\n" not in row.title and "\x1b" not in row.title for row in rows)


def test_a_very_deep_folder_is_walked(open_library: Open, tmp_path: Path) -> None:
    deep = tmp_path / "music"
    deep.mkdir()
    here = os.getcwd()
    try:
        os.chdir(deep)
        for _ in range(1_200):
            os.mkdir("d")
            os.chdir("d")
    finally:
        os.chdir(here)
    sounds.write(deep / "song.flac")
    try:
        assert open_library().scan((str(deep),)).added == 1
    finally:  # deeper than Python itself can remove
        subprocess.run(["rm", "-r", str(deep)], check=True)
