"""From what the engine tells to what is remembered: every play becomes one PlayEvent."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from player.playback.sounds import EngineEvent, Moment, SoundEnded, SoundFailed, SoundStarted
from recommender.core.listening import Ended, PlayEvent, Source

Record = Callable[[PlayEvent], object]

#: Less than this is no play: the listener was on the way to another track.
_TOUCHED_MS = 100


class Recorder:
    """Hands plays on as they end; called on the engine's thread.

    Args:
        record: takes a finished play; must be quick and callable from any thread.
        recorded: told afterwards.
    """

    def __init__(self, record: Record, recorded: Callable[[PlayEvent], None]) -> None:
        self._record = record
        self._recorded = recorded
        self._current: SoundStarted | None = None
        self._private = self._hidden = False

    def set_private(self, on: bool) -> None:
        """From now on nothing is handed on; a play that was private for a moment never is."""
        self._private = on
        self._hidden = self._hidden or on

    def handle(self, event: EngineEvent) -> None:
        """Take an event of the engine in."""
        if isinstance(event, SoundStarted):
            self._current, self._hidden = event, self._private
        elif isinstance(event, SoundEnded):
            begun, self._current = self._current, None
            touched = event.ended in (Ended.SKIPPED, Ended.STOPPED) and event.heard_ms < _TOUCHED_MS
            if begun is not None and not touched:
                self._put(play_event(begun, event.heard_ms, event.ended))
        elif isinstance(event, SoundFailed):
            begun = SoundStarted(event.run, event.sound, event.at_ms)
            if self._current is not None and self._current.sound == event.sound:
                begun, self._current = self._current, None
            self._put(play_event(begun, event.heard_ms, Ended.ERROR))

    def _put(self, play: PlayEvent) -> None:
        if self._hidden or self._private:
            return
        self._record(play)
        self._recorded(play)

    def unfinished(self, moment: Moment | None) -> dict[str, Any] | None:
        """Return the play under way as JSON values, to be recorded if the program is killed."""
        begun = self._current
        if self._hidden or self._private:
            return None
        if begun is None or moment is None or moment.sound.entry.uid != begun.sound.entry.uid:
            return None
        play = play_event(begun, moment.heard_ms, Ended.STOPPED)
        return {
            "track_id": play.track_id,
            "started_at": play.started_at,
            "heard_ms": play.heard_ms,
            "duration_ms": play.duration_ms,
            "source": play.source.value,
            "context": play.context,
        }


def play_event(begun: SoundStarted, heard_ms: int, ended: Ended) -> PlayEvent:
    """Return the play that began so and ended so."""
    sound = begun.sound
    entry = sound.entry
    return PlayEvent(
        entry.track_id, begun.at_ms, heard_ms, sound.duration_ms, ended, entry.source, entry.context
    )


def play_of(saved: Any) -> PlayEvent | None:
    """Return the play that ``unfinished`` described; None when this is no such thing."""
    try:
        duration = saved["duration_ms"]
        return PlayEvent(
            int(saved["track_id"]),
            int(saved["started_at"]),
            int(saved["heard_ms"]),
            None if duration is None else int(duration),
            Ended.STOPPED,
            Source(saved["source"]),
            str(saved["context"]),
        )
    except (TypeError, ValueError, KeyError, OverflowError):
        return None
