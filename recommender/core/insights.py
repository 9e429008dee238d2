"""What a listener's own log says about a stretch of time."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Ranked:
    """A track, artist, album or genre by how much it was heard.

    ``id`` is the thing's own; ``cover`` a track whose cover stands for it, 0 for none.
    """

    id: int
    name: str
    detail: str
    plays: int
    heard_ms: int
    cover: int = 0


@dataclass(frozen=True, slots=True)
class Forgotten:
    """An album that was played a good deal and then not for long."""

    id: int
    name: str
    artist: str
    plays: int
    last_played: int
    cover: int


@dataclass(frozen=True, slots=True)
class Drift:
    """How the shares of genres moved: a row of shares 0–1 a month, each named by its first day."""

    months: tuple[date, ...]
    genres: tuple[str, ...]
    shares: tuple[tuple[float, ...], ...]


@dataclass(frozen=True, slots=True)
class Health:
    """How complete the library is, in tracks."""

    tracks: int
    analysed: int
    missing: int
    without_genre: int
    without_year: int
    never_played: int
    duplicates: int
    unreadable: int


@dataclass(frozen=True, slots=True)
class Insights:
    """A stretch of listening: days ``first`` to ``last``, both included.

    clock: minutes heard by weekday (Monday first) and hour, 7 × 24. calendar: minutes by day, days
    without music left out. streak: the most days in a row with music. finds: artists heard for the
    first time in it. forgotten and health are of the whole library. years: all that have plays.
    """

    first: date
    last: date
    plays: int
    heard_ms: int
    skips: int
    tracks: int
    artists: int
    days: int
    streak: int
    new_tracks: int
    clock: tuple[tuple[float, ...], ...]
    calendar: dict[date, float]
    top_tracks: tuple[Ranked, ...]
    top_artists: tuple[Ranked, ...]
    top_albums: tuple[Ranked, ...]
    top_genres: tuple[Ranked, ...]
    finds: tuple[Ranked, ...]
    drift: Drift
    forgotten: tuple[Forgotten, ...]
    health: Health
    years: tuple[int, ...]
