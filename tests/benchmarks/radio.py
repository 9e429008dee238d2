"""Radio and the living queue: time to steer a large library, variety, hubs.

The library is synthetic: styles of different density with artists and albums inside them, and a
few tracks in the middle of everything, which naive neighbours make hubs of. There are 500 seeds,
because with 100 of them chance alone puts some track of 10,000 into 10 radios. The same on a data
folder: ``python -m tests.benchmarks.radio DATA_DIR``.
"""

from __future__ import annotations

import sys
import time
from collections import Counter
from dataclasses import replace
from datetime import date
from pathlib import Path

import numpy as np
import numpy.typing as npt

from recommender.core.snapshot import Snapshot
from recommender.core.steering import Continuation, Steering
from recommender.playlists import radio
from recommender.playlists.steps.scores import nearness
from recommender.space.neighbours import distances, hub_statistics
from tests.recommender.playlists.toy import snapshot

DAY = date(2026, 5, 20)
LARGE, MIDDLE = 100_000, 10_000
SEEDS, LENGTH, NEAR = 500, 200, 10
WIDTH = 40


def library(n: int) -> Snapshot:
    """Return a library of n tracks in 60 styles, with 1 % of tracks near the middle of all."""
    rng = np.random.default_rng(7)
    toy = snapshot(n, styles=60, seed=3)
    style = toy.genre_id - 1
    spread = rng.uniform(0.5, 1.5, 60)[style][:, None]
    X = rng.standard_normal((60, WIDTH))[style] + spread * rng.standard_normal((n, WIDTH))
    hubs = rng.random(n) < 0.01
    X[hubs] = 0.3 * rng.standard_normal((int(hubs.sum()), WIDTH))
    X = X.astype(np.float32)
    mean, deviation = hub_statistics(X)
    return replace(toy, X=X, hub_mean=mean, hub_std=deviation)


def skewness(counts: npt.NDArray[np.int64]) -> float:
    """Return the third standardised moment: 0 for even k-occurrence, large with hubs."""
    spread = counts.std()
    return float(((counts - counts.mean()) ** 3).mean() / spread**3) if spread else 0.0


def occurrence(lib: Snapshot, rows: npt.NDArray[np.intp], corrected: bool) -> tuple[float, int]:
    """Return skewness and maximum of how often a track is among others' nearest ten."""
    counts = np.zeros(len(rows), np.int64)
    for start in range(0, len(rows), 500):
        asked = rows[start : start + 500]
        far = -nearness(lib, asked, rows) if corrected else distances(lib.X[rows], lib.X[asked])
        far[np.arange(len(asked)), np.arange(start, start + len(asked))] = np.inf
        np.add.at(counts, np.argpartition(far, NEAR, axis=1)[:, :NEAR].ravel(), 1)
    return skewness(counts), int(counts.max())


def spaced(codes: npt.NDArray[np.int32]) -> bool:
    """Tell whether no artist comes twice within five."""
    own = codes.tolist()
    return all(own[at] < 0 or own[at] not in own[at + 1 : at + 5] for at in range(len(own)))


