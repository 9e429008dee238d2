from __future__ import annotations

from collections import Counter
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from recommender.scan import clean_names, clean_tags, duplicates
from recommender.scan.cleaning import suggest
from recommender.scan.suggestions import Row
from tests.benchmarks import cleaning as faults


def album(**changes: object) -> list[Row]:
    """Six tidy tracks of one album; ``changes`` go to the first."""
    rows = [
        Row(
            id=i, title=f"Song Number {['One', 'Two', 'Three', 'Four', 'Five', 'Six'][i - 1]}",
            artist="Sigur Rós", album="Takk Fyrir", album_artist="Sigur Rós",
            genres=("Post-Rock",), year=2005, duration_ms=200_000 + 7_000 * i, folder="a",
            codec="MP3", audio_key=bytes([i]),
        )
        for i in range(1, 7)
    ]  # fmt: skip
    return [replace(rows[0], **changes), *rows[1:]]  # type: ignore[arg-type]


def kinds(rows: list[Row]) -> Counter[str]:
    return Counter(one.kind for one in suggest(rows, 2025))


def test_a_tidy_album_is_left_alone() -> None:
    assert not suggest(album(), 2025)


@pytest.mark.parametrize(
    ("changes", "kind", "field", "after"),
    [
        ({"artist": "SIGUR ROS"}, "artist_name", "artist", "Sigur Rós"),
        ({"artist": "Sigru Rós"}, "artist_name", "artist", "Sigur Rós"),
        ({"album": "Takk Fyirr"}, "album_name", "album", "Takk Fyrir"),
        ({"artist": "Sigur Rós feat. Amiina"}, "guest", "artist", "Sigur Rós"),
        ({"year": 1066}, "year", "year", "2005"),
        ({"year": 2099}, "year", "year", "2005"),
        ({"year": 1996}, "year", "year", "2005"),
        ({"year": None}, "missing_year", "year", "2005"),
        ({"genres": ()}, "missing_genre", "genre", "Post-Rock"),
        ({"genres": ("post rock",)}, "genre_name", "genre", "Post-Rock"),
        ({"genres": ("Post-Rokc",)}, "genre_name", "genre", "Post-Rock"),
        ({"title": "SONG NUMBER ONE"}, "case", "title", "Song Number One"),
        ({"artist": "Song Number One", "title": "Sigur Rós"}, "swapped", "artist", "Sigur Rós"),
    ],
)
def test_each_fault_gets_its_suggestion_with_evidence(
    changes: dict[str, object], kind: str, field: str, after: str
) -> None:
    found = [one for one in suggest(album(**changes), 2025) if one.kind == kind]
    assert len(found) == 1
    (change,) = [change for change in found[0].changes if change.field == field]
    assert (change.track_id, change.after) == (1, after)
    assert found[0].evidence
    assert 0.5 < found[0].confidence <= 1


def test_names_that_are_near_but_not_one_are_kept() -> None:
    rows = [
        Row(id=i, title=f"T{i}", artist=artist, album=f"Album {artist}", folder=artist)
        for i, artist in enumerate(
            ["Boards", "Boarder", "Blink 182", "Blink 183", "Queen", "Queens"] * 6
        )
    ]
    assert not [one for one in suggest(rows, 2025) if one.kind == "artist_name"]


def test_the_guest_moves_into_the_title_once() -> None:
    rows = album(artist="Sigur Rós ft. Amiina", title="Olsen (feat. Amiina)")
    (one,) = clean_tags.guests(rows)
    assert [(c.field, c.after) for c in one.changes] == [("artist", "Sigur Rós")]


def test_a_compilation_may_have_many_years() -> None:
    rows = [replace(row, year=1960 + 7 * row.id, album_artist="Various Artists") for row in album()]
    assert not clean_tags.years(rows, 2025)


def test_duplicates_by_bytes_by_song_and_not_by_name_alone() -> None:
    rows = album()
    same = replace(rows[0], id=20, folder="b", title="Anything")
    other_format = replace(
        rows[1], id=21, folder="b", codec="FLAC", audio_key=b"x", duration_ms=214_040
    )
    another_take = replace(rows[2], id=22, folder="b", audio_key=b"y", duration_ms=260_000)
    found = duplicates.duplicates([*rows, same, other_format, another_take])
    assert [set(one.tracks) for one in found] == [{1, 20}, {2, 21}]
    assert found[1].tracks[0] == 21, "the lossless one comes first"
    assert found[0].confidence == 1.0


def test_the_sound_can_contradict() -> None:
    rows = album()
    twin = replace(rows[1], id=21, audio_key=b"x")
    assert duplicates.duplicates([*rows, twin], alike=lambda a, b: 0.9)
    assert not duplicates.duplicates([*rows, twin], alike=lambda a, b: 0.1)
    assert not duplicates.duplicates([*rows, twin], printed_alike=lambda a, b: 0.2)


def test_versions_of_a_song_are_told_apart() -> None:
    rows = album()
    live = replace(rows[0], id=30, title=rows[0].title + " (Live)", audio_key=b"z")
    (one,) = [s for s in suggest([*rows, live], 2025) if s.kind == "versions"]
    assert set(one.tracks) == {1, 30}
    assert duplicates.version_of("Song - 2011 Remaster") == "remaster"
    assert duplicates.base_title("Song (Radio Edit)") == duplicates.base_title("Song")
    assert duplicates.base_title("Song (Part 2)") != duplicates.base_title("Song")


def test_a_suggestion_has_the_same_key_next_time() -> None:
    first = {one.key for one in suggest(album(year=1066, artist="SIGUR ROS"), 2025)}
    assert first == {one.key for one in suggest(album(year=1066, artist="SIGUR ROS"), 2025)}
    assert len(first) >= 2


def test_injected_faults_are_found() -> None:
    for kind, figures in faults.score(tracks=1_500, faults=300).items():
        assert figures["recall"] >= 0.85, kind
        assert figures["precision"] >= 0.95, (kind, figures)


@given(st.text(max_size=12), st.text(max_size=12))
def test_distance_is_symmetric_and_bounded(one: str, other: str) -> None:
    found = clean_names.distance(one, other)
    assert found == clean_names.distance(other, one)
    assert abs(len(one) - len(other)) <= found <= max(len(one), len(other))
    assert (found == 0) == (one == other)


@given(st.lists(st.text(max_size=20), max_size=12))
def test_any_names_are_answered(names: list[str]) -> None:
    counts = clean_names.count(names)
    for merge in clean_names.variants(counts):
        assert merge.before != merge.after
        assert clean_names.loose(merge.before) == clean_names.loose(merge.after)
    clean_names.typos(counts, {name: {"x"} for name in counts})
