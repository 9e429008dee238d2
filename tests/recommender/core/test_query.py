from __future__ import annotations

import sqlite3

from hypothesis import given
from hypothesis import strategies as st

from recommender.core.query import Bounds, Term, parse
from recommender.store import search


def test_words_phrases_fields_and_negation() -> None:
    assert parse('blue "kind of" artist:miles -live') == (
        Term("", "blue"),
        Term("", "kind of", exact=True),
        Term("artist", "miles"),
        Term("", "live", negated=True),
    )


def test_numbers_take_signs_ranges_and_minutes() -> None:
    assert parse("year:>1990") == (Bounds("year", 1990, None, strict=True),)
    assert parse("year:1990-1999") == (Bounds("year", 1990, 1999),)
    assert parse("length:<=4:30") == (Bounds("length", None, 270),)


def test_an_unknown_field_is_only_a_word() -> None:
    assert parse("foo:bar") == (Term("", "foo:bar"),)


@given(st.text(max_size=200))
def test_every_text_has_a_meaning(text: str) -> None:
    for condition in parse(text):
        assert isinstance(condition, (Term, Bounds))


@given(st.text(alphabet=st.sampled_from("abé\"'*-:()<>=.. \0ANDORNEAR^{}[]\\%_;ß漢"), max_size=40))
def test_no_text_breaks_the_search(text: str) -> None:
    db = sqlite3.connect(":memory:")
    db.execute(
        "CREATE VIRTUAL TABLE track_fts USING fts5 (title, artist, album, album_artist, "
        "genre_tags, composer)"
    )
    clause = search.where([c for c in parse(text) if isinstance(c, Term) and c.field == ""], 0)
    db.execute("CREATE TABLE t (id)")
    db.execute(f"SELECT t.id FROM t {clause.sql}", clause.parameters).fetchall()
    db.close()