def radios(ground: radio.Ground) -> None:
    """Print variety and hubs of long radios from many seeds."""
    lib = ground.snapshot
    rng = np.random.default_rng(1)
    able = ground.rows[lib.analysed[ground.rows]]
    seeds = rng.choice(able, min(SEEDS, len(able)), replace=False)
    length = min(LENGTH, max(20, len(able) // 20))
    ours: Counter[int] = Counter()
    naive: Counter[int] = Counter()
    albums, repeats, crowded, genre, chance = [], 0, 0, [], []
    for seed in seeds.tolist():
        made = radio.make(ground, np.array([seed]), "It", f"radio:{seed}", DAY, length, 0)
        rows = lib.rows_of(np.array(made.track_ids))
        ours.update(rows.tolist())
        far = distances(lib.X[able], lib.X[[seed]])[0]
        naive.update(able[np.argsort(far)[:length]].tolist())
        albums.append(len(set(lib.album[rows].tolist())))
        repeats += len(rows) - len(set(rows.tolist()))
        crowded += not spaced(lib.artist[rows])
        if lib.genre_id[seed]:
            genre.append(float((lib.genre_id[rows] == lib.genre_id[seed]).mean()))
            chance.append(float((lib.genre_id[able] == lib.genre_id[seed]).mean()))
    print(f"radio of {length} from each of {len(seeds)} seeds, {len(able)} tracks to choose from")
    print(f"  repeats {repeats}; radios with an artist twice within 5: {crowded}")
    print(
        f"  distinct albums: least {min(albums)}, median {int(np.median(albums))}"
        f" (the library has {len(set(lib.album[able].tolist()))})"
    )
    if genre:
        print(f"  of the seed's genre {np.mean(genre):.0%}, by chance {np.mean(chance):.0%}")
    for name, counts in (("nearest by distance", naive), ("radio", ours)):
        most, worst = excess(lib, able, counts, len(seeds))
        whole = np.zeros(len(able), np.int64)
        place = {int(row): at for at, row in enumerate(able.tolist())}
        for row, count in counts.items():
            if row in place:
                whole[place[row]] = count
        print(
            f"  {name}: a track in up to {most:.0%} of radios, up to {worst:.1%} beyond what its"
            f" {NEAR} neighbours are in; skewness {skewness(whole):.2f}"
        )


def excess(
    lib: Snapshot, able: npt.NDArray[np.intp], counts: Counter[int], seeds: int
) -> tuple[float, float]:
    """Return the largest share of radios a track is in, and the largest beyond its neighbours'."""
    often = [row for row, _ in counts.most_common(300)]
    worst = 0.0
    for row in often:
        close = nearness(lib, np.array([row]), able)[0]
        close[able == row] = -1
        near = able[np.argpartition(-close, NEAR)[:NEAR]]
        worst = max(worst, (counts[row] - np.mean([counts[int(one)] for one in near])) / seeds)
    return counts[often[0]] / seeds, worst


def hubs(ground: radio.Ground) -> None:
    """Print k-occurrence before and after the correction."""
    lib = ground.snapshot
    rows = ground.rows[lib.analysed[ground.rows]]
    if len(rows) > MIDDLE:
        rows = np.random.default_rng(2).choice(rows, MIDDLE, replace=False)
    for name, corrected in (("before: by distance", False), ("after: mutual proximity", True)):
        skew, most = occurrence(lib, rows, corrected)
        print(f"hubness (k = {NEAR}, {len(rows)} tracks) {name}: skewness {skew:.2f}, most {most}")


def steering(ground: radio.Ground) -> None:
    """Print the CPU time of a steering of 25 places, and of preparing the library once."""
    lib = ground.snapshot
    rng = np.random.default_rng(3)
    times = []
    for turn in range(10):
        own = tuple(int(one) for one in lib.ids[rng.choice(len(lib), 60, replace=False)])
        places: list[int | None] = [None] * 25
        places[4] = int(lib.ids[17])
        queue = Continuation(own, tuple(places), own, own[:5], own[5:15])
        wishes = Steering(0.6, -0.4, 0.5, -0.3)
        started = time.process_time()
        made = radio.go_on(ground, queue, wishes, DAY, turn)
        times.append(time.process_time() - started)
        assert len(made.picks) == 25
    print(
        f"steering at {len(lib)} tracks (24 seeds, 10 skips, 4 sliders): median"
        f" {1000 * float(np.median(times)):.0f} ms, most {1000 * max(times):.0f} ms of CPU"
    )


def real(data_dir: Path) -> None:
    """Print the same for a library on disk."""
    from recommender.jobs.radio import Radios
    from recommender.library import now_ms
    from recommender.store.opening import StoreView

    ground = Radios(StoreView(data_dir)).ground(now_ms())
    print(f"sliders: {', '.join(ground.axes.known())}")
    hubs(ground)
    radios(ground)
    steering(ground)


def main() -> None:
    """Measure the synthetic libraries, or the data folder that is named."""
    if len(sys.argv) > 1:
        real(Path(sys.argv[1]))
        return
    middle = radio.prepare(library(MIDDLE))
    hubs(middle)
    radios(middle)
    started = time.process_time()
    lib = library(LARGE)
    made = time.process_time() - started
    started = time.process_time()
    large = radio.prepare(lib)
    print(
        f"preparing {LARGE} tracks once: {time.process_time() - started:.2f} s of CPU"
        f" (making the synthetic library: {made:.2f} s)"
    )
    steering(large)


if __name__ == "__main__":
    main()
