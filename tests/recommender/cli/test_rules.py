"""The commands ask and smart, on a small library."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests import sounds
from tests.recommender.cli.test_commands import deepcuts, document


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("cli-rules")
    for number, genre in enumerate(("Jazz", "Bebop", "Techno"), 1):
        tags = {"title": f"Song {number}", "artist": f"Band {number}", "genre": genre}
        tags["date"] = str(1980 + number)
        sounds.write(folder / "music" / f"{number}.flac", sounds.tone(2.0, 200.0), tags)
    document(folder / "data", "scan", str(folder / "music"), "--no-analyse")
    return folder / "data"


def test_ask_shows_its_rules_and_what_it_left_out(data: Path) -> None:
    found = document(data, "ask", "20 unplayed frobnicated jazz songs, newest first")
    assert [track["title"] for track in found["tracks"]] == ["Song 2", "Song 1"]
    assert found["count"] == 2
    assert found["rules"] == [
        *("Never played", "Genre is Jazz", "Newest first"),
        "At most 20 tracks",
    ]
    assert found["query"] == "plays:0 genre:=Jazz sort:-year limit:20"
    assert found["not_understood"] == ["frobnicated"]
    assert all(track["reasons"] for track in found["tracks"])
    text = deepcuts(data, "ask", "techno", "xyzzy").stdout
    assert "not understood: xyzzy" in text
    assert "Song 3" in text


def test_smart_playlists_come_and_go(data: Path, tmp_path: Path) -> None:
    made = document(data, "smart", "create", "Not jazz", "-genre:=jazz")
    assert (made["tracks"], made["query"]) == (1, "-genre:=jazz")
    assert document(data, "smart", "show", "Not jazz")["tracks"][0]["title"] == "Song 3"
    changed = document(data, "smart", "update", str(made["id"]), "year:<1983", "--name", "Old")
    assert (changed["name"], changed["tracks"]) == ("Old", 2)
    assert [one["name"] for one in document(data, "smart", "list")] == ["Old"]
    out = document(data, "export", f"smart:{made['id']}", str(tmp_path / "old.m3u8"))
    assert out["tracks"] == 2
    assert document(data, "smart", "preview", "song", "OR", "x", "-n", "1")["count"] == 3
    kept = document(data, "ask", "jazz", "--save", "My jazz")
    assert document(data, "smart", "delete", str(kept["saved"]))["deleted"] == kept["saved"]
    document(data, "smart", "delete", "Old")
    assert document(data, "smart", "list") == []
    deepcuts(data, "smart", "show", "Old", status=1)
