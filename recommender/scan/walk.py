"""Walk a music folder: every regular audio file once, and what lies beside it."""

from __future__ import annotations

import os
import stat
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from recommender.core.track import FileStamp, Unreadable
from recommender.core.translation import translate
from recommender.scan import formats
from recommender.scan.covers import best_cover

Check = Callable[[], None]


@dataclass(slots=True)
class Folder:
    """One folder: its audio files and what belongs to them."""

    path: bytes
    files: list[FileStamp] = field(default_factory=list)
    cover: bytes | None = None
    cues: list[FileStamp] = field(default_factory=list)
    lyrics: set[bytes] = field(default_factory=set)


@dataclass(slots=True)
class Walk:
    """An iterative walk; ``troubles`` collects what could not be entered or is no file."""

    root: bytes
    troubles: list[Unreadable] = field(default_factory=list)

    def folders(self, check: Check = lambda: None) -> Iterator[Folder]:
        """Yield each folder that holds music or cue sheets; links are followed once."""
        stack = [os.path.abspath(self.root)]
        seen: set[tuple[int, int]] = set()
        while stack:
            check()
            path = stack.pop()
            try:
                here = os.stat(path)
                if (here.st_dev, here.st_ino) in seen:
                    continue
                seen.add((here.st_dev, here.st_ino))
                with os.scandir(path) as entries:
                    folder, below = self._read(path, entries)
            except OSError as error:
                self._trouble(
                    path,
                    translate("unreadable", "The folder cannot be read ({reason}).").format(
                        reason=error.strerror
                    ),
                )
                continue
            stack.extend(sorted(below, reverse=True))
            if folder.files or folder.cues:
                yield folder

    def _read(
        self, path: bytes, entries: Iterator[os.DirEntry[bytes]]
    ) -> tuple[Folder, list[bytes]]:
        folder, below, pictures = Folder(path), [], []
        for entry in entries:
            name = entry.name
            if name.startswith(b"."):
                continue
            if self._is_folder(entry):
                below.append(entry.path)
                continue
            kind = formats.suffix(name)
            if kind in formats.AUDIO or kind == formats.CUE:
                stamp = self._stamp(entry)
                if stamp is not None:
                    (folder.cues if kind == formats.CUE else folder.files).append(stamp)
            elif kind in formats.PICTURES:
                pictures.append(name)
            elif kind == formats.LYRICS:
                folder.lyrics.add(name[: -len(kind)])
        cover = best_cover(pictures)
        folder.cover = os.path.join(path, cover) if cover else None
        folder.files.sort(key=lambda stamp: stamp.path)
        return folder, below

    def _is_folder(self, entry: os.DirEntry[bytes]) -> bool:
        try:
            return entry.is_dir()
        except OSError:  # a link to itself: no folder, and no music either
            return False

    def _stamp(self, entry: os.DirEntry[bytes]) -> FileStamp | None:
        try:
            found = entry.stat()
        except OSError as error:
            self._trouble(
                entry.path,
                translate("unreadable", "It cannot be looked at ({reason}).").format(
                    reason=error.strerror
                ),
            )
            return None
        if not stat.S_ISREG(found.st_mode):
            self._trouble(entry.path, translate("unreadable", "It is not a regular file."))
            return None
        return FileStamp(entry.path, found.st_size, found.st_mtime_ns)

    def _trouble(self, path: bytes, reason: str) -> None:
        self.troubles.append(Unreadable(os.fsdecode(path), reason))
