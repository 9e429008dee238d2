"""Short pieces of a track, found by seeking: for what needs not hear everything."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence

import av
import numpy as np
import numpy.typing as npt
import scipy.fft

from recommender.audio.decode import floats, reason
from recommender.core.errors import UnreadableError
from recommender.core.ffmpeg import OPTIONS
from recommender.core.translation import translate

Float32 = npt.NDArray[np.float32]

#: Decoders need a moment before the place one wants to hear.
_EARLIER_S = 0.6


def excerpts(
    path: str, starts_s: Sequence[float], length_s: float, sample_rate: int
) -> Iterator[Float32]:
    """Yield mono sound, float32 (≤ length_s · sample_rate,), from each start on, in order.

    A start without sound yields nothing. Raises UnreadableError when the file cannot be decoded.
    """
    try:
        with av.open(os.path.abspath(path), options=OPTIONS, metadata_errors="replace") as box:
            if not box.streams.audio:
                raise UnreadableError(translate("unreadable", "There is no sound in it."))
            stream = box.streams.audio[0]
            stream.thread_type = "NONE"
            for start_s in starts_s:
                sound, rate = _excerpt(box, stream, start_s, length_s)
                if len(sound):
                    yield resampled(sound, rate, sample_rate)
    except (av.FFmpegError, ValueError, OSError) as error:
        raise UnreadableError(reason(error)) from error


def _excerpt(
    box: av.container.InputContainer, stream: av.AudioStream, start_s: float, length_s: float
) -> tuple[Float32, int]:
    """Return mono sound at the rate it has, and that rate."""
    box.seek(max(0, round((start_s - _EARLIER_S) * 1_000_000)), backward=True)
    fifo = av.AudioFifo()
    skip, rate = 0, 1
    for frame in box.decode(stream):
        if not fifo.samples:
            rate = frame.sample_rate
            time = frame.time if frame.time is not None else start_s
            if time + frame.samples / rate <= start_s:
                continue
            skip = max(0, round((start_s - time) * rate))
        frame.pts = None
        try:
            fifo.write(frame)
        except ValueError:  # it is of another kind than those before
            break
        if fifo.samples >= skip + length_s * rate:
            break
    whole = fifo.read(0, partial=True)
    if whole is None or not whole.samples:
        return np.empty(0, np.float32), rate
    sound = floats(whole)[:, skip : skip + round(length_s * rate)]
    return sound.mean(axis=0, dtype=np.float32), rate


def resampled(sound: Float32, rate: int, wanted: int) -> Float32:
    """Return sound at another rate through its Fourier transform; the ends are faded into."""
    if rate == wanted:
        return sound
    step = rate // np.gcd(rate, wanted)
    whole = len(sound) // step * step
    if not whole:
        return np.empty(0, np.float32)
    count = whole // step * (wanted // np.gcd(rate, wanted))
    spectrum = scipy.fft.rfft(sound[:whole])
    return scipy.fft.irfft(spectrum[: count // 2 + 1], count) * np.float32(count / whole)
