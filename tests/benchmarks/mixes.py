"""Mixes: how long each takes, how days differ, how even journeys are, what flow gains."""

from __future__ import annotations

import statistics
import time
from datetime import date, timedelta
from itertools import pairwise

import numpy as np

from recommender.core.snapshot import Snapshot
from recommender.playlists import flow, journey
from recommender.playlists.builtin import recipes
from recommender.playlists.recipe import Recipe, expand, run
from tests.recommender.playlists.toy import snapshot

DAY = date(2026, 5, 4)
DAYS = 14
PAIRS = 60


def speed(library: Snapshot) -> None:
    """Print what the mixes of a library cost, beside sorting its scores once."""
    started = time.process_time()
    np.lexsort((library.ids, -library.taste))
    reference = max(time.process_time() - started, 1e-6)
    times = {}
    for recipe in expand(recipes(), library):
        started = time.process_time()
        run(recipe, library, DAY)
        times[recipe.slug] = time.process_time() - started
    slowest = max(times, key=times.__getitem__)
    print(
        f"{len(library):7} tracks: {len(times)} mixes, median "
        f"{statistics.median(times.values()) * 1000:.0f} ms, slowest {slowest} "
        f"{times[slowest] * 1000:.0f} ms ({times[slowest] / reference:.0f} x one sort)"
    )


def days(library: Snapshot) -> None:
    """Print how much of a daily mix comes again the next day, and what a fortnight reaches."""
    shares = []
    first = _recipe(library, "daily-mix-1")
    lists = [set(_ids(first, library, DAY + timedelta(days=shift))) for shift in range(DAYS)]
    for before, after in pairwise(lists):
        shares.append(len(before & after) / len(after))
    reached = set().union(*lists)
    rows = np.flatnonzero((library.mode == 0) & (library.plays > 0) & library.reachable)
    loved = set(library.ids[rows].tolist())
    print(
        f"{len(library):7} tracks: the next day has {statistics.mean(shares):.0%} of Daily Mix 1 "
        f"again (at most {max(shares):.0%}); {DAYS} days reach {len(reached & loved)} of "
        f"{len(loved)} favourites of its mode"
    )


def _recipe(library: Snapshot, slug: str) -> Recipe:
    return next(one for one in expand(recipes(), library) if one.slug == slug)


def _ids(recipe: Recipe, library: Snapshot, day: date) -> tuple[int, ...]:
    made = run(recipe, library, day)
    return made.track_ids if made else ()


def coherence(library: Snapshot) -> None:
    """Print how often neighbours in a mix share a genre, beside chance and the mean of seeds."""
    made = [run(one, library, DAY) for one in expand(recipes(), library)]
    mixes = [library.rows_of(one.track_ids) for one in made
             if one is not None and one.slug.startswith(("daily-mix", "deep-cuts"))]  # fmt: skip
    rng = np.random.default_rng(0)
    rows = np.flatnonzero(library.reachable)
    chance = [rng.choice(rows, len(one), replace=False) for one in mixes]
    agreement = [np.mean([_same(library, one) for one in group]) for group in (mixes, chance)]
    print(f"neighbours of one genre: {agreement[0]:.0%} in mixes, {agreement[1]:.0%} by chance")


def _same(library: Snapshot, rows: np.ndarray) -> float:
    genre = library.genre_id[rows]
    return float((genre[1:] == genre[:-1]).mean())


def journeys(library: Snapshot) -> None:
    """Print how even the steps of journeys between random tracks are."""
    rng = np.random.default_rng(0)
    uneven, spent = [], []
    for _ in range(PAIRS):
        start, end = rng.choice(len(library), 2, replace=False).tolist()
        started = time.process_time()
        made = journey.make(library, start, end, DAY)
        spent.append(time.process_time() - started)
        steps = journey.steps(library, library.rows_of(made.track_ids))
        uneven.append(float(steps.max() / np.median(steps)))
    print(
        f"{len(library):7} tracks: longest step of a journey over its median "
        f"{statistics.median(uneven):.2f}, at most {max(uneven):.2f}; "
        f"{statistics.median(spent) * 1000:.0f} ms"
    )


def flows(library: Snapshot) -> None:
    """Print what putting random lists in flow gains."""
    rng = np.random.default_rng(1)
    for count in (30, 100, 200):
        rows = rng.choice(len(library), count, replace=False)
        started = time.process_time()
        before, after = flow.measure(library, rows), flow.arrange(library, rows)
        spent = time.process_time() - started
        print(
            f"flow of {count}: steps {before.jumps.mean() / before.limit:.0%} of chance before, "
            f"{after.jumps.mean() / after.limit:.0%} after; {int(before.jars.sum())} jumps that "
            f"jar before, {int(after.jars.sum())} after; {spent * 1000:.0f} ms"
        )


def main() -> None:
    """Print everything, on toy libraries."""
    for count in (10_000, 100_000):
        speed(snapshot(count))
    for count in (1_200, 10_000):
        days(snapshot(count))
    coherence(snapshot(2_000))
    for count in (300, 2_000, 100_000):
        journeys(snapshot(count))
    flows(snapshot(2_000))


if __name__ == "__main__":
    main()
