"""Fit resources/models/tempo_and_key.json: ``fit_tempo_and_key.py FOLDER…``.

Each folder holds music and a table labels.csv with the columns path, style, bpm, key and mode. The
tempo model is a conditional logit over the multiples of a tempo, the key model one over 24 keys.
Prints how well both do on styles that they were not fitted on.
"""

from __future__ import annotations

import csv
import json
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from scipy.optimize import minimize

from recommender.audio import key, tempo
from recommender.audio.decode import Sound
from recommender.audio.spectrum import listen

OUT = Path(__file__).resolve().parents[2] / "resources" / "models" / "tempo_and_key.json"
TOLERANCE = 0.04
_NAMES = ("C", "Db", "D", "Eb", "E", "F", "Gb", "G", "Ab", "A", "Bb", "B")
#: Strengths of the pull towards nothing (tempo) and towards the published profiles (key).
_TEMPO_PULL, _KEY_PULL = 0.01, 0.05
_FOLDS = 8


@dataclass(frozen=True)
class Choice:
    """One piece: rows that describe what can be chosen, and which of them are right."""

    style: str
    rows: np.ndarray
    right: np.ndarray


def pieces(folders: Sequence[str]) -> tuple[list[Choice], list[Choice]]:
    """Describe all pieces for the tempo and for the key model."""
    tempi, keys = [], []
    for folder in folders:
        with (Path(folder) / "labels.csv").open() as table:
            labels = list(csv.DictReader(table))
        for label in labels:
            frames = listen(Sound(str(Path(folder) / label["path"])))
            found = tempo.periodicity(
                tempo.sharpened(frames.onsets, frames.frame_rate), frames.frame_rate
            )
            bpm = tempo.multiples(found)
            rate_hz = tempo.onset_rate_hz(frames.onsets, frames.duration_s)
            right = np.abs(bpm / float(label["bpm"]) - 1) <= TOLERANCE
            tempi.append(Choice(label["style"], tempo.describe(found, bpm, rate_hz), right))
            cents = key.tuning_cents(frames.tuning)
            described = key.describe(
                key.tuned(frames.chroma, cents), key.tuned(frames.bass[None], cents)[0]
            )
            turned = key.rotations(described)
            both = np.kron(np.eye(2), turned)
            place = 12 * (label["mode"] == "minor") + _NAMES.index(label["key"])
            keys.append(Choice(label["style"], both, np.arange(24) == place))
    return tempi, keys


def logit(choices: Sequence[Choice], pull: float, prior: np.ndarray) -> np.ndarray:
    """Return the weights that make the right choices most likely, pulled towards a prior."""
    usable = [one for one in choices if one.right.any()]

    def cost(weights: np.ndarray) -> tuple[float, np.ndarray]:
        total, slope = 0.0, np.zeros_like(weights)
        for one in usable:
            score = one.rows @ weights
            likely = np.exp(score - score.max())
            likely /= likely.sum()
            good = likely * one.right
            total -= np.log(good.sum() + 1e-300)
            slope += one.rows.T @ (likely - good / max(good.sum(), 1e-300))
        away = weights - prior
        count = len(usable)
        return total / count + pull * away @ away, slope / count + 2 * pull * away

    return np.asarray(minimize(cost, prior, jac=True, method="L-BFGS-B").x)


def right_share(choices: Sequence[Choice], weights: np.ndarray) -> float:
    """Return how often the most likely choice is right."""
    return float(np.mean([one.right[np.argmax(one.rows @ weights)] for one in choices]))


def by_style(choices: Sequence[Choice], pull: float, prior: np.ndarray) -> float:
    """Return the same on styles that were left out of the fit, in turns."""
    styles = sorted({one.style for one in choices})
    np.random.default_rng(0).shuffle(styles)
    hits: list[float] = []
    for fold in range(_FOLDS):
        out = set(styles[fold::_FOLDS])
        weights = logit([one for one in choices if one.style not in out], pull, prior)
        left = [one for one in choices if one.style in out]
        hits.extend([right_share([one], weights) for one in left])
    return float(np.mean(hits))


def standard(profile: Sequence[float]) -> np.ndarray:
    """Return a profile with mean 0 and deviation 1."""
    values = np.array(profile)
    return (values - values.mean()) / values.std()


def main() -> None:
    """Fit, tell, write."""
    tempi, keys = pieces(sys.argv[1:])
    every = np.concatenate([one.rows for one in tempi])
    means, spread = every.mean(axis=0), every.std(axis=0) + 1e-6
    even = [Choice(one.style, (one.rows - means) / spread, one.right) for one in tempi]
    nothing = np.zeros(len(means))
    profiles = [(standard(one), 0.3 * standard(one)) for one in (key.MAJOR, key.MINOR)]
    published = np.concatenate([part for pair in profiles for part in pair])
    print(f"pieces {len(tempi)}")
    print(f"tempo, styles left out: {by_style(even, _TEMPO_PULL, nothing):.3f}")
    print(f"key, styles left out:   {by_style(keys, _KEY_PULL, published):.3f}")
    weights = logit(even, _TEMPO_PULL, nothing) / spread
    found = {
        "tempo_means": np.round(means, 5).tolist(),
        "tempo_weights": np.round(weights, 5).tolist(),
        "key_profiles": np.round(logit(keys, _KEY_PULL, published).reshape(2, 24), 4).tolist(),
    }
    OUT.write_text(json.dumps(found, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
