"""Synthetic libraries for benchmarks: rows written through the store, no music files."""

from __future__ import annotations

import random
from pathlib import Path

from recommender.core.track import FileStamp, Tags
from recommender.jobs import records
from recommender.store import files, folders, identities
from recommender.store.opening import LockedStore

_WORDS = (
    *("night", "river", "stone", "golden", "winter", "signal", "harbour", "echo", "velvet"),
    *("engine", "garden", "mirror", "paper", "silver", "distant", "morning", "shadow", "copper"),
    *("island", "thunder", "quiet", "lantern", "ocean", "summer", "ghost"),
)
_BATCH = 2_000


def make(data_dir: Path, tracks: int = 10_000, root: str = "/music") -> Path:
    """Write a library of so many tracks, ten an album, five albums an artist; return the folder."""
    rng = random.Random(1)
    store = LockedStore(data_dir)
    folder_id, _ = store.writer.submit_listener(lambda db: folders.add(db, root, 1)).result()
    names = store.writer.submit(files.Names.load).result()
    for start in range(0, tracks, _BATCH):
        batch = range(start, min(tracks, start + _BATCH))
        stamped = [_track(rng, number, root) for number in batch]
        claims = [records.claim(path, track, tags) for path, track, tags in stamped]
        ids = store.writer.submit_listener(
            lambda db, claims=claims: identities.claim(db, claims, (), 1)
        ).result()
        found = [
            files.FileRecord(
                FileStamp(path, 1_000, 1), folder_id, (records.record(path, track, tags),), (own,)
            )
            for (path, track, tags), own in zip(stamped, ids, strict=True)
        ]
        store.writer.submit(lambda db, found=found: files.write(db, names, found, 1)).result()
    store.close()
    return data_dir


def _track(rng: random.Random, number: int, root: str) -> tuple[bytes, dict[str, object], Tags]:
    album, artist = number // 10, number // 50
    title = " ".join(rng.choice(_WORDS) for _ in range(3)).title()
    name = f"{_WORDS[artist % 25]} {_WORDS[artist // 25 % 25]}".title()
    tags = Tags(
        title=title,
        artists=(f"{name} {artist}",),
        album=f"{_WORDS[album % 25].title()} {album}",
        genres=(("Rock", "Jazz", "Techno", "Folk")[artist % 4],),
        track_no=number % 10 + 1,
        year=1960 + album % 60,
        duration_ms=rng.randint(90_000, 420_000),
        codec="FLAC",
    )
    path = f"{root}/{artist}/{album}/{number % 10 + 1:02}.flac".encode()
    track = {"key": b"%16d" % number, "start_ms": 0, "end_ms": None, "cover": None}
    return path, track, tags
