"""What an update of the extractors leaves standing until most tracks were heard again."""

from __future__ import annotations

from pathlib import Path

import pytest

from recommender.library import Library
from tests import sounds


@pytest.mark.timeout(300)
def test_what_was_learned_holds_until_most_tracks_were_heard_again(tmp_path: Path) -> None:
    for number in range(12):
        sound = sounds.music(6.0, (80.0, 150.0)[number % 2], number)
        sounds.write(tmp_path / "music" / f"{number}.flac", sound, {"title": f"Song {number}"})
    library = Library(tmp_path / "data")
    library.scan((str(tmp_path / "music"),))
    library.analyse()
    before = library.train()
    places = library.map_points().ids.tolist()
    assert len(places) == 12

    def age(count: int) -> None:
        """Pretend that all but the first tracks were heard by an older version."""
        library._submit(
            lambda db: db.execute(
                "UPDATE feature SET version = version - 1 WHERE track_id > ?", (count,)
            )
        )

    age(3)
    held = library.train()
    assert (held.genres, held.models) == (before.genres, ())
    assert library.map_points().ids.tolist() == places
    library._submit(lambda db: db.execute("UPDATE feature SET version = version + 1 "
                                          "WHERE track_id > 3 AND track_id <= 10"))  # fmt: skip
    again = library.train()
    assert {run.fitted_on for run in again.models if run.name == "genres"} == {10}
    library.close()
