"""From queue entries to what the engine plays: files looked up, gains worked out."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence

from player.playback.gain import ReplayGain, replay_gain
from player.playback.queue import QueueEntry
from player.playback.sounds import Sound
from player.services.settings import Settings
from recommender.core.track import TrackRow

Fetch = Callable[[Sequence[int]], list[TrackRow]]


class SoundMaker:
    """Knows the tracks of entries, and each track's artist once it was seen."""

    def __init__(self, fetch: Fetch, settings: Settings) -> None:
        self._fetch = fetch
        self._settings = settings
        self._artists: dict[int, str] = {}

    def row(self, entry: QueueEntry | None) -> TrackRow | None:
        """Return an entry's track; None when it left the library."""
        rows = self._rows([entry.track_id]) if entry is not None else []
        return rows[0] if rows else None

    def sounds(
        self, entries: Sequence[QueueEntry], before: QueueEntry | None = None
    ) -> list[Sound]:
        """Return the sounds of neighbouring entries; entries whose track is gone are left out."""
        around = [*([before] if before else []), *entries]
        rows = {row.id: row for row in self._rows([entry.track_id for entry in around])}
        neighbours = [rows.get(entry.track_id) for entry in around]
        made = []
        for place, (entry, row) in enumerate(zip(around, neighbours, strict=True)):
            if row is None or (before is not None and place == 0):
                continue
            beside = (*neighbours[max(0, place - 1) : place], *neighbours[place + 1 : place + 2])
            made.append(self._sound(entry, row, beside))
        return made

    def _sound(self, entry: QueueEntry, row: TrackRow, beside: Sequence[TrackRow | None]) -> Sound:
        in_album = row.album_id is not None and any(
            other is not None and other.album_id == row.album_id and other.id != row.id
            for other in beside
        )
        gain = replay_gain(
            row,
            ReplayGain(self._settings.get("playback/replaygain")),
            preamp_db=float(self._settings.get("playback/preamp_db")),
            in_album=in_album,
        )
        return Sound(entry, row.path, row.start_ms, row.end_ms, row.duration_ms, gain)

    def _rows(self, track_ids: Sequence[int]) -> list[TrackRow]:
        rows = self._fetch(track_ids)
        self._learn(rows)
        return rows

    def _learn(self, rows: Sequence[TrackRow]) -> None:
        for row in rows:
            self._artists[row.id] = (row.artists[0] if row.artists else row.artist).casefold()

    # -- artists, for shuffling ------------------------------------------------------------

    def groups(self, track_ids: Sequence[int]) -> list[Hashable]:
        """Return each track's artist, or the track itself where it is not known yet."""
        return [self._artists.get(track_id) or track_id for track_id in track_ids]

    def strangers(self, track_ids: Sequence[int]) -> list[int]:
        """Return the tracks whose artist is not known yet."""
        return [track_id for track_id in track_ids if track_id not in self._artists]

    def look_up(self, track_ids: Sequence[int]) -> Callable[[], list[TrackRow]]:
        """Return work for another thread that reads these tracks; ``learn`` takes its result."""
        return lambda: self._fetch(track_ids)

    def learn(self, rows: list[TrackRow]) -> None:
        """Take over what ``look_up`` found."""
        self._learn(rows)
