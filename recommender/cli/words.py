"""The subcommands by name alone, so that the window starts without loading them."""

from __future__ import annotations

COMMANDS = frozenset(
    (
        *("scan", "analyse", "train", "tracks", "genres", "similar", "explain", "features"),
        *("playlists", "playlist", "radio", "export", "import", "log", "doctor"),
    )
)
HELP = frozenset(("-h", "--help", "--version"))
