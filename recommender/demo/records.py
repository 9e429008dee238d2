"""The demo's records: invented artists and albums, files in five formats, covers drawn by code."""

from __future__ import annotations

import hashlib
import os
import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import platformdirs

from recommender.core.job import JobControl, ProgressCallback, ignore_progress
from recommender.jobs.meter import Meter
from recommender.jobs.pool import Pool

VERSION = 1
_RENDER = "recommender.demo.render:render"
_DEADLINE_S = 120.0
_SUFFIXES = (".flac", ".mp3", ".ogg", ".m4a", ".opus")

#: style → (artist, album, year, titles) twice.
_RECORDS: dict[str, tuple[tuple[str, str, int, str], ...]] = {
    "Techno": (
        ("Kammerton", "Night Shift", 2004, "Ignition|Conveyor|Second Furnace|Cold Start"),
        ("Lira Voss", "Parallel Lines", 2016, "Grid|Undertow|Phase Nine"),
    ),
    "Ambient": (
        ("Slow Harbour", "Low Tide", 1998, "Fog Signal|Still Water|Lamp Room|Moorings"),
        ("Elm & Ash", "Winter Greenhouse", 2011, "Condensation|First Light|Seed Trays"),
    ),
    "Drum and Bass": (
        ("Rollcage", "Underpass", 1997, "Headlights|Wet Asphalt|Ring Road|Exit 12"),
        ("Mira Quick", "Sixteen Steps", 2019, "Sprint|Relay|Photo Finish"),
    ),
    "Waltz": (
        ("Quartet Lindenhof", "Three by Three", 1988, "Opening|Turning Floor|Lantern|Last Coach"),
        ("Orla Brandt", "Ballroom Letters", 2008, "Dear Marie|Post Scriptum|Blue Gloves"),
    ),
    "Bossa Nova": (
        ("Trio Maresia", "Varanda", 1974, "Sombra|Rede|Maré Mansa|Quintal"),
        ("Inês Folha", "Coffee at Four", 2013, "Window Seat|Sugar|Half Past"),
    ),
    "Metal": (
        ("Ironwold", "Anvil Psalms", 1986, "Hammerfall Road|Rust Crown|Slag|The Long Forge"),
        ("Gravemoor", "Black Peat", 2015, "Bog Iron|Thornwall|Under Stone"),
    ),
    "Dub": (
        ("Echo Ward", "Version Street", 1979, "Corner Shop Version|Rain Dub|Siren|Bass Tax"),
        ("Delay Commission", "Tape Two", 2010, "Spool|Feedback Form|Ferric"),
    ),
    "Solo Piano": (
        ("Anselm Reed", "Rooms", 1993, "Study|Stairs|Kitchen at Night|Attic"),
        ("Yuki Tanabe", "Small Hours", 2018, "One|Two|Three"),
    ),
}
#: Which style an artist of the demo plays.
STYLE_OF_ARTIST = {record[0]: style for style, records in _RECORDS.items() for record in records}


@dataclass(frozen=True, slots=True)
class Piece:
    """One track to be made: where, how it sounds, what its tags say."""

    path: str
    style: str
    seed: int
    seconds: float
    tags: dict[str, str]
    cover: tuple[int, int]  # seeds of the album's drawing

    def as_item(self) -> dict[str, Any]:
        """Return it as a worker takes it."""
        return {name: getattr(self, name) for name in self.__slots__}


def music_folder() -> Path:
    """Return where the demo's music is kept between starts."""
    return Path(platformdirs.user_cache_dir("deepcuts", appauthor=False)) / f"demo-{VERSION}"


def pieces(folder: Path) -> list[Piece]:
    """Return all tracks of the demo, some with wrong or missing tags on purpose."""
    found = []
    for number, (style, records) in enumerate(_RECORDS.items()):
        for which, (artist, album, year, titles) in enumerate(records):
            for place, title in enumerate(titles.split("|"), 1):
                seed = number * 100 + which * 20 + place
                rng = np.random.default_rng(seed)
                suffix = _SUFFIXES[seed % len(_SUFFIXES)]
                tags = {
                    "title": title,
                    "artist": artist,
                    "album": album,
                    "date": str(year),
                    "tracknumber": str(place),
                    "genre": style,
                }
                _spoil(tags, seed)
                name = f"{place:02} {title}{suffix}"
                path = folder / artist / album / name
                seconds = float(rng.uniform(22, 38))
                found.append(Piece(str(path), style, seed, seconds, tags, (number, which)))
    return found


def _spoil(tags: dict[str, str], seed: int) -> None:
    """Make a few tags as real libraries have them: missing, misspelt, wrong."""
    digest = hashlib.blake2b(str(seed).encode(), digest_size=2).digest()
    chance = int.from_bytes(digest) % 100
    if chance < 12:
        del tags["genre"]
    elif chance < 17:
        tags["genre"] = "Other"
    elif chance < 21:
        tags["genre"] = tags["genre"].lower().replace(" ", "")
    elif chance < 24:
        tags["genre"] = "Polka"
    if chance % 17 == 3:
        del tags["date"]


def build(
    folder: Path,
    progress: ProgressCallback = ignore_progress,
    control: JobControl | None = None,
) -> Path:
    """Make the demo's music under a folder, once; return the folder. It may take half a minute."""
    if (folder / ".complete").exists():
        return folder
    part = folder.with_name(f"{folder.name}.part{os.getpid()}")
    shutil.rmtree(part, ignore_errors=True)
    part.mkdir(parents=True)
    meter = Meter("demo", progress)
    todo = pieces(part)
    meter.begin("render", len(todo))
    pool = Pool(os.cpu_count() or 1)
    try:
        items = (piece.as_item() for piece in todo)
        for outcome in pool.map(_RENDER, items, deadline_s=_DEADLINE_S, control=control):
            if outcome.error is not None:
                raise RuntimeError(f"{outcome.item['path']}: {outcome.error}")
            meter.step(os.path.basename(outcome.item["path"]))
        (part / ".complete").touch()
        shutil.rmtree(folder, ignore_errors=True)
        part.rename(folder)
    finally:
        pool.close()
        shutil.rmtree(part, ignore_errors=True)
    meter.finish()
    return folder
