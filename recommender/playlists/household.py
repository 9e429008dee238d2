"""A mix for several people: where their tastes meet, in turns, and nothing that one refuses."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from recommender.core.playlist import Reason
from recommender.core.snapshot import Float32, Snapshot
from recommender.core.translation import QT_TRANSLATE_NOOP, translate
from recommender.playlists import explain
from recommender.playlists.candidates import Candidates, Note, Rows
from recommender.playlists.recipe import Context, Recipe, Step
from recommender.playlists.steps import filters, order

#: The share of a person's library-wide ranking below which a track would be misery for them.
_MISERY = 0.2
_TURN = 0.5
_PER_ARTIST = 2
_CHANCE = 0.05


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who listens along: their opinions by row of the snapshot, (n,) each.

    plays int32; liked int8; rating float32, NaN for none; barred bool; taste float32 −1…1.
    """

    name: str
    plays: npt.NDArray[np.int32]
    liked: npt.NDArray[np.int8]
    rating: Float32
    barred: npt.NDArray[np.bool_]
    taste: Float32

    @property
    def known(self) -> bool:
        """Whether anything is known of what they like."""
        return bool(self.plays.any() or self.taste.any() or (self.liked > 0).any())

    @property
    def refuses(self) -> npt.NDArray[np.bool_]:
        """What must not come while they are in the room, bool (n,)."""
        low = np.nan_to_num(self.rating, nan=1.0) <= 0.3
        return self.barred | (self.liked < 0) | low | (self.taste < -0.3)

    @property
    def liking(self) -> Float32:
        """How much they like each track, 0–1, float32 (n,): ranks, since tastes differ in scale."""
        worth = (
            self.taste
            + 0.15 * np.log1p(self.plays)
            + 0.5 * (self.liked > 0)
            + np.nan_to_num(self.rating - 0.5)
        )
        _, place, count = np.unique(worth, return_inverse=True, return_counts=True)
        middle = np.cumsum(count) - 0.5 * (count + 1)
        return np.asarray(middle[place] / max(len(worth) - 1, 1), np.float32)


def recipe(snapshot: Snapshot, people: Sequence[Person], slug: str, limit: int = 30) -> Recipe:
    """Return the mix of these people.

    Scores are half the mean and half the least liking (average without misery: Masthoff, Group
    modeling, User Modeling and User-Adapted Interaction 14, 2004). Then whoever got least so far
    has most say in the next pick.
    """
    liking = np.stack([person.liking for person in people])
    names = explain.joined([person.name for person in people])

    unknown = explain.joined([person.name for person in people if not person.known])

    def tell(snapshot: Snapshot, rows: Rows) -> str:
        if unknown:
            words = translate("mixes", "Nothing is known of the taste of {names} yet")
            return words.format(names=unknown)
        return translate("mixes", "Where your tastes meet; nothing that anyone refused")

    return Recipe(
        slug=slug,
        title=translate("mixes", "For {names}").format(names=names),
        shelf="household",
        refresh="daily",
        steps=(
            filters.songs(),
            _without_misery(people, liking),
            _together(people, liking),
            filters.one_version(),
            _in_turns(liking),
            order.flow(),
        ),
        explain=tell,
        limit=limit,
    )


def _without_misery(people: Sequence[Person], liking: Float32) -> Step:
    """Leave out what anyone refuses, and what is among the least liked of anyone."""
    refused = np.any([person.refuses for person in people], axis=0)
    least = liking.min(axis=0)

    def run(candidates: Candidates, context: Context) -> Candidates:
        welcome = candidates.where(~refused[candidates.rows])
        happy = least[welcome.rows] >= _MISERY
        return welcome.where(happy) if happy.sum() >= context.limit else welcome

    return Step(QT_TRANSLATE_NOOP("trace", "nothing that anyone refuses"), run)


def _together(people: Sequence[Person], liking: Float32) -> Step:
    """Rank by the mean and the least liking, half each; a little chance for another list a day."""
    score = 0.5 * liking.mean(axis=0) + 0.5 * liking.min(axis=0)

    def run(candidates: Candidates, context: Context) -> Candidates:
        fresh = context.rng.random(len(candidates)) * _CHANCE * 2
        fresh -= 0.1 * np.isin(candidates.rows, context.before)
        notes = (_note(person, own) for person, own in zip(people, liking, strict=True))
        return candidates.scored(score[candidates.rows] + fresh, *notes)

    return Step(QT_TRANSLATE_NOOP("trace", "what everyone likes"), run)


def _in_turns(liking: Float32) -> Step:
    """Choose so that nobody comes off worse: who got least so far has most say."""

    def run(candidates: Candidates, context: Context) -> Candidates:
        artist = context.snapshot.artist[candidates.rows]
        own = liking[:, candidates.rows]
        got = np.zeros(len(own))
        free = np.ones(len(candidates), bool)
        count: dict[int, int] = {}
        chosen: list[int] = []
        while len(chosen) < context.limit and free.any():
            worth = candidates.scores + _TURN * own[int(np.argmin(got))]
            place = int(np.argmax(np.where(free, worth, -np.inf)))
            chosen.append(place)
            free[place] = False
            got += own[:, place]
            code = int(artist[place])
            count[code] = count.get(code, 0) + 1
            if code >= 0 and count[code] >= _PER_ARTIST:
                free[artist == code] = False
            if not free.any() and len(chosen) < context.limit:
                free = np.ones(len(candidates), bool)
                free[chosen] = False
                count.clear()
        return candidates.take(chosen)

    return Step(QT_TRANSLATE_NOOP("trace", "everyone in turn"), run)


def _note(person: Person, liking: Float32) -> Note:
    kind = f"listener:{person.name}"

    def note(row: int) -> Reason | None:
        plays = int(person.plays[row])
        if person.liked[row] > 0 or np.nan_to_num(person.rating[row]) >= 0.7:
            words = translate("reasons", "{name} likes it").format(name=person.name)
            return Reason(kind, words, 0.9)
        if plays > 1:
            words = translate("reasons", "{name} played it %n time(s)", "", plays)
            return Reason(kind, words.format(name=person.name), 0.7)
        share = float(liking[row])
        if share >= 0.6:
            words = translate("reasons", "Fits {name}'s taste, better than {share} % of the music")
            text = words.format(name=person.name, share=min(99, int(share * 100)))
            return Reason(kind, text, 0.5 * share)
        return None

    return note
