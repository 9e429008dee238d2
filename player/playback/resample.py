"""From a file's sample rate to the device's, without a seam between files of the same rate."""

from __future__ import annotations

import av
import numpy as np

from player.playback.sounds import Frames


class Resampler:
    """FFmpeg's resampler, kept running from one track to the next."""

    def __init__(self, rate_in: int, rate_out: int) -> None:
        self.rates = (rate_in, rate_out)
        self._resampler = av.AudioResampler(format="flt", layout="stereo", rate=rate_out)

    def process(self, block: Frames) -> Frames:
        """Return what comes out for a block; a few frames stay inside."""
        frame = av.AudioFrame.from_ndarray(
            np.ascontiguousarray(block).reshape(1, -1), format="flt", layout="stereo"
        )
        frame.sample_rate = self.rates[0]
        frame.pts = None
        return _joined(self._resampler.resample(frame))

    def flush(self) -> Frames:
        """Return what stayed inside; nothing may follow."""
        return _joined(self._resampler.resample(None))


def _joined(frames: list[av.AudioFrame]) -> Frames:
    blocks = [frame.to_ndarray().reshape(-1, 2) for frame in frames]
    return np.concatenate(blocks) if blocks else np.empty((0, 2), np.float32)
