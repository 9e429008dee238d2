"""What cleaning works on and what it proposes: rows in, suggestions with evidence out."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Row:
    """A track's tags as cleaning sees them; "" and None where nothing is known.

    ``folder`` groups files that lie together; ``audio_key`` names the encoded sound; ``sound``
    is a row of the scaled feature space or None.
    """

    id: int
    title: str = ""
    artist: str = ""
    album: str = ""
    album_artist: str = ""
    genres: tuple[str, ...] = ()
    year: int | None = None
    duration_ms: int | None = None
    track_no: int | None = None
    disc_no: int | None = None
    folder: str = ""
    codec: str = ""
    bitrate_kbps: int | None = None
    size: int | None = None
    audio_key: bytes = b""


@dataclass(frozen=True, slots=True)
class Change:
    """One field of one track, before and after; genres are joined by "; "."""

    track_id: int
    field: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A proposal: its kind, what it says before and after, the evidence, the changes it makes.

    Suggestions without changes (duplicates, versions) only tell. ``confidence``: 0–1.
    """

    kind: str
    before: str
    after: str
    evidence: str
    confidence: float
    changes: tuple[Change, ...] = ()
    tracks: tuple[int, ...] = ()

    @property
    def key(self) -> str:
        """Name the proposal, the same in every run, so that a verdict is remembered."""
        tracks = ",".join(str(i) for i in sorted(self.tracks)) if not self.rule else ""
        told = "\x1f".join((self.kind, self.before, self.after, tracks))
        return hashlib.blake2b(told.encode("utf-8", "replace"), digest_size=12).hexdigest()

    @property
    def rule(self) -> bool:
        """Whether it says the same for every track: one name for another."""
        return self.kind in ("artist_name", "album_name", "genre_name")
