"""Timbre: the colour of sound, independent of what is played."""

from __future__ import annotations

import numpy as np

from recommender.audio.extractors.base import Extractor
from recommender.audio.spectrum import MFCCS, Float32, Frames

_SHAPE = ("centroid_hz", "bandwidth_hz", "rolloff_hz", "flatness", "zcr")
_KEPT = range(1, MFCCS)  # the first coefficient is level, which loudness tells better

NAMES = (
    *(f"mfcc{i}_mean" for i in _KEPT),
    *(f"mfcc{i}_std" for i in _KEPT),
    *(f"mfcc{i}_delta_std" for i in _KEPT),
    *(f"{name}_mean" for name in _SHAPE),
    *(f"{name}_std" for name in _SHAPE),
    *(f"contrast{i}_mean_db" for i in range(6)),
    *(f"contrast{i}_std_db" for i in range(6)),
)


def sounding(frames: Frames) -> np.ndarray[tuple[int], np.dtype[np.bool_]]:
    """Tell which frames are loud enough to have a timbre: within 40 dB of the track's level."""
    level = np.sqrt(np.mean(frames.rms.astype(np.float64) ** 2))
    heard = frames.rms > max(level * 0.01, 1e-5)
    return heard if heard.any() else np.ones(len(frames.rms), bool)


def summarise(frames: Frames) -> Float32:
    """Return NAMES: means and standard deviations over the sounding frames."""
    heard = sounding(frames)
    mfcc = frames.mfcc[heard][:, 1:]
    delta = np.diff(mfcc, axis=0) if len(mfcc) > 1 else np.zeros_like(mfcc)
    shape = np.stack([getattr(frames, name)[heard] for name in _SHAPE], axis=1)
    contrast = frames.contrast_db[heard]
    return np.concatenate(
        [
            mfcc.mean(axis=0),
            mfcc.std(axis=0),
            delta.std(axis=0),
            shape.mean(axis=0),
            shape.std(axis=0),
            contrast.mean(axis=0),
            contrast.std(axis=0),
        ]
    )


EXTRACTOR = Extractor("timbre", 1, NAMES, summarise)
