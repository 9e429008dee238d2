"""One stream of blocks out of one sound after another, without a seam."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

import numpy as np

from player.playback.decoder import Decoder
from player.playback.resample import Resampler
from player.playback.sounds import Frames
from player.playback.timeline import Play
from recommender.core.errors import UnreadableError

#: A stage of sound processing: a block and its rate in Hz to the block that goes on. Stages see
#: every block in order, across tracks, and keep their own state.
Stage = Callable[[Frames, int], Frames]


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

    Args:
        play: what comes first.
        start_ms: where to begin in it.
        rate: the sample rate of the pieces in Hz.
        following: asked for the next play when one is at its end.
        failed: told of a play that cannot be opened or holds no sound.
        stages: what every block passes through at last.
    """
    resampler: Resampler | None = None
    last: Play | None = None
    while play is not None:
        try:
            decoder = Decoder(play.sound.path, play.sound.start_ms, play.sound.end_ms)
        except UnreadableError as error:
            failed(play, error.message)
            play, start_ms = following(), 0
            continue
        if resampler is not None and resampler.rates != (decoder.rate, rate):
            if last is not None:
                yield Piece(last, 0, _staged(resampler.flush(), rate, stages))
            resampler = None
        if resampler is None and decoder.rate != rate:
            resampler = Resampler(decoder.rate, rate)
        try:
            if start_ms:
                decoder.seek(round(start_ms * decoder.rate / 1000))
            offset = round(decoder.position * rate / decoder.rate)
            block = decoder.read()
            if block is None and start_ms:
                yield Piece(play, offset, np.empty((0, 2), np.float32))
            elif block is None:
                failed(play, "There is no sound in it.")
            while block is not None:
                if resampler is not None:
                    block = resampler.process(block)
                if play.sound.gain != 1.0:
                    block = block * np.float32(play.sound.gain)
                yield Piece(play, offset, _staged(block, rate, stages))
                block = decoder.read()
        finally:
            decoder.close()
        last = play
        play, start_ms = following(), 0
    if resampler is not None and last is not None:
        yield Piece(last, 0, _staged(resampler.flush(), rate, stages))


def _staged(block: Frames, rate: int, stages: Sequence[Stage]) -> Frames:
    for stage in stages:
        block = stage(block, rate)
    return block
