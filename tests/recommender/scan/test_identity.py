from __future__ import annotations

from pathlib import Path

import pytest

from recommender.scan.identity import audio_key
from tests import sounds


@pytest.mark.parametrize("suffix", sounds.FORMATS)
def test_a_new_tag_keeps_the_key_and_another_sound_has_another(tmp_path: Path, suffix: str) -> None:
    path = sounds.write(tmp_path / f"a{suffix}", tags={"title": "Before", "genre": "Rock"})
    before = audio_key(str(path))
    other = sounds.write(tmp_path / f"b{suffix}", sounds.tone(2.0, 523.0))
    assert audio_key(str(other)) != before
    sounds.tag(path, {"title": "After " * 900, "artist": "Somebody"}, sounds.cover(size=200))
    assert audio_key(str(path)) == before
