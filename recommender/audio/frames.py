"""A track at frame level: what extractors look at."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from recommender.audio.grid import Grid

Float32 = npt.NDArray[np.float32]
Float64 = npt.NDArray[np.float64]

MFCCS = 20
CONTRASTS = 6
PITCHES = 36


@dataclass(frozen=True, slots=True)
class Frames:
    """Series over a track; rows are moments.

    Each spectral frame (grid.hop apart): onsets float32 (t, 8), the rise of log-mel in eight bands;
    colours (t, 3), power below 200 Hz, to 2 kHz and above. Each hop: level (t,), mean square. Each
    second frame: mfcc (u, 20). Each eighth: shape (w, 4), centroid, bandwidth and roll-off in Hz,
    flatness; contrast_db (w, 6); of each eighth hop: zcr (w,), sign changes a sample. Each tonal
    frame (grid.hop_tonal apart at grid.tonal_rate): chroma (v, 36), spectral peaks by thirds of a
    semitone, C first. Of the whole track: bass (36,), the same below 260 Hz; tuning (100,), peaks
    by cents off the nearest pitch; prints uint32 (p,), its fingerprint (see fingerprint).
    power: K-weighted mean square of successive 100 ms pieces, float64 (p,), summed over channels;
    sample_peak and true_peak are linear.
    """

    grid: Grid
    duration_s: float
    onsets: Float32
    colours: Float32
    level: Float32
    zcr: Float32
    mfcc: Float32
    shape: Float32
    contrast_db: Float32
    chroma: Float32
    bass: Float32
    tuning: Float32
    prints: npt.NDArray[np.uint32]
    power: Float64
    sample_peak: float
    true_peak: float

    @property
    def frame_rate(self) -> float:
        """Spectral frames a second."""
        return self.grid.frame_rate
