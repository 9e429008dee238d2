"""Feature tables that look like music made of styles: no audio is needed."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from recommender.core.sound import FeatureTable
from recommender.models.base import TrainingData
from recommender.space import scale

_NAMES = (
    *("rhythm.tempo_bpm", "rhythm.onset_rate_hz", "loudness.integrated_lufs", "harmony.minor"),
    *("timbre.centroid_hz_mean", "timbre.flatness_mean"),
    *(f"timbre.mfcc{i}_mean" for i in range(1, 15)),
    *(f"rhythm.pattern{i}" for i in range(10)),
)
WORDS = ("Techno", "Waltz", "Folk", "Metal", "Ambient", "Ska", "Tango", "Bebop", "Disco", "Opera")


def table(
    styles: int, n: int, *, seed: int = 0, apart: float = 2.2
) -> tuple[FeatureTable, npt.NDArray[np.intp]]:
    """Return features of n tracks and the style each belongs to.

    The styles depend on no seed, and the first tracks of a larger library are those of a smaller.
    """
    drawn, noise = np.random.default_rng(seed), np.random.default_rng(seed + 1)
    shapes = np.random.default_rng(1_000 + styles)
    centres = shapes.standard_normal((styles, 12)) @ shapes.standard_normal((12, len(_NAMES)))
    style = drawn.choice(styles, n, p=shapes.dirichlet(np.full(styles, 6.0)))
    X = centres[style] * apart / np.sqrt(12) + noise.standard_normal((n, len(_NAMES))) * 0.7
    X[:, 0] = 120 * 2 ** (X[:, 0] / 6)
    return FeatureTable(np.arange(1, n + 1), X.astype(np.float32), _NAMES), style


def data(
    styles: int = 4,
    n: int = 200,
    *,
    seed: int = 0,
    apart: float = 2.2,
    tagged: float = 1.0,
    before: dict[str, object] | None = None,
    fit_seed: int = 0,
    corrections: dict[int, str] | None = None,
) -> tuple[TrainingData, npt.NDArray[np.intp]]:
    """Return training data whose genre tags are right, as far as there are any."""
    features, style = table(styles, n, seed=seed, apart=apart)
    rng = np.random.default_rng(seed + 7)
    words = tuple((WORDS[s % len(WORDS)],) if rng.random() < tagged else () for s in style.tolist())
    artists = rng.integers(0, max(1, n // 6), n).astype(np.int32)
    made = TrainingData(
        raw=features,
        space=scale.build(features),
        words=words,
        artists=artists,
        albums=artists,
        years=np.full(n, 1985, np.int32),
        before=before or {},
        seed=fit_seed,
        corrections=corrections or {},
    )
    return made, style
