"""The main job by command line on real music: scan, analyse, learn, playlists, the same again."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.stories.real_music import fetch

pytestmark = [pytest.mark.story, pytest.mark.timeout(900)]


def deepcuts(data_dir: Path, *arguments: str) -> Any:
    done = subprocess.run(
        [sys.executable, "-m", "player", "--data-dir", str(data_dir), *arguments, "--json"],
        capture_output=True,
        text=True,
        env={**os.environ, "DISPLAY": "", "WAYLAND_DISPLAY": ""},
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


@pytest.fixture(scope="module")
def music(tmp_path_factory: pytest.TempPathFactory) -> Path:
    cache = os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache"
    return fetch(Path(cache) / "deepcuts-test-music-2")


def test_real_music_becomes_playlists_that_repeat(music: Path, tmp_path: Path) -> None:
    data = tmp_path / "data"

    scanned = deepcuts(data, "scan", str(music), "--no-analyse")
    assert scanned["added"] >= 60
    assert scanned["unreadable"] == []

    analysed = deepcuts(data, "analyse")
    assert analysed["analysed"] == scanned["added"]
    assert analysed["failed"] == []

    trained = deepcuts(data, "train")
    assert trained["genres"] >= 1

    genres = deepcuts(data, "genres")
    assert sum(genre["size"] for genre in genres) == scanned["added"]
    assert len({genre["name"] for genre in genres}) == len(genres)

    listed = deepcuts(data, "playlists")
    assert "deep-cuts" in {playlist["slug"] for playlist in listed}
    for entry in listed:
        playlist = deepcuts(data, "playlist", entry["slug"], "--date", "2026-01-15", "--seed", "3")
        ids = [track["id"] for track in playlist["tracks"]]
        assert ids, entry["slug"]
        assert len(set(ids)) == len(ids)
        assert all(track["reasons"] for track in playlist["tracks"])
        assert all(Path(track["path"]).exists() for track in playlist["tracks"])

    again = deepcuts(data, "playlist", "deep-cuts", "--date", "2026-01-15", "--seed", "3")
    once = deepcuts(data, "playlist", "deep-cuts", "--date", "2026-01-15", "--seed", "3")
    assert again == once

    unchanged = deepcuts(data, "scan", str(music), "--no-analyse")
    assert unchanged["unchanged"] == scanned["found"]
    assert unchanged["added"] == unchanged["updated"] == unchanged["missing"] == 0
    assert deepcuts(data, "doctor")["integrity"] == "ok"
