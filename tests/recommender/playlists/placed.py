"""Give the tracks of a synthetic library places in sound, without listening to anything."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from recommender.space.neighbours import hub_statistics
from recommender.store.opening import LockedStore


def place(data_dir: Path, *, styles: int = 6, width: int = 12, seed: int = 1) -> None:
    """Write points, predictions and sound columns for every track of a data folder."""
    rng = np.random.default_rng(seed)
    store = LockedStore(data_dir)
    with store.reader() as reader:
        ids = [row[0] for row in reader.execute("SELECT id FROM track ORDER BY id")]
    n = len(ids)
    style = rng.integers(0, styles, n)
    middles = rng.standard_normal((styles, width))
    X = (2 * middles[style] + 0.6 * rng.standard_normal((n, width))).astype(np.float32)
    mean, spread = hub_statistics(X)
    energy, tempo = rng.random(n).tolist(), rng.uniform(70, 180, n).tolist()

    def write(db: object) -> None:
        db.executemany(
            "INSERT OR REPLACE INTO point VALUES (?, ?)",
            [(i, row.tobytes()) for i, row in zip(ids, X, strict=True)],
        )
        db.executemany(
            "INSERT OR REPLACE INTO prediction (track_id, hub_mean, hub_std) VALUES (?, ?, ?)",
            list(zip(ids, mean.tolist(), spread.tolist(), strict=True)),
        )
        db.executemany(
            "INSERT OR REPLACE INTO sound (track_id, tempo_bpm, energy) VALUES (?, ?, ?)",
            list(zip(ids, tempo, energy, strict=True)),
        )

    store.writer.submit(write).result()
    store.close()
