"""Decoding: every format and every odd shape becomes the same plain blocks."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from recommender.audio import spectrum
from recommender.audio.decode import Sound
from recommender.audio.extractors import loudness
from recommender.core.errors import UnreadableError
from tests import sounds


def whole(sound: Sound) -> np.ndarray:
    return np.concatenate(list(sound), axis=1)


@pytest.mark.parametrize("suffix", sounds.FORMATS)
def test_every_format_is_heard_alike(tmp_path: Path, suffix: str) -> None:
    music = sounds.chirp(4.0)
    reference = spectrum.frames_of([music], 44_100)
    sound = Sound(str(sounds.write(tmp_path / f"a{suffix}", music)))
    frames = spectrum.listen(sound)
    assert sound.sample_rate == (48_000 if suffix == ".opus" else 44_100)
    assert frames.duration_s == pytest.approx(4.0, abs=0.1)
    ours, theirs = loudness.integrated(frames.power), loudness.integrated(reference.power)
    assert ours == pytest.approx(theirs, abs=0.5)  # LAME takes 0.45 dB off
    assert frames.shape[:, 0].mean() == pytest.approx(reference.shape[:, 0].mean(), rel=0.1)


@pytest.mark.parametrize("rate", [8_000, 22_050, 96_000])
def test_other_rates_become_ours(tmp_path: Path, rate: int) -> None:
    path = tmp_path / "a.wav"
    _write_wav(path, sounds.tone(2.0, rate=rate), rate)
    sound = Sound(str(path))
    assert whole(sound).shape == (2, pytest.approx(88_200, abs=200))
    assert sound.sample_rate == 44_100


@pytest.mark.parametrize("channels", [1, 2, 6])
def test_channels_are_kept(tmp_path: Path, channels: int) -> None:
    path = tmp_path / "a.wav"
    _write_wav(path, sounds.tone(1.0, channels=channels), 44_100)
    sound = Sound(str(path))
    assert whole(sound).shape == (channels, 44_100)
    assert len(sound.layout) == channels


def test_a_slice_is_exact(tmp_path: Path) -> None:
    music = sounds.chirp(30.0)
    path = str(sounds.write(tmp_path / "a.flac", music))
    found = whole(Sound(path, 20_000, 21_500))
    np.testing.assert_allclose(found, music[:, 20 * 44_100 : round(21.5 * 44_100)], atol=1e-3)


def test_what_is_no_number_is_silence(tmp_path: Path) -> None:
    path = tmp_path / "a.wav"
    wave = sounds.tone(1.0)
    wave[:, 100:200] = np.nan
    wave[:, 300] = np.inf
    _write_wav(path, wave, 44_100, floating=True)
    assert np.isfinite(whole(Sound(str(path)))).all()


def test_a_broken_end_costs_the_end_only(tmp_path: Path) -> None:
    path = sounds.write(tmp_path / "a.mp3", sounds.music(12.0))
    data = path.read_bytes()
    path.write_bytes(data[: len(data) * 2 // 3])
    assert spectrum.listen(Sound(str(path))).duration_s == pytest.approx(8.0, abs=1.0)


@pytest.mark.parametrize("content", [b"", b"text, not sound\n" * 50, b"\xff\xfb" * 3])
def test_what_is_no_sound_says_so(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "a.mp3"
    path.write_bytes(content)
    with pytest.raises(UnreadableError):
        whole(Sound(str(path)))


def _write_wav(path: Path, wave: np.ndarray, rate: int, *, floating: bool = False) -> None:
    data = wave.T.astype("<f4") if floating else (wave.T * 32_767).astype("<i2")
    channels, width = len(wave), data.itemsize
    body = data.tobytes()
    head = b"fmt " + (16).to_bytes(4, "little") + (3 if floating else 1).to_bytes(2, "little")
    head += channels.to_bytes(2, "little") + rate.to_bytes(4, "little")
    head += (rate * channels * width).to_bytes(4, "little")
    head += (channels * width).to_bytes(2, "little") + (8 * width).to_bytes(2, "little")
    rest = b"data" + len(body).to_bytes(4, "little") + body
    size = (4 + len(head) + len(rest)).to_bytes(4, "little")
    path.write_bytes(b"RIFF" + size + b"WAVE" + head + rest)
