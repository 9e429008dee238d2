"""What runs in a worker: one file in, feature vectors and the columns a table shows out."""

from __future__ import annotations

import os
from typing import Any

import numpy as np

from recommender.audio import decode, key
from recommender.audio.extractors.base import FAST, Print
from recommender.audio.loading import load
from recommender.audio.spectrum import listen
from recommender.core.sound import FeatureVector

#: What the columns of tables are made of; an extractor that is missing takes these along.
_SOURCES = ("rhythm", "loudness", "timbre")


def analyse(item: dict[str, Any]) -> dict[str, Any]:
    """Analyse ``{"path": bytes, "start_ms", "end_ms", "extractors": ["module:NAME", …]}``.

    ``missing`` names the extractors whose answers are wanted; without it, all are. Returns each
    one's version and float32 bytes, the bytes of prints, the ``sound`` columns, and the seconds of
    audio. Raises UnreadableError with a plain reason.
    """
    known = [load(place) for place in item["extractors"]]
    wanted = set(item.get("missing") or [one.name for one in known])
    if wanted & set(_SOURCES):
        run = wanted | {one.name for one in known if one.name in _SOURCES}
    else:
        run = wanted
    sound = decode.Sound(os.fsdecode(item["path"]), item["start_ms"], item["end_ms"])
    frames = listen(sound)
    found: dict[str, FeatureVector] = {}
    kept: dict[str, Any] = {}
    for one in known:
        if one.stage != FAST or one.name not in run:
            continue
        if isinstance(one, Print):
            kept[one.name] = {"version": one.version, "data": one.make(frames)}
        else:
            found[one.name] = one.extract(frames)
    return {
        "features": {
            name: {"version": vector.version, "values": vector.values.tobytes()}
            for name, vector in found.items()
            if name in wanted
        },
        "prints": kept,
        "sound": sound_columns(found),
        "seconds": frames.duration_s,
    }


def describe(item: dict[str, Any]) -> list[dict[str, Any]]:
    """Return name, version, stage and value names of the extractors at ``item["extractors"]``."""
    found = [(place, load(place)) for place in item["extractors"]]
    return [
        {
            "place": place,
            "name": one.name,
            "version": one.version,
            "stage": one.stage,
            "kind": "print" if isinstance(one, Print) else "features",
            "names": list(one.names),
        }
        for place, one in found
    ]


#: What tables show; the edges are milliseconds.
_EDGES = {
    "silence_before_ms": "leading_silence_s",
    "silence_after_ms": "trailing_silence_s",
    "intro_ms": "intro_s",
    "outro_ms": "outro_s",
}
SOUND_COLUMNS = ("tempo_bpm", "key", "loudness_lufs", "peak", "energy", *_EDGES)


def sound_columns(found: dict[str, FeatureVector]) -> dict[str, Any]:
    """Return what tables show: tempo, key, loudness, true peak, energy, edges;
    None without its extractor.
    """
    rhythm = _named(found, "rhythm")
    tonal = _named(found, "harmony")
    level = _named(found, "loudness")
    timbre = _named(found, "timbre")
    form = _named(found, "shape")
    columns: dict[str, Any] = dict.fromkeys(SOUND_COLUMNS)
    if rhythm:
        columns["tempo_bpm"] = round(rhythm["tempo_bpm"], 1) or None
    if tonal and tonal["tonal_clarity"] > 0:
        fifths = round(np.arctan2(tonal["key_sin"], tonal["key_cos"]) / (2 * np.pi) * 12) % 12
        columns["key"] = key.key_name(fifths * 7 % 12, tonal["minor"] > 0.5)
    if level:
        columns["loudness_lufs"] = round(level["integrated_lufs"], 2)
        columns["peak"] = round(10 ** (level["true_peak_db"] / 20), 4)
    if form:
        for column, name in _EDGES.items():
            columns[column] = round(1000 * form[name])
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
