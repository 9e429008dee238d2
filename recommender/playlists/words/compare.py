"""Comparisons of an amount: "over 5", "5 or more", "between 5 and 10", "about 5", "5+"."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import partial

from recommender.core.rules import Op, Value
from recommender.playlists.words.meaning import Meaning, Pattern, Scene, pattern

#: Words before an amount, the most definite first.
BEFORE: tuple[tuple[str, Op], ...] = (
    (
        r"(?:at least|no (?:less|fewer|shorter|lower|slower) than|not (?:less|fewer|shorter|under|"
        r"below)(?: than)?|a? ?minimum(?: of)?|min\.?|from|>=|≥)",
        Op.AT_LEAST,
    ),
    (
        r"(?:(?:at|at the) most|no (?:more|longer|higher|faster) than|not (?:more|longer|higher|"
        r"over|above)(?: than)?|up to|a? ?max(?:imum)?\.?(?: of)?|limited to|<=|≤)",
        Op.AT_MOST,
    ),
    (
        r"(?:(?:more|longer|higher|faster|greater|better|later|other) than|over|above|exceeding|"
        r"beyond|upwards of|in excess of|>)",
        Op.ABOVE,
    ),
    (
        r"(?:(?:less|fewer|shorter|lower|slower|worse) than|under|below|within|beneath|<)",
        Op.BELOW,
    ),
)
_MORE = r"(?: ?\+| ?(?:or|and) (?:more|better|higher|above|longer|over|faster|up|upwards|greater))"
_LESS = r"(?: (?:or|and) (?:less|fewer|lower|below|shorter|under|slower|worse|down))"
_ABOUT = r"(?:around|about|roughly|approximately|approx\.?|circa|near(?:ly)?|close to|almost|~)"
_JOINED = r"(?: ?[-–—] ?| (?:and|to|or|through|till|until) )"

Read = Callable[[str], float]
Build = Callable[[Op, Value], Meaning | None]


def compared(
    amount: str,
    read: Read,
    build: Build,
    *,
    lead: str = "",
    unit: str = "",
    loose: str = "",
    near: Callable[[float], float] | None = None,
    exact: bool = True,
) -> list[Pattern]:
    """Return the patterns that compare an amount.

    Args:
        amount: form of an amount, without groups of a name.
        read: reads what ``amount`` matched.
        build: makes the meaning of a comparison; None where there is none.
        lead: form of what comes before everything, with its space.
        unit: form of what follows an amount, with its space, needed once.
        loose: form of a unit after the first of two amounts, perhaps none.
        near: how far "about" reaches to either side; None: "about" is not asked.
        exact: whether the bare amount means just that.
    """
    n, m = rf"(?P<n>{amount})", rf"(?P<m>{amount})"
    made: list[tuple[str, Op]] = [
        (rf"{lead}(?:between |from |anywhere from )?{n}(?:{loose})?{_JOINED}{m}{unit}", Op.BETWEEN)
    ]
    made += [(rf"{lead}{words} ?{n}{unit}", op) for words, op in BEFORE]
    made += [
        (rf"{lead}{n}(?:{_MORE}{unit}|{unit}{_MORE})", Op.AT_LEAST),
        (rf"{lead}{n}(?:{_LESS}{unit}|{unit}{_LESS})", Op.AT_MOST),
    ]
    patterns = [pattern(form, partial(_make, op=op, read=read, build=build)) for form, op in made]
    if near is not None:
        close = partial(_close, read=read, build=build, near=near)
        patterns.append(pattern(rf"{lead}{_ABOUT} ?{n}{unit}", close))
    if exact:
        only = partial(_make, op=Op.IS, read=read, build=build)
        patterns.append(pattern(rf"{lead}(?:exactly |only |just |precisely )?{n}{unit}", only))
    return patterns


def _make(
    match: re.Match[str], _scene: Scene, *, op: Op, read: Read, build: Build
) -> Meaning | None:
    low = read(match["n"])
    if op is not Op.BETWEEN:
        return build(op, low)
    high = read(match["m"])
    return build(op, (min(low, high), max(low, high)))


def _close(
    match: re.Match[str],
    _scene: Scene,
    *,
    read: Read,
    build: Build,
    near: Callable[[float], float],
) -> Meaning | None:
    value = read(match["n"])
    return build(Op.BETWEEN, (value - near(value), value + near(value)))
