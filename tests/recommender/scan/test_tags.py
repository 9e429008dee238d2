from __future__ import annotations

from pathlib import Path

import pytest

from recommender.core.errors import UnreadableError
from recommender.scan import tags
from tests import sounds


@pytest.mark.parametrize("suffix", sounds.FORMATS)
def test_every_format_gives_its_tags(tmp_path: Path, suffix: str) -> None:
    given = {
        "title": "Tïtle",
        "artist": ["One", "Two"],
        "album": "Album",
        "albumartist": "Them",
        "genre": ["Dub", "Techno"],
        "date": "1999-05-01",
        "tracknumber": "3/9",
        "discnumber": "1/2",
        "replaygain_track_gain": "-3.20 dB",
    }
    path = sounds.write(tmp_path / f"x{suffix}", tags=given)
    found, _ = tags.read(str(path), path.name)
    assert found.title == "Tïtle"
    assert found.artists == ("One", "Two")
    assert found.album_artists == ("Them",)
    assert found.genres == ("Dub", "Techno")
    assert (found.year, found.track_no, found.disc_no) == (1999, 3, 1)
    assert found.track_gain_db == pytest.approx(-3.2)
    assert found.duration_ms == pytest.approx(2000, abs=80)


@pytest.mark.parametrize(
    "data", [b"", b"just text", b"ID3\x04\x00\x00\x7f\x7f\x7f\x7f", b"fLaC" + b"\xff" * 400]
)
def test_what_is_no_music_says_so(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "x.mp3"
    path.write_bytes(data)
    with pytest.raises(UnreadableError):
        tags.read(str(path), path.name)


def test_a_playlist_in_disguise_opens_nothing_else(tmp_path: Path) -> None:
    song = sounds.write(tmp_path / "real.mp3")
    trap = tmp_path / "trap.mp3"
    trap.write_text(f"#EXTM3U\n#EXTINF:2,\nfile://{song}\n")
    with pytest.raises(UnreadableError):
        tags.read(str(trap), trap.name)
