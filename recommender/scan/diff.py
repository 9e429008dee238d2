"""Compare what is on the disk with what is known: pure, so that it can be tested to the bone."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from recommender.core.track import FileStamp, FileState, KnownFile

#: A folder that loses more than this many files and this share at once is taken to be offline.
_SUDDEN_COUNT = 50
_SUDDEN_SHARE = 0.2


@dataclass(slots=True)
class ChangeSet:
    """What changed in one music folder. ``back`` are files seen again just as they were."""

    new: list[FileStamp] = field(default_factory=list)
    changed: list[FileStamp] = field(default_factory=list)
    back: list[int] = field(default_factory=list)
    gone: list[int] = field(default_factory=list)
    unchanged: int = 0
    offline: bool = False


def compare(known: Mapping[bytes, KnownFile], seen: Iterable[FileStamp]) -> ChangeSet:
    """Sort the files seen under one root into new, changed, back and unchanged; the rest is gone.

    A root where nothing at all is found, or where very much vanished at once, is offline: its
    files are not gone, and nothing about them is touched.
    """
    changes = ChangeSet()
    met: set[bytes] = set()
    for stamp in seen:
        old = known.get(stamp.path)
        met.add(stamp.path)
        if old is None:
            changes.new.append(stamp)
        elif (old.size, old.mtime_ns) != (stamp.size, stamp.mtime_ns):
            changes.changed.append(stamp)
        elif old.state in (FileState.MISSING, FileState.OFFLINE):
            changes.back.append(old.id)
        else:
            changes.unchanged += 1
    lost = [old for path, old in known.items() if path not in met]
    fresh = [old.id for old in lost if old.state in (FileState.PRESENT, FileState.UNREADABLE)]
    there = sum(old.state is not FileState.MISSING for old in known.values())
    sudden = (
        len(fresh) > _SUDDEN_COUNT
        and len(fresh) > _SUDDEN_SHARE * there
        and len(changes.new) < len(fresh) / 2
    )
    changes.offline = bool(known) and (not met or sudden)
    changes.gone = fresh
    return changes
