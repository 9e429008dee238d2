"""Training on large libraries: CPU and memory of genres, classifier, map and themes."""

from __future__ import annotations

import resource
import sys
import time

import numpy as np

from recommender.core.sound import FeatureTable
from recommender.models.base import TrainingData
from recommender.models.builtin import models
from recommender.space import scale
from recommender.space.neighbours import hub_statistics

_SIZES = (1_000, 10_000)
_BLOCKS = {"timbre": 94, "rhythm": 90, "harmony": 41, "loudness": 5, "shape": 22, "embedding": 200,
           "msd": 50, "mtt": 50}  # fmt: skip
_STYLES = 24
_WORDS = ("Techno", "Waltz", "Folk", "Metal", "Ambient", "Ska", "Tango", "Bebop", "Disco", "Opera",
          "House", "Trance", "Blues", "Soul", "Funk", "Polka", "Samba", "Reggae", "Punk", "Grunge",
          "Swing", "Fado", "Salsa", "Drone")  # fmt: skip


def data(n: int, seed: int = 0) -> TrainingData:
    """Return a library of n tracks in 24 styles, four fifths tagged, as many columns as real."""
    rng = np.random.default_rng(seed)
    names = tuple(f"{block}.f{i}" for block, width in _BLOCKS.items() for i in range(width))
    centres = rng.standard_normal((_STYLES, 20)).astype(np.float32)
    mixing = rng.standard_normal((20, len(names))).astype(np.float32) / np.sqrt(20)
    style = rng.integers(0, _STYLES, n)
    latent = centres[style] + 0.7 * rng.standard_normal((n, 20)).astype(np.float32)
    X = latent @ mixing + 0.5 * rng.standard_normal((n, len(names)), dtype=np.float32)
    table = FeatureTable(np.arange(1, n + 1), X.astype(np.float32), names)
    words = tuple(
        (_WORDS[s],) if tagged else ()
        for s, tagged in zip(style.tolist(), rng.random(n) < 0.8, strict=True)
    )
    artists = (np.arange(n) // 50).astype(np.int32)
    return TrainingData(
        raw=table, space=scale.build(table), words=words, artists=artists,
        albums=(np.arange(n) // 10).astype(np.int32), years=np.full(n, 1990, np.int32),
        texts=("",) * n,
    )  # fmt: skip


def main() -> None:
    sizes = [int(size) for size in sys.argv[1:]] or _SIZES
    for n in sizes:
        started = time.process_time()
        made = data(n)
        marks = [("space", time.process_time() - started)]
        for model in models():
            at = time.process_time()
            model.fit(made)
            marks.append((model.name, time.process_time() - at))
        at = time.process_time()
        hub_statistics(made.space.X)
        marks.append(("hubs", time.process_time() - at))
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        parts = "  ".join(f"{name} {seconds:.1f}" for name, seconds in marks)
        total = time.process_time() - started
        print(f"{n:7,} tracks: {total:6.1f} s CPU ({parts}), peak {peak:,.0f} MB")


if __name__ == "__main__":
    main()
