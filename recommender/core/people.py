"""The listeners who share a machine and its music."""

from __future__ import annotations

from dataclasses import dataclass

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
