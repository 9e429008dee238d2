"""Commands that say how good the models are: evaluate taste, evaluate self."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import click

from recommender.cli.common import Output, table, with_library
from recommender.core.job import Progress
from recommender.library import Library


@click.group()
def evaluate() -> None:
    """Say how good the models are, beside simple rules."""


@evaluate.command("taste")
@click.option("--log", "log_file", type=click.Path(exists=True, dir_okay=False), required=True)
@click.option("--tracks", "tracks_file", type=click.Path(exists=True, dir_okay=False))
@click.option("--task", "tasks", multiple=True, help="Only this task; may be given again.")
@click.option("--seed", type=int, default=0, show_default=True)
@click.option("--workers", type=click.IntRange(1, 64), help="Processes to work in.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON document.")
def taste_(
    log_file: str,
    tracks_file: str | None,
    tasks: tuple[str, ...],
    seed: int,
    workers: int | None,
    as_json: bool,
) -> None:
    """Try each taste model and its baselines on a play log (CSV or Parquet).

    LOG has a row a play: user, ts, track, artist, ms_played. TRACKS (CSV, Parquet or npz) has the
    sound of the tracks.
    """
    from recommender.models.evaluate import taste

    output = Output(as_json)
    unknown = set(tasks) - {task.name for task in taste.TASKS}
    if unknown:
        raise click.UsageError(f"There is no task “{sorted(unknown)[0]}”.")
    with output.progress() as progress:
        result = taste.run(
            Path(log_file),
            Path(tracks_file) if tracks_file else None,
            tasks,
            seed=seed,
            workers=workers,
            told=lambda phase, done, total: progress(Progress("evaluate", phase, done, total)),
        )
    _show(output, result)


@evaluate.command("self")
@click.option("--task", "tasks", multiple=True, help="Only this task; may be given again.")
@with_library()
def self_(library: Library, output: Output, tasks: tuple[str, ...]) -> None:
    """Hold out your own last weeks and see how well each model foretells them."""
    with output.progress() as progress:
        result = library.evaluate_self(tasks, progress)
    _show(output, result)


def _show(output: Output, result: Any) -> None:
    document = {"tasks": result.tasks, "gains": result.gains, "about": result.about}
    output.show(document, lambda: _print(result))


def _print(result: Any) -> None:
    for name, models in result.tasks.items():
        metrics: Sequence[str] = list(next(iter(models.values()), {}))
        rows = [
            [model, *(_words(figures[metric]) for metric in metrics)]
            for model, figures in sorted(models.items(), key=_order(metrics))
        ]
        table(name, ["model", *metrics], rows)
    about = result.about
    print(f"{about['listeners']} listeners, {about['events']} events, {about['seconds']} s")


def _order(metrics: Sequence[str]) -> Callable[[Any], tuple[bool, float]]:
    """Baselines first, then by the first metric."""

    def key(item: Any) -> tuple[bool, float]:
        model, figures = item
        value = figures[metrics[0]]["mean"] if metrics else None
        return (not model.startswith("baseline-"), value if value is not None else -1.0)

    return key


def _words(figure: dict[str, float | None]) -> str:
    if figure["mean"] is None:
        return ""
    return f"{figure['mean']:.3f} [{figure['low']:.3f}, {figure['high']:.3f}]"


COMMANDS = (evaluate,)
