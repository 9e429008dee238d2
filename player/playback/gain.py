"""How loud: ReplayGain with a guard against clipping, and a volume that moves without clicks."""

from __future__ import annotations

import math
from enum import StrEnum

import numpy as np

from player.playback.sounds import Frames
from recommender.core.track import TrackRow

#: ReplayGain 2.0 levels to this loudness; it stands in where a file has no gain of its own.
REFERENCE_LUFS = -18.0
_MOST_DB = 24.0
_RAMP_FRAMES = 1024


class ReplayGain(StrEnum):
    """Which gain is applied: a track's, its album's, or whichever suits its neighbours."""

    OFF = "off"
    TRACK = "track"
    ALBUM = "album"
    AUTO = "auto"


def replay_gain(
    row: TrackRow,
    mode: ReplayGain,
    *,
    preamp_db: float = 0.0,
    in_album: bool = False,
    album_lufs: float | None = None,
    guard: bool = True,
) -> float:
    """Return the linear gain for a track; with ``guard`` never so much that its peak would clip.

    Without gain tags the analysed loudness is levelled to REFERENCE_LUFS. A track whose peak is
    not known is never made louder.

    Args:
        row: the track.
        mode: which gain is wished.
        preamp_db: what the listener adds to all tracks that have a gain.
        in_album: whether a neighbour in the queue is of the same album (decides AUTO).
        album_lufs: the analysed loudness of its album, which stands in for a missing album gain.
        guard: keep peaks below full scale.
    """
    if mode is ReplayGain.OFF:
        return 1.0
    whole_album = mode is ReplayGain.ALBUM or (mode is ReplayGain.AUTO and in_album)
    gain_db, peak = row.track_gain_db, row.track_peak
    if whole_album and row.album_gain_db is not None:
        gain_db, peak = row.album_gain_db, row.album_peak or row.track_peak
    elif whole_album and album_lufs is not None:
        gain_db = REFERENCE_LUFS - album_lufs
    if gain_db is None and row.loudness_lufs is not None:
        gain_db = REFERENCE_LUFS - row.loudness_lufs
    if gain_db is None:
        return 1.0
    gain = 10 ** (min(gain_db + preamp_db, _MOST_DB) / 20)
    if not guard:
        return gain
    return min(gain, 1 / max(peak or row.peak or 1.0, 1e-6))


def volume_gain(volume: float) -> float:
    """Return the linear gain of a volume of 0–1: cubic, so that the slider moves evenly by ear."""
    return min(max(volume, 0.0), 1.0) ** 3


class Volume:
    """Multiplies blocks by a gain; a change is spread over about 20 ms.

    ``hushed`` fades to silence over ``fade_frames`` whatever the target, and back again.
    """

    def __init__(self) -> None:
        self.target = 1.0
        self.fade_frames = 0
        self._gain = 1.0
        self._presence = 1.0  # 0 when hushed
        self.hushed = False

    @property
    def silent(self) -> bool:
        """Whether the fade to silence is over."""
        return self.hushed and self._presence == 0.0

    @property
    def frames_left(self) -> int:
        """How many frames the fade to silence still takes."""
        return max(1, math.ceil(self._presence * self.fade_frames))

    def begin_silent(self) -> None:
        """Fade in from here."""
        self.hushed = False
        self._presence = 0.0 if self.fade_frames else 1.0

    def _fade(self, block: Frames) -> None:
        wanted = 0.0 if self.hushed else 1.0
        if self._presence == wanted or not len(block):
            return
        step = 1 / self.fade_frames if self.fade_frames else 1.0
        way = self._presence + np.arange(1, len(block) + 1) * (-step if self.hushed else step)
        share = np.clip(way, 0.0, 1.0)
        block *= share[:, None].astype(np.float32)
        self._presence = wanted if abs(share[-1] - wanted) < step / 2 else float(share[-1])

    def apply(self, block: Frames) -> None:
        """Scale a block in place."""
        self._fade(block)
        target = self.target
        if self._gain != target:
            ramp = np.linspace(self._gain, target, min(_RAMP_FRAMES, len(block)), dtype=np.float32)
            block[: len(ramp)] *= ramp[:, None]
            block[len(ramp) :] *= np.float32(target)
            self._gain = target
        elif target != 1.0:
            block *= np.float32(target)
