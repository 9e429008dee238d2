"""What a learned model is fitted on: a matrix, outcomes, and which rows belong together."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from recommender.models.taste.history import Float32, Float64, Rows


@dataclass(frozen=True, slots=True)
class Examples:
    """X: float32 (m, f), NaN for unknown; y: float64 (m,); group: int64 (m,), ascending.

    rows: the tracks, intp (m,). ``lost`` counts groups' outcomes that no row stands for: what the
    retrieval before missed.
    """

    names: tuple[str, ...]
    X: Float32
    y: Float64
    group: npt.NDArray[np.int64]
    rows: Rows
    lost: int = 0

    def __len__(self) -> int:
        """The number of rows."""
        return len(self.y)

    def take(self, chosen: npt.NDArray[np.integer] | npt.NDArray[np.bool_]) -> Examples:
        """Return some of the rows."""
        return Examples(
            self.names, self.X[chosen], self.y[chosen], self.group[chosen], self.rows[chosen]
        )


def of_columns(
    columns: dict[str, Float64], rows: Rows, y: npt.ArrayLike, group: int = 0
) -> Examples:
    """Gather columns over all tracks, (n,) each, at some rows."""
    return of_gathered({name: column[rows] for name, column in columns.items()}, rows, y, group)


def matrix_of(columns: dict[str, Float64], count: int) -> Float32:
    """Put columns side by side, float32 (count, f); what is infinite is unknown, NaN."""
    matrix = np.empty((count, len(columns)), np.float32)
    for place, column in enumerate(columns.values()):
        matrix[:, place] = column
    matrix[~np.isfinite(matrix)] = np.nan
    return matrix


def of_gathered(
    columns: dict[str, Float64], rows: Rows, y: npt.ArrayLike, group: int = 0
) -> Examples:
    """Make a table of columns that are of the rows already, (rows,) each."""
    matrix = matrix_of(columns, len(rows))
    outcome = np.asarray(y, np.float64)
    return Examples(tuple(columns), matrix, outcome, np.full(len(rows), group), rows)


def join(parts: Sequence[Examples]) -> Examples:
    """Put tables of the same columns under one another; groups are numbered anew."""
    parts = [part for part in parts if len(part)]
    if not parts:
        none = np.empty(0)
        return Examples(
            (), np.empty((0, 0), np.float32), none, none.astype(np.int64), none.astype(np.intp)
        )
    groups, shift = [], 0
    for part in parts:
        _, own = np.unique(part.group, return_inverse=True)
        groups.append(own + shift)
        shift += int(own.max()) + 1
    return Examples(
        parts[0].names,
        np.concatenate([part.X for part in parts]),
        np.concatenate([part.y for part in parts]),
        np.concatenate(groups),
        np.concatenate([part.rows for part in parts]),
        sum(part.lost for part in parts),
    )


def thinned(examples: Examples, negatives: int, rng: np.random.Generator) -> Examples:
    """Keep all positives and at most ``negatives`` others of each group."""
    drawn = rng.random(len(examples))
    drawn[examples.y > 0] = -1.0
    order = np.lexsort((drawn, examples.group))
    group = examples.group[order]
    _, start, size = np.unique(group, return_index=True, return_counts=True)
    place = np.arange(len(group)) - np.repeat(start, size)
    positives = np.bincount(np.unique(group, return_inverse=True)[1], examples.y[order] > 0)
    keep = place < np.repeat(positives + negatives, size)
    return examples.take(np.sort(order[keep]))
