"""Decode any format to blocks of float32 sound, in FFmpeg's threads and memory, never whole."""

from __future__ import annotations

import itertools
import os
from collections.abc import Iterator

import av
import av.filter
import numpy as np
import numpy.typing as npt

from recommender.audio.grid import NATIVE_RATES
from recommender.core.errors import UnreadableError
from recommender.core.ffmpeg import OPTIONS
from recommender.core.translation import translate

Float32 = npt.NDArray[np.float32]

#: Samples given at once: much, so that decoder and analysis seldom push each other out of the
#: processor's cache; of many channels less.
BLOCK = 262_144
#: What was decoded before an error is used if it is at least this long.
_ENOUGH_S = 5.0
_LONGEST_S = 48 * 3600
#: Seeking pays from here on; below, decoding from the start is exact and quick.
_SEEK_FROM_MS = 10_000
_SEEK_EARLIER_MS = 5_000
_MOST_CHANNELS = 64
_SCALES = {"u8": 1 / 128, "s16": 1 / 32_768, "s32": 1 / 2_147_483_648, "flt": 1.0, "dbl": 1.0}


class Sound:
    """A file or a slice of it as a stream of blocks; iterate over it once.

    ``sample_rate`` and ``layout`` (names of channels) are known once the first block is there.
    44.1 and 48 kHz stay as they are, other rates become 44.1 kHz.
    """

    def __init__(self, path: str, start_ms: int = 0, end_ms: int | None = None) -> None:
        self._path = os.path.abspath(path)
        self._start_ms, self._end_ms = start_ms, end_ms
        self.sample_rate = NATIVE_RATES[0]
        self.layout: tuple[str, ...] = ()

    def __iter__(self) -> Iterator[Float32]:
        """Yield blocks, float32 (channels, n).

        Raises UnreadableError when nothing (or nearly nothing) can be decoded. An error after that
        is the end of the track, as players treat it.
        """
        position, first, last = 0, 0, 0
        for block in self._decoded():
            if isinstance(block, float):
                position = round(block * self.sample_rate)
                first = round(self._start_ms * self.sample_rate / 1000)
                end_ms = _LONGEST_S * 1000 if self._end_ms is None else self._end_ms
                last = round(end_ms * self.sample_rate / 1000)
                continue
            length = block.shape[1]
            begin, end = max(0, first - position), min(length, last - position)
            position += length
            if end > begin:
                yield block[:, begin:end]
            if position >= last:
                return

    def _decoded(self) -> Iterator[Float32 | float]:
        """Yield the position after seeking in seconds, then blocks."""
        given = 0
        try:
            with av.open(self._path, options=OPTIONS, metadata_errors="replace") as box:
                for block in self._converted(box):
                    if not isinstance(block, float):
                        given += block.shape[1]
                    yield block
        except (av.FFmpegError, ValueError, OSError) as error:
            if given < _ENOUGH_S * self.sample_rate:
                raise UnreadableError(reason(error)) from error
        if not given:
            raise UnreadableError(translate("unreadable", "There is no sound in it."))

    def _converted(self, box: av.container.InputContainer) -> Iterator[Float32 | float]:
        if not box.streams.audio:
            raise UnreadableError(translate("unreadable", "There is no sound in it."))
        stream = box.streams.audio[0]
        stream.thread_type = "NONE"  # the other cores have workers of their own
        sought = self._start_ms > _SEEK_FROM_MS
        if sought:
            box.seek((self._start_ms - _SEEK_EARLIER_MS) * 1000, backward=True)
        frames = box.decode(stream)
        first = next(frames, None)
        if first is None:
            return
        if first.layout.nb_channels > _MOST_CHANNELS:
            raise UnreadableError(translate("unreadable", "It has too many channels."))
        self.layout = tuple(channel.name for channel in first.layout.channels)
        if first.sample_rate in NATIVE_RATES:
            self.sample_rate = first.sample_rate
        yield float(first.time or 0.0) if sought else 0.0
        yield from self._joined(first, frames)

    def _joined(self, first: av.AudioFrame, frames: Iterator[av.AudioFrame]) -> Iterator[Float32]:
        """Yield blocks; a frame of another kind than those before it is converted to the first."""
        layout = first.layout.name
        frame: av.AudioFrame | None = first
        size = _block(first)
        if first.sample_rate == self.sample_rate:
            fifo = av.AudioFifo()
            while frame is not None:
                frame.pts = None
                try:
                    fifo.write(frame)
                except ValueError:  # it differs
                    break
                if fifo.samples >= size:
                    yield floats(fifo.read(size))
                frame = next(frames, None)
            rest = fifo.read(0, partial=True)
            if rest is not None and rest.samples:
                yield floats(rest)
        graph, kind = None, None
        while frame is not None:
            now = (frame.format.name, frame.sample_rate, frame.layout.name)
            if now != kind:
                if graph is not None:
                    yield from graph.push(None)
                graph, kind = _Resampler(frame, self.sample_rate, layout), now
            assert graph is not None
            yield from graph.push(frame)
            frame = next(frames, None)
        if graph is not None:
            yield from graph.push(None)


def _block(frame: av.AudioFrame) -> int:
    return BLOCK * 2 // max(2, frame.layout.nb_channels)


class _Resampler:
    """Resamples with FFmpeg's filters; the layout stays what the first frame's was."""

    def __init__(self, frame: av.AudioFrame, sample_rate: int, layout: str) -> None:
        self._graph = graph = av.filter.Graph()
        source = graph.add_abuffer(
            sample_rate=frame.sample_rate,
            format=frame.format.name,
            layout=frame.layout.name,
            time_base=frame.time_base,
        )
        chain = [
            graph.add("aresample", str(sample_rate)),
            graph.add("aformat", f"sample_fmts=fltp:channel_layouts={layout}"),
            graph.add("asetnsamples", f"n={_block(frame)}:p=0"),
            graph.add("abuffersink"),
        ]
        source.link_to(chain[0])
        for one, other in itertools.pairwise(chain):
            one.link_to(other)
        graph.configure()

    def push(self, frame: av.AudioFrame | None) -> Iterator[Float32]:
        """Yield the blocks that are ready; None ends the stream."""
        self._graph.push(frame)
        while True:
            try:
                ready = self._graph.pull()
            except (av.BlockingIOError, av.EOFError):
                return
            yield floats(ready)


def floats(frame: av.AudioFrame) -> Float32:
    """Return a frame as float32 (channels, n) in −1…1; what is no number is silence."""
    name = frame.format.name
    data = frame.to_ndarray()
    if not frame.format.is_planar:
        data = data.reshape(-1, frame.layout.nb_channels).T
    scale = _SCALES.get(name.removesuffix("p"))
    if scale is None:
        raise ValueError(f"samples in the format {name}")
    if name.startswith("u8"):
        return (data.astype(np.float32) - 128) * np.float32(scale)
    if data.dtype.kind == "f":
        sound = data.astype(np.float32, copy=False)
        if all(np.isfinite(np.dot(channel, channel)) for channel in sound):
            return sound
        return np.nan_to_num(sound, nan=0.0, posinf=1.0, neginf=-1.0)
    sound = np.empty(data.shape, np.float32)  # channel after channel, as all others work
    return np.multiply(data, np.float32(scale), out=sound, dtype=np.float32)


def reason(error: Exception) -> str:
    """Say in one line why a file cannot be decoded."""
    detail = getattr(error, "strerror", None) or str(error)
    words = translate("unreadable", "It cannot be decoded ({why}).")
    return words.format(why=" ".join(detail.split())[:120])
