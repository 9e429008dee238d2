"""Rules that choose tracks: conditions in nested groups, an order, a limit.

Search box, smart playlists and phrases all become these; ``core.query`` writes them as text and
reads them back, ``store.search`` turns them into SQL.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Literal


class Op(StrEnum):
    """How a condition compares.

    HAS: a word that begins so; PHRASE: these words in a row; IS: the whole value. WITHIN and
    BEFORE count days back from now; DURING takes a period (see ``core.periods``); UNKNOWN means
    nothing is known, never played, not rated.
    """

    HAS = "has"
    PHRASE = "phrase"
    IS = "is"
    BELOW = "below"
    AT_MOST = "at-most"
    ABOVE = "above"
    AT_LEAST = "at-least"
    BETWEEN = "between"
    WITHIN = "within"
    BEFORE = "before"
    DURING = "during"
    UNKNOWN = "unknown"


Value = str | float | tuple[float, float] | None


@dataclass(frozen=True, slots=True)
class Condition:
    """One comparison. ``share`` says that numbers are percentiles of the library, 0–100."""

    field: str
    op: Op
    value: Value = None
    share: bool = False
    negated: bool = False


@dataclass(frozen=True, slots=True)
class Group:
    """Conditions and groups of which all, or any one, must hold; ``negated``: must not."""

    mode: Literal["all", "any"] = "all"
    items: tuple[Condition | Group, ...] = ()
    negated: bool = False


Node = Condition | Group


@dataclass(frozen=True, slots=True)
class Limit:
    """At most so many tracks, or tracks for so many minutes."""

    tracks: int | None = None
    minutes: int | None = None


@dataclass(frozen=True, slots=True)
class Rules:
    """What to choose: ``sort`` holds (field, descending), most important first."""

    root: Group = field(default_factory=Group)
    sort: tuple[tuple[str, bool], ...] = ()
    limit: Limit = field(default_factory=Limit)

    @property
    def empty(self) -> bool:
        """Whether every track of the library is chosen, in no order of its own."""
        return not self.root.items and not self.sort and self.limit == Limit()

    def conditions(self) -> tuple[Condition, ...]:
        """Return every condition, wherever it stands."""
        return tuple(_leaves(self.root))


@dataclass(frozen=True, slots=True)
class SmartPlaylist:
    """A playlist made of rules: always what fits at the moment. ``query`` is the rules' text."""

    id: int
    name: str
    query: str
    updated_at: int


@dataclass(frozen=True, slots=True)
class Preview:
    """What rules choose at a moment: how many tracks, how long, and the first of them."""

    tracks: int
    duration_ms: int
    first: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Asked:
    """A phrase understood: the rules it became, their text, and the words that meant nothing."""

    phrase: str
    rules: Rules
    query: str
    not_understood: tuple[str, ...] = ()


def negate(node: Node) -> Node:
    """Return the opposite of a node."""
    if isinstance(node, Group) and len(node.items) == 1 and isinstance(node.items[0], Condition):
        (only,) = node.items
        return replace(only, negated=only.negated == node.negated)
    return replace(node, negated=not node.negated)


def _leaves(node: Node) -> list[Condition]:
    if isinstance(node, Condition):
        return [node]
    return [leaf for item in node.items for leaf in _leaves(item)]
