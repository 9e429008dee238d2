from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from recommender.scan import clean, cue


@given(st.text(max_size=300))
def test_text_is_one_safe_line(text: str) -> None:
    shown = clean.text(text)
    assert "\n" not in shown
    assert "\0" not in shown
    assert shown == shown.strip()
    shown.encode("utf-8")


@given(st.one_of(st.text(max_size=80), st.floats(), st.integers()))
def test_numbers_are_finite_or_nothing(value: object) -> None:
    found = clean.number(value, -100, 100)
    assert found is None or (math.isfinite(found) and -100 <= found <= 100)
    year = clean.year(value)
    assert year is None or 1000 <= year <= 2199
    length = clean.duration_ms(value)
    assert length is None or 0 < length < 2 * 86_400_000


@pytest.mark.parametrize(
    ("name", "title"),
    [
        ("01 - Song.mp3", "Song"),
        ("1-03_My_Song.flac", "My Song"),
        ("song.ogg", "song"),
        ("99 Luftballons.mp3", "Luftballons"),
        (".mp3", ".mp3"),
    ],
)
def test_a_file_name_makes_a_title(name: str, title: str) -> None:
    assert clean.title_from_name(name) == title


def test_names_sort_without_article_case_and_accents() -> None:
    assert clean.sort_name("The Éclairs") == "eclairs"
    assert clean.sort_name("The") == "the"


@given(st.text(max_size=400))
def test_no_text_breaks_the_cue_reader(text: str) -> None:
    for track in cue.parse(text).tracks:
        assert track.start_ms is not None
        assert track.start_ms >= 0


def test_a_cue_sheet_becomes_tracks() -> None:
    sheet = cue.parse(
        'REM GENRE Jazz\nREM DATE 1999\nPERFORMER "Them"\nTITLE "All"\nFILE "x.flac" WAVE\n'
        '  TRACK 01 AUDIO\n    TITLE "One"\n    INDEX 01 00:00:00\n'
        '  TRACK 02 AUDIO\n    TITLE "Two"\n    PERFORMER "Her"\n    INDEX 00 01:58:00\n'
        "    INDEX 01 02:00:37\n"
    )
    assert (sheet.title, sheet.performer, sheet.genre, sheet.year) == ("All", "Them", "Jazz", 1999)
    assert [(t.title, t.performer, t.start_ms) for t in sheet.tracks] == [
        ("One", "", 0),
        ("Two", "Her", 120_493),
    ]
