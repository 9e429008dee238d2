"""The listeners who share a machine and its music."""

from __future__ import annotations

from dataclasses import dataclass

from recommender.core.translation import translate

#: The first listener: the one whose folder is the household's own.
OWNER = 1


@dataclass(frozen=True, slots=True)
class Profile:
    """A listener: ``name`` is "" while the first one has given none.

    ``shares`` is their consent that mixes for the household read their plays and opinions.
    """

    id: int
    name: str
    shares: bool
    current: bool

    @property
    def shown(self) -> str:
        """How a listener is called; the first one may have no name yet."""
        return self.name or translate("people", "First listener")
