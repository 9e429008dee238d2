"""What the sliders mean: where tracks stand on four axes, and what a wish does to their scores."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from recommender.core.playlist import Reason
from recommender.core.snapshot import Snapshot
from recommender.core.steering import Steering
from recommender.core.translation import translate
from recommender.playlists.candidates import Float32, Rows

#: How much a slider at its end counts, in the units of nearness (0–1).
STRENGTH = 1.3
_LEAST_EXAMPLES = 8
_RIDGE = 10.0
_ELECTRONIC = (
    *("electro", "techno", "house", "trance", "drumandbass", "drumnbass", "dubstep", "edm", "idm"),
    *("synth", "breakbeat", "chiptune", "8bit", "dance", "jungle", "garage", "downtempo", "rave"),
    *("industrial", "glitch", "vaporwave", "eurobeat", "bassmusic"),
)
_ACOUSTIC = (
    *("acoustic", "folk", "classical", "baroque", "chamber", "bluegrass", "country", "piano"),
    *("singersongwriter", "flamenco", "orchestra", "medieval", "renaissance", "choral", "opera"),
    *("celtic", "stringquartet", "symphony", "swing", "bigband", "delta", "klezmer"),
)


def _differs(values: Float32) -> bool:
    return bool(len(values) and np.ptp(values) > 0)


@dataclass(frozen=True, slots=True)
class Axes:
    """Where rows stand: float32 (m,) each, −1…1 by rank among them, 0 where it is not known."""

    energy: Float32
    novelty: Float32
    tempo: Float32
    electronic: Float32

    def known(self) -> tuple[str, ...]:
        """Return the names of the axes on which the library differs at all."""
        return tuple(name for name in self.__slots__ if _differs(getattr(self, name)))

    def gain(self, steering: Steering) -> Float32:
        """Return what the listener's wishes do to each row's score, float32 (m,).

        A slider names the place on its axis that the music should come from, and asks for it the
        more firmly the farther it is from the middle; novelty has no places between, so that
        there the slider is the firmness alone.
        """
        total = np.zeros(len(self.energy), np.float32)
        for name, wish in steering.wishes().items():
            stands: Float32 = getattr(self, name)
            if name == "novelty":
                total += np.float32(0.5 * STRENGTH * wish) * stands
            else:
                firmness = np.float32(STRENGTH * min(1.0, 2 * abs(wish)))
                total -= firmness * np.abs(stands - np.float32(wish))
        return total


def axes(snapshot: Snapshot, rows: Rows, electronic: Float32 | None = None) -> Axes:
    """Return where rows stand; ``electronic`` is any growing measure, NaN unknown, (n,)."""
    sound = np.full(len(rows), np.nan, np.float32) if electronic is None else electronic[rows]
    return Axes(
        ranked(snapshot.energy[rows]),
        _novelty(snapshot.plays[rows]),
        ranked(snapshot.tempo_bpm[rows]),
        ranked(sound),
    )


def ranked(values: npt.NDArray[np.floating]) -> Float32:
    """Return ranks from −1 to 1, equal values alike, 0 for NaN."""
    found = np.zeros(len(values), np.float32)
    known = np.isfinite(values)
    if not known.any():
        return found
    distinct, place, count = np.unique(values[known], return_inverse=True, return_counts=True)
    if len(distinct) > 1:
        middle = np.cumsum(count) - (count + 1) / 2
        found[known] = (2.0 * middle[place] / (known.sum() - 1) - 1.0).astype(np.float32)
    return found


def _novelty(plays: npt.NDArray[np.int32]) -> Float32:
    """Return 1 for what was never played; what was played lies below 0, the most played at −1."""
    heard = plays > 0
    if not heard.any():
        return np.zeros(len(plays), np.float32)
    often = ranked(np.where(heard, plays, np.nan).astype(np.float32))
    return np.where(heard, -0.6 - 0.4 * often, 1.0).astype(np.float32)


def electronic(
    snapshot: Snapshot, words: Sequence[Sequence[str]], heard: Float32 | None = None
) -> Float32 | None:
    """Learn how electronic each track sounds from the tracks whose tags or tagger say it.

    A ridge regression of ±1 on the space: every analysed track gets a value, tagged or not.

    Args:
        snapshot: the library.
        words: the genre tags of each row.
        heard: float32 (n,), what an audio tagger says, electronic minus acoustic, NaN unknown.

    Returns:
        float32 (n,), NaN where a track is not analysed; None with too few examples of either side.
    """
    said = np.array([_side(own) for own in words], np.float64)
    if heard is not None:
        sure = np.isfinite(heard)
        if sure.sum() >= 4 * _LEAST_EXAMPLES:
            low, high = np.nanquantile(heard, (0.2, 0.8))
            guess = np.where(heard >= high, 0.7, np.where(heard <= low, -0.7, 0.0))
            said = np.where((said == 0) & sure, guess, said)
    taught = np.flatnonzero((said != 0) & snapshot.analysed)
    sides = said[taught] > 0
    if min(int(sides.sum()), int((~sides).sum())) < _LEAST_EXAMPLES:
        return None
    X = snapshot.X[taught].astype(np.float64)
    # Both sides count alike, however many examples they have.
    weight = np.where(sides, 0.5 / sides.sum(), 0.5 / (~sides).sum()) * len(taught)
    middle = np.average(X, axis=0, weights=weight)
    centred = (X - middle) * weight[:, None]
    gram = centred.T @ (X - middle) + _RIDGE * np.eye(X.shape[1])
    direction = np.linalg.solve(gram, centred.T @ said[taught])
    values = ((snapshot.X - middle.astype(np.float32)) @ direction.astype(np.float32)).astype(
        np.float32
    )
    values[~snapshot.analysed] = np.nan
    return values


def _side(words: Sequence[str]) -> float:
    """Return 1 for electronic tags, −1 for acoustic ones, 0 where they say neither or both."""
    plain = ["".join(c for c in word.casefold() if c.isalnum()) for word in words]
    yes = any(key in word for word in plain for key in _ELECTRONIC)
    no = any(key in word for word in plain for key in _ACOUSTIC)
    return float(yes) - float(no)


def note(snapshot: Snapshot, steering: Steering, own: Axes, place: int, row: int) -> Reason | None:
    """Say which wish a pick answers best, in terms of the track itself."""
    answers = {
        name: wish * float(getattr(own, name)[place]) for name, wish in steering.wishes().items()
    }
    name = max(answers, key=lambda one: answers[one], default="")
    if not name or answers[name] < 0.15:
        return None
    text = _WORDS[name](snapshot, row, steering.wishes()[name] > 0)
    return Reason("steer", text, min(1.0, 0.5 + 0.4 * answers[name]))


def _novelty_words(snapshot: Snapshot, row: int, high: bool) -> str:
    plays = int(snapshot.plays[row])
    if high:
        return translate("reasons", "Hardly played") if plays else never_heard()
    return translate("reasons", "Familiar: played %n time(s)", "", plays)


def never_heard() -> str:
    """Say that a track is new to the listener."""
    return translate("reasons", "New to you: never played")


def _tempo_words(snapshot: Snapshot, row: int, high: bool) -> str:
    words = (
        translate("reasons", "Fast: {bpm} BPM") if high else translate("reasons", "Slow: {bpm} BPM")
    )
    return words.format(bpm=round(float(snapshot.tempo_bpm[row])))


def _energy_words(_snapshot: Snapshot, _row: int, high: bool) -> str:
    return translate("reasons", "Full of energy") if high else translate("reasons", "Calm")


def _colour_words(_snapshot: Snapshot, _row: int, high: bool) -> str:
    electronic = translate("reasons", "Electronic in sound")
    return electronic if high else translate("reasons", "Acoustic in sound")


_WORDS: dict[str, Callable[[Snapshot, int, bool], str]] = {
    "energy": _energy_words,
    "novelty": _novelty_words,
    "tempo": _tempo_words,
    "electronic": _colour_words,
}
