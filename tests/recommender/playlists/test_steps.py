"""What the steps of recipes promise, on a toy library."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import numpy as np
import pytest

from recommender.core.titles import Kind, Version
from recommender.playlists import seeds
from recommender.playlists.builtin import recipes
from recommender.playlists.recipe import Context, everything, expand, generator, run
from recommender.playlists.steps import filters, moments, mood
from tests.recommender.playlists.toy import DAY, NOW, snapshot

WINTER, SUMMER = date(2026, 12, 5), date(2026, 7, 5)


def _context(library, day=SUMMER, limit=30):
    return Context(library, generator("test", day, 0), limit, np.empty(0, np.intp), day)


def test_what_is_barred_is_in_no_list() -> None:
    library = snapshot()
    barred = np.zeros(len(library), bool)
    barred[::3] = True
    library = replace(library, barred=barred)
    for recipe in expand(recipes(), library):
        made = run(recipe, library, SUMMER)
        if made is not None:
            assert not barred[library.rows_of(made.track_ids)].any(), recipe.slug


@pytest.mark.parametrize(("day", "sung"), [(WINTER, True), (SUMMER, False)])
def test_christmas_music_waits_for_advent(day: date, sung: bool) -> None:
    library = snapshot()
    kind = library.kind.copy()
    kind[:50] = Kind.SEASONAL
    library = replace(library, kind=kind)
    kept = filters.songs().run(everything(library), _context(library, day))
    assert (kind[kept.rows] == Kind.SEASONAL).any() == sung


def test_nobody_talks_in_a_mix() -> None:
    library = snapshot()
    kind = np.full(len(library), Kind.SPOKEN, np.int8)
    kind[:3] = Kind.SONG
    library = replace(library, kind=kind)
    kept = filters.songs().run(everything(library), _context(library))
    assert not (kind[kept.rows] == Kind.SPOKEN).any()


def test_the_original_is_taken_before_live_and_demo() -> None:
    library = snapshot(30)
    song, version = np.zeros(30, np.int32), np.full(30, Version.LIVE, np.int8)
    version[11] = Version.ORIGINAL
    library = replace(library, song=song, version=version, reachable=np.ones(30, bool))
    pool = everything(library)
    scored = pool.scored(np.where(pool.rows == 3, 5.0, 0.0))
    kept = filters.one_version().run(scored, _context(library))
    assert kept.rows.tolist() == [11]


def test_tracks_without_a_name_are_told_apart_by_length() -> None:
    library = snapshot(3)
    library = replace(
        library,
        song=np.full(3, -1, np.int32),
        titles=("Untitled",) * 3,
        artist=np.zeros(3, np.int32),
        duration_ms=np.array([100_000, 101_000, 300_000]),
        reachable=np.ones(3, bool),
    )
    kept = filters.one_version().run(everything(library), _context(library))
    assert len(kept) == 2


def _with_plays(at: list[int], row: int = 5):
    library = snapshot(history=False)
    rows = np.full(len(at), row, np.intp)
    plays = np.bincount(rows, minlength=len(library)).astype(np.int32)
    order = np.sort(np.array(at, np.int64))
    return replace(
        library, play_rows=rows, play_at=order, plays=plays, reachable=np.ones(400, bool)
    )


def test_repeat_rewind_finds_a_month_of_devotion_long_ago() -> None:
    dense = _with_plays([NOW - 200 * DAY + hour * 3_600_000 for hour in range(5)])
    spread = _with_plays([NOW - days * DAY for days in (100, 200, 300, 400, 500)])
    for library, found in ((dense, [5]), (spread, [])):
        kept = moments.once_on_repeat().run(everything(library), _context(library))
        assert kept.rows.tolist() == found
    assert "5 times in" in kept.reasons(5)[0].text if kept.rows.size else True


def test_the_time_capsule_remembers_the_season_only() -> None:
    year = 365 * DAY
    noon = int(np.datetime64("2026-07-05T12:00", "ms").astype(int))
    then = _with_plays([noon - 2 * year - 3 * DAY, noon - year + 5 * DAY])
    off = _with_plays([noon - year // 2, noon - 3 * DAY])
    for library, found in ((then, [5]), (off, [])):
        kept = moments.this_season().run(everything(library), _context(library))
        assert kept.rows.tolist() == found


def test_an_evening_mix_starts_from_what_is_played_in_the_evening() -> None:
    evening = [NOW // DAY * DAY - day * DAY + 20 * 3_600_000 for day in range(20)]
    library = _with_plays(evening, row=7)
    parts = {part.slug: moments.at_home_in(library, part).tolist() for part in moments.DAY_PARTS}
    assert parts["evening"] == [7]
    assert parts["morning"] == []


def test_moods_lie_where_they_say() -> None:
    library = snapshot(1000)
    share = mood.liveliness(library)
    means = {
        one.slug: share[np.argsort(-mood.match(library, one))[:40]].mean() for one in mood.MOODS
    }
    assert means["calm"] < means["focus"] < means["drive"]
    dance = next(one for one in mood.MOODS if one.slug == "dance")
    best = np.argsort(-mood.match(library, dance))[:20]
    octaves = np.log2(library.tempo_bpm[best] / 122)
    assert np.abs(octaves - np.round(octaves)).max() < 0.2


def test_dust_off_is_one_unheard_album_in_its_own_order() -> None:
    library = snapshot(1000, artists=20)
    dust = next(one for one in expand(recipes(), library) if one.slug == "dust-off")
    found = set()
    for day in range(1, 8):
        made = run(dust, library, date(2026, 7, day))
        rows = library.rows_of(made.track_ids)
        assert len(set(library.album[rows].tolist())) == 1
        assert (np.diff(library.album_place[rows]) > 0).all()
        assert (library.plays[rows] > 0).mean() <= 0.2
        found.add(int(library.album[rows[0]]))
    assert len(found) >= 3


def test_a_seed_taught_away_no_longer_leads() -> None:
    library = snapshot()
    first = int(seeds.favourites(library)[0])
    weight = np.ones(len(library), np.float32)
    weight[first] = 0.25
    taught = replace(library, seed_weight=weight)
    assert first not in seeds.favourites(taught).tolist()
