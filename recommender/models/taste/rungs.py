"""The ladder: which models a history of this length can carry, and what the listener is told."""

from __future__ import annotations

from dataclasses import dataclass

from recommender.core.translation import QT_TRANSLATE_NOOP, translate
from recommender.models.taste.history import DAY_S, Past


@dataclass(frozen=True, slots=True)
class Rung:
    """A step of the ladder; each falls back to the one under it. learned: fitted models speak."""

    name: str
    plays: int
    days: float
    words: str
    learned: bool = False

    @property
    def said(self) -> str:
        """Its words in the listener's language."""
        return translate("rungs", self.words)


LADDER = (
    Rung(
        "sound",
        0,
        0,
        QT_TRANSLATE_NOOP("rungs", "Nothing played yet: by sound, tags and albums alone"),
    ),
    Rung(
        "days", 1, 0, QT_TRANSLATE_NOOP("rungs", "The first days: what you finish, skip and like")
    ),
    Rung(
        "weeks",
        50,
        7,
        QT_TRANSLATE_NOOP("rungs", "Some weeks: what is on your mind, and what sounds like it"),
    ),
    Rung(
        "months",
        400,
        30,
        QT_TRANSLATE_NOOP("rungs", "Some months: your sessions tell what goes with what"),
        learned=True,
    ),
    Rung(
        "years",
        3_000,
        90,
        QT_TRANSLATE_NOOP("rungs", "Long known: models of your own, checked on your last weeks"),
        learned=True,
    ),
)


def of(past: Past, now_s: int) -> Rung:
    """Return the highest rung that a history reaches."""
    plays = len(past.plays)
    days = (now_s - int(past.at_s[0])) / DAY_S if plays else 0.0
    return reached(plays, days)


def reached(plays: int, days: float) -> Rung:
    """Return the highest rung of so many plays over so many days."""
    return [rung for rung in LADDER if plays >= rung.plays and days >= rung.days][-1]
