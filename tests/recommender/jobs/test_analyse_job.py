"""The analysis job: what it does first, how it goes on after a stop, what a new version costs."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from recommender.core.errors import Cancelled
from recommender.core.job import JobControl, Progress
from recommender.jobs.manners import PoliteControl
from recommender.library import Library
from recommender.store import features
from tests import sounds


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    opened = Library(tmp_path / "data", workers=1)
    yield opened
    opened.close()


def folder(tmp_path: Path, count: int = 4) -> Path:
    for number in range(count):
        sounds.write(
            tmp_path / "music" / f"{number}.flac",
            sounds.music(4.0, seed=number),
            {"title": f"Song {number}", "artist": f"Artist {number % 2}", "album": "Album"},
        )
    return tmp_path / "music"


def known(library: Library) -> dict[int, set[str]]:
    found: dict[int, set[str]] = {}
    with library._store.reader() as reader:
        for table, column in (("feature", "extractor"), ("print", "name")):
            for track, name in reader.execute(f"SELECT track_id, {column} FROM {table}"):
                found.setdefault(track, set()).add(name)
    return found


def test_both_passes_and_what_they_leave(tmp_path: Path, library: Library) -> None:
    library.scan((str(folder(tmp_path, 2)),))
    first = library.analyse(stages=("fast",))
    assert (first.analysed, first.failed) == (2, ())
    assert all("msd" not in names and "overview" in names for names in known(library).values())
    assert library.pending_analysis() == 0
    assert library.analyse(stages=("deep",)).analysed == 2
    assert all({"msd", "mtt", "embedding"} <= names for names in known(library).values())
    assert library.analyse().analysed == 0
    with library._store.reader() as reader:
        table = features.table(reader)
        assert features.print_of(reader, int(table.ids[0]), "overview") is not None
        assert len(features.prints_of(reader, "fingerprint")) == 2
    assert {"loudness.integrated_lufs", "msd.rock", "embedding.e000"} <= set(table.names)
    assert np.isfinite(table.X).all()


def test_a_new_version_costs_its_own_block_only(tmp_path: Path, library: Library) -> None:
    library.scan((str(folder(tmp_path, 2)),))
    library.analyse(stages=("fast",))
    library._store.writer.submit(
        lambda db: db.execute("UPDATE feature SET version = 0 WHERE extractor = 'shape'")
    ).result()
    library._store.writer.submit(
        lambda db: db.execute("UPDATE feature SET vector = x'00' WHERE extractor = 'timbre'")
    ).result()
    assert library.analyse(stages=("fast",)).analysed == 2
    with library._store.reader() as reader:
        lengths = dict(reader.execute("SELECT extractor, length(vector) FROM feature"))
    assert lengths["shape"] > 0
    assert lengths["timbre"] == 1  # untouched: it was not made anew


def test_work_goes_on_after_a_stop(tmp_path: Path, library: Library) -> None:
    library.scan((str(folder(tmp_path, 4)),))
    control = JobControl()

    def stop(progress: Progress) -> None:
        if progress.done >= 2:
            control.cancel()

    with pytest.raises(Cancelled):
        library.analyse(stop, control, stages=("fast",))
    done = len(known(library))
    assert 2 <= done < 4
    assert library.analyse(stages=("fast",)).analysed == 4 - done


def test_a_bad_file_fails_once_and_names_its_reason(tmp_path: Path, library: Library) -> None:
    place = folder(tmp_path, 2)
    data = (place / "0.flac").read_bytes()
    (place / "0.flac").write_bytes(data[:9_000] + bytes(len(data) - 9_000))
    library.scan((str(place),))
    report = library.analyse()
    assert report.analysed + len(report.failed) >= 2
    assert all(one.reason for one in report.failed)
    assert not library.analyse().failed


def test_work_is_spread_over_artists_and_albums(tmp_path: Path, library: Library) -> None:
    for artist, count in (("One", 6), ("Two", 2), ("Three", 1)):
        for number in range(count):
            sounds.write(
                tmp_path / "music" / artist / f"{number}.flac",
                sounds.tone(0.5, hz=200 + 20 * number + len(artist)),
                {"title": str(number), "artist": artist, "album": f"{artist} {number % 3}"},
            )
    library.scan((str(tmp_path / "music"),))
    with library._store.reader() as reader:
        todo = features.todo(reader, {"loudness": 1})
    rows = {row.id: row for row in library.rows([one.track_id for one in todo])}
    artists = [rows[one.track_id].artist for one in todo]
    assert set(artists[:3]) == {"One", "Two", "Three"}
    albums = [rows[one.track_id].album for one in todo if rows[one.track_id].artist == "One"]
    assert len(set(albums[:3])) == 3


def test_waiting_for_mains_power() -> None:
    now, battery = [0.0], [True]
    inner = JobControl()
    control = PoliteControl(inner, lambda: battery[0], lambda: now[0])
    assert control.paused
    battery[0] = False
    assert control.paused  # it is not asked at every moment
    now[0] = 60.0
    assert not control.paused
    inner.pause()
    assert control.paused
    inner.cancel()
    assert control.cancelled
