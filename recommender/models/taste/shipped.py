"""The prior that comes with Deepcuts: weights of features, fitted on other listeners, no items."""

from __future__ import annotations

from functools import cache
from typing import Any

import numpy as np
import numpy.typing as npt

import resources
from recommender.models.taste.learners import Scorer, unpacked


@cache
def _box() -> dict[str, npt.NDArray[Any]]:
    place = resources.path("models", "taste", "prior.npz")
    if not place.is_file():
        return {}
    with np.load(place, allow_pickle=False) as box:
        return {name: box[name] for name in box.files}


def there() -> bool:
    """Tell whether a prior is installed."""
    return bool(_box())


def prior(task: str) -> Scorer | None:
    """Return the prior of a task; None where none was shipped."""
    return unpacked(_box(), task)
