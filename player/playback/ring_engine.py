"""The engine: one thread that decodes ahead into the ring from which the device is fed."""

from __future__ import annotations

import logging
import threading
import time
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

import numpy as np

from player.playback.clock import PlayedClock
from player.playback.effects import Effects, Shape
from player.playback.engine import Listener
from player.playback.gain import Volume
from player.playback.outputs.base import OutputError, OutputFactory
from player.playback.outputs.device import Device
from player.playback.ring import Ring
from player.playback.sounds import (
    Frames,
    Moment,
    RanOut,
    Sound,
    SoundEnded,
    SoundFailed,
    SoundStarted,
    Trouble,
)
from player.playback.timeline import Play, Timeline, Turn
from recommender.core.listening import Ended
from recommender.core.translation import translate

if TYPE_CHECKING:
    from player.playback.feed import Piece, Stage

logger = logging.getLogger(__name__)

_AHEAD_S = 1.0
_START_S = 0.25
#: The device plays on for so long after the last frame was taken.
_LINGER_S = 1.0
_LOST_AFTER_S = 3.0
_REOPEN_TRIES = 4
_REOPEN_PAUSE_S = 0.2
_NOTHING: Frames = np.empty((0, 2), np.float32)


class RingEngine:
    """The engine behind the player: decode thread → ring → device, in floats at one rate.

    Args:
        outputs: devices to try in turn.
        fallback: what to play to when there is no device at all.
        clock: returns UTC milliseconds.
        stages: what every block passes through before it enters the ring.
    """

    def __init__(
        self,
        outputs: Sequence[OutputFactory],
        fallback: OutputFactory | None = None,
        *,
        clock: Callable[[], int],
        stages: Sequence[Stage] = (),
    ) -> None:
        self._clock = clock
        self._stages = stages
        self._device = Device(outputs, fallback, self._tell_no_device)
        self._volume = Volume()
        self._fade_s = 0.0
        self._effects = Effects()
        self._played = PlayedClock()
        self._timeline = Timeline()
        self._ring = Ring(1)
        self._commands: deque[Callable[[], None]] = deque()
        self._wake = threading.Event()
        self._thread = threading.Thread(target=self._work, name="playback", daemon=True)
        self._closing = False
        self._runs = 0
        self._tickets = 0
        self._asked: Moment | None = None  # what a command that waits will lead to
        self._held: tuple[Play, int] | None = None  # a play and its place that wait for a device
        self.underruns = 0
        # From here on: touched by the engine's thread only.
        self._run = 0  # 0 while nothing is loaded
        self._paused = False
        self._following: deque[Sound] = deque()
        self._given_up: set[int] = set()  # entries of this run that cannot be played
        self._feed: Iterator[Piece] | None = None
        self._rest = _NOTHING
        self._writing: Play | None = None
        self._drawn: Play | None = None  # taken from what follows, not begun yet
        self._hush_until: float | None = None
        self._pulled_at = 0.0
        self._lost = 0
        self._linger_until: float | None = None

    # -- asked from any thread -----------------------------------------------------------

    def begin(self, listener: Listener) -> None:
        """Start the thread."""
        self._listener = listener
        self._thread.start()

    def play(
        self,
        sound: Sound,
        start_ms: int = 0,
        following: Sequence[Sound] = (),
        ended: Ended = Ended.SKIPPED,
    ) -> int:
        """Play a sound now."""
        self._runs += 1
        self._asked = Moment(self._runs, sound, start_ms, 0)
        command = partial(self._play, self._runs, sound, start_ms, tuple(following), ended)
        self._post_asked(command)
        return self._runs

    def follow(self, run: int, uid: int, sounds: Sequence[Sound]) -> None:
        """Say anew what follows an entry in a run."""
        self._post(partial(self._follow, run, uid, list(sounds)))

    def pause(self) -> None:
        """Hold."""
        self._post(self._pause)

    def resume(self) -> None:
        """Go on."""
        self._post(self._resume)

    def seek(self, position_ms: int, sound: Sound | None = None) -> None:
        """Go to a place in the sound."""
        now = self.moment()
        if now is not None:
            self._asked = replace(now, position_ms=position_ms)
            self._post_asked(partial(self._seek, self._tickets + 1, position_ms, sound))

    def stop(self, ended: Ended = Ended.STOPPED) -> None:
        """End the play and forget what follows."""
        self._asked = None
        self._post_asked(partial(self._end_play, ended))

    def set_volume(self, gain: float) -> None:
        """Set the linear gain of everything."""
        self._volume.target = gain

    def set_shape(self, shape: Shape) -> None:
        """Set equaliser, balance and mono."""
        self._effects.shape = shape

    def set_fade(self, seconds: float) -> None:
        """Set how long pausing, going on and a jump in the track fade."""
        self._fade_s = seconds

    def moment(self) -> Moment | None:
        """Return what can be heard now, or what was asked for and is about to be."""
        held = self._held
        if self._asked is None and held is not None:
            play, position_ms = held
            return Moment(play.run, play.sound, position_ms, round(play.heard_ms))
        return self._asked or self._timeline.moment(self._played.frames())

    def close(self) -> None:
        """Stop, and wait until the device is given back."""
        self.stop()
        self._closing = True
        self._wake.set()
        if self._thread.is_alive():
            self._thread.join(5.0)

    def _post_asked(self, command: Callable[[], None]) -> None:
        self._tickets += 1
        self._post(partial(self._carry_out, self._tickets, command))

    def _carry_out(self, ticket: int, command: Callable[[], None]) -> None:
        command()
        if ticket == self._tickets:
            self._asked = None

    def _post(self, command: Callable[[], None]) -> None:
        self._commands.append(command)
        self._wake.set()

    # -- the thread ----------------------------------------------------------------------

    def _work(self) -> None:
        while not self._closing or self._commands:
            self._wake.wait(self._patience_s())
            self._wake.clear()
            try:
                self._turn()
            except Exception:  # the thread's edge: playback outlives a bug of ours
                logger.exception("the engine failed")
                run = self._run
                self._reset()
                self._listener(
                    Trouble(
                        translate("playback", "Playback stopped because of an error."), paused=False
                    )
                )
                self._listener(RanOut(run))

    def _turn(self) -> None:
        while self._commands:
            self._commands.popleft()()
        self._fill()
        self._start_when_ready()
        self._tell()
        now = time.monotonic()
        if self._linger_until is not None and now > self._linger_until:
            self._linger_until = None
            self._device.close()
        if self._hush_until is not None:
            if now >= self._hush_until or self._volume.silent:
                self._stand_still()
        elif self._device.running and now - self._pulled_at > _LOST_AFTER_S:
            self._recover()

    def _patience_s(self) -> float | None:
        """Return how long nothing can happen by itself; None: for ever."""
        if not self._device.running:
            return None
        if self._hush_until is not None:
            return 0.01
        turn = self._timeline.next_turn()
        if turn is None:
            return 1.0
        left_s = (turn - self._played.frames()) / self._timeline.rate
        return min(max(left_s, 0.005), 1.0)

    def _play(
        self, run: int, sound: Sound, start_ms: int, following: tuple[Sound, ...], ended: Ended
    ) -> None:
        self._end_play(ended)
        self._run = run
        self._given_up = set()
        self._paused = False
        self._following = deque(following)
        self._begin_or_hold(Play(run, sound), start_ms)

    def _begin_or_hold(self, play: Play, start_ms: int) -> None:
        try:
            self._begin_play(play, start_ms)
        except OutputError:
            self._hold(play, start_ms)

    def _end_play(self, ended: Ended) -> None:
        play = self._interrupted()
        self._reset()
        if play is not None and play.started:
            self._listener(SoundEnded(play.run, play.sound, ended, round(play.heard_ms)))

    def _interrupted(self) -> Play | None:
        """Take the current play out; what was read ahead counts as following again."""
        if self._held is not None:
            play, _ = self._held
            self._held = None
            return play
        self._following.extendleft(reversed(self._ahead()))
        self._drawn = None
        return self._timeline.interrupt(self._played.frames())

    def _reset(self) -> None:
        """Let go of everything, the device included; what was on its way is not heard."""
        self._device.close()
        self._timeline.interrupt(0)
        self._feed, self._rest, self._writing = None, _NOTHING, None
        self._drawn, self._hush_until = None, None
        self._following.clear()
        self._held = None
        self._run = 0

    def _begin_play(self, play: Play, start_ms: int, *, real: bool = False) -> None:
        """Open the device anew and read from a place in a sound on. Raises OutputError."""
        self._linger_until = self._hush_until = None
        self._device.open(self._pull, real=real)
        rate = self._device.rate
        self._ring = Ring(round(rate * _AHEAD_S))
        self._timeline.rate = rate
        self._played.start_over(0, rate, round(rate * self._device.latency_ms / 1000))
        self._rest, self._writing, self._drawn = _NOTHING, None, None
        self._effects.start_over()
        self._volume.fade_frames = round(rate * self._fade_s)
        self._volume.hushed = False
        if start_ms:
            self._volume.begin_silent()
        self._feed = self._feed_from(play, start_ms)
        self._take_piece()
        self._held = None

    def _feed_from(self, play: Play | None, start_ms: int) -> Iterator[Piece]:
        from player.playback.feed import feed  # FFmpeg loads here, not while the window opens

        rate = self._device.rate
        return feed(play, start_ms, rate, self._next_play, self._failed, self._stages)

    def _next_play(self) -> Play | None:
        while self._following:
            sound = self._following.popleft()
            if sound.entry.uid not in self._given_up:
                self._drawn = Play(self._run, sound)
                return self._drawn
        return None

    def _ahead(self) -> list[Sound]:
        """Return the sounds after the one that is heard that are read ahead, wholly or not."""
        plays = self._timeline.plays[1:]
        drawn = self._drawn
        if drawn is not None and drawn.sound.entry.uid not in self._given_up:
            plays = [*plays, drawn]
        return [play.sound for play in plays]

    def _failed(self, play: Play, reason: str) -> None:
        heard_ms = round(play.heard_ms)
        self._given_up.add(play.sound.entry.uid)
        self._listener(SoundFailed(play.run, play.sound, reason, self._clock(), heard_ms))

    def _follow(self, run: int, uid: int, sounds: list[Sound]) -> None:
        plays = self._timeline.plays
        if run != self._run or not plays:
            return
        # The engine may have gone on since this was asked.
        order = [uid, *(sound.entry.uid for sound in sounds)]
        heard = plays[0].sound.entry.uid
        if heard not in order:
            return
        wanted = [
            sound for sound in sounds[order.index(heard) :] if sound.entry.uid not in self._given_up
        ]
        ahead = self._ahead()
        if ahead == wanted[: len(ahead)]:
            self._following = deque(wanted[len(ahead) :])
        elif self._drawn is not None and len(plays) == 1:
            self._read_anew(wanted)  # the two are being faded over
        else:
            end = self._timeline.cut_after_first()
            assert end is not None
            self._ring.take_back(end)
            self._rest, self._writing, self._feed, self._drawn = _NOTHING, None, None, None
            self._following = deque(wanted)
        if self._feed is None and self._held is None and self._following:
            self._feed = self._feed_from(self._next_play(), 0)

    def _read_anew(self, following: list[Sound]) -> None:
        """Read the sound that is heard again from where it is, so that others can follow it."""
        now = self._timeline.moment(self._played.frames())
        play = self._interrupted()
        self._following = deque(following)
        if play is not None and now is not None:
            self._begin_or_hold(play, now.position_ms)

    def _seek(self, ticket: int, position_ms: int, sound: Sound | None) -> None:
        if ticket != self._tickets:
            return  # a later wish is waiting
        held = self._held is not None
        play = self._interrupted()
        if play is None:
            return
        if sound is not None and sound.entry.uid == play.sound.entry.uid:
            play.sound = sound
        if held:
            self._held = (play, position_ms)
        else:
            self._begin_or_hold(play, position_ms)

    def _pause(self) -> None:
        self._paused = True
        if self._fade_s and self._device.running and self._volume.fade_frames:
            self._volume.hushed = True
            latency_s = self._device.latency_ms / 1000
            self._hush_until = time.monotonic() + self._fade_s + latency_s
        else:
            self._stand_still()

    def _stand_still(self) -> None:
        self._hush_until = None
        self._device.stop()
        self._played.hold()

    def _resume(self) -> None:
        self._paused = False
        self._hush_until = None
        self._volume.hushed = False
        if self._held is not None:
            self._reopen(*self._held)

    # -- decoding ahead ------------------------------------------------------------------

    def _fill(self) -> None:
        """Decode until the ring is full or someone wants something."""
        while self._feed is not None and not self._commands:
            if not len(self._rest):
                self._take_piece()
            room = min(self._ring.space, len(self._rest))
            if not room and len(self._rest):
                return
            self._ring.write(self._rest[:room])
            self._rest = self._rest[room:]

    def _take_piece(self) -> None:
        """Decode a piece; it may be the first of the next play, or there may be none left."""
        assert self._feed is not None
        piece = next(self._feed, None)
        if piece is None:
            self._finish_writing()
            self._feed = None
            return
        if piece.play is not self._writing:
            self._finish_writing()
            if piece.play is self._drawn:
                self._drawn = None
            self._writing = piece.play
            self._timeline.begin(piece.play, self._ring.written, piece.offset)
        self._rest = piece.block

    def _finish_writing(self) -> None:
        if self._writing is not None:
            self._timeline.finish(self._ring.written)
            self._writing = None

    def _pull(self, count: int) -> Frames:
        """Give the device its frames; runs on the device's thread."""
        if self._volume.hushed:
            count = 0 if self._volume.silent else min(count, self._volume.frames_left)
        block = self._effects.apply(self._ring.read(count), self._timeline.rate)
        self._volume.apply(block)
        self._played.delivered(len(block))
        self._pulled_at = time.monotonic()
        self._lost = 0
        if len(block) < count and self._feed is not None and not self._volume.hushed:
            self.underruns += 1
        if self._ring.fill < self._ring.space:
            self._wake.set()
        return block

    def _tell(self) -> None:
        """Tell of plays that began or ended since the last turn."""
        for turn, play in self._timeline.turns(self._played.frames()):
            if turn is Turn.STARTED:
                self._listener(SoundStarted(play.run, play.sound, self._clock()))
            else:
                heard_ms = round(play.heard_ms)
                self._listener(SoundEnded(play.run, play.sound, Ended.FINISHED, heard_ms))
        if self._run and self._feed is None and not self._held and not self._timeline.plays:
            run, self._run = self._run, 0
            self._linger_until = time.monotonic() + _LINGER_S
            self._listener(RanOut(run))

    # -- the device ----------------------------------------------------------------------

    def _start_when_ready(self) -> None:
        if self._paused or self._device.running or not self._device.rate or not self._ring.fill:
            return
        if self._feed is not None and self._ring.fill < self._timeline.rate * _START_S:
            return
        self._pulled_at = time.monotonic()
        self._played.go_on()
        try:
            self._device.start()
        except OutputError:
            self._recover()

    def _recover(self) -> None:
        """Go on with a new device where the old one was lost."""
        now = self._timeline.moment(self._played.frames())
        play = self._interrupted()
        if play is not None and now is not None:
            self._reopen(play, now.position_ms)
        else:
            self._device.close()

    def _reopen(self, play: Play, position_ms: int) -> None:
        self._held = (play, position_ms)
        while self._lost < _REOPEN_TRIES:
            time.sleep(_REOPEN_PAUSE_S * self._lost)
            self._lost += 1
            try:
                self._begin_play(play, position_ms, real=True)
            except OutputError:
                continue
            self._wake.set()
            return
        self._lost = 0
        self._hold(play, position_ms)

    def _hold(self, play: Play, position_ms: int) -> None:
        self._device.close()
        self._feed, self._rest, self._writing = None, _NOTHING, None
        self._held = (play, position_ms)
        self._paused = True
        self._listener(
            Trouble(
                translate("playback", "The sound device is gone. Playback waits until you go on."),
                paused=True,
            )
        )

    def _tell_no_device(self) -> None:
        self._listener(
            Trouble(
                translate("playback", "There is no sound device: tracks pass without being heard."),
                paused=False,
            )
        )
