"""Steps that put a list in order."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from recommender.core.playlist import Reason
from recommender.core.snapshot import Snapshot
from recommender.core.translation import QT_TRANSLATE_NOOP, translate
from recommender.playlists.candidates import Candidates, Note, Rows
from recommender.playlists.recipe import Context, Step
from recommender.space.neighbours import distances

_SAME_TEMPO = 0.03
_NEIGHBOURLY = 4


def flow() -> Step:
    """Let each track follow well from the one before: sound, tempo, energy; artists kept apart.

    Greedy from the best-scored track.
    """

    def run(candidates: Candidates, context: Context) -> Candidates:
        if len(candidates) < 3:
            return candidates
        snapshot, rows = context.snapshot, candidates.rows
        jump = jumps(snapshot, rows)
        artist = snapshot.artist[rows]
        left = np.ones(len(rows), bool)
        at = int(np.argmax(candidates.scores))
        order = [at]
        left[at] = False
        while left.any():
            recent = artist[order[-_NEIGHBOURLY:]]
            again = (artist[:, None] == recent[None]).any(axis=1) & (artist >= 0)
            cost = jump[at] + 10.0 * again
            at = int(np.argmin(np.where(left, cost, np.inf)))
            order.append(at)
            left[at] = False
        done = candidates.take(order)
        return done.noted(_same_tempo(snapshot, done.rows))

    return Step(QT_TRANSLATE_NOOP("trace", "in flow"), run)


def apart() -> Step:
    """Keep the ranking, but move tracks of one artist away from each other."""

    def run(candidates: Candidates, context: Context) -> Candidates:
        artist = context.snapshot.artist[candidates.rows]
        waiting = np.argsort(-candidates.scores, kind="stable").tolist()
        order: list[int] = []
        while waiting:
            recent = {int(artist[place]) for place in order[-2:]} - {-1}
            place = next((p for p in waiting if int(artist[p]) not in recent), waiting[0])
            waiting.remove(place)
            order.append(place)
        return candidates.take(order)

    return Step(QT_TRANSLATE_NOOP("trace", "artists apart"), run)


def jumps(snapshot: Snapshot, rows: Rows, typical: float | None = None) -> npt.NDArray[np.float64]:
    """Return how much it jars to go from one track to another, float64 (m, m).

    typical: the distance in sound that counts as 1; without it the list's own median.
    """
    own = snapshot.X[rows]
    gaps = distances(own, own).astype(np.float64) if own.shape[1] else np.zeros((len(rows),) * 2)
    sound = gaps / max(float(np.median(gaps)) if typical is None else typical, 1e-6)
    tempo = np.abs(_octave_folded(snapshot.tempo_bpm[rows].astype(np.float64)))
    energy = snapshot.energy[rows].astype(np.float64)
    lift = np.nan_to_num(np.abs(energy[:, None] - energy[None]))
    fifths = _fifths_apart(snapshot.key[rows])
    return np.asarray(sound + 2.0 * np.nan_to_num(tempo) + 1.5 * lift + 0.1 * fifths)


def _fifths_apart(key: npt.NDArray[np.int8]) -> npt.NDArray[np.float64]:
    """Return steps on the circle of fifths between keys, 0–6; a minor key sits at its relative."""
    tonic = np.where(key >= 12, key + 3, key).astype(np.int64) % 12
    place = tonic * 7 % 12
    gap = np.abs(place[:, None] - place[None])
    known = (key >= 0)[:, None] & (key >= 0)[None]
    return np.where(known, np.minimum(gap, 12 - gap), 1.0)


def _octave_folded(bpm: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    """Return log ratios of tempi with half and double counting as equal, −0.5…0.5 octaves."""
    with np.errstate(divide="ignore", invalid="ignore"):
        octaves = np.log2(bpm)
        ratio = octaves[:, None] - octaves[None]
    return ratio - np.round(ratio)


def _same_tempo(snapshot: Snapshot, rows: Rows) -> Note:
    before = dict(zip(rows[1:].tolist(), rows[:-1].tolist(), strict=True))
    words = translate("reasons", "Keeps the tempo: {bpm} BPM")

    def note(row: int) -> Reason | None:
        other = before.get(row)
        if other is None:
            return None
        here, there = float(snapshot.tempo_bpm[row]), float(snapshot.tempo_bpm[other])
        if not (here > 0 and abs(here - there) <= _SAME_TEMPO * here):
            return None
        return Reason("tempo", words.format(bpm=round(here)), 0.25)

    return note
