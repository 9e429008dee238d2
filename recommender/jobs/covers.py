"""Covers: read in a worker, kept small on the disk, the least used dropped first."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path

from recommender.jobs.playlists import AnyStore
from recommender.jobs.pool import Pool

_COVER = "recommender.scan.cover_worker:cover"
_DEADLINE_S = 10.0
_MOST_BYTES = 200 * 1024 * 1024
_SIZES = (96, 192, 384, 768)


class Covers:
    """The cache under DATA_DIR/covers: one JPEG an album picture and size."""

    def __init__(self, store: AnyStore, pool: Pool) -> None:
        self._store = store
        self._pool = pool
        self._folder = store.data_dir / "covers"
        self._written = 0

    def get(self, track_id: int, size: int) -> bytes | None:
        """Return a JPEG at least as large as asked where the original is; None without one."""
        with self._store.reader() as reader:
            row = reader.execute(
                "SELECT f.path, t.cover_path, t.has_cover, f.size, f.mtime_ns, f.state "
                "FROM track t JOIN file f ON f.id = t.file_id WHERE t.id = ?",
                (track_id,),
            ).fetchone()
        if row is None or not (row[1] or row[2]):
            return None
        path, picture, embedded, file_size, mtime_ns, state = row
        pixels = next((one for one in _SIZES if one >= size), _SIZES[-1])
        source = b"%b|%d|%d" % (path, file_size, mtime_ns) if embedded else bytes(picture)
        name = hashlib.blake2b(source, digest_size=12).hexdigest()
        kept = self._folder / f"{name}-{pixels}.jpg"
        none = self._folder / f"{name}.none"
        try:
            data = kept.read_bytes()
            os.utime(kept)
        except OSError:
            pass
        else:
            return data
        if none.exists() or state != "present":
            return None
        item = {"path": path, "cover": picture, "embedded": bool(embedded), "size": pixels}
        outcome = self._pool.call(_COVER, item, deadline_s=_DEADLINE_S)
        if outcome.error is not None:
            self._keep(none, b"")
            return None
        self._keep(kept, outcome.value)
        return bytes(outcome.value)

    def _keep(self, path: Path, data: bytes) -> None:
        try:
            self._folder.mkdir(exist_ok=True, mode=0o700)
            part = path.with_suffix(f".{os.getpid()}.part")
            part.write_bytes(data)
            part.replace(path)
        except OSError:
            return  # a full disk costs the cache, not the picture
        self._written += 1
        if self._written % 200 == 1:
            self._trim()

    def _trim(self) -> None:
        kept = [(path, path.stat()) for path in self._folder.glob("*.jpg")]
        total = sum(found.st_size for _, found in kept)
        for path, found in sorted(kept, key=lambda one: one[1].st_mtime):
            if total <= _MOST_BYTES:
                return
            path.unlink(missing_ok=True)
            total -= found.st_size
