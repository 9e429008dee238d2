"""Tags that the sound contradicts, with evidence."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from recommender.models.classifier import Learned
from recommender.scan.genre_names import tree
from recommender.space.neighbours import nearest

Float32 = npt.NDArray[np.float32]

_NEIGHBOURS = 10
_SHOWN = 5
#: A suspect's neighbours carry its tag at most this often.
_FEW = 0.35


@dataclass(frozen=True, slots=True)
class Suspect:
    """A track whose genre tag the sound contradicts.

    score: 0–1, how surely the tag is wrong; neighbours: rows of tracks that sound alike and bear
    the guessed genre; shares: of the ten nearest tagged tracks, how many bear guess and tag.
    """

    row: int
    tagged: str
    guessed: str
    score: float
    probability: float
    tag_probability: float
    guess_share: float
    tag_share: float
    neighbours: tuple[int, ...]


def find(
    learned: Learned, space: Float32, labels: Sequence[str | None], trusted: frozenset[int]
) -> list[Suspect]:
    """Return the suspects, surest first; rows in ``trusted`` are none.

    Confident learning (Northcutt, Jiang and Chuang 2021): a tag is doubtful when a model that
    never saw the track finds another genre at least as likely as it finds that genre for tracks
    that bear it, and the tag less likely than for its own kind; the nearest tracks must agree.
    Genres on one branch of the tree (Rock, Punk) do not contradict each other.
    """
    place = {name: code for code, name in enumerate(learned.classes)}
    rows = np.array([i for i, label in enumerate(labels) if label in place], np.intp)
    if len(rows) < 2 * _NEIGHBOURS:
        return []
    codes = np.array([place[str(labels[row])] for row in rows])
    own = learned.probability[rows].astype(np.float64)
    usual = np.array(
        [own[codes == c, c].mean() if (codes == c).any() else 1.0 for c in range(len(place))]
    )
    tag = own[np.arange(len(rows)), codes]
    best = own.argmax(axis=1)
    likely = own.max(axis=1)
    doubtful = (best != codes) & (likely >= 0.8 * usual[best]) & (tag < 0.5 * usual[codes])
    candidates = np.flatnonzero(doubtful)
    if not len(candidates):
        return []
    near = nearest(space[rows], space[rows[candidates]], min(_NEIGHBOURS + 1, len(rows)))[0]
    genres = tree()
    found = []
    for at, others in zip(candidates.tolist(), near, strict=True):
        row = int(rows[at])
        tagged, guessed = learned.classes[codes[at]], learned.classes[best[at]]
        beside = others[others != at][:_NEIGHBOURS]
        guess_share = float((codes[beside] == best[at]).mean())
        tag_share = float((codes[beside] == codes[at]).mean())
        if row in trusted or genres.related(tagged, guessed):
            continue
        if tag_share > _FEW or guess_share < tag_share:
            continue
        score = (likely[at] - tag[at]) * (0.6 + 0.4 * (guess_share - tag_share))
        alike = tuple(int(rows[b]) for b in beside if codes[b] == best[at])[:_SHOWN]
        found.append(
            Suspect(
                row, tagged, guessed, round(float(score), 4), float(likely[at]), float(tag[at]),
                guess_share, tag_share, alike,
            )
        )  # fmt: skip
    return sorted(found, key=lambda one: (-one.score, one.row))
