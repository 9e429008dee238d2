"""The same recording is found in another encoding; an album has one loudness."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from recommender.jobs import same_sound
from recommender.library import Library
from tests import sounds


def melody(seed: int, seconds: float = 14.0) -> np.ndarray:
    rng = np.random.default_rng(seed)
    notes = []
    for _ in range(int(seconds * 2)):
        hz = 220 * 2 ** (rng.integers(24) / 12)
        notes.append(sounds.tone(0.5, hz=hz) * rng.uniform(0.3, 1))
    return 0.5 * np.concatenate(notes, axis=1) + 0.5 * sounds.music(int(seconds * 2) / 2, seed=seed)


def test_other_encodings_are_the_same_recording(
    tmp_path: Path, open_library: Callable[..., Library]
) -> None:
    for seed in range(3):
        sounds.write(tmp_path / "m" / f"{seed}.flac", melody(seed), {"title": f"{seed}"})
    sounds.write(tmp_path / "m" / "1.opus", 0.7 * melody(1), {"title": "again"})
    sounds.write(tmp_path / "m" / "1.mp3", melody(1), {"title": "again, louder"})
    library = open_library()
    library.scan((str(tmp_path / "m"),))
    library.analyse(stages=("fast",))
    (group,) = library.duplicates()
    assert {Path(row.path).stem for row in library.rows(group)} == {"1"}
    assert len(group) == 3
    waveform = library.waveform(group[0])
    assert waveform is not None
    assert len(waveform) == 3_000


def test_an_album_is_as_loud_as_its_tracks_together(
    tmp_path: Path, open_library: Callable[..., Library]
) -> None:
    for number, gain in enumerate((1.0, 0.1)):
        tags = {"title": str(number), "album": "A", "artist": "B"}
        sounds.write(tmp_path / "m" / f"{number}.flac", gain * sounds.tone(6.0, hz=1_000), tags)
    library = open_library()
    library.scan((str(tmp_path / "m"),))
    library.analyse(stages=("fast",))
    (album,) = library.albums()
    loud = max(row.loudness_lufs for row in library.rows(list(library.track_ids())))
    found = library.hearing.album_loudness_lufs(album.id)
    assert loud - 0.3 <= found <= loud + 0.1  # the quiet half lies under the gate
    assert library.hearing.album_loudness_lufs(10_000) is None


def test_silence_is_nobodys_copy() -> None:
    nothing = np.empty(0, np.uint32)
    hum = np.full(200, 7, np.uint32)
    assert same_sound.same_recordings([(1, nothing), (2, nothing)]) == []
    assert same_sound.same_recordings([]) == []
    assert same_sound.same_recordings([(1, hum), (2, hum ^ np.uint32(0xFFFF))]) == []


def test_many_tracks_are_compared_quickly() -> None:
    rng = np.random.default_rng(0)
    tracks = [(n, rng.integers(0, 2**32, 400, dtype=np.uint32)) for n in range(300)]
    tracks.append((999, tracks[17][1].copy()))
    assert same_sound.same_recordings(tracks) == [(17, 999)]
    assert pytest.approx(0.5, abs=0.1) == same_sound.fingerprint.difference(
        tracks[0][1], tracks[1][1]
    )
