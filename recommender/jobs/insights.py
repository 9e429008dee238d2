"""A listener's own statistics, from the log and the library alone."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from itertools import pairwise

import numpy as np
import numpy.typing as npt

from recommender.core.insights import Drift, Forgotten, Health, Insights, Ranked
from recommender.core.snapshot import Snapshot
from recommender.core.track import AlbumRow
from recommender.jobs import same_sound
from recommender.store import catalogue, listening, snapshot

_TOP = 10
_DRIFT_GENRES = 6
_FORGOTTEN_DAYS, _FORGOTTEN_PLAYS = 180, 5
_DAY_MS = 86_400_000

Ints = npt.NDArray[np.int64]
Rows = npt.NDArray[np.intp]


@dataclass(frozen=True, slots=True)
class _Log:
    """Heard plays in order of time: rows of the snapshot, starts in local ms, lengths in ms."""

    rows: Rows
    at: Ints
    heard_ms: Ints
    skips_at: Ints


def period(first: date | None, last: date | None, today: date) -> tuple[date, date]:
    """Return a period's days; open sides are the beginning of time and today."""
    return first or date(1970, 1, 1), last or today


def build(
    connection: sqlite3.Connection, now_ms: int, first: date | None = None, last: date | None = None
) -> Insights:
    """Read the log and describe the days from first to last; None leaves a side open."""
    library = snapshot.load(connection, now_ms)
    albums = _albums(connection, library)
    log = _read(connection, library, now_ms)
    today = _day(np.array([_local(now_ms)]))[0]
    begin, end = period(first, last, date.fromordinal(_EPOCH + int(today)))
    days = _day(log.at)
    inside = (days >= begin.toordinal() - _EPOCH) & (days <= end.toordinal() - _EPOCH)
    if first is None and inside.any():
        begin = date.fromordinal(_EPOCH + int(days[inside].min()))
    rows, at, heard = log.rows[inside], log.at[inside], log.heard_ms[inside]
    skips = _day(log.skips_at)
    skipped = (skips >= begin.toordinal() - _EPOCH) & (skips <= end.toordinal() - _EPOCH)
    played = np.unique(days[inside])
    earlier = log.rows[: int(np.argmax(inside)) if inside.any() else len(log.rows)]
    return Insights(
        first=begin,
        last=end,
        plays=len(rows),
        heard_ms=int(heard.sum()),
        skips=int(skipped.sum()),
        tracks=len(np.unique(rows)),
        artists=len(np.setdiff1d(library.artist[rows], [-1])),
        days=len(played),
        streak=_streak(played),
        new_tracks=len(np.setdiff1d(rows, earlier)),
        clock=_clock(at, heard),
        calendar=_calendar(days[inside], heard),
        top_tracks=_top_tracks(library, rows, heard),
        top_artists=_top_artists(library, rows, heard),
        top_albums=_top_albums(albums, library, rows, heard),
        top_genres=_top_genres(library, rows, heard),
        finds=_finds(library, rows, heard, earlier),
        drift=_drift(library, rows, days[inside], heard),
        forgotten=_forgotten(albums, library, now_ms),
        health=_health(connection),
        years=tuple(sorted({date.fromordinal(_EPOCH + int(day)).year for day in np.unique(days)})),
    )


_EPOCH = date(1970, 1, 1).toordinal()


def _local(ms: int) -> int:
    moment = datetime.fromtimestamp(ms / 1000).astimezone()
    offset = moment.utcoffset() or timedelta()
    return ms + round(offset.total_seconds() * 1000)


def _day(at: Ints) -> Ints:
    """Return days since 1970 of local times."""
    return at // _DAY_MS


def _read(connection: sqlite3.Connection, library: Snapshot, now_ms: int) -> _Log:
    found = connection.execute(
        f"SELECT p.track_id, p.started_at, p.heard_ms, {listening.HEARD_SQL}, "
        f"{listening.SKIP_SQL} FROM listener.play AS p WHERE p.started_at BETWEEN 1 AND ? "
        "ORDER BY p.started_at, p.uid",
        (now_ms,),
    ).fetchall()
    table = np.array(found, np.int64).reshape(-1, 5)
    place = np.searchsorted(library.ids, table[:, 0])
    place = np.minimum(place, max(0, len(library.ids) - 1))
    known = library.ids[place] == table[:, 0] if len(library.ids) else np.zeros(len(table), bool)
    # The time zone of a moment is looked up once a day of the log.
    days, place_of_day = np.unique(_day(table[:, 1]), return_inverse=True)
    shifts = [_local(int(day) * _DAY_MS) - int(day) * _DAY_MS for day in days]
    local = table[:, 1] + np.array(shifts, np.int64)[place_of_day]
    heard = known & (table[:, 3] == 1)
    return _Log(
        place[heard].astype(np.intp), local[heard], table[heard, 2], local[table[:, 4] == 1]
    )


def _streak(days: Ints) -> int:
    longest = run = 1 if len(days) else 0
    for one, other in pairwise(days.tolist()):
        run = run + 1 if other == one + 1 else 1
        longest = max(longest, run)
    return longest


def _clock(at: Ints, heard: Ints) -> tuple[tuple[float, ...], ...]:
    hour = at // 3_600_000 % 24
    weekday = (_day(at) + 3) % 7  # 1970 began on a Thursday
    minutes = np.bincount(weekday * 24 + hour, heard / 60_000, 7 * 24).reshape(7, 24)
    return tuple(tuple(round(float(one), 1) for one in row) for row in minutes)


def _calendar(days: Ints, heard: Ints) -> dict[date, float]:
    found, place = np.unique(days, return_inverse=True)
    minutes = np.bincount(place, heard / 60_000, len(found))
    return {
        date.fromordinal(_EPOCH + int(day)): round(float(one), 1)
        for day, one in zip(found, minutes, strict=True)
    }


