from __future__ import annotations

import sqlite3
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from recommender.core.fields import FIELDS, SORTABLE, Kind
from recommender.core.query import canonical, parse, write
from recommender.core.rules import Condition, Group, Limit, Node, Op, Rules
from recommender.store import search


def leaves(text: str) -> tuple[Condition, ...]:
    return parse(text).conditions()


def test_words_phrases_fields_and_negation() -> None:
    assert leaves('blue "kind of" artist:miles -live') == (
        Condition("", Op.HAS, "blue"),
        Condition("", Op.PHRASE, "kind of"),
        Condition("artist", Op.HAS, "miles"),
        Condition("", Op.HAS, "live", negated=True),
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("year:>1990", Condition("year", Op.ABOVE, 1990)),
        ("year:1990-1999", Condition("year", Op.BETWEEN, (1990, 1999))),
        ("length:<=4:30", Condition("length", Op.AT_MOST, 270)),
        ("duration:<4:30", Condition("length", Op.BELOW, 270)),
        ("loudness:-20..-10", Condition("loudness", Op.BETWEEN, (-20, -10))),
        ("energy:<30%", Condition("energy", Op.BELOW, 30, share=True)),
        ("tempo:40%..60%", Condition("bpm", Op.BETWEEN, (40, 60), share=True)),
        ("rating:none", Condition("rating", Op.UNKNOWN)),
        ("played:>1y", Condition("played", Op.BEFORE, 365)),
        ("added:30d", Condition("added", Op.WITHIN, 30)),
        ("played:never", Condition("played", Op.UNKNOWN)),
        ("added:this-month", Condition("added", Op.DURING, "this-month")),
        ("added:2024-02..2025", Condition("added", Op.DURING, "2024-02..2025")),
        ('genre:="Hip Hop"', Condition("genre", Op.IS, "Hip Hop")),
        ("genre:=", Condition("genre", Op.UNKNOWN)),
        ("liked:YES", Condition("liked", Op.IS, "yes")),
        ("foo:bar", Condition("", Op.HAS, "foo:bar")),
        ("added:2024-13", Condition("", Op.HAS, "added:2024-13")),
        ("AC/DC", Condition("", Op.HAS, "AC/DC")),
        ("foo(bar)", Condition("", Op.HAS, "foo(bar)")),
        ("or", Condition("", Op.HAS, "or")),
    ],
)
def test_one_condition(text: str, expected: Condition) -> None:
    assert leaves(text) == (expected,)


def test_groups_nest_and_and_binds_tighter_than_or() -> None:
    a, b, c, d = (Condition("", Op.HAS, name) for name in "abcd")
    assert parse("a b OR c").root == Group("any", (Group("all", (a, b)), c))
    assert parse("(a OR b) c").root == Group("all", (Group("any", (a, b)), c))
    assert parse("a -(b | (c d))").root == Group(
        "all", (a, Group("any", (b, Group("all", (c, d))), negated=True))
    )


def test_brackets_need_not_be_balanced() -> None:
    assert parse("a) b").root == parse("a b").root
    assert parse("(a (b OR c").root == parse("(a (b OR c))").root
    assert parse("a OR").root == parse("a").root
    assert parse("()").root == Group()
    assert parse("(" * 3000 + "a").conditions() == (Condition("", Op.HAS, "a"),)


def test_order_and_limit_belong_to_the_whole() -> None:
    rules = parse("jazz sort:-year sort:title limit:20 limit:90min")
    assert rules.sort == (("year", True), ("title", False))
    assert rules.limit == Limit(20, 90)
    assert write(parse("a OR b limit:5")) == "(a OR b) limit:5"


_words = st.text(alphabet='ab"(): -OR|=<%.é漢\n', max_size=8)
_number = st.floats(-1e6, 1e6).map(lambda x: round(x, 3)) | st.integers(0, 4000)


def _values(name: str) -> st.SearchStrategy[Condition]:
    field = FIELDS[name]
    negated = st.booleans()

    def made(op: st.SearchStrategy[Op], value: st.SearchStrategy[Any], share: Any = None) -> Any:
        share = st.just(False) if share is None else share
        return st.builds(Condition, st.just(name), op, value, share, negated)

    unknown = made(st.just(Op.UNKNOWN), st.none())
    if field.kind is Kind.TEXT:
        return made(st.sampled_from([Op.HAS, Op.PHRASE, Op.IS]), _words)
    if field.kind is Kind.CHOICE:
        choices = st.sampled_from(field.choices) if field.choices else _words
        return made(st.just(Op.IS), choices)
    if field.kind is Kind.TIME:
        ages = made(st.sampled_from([Op.WITHIN, Op.BEFORE]), st.integers(0, 9999))
        periods = st.sampled_from(["2024", "2023-05..", "..today", "last-week", "2020-01-31"])
        return ages | made(st.just(Op.DURING), periods) | unknown
    one = st.sampled_from([Op.IS, Op.BELOW, Op.AT_MOST, Op.ABOVE, Op.AT_LEAST])
    pair = made(st.just(Op.BETWEEN), st.tuples(_number, _number), st.booleans())
    return made(one, _number, st.booleans()) | pair | unknown


_conditions = st.sampled_from(sorted(FIELDS)).flatmap(_values)
_nodes: st.SearchStrategy[Node] = st.recursive(
    _conditions,
    lambda inner: st.builds(
        Group,
        st.sampled_from(["all", "any"]),
        st.lists(inner, max_size=3).map(tuple),
        st.booleans(),
    ),
    max_leaves=8,
)
_rules = st.builds(
    Rules,
    st.builds(
        Group,
        st.sampled_from(["all", "any"]),
        st.lists(_nodes, max_size=3).map(tuple),
        st.booleans(),
    ),
    st.lists(st.tuples(st.sampled_from(SORTABLE), st.booleans()), max_size=2).map(tuple),
    st.builds(Limit, st.none() | st.integers(1, 500), st.none() | st.integers(1, 500)),
)


@given(_rules)
def test_rules_survive_being_written_and_read(rules: Rules) -> None:
    kept = canonical(rules)
    assert canonical(kept) == kept
    assert parse(write(rules)) == kept


@given(_rules)
def test_only_what_says_nothing_is_dropped(rules: Rules) -> None:
    said = [
        one for one in rules.conditions()
        if not isinstance(one.value, str) or one.value.replace('"', " ").strip()
    ]  # fmt: skip
    assert len(canonical(rules).conditions()) == len(said)


@given(st.text(alphabet='ab:"()-|=< OR1%.genrlimtso\0é', max_size=60) | st.text(max_size=60))
def test_text_keeps_its_meaning_when_it_is_written_anew(text: str) -> None:
    rules = parse(text)
    assert parse(write(rules)) == canonical(rules)


@given(st.text(alphabet=st.sampled_from("abé\"'*-:()<>=.. \0ANDORNEAR^{}[]\\%_;ß漢|"), max_size=40))
def test_no_text_breaks_the_search(text: str) -> None:
    db = sqlite3.connect(":memory:")
    db.execute(
        "CREATE VIRTUAL TABLE track_fts USING fts5 (title, artist, album, album_artist, "
        "genre_tags, composer)"
    )
    clause = search.where(parse(text), 0)
    db.execute("CREATE TABLE t (id)")
    db.execute(f"SELECT t.id FROM t {clause.sql}", clause.parameters).fetchall()
    db.close()
