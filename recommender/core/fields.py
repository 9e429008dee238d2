"""What can be asked of a track: the fields of rules and of the search box."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from recommender.core.sounds import SOUNDS
from recommender.core.translation import QT_TRANSLATE_NOOP, translate


class Kind(StrEnum):
    """Which comparisons a field knows."""

    TEXT = "text"
    NUMBER = "number"
    TIME = "time"
    CHOICE = "choice"


@dataclass(frozen=True, slots=True)
class Field:
    """A field: its name in queries, its English words for people, and what its values look like.

    ``counts`` is what numbers count. ``choices`` are all values of a choice, () where any text
    goes. ``indexed`` text is found through the full-text index, word by word.
    """

    name: str
    words: str
    kind: Kind
    counts: str = ""
    choices: tuple[str, ...] = ()
    indexed: bool = False
    lowest: float = 0.0
    highest: float = 1e15

    @property
    def label(self) -> str:
        """Its words in the listener's language."""
        return translate("fields", self.words)

    @property
    def unit(self) -> str:
        """What its numbers count, in the listener's language; "" for nothing."""
        return translate("fields", self.counts) if self.counts else ""


def choice_label(choice: str) -> str:
    """Return a value of a choice in words: "Female vocals", "Missing"."""
    words = translate("choices", choice)
    return words[:1].upper() + words[1:]


