"""Play logs in and out as CSV: matched to the library, never counted twice."""

from __future__ import annotations

import csv
import hashlib
import os
import sqlite3
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from recommender.core.errors import KnownError
from recommender.core.exchange import LogRow
from recommender.core.job import JobControl, ProgressCallback, ignore_progress
from recommender.core.listening import HEARD_MS, Ended, PlayEvent, Source
from recommender.core.reports import LogReport
from recommender.core.translation import translate
from recommender.jobs.meter import Meter
from recommender.scan.clean import fold
from recommender.store import listening, tracks
from recommender.store.store import Store

COLUMNS = (
    "ts",
    "track",
    "title",
    "artist",
    "album",
    "ms_played",
    "duration_ms",
    "skipped",
    "ended",
    "source",
    "context",
    "path",
)
_NEAR_MS = 90_000
_BATCH = 2_000
_LATEST_S = 4_102_444_800  # the year 2100


def import_csv(
    store: Store,
    path: Path,
    progress: ProgressCallback = ignore_progress,
    control: JobControl | None = None,
) -> LogReport:
    """Add the plays of a CSV log that are not known yet; KnownError when it is none."""
    asked = control or JobControl()
    meter = Meter("import", progress)
    rows = list(read_csv(path))
    meter.begin("match", len(rows))
    with store.reader() as reader:
        matcher = _Matcher(reader)
        known = _known_times(reader)
    matched = ambiguous = unmatched = already = 0
    entries: list[dict[str, Any]] = []
    for row in rows:
        asked.checkpoint()
        meter.step()
        found = matcher.find(row)
        if len(found) != 1:
            ambiguous += bool(found)
            unmatched += not found
            continue
        matched += 1
        times = known.setdefault(found[0], [])
        if any(abs(row.started_at - other) <= _NEAR_MS for other in times):
            already += 1
            continue
        times.append(row.started_at)
        entries.append(_entry(row, found[0], matcher.duration(found[0])))
    for start in range(0, len(entries), _BATCH):
        part = entries[start : start + _BATCH]
        store.writer.submit_listener(lambda db, part=part: _add(store, db, part)).result()
    meter.finish()
    return LogReport(len(rows), matched, ambiguous, unmatched, already)


def _add(store: Store, connection: sqlite3.Connection, entries: list[dict[str, Any]]) -> int:
    store.journal.append(*entries)
    return listening.add_plays(connection, entries)


def _entry(row: LogRow, track_id: int, known_ms: int | None) -> dict[str, Any]:
    duration = row.duration_ms or known_ms
    heard = row.heard_ms if row.heard_ms is not None else (duration or HEARD_MS)
    if row.ended is not None:
        ended = row.ended
    else:
        short = heard < min(HEARD_MS, (duration or 2 * HEARD_MS) / 2)
        ended = Ended.SKIPPED if short else Ended.FINISHED
    event = PlayEvent(track_id, row.started_at, heard, duration, ended, Source.IMPORT)
    uid = hashlib.blake2b(f"{track_id}|{row.started_at}".encode(), digest_size=16).hexdigest()
    return listening.entry_of(event, f"import-{uid}")


def _known_times(reader: sqlite3.Connection) -> dict[int, list[int]]:
    times: dict[int, list[int]] = {}
    for track_id, at in reader.execute("SELECT track_id, started_at FROM listener.play"):
        times.setdefault(track_id, []).append(at)
    return times


class _Matcher:
    """Finds tracks by id or path, by recording, by artist, title and album, by artist and title."""

    def __init__(self, reader: sqlite3.Connection) -> None:
        self._reader = reader
        self._durations: dict[int, int | None] = {}
        self._full: dict[tuple[str, str, str], list[int]] = {}
        self._short: dict[tuple[str, str], list[int]] = {}
        self._recording: dict[str, list[int]] = {}
        for track_id, title, artist, album, recording, duration in reader.execute(
            "SELECT id, title, artist, album, mb_recording, duration_ms FROM track ORDER BY id"
        ):
            self._durations[track_id] = duration
            names = (fold(artist), fold(title))
            self._full.setdefault((*names, fold(album)), []).append(track_id)
            self._short.setdefault(names, []).append(track_id)
            if recording:
                self._recording.setdefault(recording, []).append(track_id)

    def duration(self, track_id: int) -> int | None:
        """Return a track's length as the library knows it."""
        return self._durations.get(track_id)

    def find(self, row: LogRow) -> list[int]:
        """Return the tracks a row may mean: one, none, or several that cannot be told apart."""
        if row.track:
            found = tracks.find(self._reader, row.track)
            if found is not None:
                return [found]
        if row.recording_id in self._recording:
            return self._narrow(self._recording[row.recording_id], row)
        if not row.title:
            return []
        names = (fold(row.artist), fold(row.title))
        full = self._full.get((*names, fold(row.album)), []) if row.album else []
        return self._narrow(full or self._short.get(names, []), row)

    def _narrow(self, ids: list[int], row: LogRow) -> list[int]:
        if len(ids) < 2 or not row.duration_ms:
            return ids
        close = [i for i in ids if abs((self._durations[i] or 0) - row.duration_ms) <= 3_000]
        return close or ids


