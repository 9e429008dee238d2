"""The command that says how good genres are: evaluate genres."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click
import numpy as np

from recommender.cli.common import Output, table, with_library
from recommender.cli.evaluate import evaluate
from recommender.core.errors import KnownError
from recommender.library import Library

_FILE = click.Path(exists=True, dir_okay=False)
_METRICS = ("nmi", "ari", "v_measure", "purity", "knn_label_agreement", "classifier_accuracy")


@evaluate.command("genres")
@click.option("--labels", type=_FILE, help="CSV of path, label and perhaps artist.")
@click.option("--table", "features", type=_FILE, help="Instead: CSV of features and a label.")
@click.option("--label-column", default="label", show_default=True)
@click.option(
    "--baseline",
    "baselines",
    multiple=True,
    metavar="NAME=FILE.npz",
    help="Further features to beat (paths, X); may be given again.",
)
@with_library()
def genres_(
    library: Library,
    output: Output,
    labels: str | None,
    features: str | None,
    label_column: str,
    baselines: tuple[str, ...],
) -> None:
    """Compare clusters, neighbours and classifier with true genres, beside baselines."""
    from recommender.models.evaluate import genre_tables

    if (labels is None) == (features is None):
        raise click.UsageError("Give either --labels or --table.")
    if features is not None:
        own, kinds = genre_tables.read_table(Path(features), label_column)
        found = library.genre_desk.evaluate_table(own.X, own.names, kinds)
    else:
        assert labels is not None
        others = dict(_baseline(one) for one in baselines)
        found = library.genre_desk.evaluate_labels(genre_tables.read_labels(Path(labels)), others)
    output.show(found, lambda: _print(found))


def _baseline(told: str) -> tuple[str, dict[str, Any]]:
    name, _, path = told.partition("=")
    if not path or not Path(path).is_file():
        raise click.UsageError(f"“{told}” is not NAME=FILE.npz.")
    with np.load(path, allow_pickle=False) as box:
        if not {"paths", "X"} <= set(box.files):
            raise KnownError(f"{path} needs the arrays “paths” and “X”.")
        return name, dict(zip(box["paths"].tolist(), box["X"], strict=True))


def _print(found: dict[str, Any]) -> None:
    rows = [["deepcuts", found["k"], *(_ours(found, metric) for metric in _METRICS)]]
    for name, figures in found["baselines"].items():
        values = [_figure(figures.get(metric)) for metric in _METRICS]
        rows.append([name, found["true_k"], *values])
    table("", ["model", "k", *_METRICS], rows)
    heads = sorted(found["classifiers"].items(), key=lambda item: -item[1])
    table("Classifiers", ["classifier", "accuracy"], [[n, f"{a:.3f}"] for n, a in heads])
    print(f"{found['tracks']} tracks, hubness {found['hubness']:.2f}")


def _ours(found: dict[str, Any], metric: str) -> str:
    low, high = found["intervals"][metric]
    return f"{found[metric]:.3f} [{low:.3f}, {high:.3f}]"


def _figure(value: dict[str, float] | None) -> str:
    return f"{value['mean']:.3f} [{value['low']:.3f}, {value['high']:.3f}]" if value else ""


COMMANDS = ()
