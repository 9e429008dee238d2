"""A list of schema steps that is known without loading the library that takes them.

Nearly every start finds nothing to do, and importing sqlite-utils costs a tenth of a second.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlite_utils import Database
    from sqlite_utils.migrations import Migrations

    Step = Callable[[Database], None]


class Steps:
    """Schema steps of one database in order; ``@steps()`` adds one, under its function's name."""

    def __init__(self, name: str) -> None:
        self.name = name
        self._steps: list[Step] = []

    def __call__(self) -> Callable[[Step], Step]:
        """Return what adds a function."""

        def add(step: Step) -> Step:
            self._steps.append(step)
            return step

        return add

    def __len__(self) -> int:
        """The number of steps, which is the schema's version: none is ever taken away."""
        return len(self._steps)

    def applied(self, connection: sqlite3.Connection) -> set[str]:
        """Return the names of the steps that a database has seen."""
        known = connection.execute("SELECT 1 FROM sqlite_master WHERE name = '_sqlite_migrations'")
        if known.fetchone() is None:
            return set()
        sql = "SELECT name FROM _sqlite_migrations WHERE migration_set = ?"
        return {row[0] for row in connection.execute(sql, (self.name,))}

    def pending(self, connection: sqlite3.Connection) -> bool:
        """Tell whether a database has not seen all steps."""
        return not {step.__name__ for step in self._steps} <= self.applied(connection)

    def migrations(self) -> Migrations:
        """Return the steps as sqlite-utils takes them."""
        from sqlite_utils.migrations import Migrations

        made = Migrations(self.name)
        for step in self._steps:
            made()(step)
        return made
