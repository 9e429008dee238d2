from __future__ import annotations

import pytest
from hypothesis import given

from recommender.core.query import parse
from recommender.core.rules import Rules
from recommender.core.wording import sentences
from tests.recommender.core.test_query import _rules


@pytest.mark.parametrize(
    ("query", "words"),
    [
        ("energy:<35%", ["Energy in the lowest 35 %"]),
        ("-played:this-year", ["Not played this year"]),
        ("-played:<180d", ["Not played for 6 months"]),
        ("played:>1y", ["Played more than 1 year ago"]),
        ("length:<4:00", ["Length under 4:00"]),
        ("year:1980..1989", ["The 1980s"]),
        ("bpm:118..122", ["Tempo 118–122 BPM"]),
        ("plays:0 rating:none", ["Never played", "Not rated"]),
        ("genre:=Jazz -genre:=Blues", ["Genre is Jazz", "Not: Genre is Blues"]),
        ("like:Björk sound:piano", ["Sounds like Björk", "Piano"]),
        ("(genre:=Jazz OR mode:minor) x", ["Genre is Jazz or In a minor key", "“x”"]),
        ("genre:=Jazz OR genre:=Folk", ["Genre is Jazz or Folk"]),
        ("-(genre:=Jazz OR genre:=Folk) x", ["Not: Genre is Jazz or Folk", "“x”"]),
        ("sort:-year limit:20", ["Newest first", "At most 20 tracks"]),
        ("loudness:>-14", ["Loudness over −14 LUFS"]),
    ],
)
def test_rules_in_words(query: str, words: list[str]) -> None:
    assert sentences(parse(query)) == words


@given(_rules)
def test_every_rule_has_words(rules: Rules) -> None:
    assert all(text.strip() for text in sentences(rules))
