"""What flows through a recipe: rows of the snapshot, their scores, and what speaks for them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt

from recommender.core.playlist import Reason

Rows = npt.NDArray[np.intp]
Float32 = npt.NDArray[np.float32]
#: Says for a row why it is there, or None when this has nothing to say about it.
Note = Callable[[int], Reason | None]

_MOST_REASONS = 3


@dataclass(frozen=True, slots=True)
class Candidates:
    """rows: intp (m,), each once; scores: float32 (m,), higher is better; notes: reasons, lazily.

    Notes are asked only for what is picked, so that a reason is computed from what made the pick.
    """

    rows: Rows
    scores: Float32
    notes: tuple[Note, ...] = ()

    def __len__(self) -> int:
        """How many there are."""
        return len(self.rows)

    def where(self, keep: npt.NDArray[np.bool_]) -> Candidates:
        """Keep those marked True, bool (m,)."""
        return replace(self, rows=self.rows[keep], scores=self.scores[keep])

    def take(self, places: npt.ArrayLike) -> Candidates:
        """Keep these places, in this order."""
        order = np.asarray(places, np.intp)
        return replace(self, rows=self.rows[order], scores=self.scores[order])

    def scored(self, gain: npt.NDArray[np.floating], *notes: Note) -> Candidates:
        """Add a gain to the scores, float (m,), and what explains it."""
        scores = (self.scores + gain).astype(np.float32)
        return replace(self, scores=scores, notes=(*self.notes, *notes))

    def noted(self, *notes: Note) -> Candidates:
        """Add reasons without changing scores."""
        return replace(self, notes=(*self.notes, *notes))

    def reasons(self, row: int) -> tuple[Reason, ...]:
        """Return up to three reasons for a row, strongest first, one of each kind."""
        found: dict[str, Reason] = {}
        for note in self.notes:
            reason = note(row)
            if reason and (reason.kind not in found or found[reason.kind].weight < reason.weight):
                found[reason.kind] = reason
        ranked = sorted(found.values(), key=lambda reason: (-reason.weight, reason.kind))
        return tuple(ranked[:_MOST_REASONS])
