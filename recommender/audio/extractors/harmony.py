"""Harmony: tuning, key and mode, how tonal it is and how much it moves."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from recommender.audio import key as keys
from recommender.audio.extractors.base import Extractor
from recommender.audio.frames import Float32, Frames
from recommender.audio.key import key_name

Float64 = npt.NDArray[np.float64]

__all__ = ["EXTRACTOR", "NAMES", "key_name", "summarise"]

NAMES = (
    "key_sin",
    "key_cos",
    "minor",
    "key_confidence",
    "mode_confidence",
    "tonal_clarity",
    "tuning_cents",
    "chroma_entropy",
    "change_mean",
    "change_std",
    "chord_change_rate_hz",
    *(f"chroma{i}_std" for i in range(12)),
    *(f"chroma{i}_mean_from_key" for i in range(12)),
    *(f"tonnetz{i}_std" for i in range(6)),
)
_STEP_S = 0.4


def summarise(frames: Frames) -> Float32:
    """Return NAMES."""
    cents = keys.tuning_cents(frames.tuning)
    chroma = keys.tuned(frames.chroma, cents)
    found = keys.estimate(chroma, keys.tuned(frames.bass[None], cents)[0])
    total = chroma.sum(axis=1, keepdims=True)
    share = chroma / np.where(total > 1e-6, total, 1.0)
    mean = share.mean(axis=0, dtype=np.float64)
    # Neighbours on the circle of fifths lie side by side.
    angle = 2 * np.pi * (found.tonic * 7 % 12) / 12
    space = share @ _tonnetz().T.astype(np.float32)
    change = np.linalg.norm(np.diff(space, axis=0), axis=1) if len(space) > 1 else np.zeros(1)
    known = mean[mean > 0]
    entropy = float(-(known * np.log(known)).sum() / np.log(12)) if len(known) else 1.0
    general = [
        np.sin(angle),
        np.cos(angle),
        float(found.minor),
        found.confidence,
        found.mode_confidence,
        found.clarity,
        cents,
        entropy,
        change.mean(),
        change.std(),
        _peaks(change) * frames.grid.tonal_frame_rate / max(len(change), 1),
    ]
    return np.concatenate(
        [
            general,
            np.roll(share.std(axis=0, dtype=np.float64), -found.tonic),
            np.roll(mean, -found.tonic),
            space.std(axis=0, dtype=np.float64),
        ]
    ).astype(np.float32)


def _tonnetz() -> Float64:
    """Return fifths, minor and major thirds as circles, float64 (6, 12) (Harte et al., 2006)."""
    steps = np.arange(12) * np.pi
    radii = (1.0, 1.0, 0.5)
    angles = (steps * 7 / 6, steps * 3 / 2, steps * 2 / 3)
    pairs = [
        radius * wave(angle)
        for radius, angle in zip(radii, angles, strict=True)
        for wave in (np.sin, np.cos)
    ]
    return np.stack(pairs)


def _peaks(change: Float64) -> int:
    inner = change[1:-1]
    return int(
        (
            (inner > change[:-2]) & (inner >= change[2:]) & (inner > change.mean() + change.std())
        ).sum()
    )


EXTRACTOR = Extractor("harmony", 3, NAMES, summarise)
