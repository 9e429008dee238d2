"""Decode any format to blocks of sound through FFmpeg's filter graph."""

from __future__ import annotations

import itertools
import os
from collections.abc import Iterator

import av
import av.filter
import numpy as np
import numpy.typing as npt

from recommender.core.errors import UnreadableError
from recommender.core.ffmpeg import OPTIONS

Float32 = npt.NDArray[np.float32]

SAMPLE_RATE_HZ = 22_050
#: What was decoded before an error is used if it is at least this long.
_ENOUGH_S = 5.0
_LONGEST_S = 48 * 3600


def blocks(
    path: str, start_ms: int = 0, end_ms: int | None = None, sample_rate: int = SAMPLE_RATE_HZ
) -> Iterator[Float32]:
    """Yield blocks, float32 (channels, n) with one or two channels, of a file or a slice of it.

    Raises UnreadableError when nothing (or nearly nothing) can be decoded. An error after that is
    the end of the track, as players treat it.
    """
    first = round(start_ms * sample_rate / 1000)
    last = round(end_ms * sample_rate / 1000) if end_ms is not None else _LONGEST_S * sample_rate
    position = 0
    for block in _decoded(path, start_ms, sample_rate):
        if isinstance(block, int):
            position = block
            continue
        length = block.shape[1]
        begin, end = max(0, first - position), min(length, last - position)
        position += length
        if end > begin:
            yield block[:, begin:end]
        if position >= last:
            return


def _decoded(path: str, start_ms: int, sample_rate: int) -> Iterator[Float32 | int]:
    """Yield the position after seeking (samples), then blocks."""
    given = 0
    try:
        with av.open(os.path.abspath(path), options=OPTIONS, metadata_errors="replace") as box:
            if not box.streams.audio:
                raise UnreadableError("There is no sound in it.")
            stream = box.streams.audio[0]
            stream.thread_type = "AUTO"
            if start_ms > 10_000:
                box.seek(max(0, start_ms - 5_000) * 1000, backward=True)
            graph: av.filter.Graph | None = None
            for frame in box.decode(stream):
                if graph is None:
                    graph = _graph(frame, sample_rate)
                    yield round((frame.time or 0.0) * sample_rate) if start_ms > 10_000 else 0
                graph.push(frame)
                for block in _pulled(graph):
                    given += block.shape[1]
                    yield block
            if graph is not None:
                graph.push(None)
                yield from _pulled(graph)
    except (av.FFmpegError, ValueError, OSError) as error:
        if given < _ENOUGH_S * sample_rate:
            raise UnreadableError(_reason(error)) from error
    if not given:
        raise UnreadableError("There is no sound in it.")


def _graph(frame: av.AudioFrame, sample_rate: int) -> av.filter.Graph:
    graph = av.filter.Graph()
    source = graph.add_abuffer(
        sample_rate=frame.sample_rate,
        format=frame.format.name,
        layout=frame.layout.name,
        time_base=frame.time_base,
    )
    layout = "mono" if frame.layout.nb_channels == 1 else "stereo"
    chain = [
        graph.add("aresample", str(sample_rate)),
        graph.add("aformat", f"sample_fmts=fltp:channel_layouts={layout}"),
        graph.add("asetnsamples", "n=65536:p=0"),
        graph.add("abuffersink"),
    ]
    source.link_to(chain[0])
    for one, other in itertools.pairwise(chain):
        one.link_to(other)
    graph.configure()
    return graph


def _pulled(graph: av.filter.Graph) -> Iterator[Float32]:
    while True:
        try:
            frame = graph.pull()
        except (av.BlockingIOError, av.EOFError):
            return
        yield frame.to_ndarray().astype(np.float32, copy=False)


def _reason(error: Exception) -> str:
    detail = getattr(error, "strerror", None) or str(error)
    return f"It cannot be decoded ({' '.join(detail.split())[:120]})."
