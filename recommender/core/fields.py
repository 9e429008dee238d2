"""What can be asked of a track: the fields of rules and of the search box."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from recommender.core.sounds import SOUNDS


class Kind(StrEnum):
    """Which comparisons a field knows."""

    TEXT = "text"
    NUMBER = "number"
    TIME = "time"
    CHOICE = "choice"


@dataclass(frozen=True, slots=True)
class Field:
    """A field: its name in queries, its words for people, and what its values look like.

    ``unit`` is what numbers count. ``choices`` are all values of a choice, () where any text goes.
    ``indexed`` text is found through the full-text index, word by word.
    """

    name: str
    label: str
    kind: Kind
    unit: str = ""
    choices: tuple[str, ...] = ()
    indexed: bool = False
    lowest: float = 0.0
    highest: float = 1e15


_TEXT = (
    Field("", "Anything", Kind.TEXT, indexed=True),
    Field("title", "Title", Kind.TEXT, indexed=True),
    Field("artist", "Artist", Kind.TEXT, indexed=True),
    Field("album", "Album", Kind.TEXT, indexed=True),
    Field("albumartist", "Album artist", Kind.TEXT, indexed=True),
    Field("genre", "Genre", Kind.TEXT, indexed=True),
    Field("composer", "Composer", Kind.TEXT, indexed=True),
    Field("style", "Genre by ear", Kind.TEXT),
    Field("microgenre", "Micro-genre by ear", Kind.TEXT),
    Field("key", "Key", Kind.TEXT),
    Field("comment", "Comment", Kind.TEXT),
    Field("lyrics", "Lyrics", Kind.TEXT),
    Field("path", "File path", Kind.TEXT),
)
_NUMBERS = (
    Field("year", "Year", Kind.NUMBER, "", highest=2200),
    Field("length", "Length", Kind.NUMBER, "seconds", highest=172_800),
    Field("bpm", "Tempo", Kind.NUMBER, "BPM", highest=400),
    Field("energy", "Energy", Kind.NUMBER, "of 100", highest=100),
    Field("loudness", "Loudness", Kind.NUMBER, "LUFS", lowest=-90, highest=20),
    Field("confidence", "Genre is sure", Kind.NUMBER, "%", highest=100),
    Field("plays", "Plays", Kind.NUMBER, ""),
    Field("skips", "Skips", Kind.NUMBER, ""),
    Field("rating", "Rating", Kind.NUMBER, "stars", highest=5),
    Field("taste", "Taste", Kind.NUMBER, "of 100", lowest=-100, highest=100),
    Field("expected", "Expected plays in 30 days", Kind.NUMBER, ""),
    Field("track", "Track number", Kind.NUMBER, ""),
    Field("disc", "Disc number", Kind.NUMBER, ""),
    Field("bitrate", "Bit rate", Kind.NUMBER, "kbit/s"),
    Field("samplerate", "Sample rate", Kind.NUMBER, "Hz"),
)
_TIMES = (
    Field("played", "Last played", Kind.TIME, "days"),
    Field("added", "Added", Kind.TIME, "days"),
)
_CHOICES = (
    Field("liked", "Liked", Kind.CHOICE, choices=("yes", "no", "never")),
    Field("mode", "Major or minor", Kind.CHOICE, choices=("major", "minor")),
    Field("format", "Format", Kind.CHOICE),
    Field(
        "is",
        "State",
        Kind.CHOICE,
        choices=("present", "missing", "unreadable", "offline", "compilation", "analysed"),
    ),
    Field("in", "In playlist", Kind.CHOICE),
    Field("like", "Sounds like", Kind.CHOICE),
    Field("sound", "One hears", Kind.CHOICE, choices=tuple(SOUNDS)),
)

FIELDS: dict[str, Field] = {field.name: field for field in (*_TEXT, *_NUMBERS, *_TIMES, *_CHOICES)}
#: Other names that queries may use.
ALIASES = {"tempo": "bpm", "duration": "length", "lufs": "loudness", "playlist": "in"}

#: What can be sorted by: every name here stands for a column.
SORTABLE: tuple[str, ...] = (
    *("random", "like", "title", "artist", "album", "albumartist", "genre", "composer", "style"),
    *("microgenre", "key", "year", "length", "bpm", "energy", "loudness", "confidence", "plays"),
    *("skips", "rating", "taste", "expected", "track", "disc", "bitrate", "samplerate"),
    *("played", "added", "format", "path"),
)
