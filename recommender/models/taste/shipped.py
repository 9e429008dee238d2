"""The prior that comes with Deepcuts: weights of features, fitted on other listeners, no items."""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from typing import Any

import numpy as np
import numpy.typing as npt

from recommender.models.taste.learners import Scorer, unpacked

_FILE = "models/taste/prior.npz"


@cache
def _box() -> dict[str, npt.NDArray[Any]]:
    place = files("resources").joinpath(_FILE)
    if not place.is_file():
        return {}
    with place.open("rb") as file, np.load(file, allow_pickle=False) as box:
        return {name: box[name] for name in box.files}


def there() -> bool:
    """Tell whether a prior is installed."""
    return bool(_box())


def prior(task: str) -> Scorer | None:
    """Return the prior of a task; None where none was shipped."""
    return unpacked(_box(), task)
