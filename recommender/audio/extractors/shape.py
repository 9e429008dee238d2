"""Shape: how a track unfolds: its energy curve, how much it changes, how full it is."""

from __future__ import annotations

import numpy as np

from recommender.audio.extractors.base import Extractor
from recommender.audio.spectrum import Float32, Frames

_PARTS = 8

NAMES = (
    *(f"level{i}_db" for i in range(_PARTS)),
    "level_range_db",
    "low_energy_share",
    "novelty_mean",
    "novelty_max",
    "brightness_trend",
    "silence_share",
)


def summarise(frames: Frames) -> Float32:
    """Return NAMES; levels are relative to the track's mean, so that mastering does not count."""
    rms = frames.rms.astype(np.float64)
    parts = np.array_split(rms, _PARTS) if len(rms) >= _PARTS else [rms] * _PARTS
    levels = np.array([20 * np.log10(np.sqrt(np.mean(part**2)) + 1e-5) for part in parts])
    whole = np.sqrt(np.mean(rms**2)) + 1e-9
    relative = np.clip(levels - 20 * np.log10(whole + 1e-5), -40, 20)
    timbre = np.array(
        [part.mean(axis=0) for part in np.array_split(frames.mfcc[:, 1:13], 32) if len(part)]
    )
    steps = np.linalg.norm(np.diff(timbre, axis=0), axis=1) if len(timbre) > 1 else np.zeros(1)
    bright = [part.mean() for part in np.array_split(frames.centroid_hz, 4) if len(part)]
    return np.concatenate(
        [
            relative,
            [
                relative.max() - relative.min(),
                np.mean(rms < whole),
                steps.mean(),
                steps.max(),
                (bright[-1] - bright[0]) / 1000.0,
                np.mean(rms < 0.001),
            ],
        ]
    ).astype(np.float32)


EXTRACTOR = Extractor("shape", 1, NAMES, summarise)
