"""Phrases become the rules they should."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from recommender.core.query import parse, write
from recommender.core.rules import Asked, Condition, Node, Op
from recommender.playlists.words.ask import ask
from recommender.playlists.words.meaning import Known
from recommender.playlists.words.names import folded

TODAY = date(2026, 6, 15)
KNOWN = Known(
    folded(
        [
            *("Radiohead", "Miles Davis", "Björk", "Bill Evans", "Nina Simone", "The Beatles"),
            *("Daft Punk", "Aphex Twin", "Boards of Canada", "Sigur Rós", "Johnny Cash", "Air"),
            *("Joni Mitchell", "Simon & Garfunkel", "Massive Attack", "The Who", "Portishead"),
        ]
    ),
    folded(["Velvet Haze"]),
)


def phrases(name: str) -> list[tuple[str, str, str]]:
    """Return phrase, rules' text, what was not understood."""
    found = []
    for line in Path(__file__).with_name(name).read_text("utf-8").splitlines():
        if "=>" in line and not line.startswith("#"):
            phrase, _, answer = line.partition(" => ")
            query, _, rest = f"{answer} ".partition("? ")
            found.append((phrase.strip(), query.strip(), rest.strip()))
    return found


def understood(phrase: str) -> tuple[str, str]:
    """Return the rules' text and what was not understood."""
    asked = ask(phrase, TODAY, KNOWN)
    return asked.query, ", ".join(asked.not_understood)


@pytest.mark.parametrize(("phrase", "query", "rest"), phrases("phrases.txt"))
def test_a_phrase_becomes_its_rules(phrase: str, query: str, rest: str) -> None:
    assert understood(phrase) == (write(parse(query)), rest)


def test_there_are_enough_phrases() -> None:
    assert len(phrases("phrases.txt")) >= 120


def test_networks_tags_are_asked_for_where_they_listened() -> None:
    deep = Known(deep=True)
    assert ask("sad songs", TODAY, deep).query == "sound:sad energy:<50%"
    assert ask("sad songs", TODAY).query == "energy:<50% mode:minor"


def test_a_lost_no_is_not_kept_silent() -> None:
    asked = ask("jazz but not frobnicated", TODAY)
    assert asked.not_understood == ("not frobnicated",)
    assert asked.rules.conditions() == (Condition("genre", Op.IS, "Jazz"),)


_pieces = st.sampled_from(
    [word for phrase, *_ in phrases("phrases.txt") for word in phrase.split()] + list(",.?!\"'()&-")
)


@given(st.lists(_pieces, max_size=14).map(" ".join) | st.text(max_size=80))
def test_every_phrase_has_an_answer_whose_text_is_its_rules(phrase: str) -> None:
    asked = ask(phrase, TODAY, KNOWN)
    assert isinstance(asked, Asked)
    assert parse(asked.query) == asked.rules
    assert all(word.strip() for word in asked.not_understood)


def _same(node: Node) -> object:
    """Return rules in a form in which the order of conditions does not count."""
    if isinstance(node, Condition):
        return repr(node)
    mode = node.mode if len(node.items) > 1 else "all"
    return mode, node.negated, sorted(repr(_same(item)) for item in node.items)


def _alike(one: str, other: str) -> bool:
    first, second = parse(one), parse(other)
    return (_same(first.root), first.sort, first.limit) == (
        _same(second.root),
        second.sort,
        second.limit,
    )


def _right(phrase: str, answers: str, rest: str) -> bool:
    query, left = understood(phrase)
    return left == rest and any(_alike(query, answer) for answer in answers.split("||"))


@pytest.mark.parametrize("name", ["phrases_unseen.txt", "phrases_fresh.txt", "phrases_second.txt"])
def test_phrases_that_the_parser_was_not_made_for(name: str) -> None:
    every = phrases(name)
    wrong = [phrase for phrase, *answer in every if not _right(phrase, *answer)]
    assert len(wrong) <= 0.05 * len(every), wrong


@pytest.mark.parametrize(
    ("typed", "meant"),
    [("reggea", "reggae"), ("jazzz", "jazz"), ("electonic", "electronic"), ("violn", "violin")],
)
def test_a_slip_of_the_finger_is_read_as_it_was_meant(typed: str, meant: str) -> None:
    assert understood(f"calm {typed}") == understood(f"calm {meant}")


@pytest.mark.parametrize("word", ["goldfish", "frobnicated", "zyzzyva"])
def test_a_word_that_is_near_to_nothing_is_said(word: str) -> None:
    assert understood(f"calm {word}")[1] == word


@pytest.mark.parametrize(
    ("phrase", "period"),
    [
        ("not played since last month", "-played:2026-05.."),
        ("not played since summer", "-played:2026-06.."),
        ("not played since last summer", "-played:2025-06.."),
        ("played in august", "played:2025-08"),
        ("added in may 2024", "added:2024-05"),
        ("played last winter", "played:2025-12..2026-02"),
    ],
)
def test_months_and_seasons_are_the_last_that_were(phrase: str, period: str) -> None:
    assert understood(phrase) == (period, "")
