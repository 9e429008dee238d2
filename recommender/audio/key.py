"""Key and mode from pitch classes, and the tuning that they are counted in."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from recommender.audio.fitted import fitted

Float32 = npt.NDArray[np.float32]
Float64 = npt.NDArray[np.float64]

PITCHES = ("C", "C♯", "D", "E♭", "E", "F", "F♯", "G", "A♭", "A", "B♭", "B")
#: Shares of pitch classes in common-practice music, major and minor: Albrecht and Shanahan, "The
#: use of large corpora to train a new type of key-finding algorithm" (Music Perception 31, 2013).
MAJOR = (0.238, 0.006, 0.111, 0.006, 0.137, 0.094, 0.016, 0.214, 0.009, 0.080, 0.008, 0.081)
MINOR = (0.220, 0.006, 0.104, 0.123, 0.019, 0.103, 0.012, 0.214, 0.062, 0.022, 0.061, 0.052)


@dataclass(frozen=True, slots=True)
class Key:
    """A key: tonic (0 = C), mode, the probabilities of the key and of its mode given the tonic,
    and how well a profile of tonal music fits (−1 … 1).
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


def tuned(thirds: Float32, cents: float) -> Float32:
    """Return pitch classes, float32 (t, 12), of thirds of a semitone (t, 36) in a tuning."""
    grid = np.arange(36) / 3 - cents / 100
    away = (grid[None, :] - np.arange(12)[:, None] + 6) % 12 - 6
    weights = np.maximum(0, 1 - np.abs(away) * 1.5)
    return thirds @ weights.T.astype(np.float32)


def describe(chroma: Float32, bass: Float32) -> Float64:
    """Return standardised pitch classes of the whole and of the bass, float64 (24,), zeros without.

    chroma: (t, 12); bass: (12,).
    """
    total = chroma.sum(axis=1, keepdims=True)
    heard = total[:, 0] > 1e-6
    if not heard.any():
        return np.zeros(24)
    mean = (chroma[heard] / total[heard]).mean(axis=0, dtype=np.float64)
    return np.concatenate([_standard(mean), _standard(bass / max(float(bass.sum()), 1e-9))])


def _standard(values: npt.NDArray[np.floating]) -> Float64:
    spread = float(values.std())
    return (values - values.mean()) / spread if spread > 1e-9 else np.zeros(len(values))


def rotations(described: Float64) -> Float64:
    """Return the description as each of 12 tonics would see it, float64 (12, 24)."""
    both = described.reshape(2, 12)
    return np.stack([np.roll(both, -tonic, axis=1).reshape(-1) for tonic in range(12)])


def estimate(chroma: Float32, bass: Float32) -> Key:
    """Return the key of pitch classes (t, 12) and of the bass' (12,).

    Profiles for both modes, fitted on music of known key from MAJOR and MINOR on, are laid over
    the pitch classes in all 24 rotations (after Krumhansl and Schmuckler).
    """
    described = describe(chroma, bass)
    if not described[:12].any():
        return Key(0, False, 0.0, 0.0, 0.0)
    score = fitted().key_profiles @ rotations(described).T
    likely = np.exp(score - score.max())
    likely /= likely.sum()
    mode, tonic = np.unravel_index(int(np.argmax(likely)), likely.shape)
    profile = np.roll((MAJOR, MINOR)[mode], tonic)
    return Key(
        int(tonic),
        bool(mode),
        float(likely[mode, tonic]),
        float(likely[mode, tonic] / likely[:, tonic].sum()),
        float(np.corrcoef(profile, described[:12])[0, 1]),
    )
