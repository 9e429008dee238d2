"""What runs in a worker: one file in, feature vectors and the columns a table shows out."""

from __future__ import annotations

import importlib
import os
from typing import Any

import numpy as np

from recommender.audio import decode
from recommender.audio.extractors import harmony
from recommender.audio.extractors.base import Extractor
from recommender.audio.spectrum import frames_of
from recommender.core.sound import FeatureVector


def analyse(item: dict[str, Any]) -> dict[str, Any]:
    """Analyse ``{"path": bytes, "start_ms", "end_ms", "extractors": ["module:NAME", …]}``.

    Returns each extractor's version and float32 bytes, the ``sound`` columns, and the seconds of
    audio. Raises UnreadableError with a plain reason.
    """
    sounds = decode.blocks(os.fsdecode(item["path"]), item["start_ms"], item["end_ms"])
    frames = frames_of(sounds, decode.SAMPLE_RATE_HZ)
    found = {}
    for place in item["extractors"]:
        vector = _load(place).extract(frames)
        found[vector.extractor] = vector
    return {
        "features": {
            name: {"version": vector.version, "values": vector.values.tobytes()}
            for name, vector in found.items()
        },
        "sound": sound_columns(found),
        "seconds": frames.duration_s,
    }


def describe(item: dict[str, Any]) -> list[dict[str, Any]]:
    """Return name, version and value names of the extractors at ``item["extractors"]``."""
    found = [(place, _load(place)) for place in item["extractors"]]
    return [
        {"place": place, "name": one.name, "version": one.version, "names": list(one.names)}
        for place, one in found
    ]


def _load(place: str) -> Extractor:
    module, _, name = place.partition(":")
    extractor: Extractor = getattr(importlib.import_module(module), name)
    return extractor


def sound_columns(found: dict[str, FeatureVector]) -> dict[str, Any]:
    """Return what tables show: tempo, key, loudness, peak, energy; None without its extractor."""
    rhythm = _named(found, "rhythm")
    tonal = _named(found, "harmony")
    level = _named(found, "loudness")
    timbre = _named(found, "timbre")
    columns: dict[str, Any] = dict.fromkeys(("tempo_bpm", "key", "loudness_lufs", "peak", "energy"))
    if rhythm:
        columns["tempo_bpm"] = round(rhythm["tempo_bpm"], 1) or None
    if tonal and tonal["tonal_clarity"] > 0:
        fifths = round(np.arctan2(tonal["key_sin"], tonal["key_cos"]) / (2 * np.pi) * 12) % 12
        columns["key"] = harmony.key_name(fifths * 7 % 12, tonal["minor"] > 0.5)
    if level:
        columns["loudness_lufs"] = round(level["integrated_lufs"], 2)
        columns["peak"] = round(10 ** (level["peak_db"] / 20), 4)
    if rhythm and level and timbre:
        columns["energy"] = energy(level, rhythm, timbre)
    return columns


def _named(found: dict[str, FeatureVector], extractor: str) -> dict[str, float]:
    vector = found.get(extractor)
    return dict(zip(vector.names, vector.values.tolist(), strict=True)) if vector else {}


def energy(level: dict[str, float], rhythm: dict[str, float], timbre: dict[str, float]) -> float:
    """Return how energetic a track feels, 0–1: loud, busy, bright and little dynamics."""
    parts = (
        (level["integrated_lufs"] + 40) / 32,
        rhythm["onset_rate_hz"] / 6,
        timbre["centroid_hz_mean"] / 4_000,
        rhythm["onset_mean"] / 2.5,
        1 - level["crest_db"] / 25,
    )
    weights = (0.3, 0.25, 0.15, 0.15, 0.15)
    total = sum(w * float(np.clip(part, 0, 1)) for w, part in zip(weights, parts, strict=True))
    return round(total, 4)
