"""The columns of a track table: one declaration for title, text, sorting, alignment and width."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime

from PySide6.QtCore import QLocale

from recommender.core.track import TrackRow
from recommender.core.translation import translate

#: The key of the column that shows a track's reasons.
WHY = "why"


@dataclass(frozen=True, slots=True)
class Column:
    """A column: ``key`` is its stable name, ``sort`` the field to order by, if it can be."""

    key: str
    title: str
    text: Callable[[TrackRow], str]
    sort: str
    width: int = 120
    numeric: bool = False
    shown: bool = True


def duration_text(duration_ms: int | None) -> str:
    """Format milliseconds as m:ss or h:mm:ss; nothing known is empty."""
    if duration_ms is None:
        return ""
    minutes, seconds = divmod(round(duration_ms / 1000), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{seconds:02}" if hours else f"{minutes}:{seconds:02}"


def tracks_text(count: int) -> str:
    """Say how many tracks."""
    if count == 1:
        return translate("columns", "1 track")
    return translate("columns", "{} tracks").format(QLocale().toString(count))


def long_duration_text(duration_ms: int) -> str:
    """Format the length of many tracks: minutes, hours, days."""
    minutes = round(duration_ms / 60_000)
    if minutes < 60:
        return f"{minutes} min"
    hours, minutes = divmod(minutes, 60)
    if hours < 48:
        return f"{hours} h {minutes} min"
    return translate("columns", "{days} days").format(days=number_text(hours / 24, 1))


def date_text(stamp_ms: int | None) -> str:
    """Format a UTC millisecond stamp as a short local date; none is empty."""
    if not stamp_ms:
        return ""
    moment = datetime.fromtimestamp(max(0, stamp_ms) / 1000)
    return QLocale().toString(moment.date(), QLocale.FormatType.ShortFormat)


def number_text(value: float | None, digits: int = 0, unit: str = "") -> str:
    """Format a number in the listener's locale with its unit; none is empty."""
    if value is None:
        return ""
    text = QLocale().toString(float(value), "f", digits)
    return f"{text} {unit}".rstrip()


def count_text(value: int) -> str:
    """Format a count; zero stays quiet."""
    return QLocale().toString(value) if value else ""


def stars_text(rating: float | None) -> str:
    """Show a rating of 0–1 as up to five stars, halves included."""
    if rating is None:
        return ""
    halves = round(rating * 10)
    return "★" * (halves // 2) + ("½" if halves % 2 else "")


def _year(row: TrackRow) -> str:
    return str(row.original_year or row.year or "")


def _percent(share: float | None) -> str:
    return "" if share is None else f"{share * 100:.0f} %"


def builtin_columns() -> tuple[Column, ...]:
    """Return every column Deepcuts knows, in their default order."""
    return (
        Column("title", translate("columns", "Title"), lambda r: r.title, "title", 280),
        Column("artist", translate("columns", "Artist"), lambda r: r.artist, "artist", 190),
        Column("album", translate("columns", "Album"), lambda r: r.album, "album", 210),
        Column(
            "duration",
            translate("columns", "Length"),
            lambda r: duration_text(r.duration_ms),
            "duration_ms",
            70,
            True,
        ),
        Column(
            "genre", translate("columns", "Genre by ear"), lambda r: r.genre or "", "genre", 140
        ),
        Column(
            "tempo",
            translate("columns", "BPM"),
            lambda r: number_text(r.tempo_bpm),
            "tempo_bpm",
            60,
            True,
        ),
        Column("key", translate("columns", "Key"), lambda r: r.key or "", "key", 80),
        Column(
            "plays", translate("columns", "Plays"), lambda r: count_text(r.plays), "plays", 60, True
        ),
        Column(
            "rating", translate("columns", "Rating"), lambda r: stars_text(r.rating), "rating", 90
        ),
        Column(
            "last_played",
            translate("columns", "Last played"),
            lambda r: date_text(r.last_played),
            "last_played",
            100,
        ),
        Column("year", translate("columns", "Year"), _year, "year", 60, True),
        Column(
            "track_no",
            translate("columns", "No."),
            lambda r: str(r.track_no or ""),
            "track_no",
            50,
            True,
            False,
        ),
        Column(
            "disc_no",
            translate("columns", "Disc"),
            lambda r: str(r.disc_no or ""),
            "disc_no",
            50,
            True,
            False,
        ),
        Column(
            "album_artist",
            translate("columns", "Album artist"),
            lambda r: r.album_artist,
            "album_artist",
            170,
            False,
            False,
        ),
        Column(
            "composer",
            translate("columns", "Composer"),
            lambda r: r.composer,
            "composer",
            150,
            False,
            False,
        ),
        Column(
            "genre_tags",
            translate("columns", "Genre tags"),
            lambda r: ", ".join(r.genre_tags),
            "genre_tags",
            150,
            False,
            False,
        ),
        Column(
            "microgenre",
            translate("columns", "Micro-genre"),
            lambda r: r.microgenre or "",
            "microgenre",
            140,
            False,
            False,
        ),
        Column(
            "confidence",
            translate("columns", "Genre certainty"),
            lambda r: _percent(r.genre_confidence),
            "genre_confidence",
            80,
            True,
            False,
        ),
        Column(
            "energy",
            translate("columns", "Energy"),
            lambda r: _percent(r.energy),
            "energy",
            70,
            True,
            False,
        ),
        Column(
            "loudness",
            translate("columns", "Loudness"),
            lambda r: number_text(r.loudness_lufs, 1, "LUFS"),
            "loudness_lufs",
            90,
            True,
            False,
        ),
        Column(
            "skips",
            translate("columns", "Skips"),
            lambda r: count_text(r.skips),
            "skips",
            60,
            True,
            False,
        ),
        Column(
            "expected",
            translate("columns", "Expected plays"),
            lambda r: number_text(r.expected_plays_30d, 1),
            "expected_plays_30d",
            90,
            True,
            False,
        ),
        Column(
            "added",
            translate("columns", "Added"),
            lambda r: date_text(r.added_at),
            "added_at",
            100,
            False,
            False,
        ),
        Column(
            "codec", translate("columns", "Format"), lambda r: r.codec, "codec", 70, False, False
        ),
        Column(
            "bitrate",
            translate("columns", "Bit rate"),
            lambda r: number_text(r.bitrate_kbps, 0, "kb/s"),
            "bitrate_kbps",
            80,
            True,
            False,
        ),
        Column(
            "sample_rate",
            translate("columns", "Sample rate"),
            lambda r: number_text(r.sample_rate_hz, 0, "Hz"),
            "sample_rate_hz",
            90,
            True,
            False,
        ),
        Column(
            "path",
            translate("columns", "File"),
            lambda r: r.path.encode("utf-8", "replace").decode(),
            "path",
            320,
            False,
            False,
        ),
    )


def playlist_columns() -> tuple[Column, ...]:
    """Return the columns of a generated playlist: why each track is there comes early."""
    why = Column(WHY, translate("columns", "Why"), lambda r: "", "", 420)
    hidden = {"album", "plays", "last_played", "year"}
    found = []
    for column in builtin_columns():
        found.append(replace(column, shown=column.shown and column.key not in hidden))
        if column.key == "artist":
            found.append(why)
    return tuple(found)


def album_columns() -> tuple[Column, ...]:
    """Return the columns of an album: track numbers first, the album's name not again."""
    columns = {column.key: column for column in builtin_columns()}
    first = [replace(columns.pop("track_no"), shown=True)]
    rest = [
        replace(column, shown=column.shown and column.key not in ("album", "year"))
        for column in columns.values()
    ]
    return tuple(first + rest)
