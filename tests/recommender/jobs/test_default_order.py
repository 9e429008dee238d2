from __future__ import annotations

from pathlib import Path

from recommender.core.rules import Rules
from recommender.library import Library
from recommender.store import tracks
from tests.benchmarks._library import make


def test_what_is_found_comes_in_the_order_of_the_whole_library(tmp_path: Path) -> None:
    library = Library(make(tmp_path / "data", 500))
    with library._store.reader() as reader:
        every = tracks.track_ids(reader, Rules(), (), 0).tolist()
    assert library.track_ids().tolist() == every
    found = library.track_ids("harbour lantern OR ghost").tolist()
    assert 0 < len(found) < 500
    assert found == [one for one in every if one in set(found)]
    library.close()


def test_a_library_without_tracks_has_an_order_too(tmp_path: Path) -> None:
    library = Library(tmp_path / "data")
    assert library.track_ids().tolist() == library.track_ids("night").tolist() == []
    library.close()
