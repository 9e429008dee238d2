"""A fingerprint of the first minute that survives re-encoding, and how alike two are."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

Float32 = npt.NDArray[np.float32]
Float64 = npt.NDArray[np.float64]
Words = npt.NDArray[np.uint32]

PRINT_S = 40.0
PRINT_BANDS = 33
WORDS_PER_S = 12.0
_WINDOW_S = 0.37
_SOUNDING = 1e-5
#: Of independent sounds half the bits differ; Haitsma and Kalker call 0.35 a match.
SAME_BELOW = 0.25
_LEAST_WORDS = 24
_SHIFTS = 24


def words(mel: Float32, frame_rate: float) -> Words:
    """Return 32 bits a moment: does the difference of neighbouring bands rise or fall?

    After Haitsma and Kalker, "A highly robust audio fingerprinting system" (ISMIR 2002), on
    logarithmic mel energies averaged over 0.37 s; uint32 (w,), 12 words a second from where sound
    begins. mel: power, float32 (frames, 33).
    """
    heard = mel.sum(axis=1) > _SOUNDING
    if not heard.any():
        return np.empty(0, np.uint32)
    sums = np.zeros((len(mel) + 1, mel.shape[1]))
    np.cumsum(mel, axis=0, dtype=np.float64, out=sums[1:])
    first, half = int(np.argmax(heard)), _WINDOW_S * frame_rate / 2
    end = min(len(mel), first + round(PRINT_S * frame_rate)) - half
    middle = np.arange(first + half, end, frame_rate / WORDS_PER_S)
    if len(middle) < 2:
        return np.empty(0, np.uint32)
    energy = _between(sums, middle + half) - _between(sums, middle - half)
    slope = np.diff(np.log(np.maximum(energy, 0) + 1e-6), axis=1)
    bits = (np.diff(slope, axis=0) > 0).astype(np.uint32)
    return (bits << np.arange(32, dtype=np.uint32)).sum(axis=1, dtype=np.uint32)


def _between(sums: Float64, place: Float64) -> Float64:
    below = np.minimum(place.astype(np.intp), len(sums) - 2)
    share = (place - below)[:, None]
    return sums[below] * (1 - share) + sums[below + 1] * share


def difference(one: Words, other: Words) -> float:
    """Return the share of bits that differ at the best alignment within two seconds, 0–1.

    1.0 when either is too short to tell.
    """
    best = 1.0
    for shift in range(-_SHIFTS, _SHIFTS + 1):
        a, b = one[max(0, shift) :], other[max(0, -shift) :]
        length = min(len(a), len(b))
        if length < _LEAST_WORDS or length < 0.5 * min(len(one), len(other)):
            continue
        differing = np.bitwise_count(a[:length] ^ b[:length]).sum()
        best = min(best, float(differing) / (32 * length))
    return best
