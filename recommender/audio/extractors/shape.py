"""Shape: how a track unfolds: its energy curve, its sections, its beginning and its end."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from recommender.audio.extractors import loudness
from recommender.audio.extractors.base import Extractor
from recommender.audio.frames import Float32, Frames
from recommender.audio.kweight import PIECE_S

Float64 = npt.NDArray[np.float64]

_PARTS = 8
#: Structure is looked for in at most so many stretches of a track.
_STRETCHES = 240
_STRETCH_S = 1.0
_KERNEL_S = 8.0
_SILENT_LUFS = -60.0
#: The introduction ends, the ending begins, where loudness comes this near to the track's own.
_BELOW_LU = 6.0

NAMES = (
    *(f"level{i}_db" for i in range(_PARTS)),
    "level_range_db",
    "low_energy_share",
    "novelty_mean",
    "novelty_max",
    "sections",
    "sections_per_minute",
    "repetition",
    "brightness_trend",
    "silence_share",
    "leading_silence_s",
    "trailing_silence_s",
    "intro_s",
    "outro_s",
    "ends_softly",
)


def summarise(frames: Frames) -> Float32:
    """Return NAMES; levels are relative to the track's mean, so that mastering does not count."""
    level = frames.level.astype(np.float64)
    parts = np.array_split(level, _PARTS) if len(level) >= _PARTS else [level] * _PARTS
    levels = np.array([10 * np.log10(part.mean() + 1e-10) for part in parts])
    whole = level.mean() + 1e-10
    relative = np.clip(levels - 10 * np.log10(whole), -40, 20)
    bright = [part.mean() for part in np.array_split(frames.shape[:, 0], 4) if len(part)]
    novelty, sections, repetition = structure(frames)
    return np.array(
        [
            *relative,
            relative.max() - relative.min(),
            np.mean(level < whole),
            novelty.mean(),
            novelty.max(),
            sections,
            60 * sections / max(frames.duration_s, 30.0),
            repetition,
            (bright[-1] - bright[0]) / 1000.0,
            np.mean(level < 1e-6),
            *edges(frames),
        ],
        np.float32,
    )


def edges(frames: Frames) -> tuple[float, float, float, float, float]:
    """Return seconds of silence before and after, of introduction and ending, and 0–1 fade."""
    pieces = loudness.lufs(frames.power)
    short = loudness.lufs(loudness.windows(frames.power, 10))
    heard = np.flatnonzero(pieces > _SILENT_LUFS)
    if not len(heard):
        return frames.duration_s, 0.0, 0.0, 0.0, 0.0
    first, last = heard[0] * PIECE_S, (heard[-1] + 1) * PIECE_S
    full = np.flatnonzero(short > loudness.integrated(frames.power) - _BELOW_LU)
    begin = full[0] * PIECE_S if len(full) else first
    end = min(full[-1] * PIECE_S + 10 * PIECE_S, last) if len(full) else last
    tail = pieces[max(0, heard[-1] - 80) : heard[-1] + 1]
    slope = np.polyfit(np.arange(len(tail)), tail, 1)[0] * 10 if len(tail) > 10 else 0.0
    return (
        float(first),
        float(max(frames.duration_s - last, 0.0)),
        float(max(begin - first, 0.0)),
        float(max(last - end, 0.0)),
        float(np.clip(-slope / 3, 0, 1)),
    )


def structure(frames: Frames) -> tuple[Float64, int, float]:
    """Return the novelty curve, the number of sections, and how much of it comes again, 0–1.

    A checkerboard moved along the self-similarity of timbre and harmony (Foote, ICME 2000).
    """
    rows = stretches(frames)
    if len(rows) < 4:
        return np.zeros(1), 1, 0.0
    alike = rows @ rows.T
    step_s = frames.duration_s / len(rows)
    half = int(np.clip(round(_KERNEL_S / step_s), 2, len(rows) // 2))
    axis = np.arange(-half, half) + 0.5
    taper = np.exp(-0.5 * (axis / (half / 2)) ** 2)
    kernel = np.outer(np.sign(axis) * taper, np.sign(axis) * taper)
    padded = np.pad(alike, half, mode="edge")
    views = np.lib.stride_tricks.sliding_window_view(padded, kernel.shape)
    novelty = np.einsum("iijk,jk->i", views[: len(rows), : len(rows)], kernel)
    novelty = np.maximum(novelty / np.abs(kernel).sum(), 0)
    inner = novelty[1:-1]
    high = novelty.mean() + novelty.std()
    peaks = (inner > novelty[:-2]) & (inner >= novelty[2:]) & (inner > max(high, 0.02))
    far = np.triu(alike, 2 * half)
    again = float(np.clip(far.max(axis=1)[: max(1, len(rows) - 2 * half)].mean(), 0, 1))
    return novelty, int(peaks.sum()) + 1, again


def stretches(frames: Frames) -> Float64:
    """Return unit vectors of timbre and harmony for successive stretches, (n, d)."""
    count = int(np.clip(frames.duration_s / _STRETCH_S, 1, _STRETCHES))
    timbre = _means(frames.mfcc[:, 1:13], count)
    chroma = _means(frames.chroma.reshape(-1, 12, 3).sum(axis=2), count)
    return np.concatenate([_unit(_standard(timbre)), _unit(_standard(chroma))], axis=1) / np.sqrt(2)


def _means(rows: Float32, count: int) -> Float64:
    starts = np.linspace(0, len(rows), count, endpoint=False).astype(np.intp)
    stops = np.maximum([*starts[1:], len(rows)], starts + 1)
    pairs = zip(starts.tolist(), stops.tolist(), strict=True)
    return np.array([rows[start:stop].mean(axis=0, dtype=np.float64) for start, stop in pairs])


def _standard(rows: Float64) -> Float64:
    return (rows - rows.mean(axis=0)) / np.maximum(rows.std(axis=0), 1e-6)


def _unit(rows: Float64) -> Float64:
    return rows / np.maximum(np.linalg.norm(rows, axis=1, keepdims=True), 1e-9)


EXTRACTOR = Extractor("shape", 3, NAMES, summarise)
