"""Harmony: pitch classes, key and mode, how tonal it is and how much it moves."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from recommender.audio.extractors.base import Extractor
from recommender.audio.spectrum import Float32, Frames

PITCHES = ("C", "C♯", "D", "E♭", "E", "F", "F♯", "G", "A♭", "A", "B♭", "B")
#: Temperley's revision of the Krumhansl-Kessler key profiles (Music Perception 17, 1999).
_MAJOR = (5.0, 2.0, 3.5, 2.0, 4.5, 4.0, 2.0, 4.5, 2.0, 3.5, 1.5, 4.0)
_MINOR = (5.0, 2.0, 3.5, 4.5, 2.0, 4.0, 2.0, 4.5, 3.5, 2.0, 1.5, 4.0)

NAMES = (
    "key_sin",
    "key_cos",
    "minor",
    "key_confidence",
    "tonal_clarity",
    "chroma_entropy",
    "change_mean",
    "change_std",
    *(f"chroma{i}_std" for i in range(12)),
    *(f"chroma{i}_mean_from_key" for i in range(12)),
)


def normalised(chroma: Float32) -> npt.NDArray[np.float64]:
    """Return each frame's pitch classes as shares of their sum, compressed to weigh chords."""
    root = np.sqrt(np.maximum(chroma.astype(np.float64), 0))
    total = root.sum(axis=1, keepdims=True)
    return root / np.where(total > 1e-6, total, 1.0)


def key(mean: npt.NDArray[np.float64]) -> tuple[int, bool, float, float]:
    """Return tonic (0 = C), whether it is minor, confidence and the best correlation.

    Correlation of the mean pitch classes with the profiles in all 24 rotations
    (Krumhansl-Schmuckler); confidence is the lead over the best other key, 0–1.
    """
    if mean.std() < 1e-9:
        return 0, False, 0.0, 0.0
    found = np.array(
        [
            [np.corrcoef(np.roll(profile, tonic), mean)[0, 1] for tonic in range(12)]
            for profile in (_MAJOR, _MINOR)
        ]
    )
    mode, tonic = np.unravel_index(int(np.argmax(found)), found.shape)
    best = float(found[mode, tonic])
    second = float(np.sort(found.reshape(-1))[-2])
    return int(tonic), bool(mode), float(np.clip((best - second) * 5, 0, 1)), best


def key_name(tonic: int, minor: bool) -> str:
    """Return a key as it is written, for example "A minor"."""
    return f"{PITCHES[tonic % 12]} {'minor' if minor else 'major'}"


def summarise(frames: Frames) -> Float32:
    """Return NAMES."""
    chroma = normalised(frames.chroma)
    mean = chroma.mean(axis=0)
    tonic, minor, confidence, clarity = key(mean)
    # Neighbours on the circle of fifths lie side by side.
    angle = 2 * np.pi * (tonic * 7 % 12) / 12
    change = np.abs(np.diff(chroma, axis=0)).sum(axis=1) if len(chroma) > 1 else np.zeros(1)
    share = mean[mean > 0]
    entropy = float(-(share * np.log(share)).sum() / np.log(12)) if len(share) else 1.0
    general = [
        np.sin(angle),
        np.cos(angle),
        float(minor),
        confidence,
        clarity,
        entropy,
        change.mean(),
        change.std(),
    ]
    rolled = np.roll(chroma, -tonic, axis=1)
    return np.concatenate([general, rolled.std(axis=0), rolled.mean(axis=0)]).astype(np.float32)


EXTRACTOR = Extractor("harmony", 1, NAMES, summarise)
