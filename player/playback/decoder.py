"""From a file to stereo frames at its own sample rate, trimmed and sought to the sample."""

from __future__ import annotations

import itertools
import os
import stat
from collections.abc import Iterator

import av
import av.filter
import numpy as np

from player.playback.sounds import Frames
from recommender.core.errors import UnreadableError
from recommender.core.ffmpeg import OPTIONS
from recommender.core.translation import translate

_LONGEST_S = 48 * 3600
#: Decoders need some packets before they give what they gave the first time (Opus: 80 ms).
_PREROLL_S = 1.0
#: So many packets in a row that cannot be decoded are the end of the track.
_BAD_PACKETS = 200


class Decoder:
    """A file, or a slice of it such as a cue sheet's track, open for reading.

    FFmpeg itself drops what encoders put before and after the sound (LAME's delay and padding,
    Opus' pre-skip); AAC in MP4 is cut to the duration that its container names.
    """

    def __init__(self, path: str, start_ms: int = 0, end_ms: int | None = None) -> None:
        """Open a file and decode its first frame; raises UnreadableError."""
        self._path = os.path.abspath(path)
        self._frames = self._open()
        self._first = round(start_ms * self.rate / 1000)
        end = round(end_ms * self.rate / 1000) if end_ms is not None else self._natural_end()
        self._length = max(0, end - self._first)
        self._position = 0
        self._skip = self._first
        self._converter = _Converter(self.rate)
        if self._first:
            self.seek(0)

    def _open(self) -> Iterator[av.AudioFrame]:
        """Open the file; set rate and origin; return its frames from the first one on."""
        try:
            if not stat.S_ISREG(os.stat(self._path).st_mode):
                raise UnreadableError(translate("playback", "It is not a regular file."))
            self._box = av.open(self._path, options=OPTIONS, metadata_errors="replace")
        except FileNotFoundError as error:
            raise UnreadableError(translate("playback", "The file is not there.")) from error
        except (av.FFmpegError, ValueError, OSError) as error:
            raise UnreadableError(_reason(error)) from error
        if not self._box.streams.audio:
            self._box.close()
            raise UnreadableError(translate("playback", "There is no sound in it."))
        self._stream = self._box.streams.audio[0]
        frames = self._decoded()
        first = next(frames, None)
        if first is None:
            self._box.close()
            raise UnreadableError(translate("playback", "There is no sound in it."))
        self.rate: int = first.sample_rate
        self._origin_s = first.time or 0.0
        return itertools.chain([first], frames)

    def _natural_end(self) -> int:
        duration = self._stream.duration
        if duration and self._box.format.name.startswith("mov"):
            return round(duration * self._stream.time_base * self.rate)
        return _LONGEST_S * self.rate

    def _decoded(self) -> Iterator[av.AudioFrame]:
        bad = 0
        packets = self._box.demux(self._stream)
        while bad < _BAD_PACKETS:
            try:
                packet = next(packets, None)
            except (av.FFmpegError, OSError):
                return
            if packet is None:
                return
            try:
                yield from packet.decode()
                bad = 0
            except av.FFmpegError:
                bad += 1

    @property
    def position(self) -> int:
        """The frame, counted from the beginning of the slice, that is read next."""
        return self._position

    def seek(self, frame: int) -> None:
        """Go to a frame of the slice, exactly."""
        self._position = min(max(0, frame), self._length)
        target = self._first + self._position
        begins = self._jump(target) if target > 2 * _PREROLL_S * self.rate else None
        if begins is None:
            self._box.close()
            self._frames = self._open()
        self._skip = target - (begins or 0)
        self._converter = _Converter(self.rate)

    def _jump(self, target: int) -> int | None:
        """Go to the packet that holds a frame of the file; return its first frame, if known."""
        wanted_s = target / self.rate - _PREROLL_S
        try:
            self._box.seek(int((self._origin_s + wanted_s) * av.time_base), backward=True)
        except (av.FFmpegError, OSError):
            return None
        # Each frame's own time is asked: the first after a seek may be some milliseconds wrong.
        begins: int | None = None
        frames = self._decoded()
        for frame in frames:
            if frame.time is not None:
                begins = round((frame.time - self._origin_s) * self.rate)
            if begins is None or begins > target:
                return None
            if begins + frame.samples > target:
                self._frames = itertools.chain([frame], frames)
                return begins
            begins += frame.samples
        return None

    def read(self) -> Frames | None:
        """Return the next block of at least one frame; None at the end."""
        while self._position < self._length:
            block = self._next_block()
            if block is None:
                return None
            if self._skip:
                dropped = min(self._skip, len(block))
                self._skip -= dropped
                block = block[dropped:]
            block = block[: self._length - self._position]
            self._position += len(block)
            if len(block):
                return block
        return None

    def _next_block(self) -> Frames | None:
        frame = next(self._frames, None)
        return self._converter.flush() if frame is None else self._converter.process(frame)

    def close(self) -> None:
        """Close the file."""
        self._box.close()


class _Converter:
    """Any sample format and channel layout to interleaved stereo floats."""

    def __init__(self, rate: int) -> None:
        self._rate = rate
        self._graph: av.filter.Graph | None = None
        self._form: tuple[str, str, int] | None = None

    def process(self, frame: av.AudioFrame) -> Frames:
        """Return a frame's sound; the form of frames may change within a stream."""
        form = (frame.format.name, frame.layout.name, frame.sample_rate)
        before = None
        if form != self._form:
            before = self.flush()
            self._form = form
            self._graph = self._built(frame)
        assert self._graph is not None
        self._graph.push(frame)
        block = _pulled(self._graph)
        return block if before is None else np.concatenate([before, block])

    def flush(self) -> Frames | None:
        """Return what a change of rate left inside; None when there is nothing."""
        if self._graph is None:
            return None
        self._graph.push(None)
        rest = _pulled(self._graph)
        self._graph = None
        return rest if len(rest) else None

    def _built(self, frame: av.AudioFrame) -> av.filter.Graph:
        graph = av.filter.Graph()
        layout = "mono" if frame.layout.nb_channels == 1 else "stereo"
        chain = [
            graph.add_abuffer(
                sample_rate=frame.sample_rate,
                format=frame.format.name,
                layout=frame.layout.name,
                time_base=frame.time_base,
            ),
            # Mixing many channels down must not exceed full scale.
            graph.add("aresample", f"{self._rate}:rematrix_maxval=1.0"),
            graph.add("aformat", f"sample_fmts=flt:channel_layouts={layout}"),
            graph.add("abuffersink"),
        ]
        for one, other in itertools.pairwise(chain):
            one.link_to(other)
        graph.configure()
        return graph


def _pulled(graph: av.filter.Graph) -> Frames:
    blocks = []
    while True:
        try:
            frame = graph.pull()
        except (av.BlockingIOError, av.EOFError):
            break
        sound = frame.to_ndarray().reshape(-1, frame.layout.nb_channels)
        blocks.append(np.repeat(sound, 2, axis=1) if sound.shape[1] == 1 else sound)
    return np.concatenate(blocks) if blocks else np.empty((0, 2), np.float32)


def _reason(error: Exception) -> str:
    detail = getattr(error, "strerror", None) or str(error)
    words = translate("playback", "It cannot be decoded ({why}).")
    return words.format(why=" ".join(detail.split())[:120])
