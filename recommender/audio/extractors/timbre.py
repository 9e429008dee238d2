"""Timbre: the colour of sound, independent of what is played."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from recommender.audio.extractors.base import Extractor
from recommender.audio.frames import CONTRASTS, MFCCS, Float32, Frames
from recommender.audio.spectrum import SPARSE

_SHAPE = ("centroid_hz", "bandwidth_hz", "rolloff_hz", "flatness")
_KEPT = range(1, MFCCS)  # the first coefficient is level, which loudness tells better
#: Coefficients whose joint movement is described: correlations say which colours go together.
_JOINT = 6
_PAIRS = tuple((i, j) for i in range(1, _JOINT + 1) for j in range(i + 1, _JOINT + 1))
_STRETCH = 16_384

NAMES = (
    *(f"mfcc{i}_mean" for i in _KEPT),
    *(f"mfcc{i}_std" for i in _KEPT),
    *(f"mfcc{i}_delta_std" for i in _KEPT),
    *(f"mfcc{i}_{j}_correlation" for i, j in _PAIRS),
    *(f"{name}_mean" for name in _SHAPE),
    *(f"{name}_std" for name in _SHAPE),
    "zcr_mean",
    "zcr_std",
    *(f"contrast{i}_mean_db" for i in range(CONTRASTS)),
    *(f"contrast{i}_std_db" for i in range(CONTRASTS)),
)


def sounding(level: Float32) -> npt.NDArray[np.bool_]:
    """Tell which moments are loud enough to have a timbre: within 40 dB of the mean power."""
    heard = level > max(float(level.mean(dtype=np.float64)) * 1e-4, 1e-10)
    return heard if heard.any() else np.ones(len(level), bool)


def _at(heard: npt.NDArray[np.bool_], step: int, count: int) -> npt.NDArray[np.bool_]:
    own = heard[np.minimum(np.arange(count) * step, len(heard) - 1)]
    return own if own.any() else np.ones(count, bool)


def summarise(frames: Frames) -> Float32:
    """Return NAMES: means and standard deviations over the sounding frames."""
    heard = sounding(frames.level)
    kept = _at(heard, 2, len(frames.mfcc))
    mfcc = (frames.mfcc if kept.all() else frames.mfcc[kept])[:, 1:]
    rare = _at(heard, SPARSE, len(frames.shape))
    shape, contrast = frames.shape[rare], frames.contrast_db[rare]
    zcr = frames.zcr[_at(heard, SPARSE, len(frames.zcr))]
    return np.concatenate(
        [
            _mean(mfcc),
            _std(mfcc),
            _std(mfcc, difference=True),
            _correlations(mfcc[:, :_JOINT]),
            _mean(shape),
            _std(shape),
            [zcr.mean(dtype=np.float64), zcr.std(dtype=np.float64)],
            _mean(contrast),
            _std(contrast),
        ]
    ).astype(np.float32)


def _mean(rows: Float32) -> npt.NDArray[np.float64]:
    return rows.mean(axis=0, dtype=np.float64)


def _std(rows: Float32, *, difference: bool = False) -> npt.NDArray[np.float64]:
    """Return each column's deviation (or its steps'), a stretch of the track at a time."""
    total, squares, count = np.zeros(rows.shape[1]), np.zeros(rows.shape[1]), 0
    middle = np.zeros(rows.shape[1]) if difference else _mean(rows)
    for start in range(0, len(rows), _STRETCH):
        part = rows[start : start + _STRETCH + difference].astype(np.float64)
        part = np.diff(part, axis=0) if difference else part - middle
        total += part.sum(axis=0)
        squares += np.einsum("ij,ij->j", part, part)
        count += len(part)
    if not count:
        return np.zeros(rows.shape[1])
    return np.sqrt(np.maximum(squares / count - (total / count) ** 2, 0))


def _correlations(rows: Float32) -> npt.NDArray[np.float64]:
    middle = _mean(rows).astype(np.float32)
    covariance = np.zeros((rows.shape[1],) * 2)
    for start in range(0, len(rows), _STRETCH):
        centred = rows[start : start + _STRETCH] - middle
        covariance += centred.T @ centred
    covariance /= len(rows)
    spread = np.sqrt(np.maximum(np.diag(covariance), 1e-12))
    whole = covariance / np.outer(spread, spread)
    return np.array([whole[i - 1, j - 1] for i, j in _PAIRS])


EXTRACTOR = Extractor("timbre", 4, NAMES, summarise)
