"""How the listener steers what goes on by itself: four sliders, and what was said in the queue."""

from __future__ import annotations

from dataclasses import dataclass, fields

from recommender.core.translation import translate

_HEARD = 0.15


def ends() -> dict[str, tuple[str, str]]:
    """Return words for the two ends of each slider, in the order of the panel."""
    return {
        "energy": (translate("steering", "calmer"), translate("steering", "more energy")),
        "novelty": (translate("steering", "more familiar"), translate("steering", "newer to you")),
        "tempo": (translate("steering", "slower"), translate("steering", "faster")),
        "electronic": (
            translate("steering", "more acoustic"),
            translate("steering", "more electronic"),
        ),
    }


@dataclass(frozen=True, slots=True)
class Steering:
    """Wishes from −1 to 1; 0 takes the music as it comes.

    energy: calm … full of energy. novelty: often played … never played. tempo: slow … fast.
    electronic: acoustic … electronic.
    """

    energy: float = 0.0
    novelty: float = 0.0
    tempo: float = 0.0
    electronic: float = 0.0

    def __post_init__(self) -> None:
        """Keep every wish between −1 and 1."""
        for field in fields(self):
            value = float(getattr(self, field.name))
            object.__setattr__(self, field.name, min(1.0, max(-1.0, value)))

    def wishes(self) -> dict[str, float]:
        """Return the wishes that are strong enough to be heard, by name."""
        values = {field.name: float(getattr(self, field.name)) for field in fields(self)}
        return {name: value for name, value in values.items() if abs(value) >= _HEARD}

    def words(self) -> tuple[str, ...]:
        """Return what is wished, in words: "more energy", "slower"."""
        words = ends()
        return tuple(words[name][value > 0] for name, value in self.wishes().items())


@dataclass(frozen=True, slots=True)
class Continuation:
    """A queue that is to go on.

    seeds: track ids it grew from, newest last. before: ids that must not come again; the last of
    them are what plays just before. places: one item for each place to fill, a track id where the
    listener locked one, None where one is to be found. liked and skipped: ids the listener liked or
    skipped meanwhile.
    """

    seeds: tuple[int, ...]
    places: tuple[int | None, ...]
    before: tuple[int, ...] = ()
    liked: tuple[int, ...] = ()
    skipped: tuple[int, ...] = ()
