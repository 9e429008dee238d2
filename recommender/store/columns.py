"""Where the values of rules' fields stand: columns, and the joins that bring them near."""

from __future__ import annotations

from dataclasses import dataclass

STATS_JOIN = "LEFT JOIN stats s ON s.track_id = t.id"
OPINION_JOIN = "LEFT JOIN listener.opinion o ON o.track_id = t.id"
SOUND_JOIN = "LEFT JOIN sound n ON n.track_id = t.id"
PREDICTION_JOIN = "LEFT JOIN prediction r ON r.track_id = t.id"
GENRE_JOIN = "LEFT JOIN genre g ON g.id = r.genre_id LEFT JOIN genre h ON h.id = r.microgenre_id"
FILE_JOIN = "JOIN file f ON f.id = t.file_id"


@dataclass(frozen=True, slots=True)
class Column:
    """An SQL expression over ``track t``, its joins and the table to take percentiles from.

    Values of queries are divided by ``scale`` to compare them with the column.
    """

    sql: str
    joins: tuple[str, ...] = ()
    table: str = "track t"
    scale: float = 1.0


_SOUND, _PREDICTION = ((SOUND_JOIN,), "sound n"), ((PREDICTION_JOIN,), "prediction r")
_STATS = ((STATS_JOIN,), "stats s")

NUMBERS: dict[str, Column] = {
    "year": Column("coalesce(t.original_year, t.year)"),
    "length": Column("t.duration_ms", scale=1 / 1000),
    "bpm": Column("n.tempo_bpm", *_SOUND),
    "energy": Column("n.energy", *_SOUND, scale=100),
    "loudness": Column("n.loudness_lufs", *_SOUND),
    "confidence": Column("r.genre_confidence", *_PREDICTION, scale=100),
    "plays": Column("coalesce(s.plays, 0)", *_STATS),
    "skips": Column("coalesce(s.skips, 0)", *_STATS),
    "rating": Column("o.rating", (OPINION_JOIN,), "listener.opinion o", 5),
    "taste": Column("r.taste", *_PREDICTION, scale=100),
    "expected": Column("r.expected_plays_30d", *_PREDICTION),
    "track": Column("t.track_no"),
    "disc": Column("t.disc_no"),
    "bitrate": Column("t.bitrate_kbps"),
    "samplerate": Column("t.sample_rate_hz"),
}
TIMES: dict[str, Column] = {
    "added": Column("t.added_at"),
    "played": Column("s.last_played", *_STATS),
}
#: Text outside the full-text index, several columns where any of them may have it.
TEXTS: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "style": (("g.name", "h.name"), (PREDICTION_JOIN, GENRE_JOIN)),
    "microgenre": (("h.name",), (PREDICTION_JOIN, GENRE_JOIN)),
    "key": (("n.key",), (SOUND_JOIN,)),
    "comment": (("t.comment",), ()),
    "lyrics": (("t.lyrics",), ()),
    "path": (("CAST(f.path AS TEXT)",), (FILE_JOIN,)),
}
#: Columns of the full-text index by field.
INDEXED = {
    "title": "title",
    "artist": "artist",
    "album": "album",
    "albumartist": "album_artist",
    "genre": "genre_tags",
    "composer": "composer",
}

_COLLATE = " COLLATE NOCASE"
DEFAULT_ORDER = (
    "t.album_artist_sort COLLATE NOCASE, t.album_sort COLLATE NOCASE, t.album_id, "
    "t.disc_no, t.track_no, t.title COLLATE NOCASE, t.id"
)
#: What tables and rules sort by: expressions and the joins they need.
SORTS: dict[str, tuple[str, tuple[str, ...]]] = {
    "title": ("t.title_sort" + _COLLATE, ()),
    "artist": ("t.artist_sort" + _COLLATE, ()),
    "album": ("t.album_sort" + _COLLATE, ()),
    "album_artist": ("t.album_artist_sort" + _COLLATE, ()),
    "composer": ("t.composer" + _COLLATE, ()),
    "genre_tags": ("t.genre_tags" + _COLLATE, ()),
    "duration_ms": ("t.duration_ms", ()),
    "year": ("coalesce(t.original_year, t.year)", ()),
    "track_no": ("t.track_no", ()),
    "disc_no": ("t.disc_no", ()),
    "added_at": ("t.added_at", ()),
    "codec": ("t.codec", ()),
    "bitrate_kbps": ("t.bitrate_kbps", ()),
    "sample_rate_hz": ("t.sample_rate_hz", ()),
    "path": ("f.path", (FILE_JOIN,)),
    "plays": ("coalesce(s.plays, 0)", (STATS_JOIN,)),
    "skips": ("coalesce(s.skips, 0)", (STATS_JOIN,)),
    "last_played": ("s.last_played", (STATS_JOIN,)),
    "rating": ("o.rating", (OPINION_JOIN,)),
    "tempo_bpm": ("n.tempo_bpm", (SOUND_JOIN,)),
    "key": ("n.key", (SOUND_JOIN,)),
    "loudness_lufs": ("n.loudness_lufs", (SOUND_JOIN,)),
    "energy": ("n.energy", (SOUND_JOIN,)),
    "genre": ("g.name", (PREDICTION_JOIN, GENRE_JOIN)),
    "microgenre": ("h.name", (PREDICTION_JOIN, GENRE_JOIN)),
    "genre_confidence": ("r.genre_confidence", (PREDICTION_JOIN,)),
    "expected_plays_30d": ("r.expected_plays_30d", (PREDICTION_JOIN,)),
    "taste": ("r.taste", (PREDICTION_JOIN,)),
}
#: The names that rules sort by, where they differ from the columns'.
RULE_SORTS = {
    "albumartist": "album_artist",
    "genre": "genre_tags",
    "style": "genre",
    "length": "duration_ms",
    "bpm": "tempo_bpm",
    "loudness": "loudness_lufs",
    "confidence": "genre_confidence",
    "expected": "expected_plays_30d",
    "track": "track_no",
    "disc": "disc_no",
    "bitrate": "bitrate_kbps",
    "samplerate": "sample_rate_hz",
    "played": "last_played",
    "added": "added_at",
    "format": "codec",
}
