"""Scan music folders: walk, compare, read what is new in workers, write it in batches."""

from __future__ import annotations

import os
import time
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from recommender.core.job import JobControl, ProgressCallback, ignore_progress
from recommender.core.reports import ScanReport
from recommender.core.track import FileStamp, FileState, MusicFolder, Unreadable
from recommender.jobs import records
from recommender.jobs.meter import Meter
from recommender.jobs.pool import Pool
from recommender.scan.diff import ChangeSet, compare
from recommender.scan.walk import Folder, Walk
from recommender.store import files, identities
from recommender.store.store import Store

_BATCH = 64
_FLUSH_FILES = 400
_FLUSH_S = 0.5
_DEADLINE_S = 5.0
_READ = "recommender.scan.worker:read_batch"


@dataclass(slots=True)
class _Tally:
    found: int = 0
    added: int = 0
    updated: int = 0
    moved: int = 0
    missing: int = 0
    unchanged: int = 0
    unreadable: list[Unreadable] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class _Wanted:
    """A file to read, with what lies beside it."""

    stamp: FileStamp
    folder_id: int
    new: bool
    question: dict[str, Any]


class Scan:
    """One scan of some music folders."""

    def __init__(
        self,
        store: Store,
        pool: Pool,
        progress: ProgressCallback = ignore_progress,
        control: JobControl | None = None,
        fix_tags: records.FixTags | None = None,
    ) -> None:
        self._store = store
        self._pool = pool
        self._control = control or JobControl()
        self._meter = Meter("scan", progress)
        self._fix_tags = fix_tags
        self._tally = _Tally()
        self._moved_from: set[bytes] = set()

    def run(self, folders: Sequence[MusicFolder]) -> ScanReport:
        """Scan the folders; raises Cancelled, leaving what was written in place."""
        started = time.monotonic()
        wanted: list[_Wanted] = []
        for folder in folders:
            wanted.extend(self._look(folder))
        names = self._store.writer.submit(files.Names.load).result()
        self._meter.begin("read", len(wanted))
        ready: list[tuple[_Wanted, dict[str, Any]]] = []
        flushed = time.monotonic()
        for entry in self._read(wanted):
            ready.append(entry)
            self._meter.step(os.fsdecode(entry[0].stamp.path))
            if len(ready) >= _FLUSH_FILES or time.monotonic() - flushed > _FLUSH_S:
                self._write(names, ready)
                ready, flushed = [], time.monotonic()
        self._write(names, ready)
        self._store.writer.submit(files.tidy).result()
        self._meter.finish()
        tally = self._tally
        return ScanReport(
            tally.found,
            tally.added,
            tally.updated,
            tally.moved,
            max(0, tally.missing - tally.moved),
            tally.unchanged,
            tuple(tally.unreadable),
            time.monotonic() - started,
        )

    # -- looking ---------------------------------------------------------------------------

    def _look(self, folder: MusicFolder) -> list[_Wanted]:
        """Walk one folder, note what is gone or back, return what has to be read."""
        self._meter.begin("look", 0)
        root = os.fsencode(folder.path)
        walk = Walk(root)
        surroundings: dict[bytes, Folder] = {}
        stamps: list[FileStamp] = []
        for place in walk.folders(self._control.checkpoint):
            surroundings[place.path] = place
            stamps.extend(place.files)
            self._meter.step(os.fsdecode(place.path), len(place.files))
        with self._store.reader() as reader:
            known = files.known(reader, folder.id)
        changes = compare(known, stamps)
        troubles = [(os.fsencode(one.path), one.reason) for one in walk.troubles]
        self._mark(folder.id, changes, troubles)
        self._tally.found += len(stamps)
        self._tally.unchanged += changes.unchanged + len(changes.back)
        if not changes.offline:
            self._tally.unreadable.extend(walk.troubles)
        return [
            _Wanted(stamp, folder.id, new, _question(stamp, surroundings))
            for new, found in ((True, changes.new), (False, changes.changed))
            for stamp in found
        ]

    def _mark(self, folder_id: int, changes: ChangeSet, troubles: list[tuple[bytes, str]]) -> None:
        submit = self._store.writer.submit
        if changes.offline:
            submit(lambda db: files.set_offline(db, folder_id)).result()
            return
        self._tally.missing += len(changes.gone)
        if changes.gone or changes.back:
            submit(lambda db: files.set_state(db, changes.gone, FileState.MISSING)).result()
            submit(lambda db: files.set_state(db, changes.back, FileState.PRESENT)).result()
        submit(lambda db: files.set_troubles(db, folder_id, troubles)).result()

    # -- reading ---------------------------------------------------------------------------

    def _read(self, wanted: Sequence[_Wanted]) -> Iterator[tuple[_Wanted, dict[str, Any]]]:
        """Read files in batches; a batch that fails is read again file by file."""
        by_path = {one.stamp.path: one for one in wanted}
        alone: list[_Wanted] = []
        for batch, answers, _ in self._ask(_batches(wanted, _BATCH)):
            if answers is None:
                alone.extend(by_path[question["path"]] for question in batch)
            else:
                yield from ((by_path[answer["path"]], answer) for answer in answers)
        for batch, answers, error in self._ask(_batches(alone, 1)):
            one = by_path[batch[0]["path"]]
            yield one, answers[0] if answers else {"error": error}

    def _ask(
        self, batches: Iterable[dict[str, Any]]
    ) -> Iterator[tuple[list[dict[str, Any]], list[dict[str, Any]] | None, str | None]]:
        for outcome in self._pool.map(
            _READ, batches, deadline_s=_DEADLINE_S, control=self._control
        ):
            yield outcome.item["files"], outcome.value, outcome.error

    # -- writing ---------------------------------------------------------------------------

    def _write(self, names: files.Names, ready: list[tuple[_Wanted, dict[str, Any]]]) -> None:
        if not ready:
            return
        self._control.checkpoint()
        found = [self._records(one, answer) for one, answer in ready]
        claims = [claim for _, claims in found for claim in claims]
        paths = [one.stamp.path for one, _ in ready]
        now = int(time.time() * 1000)
        with self._store.reader() as reader:
            held, movable = files.held_ids(reader, {claim.audio_key for claim in claims}, paths)
        ids = self._store.claim(claims, held, now)
        finished, start = [], 0
        for (record, _), (one, _) in zip(found, ready, strict=True):
            own = tuple(ids[start : start + len(record.tracks)])
            start += len(own)
            finished.append(_with_ids(record, own))
            self._count(one, record, {movable[i] for i in own if i in movable})
        self._store.writer.submit(lambda db: files.write(db, names, finished, now)).result()

    def _records(
        self, one: _Wanted, answer: dict[str, Any]
    ) -> tuple[files.FileRecord, list[identities.Claim]]:
        if "tracks" not in answer:
            return files.FileRecord(one.stamp, one.folder_id, reason=answer["error"]), []
        tracks, claims = [], []
        for track in answer["tracks"]:
            tags = records.tags_of(track["tags"])
            if self._fix_tags is not None:
                tags = self._fix_tags(tags)
            tracks.append(records.record(one.stamp.path, track, tags))
            claims.append(records.claim(one.stamp.path, track, tags))
        return files.FileRecord(one.stamp, one.folder_id, tuple(tracks)), claims

    def _count(self, one: _Wanted, record: files.FileRecord, moved_from: set[bytes]) -> None:
        fresh = moved_from - self._moved_from
        self._moved_from |= moved_from
        if record.reason:
            path = os.fsdecode(one.stamp.path)
            self._tally.unreadable.append(Unreadable(path, record.reason))
        elif fresh:
            self._tally.moved += 1
        elif one.new:
            self._tally.added += 1
        else:
            self._tally.updated += 1


