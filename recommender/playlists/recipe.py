"""A recipe: steps read top to bottom, run under a seed and a date that repeat it exactly."""

from __future__ import annotations

import hashlib
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta

import numpy as np

from recommender.core.playlist import Pick, Playlist, Reason, TraceStep
from recommender.core.snapshot import Snapshot
from recommender.core.translation import translate
from recommender.playlists.candidates import Candidates, Rows

_DAYS = {"daily": 1, "weekly": 7}


@dataclass(frozen=True, slots=True)
class Context:
    """Where a recipe runs: its library, its moment, its randomness and its memory.

    ``before`` are the rows of the list's last edition, which today's should differ from; ``day`` is
    the day this edition is of. ``memo`` keeps what is costly and the same in both editions.
    """

    snapshot: Snapshot
    rng: np.random.Generator
    limit: int
    before: Rows
    day: date
    memo: dict[object, object] = field(default_factory=dict)

    @property
    def now_ms(self) -> int:
        """The moment, UTC milliseconds."""
        return self.snapshot.now_ms


@dataclass(frozen=True, slots=True)
class Step:
    """One idea with a name for the trace, in English; ``values`` go into its places."""

    name: str
    run: Callable[[Candidates, Context], Candidates]
    values: dict[str, object] = field(default_factory=dict)

    @property
    def said(self) -> str:
        """The name in the listener's language, its values in their places."""
        words = translate("trace", self.name)
        return words.format(**self.values) if self.values else words


@dataclass(frozen=True, slots=True)
class Recipe:
    """How a mix is made.

    ``refresh`` is "daily" or "weekly" (new every Monday); ``explain`` makes the one-line
    explanation from what was picked; a recipe that picks fewer than ``least`` has nothing honest
    to show and is left out.
    """

    slug: str
    title: str
    shelf: str
    refresh: str
    steps: tuple[Step, ...]
    explain: Callable[[Snapshot, Rows], str]
    limit: int = 30
    least: int = 1


#: What registers as a recipe: one, or a family that depends on the library.
RecipeSource = Recipe | Callable[[Snapshot], Sequence[Recipe]]


def expand(sources: Sequence[RecipeSource], snapshot: Snapshot) -> tuple[Recipe, ...]:
    """Return all recipes for a library; the first of two with the same slug stays."""
    found: dict[str, Recipe] = {}
    for source in sources:
        for recipe in (source,) if isinstance(source, Recipe) else source(snapshot):
            found.setdefault(recipe.slug, recipe)
    return tuple(found.values())


def edition(refresh: str, day: date) -> date:
    """Return the day on which the edition of a day was made: itself, or its Monday."""
    return day - timedelta(days=day.weekday()) if refresh == "weekly" else day


def day_of(now_ms: int) -> date:
    """Return the day of a moment in the listener's time zone."""
    return datetime.fromtimestamp(max(0, now_ms) / 1000, UTC).astimezone().date()


def run(recipe: Recipe, snapshot: Snapshot, day: date, seed: int = 0) -> Playlist | None:
    """Make a recipe's playlist of a day; None when it has nothing honest to show.

    The same library, day and seed give the same list. The list's last edition is made anew to
    know what to pass over.
    """
    made = edition(recipe.refresh, day)
    earlier = made - timedelta(days=_DAYS.get(recipe.refresh, 1))
    nothing = np.empty(0, np.intp)
    memo: dict[object, object] = {}

    def context(day: date, before: Rows) -> Context:
        rng = generator(recipe.slug, day, seed)
        return Context(snapshot, rng, recipe.limit, before, day, memo)

    before, _ = _cook(recipe, context(earlier, nothing))
    picked, trace = _cook(recipe, context(made, before.rows))
    if len(picked) < recipe.least:
        return None
    picks = tuple(
        Pick(int(snapshot.ids[row]), picked.reasons(row) or (_in_library(snapshot, row),))
        for row in picked.rows.tolist()
    )
    return Playlist(
        recipe.slug,
        translate("mixes", recipe.title),
        recipe.shelf,
        recipe.explain(snapshot, picked.rows),
        picks,
        day.isoformat(),
        seed,
        recipe.refresh,
        trace,
    )


def _cook(recipe: Recipe, context: Context) -> tuple[Candidates, tuple[TraceStep, ...]]:
    candidates = everything(context.snapshot)
    trace = []
    for step in recipe.steps:
        started = time.perf_counter()
        count = len(candidates)
        candidates = step.run(candidates, context)
        ms = round((time.perf_counter() - started) * 1000, 2)
        trace.append(TraceStep(step.said, count, len(candidates), ms))
    return candidates, tuple(trace)


def everything(snapshot: Snapshot) -> Candidates:
    """Return all tracks that can be played now and may be suggested, unscored."""
    rows = np.flatnonzero(snapshot.reachable & ~snapshot.barred)
    return Candidates(rows, np.zeros(len(rows), np.float32))


def generator(slug: str, made: date, seed: int) -> np.random.Generator:
    """Return the randomness of one edition of one list, the same in every process."""
    name = f"{slug}|{made.isoformat()}|{seed}".encode()
    return np.random.default_rng(int.from_bytes(hashlib.blake2b(name, digest_size=8).digest()))


def timeless(playlist: Playlist) -> Playlist:
    """Return a playlist without the timings of its trace, to compare two runs."""
    return replace(playlist, trace=tuple(replace(step, ms=0.0) for step in playlist.trace))


def _in_library(snapshot: Snapshot, row: int) -> Reason:
    genre = snapshot.genre_name(row)
    text = translate("reasons", "From your library")
    if genre:
        text = translate("reasons", "Part of {genre}").format(genre=genre)
    return Reason("library", text, 0.05)
