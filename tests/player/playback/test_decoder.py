"""Decoding for playback: every format, exact lengths, exact seeking, slices, bad files."""

from __future__ import annotations

import itertools
import os
import random
import wave
from pathlib import Path

import numpy as np
import pytest

from player.playback.decoder import Decoder
from player.playback.sounds import Frames
from recommender.core.errors import UnreadableError
from tests import sounds

LOSSLESS = (".flac", ".wav", ".aiff", ".alac.m4a", ".wv")
#: Samples that a container names but its encoder did not mean, by format.
SLACK = {".ogg": 64, ".m4a": 16, ".wma": 2048, ".opus": 400}


def read_all(decoder: Decoder) -> Frames:
    blocks = []
    while (block := decoder.read()) is not None:
        blocks.append(block)
    return np.concatenate(blocks) if blocks else np.empty((0, 2), np.float32)


@pytest.fixture(scope="module")
def noise() -> sounds.Float32:
    return sounds.noise(3.0, seed=3)[:, : 3 * sounds.RATE - 77]


@pytest.fixture(scope="module")
def encoded(tmp_path_factory: pytest.TempPathFactory, noise: sounds.Float32) -> dict[str, Path]:
    folder = tmp_path_factory.mktemp("formats")
    return {suffix: sounds.encode(folder / f"noise{suffix}", noise) for suffix in sounds.FORMATS}


@pytest.mark.parametrize("suffix", sounds.FORMATS)
def test_every_format_has_its_own_length(
    encoded: dict[str, Path], noise: sounds.Float32, suffix: str
) -> None:
    decoder = Decoder(str(encoded[suffix]))
    whole = read_all(decoder)
    expected = noise.shape[1] * decoder.rate / sounds.RATE
    assert abs(len(whole) - expected) <= SLACK.get(suffix, 0)
    if suffix in LOSSLESS:
        assert np.abs(whole.T - noise).max() < 1 / 32768
    decoder.close()


@pytest.mark.parametrize("suffix", sounds.FORMATS)
def test_seeking_lands_where_it_should(encoded: dict[str, Path], suffix: str) -> None:
    decoder = Decoder(str(encoded[suffix]))
    whole = read_all(decoder)
    rng = random.Random(2)
    targets = [0, 1, len(whole) - 2000, len(whole), *(rng.randrange(len(whole)) for _ in range(6))]
    for target in targets:
        decoder.seek(target)
        assert decoder.position == target
        rest = read_all(decoder)
        if suffix == ".wma":  # its times are whole milliseconds
            assert abs(len(rest) - (len(whole) - target)) < 100
            continue
        assert len(rest) == len(whole) - target
        if suffix != ".m4a" and len(rest):  # AAC fills gaps with noise that is new each time
            assert np.abs(rest - whole[target:]).max() < 1e-3
    decoder.close()


@pytest.mark.parametrize("suffix", [".flac", ".mp3"])
def test_slices_of_a_file_join_to_the_sample(encoded: dict[str, Path], suffix: str) -> None:
    whole = read_all(Decoder(str(encoded[suffix])))
    cuts: list[int | None] = [0, 13, 1_217, 2_400, None]
    parts = [
        read_all(Decoder(str(encoded[suffix]), start or 0, end))
        for start, end in itertools.pairwise(cuts)
    ]
    joined = np.concatenate(parts)
    assert len(joined) == len(whole)
    assert np.abs(joined - whole).max() < 1e-3
    decoder = Decoder(str(encoded[suffix]), 1_217, 2_400)
    decoder.seek(100)
    again = read_all(decoder)
    assert np.abs(again - parts[2][100:]).max() < 1e-3


def test_mono_is_on_both_sides_and_many_channels_do_not_clip(tmp_path: Path) -> None:
    mono = sounds.encode(tmp_path / "mono.flac", sounds.tone(0.5, channels=1))
    whole = read_all(Decoder(str(mono)))
    assert np.array_equal(whole[:, 0], whole[:, 1])
    assert abs(np.abs(whole).max() - np.abs(sounds.tone(0.5)).max()) < 1e-3

    with wave.open(str(tmp_path / "many.wav"), "wb") as many:
        many.setnchannels(6)
        many.setsampwidth(2)
        many.setframerate(sounds.RATE)
        many.writeframes(np.full((4000, 6), 32_000, np.int16).tobytes())
    mixed = read_all(Decoder(str(tmp_path / "many.wav")))
    assert len(mixed) == 4000
    assert np.abs(mixed).max() <= 1.0


@pytest.mark.skipif(os.name == "nt", reason="names are text there")
def test_a_name_that_is_not_utf8_plays(tmp_path: Path, encoded: dict[str, Path]) -> None:
    path = os.fsencode(tmp_path) + b"/caf\xe9 \xff'\n.flac"
    with open(path, "wb") as file:
        file.write(encoded[".flac"].read_bytes())
    assert len(read_all(Decoder(os.fsdecode(path)))) == 3 * sounds.RATE - 77


def test_what_cannot_be_played_says_why(tmp_path: Path) -> None:
    with pytest.raises(UnreadableError, match="not there"):
        Decoder(str(tmp_path / "gone.flac"))
    with pytest.raises(UnreadableError, match="regular file"):
        Decoder(str(tmp_path))
    if hasattr(os, "mkfifo"):
        os.mkfifo(tmp_path / "pipe.mp3")
        with pytest.raises(UnreadableError, match="regular file"):
            Decoder(str(tmp_path / "pipe.mp3"))
    for name, content in (("empty.mp3", b""), ("text.flac", b"hello " * 500)):
        (tmp_path / name).write_bytes(content)
        with pytest.raises(UnreadableError, match=r"cannot be decoded|no sound"):
            Decoder(str(tmp_path / name))


def test_a_playlist_in_disguise_opens_nothing(tmp_path: Path, encoded: dict[str, Path]) -> None:
    disguised = tmp_path / "song.mp3"
    disguised.write_text(f"#EXTM3U\n#EXTINF:3,\nfile://{encoded['.mp3']}\n#EXT-X-ENDLIST\n")
    with pytest.raises(UnreadableError):
        Decoder(str(disguised))


def test_damage_in_the_middle_is_played_over(tmp_path: Path, encoded: dict[str, Path]) -> None:
    content = bytearray(encoded[".mp3"].read_bytes())
    middle = len(content) // 2
    content[middle : middle + 600] = bytes(600)
    damaged = tmp_path / "damaged.mp3"
    damaged.write_bytes(content)
    assert len(read_all(Decoder(str(damaged)))) > 2.5 * sounds.RATE
    (tmp_path / "cut.flac").write_bytes(encoded[".flac"].read_bytes()[:200_000])
    cut = read_all(Decoder(str(tmp_path / "cut.flac")))
    assert 0.3 * sounds.RATE < len(cut) < 3 * sounds.RATE
