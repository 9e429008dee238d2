"""The command itself: its subcommands, its exit status, its one line of trouble."""

from __future__ import annotations

import logging
import os
import sys
from collections.abc import Sequence
from pathlib import Path

import click

from recommender.cli import (
    evaluate,
    evaluate_genres,
    genres,
    health,
    listening,
    lists,
    looking,
    making,
    mixes,
    people,
    rules,
)
from recommender.core.errors import Cancelled, KnownError

_PARTS = (
    making,
    looking,
    genres,
    mixes,
    rules,
    lists,
    listening,
    people,
    evaluate,
    evaluate_genres,
    health,
)


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="deepcuts", prog_name="deepcuts")
@click.option(
    "--data-dir",
    type=click.Path(path_type=Path),
    help="Keep everything in this folder.",
)
@click.option("--profile", help="Who listens: the name of a profile; else who listened last.")
@click.option("-v", "--verbose", is_flag=True, help="Log what happens to standard error.")
@click.pass_context
def cli(context: click.Context, data_dir: Path | None, profile: str | None, verbose: bool) -> None:
    """Deepcuts: a music player that knows your own library by ear.

    Without a command it opens the window; PATHs given then are added or played, and --demo shows a
    small generated library.
    """
    context.obj = data_dir
    level = logging.DEBUG if verbose else logging.ERROR
    logging.basicConfig(level=level, stream=sys.stderr, format="%(levelname)s %(name)s %(message)s")


for _part in _PARTS:
    for _command in _part.COMMANDS:
        cli.add_command(_command)


def main(arguments: Sequence[str]) -> int:
    """Run a command; return its exit status: 0 done, 1 trouble, 2 wrong usage."""
    os.umask(0o077)
    try:
        cli.main(list(arguments), prog_name="deepcuts", standalone_mode=False)
    except click.exceptions.NoArgsIsHelpError as error:
        error.show()
        return 2
    except click.UsageError as error:
        error.show()
        return 2
    except (click.Abort, Cancelled, KeyboardInterrupt):
        print("Stopped.", file=sys.stderr)
        return 1
    except (KnownError, click.ClickException) as error:
        message = error.format_message() if isinstance(error, click.ClickException) else str(error)
        print(message, file=sys.stderr)
        return 1
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
        return 1
    return 0
