"""The living queue: when what was queued ends, the music goes on, steered while it plays."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass, fields, replace
from typing import Any, Protocol

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from player.playback.queue import QueueEntry, Repeat
from player.services.player import Player
from player.services.settings import Settings
from recommender.core.listening import PlayEvent, is_skip
from recommender.core.playlist import Playlist
from recommender.core.steering import Continuation, Steering

GOES_ON = "queue/goes_on"
_STEERING = "queue/steering"
CONTEXT = "queue"
#: How many entries the generated part has, and when it is filled up again.
LENGTH, _LEAST = 25, 15
_SEEDS, _HEARD, _SAID = 60, 400, 24
_STEER_AFTER_MS = 80
_PREPARE_AFTER_MS = 600_000
_PREPARE_FIRST_MS = 4_000


class Radio(Protocol):
    """What the library does for a queue that goes on; recommender.library implements it."""

    def go_on(self, queue: Continuation, steering: Steering, random_seed: int) -> Playlist:
        """Return one pick for each place."""

    def prepare_radio(self) -> tuple[str, ...]:
        """Take the library into memory; return the sliders that it can follow."""


class Calls(Protocol):
    """Does work elsewhere and brings the result back; services.runner implements it."""

    def call(
        self,
        work: Callable[[], Any],
        done: Callable[[Any], None],
        *,
        failed: Callable[[str], None] | None = None,
        key: str = "",
    ) -> None:
        """Run work; ``done`` or ``failed`` is called on the UI thread."""


@dataclass(frozen=True, slots=True)
class _Asked:
    """What the generated part was made from: the same again need not be made again."""

    own: tuple[int, ...]
    steering: Steering
    liked: tuple[int, ...]
    skipped: tuple[int, ...]
    turn: int


class LivingQueue(QObject):
    """Keeps the generated part of the queue filled and follows what the listener wishes.

    ``changed`` tells of the switch, the sliders, the words and whether it is at work.
    """

    changed = Signal()
    began = Signal()  # the last entry of the listener's own has ended

    def __init__(
        self,
        player: Player,
        radio: Radio,
        calls: Calls,
        settings: Settings,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._player = player
        self._radio = radio
        self._calls = calls
        self._settings = settings
        self._steering = _restored(settings.get(_STEERING))
        self._axes: tuple[str, ...] = tuple(field.name for field in fields(Steering))
        self._explanation = ""
        self._trouble = ""
        self._working = False
        self._asked: _Asked | None = None
        self._turn = 0
        self._exhausted: _Asked | None = None
        self._liked: deque[int] = deque(maxlen=_SAID)
        self._skipped: deque[int] = deque(maxlen=_SAID)
        self._heard: deque[int] = deque(maxlen=_HEARD)
        self._own_place: int | None = None  # where the current entry stands, if it is one's own
        self._shown: dict[int, int] = {}  # uid → track id of the generated part as last seen
        self._steer_timer = QTimer(self, singleShot=True, interval=_STEER_AFTER_MS)
        self._steer_timer.timeout.connect(self._look)
        self._prepare_timer = QTimer(self, singleShot=True, interval=_PREPARE_AFTER_MS)
        self._prepare_timer.timeout.connect(self.prepare)
        player.queue_changed.connect(self._follow_queue)
        player.modes_changed.connect(self._look)
        player.play_recorded.connect(self._follow_play)
        settings.changed.connect(self._follow_setting)

    # -- what is ---------------------------------------------------------------------------

    @property
    def on(self) -> bool:
        """Whether the queue goes on by itself."""
        return bool(self._settings.get(GOES_ON))

    @property
    def steering(self) -> Steering:
        """Where the sliders stand."""
        return self._steering

    @property
    def axes(self) -> tuple[str, ...]:
        """The sliders that this library can follow."""
        return self._axes

    @property
    def explanation(self) -> str:
        """Why the generated part is what it is, or why there is none."""
        if not self.on:
            return self.tr("When your queue ends, the music stops.")
        if self._player.repeat is not Repeat.OFF:
            return self.tr("Your queue repeats, so nothing has to follow.")
        return self._trouble or self._explanation

    @property
    def working(self) -> bool:
        """Whether another continuation is being made."""
        return self._working

    def entries(self) -> tuple[QueueEntry, ...]:
        """Return the generated part."""
        return self._player.queue()[self._player.own_end :]

    # -- what the listener wishes ----------------------------------------------------------

    def set_on(self, on: bool) -> None:
        """Let the queue go on by itself, or end."""
        self._settings.set(GOES_ON, on)

    def steer(self, name: str, value: float) -> None:
        """Move a slider, −1 to 1; the music follows at once."""
        wished = replace(self._steering, **{name: value})
        if wished != self._steering:
            self._steering = wished
            self._settings.set(_STEERING, asdict(wished))
            self._steer_timer.start()
            self.changed.emit()

    def take_as_it_comes(self) -> None:
        """Put all sliders back to the middle."""
        for name, value in asdict(self._steering).items():
            if value:
                self.steer(name, 0.0)

    def another(self) -> None:
        """Make another continuation of the same queue."""
        self._turn += 1
        self._look()

    def lock(self, uid: int, on: bool) -> None:
        """Keep an entry where it is: it stays, and draws the rest towards it."""
        self._player.lock(uid, on)

    def hear_opinion(self, ids: Sequence[int], liked: int) -> None:
        """Hear that tracks were liked (1), refused (−1) or neither any more (0)."""
        for heard in (self._liked, self._skipped):
            for track_id in [one for one in ids if one in heard]:
                heard.remove(track_id)
        if liked:
            (self._liked if liked > 0 else self._skipped).extend(ids)
        self.prepare_later()
        self._look()

    # -- what happens ----------------------------------------------------------------------

    def prepare(self) -> None:
        """Take the library as it is now into memory, so that steering is quick."""
        if self.on:
            self._calls.call(self._radio.prepare_radio, self._know_axes, key="living/prepare")

    def prepare_soon(self) -> None:
        """Prepare once the start of the program is over."""
        QTimer.singleShot(_PREPARE_FIRST_MS, self, self.prepare)

    def prepare_later(self) -> None:
        """Hear that something was learned: take it in within minutes; none of it is urgent."""
        if not self._prepare_timer.isActive():
            self._prepare_timer.start()

    def think_again(self) -> None:
        """Hear that something must no longer be suggested: go on without it."""

        def prepared(axes: tuple[str, ...]) -> None:
            self._know_axes(axes)
            if self._asked is not None:
                self._asked = replace(self._asked, turn=-1)
            self._look()

        if self.on:
            self._calls.call(self._radio.prepare_radio, prepared, key="living/prepare")

    def _know_axes(self, axes: tuple[str, ...]) -> None:
        if axes != self._axes:
            self._axes = axes
            self.changed.emit()

    @Slot(object)
    def _follow_play(self, play: PlayEvent) -> None:
        self._heard.append(play.track_id)
        if is_skip(play.heard_ms, play.duration_ms, play.ended) and (
            play.track_id not in self._skipped
        ):
            self._skipped.append(play.track_id)
        self.prepare_later()
        self._look()

    @Slot(str, object)
    def _follow_setting(self, key: str, _value: object) -> None:
        if key == GOES_ON:
            if self.on:
                self.prepare()
            self._look()
            self.changed.emit()

    @Slot()
    def _follow_queue(self) -> None:
        """Take what the listener removed from the generated part as a no; then look again."""
        entries = self._player.queue()
        there = {entry.uid for entry in entries}
        if self._shown and self._asked is not None and self._own() == self._asked.own:
            gone = [track_id for uid, track_id in self._shown.items() if uid not in there]
            self._skipped.extend(one for one in gone if one not in self._skipped)
            for entry in self.entries():  # undone: it is welcome again
                if entry.uid not in self._shown and entry.track_id in self._skipped:
                    self._skipped.remove(entry.track_id)
        self._shown = {entry.uid: entry.track_id for entry in self.entries()}
        self._notice_the_end()
        self._look()

    def _notice_the_end(self) -> None:
        entry, place = self._player.entry, self._player.queue_position
        generated = entry is not None and entry.generated
        if generated and self._own_place is not None and place == self._own_place + 1:
            self.began.emit()
        self._own_place = None if generated or entry is None else place

    def _own(self) -> tuple[int, ...]:
        """Return what the listener queued, as far as it counts; else what plays."""
        own = [e.track_id for e in self._player.queue()[-_HEARD:] if not e.generated or e.locked]
        if not own and self._player.entry is not None:
            own = [self._player.entry.track_id]
        return tuple(own[-_SEEDS:])

    @Slot()
    def _look(self) -> None:
        """Make the generated part anew if what it came from changed, or longer if it got short."""
        if self._steer_timer.isActive():
            return
        if not self.on or self._player.repeat is not Repeat.OFF or self._player.entry is None:
            self._asked = None
            self._set_working(False)
            if not self.on or self._player.repeat is not Repeat.OFF:
                self._put(())
            return
        asked = _Asked(
            self._own(), self._steering, tuple(self._liked), tuple(self._skipped), self._turn
        )
        entries = self.entries()
        if self._asked is None and len(entries) >= _LEAST:
            self._asked = asked  # as the program was left
            self._explanation = self.tr("Music near what you queued")
            self.changed.emit()
            return
        if asked != self._asked:
            fixed = [entry.track_id if entry.locked else None for entry in entries]
        elif len(entries) < _LEAST and not self._working and asked != self._exhausted:
            fixed = [entry.track_id for entry in entries]
        else:
            return
        self._ask(asked, [*fixed, *[None] * (LENGTH - len(fixed))])

    def _ask(self, asked: _Asked, places: list[int | None]) -> None:
        self._asked = asked
        own = [entry.track_id for entry in self._player.queue()[: self._player.own_end]]
        wanted = Continuation(
            seeds=asked.own,
            places=tuple(places),
            before=(*self._heard, *asked.skipped, *own),
            liked=asked.liked,
            skipped=asked.skipped,
        )
        self._set_working(True)

        def done(made: Playlist) -> None:
            self._trouble = ""
            self._explanation = made.explanation
            self._exhausted = asked if len(made.picks) < LENGTH else None
            if not made.picks:
                self._trouble = self.tr("Everything in your library was heard or is queued.")
            self._set_working(False)
            self._put(made.picks)
            self.changed.emit()

        def failed(message: str) -> None:
            self._trouble = message
            self._exhausted = asked
            self._set_working(False)

        self._calls.call(
            lambda: self._radio.go_on(wanted, asked.steering, asked.turn),
            done,
            failed=failed,
            key="living-queue",
        )

    def _put(self, picks: Sequence[Any]) -> None:
        """Show a continuation; what goes by this was not refused by the listener."""
        if not picks and not self.entries():
            return
        self._shown = {}
        self._player.go_on(picks, CONTEXT)

    def _set_working(self, working: bool) -> None:
        if working != self._working:
            self._working = working
            self.changed.emit()


def _restored(saved: Any) -> Steering:
    """Return where the sliders stood; in the middle where that cannot be read."""
    try:
        return Steering(**{str(name): float(value) for name, value in saved.items()})
    except (AttributeError, TypeError, ValueError):
        return Steering()
