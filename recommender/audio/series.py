"""Rows that come in small parts, kept outside the heap: a long track must not fragment it."""

from __future__ import annotations

import mmap

import numpy as np
import numpy.typing as npt

Float32 = npt.NDArray[np.float32]

_BLOCK_BYTES = 1 << 20


def _pages(count: int, shape: tuple[int, ...]) -> Float32:
    """Return room for rows in pages of their own, which go back to the system when let go."""
    width = int(np.prod(shape, dtype=np.int64))
    room = mmap.mmap(-1, max(4 * count * width, 4))
    return np.frombuffer(room, np.float32, count * width).reshape(count, *shape)


class Series:
    """Grows by parts, float32 (k, …) of one shape."""

    def __init__(self) -> None:
        self._blocks: list[Float32] = []
        self._used = 0
        self._shape: tuple[int, ...] = ()

    def add(self, rows: npt.NDArray[np.floating]) -> None:
        """Append rows."""
        if not self._blocks:
            self._shape = rows.shape[1:]
            self._grow(len(rows))
        elif self._used + len(rows) > len(self._blocks[-1]):
            self._blocks[-1] = self._blocks[-1][: self._used]
            self._grow(len(rows))
        self._blocks[-1][self._used : self._used + len(rows)] = rows
        self._used += len(rows)

    def _grow(self, least: int) -> None:
        width = 4 * int(np.prod(self._shape, dtype=np.int64))
        self._blocks.append(_pages(max(least, _BLOCK_BYTES // width), self._shape))
        self._used = 0

    def whole(self) -> Float32:
        """Return all rows; the series is empty afterwards."""
        if not self._blocks:
            return np.empty((0, *self._shape), np.float32)
        self._blocks[-1] = self._blocks[-1][: self._used]
        found = _pages(sum(map(len, self._blocks)), self._shape)
        place = 0
        self._blocks.reverse()
        while self._blocks:
            block = self._blocks.pop()
            found[place : place + len(block)] = block
            place += len(block)
        return found
