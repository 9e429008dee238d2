"""What a job needs of workers: so that another engine than our own processes can do the work."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Any, Protocol

from recommender.core.job import JobControl

Deadline = float | Callable[[dict[str, Any]], float]


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one item: a value, or the reason there is none."""

    item: dict[str, Any]
    value: Any
    error: str | None


class WorkerPool(Protocol):
    """Runs "package.module:function" on plain items somewhere else.

    Whatever an item does to its worker, its outcome comes, with a reason in one line when there is
    no value; the other items go on.
    """

    @property
    def workers(self) -> int:
        """How many items are worked on at once."""

    def call(
        self,
        function: str,
        item: dict[str, Any],
        *,
        deadline_s: Deadline,
        control: JobControl | None = None,
    ) -> Outcome:
        """Run a function on one item and wait for it."""

    def map(
        self,
        function: str,
        items: Iterable[dict[str, Any]],
        *,
        deadline_s: Deadline,
        control: JobControl | None = None,
        tries: int = 2,
    ) -> Iterator[Outcome]:
        """Run a function on each item; outcomes come as they are ready.

        A control that is paused stops feeding, one that is cancelled raises Cancelled.
        """

    def close(self) -> None:
        """End all work."""
