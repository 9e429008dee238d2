"""What a model sees and what it leaves behind."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Protocol

import numpy as np
import numpy.typing as npt

from recommender.core.sound import FeatureSpace, FeatureTable


@dataclass(frozen=True, slots=True)
class TrainingData:
    """Everything a model may learn from.

    ``words``: each track's genre tags and the like; ``artists``, ``albums``: an int32 code per
    track, −1 for none; ``years``: int32, 0 unknown; ``texts``: title, album and lyrics of each
    track; ``corrections``: genre names the listener gave, by track id; ``doubted``: track ids
    whose genre tag the listener knows to be wrong; ``before``: the genres, edits and columns of
    the last training, to stay put; ``seed`` repeats a fit exactly.
    """

    raw: FeatureTable
    space: FeatureSpace
    words: tuple[tuple[str, ...], ...]
    artists: npt.NDArray[np.int32]
    before: dict[str, Any] = field(default_factory=dict)
    seed: int = 0
    albums: npt.NDArray[np.int32] = field(default_factory=lambda: np.empty(0, np.int32))
    years: npt.NDArray[np.int32] = field(default_factory=lambda: np.empty(0, np.int32))
    texts: tuple[str, ...] = ()
    corrections: dict[int, str] = field(default_factory=dict)
    doubted: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class Fitted:
    """What a fit leaves: prediction columns by name (one value a track, NaN for none), tables.

    ``genres`` rows are (id, parent id or None, name, words, exemplar track ids, size, colour).
    ``tables``: further rows by table name, in JSON values.
    """

    columns: dict[str, npt.NDArray[Any]] = field(default_factory=dict)
    genres: tuple[tuple[int, int | None, str, tuple[str, ...], tuple[int, ...], int, int], ...] = ()
    details: dict[str, Any] = field(default_factory=dict)
    tables: dict[str, list[Any]] = field(default_factory=dict)


class Model(Protocol):
    """A model is a name, a version, and a fit that only reads its input."""

    name: str
    version: int

    def fit(self, data: TrainingData) -> Fitted:
        """Fit and predict; deterministic for the same data and seed."""
        ...