_TEXT = (
    Field("", QT_TRANSLATE_NOOP("fields", "Anything"), Kind.TEXT, indexed=True),
    Field("title", QT_TRANSLATE_NOOP("fields", "Title"), Kind.TEXT, indexed=True),
    Field("artist", QT_TRANSLATE_NOOP("fields", "Artist"), Kind.TEXT, indexed=True),
    Field("album", QT_TRANSLATE_NOOP("fields", "Album"), Kind.TEXT, indexed=True),
    Field("albumartist", QT_TRANSLATE_NOOP("fields", "Album artist"), Kind.TEXT, indexed=True),
    Field("genre", QT_TRANSLATE_NOOP("fields", "Genre"), Kind.TEXT, indexed=True),
    Field("composer", QT_TRANSLATE_NOOP("fields", "Composer"), Kind.TEXT, indexed=True),
    Field("style", QT_TRANSLATE_NOOP("fields", "Genre by ear"), Kind.TEXT),
    Field("microgenre", QT_TRANSLATE_NOOP("fields", "Micro-genre by ear"), Kind.TEXT),
    Field("key", QT_TRANSLATE_NOOP("fields", "Key"), Kind.TEXT),
    Field("comment", QT_TRANSLATE_NOOP("fields", "Comment"), Kind.TEXT),
    Field("lyrics", QT_TRANSLATE_NOOP("fields", "Lyrics"), Kind.TEXT),
    Field("path", QT_TRANSLATE_NOOP("fields", "File path"), Kind.TEXT),
)
_NUMBERS = (
    Field("year", QT_TRANSLATE_NOOP("fields", "Year"), Kind.NUMBER, "", highest=2200),
    Field(
        "length",
        QT_TRANSLATE_NOOP("fields", "Length"),
        Kind.NUMBER,
        QT_TRANSLATE_NOOP("fields", "seconds"),
        highest=172_800,
    ),
    Field(
        "bpm",
        QT_TRANSLATE_NOOP("fields", "Tempo"),
        Kind.NUMBER,
        QT_TRANSLATE_NOOP("fields", "BPM"),
        highest=400,
    ),
    Field(
        "energy",
        QT_TRANSLATE_NOOP("fields", "Energy"),
        Kind.NUMBER,
        QT_TRANSLATE_NOOP("fields", "of 100"),
        highest=100,
    ),
    Field(
        "loudness",
        QT_TRANSLATE_NOOP("fields", "Loudness"),
        Kind.NUMBER,
        QT_TRANSLATE_NOOP("fields", "LUFS"),
        lowest=-90,
        highest=20,
    ),
    Field(
        "confidence",
        QT_TRANSLATE_NOOP("fields", "Genre is sure"),
        Kind.NUMBER,
        QT_TRANSLATE_NOOP("fields", "%"),
        highest=100,
    ),
    Field("plays", QT_TRANSLATE_NOOP("fields", "Plays"), Kind.NUMBER, ""),
    Field("skips", QT_TRANSLATE_NOOP("fields", "Skips"), Kind.NUMBER, ""),
    Field(
        "rating",
        QT_TRANSLATE_NOOP("fields", "Rating"),
        Kind.NUMBER,
        QT_TRANSLATE_NOOP("fields", "stars"),
        highest=5,
    ),
    Field(
        "taste",
        QT_TRANSLATE_NOOP("fields", "Taste"),
        Kind.NUMBER,
        QT_TRANSLATE_NOOP("fields", "of 100"),
        lowest=-100,
        highest=100,
    ),
    Field("expected", QT_TRANSLATE_NOOP("fields", "Expected plays in 30 days"), Kind.NUMBER, ""),
    Field("track", QT_TRANSLATE_NOOP("fields", "Track number"), Kind.NUMBER, ""),
    Field("disc", QT_TRANSLATE_NOOP("fields", "Disc number"), Kind.NUMBER, ""),
    Field(
        "bitrate",
        QT_TRANSLATE_NOOP("fields", "Bit rate"),
        Kind.NUMBER,
        QT_TRANSLATE_NOOP("fields", "kbit/s"),
    ),
    Field(
        "samplerate",
        QT_TRANSLATE_NOOP("fields", "Sample rate"),
        Kind.NUMBER,
        QT_TRANSLATE_NOOP("fields", "Hz"),
    ),
)
_TIMES = (
    Field(
        "played",
        QT_TRANSLATE_NOOP("fields", "Last played"),
        Kind.TIME,
        QT_TRANSLATE_NOOP("fields", "days"),
    ),
    Field(
        "added",
        QT_TRANSLATE_NOOP("fields", "Added"),
        Kind.TIME,
        QT_TRANSLATE_NOOP("fields", "days"),
    ),
)
_LIKED = (
    QT_TRANSLATE_NOOP("choices", "yes"),
    QT_TRANSLATE_NOOP("choices", "no"),
    QT_TRANSLATE_NOOP("choices", "never"),
)
_MODES = (
    QT_TRANSLATE_NOOP("choices", "major"),
    QT_TRANSLATE_NOOP("choices", "minor"),
)
_STATES = (
    QT_TRANSLATE_NOOP("choices", "present"),
    QT_TRANSLATE_NOOP("choices", "missing"),
    QT_TRANSLATE_NOOP("choices", "unreadable"),
    QT_TRANSLATE_NOOP("choices", "offline"),
    QT_TRANSLATE_NOOP("choices", "compilation"),
    QT_TRANSLATE_NOOP("choices", "analysed"),
)
_CHOICES = (
    Field("liked", QT_TRANSLATE_NOOP("fields", "Liked"), Kind.CHOICE, choices=_LIKED),
    Field("mode", QT_TRANSLATE_NOOP("fields", "Major or minor"), Kind.CHOICE, choices=_MODES),
    Field("format", QT_TRANSLATE_NOOP("fields", "Format"), Kind.CHOICE),
    Field(
        "is",
        QT_TRANSLATE_NOOP("fields", "State"),
        Kind.CHOICE,
        choices=_STATES,
    ),
    Field("in", QT_TRANSLATE_NOOP("fields", "In playlist"), Kind.CHOICE),
    Field("like", QT_TRANSLATE_NOOP("fields", "Sounds like"), Kind.CHOICE),
    Field("sound", QT_TRANSLATE_NOOP("fields", "One hears"), Kind.CHOICE, choices=tuple(SOUNDS)),
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