# -- the file ----------------------------------------------------------------------------------


def read_csv(path: Path) -> Iterator[LogRow]:
    """Yield the rows of a log that have a time and name a track; others are passed over."""
    try:
        with path.open(newline="", encoding="utf-8-sig", errors="surrogateescape") as file:
            reader = csv.DictReader(file)
            if not reader.fieldnames or "ts" not in reader.fieldnames:
                raise KnownError(
                    translate("errors", "{path} is not a play log: it has no column “ts”.").format(
                        path=path
                    )
                )
            for values in reader:
                row = _row({key: (value or "") for key, value in values.items() if key})
                if row is not None:
                    yield row
    except OSError as error:
        raise KnownError(
            translate("errors", "{path} cannot be read ({reason}).").format(
                path=path, reason=error.strerror
            )
        ) from error
    except csv.Error as error:
        raise KnownError(
            translate("errors", "{path} is not a CSV file ({reason}).").format(
                path=path, reason=error
            )
        ) from error


def _row(values: dict[str, str]) -> LogRow | None:
    seconds = _number(values.get("ts", ""))
    if seconds is None or not 0 < seconds < _LATEST_S:
        return None
    track = values.get("path") or values.get("track", "")
    title = values.get("title") or ("" if values.get("path") else track)
    heard = _number(values.get("ms_played", ""))
    duration = _number(values.get("duration_ms", ""))
    ended = values.get("ended", "")
    known = Ended(ended) if ended in {one.value for one in Ended} else None
    if known is None and values.get("skipped", "").strip().lower() in ("1", "true", "yes"):
        known = Ended.SKIPPED
    return LogRow(
        round(seconds * 1000),
        track,
        values.get("recording_mbid", ""),
        title,
        values.get("artist", ""),
        values.get("album", ""),
        max(0, round(heard)) if heard is not None else None,
        round(duration) if duration and 0 < duration < 2 * 86_400_000 else None,
        known,
    )


def _number(text: str) -> float | None:
    try:
        found = float(text)
    except ValueError:
        return None
    return found if abs(found) < 1e15 else None


def export_csv(reader: sqlite3.Connection, path: Path) -> int:
    """Write every play, oldest first; return how many."""
    found: Sequence[Any] = reader.execute(
        """
        SELECT p.started_at, p.track_id, coalesce(t.title, i.title), coalesce(t.artist, i.artist),
               coalesce(t.album, i.album), p.heard_ms, p.duration_ms, p.ended, p.source, p.context,
               coalesce(f.path, i.last_path)
        FROM listener.play p JOIN listener.identity i ON i.id = p.track_id
        LEFT JOIN track t ON t.id = p.track_id LEFT JOIN file f ON f.id = t.file_id
        ORDER BY p.started_at, p.id
        """
    ).fetchall()
    part = path.with_name(path.name + ".part")
    try:
        with part.open("w", newline="", encoding="utf-8", errors="surrogateescape") as file:
            writer = csv.writer(file)
            writer.writerow(COLUMNS)
            writer.writerows(_exported(row) for row in found)
        part.replace(path)
    except OSError as error:
        raise KnownError(
            translate("errors", "{path} cannot be written ({reason}).").format(
                path=path, reason=error.strerror
            )
        ) from error
    return len(found)


def _exported(row: Sequence[Any]) -> tuple[Any, ...]:
    at, *middle, ended, source, context, path = row
    skipped = int(ended == Ended.SKIPPED.value)
    return (at / 1000, *middle, skipped, ended, source, context, os.fsdecode(path))
