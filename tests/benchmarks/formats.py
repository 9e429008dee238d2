"""The same music in five formats: how near its points lie, and whether they find each other.

``python -m tests.benchmarks.formats FOLDER`` takes real tracks, at most 300 and a minute of each;
without a folder tracks are made. All are analysed as FLAC; the first of them also in every other
format. Each of those must be nearest to its own original among all, in the scaled space.
"""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import numpy.typing as npt

from recommender.audio import spectrum
from recommender.audio.decode import Sound
from recommender.audio.extractors import builtin
from recommender.core.errors import UnreadableError
from recommender.core.sound import FeatureTable
from recommender.space import scale
from tests import sounds

TRACKS, ENCODED, MADE = 300, 60, 60
SECONDS = 60.0
FORMATS = (".mp3", ".ogg", ".m4a", ".opus")
SUFFIXES = {".flac", ".mp3", ".ogg", ".opus", ".m4a", ".wav"}

Vector = npt.NDArray[np.float64]


def described(path: Path) -> Vector:
    """Return all features of a file."""
    frames = spectrum.listen(Sound(str(path)))
    return np.concatenate([one.extract(frames).values for one in builtin.extractors()])


def originals(folder: Path | None) -> Iterator[npt.NDArray[np.float32]]:
    """Yield music as float32 (2, n) at 44.1 kHz."""
    if folder is None:
        for seed in range(MADE):
            yield sounds.music(SECONDS, bpm=70 + 2 * seed, seed=seed) * 0.6
        return
    paths = [one for one in sorted(folder.rglob("*")) if one.suffix.lower() in SUFFIXES]
    np.random.default_rng(1).shuffle(paths)
    given = 0
    for path in paths:
        try:
            sound = Sound(str(path), 0, round(1000 * SECONDS))
            whole = np.concatenate(list(sound), axis=1)
        except UnreadableError:
            continue
        if (
            given < TRACKS
            and sound.sample_rate == sounds.RATE
            and whole.shape[1] > 20 * sounds.RATE
        ):
            given += 1
            yield np.ascontiguousarray(np.repeat(whole[:2], 2 // min(2, len(whole)), axis=0))


def main() -> None:
    """Print a row per format."""
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else None
    base: list[Vector] = []
    copies: dict[str, list[Vector]] = {suffix: [] for suffix in FORMATS}
    with tempfile.TemporaryDirectory() as scratch:
        for music in originals(folder):
            place = Path(scratch) / "a"
            base.append(described(sounds.encode(place.with_suffix(".flac"), music)))
            for suffix in FORMATS if len(base) <= ENCODED else ():
                path = sounds.encode(place.with_suffix(suffix), music)
                copies[suffix].append(described(path))
    names = tuple(f"{one.name}.{name}" for one in builtin.extractors() for name in one.names)
    whole = np.stack([*base, *(one for own in copies.values() for one in own)]).astype(np.float32)
    X = scale.build(FeatureTable(np.arange(len(whole)), whole, names)).X
    unit = X / np.linalg.norm(X, axis=1, keepdims=True)
    start = len(base)
    print(f"{len(base)} tracks {'given' if folder else 'made'}, a minute each, as FLAC; copies of "
          f"{len(copies[FORMATS[0]])} of them")  # fmt: skip
    for suffix, own in copies.items():
        rows = slice(start, start + len(own))
        cosine = np.sum(unit[rows] * unit[: len(own)], axis=1)
        away = ((X[rows, None] - X[None, : len(base)]) ** 2).sum(axis=2)
        found = np.mean(away.argmin(axis=1) == np.arange(len(own)))
        print(f"{suffix:6} cosine: mean {cosine.mean():.4f}, least {cosine.min():.4f}, "
              f"{np.mean(cosine >= 0.98):.0%} at least 0.98; nearest to their own original "
              f"{found:.0%}")  # fmt: skip
        start += len(own)


if __name__ == "__main__":
    main()
