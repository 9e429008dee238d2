"""Fair shuffling: every order is possible, but nobody's tracks come in clumps."""

from __future__ import annotations

import math
import random
from collections import defaultdict, deque
from collections.abc import Collection, Hashable, Sequence
from typing import TypeVar

Item = TypeVar("Item", bound=Hashable)

NOBODY = object()


def spread(
    items: Sequence[Item],
    groups: Sequence[Hashable],
    rng: random.Random,
    *,
    after: Hashable = NOBODY,
    late: Collection[Item] = (),
    weights: Sequence[float] | None = None,
) -> list[Item]:
    """Return a random permutation in which a group's items (an artist's tracks) lie apart.

    Each group's items are dealt over the whole length at even distances from a random start, with
    some jitter (the "balanced shuffle"); neighbours of one group are then parted wherever the
    counts allow it.

    Args:
        items: what to shuffle, all different.
        groups: the group of each item.
        rng: the only source of chance.
        after: the group of what comes right before the first item.
        late: items heard lately, which are kept out of the beginning.
        weights: how much sooner an item tends to come; ``odds`` tells what that means.
    """
    places = _dealt(groups, rng) if weights is None else _weighed(weights, rng)
    _hold_back(items, places, late, rng)
    return [items[index] for index in _parted(groups, places, after)]


def _dealt(groups: Sequence[Hashable], rng: random.Random) -> list[float]:
    """Return a place in 0…1 for each item: even within its group, random between groups."""
    members: dict[Hashable, list[int]] = defaultdict(list)
    for index, group in enumerate(groups):
        members[group].append(index)
    places = [0.0] * len(groups)
    for indices in members.values():
        rng.shuffle(indices)
        step = 1 / len(indices)
        start = rng.random() * step
        for turn, index in enumerate(indices):
            jitter = (rng.random() - 0.5) * step * 0.3 if len(indices) > 1 else 0.0
            places[index] = (start + turn * step + jitter) % 1.0
    return places


def _weighed(weights: Sequence[float], rng: random.Random) -> list[float]:
    """Return places by weighted sampling without replacement (Efraimidis and Spirakis, 2006)."""
    keys = [-math.log(1.0 - rng.random()) / max(weight, 1e-9) for weight in weights]
    ranked = sorted(range(len(keys)), key=keys.__getitem__)
    places = [0.0] * len(keys)
    for rank, index in enumerate(ranked):
        places[index] = (rank + rng.random()) / len(keys)
    return places


def odds(weights: Sequence[float]) -> list[float]:
    """Return each item's chance to come first, 0–1."""
    whole = sum(weights)
    return [weight / whole for weight in weights]


def spread_blocks(
    items: Sequence[Item],
    blocks: Sequence[Hashable],
    groups: Sequence[Hashable],
    rng: random.Random,
    *,
    after: Hashable = NOBODY,
) -> list[Item]:
    """Shuffle whole blocks (albums), each of which keeps its order within; groups lie apart."""
    members: dict[Hashable, list[Item]] = defaultdict(list)
    group_of: dict[Hashable, Hashable] = {}
    for item, block, group in zip(items, blocks, groups, strict=True):
        members[block].append(item)
        group_of.setdefault(block, group)
    names = list(members)
    order = spread(names, [group_of[name] for name in names], rng, after=after)
    return [item for name in order for item in members[name]]


def _hold_back(
    items: Sequence[Item], places: list[float], late: Collection[Item], rng: random.Random
) -> None:
    """Move late items behind twice as many others, in place: parting groups shifts some."""
    held = set(late)
    others = sorted(place for item, place in zip(items, places, strict=True) if item not in held)
    if not others:
        return
    earliest = others[min(2 * len(held), len(others)) - 1]
    for index, item in enumerate(items):
        if item in held and places[index] <= earliest:
            places[index] = math.nextafter(earliest, 2.0) + rng.random() * (1.0 - earliest)


def _parted(groups: Sequence[Hashable], places: Sequence[float], after: Hashable) -> list[int]:
    """Return the indices by place, but never two of a group in a row where that can be helped."""
    order: list[int] = []
    held: deque[int] = deque()  # all of the group that came last
    last = after
    for index in sorted(range(len(places)), key=places.__getitem__):
        if groups[index] == last:
            held.append(index)
            continue
        order.append(index)
        if held:
            order.append(held.popleft())
        last = groups[order[-1]]
    return _fitted_in(order, held, groups, after) if held else order


def _fitted_in(
    order: Sequence[int], held: deque[int], groups: Sequence[Hashable], after: Hashable
) -> list[int]:
    """Put what was held to the end into the latest gaps whose neighbours are of other groups."""
    group = groups[held[0]]
    backwards: list[int] = []
    for place in range(len(order) - 1, -1, -1):
        backwards.append(order[place])
        before = groups[order[place - 1]] if place else after
        if held and group not in (before, groups[order[place]]):
            backwards.append(held.pop())
    return [*reversed(backwards), *held]
