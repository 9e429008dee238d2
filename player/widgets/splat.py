"""Draw many dots at once: a numpy splat into an image."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
from PySide6.QtGui import QImage

UInt32 = npt.NDArray[np.uint32]


def disc_offsets(radius: float) -> npt.NDArray[np.intp]:
    """Return the (dx, dy) pixels of a filled disc, int (m, 2)."""
    reach = int(np.ceil(radius))
    span = np.arange(-reach, reach + 1)
    dx, dy = np.meshgrid(span, span)
    inside = dx**2 + dy**2 <= radius**2 + 0.5
    return np.stack([dx[inside], dy[inside]], axis=1).astype(np.intp)


def splat(
    positions: npt.NDArray[np.float32],
    colours: UInt32,
    width: int,
    height: int,
    radius: float,
) -> QImage:
    """Draw dots on a transparent image.

    Args:
        positions: pixels from the top left, float32 (n, 2); later points cover earlier ones.
        colours: 0xAARRGGBB, uint32 (n,), premultiplied.
        width: of the image, device pixels.
        height: of the image, device pixels.
        radius: of a dot, device pixels.
    """
    margin = int(np.ceil(radius))
    stride = width + 2 * margin
    canvas = np.zeros((height + 2 * margin, stride), np.uint32)
    x, y = positions[:, 0], positions[:, 1]
    seen = (x >= 0) & (x < width) & (y >= 0) & (y < height)
    columns = x[seen].astype(np.intp) + margin
    rows = y[seen].astype(np.intp) + margin
    base = rows * stride + columns
    flat = canvas.reshape(-1)
    shown = colours[seen]
    for dx, dy in disc_offsets(radius):
        flat[base + dy * stride + dx] = shown
    visible = np.ascontiguousarray(canvas[margin : margin + height, margin : margin + width])
    image = QImage(
        visible.data, width, height, width * 4, QImage.Format.Format_ARGB32_Premultiplied
    )
    return image.copy()
