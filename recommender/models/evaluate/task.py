"""A task of the evaluation: how it learns across listeners, for one, and how it is scored."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from recommender.models.evaluate.library import Listener
from recommender.models.evaluate.outcome import Outcome
from recommender.models.taste.examples import Examples
from recommender.models.taste.learners import Scorer

Rng = np.random.Generator


@dataclass(frozen=True, slots=True)
class Task:
    """learn: examples from before the cut; prior, own: fit on others' or on one's own examples;
    score: run the test with the two, either of which may be None; wide: the library holds the
    artists' other tracks too.
    """

    name: str
    learn: Callable[[Listener, Rng], Examples]
    share: Callable[[Examples, Rng], Examples]
    prior: Callable[[Examples], Scorer | None]
    own: Callable[[Examples], Scorer | None]
    score: Callable[[Listener, Scorer | None, Scorer | None, Rng], Outcome]
    wide: bool = False
