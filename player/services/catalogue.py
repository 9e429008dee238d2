"""What the library consists of, read off the UI thread; single rows at once."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QObject, Signal

from player.services.runner import Runner
from recommender.core.reports import LibraryCounts, MapPoints
from recommender.core.track import AlbumRow, ArtistRow, GenreRow, TrackRow
from recommender.library import Library

Ids = npt.NDArray[np.int64]
Sort = tuple[tuple[str, bool], ...]


class Catalogue(QObject):
    """A thin face of the library for pages; ``changed`` tells to read again."""

    changed = Signal()

    def __init__(self, library: Library, runner: Runner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self._runner = runner

    def rows(self, ids: Sequence[int]) -> list[TrackRow]:
        """Return tracks at once; ask for a screenful, not for a library."""
        return self._library.rows(ids)

    def search(
        self,
        query: str,
        sort: Sequence[tuple[str, bool]],
        done: Callable[[Ids], None],
        key: str,
        failed: Callable[[str], None] | None = None,
    ) -> None:
        """Find ids by query and order; only the newest search of a key answers."""
        self._runner.call(
            lambda: self._library.track_ids(query, sort), done, failed=failed, key=key
        )

    def counts(self, done: Callable[[LibraryCounts], None], key: str) -> None:
        """Count everything."""
        self._runner.call(self._library.counts, done, key=f"counts/{key}")

    def albums(self, done: Callable[[list[AlbumRow]], None], key: str) -> None:
        """Read all albums."""
        self._runner.call(self._library.albums, done, key=f"albums/{key}")

    def artists(self, done: Callable[[list[ArtistRow]], None], key: str) -> None:
        """Read all artists."""
        self._runner.call(self._library.artists, done, key=f"artists/{key}")

    def genres(self, done: Callable[[list[GenreRow]], None], key: str) -> None:
        """Read the genre tree."""
        self._runner.call(self._library.genres, done, key=f"genres/{key}")

    def map_points(self, done: Callable[[MapPoints], None]) -> None:
        """Read the map."""
        self._runner.call(self._library.map_points, done, key="map")

    def read(
        self,
        work: Callable[[Library], object],
        done: Callable[..., None],
        key: str,
        failed: Callable[[str], None] | None = None,
    ) -> None:
        """Read anything else off the UI thread."""
        self._runner.call(lambda: work(self._library), done, failed=failed, key=key)


def sorted_rows(rows: Sequence[TrackRow], sort: Sequence[tuple[str, bool]]) -> list[TrackRow]:
    """Order a few tracks by (field, descending) pairs; what is unknown comes last both ways."""
    ordered = list(rows)
    for field, descending in reversed(sort):
        known = [row for row in ordered if _value(row, field) not in (None, "")]
        unknown = [row for row in ordered if _value(row, field) in (None, "")]
        known.sort(key=lambda row: _value(row, field), reverse=descending)
        ordered = known + unknown
    return ordered


def _value(row: TrackRow, field: str) -> object:
    if field == "year":
        return row.original_year or row.year
    if field == "genre_tags":
        return ", ".join(row.genre_tags).casefold()
    value = getattr(row, field, None)
    return value.casefold() if isinstance(value, str) else value
