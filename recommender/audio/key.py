"""Key and mode from pitch classes, and the tuning that they are counted in."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

Float32 = npt.NDArray[np.float32]
Float64 = npt.NDArray[np.float64]

PITCHES = ("C", "C♯", "D", "E♭", "E", "F", "F♯", "G", "A♭", "A", "B♭", "B")
#: Temperley's revision of the Krumhansl-Kessler key profiles (Music Perception 17, 1999).
MAJOR = (5.0, 2.0, 3.5, 2.0, 4.5, 4.0, 2.0, 4.5, 2.0, 3.5, 1.5, 4.0)
MINOR = (5.0, 2.0, 3.5, 4.5, 2.0, 4.0, 2.0, 4.5, 3.5, 2.0, 1.5, 4.0)
_BASS_SHARE = 0.3


@dataclass(frozen=True, slots=True)
class Key:
    """A key: tonic (0 = C), mode, how far it leads (0–1) over other keys and over its own other
    mode, and how well it fits (−1 … 1).
    """

    tonic: int
    minor: bool
    confidence: float
    mode_confidence: float
    clarity: float


def key_name(tonic: int, minor: bool) -> str:
    """Return a key as it is written, for example "A minor"."""
    return f"{PITCHES[tonic % 12]} {'minor' if minor else 'major'}"


def tuning_cents(histogram: Float32) -> float:
    """Return how far the piece is tuned above 440 Hz, −50 … 50 cents: the circular mean.

    histogram: weights by cents off the nearest pitch, float32 (100,), cent 0 first.
    """
    turn = np.exp(2j * np.pi * np.arange(100) / 100)
    whole = complex(np.asarray(histogram, np.float64) @ turn)
    return float(np.angle(whole) / (2 * np.pi) * 100) if abs(whole) > 1e-9 else 0.0


def tuned(thirds: Float32, cents: float) -> Float64:
    """Return pitch classes, float64 (t, 12), of thirds of a semitone (t, 36) in a tuning."""
    grid = np.arange(36) / 3 - cents / 100
    away = (grid[None, :] - np.arange(12)[:, None] + 6) % 12 - 6
    weights = np.maximum(0, 1 - np.abs(away) * 1.5)
    return np.asarray(thirds, np.float64) @ weights.T


def estimate(chroma: Float64, bass: Float64) -> Key:
    """Return the key of pitch classes (t, 12) and of the bass' (12,).

    Correlation with a profile in all 24 rotations (Krumhansl and Schmuckler).
    """
    total = chroma.sum(axis=1, keepdims=True)
    mean = (
        (chroma / np.where(total > 1e-6, total, 1.0))[total[:, 0] > 1e-6].mean(axis=0)
        if (total > 1e-6).any()
        else np.zeros(12)
    )
    if mean.std() < 1e-9:
        return Key(0, False, 0.0, 0.0, 0.0)
    whole = mean / mean.sum() + _BASS_SHARE * bass / max(bass.sum(), 1e-9)
    found = fits(whole)
    mode, tonic = np.unravel_index(int(np.argmax(found)), found.shape)
    best = float(found[mode, tonic])
    second = float(np.sort(found.reshape(-1))[-2])
    other = float(found[1 - mode, tonic])
    return Key(
        int(tonic),
        bool(mode),
        float(np.clip((best - second) * 5, 0, 1)),
        float(np.clip((best - other) * 2, 0, 1)),
        best,
    )


def fits(mean: Float64) -> Float64:
    """Return the correlation of pitch classes with every major and minor key, (2, 12)."""
    return np.array(
        [
            [np.corrcoef(np.roll(profile, tonic), mean)[0, 1] for tonic in range(12)]
            for profile in (MAJOR, MINOR)
        ]
    )
