"""What a file, its tags and a track are."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum


class FileState(StrEnum):
    """What the last look at a file found."""

    PRESENT = "present"
    MISSING = "missing"
    UNREADABLE = "unreadable"
    OFFLINE = "offline"  # its music folder vanished whole


@dataclass(frozen=True, slots=True)
class FileStamp:
    """What a directory entry tells without opening the file; names need not be UTF-8."""

    path: bytes
    size: int
    mtime_ns: int


@dataclass(frozen=True, slots=True)
class KnownFile:
    """What the library knows about a file."""

    id: int
    size: int
    mtime_ns: int
    state: FileState


@dataclass(frozen=True, slots=True)
class Tags:
    """The tags of one track as its file or cue sheet has them, without control bytes.

    Text is "" and numbers are None where the file says nothing. ``duration_ms`` is clamped to
    0 < d < 48 h. Gains are dB, peaks linear full scale. Years are four-digit.
    """

    title: str = ""
    artists: tuple[str, ...] = ()
    album: str = ""
    album_artists: tuple[str, ...] = ()
    genres: tuple[str, ...] = ()
    composers: tuple[str, ...] = ()
    track_no: int | None = None
    track_total: int | None = None
    disc_no: int | None = None
    disc_total: int | None = None
    disc_subtitle: str = ""
    year: int | None = None
    original_year: int | None = None
    compilation: bool = False
    title_sort: str = ""
    artist_sort: str = ""
    album_sort: str = ""
    album_artist_sort: str = ""
    mb_recording: str = ""
    mb_release: str = ""
    mb_release_group: str = ""
    mb_artist: str = ""
    mb_album_artist: str = ""
    track_gain_db: float | None = None
    track_peak: float | None = None
    album_gain_db: float | None = None
    album_peak: float | None = None
    bpm: float | None = None
    comment: str = ""
    lyrics: str = ""
    has_cover: bool = False
    duration_ms: int | None = None
    sample_rate_hz: int | None = None
    channels: int | None = None
    bitrate_kbps: int | None = None
    codec: str = ""


@dataclass(frozen=True, slots=True)
class ScannedTrack:
    """One track found in a file: whole, or a cue sheet's slice of it.

    ``audio_key`` is a 16-byte hash of the encoded audio stream (tags excluded), plus the slice's
    index for cue tracks, so that it survives moving and re-tagging.
    """

    audio_key: bytes
    tags: Tags
    start_ms: int = 0
    end_ms: int | None = None  # None: to the end of the file
    cover_path: bytes | None = None  # the folder's cover image, if there is one


@dataclass(frozen=True, slots=True)
class TrackRow:
    """A track as tables and command line show it; None where nothing is known yet.

    ``path`` is decoded with surrogateescape: turn it back with os.fsencode. ``artist`` joins
    ``artists`` for display. ``rating`` is 0–1, ``liked`` −1, 0 or 1.
    """

    id: int
    path: str
    title: str
    artists: tuple[str, ...]
    artist: str
    album: str
    album_artist: str
    album_id: int | None
    genre_tags: tuple[str, ...]
    year: int | None
    original_year: int | None
    track_no: int | None
    disc_no: int | None
    duration_ms: int | None
    codec: str
    bitrate_kbps: int | None
    sample_rate_hz: int | None
    composer: str
    added_at: int
    state: FileState
    start_ms: int
    end_ms: int | None
    track_gain_db: float | None
    track_peak: float | None
    album_gain_db: float | None
    album_peak: float | None
    tempo_bpm: float | None = None
    key: str | None = None
    loudness_lufs: float | None = None
    peak: float | None = None
    energy: float | None = None
    genre: str | None = None
    genre_id: int | None = None
    microgenre: str | None = None
    genre_confidence: float | None = None
    map: tuple[float, float, float] | None = None
    plays: int = 0
    skips: int = 0
    last_played: int | None = None
    rating: float | None = None
    liked: int = 0
    expected_plays_30d: float | None = None
    extra: dict[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class AlbumRow:
    """An album as the grid shows it."""

    id: int
    title: str
    album_artist: str
    year: int | None
    tracks: int
    duration_ms: int
    cover_track_id: int
    added_at: int


@dataclass(frozen=True, slots=True)
class ArtistRow:
    """An artist as the list shows it; ``cover_track_ids`` feed a collage."""

    id: int
    name: str
    tracks: int
    albums: int
    plays: int
    cover_track_ids: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class GenreRow:
    """A genre or micro-genre learned from sound and named from the library's words.

    ``colour``: 0–23, kept from training to training; micro-genres have their genre's.
    """

    id: int
    name: str
    size: int
    words: tuple[str, ...]
    exemplars: tuple[int, ...]
    parent_id: int | None = None
    children: tuple[GenreRow, ...] = ()
    colour: int = 0


@dataclass(frozen=True, slots=True)
class Unreadable:
    """A file that could not be read, listed once with its reason."""

    path: str
    reason: str


@dataclass(frozen=True, slots=True)
class MusicFolder:
    """A root of the library."""

    id: int
    path: str
    online: bool
    tracks: int
