"""What the log says: by hour, day, artist; what is passed over; the last evaluation stays."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from html.parser import HTMLParser
from pathlib import Path

import pytest

from recommender.core.errors import KnownError
from recommender.core.listening import Ended, PlayEvent
from recommender.library import Library
from tests import sounds

NOW = datetime(2026, 6, 15, 12, tzinfo=UTC)
DAY = timedelta(1)


def stamp(when: datetime) -> int:
    return round(when.timestamp() * 1000)


@pytest.fixture
def library(
    open_library: Callable[..., Library], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Library:
    monkeypatch.setenv("TZ", "UTC")
    for number in range(1, 5):
        tags = {"title": f"<b>T{number}</b>", "artist": f"A{number % 2}", "album": f"L{number % 2}"}
        path = tmp_path / "music" / f"{number}.flac"
        sounds.write(path, sounds.tone(1.0, 200.0 + 9 * number), tags)
    opened = open_library(clock=lambda: stamp(NOW))
    opened.scan([str(tmp_path / "music")])
    return opened


def play(library: Library, track: int, when: datetime, ended: Ended = Ended.FINISHED) -> None:
    heard = 200_000 if ended is Ended.FINISHED else 2_000
    event = PlayEvent(track, stamp(when), heard, 200_000, ended)
    library.record_play(event).result()


def test_a_period_is_told(library: Library) -> None:
    ids = library.track_ids(sort=[("title", False)]).tolist()
    for day in range(3):
        play(library, ids[0], NOW - day * DAY - timedelta(hours=2))
    play(library, ids[1], NOW - 10 * DAY)
    play(library, ids[2], NOW - 300 * DAY)
    play(library, ids[0], NOW - 1 * DAY, Ended.SKIPPED)
    found = library.knowledge.insights(date(2026, 6, 1))
    assert (found.plays, found.tracks, found.artists, found.days) == (4, 2, 2, 4)
    assert (found.streak, found.skips, found.heard_ms) == (3, 1, 800_000)
    assert found.new_tracks == 2
    assert found.top_tracks[0].plays == 3
    assert found.top_artists[0].name == "A1"
    assert [one.name for one in found.finds] == ["A0"]  # A1 was heard before June
    assert found.calendar[date(2026, 6, 5)] == pytest.approx(3.3, abs=0.1)
    assert sum(map(sum, found.clock)) == pytest.approx(800_000 / 60_000, abs=0.3)
    assert found.clock[0][10] > 0  # the 15th is a Monday, and it was ten o'clock
    assert library.knowledge.insights().plays == 5
    assert found.years == (2025, 2026)


def test_nothing_played_is_told_too(library: Library) -> None:
    found = library.knowledge.insights()
    assert (found.plays, found.years, found.top_tracks) == (0, (), ())
    assert found.health.tracks == 4
    assert library.knowledge.standing().rung == 1
    with pytest.raises(KnownError, match="2024"):
        library.knowledge.write_year(2024, "/nowhere.html")


class _Texts(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.addresses: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.addresses += [value or "" for name, value in attrs if name in ("src", "href")]


def test_a_year_is_one_page_that_needs_nothing_and_trusts_no_tag(
    library: Library, tmp_path: Path
) -> None:
    for track in library.track_ids().tolist():
        play(library, track, NOW - DAY)
    page = tmp_path / "year.html"
    library.knowledge.write_year(2026, str(page))
    text = page.read_text("utf-8")
    parser = _Texts()
    parser.feed(text)
    assert "script" not in parser.tags
    assert not parser.addresses
    assert "&lt;b&gt;T1&lt;/b&gt;" in text
    assert "<b>T1</b>" not in text


def test_what_is_skipped_is_passed_over_until_it_is_liked(library: Library) -> None:
    first, second = library.track_ids().tolist()[:2]
    for hour in range(3):
        play(library, first, NOW - DAY - timedelta(hours=hour), Ended.SKIPPED)
        play(library, second, NOW - timedelta(hours=hour + 1))
    play(library, second, NOW - DAY, Ended.SKIPPED)
    (one,) = library.knowledge.disliked()
    assert (one.track_id, one.skips, one.heard) == (first, 3, 0)
    assert one.why == "Skipped 3 of 3 times, last 1 day ago"
    library.set_liked([first], 1).result()
    assert library.knowledge.disliked() == []


def test_the_ladder_says_what_comes_next(library: Library) -> None:
    track = int(library.track_ids()[0])
    play(library, track, NOW - 2 * DAY)
    standing = library.knowledge.standing()
    assert (standing.rung, standing.plays) == (2, 1)
    assert (standing.more_plays, standing.more_days) == (49, 5)
