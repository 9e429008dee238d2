"""What the window and the command line both know: the subcommands' names, where data lives."""

from __future__ import annotations

from pathlib import Path

import platformdirs

COMMANDS = frozenset(
    (
        *("scan", "analyse", "train", "tracks", "genres", "similar", "explain", "features"),
        *("ask", "smart"),
        *("profiles", "household"),
        *("playlists", "playlist", "radio", "export", "import", "log", "doctor"),
        *("journey", "flow", "blend", "never", "evaluate", "clean"),
    )
)
HELP = frozenset(("-h", "--help", "--version"))


def default_data_dir() -> Path:
    """Return the platform's folder for Deepcuts' data."""
    return Path(platformdirs.user_data_dir("deepcuts", appauthor=False))
