from __future__ import annotations

from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from recommender.core.track import TrackRow
from recommender.jobs.playlist_files import keep_in_step
from recommender.library import Library
from tests.benchmarks._library import make


def _none(ids: object) -> list[TrackRow]:
    return []


def test_a_folder_follows_the_playlists_and_leaves_other_files_alone(tmp_path: Path) -> None:
    folder = tmp_path / "lists"
    folder.mkdir()
    (folder / "Mine.m3u8").write_text("by another player")
    assert keep_in_step(folder, [("Mine", []), ("Gone soon", [])], _none) == 2
    assert (folder / "Mine.m3u8").read_text() == "by another player"
    assert {path.name for path in folder.glob("*.m3u8")} == {
        "Mine.m3u8", "Mine (2).m3u8", "Gone soon.m3u8",
    }  # fmt: skip
    written = (folder / "Mine (2).m3u8").stat().st_mtime_ns
    keep_in_step(folder, [("Mine", [])], _none)
    assert not (folder / "Gone soon.m3u8").exists()
    assert (folder / "Mine (2).m3u8").stat().st_mtime_ns == written


@given(st.lists(st.text(), max_size=6))
def test_any_title_becomes_a_file_in_the_folder(titles: list[str]) -> None:
    import tempfile

    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        assert keep_in_step(folder, [(title, []) for title in titles], _none) == len(titles)
        assert len(list(folder.glob("*.m3u8"))) == len(titles)
        assert keep_in_step(folder, [], _none) == 0
        assert not list(folder.glob("*.m3u8"))


def test_paths_in_the_folder_are_relative(tmp_path: Path) -> None:
    library = Library(make(tmp_path / "data", 20, root=str(tmp_path / "music")))
    library.create_playlist("Ten", list(range(1, 11)))
    library.keep_playlists_in(str(tmp_path / "lists"))
    text = (tmp_path / "lists" / "Ten.m3u8").read_text()
    assert text.count("../music/") == 10
    library.close()
