"""What the commands share: the library they open, how they print, how they show progress."""

from __future__ import annotations

import functools
import json
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict, is_dataclass
from pathlib import Path
from typing import Any

import click
import numpy as np

from recommender.cli.words import default_data_dir
from recommender.core.job import Progress, ProgressCallback
from recommender.library import Library

Command = Callable[..., Any]
_LEAST = 22


def with_library(*, write: bool = False) -> Callable[[Command], Command]:
    """Give a command the library as its first argument, and the options all commands have."""

    def decorate(function: Command) -> Command:
        @click.option("--json", "as_json", is_flag=True, help="Print one JSON document.")
        @click.option(
            "--data-dir",
            type=click.Path(path_type=Path),
            help="Keep everything in this folder.",
        )
        @click.option("--profile", help="Who listens: the name of a profile.")
        @click.pass_obj
        @functools.wraps(function)
        def run(
            given: Path | None,
            data_dir: Path | None = None,
            as_json: bool = False,
            profile: str | None = None,
            **arguments: Any,
        ) -> None:
            folder = data_dir or given or default_data_dir()
            who = profile or click.get_current_context().find_root().params.get("profile")
            library = Library(folder, read_only=not write, profile=who)
            try:
                for notice in library.notices:
                    print(notice, file=sys.stderr)
                function(library, Output(as_json), **arguments)
            finally:
                library.close()

        return run

    return decorate


class Output:
    """Prints a result once: as one JSON document, or as text for a person."""

    def __init__(self, as_json: bool) -> None:
        self.as_json = as_json

    def show(self, document: Any, text: Callable[[], None]) -> None:
        """Print the document, or call what prints it for a person."""
        if self.as_json:
            print(json.dumps(document, default=plain, ensure_ascii=True))
        else:
            text()

    @contextmanager
    def progress(self) -> Iterator[ProgressCallback]:
        """Draw a progress bar while a job runs, on a terminal and for a person only."""
        if self.as_json or not sys.stderr.isatty():
            yield lambda progress: None
            return
        with Bars() as bars:
            yield bars.show


class Bars:
    """One bar per phase of a job."""

    _WORDS = {  # noqa: RUF012 - a constant of the class
        "look": "Looking for music",
        "read": "Reading tags",
        "listen": "Listening",
        "gather": "Gathering",
        "learn": "Learning",
        "mix": "Mixing playlists",
        "match": "Matching plays",
    }

    def __init__(self) -> None:
        from rich.console import Console
        from rich.progress import BarColumn, MofNCompleteColumn, TextColumn, TimeRemainingColumn
        from rich.progress import Progress as Bar

        self._bar = Bar(
            TextColumn("{task.description}"),
            BarColumn(bar_width=None),
            MofNCompleteColumn(),
            TimeRemainingColumn(compact=True),
            console=Console(stderr=True),
            transient=True,
        )
        self._tasks: dict[tuple[str, str], Any] = {}

    def __enter__(self) -> Bars:
        """Begin to draw."""
        self._bar.start()
        return self

    def __exit__(self, *_: object) -> None:
        """Clear the bars away."""
        self._bar.stop()

    def show(self, progress: Progress) -> None:
        """Draw a moment of a job."""
        key = (progress.job, progress.phase)
        total = progress.total or None
        if key not in self._tasks:
            words = self._WORDS.get(progress.phase, progress.phase.capitalize())
            self._tasks[key] = self._bar.add_task(words, total=total)
        self._bar.update(self._tasks[key], completed=progress.done, total=total)


def plain(value: Any) -> Any:
    """Turn our types into JSON values."""
    if is_dataclass(value) and not isinstance(value, type):
        return asdict(value)
    if isinstance(value, np.generic):
        return value.item()
    if isinstance(value, np.ndarray):
        return value.tolist()
    raise TypeError(type(value).__name__)


def table(title: str, heads: Sequence[str], rows: Sequence[Sequence[object]]) -> None:
    """Print a table; what comes from tags is never read as markup."""
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    made = Table(title=Text(title) if title else None, title_justify="left", box=None)
    texts = [[Text(shown(value)) for value in row] for row in rows]
    for place, head in enumerate(heads):
        widest = max([len(head), *(cells[place].cell_len for cells in texts)])
        # The last column gives way first: it is the longest and the least needed.
        least = min(widest, _LEAST) if place < len(heads) - 1 else None
        made.add_column(head, overflow="ellipsis", no_wrap=True, min_width=least)
    for cells in texts:
        made.add_row(*cells)
    Console().print(made)


def shown(value: object) -> str:
    """Return a value as a terminal may show it: no control characters, no surrogates."""
    text = "" if value is None else str(value)
    clean = "".join(c if c.isprintable() else "�" for c in text)
    return clean.encode("utf-8", "replace").decode()


def minutes(duration_ms: int | None) -> str:
    """Return a length as m:ss."""
    if duration_ms is None:
        return ""
    whole, seconds = divmod(round(duration_ms / 1000), 60)
    return f"{whole}:{seconds:02}"
