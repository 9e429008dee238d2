"""From queue entries to what the engine plays: files looked up, gains worked out."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping, Sequence
from dataclasses import replace
from typing import Any, Protocol

from player.playback.gain import ReplayGain, replay_gain
from player.playback.queue import QueueEntry, ShuffleBy
from player.playback.sounds import Sound
from player.services.settings import Settings
from recommender.core.sound import Edges
from recommender.core.track import TrackRow

Fetch = Callable[[Sequence[int]], list[TrackRow]]
#: What a track's ending and the next one's beginning allow at least, however short they are.
_LEAST_FADE_MS = 1_500


class Heard(Protocol):
    """What was learned by listening; Library implements it."""

    def edges(self, track_ids: Sequence[int]) -> Mapping[int, Edges]:
        """Return how tracks begin and end."""

    def album_loudness_lufs(self, album_id: int) -> float | None:
        """Return an album's loudness."""


class SoundMaker:
    """Knows the tracks of entries, and each track's artist once it was seen."""

    def __init__(self, fetch: Fetch, settings: Settings, heard: Heard | None = None) -> None:
        self._fetch = fetch
        self._settings = settings
        self._heard = heard
        self._artists: dict[int, str] = {}
        self._albums: dict[int, int] = {}
        self._tastes: dict[int, float] = {}
        self._loudness: dict[int, float | None] = {}
        self.speed = 1.0
        self.loop: tuple[int, int, int] | None = None  # uid of an entry, begin and end in ms

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
        edges = self._edges(list(rows))
        made = []
        for place, (entry, row) in enumerate(zip(around, neighbours, strict=True)):
            if row is None or (before is not None and place == 0):
                continue
            beside = (*neighbours[max(0, place - 1) : place], *neighbours[place + 1 : place + 2])
            following = neighbours[place + 1] if place + 1 < len(neighbours) else None
            fade_ms = self._fade_ms(row, following, edges)
            made.append(replace(self._sound(entry, row, beside), **_faded(row, fade_ms, edges)))
        return made

    def _edges(self, track_ids: Sequence[int]) -> Mapping[int, Edges]:
        wanted = self._heard is not None and self._settings.get("playback/crossfade_s")
        return self._heard.edges(track_ids) if wanted and self._heard is not None else {}

    def _fade_ms(
        self, row: TrackRow, following: TrackRow | None, edges: Mapping[int, Edges]
    ) -> int:
        """Return how long a track fades over: as its ending and the next beginning allow."""
        most = round(float(self._settings.get("playback/crossfade_s")) * 1000)
        if not most or following is None or following.id == row.id or in_order(row, following):
            return 0
        end, begin = edges.get(row.id), edges.get(following.id)
        if end is not None:
            most = min(most, max(_LEAST_FADE_MS, end.outro_ms, begin.intro_ms if begin else 0))
        lengths = [one.duration_ms for one in (row, following) if one.duration_ms]
        return min([most, *(length // 3 for length in lengths)])

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
            album_lufs=self._album_lufs(row),
            guard=bool(self._settings.get("playback/clip_guard")),
        )
        loop = self.loop[1:] if self.loop is not None and self.loop[0] == entry.uid else None
        return Sound(
            *(entry, row.path, row.start_ms, row.end_ms, row.duration_ms, gain),
            speed=self.speed,
            loop_ms=loop,
        )

    def _album_lufs(self, row: TrackRow) -> float | None:
        """Return what was heard of an album's loudness, where its tags do not tell a gain."""
        mode = self._settings.get("playback/replaygain")
        album = row.album_id
        if album is None or row.album_gain_db is not None or mode not in ("album", "auto"):
            return None
        if album not in self._loudness and self._heard is not None:
            self._loudness[album] = self._heard.album_loudness_lufs(album)
        return self._loudness.get(album)

    def forget(self) -> None:
        """The library changed: what was learned of albums may be another."""
        self._loudness.clear()

    def _rows(self, track_ids: Sequence[int]) -> list[TrackRow]:
        rows = self._fetch(track_ids)
        self._learn(rows)
        return rows

    def _learn(self, rows: Sequence[TrackRow]) -> None:
        for row in rows:
            self._artists[row.id] = (row.artists[0] if row.artists else row.artist).casefold()
            if row.album_id is not None:
                self._albums[row.id] = row.album_id
            self._tastes[row.id] = _taste(row)

    # -- artists, for shuffling ------------------------------------------------------------

    def groups(self, track_ids: Sequence[int]) -> list[Hashable]:
        """Return each track's artist, or the track itself where it is not known yet."""
        return [self._artists.get(track_id) or track_id for track_id in track_ids]

    @property
    def shuffle_by(self) -> ShuffleBy:
        """What the listener wants shuffled."""
        wanted = self._settings.get("playback/shuffle_by")
        return ShuffleBy(wanted) if wanted in set(ShuffleBy) else ShuffleBy.TRACKS

    def albums(self, track_ids: Sequence[int]) -> list[Hashable]:
        """Return each track's album, or the track itself where it has none."""
        return [("album", self._albums.get(one)) if one in self._albums else one
                for one in track_ids]  # fmt: skip

    def tastes(self, track_ids: Sequence[int]) -> list[float]:
        """Return how gladly each track is heard, as a weight around 1."""
        return [self._tastes.get(track_id, 1.0) for track_id in track_ids]

    def strangers(self, track_ids: Sequence[int]) -> list[int]:
        """Return the tracks whose artist is not known yet."""
        return [track_id for track_id in track_ids if track_id not in self._artists]

    def look_up(self, track_ids: Sequence[int]) -> Callable[[], list[TrackRow]]:
        """Return work for another thread that reads these tracks; ``learn`` takes its result."""
        return lambda: self._fetch(track_ids)

    def learn(self, rows: list[TrackRow]) -> None:
        """Take over what ``look_up`` found."""
        self._learn(rows)


def in_order(row: TrackRow, following: TrackRow) -> bool:
    """Tell whether one track follows another on their album, perhaps on its next disc."""
    if row.album_id is None or row.album_id != following.album_id:
        return False
    if row.track_no is None or following.track_no is None:
        return True
    discs = (row.disc_no or 1, following.disc_no or 1)
    if discs[0] == discs[1]:
        return following.track_no == row.track_no + 1
    return discs[1] == discs[0] + 1 and following.track_no == 1


def _faded(row: TrackRow, fade_ms: int, edges: Mapping[int, Edges]) -> dict[str, Any]:
    """Return what a sound is to know of its fade and its silences; they count in fades only."""
    own = edges.get(row.id)
    before = own.silence_before_ms if own else 0
    after = own.silence_after_ms if own and fade_ms else 0
    return {"fade_ms": fade_ms, "silence_before_ms": before, "silence_after_ms": after}


def _taste(row: TrackRow) -> float:
    """Return a weight of 0.25 to 4: likes and stars count most, then plays against skips."""
    worth = (row.liked or 0) + (0 if row.rating is None else 2 * row.rating - 1)
    worth += 0.5 * (row.plays - row.skips) / (row.plays + row.skips + 2)
    return float(min(4.0, max(0.25, 2.0**worth)))
