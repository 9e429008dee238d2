"""Ten bands an octave apart: their filters, what they do together, and ready-made settings."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

#: Middles of the bands in Hz: the preferred octaves of ISO 266.
BANDS_HZ = (31.25, 62.5, 125.0, 250.0, 500.0, 1_000.0, 2_000.0, 4_000.0, 8_000.0, 16_000.0)
#: The most a band is raised or lowered, dB.
MOST_DB = 12.0
#: A band is an octave wide at half its gain.
Q = 1.414

FLAT = (0.0,) * len(BANDS_HZ)

#: By name, dB per band from the lowest on.
PRESETS: dict[str, tuple[float, ...]] = {
    "flat": FLAT,
    "bass": (6.0, 5.0, 4.0, 2.0, 0.5, 0.0, 0.0, 0.0, 0.0, 0.0),
    "less-bass": (-6.0, -5.0, -4.0, -2.0, -0.5, 0.0, 0.0, 0.0, 0.0, 0.0),
    "treble": (0.0, 0.0, 0.0, 0.0, 0.0, 0.5, 2.0, 3.5, 5.0, 6.0),
    "voice": (-4.0, -3.0, -1.5, 0.5, 2.0, 3.5, 3.5, 2.0, 0.0, -1.5),
    "acoustic": (2.5, 2.0, 1.0, 0.5, 1.0, 1.0, 2.0, 2.5, 2.0, 1.5),
    "classical": (2.0, 1.5, 0.5, 0.0, 0.0, 0.0, -0.5, 0.5, 2.0, 2.5),
    "electronic": (4.5, 4.0, 1.5, -1.0, -1.5, 0.5, 1.0, 2.0, 3.5, 4.0),
    "jazz": (2.5, 2.0, 1.0, 1.5, -1.0, -1.0, 0.0, 1.0, 2.0, 2.5),
    "rock": (4.0, 3.0, 1.5, -0.5, -1.5, -0.5, 1.5, 3.0, 3.5, 3.5),
    "quiet": (5.0, 4.0, 2.0, 0.5, 0.0, 0.0, 0.5, 1.5, 3.5, 4.0),
    "small-speakers": (-6.0, 0.0, 4.0, 3.0, 1.5, 0.0, 0.5, 1.5, 2.0, 1.0),
}


def response_db(
    bands_db: Sequence[float], hz: npt.NDArray[np.float64], rate: int = 48_000
) -> npt.NDArray[np.float64]:
    """Return the gain in dB at frequencies, float64 (n,), of all bands in a row.

    Peaking filters after R. Bristow-Johnson, Cookbook formulae for audio EQ biquad filters.
    """
    z = np.exp(-2j * np.pi * np.asarray(hz, np.float64) / rate)
    whole = np.zeros(len(z))
    for middle, gain in zip(BANDS_HZ, bands_db, strict=True):
        if not gain or middle >= rate / 2:
            continue
        a = 10 ** (gain / 40)
        w = 2 * np.pi * middle / rate
        alpha, cos = np.sin(w) / (2 * Q), np.cos(w)
        above = (1 + alpha * a) - 2 * cos * z + (1 - alpha * a) * z**2
        below = (1 + alpha / a) - 2 * cos * z + (1 - alpha / a) * z**2
        whole += 20 * np.log10(np.abs(above / below))
    return whole


def headroom_db(bands_db: Sequence[float], rate: int = 48_000) -> float:
    """Return by how much sound must be lowered so that no frequency is louder than before, dB."""
    if not any(gain > 0 for gain in bands_db):
        return 0.0
    return max(0.0, float(response_db(bands_db, np.geomspace(20, 0.49 * rate, 400), rate).max()))


def cleaned(values: object) -> tuple[float, ...]:
    """Return band gains within their bounds; what is no such list is flat."""
    if not isinstance(values, (list, tuple)) or len(values) != len(BANDS_HZ):
        return FLAT
    if not all(isinstance(one, (int, float)) and abs(one) < 1e6 for one in values):
        return FLAT
    return tuple(min(MOST_DB, max(-MOST_DB, float(one))) for one in values)
