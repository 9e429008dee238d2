from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests import sounds


def deepcuts(data_dir: Path, *arguments: str, status: int = 0) -> Any:
    done = subprocess.run(
        [sys.executable, "-m", "player", "--data-dir", str(data_dir), *arguments],
        capture_output=True,
        text=True,
    )
    assert done.returncode == status, done.stderr
    return done


def document(data_dir: Path, *arguments: str) -> Any:
    return json.loads(deepcuts(data_dir, *arguments, "--json").stdout)


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    folder = tmp_path_factory.mktemp("cli")
    for number in range(14):
        tags = {
            "title": f"Song {number}",
            "artist": f"Band {number % 5}",
            "album": f"Album {number % 5}",
            "genre": ("Fast", "Slow")[number % 2],
        }
        sound = sounds.music(7.0, (150.0, 80.0)[number % 2], number)
        sounds.write(folder / "music" / f"{number:02}.flac", sound, tags)
    data = folder / "data"
    scanned = document(data, "scan", str(folder / "music"))
    assert scanned["added"] == 14
    assert document(data, "train")["genres"] >= 1
    return data, folder


def test_looking(library: tuple[Path, Path]) -> None:
    data, _ = library
    rows = document(data, "tracks")
    assert len(rows) == 14
    assert {"id", "path", "title", "tempo_bpm", "key", "genre", "map", "plays"} <= set(rows[0])
    assert [row["title"] for row in document(data, "tracks", "artist:band", "song", "3")] == [
        "Song 3",
        "Song 13",
    ] or len(document(data, "tracks", "song", "3")) >= 1
    assert sum(genre["size"] for genre in document(data, "genres")) == 14
    near = document(data, "similar", str(rows[0]["id"]), "-n", "3")
    assert len(near) == 3
    assert document(data, "explain", str(rows[0]["id"]))["id"] == rows[0]["id"]


def test_playlists_repeat_exactly(library: tuple[Path, Path]) -> None:
    data, _ = library
    listed = document(data, "playlists")
    assert all(one["length"] for one in listed)
    wanted = ("playlist", "deep-cuts", "--date", "2026-03-02", "--seed", "5")
    assert document(data, *wanted) == document(data, *wanted)
    radio = document(data, "radio", "artist:Band 1", "-n", "6")
    assert len(radio["tracks"]) == 6
    assert all(track["reasons"] for track in radio["tracks"])
    steered = document(data, "radio", "artist:Band 1", "album:2", "-n", "6", "--energy", "-0.8")
    assert len(steered["tracks"]) == 6
    assert "calmer" in steered["explanation"]


@pytest.mark.parametrize("suffix", ["m3u8", "pls", "xspf", "jspf"])
def test_a_playlist_goes_out_and_comes_back(
    library: tuple[Path, Path], tmp_path: Path, suffix: str
) -> None:
    data, _ = library
    target = tmp_path / f"list.{suffix}"
    out = document(data, "export", "deep-cuts", str(target))
    assert out["tracks"] > 0
    assert document(data, "import", str(target)) == {"tracks": out["tracks"], "missing": 0}


def test_a_log_goes_out_and_comes_back_once(library: tuple[Path, Path], tmp_path: Path) -> None:
    data, _ = library
    log = tmp_path / "log.csv"
    log.write_text(
        "ts,track,artist,album,ms_played,duration_ms\n"
        "1700000000,Song 1,Band 1,Album 1,200000,210000\n"
        "1700000300,Song 2,band 2,,10000,210000\n"
        "1700000600,Nobody knows,X,,1000,\n"
        "bad,row,,,,\n"
    )
    first = document(data, "log", "import", str(log))
    assert (first["events"], first["matched"], first["unmatched"]) == (3, 2, 1)
    assert document(data, "log", "import", str(log))["already_known"] == 2
    out = tmp_path / "out.csv"
    assert document(data, "log", "export", str(out))["events"] >= 2
    assert document(data, "log", "import", str(out))["already_known"] >= 2


def test_health_and_features(library: tuple[Path, Path], tmp_path: Path) -> None:
    import numpy as np

    data, _ = library
    health = document(data, "doctor")
    assert (health["integrity"], health["tracks"], health["orphans"]) == ("ok", 14, 0)
    assert document(data, "doctor", "--repair")["integrity"] == "ok"
    target = tmp_path / "features.npz"
    document(data, "features", str(target))
    with np.load(target, allow_pickle=False) as box:
        assert box["X"].shape == (14, len(box["names"]))
        assert np.isfinite(box["X"]).all()


def test_trouble_is_one_line_and_status_one(tmp_path: Path) -> None:
    done = deepcuts(tmp_path / "d", "playlist", "nothing", status=1)
    assert done.stderr.count("\n") == 1
    assert "Traceback" not in done.stderr
    deepcuts(tmp_path / "d", "scan", "--no-such-option", status=2)
    (tmp_path / "file").touch()
    done = deepcuts(tmp_path / "file", "tracks", status=1)
    assert "data folder" in done.stderr


def test_a_plug_in_adds_a_mix_and_a_broken_one_is_named(
    library: tuple[Path, Path], tmp_path: Path
) -> None:
    data, _ = library
    plugins = data / "plugins"
    plugins.mkdir(exist_ok=True)
    (plugins / "longest.py").write_text(
        "from recommender.hookspecs import hookimpl\n"
        "from recommender.playlists.recipe import Recipe\n"
        "from recommender.playlists.steps import diversity, scores\n\n"
        "@hookimpl\n"
        "def register_recipes():\n"
        "    steps = (scores.recency(), diversity.best())\n"
        "    return [Recipe('mine', 'Mine', 'fresh', 'daily', steps, lambda s, r: 'mine')]\n"
    )
    (plugins / "broken.py").write_text("raise RuntimeError('boo')\n")
    try:
        done = deepcuts(data, "playlist", "mine", "--json")
        assert len(json.loads(done.stdout)["tracks"]) == 14
        assert "“broken” was turned off: RuntimeError: boo" in done.stderr
    finally:
        for path in plugins.glob("*.py"):
            path.unlink()


def test_every_command_is_told_from_a_path_to_open() -> None:
    from recommender.cli.root import cli
    from recommender.cli.words import COMMANDS

    assert set(cli.commands) == COMMANDS


def test_profiles(library: tuple[Path, Path]) -> None:
    data, _ = library
    assert document(data, "profiles", "add", "Ben") == {"id": 2}
    assert [one["current"] for one in document(data, "profiles")] == [True, False]
    assert document(data, "--profile", "ben", "profiles", "share", "yes") == {"shares": True}
    assert len(document(data, "tracks", "--profile", "Ben")) == 14
    assert document(data, "household", "--profile", "1")["title"] == "For First listener and Ben"
    assert "no profile" in deepcuts(data, "household", "Cleo", status=1).stderr
    assert document(data, "profiles", "remove", "Ben", "--yes") == {"id": 2}
