"""Lyrics: plain, timed, and whatever else is found in tags."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from player.models.lyrics import Lyrics, parse


def test_plain_words_keep_their_lines() -> None:
    assert parse("\n one\n\ntwo  words\n") == Lyrics(("one", "", "two words"))
    assert parse("") == parse("\n \n") == Lyrics()


def test_timed_lines_come_in_order_and_repeat() -> None:
    text = "[ti:Song]\n[01:02.5]late\n[00:01.00][00:03.250]<00:01.10>early\n[2:00]last\nuntimed"
    assert parse(text) == Lyrics(
        ("early", "early", "late", "last"), (1_000, 3_250, 62_500, 120_000)
    )


def test_an_offset_moves_all_lines() -> None:
    assert parse("[offset:+500]\n[00:01.00]a\n[00:00.10]b").times_ms == (0, 500)
    assert parse("[offset: what]\n[00:01.00]a").times_ms == (1_000,)


@given(st.text(alphabet="[]:.0123456789<>ab\n\r \x00", max_size=200) | st.text(max_size=200))
def test_any_text_gives_lines_with_ordered_times_or_none(text: str) -> None:
    lyrics = parse(text)
    assert len(lyrics.times_ms) in (0, len(lyrics.lines))
    assert list(lyrics.times_ms) == sorted(lyrics.times_ms)
    assert all(time >= 0 for time in lyrics.times_ms)
