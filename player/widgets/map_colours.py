"""Colours of points: one a genre, or along a scale that reads well in both themes."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
from PySide6.QtGui import QColor

UInt32 = npt.NDArray[np.uint32]

_GOLDEN = 0.61803398875
_UNKNOWN = 0xFF8A8794
#: Points of a scale from dark blue over violet and coral to light yellow.
_SCALE = ((70, 80, 170), (150, 80, 190), (235, 95, 110), (250, 160, 80), (250, 225, 130))


def argb(place: int) -> int:
    """Return the colour of a genre by its rank, 0xAARRGGBB; neighbours in rank differ most."""
    hue = (0.03 + place * _GOLDEN) % 1.0
    lightness = (0.62, 0.54, 0.70)[place % 3]
    return int(QColor.fromHslF(hue, 0.62, lightness).rgba())


def genre_colours(genre: npt.NDArray[np.int32], count: int) -> UInt32:
    """Return a colour a point, uint32 (n,); −1 is grey."""
    table = np.array([*(argb(place) for place in range(count)), _UNKNOWN], np.uint32)
    return table[genre]


def along(values: npt.NDArray[np.float64]) -> UInt32:
    """Return a colour a value by its rank, uint32 (n,); what is unknown is grey."""
    known = np.isfinite(values)
    colours = np.full(len(values), _UNKNOWN, np.uint32)
    if not known.any():
        return colours
    _, level = np.unique(values[known], return_inverse=True)
    share = level / max(int(level.max()), 1)
    stops = np.linspace(0, 1, len(_SCALE))
    red, green, blue = (
        np.interp(share, stops, [colour[channel] for colour in _SCALE]).astype(np.uint32)
        for channel in range(3)
    )
    colours[known] = 0xFF000000 | red << 16 | green << 8 | blue
    return colours
