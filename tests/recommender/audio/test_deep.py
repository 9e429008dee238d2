"""The networks' forward pass against a slow one written straight from their definition."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import scipy.signal

from recommender.audio import deep, musicnn
from recommender.audio.excerpts import resampled
from recommender.audio.extractors import deep as blocks
from recommender.core.errors import UnreadableError
from tests import sounds


def plain_convolution(name: str, normal: np.ndarray, raw: dict[str, np.ndarray]) -> np.ndarray:
    """Convolve, rectify, normalise, pool: as the paper says it, one filter after another."""
    kernel = raw[f"{name}_kernel"].astype(np.float64)
    taps, _, count = kernel.shape
    padded = np.pad(normal, (((taps - 1) // 2, taps // 2), (0, 0)))
    columns = []
    for number in range(count):
        answer = scipy.signal.correlate2d(padded, kernel[:, :, number], mode="valid")
        active = np.maximum(answer + raw[f"{name}_bias"][number], 0)
        even = active * raw[f"{name}_scale"][number] + raw[f"{name}_shift"][number]
        columns.append(even.max(axis=1))
    return np.stack(columns, axis=1)


@pytest.mark.parametrize("layer", ["timbral0", "tempo2"])
def test_pooling_first_changes_nothing(layer: str) -> None:
    raw = dict(np.load(Path("resources/models/musicnn_mtt.npz")))
    for part in ("scale", "shift", "bias"):
        raw[f"{layer}_{part}"] = raw[f"{layer}_{part}"][:20]
    raw[f"{layer}_kernel"] = raw[f"{layer}_kernel"][..., :20]
    patch = np.random.default_rng(0).random((1, 40, musicnn.MELS)).astype(np.float32)
    network = musicnn.network("mtt")
    method = network._timbral if layer.startswith("timbral") else network._tempo
    expected = plain_convolution(layer, patch[0].astype(np.float64), raw)
    np.testing.assert_allclose(method(layer, patch)[0, :, :20], expected, atol=2e-3)


def test_tags_and_embedding_of_a_file(tmp_path: Path) -> None:
    path = sounds.write(tmp_path / "a.ogg", sounds.music(20.0, seed=1))
    places = [f"recommender.audio.extractors.deep:{name}" for name in ("MSD", "MTT", "EMBEDDING")]
    item = {
        "path": bytes(path), "start_ms": 0, "end_ms": None, "duration_ms": 20_000,
        "extractors": places,
    }  # fmt: skip
    answer = deep.analyse(item)
    values = {
        name: np.frombuffer(one["values"], np.float32) for name, one in answer["features"].items()
    }
    assert {name: len(own) for name, own in values.items()} == {
        "msd": len(blocks.MSD.names), "mtt": len(blocks.MTT.names), "embedding": 200,
    }  # fmt: skip
    assert all(np.isfinite(own).all() for own in values.values())
    assert 0 <= values["msd"].min() < values["msd"].max() <= 1
    assert deep.analyse(item)["features"] == answer["features"]
    only = deep.analyse({**item, "missing": ["mtt"]})
    assert set(only["features"]) == {"mtt"}


def test_pieces_of_short_and_odd_files(tmp_path: Path) -> None:
    short = sounds.write(tmp_path / "a.flac", sounds.tone(0.5))
    assert deep.sounds(str(short), 0.0, 0.5).shape == (1, musicnn.PATCH)
    # A length that lies sends the seek beyond the end: the beginning is heard instead.
    assert len(deep.sounds(str(short), 0.0, 900.0)) >= 1
    (tmp_path / "b.mp3").write_bytes(b"no sound" * 100)
    with pytest.raises(UnreadableError):
        deep.sounds(str(tmp_path / "b.mp3"), 0.0, 60.0)


@pytest.mark.parametrize("rate", [8_000, 22_050, 44_100, 48_000, 96_000])
def test_resampling_keeps_a_tone(rate: int) -> None:
    t = np.arange(rate * 2) / rate
    sound = np.sin(2 * np.pi * 1_000 * t).astype(np.float32)
    found = resampled(sound, rate, 16_000)
    expected = np.sin(2 * np.pi * 1_000 * np.arange(len(found)) / 16_000)
    np.testing.assert_allclose(found[500:-500], expected[500:-500], atol=0.01)
