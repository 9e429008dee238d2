"""The K-weighting of ITU-R BS.1770-4: how strong sound is to the ear."""

from __future__ import annotations

from functools import cache

import numpy as np
import numpy.typing as npt

Float32 = npt.NDArray[np.float32]
Float64 = npt.NDArray[np.float64]

PIECE_S = 0.1
#: Surround channels count 1.5 dB more, the one for effects not at all (BS.1770-4, table 3).
_SURROUND = ("BL", "BR", "SL", "SR", "BC", "WL", "WR")
_UNHEARD = ("LFE", "LFE2")


def _shelf(rate: int) -> Float64:
    """The first stage, a high shelf of +4 dB, designed for any rate from its analogue values."""
    gain_db, q, centre_hz = 3.99984385397, 0.7071752369554193, 1681.9744509555319
    k = np.tan(np.pi * centre_hz / rate)
    high, band = 10 ** (gain_db / 20), (10 ** (gain_db / 20)) ** 0.499666774155
    scale = 1 + k / q + k * k
    b = np.array([high + band * k / q + k * k, 2 * (k * k - high), high - band * k / q + k * k])
    a = np.array([scale, 2 * (k * k - 1), 1 - k / q + k * k])
    return np.concatenate([b, a]) / scale


def _high_pass(rate: int) -> Float64:
    """The second stage, a high pass at 38 Hz."""
    q, centre_hz = 0.5003270373253953, 38.13547087613982
    k = np.tan(np.pi * centre_hz / rate)
    scale = 1 + k / q + k * k
    a = np.array([1.0, 2 * (k * k - 1) / scale, (1 - k / q + k * k) / scale])
    return np.concatenate([[1.0, -2.0, 1.0], a])


def sections(sample_rate: int) -> Float64:
    """Return both stages as second-order sections, float64 (2, 6)."""
    return np.stack([_shelf(sample_rate), _high_pass(sample_rate)])


@cache
def power_response(sample_rate: int, n_fft: int) -> Float64:
    """Return by how much each bin of a Fourier transform is weighted, float64 (n_fft / 2 + 1,)."""
    turn = np.exp(-2j * np.pi * np.arange(n_fft // 2 + 1) / n_fft)
    powers = np.stack([np.ones_like(turn), turn, turn * turn])
    found = np.ones(len(turn))
    for section in sections(sample_rate):
        found = found * np.abs((section[:3] @ powers) / (section[3:] @ powers)) ** 2
    return found


def channel_weights(layout: tuple[str, ...]) -> Float64:
    """Return how much each channel counts, by its name ("FL", "LFE" …), float64 (channels,)."""
    return np.array(
        [0.0 if name in _UNHEARD else 1.41 if name in _SURROUND else 1.0 for name in layout]
    )


class KWeight:
    """Filters a stream of many channels and sums its weighted power in pieces of 100 ms.

    Exact and slow; mono and stereo take their loudness from the shared spectrum instead.
    """

    def __init__(self, sample_rate: int, layout: tuple[str, ...]) -> None:
        self._sos = sections(sample_rate).astype(np.float32)
        self._weights = channel_weights(layout).astype(np.float32)
        self._piece = round(sample_rate * PIECE_S)
        self._state = np.zeros((2, len(layout), 2), np.float32)
        self._rest = np.empty(0, np.float32)
        self._pieces: list[Float32] = []

    def push(self, block: Float32) -> None:
        """Take a block, float32 (channels, n)."""
        import scipy.signal  # large, and seldom needed

        weighted, self._state = scipy.signal.sosfilt(self._sos, block, axis=1, zi=self._state)
        power = np.einsum("c,cn,cn->n", self._weights, weighted, weighted)
        squares = np.concatenate([self._rest, power])
        whole = len(squares) // self._piece * self._piece
        self._pieces.append(squares[:whole].reshape(-1, self._piece).mean(axis=1))
        self._rest = squares[whole:]

    def finish(self) -> Float64:
        """Return the mean squares of all pieces; a shorter one counts only if it is alone."""
        pieces = np.concatenate(self._pieces) if self._pieces else np.empty(0, np.float32)
        if not len(pieces) and len(self._rest):
            pieces = self._rest.mean(keepdims=True)
        return pieces.astype(np.float64)
