"""The ``deepcuts`` command: a subcommand runs headless, everything else opens the window."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Sequence


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program; return its exit status."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    os.umask(0o077)
    if _is_command(given):
        from recommender.cli import main as run_command

        return run_command(given)
    if not _has_screen():
        from recommender.cli.main_job import main as run_main_job

        return run_main_job(given)
    gc.disable()  # nothing of a start is garbage; the window collects on its own thread later
    from player.app import main as open_window

    return open_window(given)


def _is_command(arguments: list[str]) -> bool:
    """Tell whether the first word that is no option (or option's value) is a subcommand."""
    from recommender.cli.words import COMMANDS, HELP

    words = iter(arguments)
    for word in words:
        if word in HELP:
            return True
        if word in ("--data-dir", "--profile"):
            next(words, None)
        elif not word.startswith("-"):
            return word in COMMANDS
    return False


def _has_screen() -> bool:
    if sys.platform != "linux":
        return True
    return any(os.environ.get(n) for n in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


if __name__ == "__main__":
    sys.exit(main())
