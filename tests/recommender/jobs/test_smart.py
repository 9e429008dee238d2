"""What rules choose from a small library of known tags, sounds and plays."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings

from recommender.core.errors import KnownError, NotFoundError
from recommender.core.listening import Ended, PlayEvent
from recommender.core.query import parse, write
from recommender.core.rules import Rules
from recommender.library import Library
from tests import sounds
from tests.recommender.core.test_query import _rules

_DAY = 86_400_000
NOW = round(datetime(2026, 6, 15, 12).timestamp() * 1000)
#: Title, artist, genre, year, energy, BPM, key; seconds grow by one a track.
TRACKS = (
    ("Amber", "Ana Moura", "Fado", 1994, 0.10, 70.0, "A minor"),
    ("Birch", "Ana Moura", "Death Metal", 1995, 0.90, 180.0, "E minor"),
    ("Cedar", "Bolt", "metal", 2003, 0.80, 150.0, "C major"),
    ("Delta (Live)", "Bolt", "Bebop", 1959, 0.40, 120.0, "G major"),
    ("Ember Piano", "Cato", "", 2021, 0.30, 90.0, "D major"),
    ("Fjord", "Cato", "Jazz; Piano", 2024, 0.20, 100.0, "F minor"),
)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("music")
    for number, (title, artist, genre, year, *_) in enumerate(TRACKS, 1):
        tags = {"title": title, "artist": artist, "album": f"{artist} {year}", "date": str(year)}
        if genre:
            tags["genre"] = genre
        sounds.write(folder / f"{number}.flac", sounds.tone(1.0 + number, 100.0 + number), tags)
    return folder


@pytest.fixture(scope="module")
def library(folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    made = Library(tmp_path_factory.mktemp("data"), workers=1, clock=lambda: NOW)
    made.scan((str(folder),))
    ids = made.track_ids(sort=[("title", False)]).tolist()
    for track_id, (*_, energy, bpm, key) in zip(ids, TRACKS, strict=True):
        made._submit(
            lambda db, row=(track_id, bpm, key, energy): db.execute(
                "INSERT OR REPLACE INTO sound (track_id, tempo_bpm, key, energy) "
                "VALUES (?, ?, ?, ?)", row
            )
        )  # fmt: skip
    for track_id, days, times in ((ids[0], 3, 2), (ids[1], 200, 1), (ids[2], 40, 5)):
        for time in range(times):
            event = PlayEvent(track_id, NOW - days * _DAY - time, 40_000, 50_000, Ended.FINISHED)
            made.record_play(event).result()
    made.set_liked([ids[3]], 1).result()
    made.set_rating([ids[2]], 0.8).result()
    made.create_playlist("Road", [ids[4], ids[5]])
    yield made
    made.close()


def found(library: Library, query: str) -> str:
    """Return the first letters of the titles found."""
    ids = library.track_ids(query)
    return "".join(row.title[0] for row in library.rows(ids.tolist()))


@pytest.mark.parametrize(
    ("query", "titles"),
    [
        ("", "ABCDEF"),
        ("bolt", "CD"),
        ("-bolt", "ABEF"),
        ("live OR birch", "BD"),
        ("(bolt OR cato) year:>2000", "CEF"),
        ("bolt OR (cato -piano)", "CD"),
        ("-(bolt OR cato)", "AB"),
        ("-(bolt year:<2000)", "ABCEF"),
        ('artist:="ana moura"', "AB"),
        ("genre:=metal", "BC"),
        ("genre:=jazz", "DF"),
        ("genre:=", "E"),
        ("-genre:=", "ABCDF"),
        ("sound:piano", "EF"),
        ("energy:>50", "BC"),
        ("energy:<50%", "AF"),
        ("bpm:>=100%", "B"),
        ("bpm:90..120", "DEF"),
        ("key:d", "E"),
        ("mode:minor", "ABF"),
        ("key:=", ""),
        ("plays:0", "DEF"),
        ("plays:>=2", "AC"),
        ("played:never", "DEF"),
        ("played:<30d", "A"),
        ("played:>30d", "BC"),
        ("-played:<30d", "BCDEF"),
        ("played:this-year", "AC"),
        ("played:2025", "B"),
        ("played:2026-05", "C"),
        ("-played:2026..", "BDEF"),
        ("liked:yes", "D"),
        ("rating:>=4", "C"),
        ("rating:none", "ABDEF"),
        ("in:road", "EF"),
        ("format:flac", "ABCDEF"),
        ("is:missing", ""),
        ("is:analysed", "ABCDEF"),
        ("length:<=3", "AB"),
    ],
)
def test_rules_choose(library: Library, query: str, titles: str) -> None:
    assert "".join(sorted(found(library, query))) == titles


@pytest.fixture
def heard(library: Library) -> Library:
    """Give the tracks places in the space and tags by ear: A, B and C near, D, E and F near."""
    ids = library.track_ids(sort=[("title", False)]).tolist()
    points = [(track_id, np.array([place // 3 * 9 + place, 1], np.float32).tobytes())
              for place, track_id in enumerate(ids)]  # fmt: skip
    vectors = [(track_id, np.array([place, 9 - place], np.float32).tobytes())
               for place, track_id in enumerate(ids)]  # fmt: skip

    def write_all(db: sqlite3.Connection) -> None:
        db.executemany("INSERT OR REPLACE INTO point VALUES (?, ?)", points)
        db.executemany(
            "INSERT OR REPLACE INTO feature (track_id, extractor, version, vector) "
            "VALUES (?, 'mtt', 1, ?)", vectors
        )  # fmt: skip
        db.execute(
            "INSERT OR REPLACE INTO extractor (name, version, names) "
            "VALUES ('mtt', 1, ?)", (json.dumps(["violin", "flute"]),)
        )  # fmt: skip

    library._submit(write_all)
    return library


def test_what_sounds_alike_comes_nearest_first(heard: Library) -> None:
    assert found(heard, "like:Amber")[:2] == "BC"
    assert "A" not in found(heard, "like:Amber")
    assert found(heard, 'like:"ember piano"')[:2] in ("DF", "FD")
    assert found(heard, "like:Bolt limit:2") != ""
    assert set(found(heard, "-like:Amber")) >= {"A"}
    assert found(heard, "like:nobody") == ""


def test_the_networks_hear_what_no_word_says(heard: Library) -> None:
    assert found(heard, "sound:violin") == "F"
    assert found(heard, "sound:flute") == "A"
    assert heard.smart.ask("music with violin").query == "sound:violin"
    assert heard.smart.ask("sad").query == "sound:sad energy:<50%"


def test_phrases_know_the_librarys_names(library: Library) -> None:
    asked = library.smart.ask("ANA MOURA before 1995, never played")
    assert asked.query == 'artist:="Ana Moura" year:<1995 plays:0'


def test_order_and_limit(library: Library) -> None:
    assert found(library, "sort:-year") == "FECBAD"
    assert found(library, "sort:-plays sort:-year limit:3") == "CAB"
    assert found(library, "sort:played limit:2") == "BC"
    drawn = found(library, "limit:3")
    assert len(set(drawn)) == 3
    assert drawn == found(library, "limit:3")
    assert "".join(sorted(found(library, "sort:random"))) == "ABCDEF"


def test_a_limit_in_minutes_is_kept(library: Library) -> None:
    one_minute = library.smart.preview(parse("limit:1min"))
    assert one_minute.tracks == 6
    assert 0 < one_minute.duration_ms <= 60_000


def test_a_columns_order_does_not_change_what_a_limit_takes(library: Library) -> None:
    rules = parse("sort:-year limit:2")
    shown = library.smart.select(rules, [("title", False)])
    assert sorted(shown.tolist()) == sorted(library.smart.select(rules).tolist())
    assert [row.title[0] for row in library.rows(shown.tolist())] == ["E", "F"]


def test_a_preview_counts_everything_and_shows_the_first(library: Library) -> None:
    preview = library.smart.preview(parse("sort:title"), 2)
    assert preview.tracks == 6
    assert len(preview.first) == 2
    assert preview.duration_ms == library.total_duration_ms()


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=50)
@given(_rules)
def test_every_rule_has_an_answer_and_its_text_the_same(library: Library, rules: Rules) -> None:
    every = set(library.track_ids().tolist())
    chosen = library.smart.select(rules).tolist()
    assert set(chosen) <= every
    assert len(set(chosen)) == len(chosen)
    if len(write(rules)) < 1000:
        assert sorted(library.smart.select(parse(write(rules))).tolist()) == sorted(chosen)


def test_smart_playlists_are_kept_and_alive(
    open_library: Callable[..., Library], folder: Path, data_dir: Path
) -> None:
    library = open_library()
    library.scan((str(folder),))
    smart = library.smart.create(" Never  heard ", parse("plays:0 (jazz OR year:>2000)"))
    assert [(one.id, one.name) for one in library.smart.all()] == [(smart, "Never heard")]
    before = library.smart.track_ids(smart).tolist()
    assert len(before) == 3
    library.record_play(PlayEvent(before[0], 1_000, 40_000, 50_000, Ended.FINISHED)).result()
    assert library.smart.track_ids(smart).tolist() == before[1:]
    library.close()
    again = open_library()
    again.smart.update(smart, "All", parse("sort:-year"))
    assert again.smart.get(smart).query == "sort:-year"
    assert len(again.smart.track_ids(smart)) == 6
    with pytest.raises(KnownError, match="name"):
        again.smart.update(smart, " ", parse(""))
    again.smart.delete(smart)
    with pytest.raises(NotFoundError):
        again.smart.track_ids(smart)
    again.close()
    with sqlite3.connect(data_dir / "listener.db") as db:
        assert db.execute("SELECT count(*) FROM smart_playlist").fetchone() == (0,)
    db.close()
