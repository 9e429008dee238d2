from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from recommender.core.titles import Kind, Version, kind_of, song_of, version_of


@pytest.mark.parametrize(
    ("title", "album", "version"),
    [
        ("Harbour", "", Version.ORIGINAL),
        ("Harbour (Live)", "", Version.LIVE),
        ("Harbour [Live at the Forum]", "", Version.LIVE),
        ("Harbour - Live in Oslo", "", Version.LIVE),
        ("Harbour", "Live at the Forum", Version.LIVE),
        ("Live and Learn", "Stay Alive", Version.ORIGINAL),
        ("Harbour (Kammerton Remix)", "", Version.REMIX),
        ("Harbour (Demo)", "", Version.DEMO),
        ("Harbour (Acoustic Version)", "", Version.ALTERNATE),
        ("Harbour (Album Version)", "", Version.ORIGINAL),
        ("Harbour (2011 Remaster)", "", Version.ORIGINAL),
        ("Harbour (feat. Mira Quick)", "", Version.ORIGINAL),
        ("Harbour - Radio Edit", "", Version.ALTERNATE),
    ],
)
def test_versions_are_told_apart(title: str, album: str, version: Version) -> None:
    assert version_of(title, album) is version


def test_all_versions_are_one_song() -> None:
    names = ["Harbour", "Harbour (Live)", "HARBOUR - Radio Edit", "Harbour (feat. Mira) [Remix]"]
    assert {song_of(name) for name in names} == {"harbour"}
    assert song_of("Harbour (Part 2)") != song_of("Harbour")
    assert song_of("Untitled 3") == song_of("Intro") == ""


@pytest.mark.parametrize(
    ("title", "album", "genres", "kind"),
    [
        ("Intro", "", "", Kind.INTERLUDE),
        ("Skit #2", "", "", Kind.INTERLUDE),
        ("Introducing the Hardline According to Someone", "", "", Kind.SONG),
        ("Silent Night", "", "", Kind.SEASONAL),
        ("Carol", "A Christmas Album", "", Kind.SEASONAL),
        ("Chapter 1", "A Tale", "Audiobook", Kind.SPOKEN),
        ("Night Shift", "Days", "Rock", Kind.SONG),
    ],
)
def test_songs_are_told_from_the_rest(title: str, album: str, genres: str, kind: Kind) -> None:
    assert kind_of(title, album, genres) is kind


@given(st.text(), st.text())
def test_any_title_has_a_version_and_a_kind(title: str, album: str) -> None:
    assert version_of(title, album) in Version
    assert kind_of(title, album) in Kind
    assert len(song_of(title)) <= 4 * len(title) + 1
