"""Turn what a worker read into rows: names to sort by, albums to belong to."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import fields
from typing import Any

from recommender.core.track import Tags
from recommender.scan import clean
from recommender.store.files import TrackRecord
from recommender.store.identities import Claim

VARIOUS = "Various Artists"
FixTags = Callable[[Tags], Tags]

_TUPLES = ("artists", "album_artists", "genres", "composers")
_NAMES = {field.name for field in fields(Tags)}


def tags_of(values: dict[str, Any]) -> Tags:
    """Build tags from a worker's plain mapping."""
    known = {name: value for name, value in values.items() if name in _NAMES}
    for name in _TUPLES:
        known[name] = tuple(known.get(name, ()))
    return Tags(**known)


def record(path: bytes, track: dict[str, Any], tags: Tags) -> TrackRecord:
    """Build the rows of one track."""
    artist = ", ".join(tags.artists)
    album_artists = _album_artists(tags)
    album_artist = ", ".join(album_artists)
    sort = clean.sort_name
    columns = (
        track["key"], track["start_ms"], track["end_ms"], tags.title, artist, tags.album,
        album_artist, "; ".join(tags.genres), ", ".join(tags.composers), tags.track_no,
        tags.track_total, tags.disc_no, tags.disc_total, tags.disc_subtitle, tags.year,
        tags.original_year, int(tags.compilation), clean.fold(tags.title_sort) or sort(tags.title),
        clean.fold(tags.artist_sort) or sort(artist),
        clean.fold(tags.album_sort) or sort(tags.album),
        clean.fold(tags.album_artist_sort) or sort(album_artist), tags.mb_recording,
        tags.mb_release, tags.mb_release_group, tags.mb_artist, tags.mb_album_artist,
        tags.track_gain_db, tags.track_peak, tags.album_gain_db, tags.album_peak, tags.bpm,
        tags.comment, tags.lyrics, int(tags.has_cover), track["cover"], tags.duration_ms,
        tags.sample_rate_hz, tags.channels, tags.bitrate_kbps, tags.codec,
    )  # fmt: skip
    return TrackRecord(
        columns,
        tuple((name, sort(name)) for name in tags.artists),
        tuple((name, sort(name)) for name in album_artists),
        tags.genres,
        _album_key(path, tags, album_artist),
    )


def claim(path: bytes, track: dict[str, Any], tags: Tags) -> Claim:
    """Say who a track would be."""
    return Claim(
        track["key"], path, tags.title, ", ".join(tags.artists), tags.album, tags.duration_ms
    )


def _album_artists(tags: Tags) -> tuple[str, ...]:
    if tags.album_artists:
        return tags.album_artists
    return (VARIOUS,) if tags.compilation else tags.artists


def _album_key(path: bytes, tags: Tags, album_artist: str) -> str:
    """Name an album: by its release id, by title and album artist, else by title and folder."""
    if tags.mb_release:
        return f"mb:{tags.mb_release}"
    if not tags.album:
        return ""
    if tags.album_artists or tags.compilation:
        return f"{clean.fold(tags.album)}\x1f{clean.fold(album_artist)}"
    folder = os.path.dirname(path).hex()
    return f"{clean.fold(tags.album)}\x1f/{folder}"
