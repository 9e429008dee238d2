"""The demo library: made by code, heard, and found to be eight styles."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from recommender.demo import build, simulate
from recommender.demo.records import STYLE_OF_ARTIST
from recommender.library import Library, now_ms

pytestmark = [pytest.mark.story, pytest.mark.timeout(600)]


def test_the_demo_is_heard_as_what_it_is(tmp_path: Path) -> None:
    music = build(tmp_path / "demo")
    library = Library(tmp_path / "data", workers=2)
    scanned = library.scan((str(music),))
    assert scanned.added >= 48
    assert scanned.unreadable == ()
    assert library.analyse().failed == ()
    assert simulate(library, now_ms()) > 300
    library.train()

    rows = library.rows(library.track_ids().tolist())
    found: dict[str, Counter[str]] = {}
    for row in rows:
        found.setdefault(STYLE_OF_ARTIST[row.artist], Counter())[row.genre or ""] += 1
    pure = sum(counts.most_common(1)[0][1] for counts in found.values()) / len(rows)
    assert pure >= 0.8, found
    assert 6 <= len(library.genres()) <= 12

    slugs = {one.slug for shelf in library.shelves() for one in shelf.playlists}
    assert {"deep-cuts", "daily-mix-1", "on-repeat", "fresh-arrivals"} <= slugs
    assert any(row.liked for row in rows)
    assert library.cover(rows[0].id, 200)
    library.close()
