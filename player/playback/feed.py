"""One stream of blocks out of one sound after another: without a seam, or faded over."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

import numpy as np

from player.playback.decoder import Decoder
from player.playback.resample import Resampler
from player.playback.sounds import Frames
from player.playback.tempo import Tempo
from player.playback.timeline import Play
from recommender.core.errors import UnreadableError
from recommender.core.translation import translate

#: A stage of sound processing: a block and its rate in Hz to the block that goes on. Stages see
#: every block in order, across tracks, and keep their own state.
Stage = Callable[[Frames, int], Frames]
_NOTHING: Frames = np.empty((0, 2), np.float32)
#: How long before a fade sound is held back: lengths that files tell are not exact.
_EARLY_MS = 3_000


class Piece(NamedTuple):
    """Some frames of a play; ``offset`` is where in the sound the first piece of a play begins."""

    play: Play
    offset: int
    block: Frames


def feed(
    play: Play | None,
    start_ms: int,
    rate: int,
    following: Callable[[], Play | None],
    failed: Callable[[Play, str], None],
    stages: Sequence[Stage] = (),
) -> Iterator[Piece]:
    """Yield a play's sound from a place on, then that of the plays that follow it.

    While one sound fades over into the next, the first half of that time counts for the one and
    the second half for the other.

    Args:
        play: what comes first.
        start_ms: where to begin in it.
        rate: the sample rate of the pieces in Hz.
        following: asked for the next play when one is at its end.
        failed: told of a play that cannot be opened or holds no sound.
        stages: what every block passes through at last.
    """
    for piece in _mixed(play, start_ms, rate, following, failed):
        block = piece.block
        for stage in stages:
            block = stage(block, rate)
        yield piece._replace(block=block)


def _mixed(
    play: Play | None,
    start_ms: int,
    rate: int,
    following: Callable[[], Play | None],
    failed: Callable[[Play, str], None],
) -> Iterator[Piece]:
    resampler: Resampler | None = None
    last: Play | None = None
    tail = _NOTHING  # of the last play, to be faded over
    while play is not None:
        fades = bool(last is not None and last.sound.fade_ms)
        start_ms = play.sound.silence_before_ms if fades else start_ms
        try:
            voice = _Voice(play, start_ms, rate, resampler)
        except UnreadableError as error:
            failed(play, error.message)
            play, start_ms = following(), 0
            continue
        if resampler is not None and voice.resampler is not resampler and last is not None:
            yield Piece(last, 0, resampler.flush())
        resampler = voice.resampler
        offset = voice.offset
        try:
            if len(tail) and last is not None:
                head, rest = voice.head(len(tail))
                plain, mixed = _faded_over(tail, head)
                yield Piece(last, 0, plain)
                half = len(mixed) // 2
                yield Piece(last, 0, mixed[:half])
                offset += round(half * play.sound.speed)
                yield Piece(play, offset, np.concatenate([mixed[half:], rest]))
                tail = _NOTHING
            if voice.empty and not start_ms:
                failed(play, translate("playback", "There is no sound in it."))
            elif voice.empty:
                yield Piece(play, offset, _NOTHING)
            for block in voice.blocks():
                yield Piece(play, offset, block)
            if play.sound.fade_ms:
                if resampler is not None:
                    voice.keep(resampler.flush())
                    resampler = None
                tail = voice.tail()
        finally:
            voice.close()
        last = play
        play, start_ms = following(), 0
    if last is not None and len(tail):
        yield Piece(last, 0, tail)
    if resampler is not None and last is not None:
        yield Piece(last, 0, resampler.flush())


def _faded_over(tail: Frames, head: Frames) -> tuple[Frames, Frames]:
    """Return the tail before the fade, and the fade: of equal power, as long as the head is."""
    count = min(len(tail), len(head))
    plain, out = tail[: len(tail) - count], tail[len(tail) - count :]
    angle = np.linspace(0, np.pi / 2, count, dtype=np.float32)[:, None]
    return plain, out * np.cos(angle) + head[:count] * np.sin(angle)


class _Voice:
    """One play's sound at the device's rate, gain and speed applied, its ending held back."""

    def __init__(self, play: Play, start_ms: int, rate: int, resampler: Resampler | None) -> None:
        sound = play.sound
        self._sound, self._rate = sound, rate
        end_ms = sound.end_ms
        if sound.fade_ms and sound.silence_after_ms and sound.duration_ms:
            end_ms = sound.start_ms + sound.duration_ms - sound.silence_after_ms
        self._decoder = Decoder(sound.path, sound.start_ms, end_ms)
        own = self._decoder.rate
        if start_ms:
            self._decoder.seek(round(start_ms * own / 1000))
        self.offset = round(self._decoder.position * rate / own)
        if resampler is not None and resampler.rates != (own, rate):
            resampler = None
        if resampler is None and own != rate:
            resampler = Resampler(own, rate)
        self.resampler = resampler
        self._tempo = Tempo(rate, sound.speed) if sound.speed != 1.0 else None
        self._first = self._read()
        self.empty = self._first is None
        self._held: list[Frames] = []
        self._hold = round(sound.fade_ms * rate / 1000)

    def _read(self) -> Frames | None:
        """Return the next block as it is to be heard; it may be empty. None at the end."""
        block = self._looped()
        if block is None:
            if self._tempo is None:
                return None
            block, self._tempo = self._tempo.flush(), None
            return self._scaled(block)
        if self.resampler is not None:
            block = self.resampler.process(block)
        if self._tempo is not None:
            block = self._tempo.process(block)
        return self._scaled(block)

    def _scaled(self, block: Frames) -> Frames:
        return block if self._sound.gain == 1.0 else block * np.float32(self._sound.gain)

    def _looped(self) -> Frames | None:
        decoder = self._decoder
        if self._sound.loop_ms is None:
            return decoder.read()
        begin, end = (round(place * decoder.rate / 1000) for place in self._sound.loop_ms)
        before = decoder.position
        block = decoder.read()
        if before < end and (block is None or decoder.position >= end):
            block = _NOTHING if block is None else block[: end - before]
            decoder.seek(begin)
        return block

    def blocks(self) -> Iterator[Frames]:
        """Yield what is not held back for the fade that ends this sound."""
        while self._first is not None:
            block, self._first = self._first, None
            if self._near_end():
                block = self.keep(block)
            yield block
            self._first = self._read()

    def _near_end(self) -> bool:
        if not self._hold:
            return False
        length, decoder = self._sound.duration_ms, self._decoder
        position_ms = decoder.position * 1000 / decoder.rate
        early_ms = self._sound.fade_ms * self._sound.speed + self._sound.silence_after_ms
        return not length or position_ms > length - early_ms - _EARLY_MS

    def keep(self, block: Frames) -> Frames:
        """Hold a block back; return what need not be held any more."""
        self._held.append(block)
        surplus = sum(map(len, self._held)) - self._hold
        if surplus <= 0:
            return _NOTHING
        whole = np.concatenate(self._held)
        self._held = [whole[surplus:]]
        return whole[:surplus]

    def tail(self) -> Frames:
        """Return what was held back."""
        return np.concatenate(self._held) if self._held else _NOTHING

    def head(self, count: int) -> tuple[Frames, Frames]:
        """Take out the first frames, if there are so many, and what came along with them."""
        taken: list[Frames] = []
        while self._first is not None and sum(map(len, taken)) < count:
            taken.append(self._first)
            self._first = self._read()
        whole = np.concatenate(taken) if taken else _NOTHING
        return whole[:count], whole[count:]

    def close(self) -> None:
        """Close the file."""
        self._decoder.close()
