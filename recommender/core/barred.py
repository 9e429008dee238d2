"""What the listener never wants suggested."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class BarredKind(StrEnum):
    """What a rule is about."""

    TRACK = "track"
    ARTIST = "artist"
    ALBUM = "album"
    FOLDER = "folder"
    GENRE = "genre"


@dataclass(frozen=True, slots=True)
class Barred:
    """One rule. ``value`` is a track's id, a name, a folder's path, or album artist and album
    with a unit separator between them.
    """

    kind: BarredKind
    value: str
    title: str = ""  # of a track
    artist: str = ""

    @property
    def shown(self) -> str:
        """What it bars, in words."""
        if self.kind is BarredKind.TRACK:
            return f"{self.title} – {self.artist}" if self.artist else self.title
        if self.kind is BarredKind.ALBUM:
            artist, _, title = self.value.partition("\x1f")
            return f"{title} – {artist}" if artist else title
        return self.value
