"""What a part of a phrase means, and the patterns that find it."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date

from recommender.core.rules import Condition, Limit, Node, Op, Value


@dataclass(frozen=True, slots=True)
class Known:
    """What the library has, by folded name: artists and styles by ear; ``deep``: whether the
    networks have heard it, so that moods may ask for their tags.
    """

    artists: Mapping[str, str] = field(default_factory=dict)
    styles: Mapping[str, str] = field(default_factory=dict)
    deep: bool = False


@dataclass(frozen=True, slots=True)
class Meaning:
    """Conditions that hold together, an order, a limit; ``kind`` says what may stand for it."""

    kind: str
    nodes: tuple[Node, ...] = ()
    sort: tuple[tuple[str, bool], ...] = ()
    limit: Limit | None = None


@dataclass(frozen=True, slots=True)
class Scene:
    """What a phrase is read with."""

    today: date
    known: Known


Make = Callable[[re.Match[str], Scene], Meaning | None]


@dataclass(frozen=True, slots=True)
class Pattern:
    """Words in a form and what they mean; None when they mean nothing after all."""

    form: re.Pattern[str]
    make: Make


def pattern(form: str, make: Make) -> Pattern:
    """Return a pattern that ends where a word ends."""
    return Pattern(re.compile(rf"(?:{form})(?![\w])", re.IGNORECASE), make)


def one(kind: str, field_: str, op: Op, value: Value, share: bool = False) -> Meaning:
    """Return the meaning of a single condition."""
    return Meaning(kind, (Condition(field_, op, value, share),))


def says(kind: str, *nodes: Node) -> Make:
    """Return what makes always the same of a match."""
    return lambda _match, _scene: Meaning(kind, nodes)


def sorts(*keys: tuple[str, bool]) -> Make:
    """Return what makes an order of a match."""
    return lambda _match, _scene: Meaning("sort", sort=keys)
