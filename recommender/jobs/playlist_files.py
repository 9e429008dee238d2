"""Playlists as files: one on demand, all of them in a folder kept in step for other players."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path

from recommender import exchange
from recommender.core.errors import KnownError
from recommender.core.exchange import PlaylistEntry, PlaylistFile
from recommender.core.reports import ExportReport
from recommender.core.track import FileState, TrackRow
from recommender.core.translation import translate

Rows = Callable[[Sequence[int]], list[TrackRow]]

#: What of a folder is ours: file names that may be replaced or taken away again.
_LIST = ".deepcuts-playlists.json"
_UNSAFE = re.compile(r'[\\/:*?"<>|\x00-\x1f]+')
_LONGEST = 80


def write_one(
    path: Path,
    title: str,
    ids: Sequence[int],
    rows: Rows,
    exporters: Mapping[str, exchange.Exporter],
) -> ExportReport:
    """Write a playlist as the suffix says; KnownError when none writes it."""
    suffix = path.suffix.lower()
    if suffix not in exporters:
        known = ", ".join(sorted(exporters))
        raise KnownError(
            translate("errors", "A playlist cannot be written as “{suffix}”.").format(
                suffix=suffix
            ),
            translate("errors", "Choose {known}.").format(known=known),
        )
    entries = _entries(rows(ids))
    exchange.write(path, PlaylistFile(title, entries), exporters[suffix])
    return ExportReport(len(entries), len(ids) - len(entries))


def keep_in_step(folder: Path, playlists: Iterable[tuple[str, Sequence[int]]], rows: Rows) -> int:
    """Write every playlist as M3U8 into a folder; return how many there are.

    Files that an earlier call wrote and that no playlist has any more are taken away; other files
    in the folder are never touched. A file whose content stays the same is not written again.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise KnownError(
            translate("errors", "{folder} cannot be made ({reason}).").format(
                folder=folder, reason=error.strerror
            )
        ) from error
    ours = _ours(folder)
    kept: set[str] = set()
    for title, ids in playlists:
        name = _name(title, kept, ours, folder)
        kept.add(name)
        path = folder / name
        body = exchange.m3u(PlaylistFile(title, _entries(rows(ids))), str(folder.absolute()))
        if not path.exists() or path.read_bytes() != body:
            exchange.write_bytes(path, body)
    for name in ours - kept:
        (folder / name).unlink(missing_ok=True)
    exchange.write_bytes(folder / _LIST, json.dumps(sorted(kept)).encode())
    return len(kept)


def _entries(rows: Sequence[TrackRow]) -> tuple[PlaylistEntry, ...]:
    return tuple(
        PlaylistEntry(row.path, row.title, row.artist, row.album, row.duration_ms, row.start_ms)
        for row in rows
        if row.state is FileState.PRESENT
    )


def _ours(folder: Path) -> set[str]:
    try:
        names = json.loads((folder / _LIST).read_bytes())
    except (OSError, ValueError):
        return set()
    # A name only, never a way out of the folder.
    return {name for name in names if isinstance(name, str) and os.path.basename(name) == name}


def _name(title: str, taken: set[str], ours: set[str], folder: Path) -> str:
    """Return a file name for a title that no other playlist and no file of others has."""
    plain = _UNSAFE.sub("_", title).strip(" .")[:_LONGEST] or "Playlist"
    for number in range(1, 10_000):
        name = f"{plain}.m3u8" if number == 1 else f"{plain} ({number}).m3u8"
        foreign = name not in ours and (folder / name).exists()
        if name not in taken and not foreign:
            return name
    raise KnownError(
        translate("errors", "{folder} has too many playlists called {title}.").format(
            folder=folder, title=title
        )
    )