def _ranked(codes: Ints, heard: Ints, most: int = _TOP) -> list[tuple[int, int, int, int]]:
    """Return code, plays, ms and the place of one play of each, most heard first."""
    codes = np.asarray(codes, np.int64)
    kept = np.flatnonzero(codes >= 0)
    found, first, place = np.unique(codes[kept], return_index=True, return_inverse=True)
    plays = np.bincount(place, minlength=len(found))
    ms = np.bincount(place, heard[kept].astype(float), len(found))
    order = np.lexsort((found, -ms, -plays))[:most]
    return [(int(found[i]), int(plays[i]), int(ms[i]), int(kept[first[i]])) for i in order]


def _top_tracks(library: Snapshot, rows: Rows, heard: Ints) -> tuple[Ranked, ...]:
    return tuple(
        Ranked(
            int(library.ids[row]), library.titles[row], library.artist_name(row), plays, ms,
            int(library.ids[row]),
        )
        for row, plays, ms, _ in _ranked(rows.astype(np.int64), heard)
    )  # fmt: skip


def _top_artists(
    library: Snapshot, rows: Rows, heard: Ints, most: int = _TOP
) -> tuple[Ranked, ...]:
    return tuple(
        Ranked(0, library.artist_names[code], "", plays, ms, int(library.ids[rows[at]]))
        for code, plays, ms, at in _ranked(library.artist[rows].astype(np.int64), heard, most)
    )


def _albums(connection: sqlite3.Connection, library: Snapshot) -> dict[int, AlbumRow]:
    """Return the albums by their codes in the snapshot."""
    found = {}
    for album in catalogue.albums(connection):
        row = library.row_of(album.cover_track_id)
        if row is not None and library.album[row] >= 0:
            found[int(library.album[row])] = album
    return found


def _top_albums(
    albums: dict[int, AlbumRow], library: Snapshot, rows: Rows, heard: Ints
) -> tuple[Ranked, ...]:
    return tuple(
        Ranked(album.id, album.title, album.album_artist, plays, ms, album.cover_track_id)
        for code, plays, ms, _ in _ranked(library.album[rows].astype(np.int64), heard)
        if (album := albums.get(code)) is not None
    )


def _genre_of(library: Snapshot, rows: Rows) -> Ints:
    genre = library.genre_id[rows].astype(np.int64)
    return np.where(genre > 0, genre, -1)


def _top_genres(library: Snapshot, rows: Rows, heard: Ints) -> tuple[Ranked, ...]:
    return tuple(
        Ranked(code, library.genre_names.get(code, ""), "", plays, ms, int(library.ids[rows[at]]))
        for code, plays, ms, at in _ranked(_genre_of(library, rows), heard)
        if code in library.genre_names
    )


def _finds(library: Snapshot, rows: Rows, heard: Ints, earlier: Rows) -> tuple[Ranked, ...]:
    known = np.unique(library.artist[earlier])
    new = ~np.isin(library.artist[rows], known)
    return _top_artists(library, rows[new], heard[new]) if len(earlier) else ()


def _drift(library: Snapshot, rows: Rows, days: Ints, heard: Ints) -> Drift:
    genre = _genre_of(library, rows)
    top = [code for code, *_ in _ranked(genre, heard, _DRIFT_GENRES) if code in library.genre_names]
    moments = [date.fromordinal(_EPOCH + int(day)).replace(day=1) for day in days]
    months = sorted(set(moments))
    if len(months) < 2 or not top:
        return Drift((), (), ())
    place = np.array([months.index(one) for one in moments])
    shares = []
    for month in range(len(months)):
        own = place == month
        total = max(1, int(heard[own].sum()))
        shares.append(tuple(round(float(heard[own & (genre == code)].sum()) / total, 3)
                            for code in top))  # fmt: skip
    return Drift(tuple(months), tuple(library.genre_names[code] for code in top), tuple(shares))


def _forgotten(
    albums: dict[int, AlbumRow], library: Snapshot, now_ms: int
) -> tuple[Forgotten, ...]:
    size = len(library.album_names)
    has = library.album >= 0
    plays = np.bincount(library.album[has], library.plays[has], size)
    last = np.zeros(size, np.int64)
    np.maximum.at(last, library.album[has], library.last_played[has])
    wanted = np.zeros(size, bool)
    wanted[library.album[has & ~library.barred]] = True
    silent = (last > 0) & (now_ms - last > _FORGOTTEN_DAYS * _DAY_MS)
    codes = np.flatnonzero(silent & wanted & (plays >= _FORGOTTEN_PLAYS))
    found = [
        Forgotten(album.id, album.title, album.album_artist, int(plays[code]), int(last[code]),
                  album.cover_track_id)
        for code in codes.tolist()
        if (album := albums.get(code)) is not None
    ]  # fmt: skip
    return tuple(sorted(found, key=lambda one: (-one.plays, one.id))[:_TOP])


def _health(connection: sqlite3.Connection) -> Health:
    counts = catalogue.counts(connection)
    row = connection.execute(
        "SELECT sum(genre_tags = ''), sum(coalesce(original_year, year) IS NULL), "
        "sum(id NOT IN (SELECT track_id FROM listener.play)) FROM track"
    ).fetchone()
    double = sum(len(group) - 1 for group in same_sound.duplicates(connection))
    without_genre, without_year, never = (int(one or 0) for one in row)
    return Health(
        counts.tracks, counts.analysed, counts.missing, without_genre, without_year, never, double,
        counts.unreadable,
    )  # fmt: skip
