"""The deep pass: what two neural networks hear in a few pieces spread over a track."""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from recommender.audio import musicnn
from recommender.audio.excerpts import excerpts
from recommender.audio.extractors.base import DEEP, Extractor
from recommender.audio.loading import load
from recommender.core.errors import UnreadableError
from recommender.core.translation import translate

Float32 = npt.NDArray[np.float32]

PIECES = 6
#: The second network hears every so many pieces only: its tags change slowly.
_EVERY = 2
#: A little longer than a patch, so that the edges of resampling are left out.
_PIECE_S = 3.2
_MARGIN = 1_000
_USUAL_S = 180.0


@dataclass(frozen=True, slots=True)
class Answers:
    """What the networks say of a track: means over its pieces.

    msd, mtt: tag probabilities, float32 (50,); embedding: float32 (200,).
    """

    msd: Float32
    mtt: Float32
    embedding: Float32


def analyse(item: dict[str, Any]) -> dict[str, Any]:
    """Listen closely to ``{"path": bytes, "start_ms", "end_ms", "duration_ms", "extractors"}``.

    Returns what audio.analyse.analyse returns. Raises UnreadableError with a plain reason.
    """
    begin_s = item["start_ms"] / 1000
    end_s = item["end_ms"] / 1000 if item["end_ms"] else None
    if end_s is None and item["duration_ms"]:
        end_s = begin_s + item["duration_ms"] / 1000
    pieces = sounds(os.fsdecode(item["path"]), begin_s, end_s or begin_s + _USUAL_S)
    answers = answer(pieces)
    wanted = set(item.get("missing") or ())
    vectors = [
        one.extract(answers)
        for one in map(load, item["extractors"])
        if isinstance(one, Extractor) and one.stage == DEEP and (not wanted or one.name in wanted)
    ]
    return {
        "features": {
            one.extractor: {"version": one.version, "values": one.values.tobytes()}
            for one in vectors
        },
        "prints": {},
        "sound": {},
        "seconds": len(pieces) * _PIECE_S,
    }


def sounds(path: str, begin_s: float, end_s: float) -> Float32:
    """Return pieces spread evenly from begin to end, float32 (k, musicnn.PATCH), k ≥ 1.

    What is shorter than one piece is repeated until it fills it. Raises UnreadableError.
    """
    count = int(np.clip((end_s - begin_s) // _PIECE_S, 1, PIECES))
    middles = begin_s + (np.arange(count) + 0.5) * (end_s - begin_s) / count
    starts = np.maximum(middles - _PIECE_S / 2, begin_s)
    found = [_patch(one) for one in excerpts(path, starts, _PIECE_S, musicnn.SAMPLE_RATE_HZ)]
    if not found:
        found = [_patch(one) for one in excerpts(path, [0.0], _PIECE_S, musicnn.SAMPLE_RATE_HZ)]
    if not found:
        raise UnreadableError(translate("unreadable", "There is no sound in it."))
    return np.stack(found)


def _patch(sound: Float32) -> Float32:
    if len(sound) >= musicnn.PATCH + _MARGIN:
        return sound[_MARGIN : _MARGIN + musicnn.PATCH]
    return np.resize(sound, musicnn.PATCH)


def answer(pieces: Float32) -> Answers:
    """Ask both networks about pieces, float32 (k, musicnn.PATCH)."""
    patches = musicnn.patches(pieces)
    msd, embedding = musicnn.network("msd")(patches)
    mtt, _ = musicnn.network("mtt")(patches[_EVERY // 2 :: _EVERY] if len(patches) > 1 else patches)
    return Answers(msd.mean(axis=0), mtt.mean(axis=0), embedding.mean(axis=0))
