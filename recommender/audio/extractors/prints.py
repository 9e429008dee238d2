"""What is kept of a track beside its features: waveform, fingerprint, loudness histogram."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from recommender.audio.extractors import loudness
from recommender.audio.extractors.base import Print
from recommender.audio.frames import Float32, Frames

#: Points of the waveform that a seek bar draws.
POINTS = 1_000
_BANDS = 3


def overview(frames: Frames) -> bytes:
    """Return the height of the bass, the middle and the treble at POINTS moments.

    uint8 (3, POINTS), row after row; the square root of the magnitude, so that quiet passages can
    be seen; 255 is full scale.
    """
    colours = frames.colours
    count = len(colours)
    edges = np.linspace(0, count, POINTS + 1)
    starts = np.minimum(edges[:-1].astype(np.intp), count - 1)
    peaks = np.maximum.reduceat(colours, np.unique(starts), axis=0)
    _, place = np.unique(starts, return_inverse=True)
    magnitude = np.sqrt(2 * np.maximum(peaks[place], 0))
    heights = np.round(255 * np.sqrt(np.minimum(magnitude, 1.0)))
    return heights.T.astype(np.uint8).tobytes()


def heights(data: bytes) -> Float32:
    """Return an overview as float32 (3, POINTS), 0–1."""
    return np.frombuffer(data, np.uint8).reshape(_BANDS, POINTS).astype(np.float32) / 255


def _fingerprint(frames: Frames) -> bytes:
    return frames.prints.astype("<u4").tobytes()


def words(data: bytes) -> npt.NDArray[np.uint32]:
    """Return a stored fingerprint, uint32 (w,)."""
    return np.frombuffer(data, "<u4").astype(np.uint32)


def _histogram(frames: Frames) -> bytes:
    counts = loudness.histogram(frames.power)
    places = np.flatnonzero(counts)
    return np.stack([places, counts[places]]).astype("<u4").tobytes()


def counts(data: bytes) -> npt.NDArray[np.uint32]:
    """Return a stored loudness histogram (see loudness.histogram)."""
    found = np.zeros(800, np.uint32)
    places, values = np.frombuffer(data, "<u4").reshape(2, -1)
    found[places] = values
    return found


OVERVIEW = Print("overview", 1, overview)
FINGERPRINT = Print("fingerprint", 1, _fingerprint)
HISTOGRAM = Print("loudness_histogram", 1, _histogram)
