"""Everything recipes know, at one moment: the library and its listening as plain columns."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt

Float32 = npt.NDArray[np.float32]
Int32 = npt.NDArray[np.int32]
Int64 = npt.NDArray[np.int64]
Int8 = npt.NDArray[np.int8]
Bool = npt.NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class Snapshot:
    """One row a track, ordered by id; read only. Times are UTC milliseconds.

    artist, album: int32 codes into the names, −1 for none; album_place orders an album's tracks.
    genre_id, microgenre_id: int64, 0 for none. duration_ms 0, year 0, last_played 0, tempo_bpm
    NaN, energy NaN and rating NaN mean unknown; key is 0–11 for C…B major, 12–23 for minor, −1
    unknown. song: int32, one code for all versions of a song by an artist, −1 where a title names
    none; version and kind: see core.titles. X: float32 (n, d), the scaled space, a zero row where
    a track is not analysed; hub_mean and hub_std belong to it (see space.neighbours). taste:
    −1…1; mode: −1 for none; plays and skips count all time, recent_plays the last 30 days;
    play_rows, play_at: (m,) every heard play in order of time. zone_ms: local time minus UTC.
    barred: the listener never wants it suggested. seed_weight: what the listener taught about a
    track as something to start from, 1 for nothing; taste has the other lessons in it.
    """

    now_ms: int
    ids: Int64
    titles: tuple[str, ...]
    artist: Int32
    artist_names: tuple[str, ...]
    album: Int32
    album_names: tuple[str, ...]
    genre_id: Int64
    microgenre_id: Int64
    genre_names: dict[int, str]
    genre_confidence: Float32
    duration_ms: Int64
    added_at: Int64
    year: Int32
    album_place: Int32
    song: Int32
    version: Int8
    kind: Int8
    tempo_bpm: Float32
    energy: Float32
    key: Int8
    X: Float32
    hub_mean: Float32
    hub_std: Float32
    taste: Float32
    mode: Int32
    plays: Int32
    skips: Int32
    recent_plays: Int32
    last_played: Int64
    play_rows: npt.NDArray[np.intp]
    play_at: Int64
    zone_ms: int
    liked: Int8
    rating: Float32
    barred: Bool
    seed_weight: Float32
    reachable: Bool
    analysed: Bool = field(init=False)

    def __post_init__(self) -> None:
        """Note which rows are analysed."""
        heard = self.X.any(axis=1) if self.X.size else np.zeros(len(self.ids), bool)
        object.__setattr__(self, "analysed", heard)

    def __len__(self) -> int:
        """The number of tracks."""
        return len(self.ids)

    @property
    def has_history(self) -> bool:
        """Whether anything was ever heard."""
        return bool((self.plays > 0).any())

    def row_of(self, track_id: int) -> int | None:
        """Return a track's row; None when it is not in the library."""
        place = int(np.searchsorted(self.ids, track_id))
        found = place < len(self.ids) and int(self.ids[place]) == track_id
        return place if found else None

    def rows_of(self, track_ids: npt.ArrayLike) -> npt.NDArray[np.intp]:
        """Return the rows of those ids that are in the library, in the order given."""
        wanted = np.asarray(track_ids, np.int64)
        if not len(self.ids):
            return np.empty(0, np.intp)
        place = np.minimum(np.searchsorted(self.ids, wanted), len(self.ids) - 1)
        known: npt.NDArray[np.intp] = place[self.ids[place] == wanted]
        return known

    def artist_name(self, row: int) -> str:
        """Return a row's first artist, "" for none."""
        code = int(self.artist[row])
        return self.artist_names[code] if code >= 0 else ""

    def genre_name(self, row: int) -> str:
        """Return the finest genre name of a row, "" for none."""
        micro = self.genre_names.get(int(self.microgenre_id[row]), "")
        return micro or self.genre_names.get(int(self.genre_id[row]), "")
