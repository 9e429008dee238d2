"""Evaluate every taste model and baseline on a play log of one or many listeners.

Three rounds: examples from before each listener's cut; models fitted on several listeners, each
time without those they will be tried on; tests. What is fitted on many is fitted on what came
before their cuts, so that nobody's future is used.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from multiprocessing import get_context
from pathlib import Path
from typing import Any

import numpy as np

from recommender.models.evaluate import (
    counts,
    discovery,
    listeners,
    next_session,
    next_track,
    rediscovery,
    skip,
)  # fmt: skip
from recommender.models.evaluate.library import Listener
from recommender.models.evaluate.listeners import Log
from recommender.models.evaluate.outcome import Outcome, summary
from recommender.models.evaluate.task import Task
from recommender.models.taste import shipped
from recommender.models.taste.examples import Examples, join
from recommender.models.taste.learners import Scorer

TASKS: tuple[Task, ...] = (
    next_track.TASK, next_session.TASK, *discovery.TASKS, *counts.TASKS, skip.TASK,
    rediscovery.TASK,
)  # fmt: skip
_FOLDS = 4
#: With fewer listeners the shipped prior is the only one that was not fitted on them.
_LEAST_LISTENERS = 4
Shared = dict[str, Examples]
Told = Callable[[str, int, int], None]

_log: Log | None = None


@dataclass(frozen=True, slots=True)
class Result:
    """Figures by task, model and metric; gains over the best baseline; what the log was like."""

    tasks: dict[str, Any]
    gains: dict[str, Any]
    about: dict[str, Any]


def evaluate(
    log: Log,
    names: Sequence[str] = (),
    *,
    seed: int = 0,
    workers: int | None = None,
    told: Told = lambda phase, done, total: None,
) -> Result:
    """Run tasks (all by default) on all listeners of a log."""
    started = time.monotonic()
    tasks = [task for task in TASKS if not names or task.name in names]
    users = listeners.everyone(log)
    folds = _folds(users, seed)
    wanted = [task.name for task in tasks]
    with _pool(log, workers) as run:
        shared: dict[int, Shared] = {}
        own: dict[int, dict[str, Scorer | None]] = {}
        many = len(users) >= _LEAST_LISTENERS
        learned = run(_learn, [(user, wanted, seed, many) for user in users])
        for user, (examples, fitted) in zip(users, learned, strict=True):
            own[user] = fitted
            if many:
                shared[user] = examples
            told("gather", len(own), len(users))
        priors = _priors(run, tasks, folds, shared, told)
        jobs = [
            (user, wanted, priors[fold], own[user], seed)
            for fold, members in enumerate(folds)
            for user in members
        ]
        outcomes: dict[str, list[Outcome]] = {name: [] for name in wanted}
        for done, found in enumerate(run(_score, jobs), 1):
            for name, outcome in found.items():
                outcomes[name].append(outcome)
            told("learn", done, len(users))
    figures, gains = {}, {}
    for name, found_outcomes in outcomes.items():
        figures[name], gains[name] = summary(found_outcomes, seed)
    about = {
        "listeners": len(users),
        "listeners_in_log": len(log.names),
        "events": len(log.at_s),
        "left_out": log.cleaning,
        "prior": "other listeners" if shared else ("shipped" if shipped.there() else "none"),
        "seconds": round(time.monotonic() - started, 1),
    }
    return Result(figures, gains, about)


def _folds(users: Sequence[int], seed: int) -> list[list[int]]:
    if len(users) < _LEAST_LISTENERS:
        return [list(users)]
    mixed = np.random.default_rng(seed).permutation(np.array(users))
    count = len(users) if len(users) <= 2 * _FOLDS else _FOLDS
    return [part.tolist() for part in np.array_split(mixed, count)]


def _priors(
    run: Callable[..., Iterator[Any]], tasks: Sequence[Task], folds: list[list[int]],
    shared: dict[int, Shared], told: Told,
) -> list[dict[str, Scorer | None]]:  # fmt: skip
    if not shared:
        return [{task.name: shipped.prior(task.name) for task in tasks} for _ in folds]
    jobs = [
        (task.name, [shared[user][task.name] for user in shared if user not in members])
        for members in folds
        for task in tasks
    ]
    found = []
    for fitted in run(_fit, jobs):
        found.append(fitted)
        told("share", len(found), len(jobs))
    return [
        {task.name: found[fold * len(tasks) + place] for place, task in enumerate(tasks)}
        for fold in range(len(folds))
    ]


# -- in the worker processes -------------------------------------------------------------------


@contextmanager
def _pool(log: Log, workers: int | None) -> Iterator[Callable[..., Iterator[Any]]]:
    """Give a function that maps over processes, each with the log at hand; alone, over none."""
    count = workers or max(1, min(8, (os.cpu_count() or 2)))
    if count == 1:
        _receive(log)
        yield lambda work, jobs: map(work, jobs)
        return
    before = os.environ.get("OMP_NUM_THREADS")
    os.environ["OMP_NUM_THREADS"] = "1"  # one fit a process; threads would fight over the cores
    try:
        with ProcessPoolExecutor(
            count, mp_context=get_context("spawn"), initializer=_receive, initargs=(log,)
        ) as pool:
            yield pool.map
    finally:
        if before is None:
            del os.environ["OMP_NUM_THREADS"]
        else:
            os.environ["OMP_NUM_THREADS"] = before


def _receive(log: Log) -> None:
    global _log
    _log = log


def _task(name: str) -> Task:
    return next(task for task in TASKS if task.name == name)


def _views(user: int, seed: int) -> dict[bool, Listener]:
    assert _log is not None
    found = {}
    for wide in (False, True):
        one = listeners.listener(_log, user, wide=wide, seed=seed)
        assert one is not None
        found[wide] = one
    return found


def _learn(
    job: tuple[int, list[str], int, bool],
) -> tuple[Shared, dict[str, Scorer | None]]:
    """Return what others may be fitted on and a listener's own models, from before the cut."""
    user, names, seed, many = job
    views = _views(user, seed)
    shared: Shared = {}
    fitted: dict[str, Scorer | None] = {}
    for name in names:
        task, rng = _task(name), np.random.default_rng([seed, user, 1])
        own = task.learn(views[task.wide], rng)
        fitted[name] = task.own(own) if len(own) else None
        if many:
            shared[name] = task.share(own, rng) if len(own) else own
    return shared, fitted


def _fit(job: tuple[str, list[Examples]]) -> Scorer | None:
    name, parts = job
    examples = join(parts)
    return _task(name).prior(examples) if len(examples) else None


def _score(
    job: tuple[int, list[str], dict[str, Scorer | None], dict[str, Scorer | None], int],
) -> dict[str, Outcome]:
    """Test one listener's models on what came after the cut."""
    user, names, priors, own, seed = job
    views = _views(user, seed)
    return {
        name: _task(name).score(
            views[_task(name).wide], priors[name], own[name], np.random.default_rng([seed, user, 2])
        )
        for name in names
    }


def run(log: Path, tracks: Path | None, names: Sequence[str] = (), **options: Any) -> Result:
    """Read a log and evaluate on it."""
    return evaluate(listeners.read(log, tracks), names, **options)
