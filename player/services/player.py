"""The player: queue, engine and memory as one object that the window talks to."""

from __future__ import annotations

import random
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from player.playback.engine import Engine
from player.playback.gain import volume_gain
from player.playback.queue import Queue, QueueEntry, Repeat, State
from player.playback.recorder import Record
from player.services.playback_session import PlaybackSession, PlayState
from player.services.player_memory import Calls, PlayerMemory
from player.services.settings import Settings
from player.services.sleep_timer import SleepTimer
from player.services.sound_maker import Fetch, Heard, SoundMaker
from player.services.sound_settings import SoundSettings
from recommender.core.listening import Ended, PlayEvent, Source
from recommender.core.playlist import Pick, Reason
from recommender.core.track import TrackRow

_TICK_MS = 200
_KEEP_EVERY_TICKS = 25
_RESTART_AFTER_MS = 3_000
_SHORTEST_LOOP_MS = 200
#: So many tracks are looked at for their artists when a long queue is shuffled.
_LOOKED_UP = 2_000


class Player(QObject):
    """Plays a queue of tracks and tells of everything that changes.

    Args:
        engine: makes the sound; not begun yet.
        settings: where the player's state is kept.
        fetch: looks tracks up by id.
        record: takes finished plays; called from any thread.
        recent: returns the latest plays recorded, to tell whether one is known.
        calls: does longer look-ups elsewhere.
        rng: the chance behind shuffling.
        heard: what was learned by listening, for fades and loudness.
    """

    state_changed = Signal(object)  # PlayState
    track_changed = Signal(object)  # TrackRow | None
    position_changed = Signal(int)  # ms
    queue_changed = Signal()
    volume_changed = Signal(float, bool)  # volume 0–1, muted
    modes_changed = Signal()
    private_changed = Signal(bool)
    trouble = Signal(str)
    play_recorded = Signal(object)  # PlayEvent

    def __init__(
        self,
        engine: Engine,
        settings: Settings,
        fetch: Fetch,
        record: Record,
        recent: Callable[[], Iterable[PlayEvent]],
        calls: Calls,
        rng: random.Random | None = None,
        parent: QObject | None = None,
        heard: Heard | None = None,
    ) -> None:
        super().__init__(parent)
        self._engine = engine
        self._record = record
        self._recent = recent
        self._calls = calls
        self._sounds = SoundMaker(fetch, settings, heard)
        made = self._sounds
        self._queue = Queue(rng or random.Random(), made.groups, made.albums, made.tastes)
        self._settings = settings
        self._queue.shuffle_by = self._sounds.shuffle_by
        self._memory = PlayerMemory(settings, calls, self)
        self._session = PlaybackSession(engine, self._queue, self._sounds, record, self)
        self._track: TrackRow | None = None
        self._volume, self._muted, self._presence = 0.8, False, 1.0
        self.sound = SoundSettings(engine, settings, self)
        self.sleep = SleepTimer(self._set_presence, self.pause, self)
        self._ticks = 0
        self._before_private: State | None = None
        self._closed = False
        self._timer = QTimer(self, interval=_TICK_MS)
        self._timer.timeout.connect(self._tick)
        self._session.state_changed.connect(self._follow_state)
        self._session.moved.connect(self._show_current)
        self._session.stopped_after.connect(self.modes_changed)
        self._session.trouble.connect(self.trouble)
        self._session.recorded.connect(self._after_recording, Qt.ConnectionType.QueuedConnection)
        settings.changed.connect(self._apply_setting)
        engine.set_volume(volume_gain(self._volume))

    # -- what is ---------------------------------------------------------------------------

    @property
    def state(self) -> PlayState:
        """Whether it plays."""
        return self._session.state

    @property
    def track(self) -> TrackRow | None:
        """The current track."""
        return self._track

    @property
    def entry(self) -> QueueEntry | None:
        """The current entry of the queue: where the track came from and why."""
        return self._queue.current

    @property
    def position_ms(self) -> int:
        """The place in the track that can be heard now."""
        return self._session.position_ms

    @property
    def duration_ms(self) -> int:
        """The length of the track; 0 while unknown."""
        return (self._track.duration_ms or 0) if self._track else 0

    @property
    def volume(self) -> float:
        """The volume, 0–1, as the slider shows it."""
        return self._volume

    @property
    def muted(self) -> bool:
        """Whether it is silent for now."""
        return self._muted

    @property
    def shuffle(self) -> bool:
        """Whether what is left plays in random order."""
        return self._queue.shuffled

    @property
    def repeat(self) -> Repeat:
        """What repeats."""
        return self._queue.repeat

    def queue(self) -> tuple[QueueEntry, ...]:
        """Return all entries in the order they play."""
        return self._queue.entries

    def upcoming(self, count: int) -> list[QueueEntry]:
        """Return what plays after the current entry, at most this many entries."""
        return self._queue.upcoming(count)

    @property
    def queue_position(self) -> int:
        """The index of the current entry; −1 without one."""
        return self._queue.position

    @property
    def own_end(self) -> int:
        """The index at which the part begins that the queue goes on with by itself."""
        return self._queue.own_end

    @property
    def can_undo(self) -> bool:
        """Whether a change of the queue can be taken back."""
        return self._queue.can_undo

    @property
    def can_redo(self) -> bool:
        """Whether a change that was taken back can be made again."""
        return self._queue.can_redo

    # -- playing ---------------------------------------------------------------------------

    def play(
        self,
        ids: Sequence[int],
        start: int = 0,
        source: Source = Source.CHOSEN,
        context: str = "",
        reasons: Mapping[int, tuple[Reason, ...]] | None = None,
    ) -> None:
        """Replace the queue and play from a place in it; ``reasons`` by track id say why."""
        if not len(ids):
            return
        self._queue.replace(self._queue.make(ids, source, context, reasons), start)
        self._session.begin_anew()
        self._session.load()
        if self.shuffle:
            self._part_artists()

    def toggle(self) -> None:
        """Pause, or play."""
        if self.state is PlayState.PLAYING:
            self.pause()
        else:
            self.resume()

    def pause(self) -> None:
        """Hold the track."""
        if self.state is PlayState.PLAYING:
            self._session.pause()

    def resume(self) -> None:
        """Go on, or begin with the current entry."""
        if self.state is not PlayState.PLAYING:
            self._session.resume()

    def stop(self) -> None:
        """End the track; the queue stays."""
        self._session.unload(PlayState.STOPPED)

    def next(self) -> None:
        """Go to the next track; after the last one playback ends."""
        if self._queue.advance() is not None:
            self._session.load()
        elif self.entry is not None:
            self._session.finish(Ended.SKIPPED)

    def previous(self) -> None:
        """Begin the track again, or in its first seconds go to the one before."""
        if self.position_ms > _RESTART_AFTER_MS or self._queue.back() is None:
            self.seek(0)
        else:
            self._session.load(ended=Ended.STOPPED)

    def seek(self, position_ms: int) -> None:
        """Go to a place in the track."""
        place = max(0, min(position_ms, self.duration_ms or position_ms))
        self._session.seek(place)
        self.position_changed.emit(place)

    def jump(self, uid: int) -> None:
        """Play an entry of the queue."""
        if self._queue.jump(uid) is not None:
            self._session.begin_anew()
            self._session.load()

    # -- private session -------------------------------------------------------------------

    @property
    def private(self) -> bool:
        """Whether nothing that is heard is recorded or learned from."""
        return self._before_private is not None

    def set_private(self, on: bool) -> None:
        """Begin or end a private session; its end brings the queue of before back.

        What was heard of the track under way until now is recorded.
        """
        if on == self.private:
            return
        if on:
            self._keep_place()
            self._record_unfinished()
            self._memory.flush()
            self._before_private = self._queue.state
            self._memory.private = True
            self._session.set_private(True)
        else:
            self._session.unload(PlayState.STOPPED)
            if self._before_private is not None:
                self._queue.load(self._before_private)
            self._before_private, self._memory.private = None, False
            self._session.set_private(False)
            self._show_current()
        self.private_changed.emit(on)

    # -- volume and modes ------------------------------------------------------------------

    def set_volume(self, volume: float) -> None:
        """Set the volume, 0–1; this also ends muting."""
        self._volume, self._muted = min(max(volume, 0.0), 1.0), False
        self._apply_volume()

    def set_muted(self, muted: bool) -> None:
        """Be silent, or not any more."""
        self._muted = muted
        self._apply_volume()

    def _apply_volume(self) -> None:
        self._set_presence(self._presence)
        self._memory.keep_volume(self._volume, self._muted)
        self.volume_changed.emit(self._volume, self._muted)

    def _set_presence(self, share: float) -> None:
        """Let only a share of the volume be heard; the slider does not show it."""
        self._presence = share
        self._engine.set_volume(0.0 if self._muted else share * volume_gain(self._volume))

    @property
    def speed(self) -> float:
        """How fast it plays; 1 is as recorded."""
        return self._sounds.speed

    def set_speed(self, speed: float) -> None:
        """Play faster or slower at the same pitch, until the program ends."""
        self._sounds.speed = min(max(speed, 0.5), 2.0)
        self._retuned()

    def _retuned(self) -> None:
        self._session.retune()
        self.modes_changed.emit()

    @property
    def loop(self) -> tuple[int, int] | None:
        """The passage of the track that repeats, begin and end in ms."""
        loop, entry = self._sounds.loop, self.entry
        return loop[1:] if loop is not None and entry is not None and loop[0] == entry.uid else None

    def set_loop(self, begin_ms: int, end_ms: int) -> None:
        """Repeat a passage of the track; one that ends before it began repeats nothing."""
        entry, valid = self._queue.current, end_ms - begin_ms >= _SHORTEST_LOOP_MS
        self._sounds.loop = (entry.uid, begin_ms, end_ms) if entry and valid else None
        self._retuned()

    @property
    def stop_after(self) -> bool:
        """Whether playback pauses when the track is over."""
        return self._session.stop_after

    def set_stop_after(self, on: bool) -> None:
        """Pause when the track is over, once."""
        self._session.set_stop_after(on)
        self.modes_changed.emit()

    def odds(self) -> dict[int, float] | None:
        """Return by uid the chance of an entry to come next in a shuffle by taste."""
        return self._queue.odds()

    @property
    def underruns(self) -> int:
        """How often the device had to wait for sound, since the program started."""
        return self._engine.underruns

    def set_shuffle(self, on: bool) -> None:
        """Play what is left in random order, or in its own order again."""
        if on == self.shuffle:
            return
        self._queue.shuffle(on)
        self._modes_set()
        if on:
            self._part_artists()

    def set_repeat(self, repeat: Repeat) -> None:
        """Repeat nothing, the queue or the track."""
        self._queue.repeat = repeat
        self._modes_set()

    def _modes_set(self) -> None:
        self._memory.keep_modes(self.shuffle, self.repeat)
        self.modes_changed.emit()
        self._queue_edited()

    def _part_artists(self) -> None:
        """Shuffle again once the artists are known of the tracks that come next."""
        ahead = self._queue.entries[self._queue.position + 1 :][:_LOOKED_UP]
        strangers = self._sounds.strangers([entry.track_id for entry in ahead])
        if not strangers:
            return

        def part(rows: list[TrackRow]) -> None:
            self._sounds.learn(rows)
            self._queue.reshuffle()
            self._queue_edited()

        self._calls.call(self._sounds.look_up(strangers), part, key="shuffle")

    # -- the queue -------------------------------------------------------------------------

    def play_next(
        self, ids: Sequence[int], source: Source = Source.QUEUE, context: str = ""
    ) -> None:
        """Put tracks behind the current one."""
        self._queue.play_next(self._queue.make(ids, source, context))
        self._queue_edited()

    def enqueue(self, ids: Sequence[int], source: Source = Source.QUEUE, context: str = "") -> None:
        """Put tracks at the end of the queue."""
        self._queue.enqueue(self._queue.make(ids, source, context))
        self._queue_edited()

    def insert(self, ids: Sequence[int], to: int, *, generated: bool = False) -> None:
        """Put tracks before the entry at an index; ``generated`` as Queue.insert has it."""
        self._queue.insert(self._queue.make(ids, Source.QUEUE), to, generated=generated)
        self._queue_edited()

    def move(self, uids: Sequence[int], to: int, *, generated: bool = False) -> None:
        """Move entries before the one at an index; ``generated`` as Queue.move has it."""
        self._queue.move(uids, to, generated=generated)
        self._queue_edited()

    def lock(self, uid: int, on: bool) -> None:
        """Keep an entry of the generated part where it is, or let it be replaced again."""
        self._queue.lock(uid, on)
        self._queue_edited()

    def go_on(self, picks: Sequence[Pick], context: str) -> None:
        """Let the queue go on with these; entries of the same track stay the entries they are."""
        there = {entry.track_id: entry for entry in self._queue.entries[self._queue.own_end :]}
        heard = {entry.track_id for entry in self._queue.entries[: self._queue.own_end]}
        why = {pick.track_id: pick.reasons for pick in picks}
        fresh = self._queue.make(
            [one for one in why if one not in there and one not in heard],
            Source.RADIO,
            context,
            why,
        )
        new = {entry.track_id: entry._replace(generated=True) for entry in fresh}
        known = {
            one: entry if entry.locked else entry._replace(reasons=why[one])
            for one, entry in there.items()
            if one in why
        }
        entries = [(known | new)[one] for one in why if one in known or one in new]
        if tuple(entries) != self._queue.entries[self._queue.own_end :]:
            self._queue.go_on(entries)
            self._queue_edited()

    def remove(self, uids: Collection[int]) -> None:
        """Take entries out; if the current one is among them the next one plays."""
        if self._queue.remove(uids):
            self._queue_edited()
        else:
            self._session.finish(Ended.SKIPPED)
            self._show_current()

    def clear(self) -> None:
        """Empty the queue but for the track that is being heard."""
        self._queue.clear(keep_current=self._session.loaded)
        self._queue_edited()

    def undo(self) -> None:
        """Take the last change of the queue back."""
        if self._queue.undo():
            self._queue_edited()

    def redo(self) -> None:
        """Make a change again that was taken back."""
        if self._queue.redo():
            self._queue_edited()

    # -- how it works ----------------------------------------------------------------------

    def _queue_edited(self) -> None:
        """Follow a change of the queue."""
        self._session.follow_queue()
        self._show_current()

    @Slot()
    def _show_current(self) -> None:
        self._memory.keep_queue(self._queue.state)
        self.refresh()
        self.position_changed.emit(self.position_ms)
        self.queue_changed.emit()

    def refresh(self) -> None:
        """Look the current track up again: it is another one, or the library changed."""
        track = self._sounds.row(self._queue.current)
        if track != self._track:
            self._track = track
            self.track_changed.emit(track)

    @Slot(object)
    def _follow_state(self, state: PlayState) -> None:
        if state is PlayState.PLAYING:
            self._timer.start()
        else:
            self._timer.stop()
            self._keep_place()
        self.state_changed.emit(state)

    @Slot(str, object)
    def _apply_setting(self, key: str, _value: object) -> None:
        if key == "playback/shuffle_by":
            self._queue.shuffle_by = self._sounds.shuffle_by
            self._queue.reshuffle()
            self._queue_edited()
        elif key.startswith("playback/") and key != "playback/fades":
            self._session.retune()

    def _tick(self) -> None:
        self.position_changed.emit(self.position_ms)
        self._ticks += 1
        if self._ticks % _KEEP_EVERY_TICKS == 0:
            self._keep_place()

    # -- memory ----------------------------------------------------------------------------

    @Slot(object)
    def _after_recording(self, play: PlayEvent) -> None:
        self._keep_place()
        if not self._closed:
            self.play_recorded.emit(play)

    def _keep_place(self) -> None:
        if self._closed:  # a late word of the engine: close() has kept the place
            return
        self._memory.keep_place(self.position_ms, self._session.unfinished())

    def restore(self) -> None:
        """Come back as the player was left, paused; a play that was cut off is recorded."""
        self._record_unfinished()
        left = self._memory.recall()
        self._queue.load(left.queue)
        self._queue.shuffle(left.shuffle)
        self._queue.repeat = left.repeat
        self._volume, self._muted = left.volume, left.muted
        self._apply_volume()
        self.refresh()
        if self._track is not None:
            self._session.place(min(max(0, left.position_ms), self.duration_ms))
        self.modes_changed.emit()
        self.position_changed.emit(self.position_ms)
        self.queue_changed.emit()

    def _record_unfinished(self) -> None:
        """Record the play that was under way when the program was killed, if it was."""
        play = self._memory.unfinished()
        known = {(one.track_id, one.started_at) for one in self._recent()}
        if play is not None and (play.track_id, play.started_at) not in known:
            self._record(play)
            self.play_recorded.emit(play)
        self._memory.forget_unfinished()

    def close(self) -> None:
        """Stop, record the play under way, save everything; nothing is told any more."""
        self._closed = True
        place = self.position_ms
        self._timer.stop()
        self._settings.set("player/underruns", self._engine.underruns)
        self._session.close()
        self._memory.keep_place(place, None)
        self._memory.flush()
