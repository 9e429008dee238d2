"""Broken logs: what cannot be true is left out, and counted."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

#: Nobody kept a play log before; such dates come from clocks without a battery.
EARLIEST_S = 946_684_800  # 2000-01-01
_LONGEST_MS = 86_400_000
_DAY_S = 86_400


@dataclass(frozen=True, slots=True)
class Cleaned:
    """rows: places of the events kept, oldest first, equal times in the order given.

    Counts of what was left out: no time or one before 2000, from the future, impossible length,
    the same event twice, no track; and of events that stood in the wrong order.
    """

    rows: npt.NDArray[np.intp]
    too_old: int
    future: int
    impossible: int
    duplicates: int
    unknown: int
    out_of_order: int

    @property
    def dropped(self) -> int:
        """How many events were left out."""
        return self.too_old + self.future + self.impossible + self.duplicates + self.unknown


def clean(
    at_s: npt.NDArray[np.float64],
    heard_ms: npt.NDArray[np.float64],
    track: npt.NDArray[np.integer],
    now_s: float,
) -> Cleaned:
    """Choose the events that can be true; track is a code, negative for unknown."""
    kept = np.ones(len(at_s), bool)

    def drop(bad: npt.NDArray[np.bool_]) -> int:
        count = int((bad & kept).sum())
        kept[bad] = False
        return count

    with np.errstate(invalid="ignore"):
        old = drop(~np.isfinite(at_s) | (at_s < EARLIEST_S))
        future = drop(at_s > now_s + _DAY_S)
        impossible = drop(~np.isfinite(heard_ms) | (heard_ms < 0) | (heard_ms > _LONGEST_MS))
    unknown = drop(track < 0)
    rows = np.flatnonzero(kept)
    key = np.stack([at_s[rows], track[rows].astype(np.float64), heard_ms[rows]], axis=1)
    first = np.sort(np.unique(key, axis=0, return_index=True)[1]) if len(rows) else rows
    duplicates = len(rows) - len(first)
    rows = rows[first]
    wrong = int((np.diff(at_s[rows]) < 0).sum()) if len(rows) else 0
    rows = rows[np.argsort(at_s[rows], kind="stable")]
    return Cleaned(rows, old, future, impossible, duplicates, unknown, wrong)
