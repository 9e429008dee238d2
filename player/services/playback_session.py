"""Walks the engine through the queue: loads, follows, passes over what cannot be played."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QObject, Qt, Signal, Slot

from player.playback.engine import Engine
from player.playback.queue import Queue, QueueEntry
from player.playback.recorder import Record, Recorder
from player.playback.sounds import (
    EngineEvent,
    Moment,
    RanOut,
    SoundFailed,
    SoundStarted,
    Trouble,
)
from player.services.sound_maker import SoundMaker
from recommender.core.listening import Ended

_AHEAD = 3


class PlayState(StrEnum):
    """What the player does."""

    STOPPED = "stopped"
    PLAYING = "playing"
    PAUSED = "paused"


class PlaybackSession(QObject):
    """Keeps the engine at the queue's current entry, and the queue where the engine is.

    ``moved`` tells that the current entry is another one, or begins again.
    """

    state_changed = Signal(object)  # PlayState
    moved = Signal()
    stopped_after = Signal()  # the track is over after which playback was to pause
    trouble = Signal(str)
    recorded = Signal(object)  # PlayEvent; from the engine's thread
    _told = Signal(object)  # EngineEvent; from the engine's thread

    def __init__(
        self, engine: Engine, queue: Queue, sounds: SoundMaker, record: Record, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._engine = engine
        self._queue = queue
        self._sounds = sounds
        self._recorder = Recorder(record, self.recorded.emit)
        self.state = PlayState.STOPPED
        self._run = 0  # the engine's run; 0 while nothing is loaded
        self._loaded: QueueEntry | None = None
        self._place_ms = 0  # where to begin when nothing is loaded
        self._failed: set[int] = set()  # uids, since something could be played
        self.stop_after = False
        self._complained: set[int] = set()  # track ids that the listener was told of
        self._told.connect(self._hear, Qt.ConnectionType.QueuedConnection)
        engine.begin(self._on_engine_thread)

    @property
    def loaded(self) -> bool:
        """Whether the engine holds a track."""
        return self._run != 0

    @property
    def position_ms(self) -> int:
        """The place in the current track."""
        moment = self._moment()
        return self._place_ms if moment is None else moment.position_ms

    def _moment(self) -> Moment | None:
        moment = self._engine.moment() if self._run else None
        return moment if moment is not None and moment.run == self._run else None

    def unfinished(self) -> dict[str, object] | None:
        """Return the play under way, to be remembered in case the program is killed."""
        return self._recorder.unfinished(self._moment())

    def set_private(self, on: bool) -> None:
        """Record nothing, or record again."""
        self._recorder.set_private(on)

    # -- asked by the player ---------------------------------------------------------------

    def begin_anew(self) -> None:
        """The listener wishes something new: complaints may be repeated."""
        self._failed.clear()
        self._complained.clear()

    def load(self, start_ms: int = 0, ended: Ended = Ended.SKIPPED) -> None:
        """Play the current entry, or the next one whose track is in the library.

        ``ended`` is how the track before is remembered.
        """
        while (entry := self._queue.current) is not None:
            sounds = self._sounds.sounds([entry, *self._following()], self._before())
            if sounds and sounds[0].entry.uid == entry.uid:
                self._loaded = entry
                self._place_ms = start_ms
                self._run = self._engine.play(sounds[0], start_ms, sounds[1:], ended)
                self.moved.emit()
                self._set_state(PlayState.PLAYING)
                return
            start_ms = 0
            self._failed.add(entry.uid)
            if not self._advance_to_new():
                break
        self.finish(ended)

    def unload(self, state: PlayState, ended: Ended = Ended.STOPPED) -> None:
        """Take the track out of the engine; playing begins at the current entry's start."""
        self._engine.stop(ended)
        self._run, self._loaded, self._place_ms = 0, None, 0
        self._failed.clear()
        self.moved.emit()
        self._set_state(state)

    def finish(self, ended: Ended) -> None:
        """End playback and go back to the beginning of the queue."""
        self._queue.rewind()
        self.unload(PlayState.STOPPED, ended)

    def place(self, position_ms: int) -> None:
        """Without a track in the engine: where the next one begins; it then counts as paused."""
        self._place_ms = position_ms
        self._set_state(PlayState.PAUSED)

    def seek(self, position_ms: int) -> None:
        """Go to a place in the track."""
        if self._run:
            self._engine.seek(position_ms)
        else:
            self._place_ms = position_ms

    def pause(self) -> None:
        """Hold."""
        self._engine.pause()
        self._set_state(PlayState.PAUSED)

    def resume(self) -> None:
        """Go on."""
        if self._run:
            self._engine.resume()
            self._set_state(PlayState.PLAYING)
        elif self._queue.current is not None:
            self.begin_anew()
            self.load(self._place_ms)

    def set_stop_after(self, on: bool) -> None:
        """Pause when the track that plays is over."""
        self.stop_after = on
        if self._run:
            self._tell_following()

    def follow_queue(self) -> None:
        """The queue was edited: play its current entry and what follows it now."""
        current = self._queue.current
        if not self._run:
            return
        if current is None:
            self.unload(PlayState.STOPPED, Ended.SKIPPED)
        elif self._loaded is not None and current.uid == self._loaded.uid:
            self._tell_following()
        elif self.state is PlayState.PLAYING:
            self.load()
        else:
            self.unload(PlayState.PAUSED, Ended.SKIPPED)

    def retune(self) -> None:
        """The gains may have changed: read on with the new ones."""
        current = self._queue.current
        if not self._run or current is None:
            return
        for sound in self._sounds.sounds([current, *self._following()], self._before())[:1]:
            self._engine.seek(self.position_ms, sound)
        self._tell_following()

    def close(self) -> None:
        """Stop and record the play under way."""
        self._engine.close()
        self._run = 0

    # -- how it works ----------------------------------------------------------------------

    def _before(self) -> QueueEntry | None:
        position = self._queue.position
        return self._queue.entries[position - 1] if position > 0 else None

    def _following(self) -> list[QueueEntry]:
        upcoming = [] if self.stop_after else self._queue.upcoming(_AHEAD)
        return [entry for entry in upcoming if entry.uid not in self._failed]

    def _tell_following(self) -> None:
        current = self._queue.current
        if current is not None:
            sounds = self._sounds.sounds(self._following(), current)
            self._engine.follow(self._run, current.uid, sounds)

    def _advance_to_new(self) -> bool:
        """Go on to an entry that was not tried yet."""
        for _ in range(len(self._queue.entries)):
            entry = self._queue.advance()
            if entry is None:
                return False
            if entry.uid not in self._failed:
                return True
        return False

    def _set_state(self, state: PlayState) -> None:
        if state is not self.state:
            self.state = state
            self.state_changed.emit(state)

    # -- what the engine tells -------------------------------------------------------------

    def _on_engine_thread(self, event: EngineEvent) -> None:
        self._recorder.handle(event)
        self._told.emit(event)

    @Slot(object)
    def _hear(self, event: EngineEvent) -> None:
        if isinstance(event, Trouble):
            self.trouble.emit(event.text)
            if event.paused and self._run:
                self._set_state(PlayState.PAUSED)
        elif not self._run or event.run != self._run:
            return
        elif isinstance(event, SoundStarted):
            self._started(event.sound.entry)
        elif isinstance(event, SoundFailed):
            self._failed.add(event.sound.entry.uid)
            self._complain(event)
        elif isinstance(event, RanOut):
            self._go_on_or_finish()

    def _started(self, entry: QueueEntry) -> None:
        self._failed.clear()
        if self._queue.reach(entry.uid):
            self._loaded = entry
            self._tell_following()
            self.moved.emit()

    def _complain(self, event: SoundFailed) -> None:
        entry = event.sound.entry
        known = entry.track_id in self._complained
        self._complained.add(entry.track_id)
        if known or len(self._failed) > 1:
            return
        row = self._sounds.row(entry)
        title = row.title if row else self.tr("A track")
        self.trouble.emit(self.tr("“{0}” cannot be played. {1}").format(title, event.reason))

    def _go_on_or_finish(self) -> None:
        """The engine has nothing left: try what it was not given, else end."""
        if self.stop_after:
            self._rest_at_next()
            return
        current, upcoming = self._queue.current, self._following()
        again = current is not None and upcoming[:1] == [current]
        if again or self._advance_to_new():
            self.load()
            return
        if len(self._failed) > 1:
            text = self.tr("{0} tracks in a row cannot be played.").format(len(self._failed))
            self.trouble.emit(text)
        self.finish(Ended.FINISHED)

    def _rest_at_next(self) -> None:
        """The track is over after which playback pauses: the next one waits at its beginning."""
        self.stop_after = False
        if self._advance_to_new():
            self.unload(PlayState.PAUSED, Ended.FINISHED)
        else:
            self.finish(Ended.FINISHED)
        self.stopped_after.emit()
