"""The ``deepcuts`` command line: everything the window can do, without one."""

from __future__ import annotations

from recommender.cli.root import main

__all__ = ["main"]