def _question(stamp: FileStamp, surroundings: dict[bytes, Folder]) -> dict[str, Any]:
    place = surroundings[os.path.dirname(stamp.path)]
    stem = stamp.path[: stamp.path.rfind(b".")]
    name = os.path.basename(stem)
    cue = next((c.path for c in place.cues if c.path[: c.path.rfind(b".")] == stem), None)
    if cue is None and len(place.cues) == 1 and len(place.files) == 1:
        cue = place.cues[0].path
    return {
        "path": stamp.path,
        "cover": place.cover,
        "lyrics": name in place.lyrics,
        "cue": cue,
    }


def _batches(wanted: Sequence[_Wanted], size: int) -> Iterator[dict[str, Any]]:
    for start in range(0, len(wanted), size):
        yield {"files": [one.question for one in wanted[start : start + size]]}


def _with_ids(record: files.FileRecord, ids: tuple[int, ...]) -> files.FileRecord:
    return files.FileRecord(record.stamp, record.folder_id, record.tracks, ids, record.reason)


def run_scan(
    store: Store,
    pool: Pool,
    folders: Sequence[MusicFolder],
    progress: ProgressCallback = ignore_progress,
    control: JobControl | None = None,
    fix_tags: records.FixTags | None = None,
) -> ScanReport:
    """Scan music folders into the store."""
    return Scan(store, pool, progress, control, fix_tags).run(folders)
