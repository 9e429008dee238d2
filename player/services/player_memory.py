"""What the player remembers from one start to the next, even if it is killed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any, Protocol

from PySide6.QtCore import QObject, QTimer

from player.playback import saved_queue
from player.playback.queue import Repeat, State
from player.playback.recorder import play_of
from player.services.settings import Settings
from recommender.core.listening import PlayEvent

_QUEUE_AFTER_MS = 2_000
_VOLUME_AFTER_MS = 500


class Calls(Protocol):
    """Does short work elsewhere and brings the result back; services.runner implements it."""

    def call(self, work: Callable[[], Any], done: Callable[[Any], None], *, key: str = "") -> None:
        """Run work; ``done`` gets the result on the UI thread."""


@dataclass(frozen=True, slots=True)
class Remembered:
    """How the player was left."""

    queue: State
    position_ms: int
    volume: float
    muted: bool
    shuffle: bool
    repeat: Repeat


class PlayerMemory(QObject):
    """Keeps queue, place, volume and the play under way in the settings, seldom enough."""

    def __init__(self, settings: Settings, calls: Calls, parent: QObject) -> None:
        super().__init__(parent)
        self._settings = settings
        self._calls = calls
        self._queue = self._saved = State()
        self._volume: tuple[float, bool] | None = None
        #: While set, neither queue nor place is kept.
        self.private = False
        self._queue_timer = QTimer(self, singleShot=True, interval=_QUEUE_AFTER_MS)
        self._queue_timer.timeout.connect(self._save_queue_elsewhere)
        self._volume_timer = QTimer(self, singleShot=True, interval=_VOLUME_AFTER_MS)
        self._volume_timer.timeout.connect(self._save_volume)

    def recall(self) -> Remembered:
        """Return how the player was left; what cannot be read is as at the first start."""
        repeat = self._settings.get("player/repeat")
        queue = saved_queue.restore(self._settings.get("player/queue"))
        current = self._settings.get("player/current")
        if isinstance(current, int) and 0 <= current < len(queue.entries):
            queue = replace(queue, position=current)
        self._queue = self._saved = queue
        return Remembered(
            queue,
            round(_number(self._settings.get("player/position"), 0.0)),
            min(max(_number(self._settings.get("player/volume"), 0.8), 0.0), 1.0),
            self._settings.get("player/muted") is True,
            self._settings.get("player/shuffle") is True,
            Repeat(repeat) if repeat in set(Repeat) else Repeat.OFF,
        )

    def unfinished(self) -> PlayEvent | None:
        """Return the play that was under way when the program was killed, if it was."""
        return play_of(self._settings.get("player/unfinished"))

    def forget_unfinished(self) -> None:
        """The play that was under way is recorded."""
        self._settings.set("player/unfinished", None)

    def keep_place(self, position_ms: int, unfinished: dict[str, Any] | None) -> None:
        """Save where the track is and what was heard of it."""
        if self.private:
            return
        self._settings.set("player/position", position_ms)
        self._settings.set("player/unfinished", unfinished)

    def keep_queue(self, queue: State) -> None:
        """Save the queue: its place at once, its content soon if it changed."""
        if self.private:
            return
        self._queue = queue
        self._settings.set("player/current", queue.position)
        if not self._is_saved(queue):
            self._queue_timer.start()

    def keep_volume(self, volume: float, muted: bool) -> None:
        """Save the volume soon."""
        self._volume = (volume, muted)
        self._volume_timer.start()

    def keep_modes(self, shuffle: bool, repeat: Repeat) -> None:
        """Save shuffle and repeat."""
        self._settings.set("player/shuffle", shuffle)
        self._settings.set("player/repeat", repeat.value)

    def flush(self) -> None:
        """Save what waits."""
        self._save_queue()
        self._save_volume()

    def _is_saved(self, queue: State) -> bool:
        """Tell whether a queue's content is saved; states share what did not change."""
        saved = self._saved
        return queue.entries is saved.entries and queue.original is saved.original

    def _save_queue_elsewhere(self) -> None:
        queue = self._queue

        def save(values: dict[str, Any]) -> None:
            self._saved = queue
            self._settings.set("player/queue", values)

        self._calls.call(lambda: saved_queue.dump(queue), save, key="player/queue")

    def _save_queue(self) -> None:
        self._queue_timer.stop()
        if not self._is_saved(self._queue):
            self._saved = self._queue
            self._settings.set("player/queue", saved_queue.dump(self._queue))

    def _save_volume(self) -> None:
        self._volume_timer.stop()
        if self._volume is not None:
            volume, muted = self._volume
            self._settings.set("player/volume", volume)
            self._settings.set("player/muted", muted)
            self._volume = None


def _number(value: Any, default: float) -> float:
    return float(value) if isinstance(value, int | float) and abs(value) < 1e15 else default
