"""Moods that the sound shows: how lively, how fast, major or minor, within one's own library."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from recommender.core.playlist import Reason
from recommender.core.snapshot import Snapshot
from recommender.core.translation import QT_TRANSLATE_NOOP, translate
from recommender.playlists.candidates import Candidates, Note
from recommender.playlists.recipe import Context, Step

Float64 = npt.NDArray[np.float64]
_ENOUGH = 0.45


@dataclass(frozen=True, slots=True)
class Mood:
    """A place in the sound: energy as a share of the library 0–1, tempo in BPM, mode.

    Widths are one standard deviation: of the share, and of octaves of tempo.
    """

    slug: str
    title: str
    text: str
    energy: float
    energy_width: float
    bpm: float = 0.0  # 0: any
    bpm_width: float = 0.3
    minor: float = 0.0  # how much minor is wanted; below 0 major


MOODS = (
    Mood(
        "calm",
        QT_TRANSLATE_NOOP("mixes", "Calm"),
        QT_TRANSLATE_NOOP("mixes", "The quiet end of your library"),
        0.08,
        0.15,
        75,
        0.5,
    ),
    Mood(
        "focus",
        QT_TRANSLATE_NOOP("mixes", "Focus"),
        QT_TRANSLATE_NOOP("mixes", "Even and unobtrusive"),
        0.35,
        0.14,
        100,
        0.45,
    ),
    Mood(
        "drive",
        QT_TRANSLATE_NOOP("mixes", "Drive"),
        QT_TRANSLATE_NOOP("mixes", "Lively, but not hurried"),
        0.72,
        0.15,
        122,
        0.35,
        -0.1,
    ),
    Mood(
        "dance",
        QT_TRANSLATE_NOOP("mixes", "Dance"),
        QT_TRANSLATE_NOOP("mixes", "Made to move to"),
        0.82,
        0.16,
        122,
        0.12,
    ),
    Mood(
        "night",
        QT_TRANSLATE_NOOP("mixes", "Night"),
        QT_TRANSLATE_NOOP("mixes", "Dark and slow-burning"),
        0.32,
        0.18,
        90,
        0.5,
        0.5,
    ),
)


def liveliness(snapshot: Snapshot) -> Float64:
    """Return each track's rank by energy among the library's, 0–1; NaN where unknown."""
    energy = snapshot.energy.astype(np.float64)
    known = np.flatnonzero(np.isfinite(energy))
    share = np.full(len(energy), np.nan)
    share[known[np.argsort(energy[known], kind="stable")]] = np.linspace(0, 1, len(known))
    return share


def match(snapshot: Snapshot, mood: Mood) -> Float64:
    """Return how well each track fits a mood, 0–1; 0 where its sound is unknown."""
    away = ((liveliness(snapshot) - mood.energy) / mood.energy_width) ** 2
    if mood.bpm:
        with np.errstate(divide="ignore", invalid="ignore"):
            octaves = np.log2(snapshot.tempo_bpm.astype(np.float64) / mood.bpm)
        away = away + ((octaves - np.round(octaves)) / mood.bpm_width) ** 2
    minor = np.where(snapshot.key < 0, 0.0, np.where(snapshot.key >= 12, 1.0, -1.0))
    fit = np.exp(-0.5 * away) * (1 + mood.minor * minor) / (1 + abs(mood.minor))
    return np.nan_to_num(fit)


def in_mood(mood: Mood, weight: float = 1.0) -> Step:
    """Only what fits a mood, ranked by how well."""

    def run(candidates: Candidates, context: Context) -> Candidates:
        snapshot = context.snapshot
        fit = match(snapshot, mood)[candidates.rows]
        edge = _ENOUGH / (1 + abs(mood.minor))
        kept = candidates.scored(weight * fit, _note(snapshot, mood)).where(fit >= edge)
        return kept

    name = QT_TRANSLATE_NOOP("trace", "sounds like {mood}")
    return Step(name, run, {"mood": translate("mixes", mood.title).lower()})


def _note(snapshot: Snapshot, mood: Mood) -> Note:
    share = liveliness(snapshot)

    def note(row: int) -> Reason | None:
        if not np.isfinite(share[row]):
            return None
        place = round(float(share[row]) * 100)
        words = translate("reasons", "Livelier than {share} % of your music")
        if place <= 50:
            words = translate("reasons", "Calmer than {share} % of your music")
        text = words.format(share=max(place, 100 - place))
        return Reason("mood", text, 0.55)

    return note
