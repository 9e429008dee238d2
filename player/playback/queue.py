"""What plays next: entries in playing order, a place in them, shuffle, repeat, undo."""

from __future__ import annotations

import itertools
import random
from collections.abc import Callable, Collection, Hashable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import NamedTuple

from player.playback.order import NOBODY, odds, spread, spread_blocks
from recommender.core.listening import Source
from recommender.core.playlist import Reason

#: Names each track's group (its artist), whose tracks shuffling keeps apart.
Grouping = Callable[[Sequence[int]], Sequence[Hashable]]

_UNDO_STEPS = 50
#: A new round of a shuffled queue does not begin with this many of the last entries.
_LATE = 8


class Repeat(StrEnum):
    """What happens at the end of a track and of the queue."""

    OFF = "off"
    ALL = "all"
    ONE = "one"


class ShuffleBy(StrEnum):
    """What is shuffled: tracks, whole albums, or tracks with those sooner that are liked."""

    TRACKS = "tracks"
    ALBUMS = "albums"
    TASTE = "taste"


class QueueEntry(NamedTuple):
    """A track waiting its turn; ``uid`` tells entries of the same track apart.

    ``generated`` marks what the queue goes on with by itself; ``locked``, what of that the listener
    wants to stay where it is. A tuple, because a whole library is made at one double click.
    """

    uid: int
    track_id: int
    source: Source = Source.CHOSEN
    context: str = ""
    reasons: tuple[Reason, ...] = ()
    generated: bool = False
    locked: bool = False


@dataclass(frozen=True, slots=True)
class State:
    """A queue at one moment; ``original`` holds the uids in unshuffled order while shuffled."""

    entries: tuple[QueueEntry, ...] = ()
    position: int = -1
    original: tuple[int, ...] | None = None


class Queue:
    """Entries in the order they sound; every change of its content can be undone."""

    def __init__(
        self,
        rng: random.Random,
        grouping: Grouping | None = None,
        albums: Grouping | None = None,
        tastes: Callable[[Sequence[int]], Sequence[float]] | None = None,
    ) -> None:
        self._rng = rng
        self._albums: Grouping = albums or (lambda track_ids: track_ids)
        self._tastes = tastes or (lambda track_ids: [1.0] * len(track_ids))
        self.shuffle_by = ShuffleBy.TRACKS
        self._grouping: Grouping = grouping or (lambda track_ids: track_ids)
        self._uids = itertools.count(1)
        self._state = State()
        self._undone: list[State] = []
        self._done: list[State] = []
        self._next_round: tuple[QueueEntry, ...] | None = None
        self._repeat = Repeat.OFF

    # -- what is in it -------------------------------------------------------------------

    @property
    def state(self) -> State:
        """The queue as it is, to be saved."""
        return self._state

    @property
    def entries(self) -> tuple[QueueEntry, ...]:
        """All entries in playing order, those already heard included."""
        return self._state.entries

    @property
    def position(self) -> int:
        """The index of the current entry; −1 while there is none."""
        return self._state.position

    @property
    def current(self) -> QueueEntry | None:
        """The entry whose turn it is."""
        return self.entries[self.position] if self.position >= 0 else None

    @property
    def own_end(self) -> int:
        """The index at which the generated part begins: all from there on comes and is generated.

        What was put there by hand lies before it, and so does everything already heard.
        """
        return _own_end(self._state)

    @property
    def shuffled(self) -> bool:
        """Whether the entries are in a random order."""
        return self._state.original is not None

    @property
    def repeat(self) -> Repeat:
        """What happens at the end."""
        return self._repeat

    @repeat.setter
    def repeat(self, repeat: Repeat) -> None:
        self._repeat = repeat
        self._next_round = None

    def make(
        self,
        track_ids: Sequence[int],
        source: Source = Source.CHOSEN,
        context: str = "",
        reasons: Mapping[int, tuple[Reason, ...]] | None = None,
    ) -> list[QueueEntry]:
        """Make entries for tracks; ``reasons`` says by track id why one is there."""
        why = reasons or {}
        return [
            QueueEntry(next(self._uids), track_id, source, context, why.get(track_id, ()))
            for track_id in track_ids
        ]

    # -- going through it ----------------------------------------------------------------

    def upcoming(self, count: int) -> list[QueueEntry]:
        """Return what follows if nobody touches anything, at most this many entries."""
        if self.current is None:
            return []
        if self._repeat is Repeat.ONE:
            return [self.current]
        following = list(self.entries[self.position + 1 : self.position + 1 + count])
        if self._repeat is Repeat.ALL and len(following) < count:
            following += self._round()[: count - len(following)]
        return following

    def advance(self) -> QueueEntry | None:
        """Go to the next entry, round the end if all repeats; None where nothing follows."""
        if self.position + 1 < len(self.entries):
            return self._go(self.position + 1)
        if self._repeat is not Repeat.ALL or not self.entries:
            return None
        return self._start_round()

    def back(self) -> QueueEntry | None:
        """Go to the entry before; None at the beginning unless all repeats."""
        if self.position > 0:
            return self._go(self.position - 1)
        if self._repeat is Repeat.ALL and self.entries:
            return self._go(len(self.entries) - 1)
        return None

    def jump(self, uid: int) -> QueueEntry | None:
        """Go to an entry, wherever it stands."""
        for index, entry in enumerate(self.entries):
            if entry.uid == uid:
                return self._go(index)
        return None

    def reach(self, uid: int) -> bool:
        """Follow playback, which went on to an entry by itself; False if it is not here."""
        if self.current is not None and self.current.uid == uid:
            return True
        place = next((at for at, entry in enumerate(self.entries) if entry.uid == uid), -1)
        if place < 0:
            return False
        if place < self.position and self._repeat is Repeat.ALL:
            self._start_round()
        self.jump(uid)
        return True

    def rewind(self) -> None:
        """Go back to the first entry."""
        if self.entries:
            self._go(0)

    def _go(self, position: int) -> QueueEntry:
        self._state = replace(self._state, position=position)
        self._next_round = None
        return self.entries[position]

    def _round(self) -> tuple[QueueEntry, ...]:
        """Return the entries as the next round will play them."""
        if self._next_round is None:
            if self.shuffled:
                late = self.entries[-max(1, min(_LATE, len(self.entries) // 4)) :]
                self._next_round = tuple(self._spread(self.entries, late[-1], late))
            else:
                self._next_round = self.entries
        return self._next_round

    def _start_round(self) -> QueueEntry:
        self._state = replace(self._state, entries=self._round(), position=0)
        self._next_round = None
        return self.entries[0]

    # -- changing it ---------------------------------------------------------------------

    def replace(self, entries: Sequence[QueueEntry], start: int = 0) -> None:
        """Play these instead, from a place on; while shuffled the rest follows in random order."""
        if not entries:
            self._edit(State(original=() if self.shuffled else None))
            return
        start = min(max(0, start), len(entries) - 1)
        if not self.shuffled:
            self._edit(State(tuple(entries), start))
            return
        first = entries[start]
        rest = [entry for entry in entries if entry is not first]
        order = (first, *self._spread(rest, first))
        self._edit(State(order, 0, tuple(entry.uid for entry in entries)))

    def play_next(self, entries: Sequence[QueueEntry]) -> None:
        """Put entries right behind the current one."""
        original = self._state.original
        if original is not None:
            current = self.current
            at = original.index(current.uid) + 1 if current else 0
            original = (*original[:at], *(entry.uid for entry in entries), *original[at:])
        self._insert(entries, self.position + 1, original)

    def enqueue(self, entries: Sequence[QueueEntry]) -> None:
        """Put entries at the end of what was put here by hand."""
        self.insert(entries, self.own_end)

    def insert(self, entries: Sequence[QueueEntry], to: int, *, generated: bool = False) -> None:
        """Put entries before the one that stands at an index; behind the own part they are locked.

        With ``generated`` also those that stand right at its end.
        """
        if self._is_behind(to, generated):
            entries = [_pinned(entry) for entry in entries]
        original = self._state.original
        if original is not None:
            original = (*original, *(entry.uid for entry in entries))
        self._insert(entries, min(max(0, to), len(self.entries)), original)

    def _insert(
        self, entries: Sequence[QueueEntry], to: int, original: tuple[int, ...] | None
    ) -> None:
        if not entries:
            return
        position = self.position + len(entries) if to <= self.position else self.position
        whole = (*self.entries[:to], *entries, *self.entries[to:])
        self._edit(State(whole, max(0, position), original))

    def move(self, uids: Collection[int], to: int, *, generated: bool = False) -> None:
        """Move entries, in their order, before the one that stands at an index.

        Into the own part they become the listener's own; into the generated part they are locked
        where they are put. ``generated`` says which part is meant right between the two.
        """
        chosen = set(uids)
        settle = _pinned if self._is_behind(to, generated) else _owned
        current = self.current
        moved = [
            entry if entry is current else settle(entry)
            for entry in self.entries
            if entry.uid in chosen
        ]
        before = [entry for entry in self.entries[:to] if entry.uid not in chosen]
        after = [entry for entry in self.entries[to:] if entry.uid not in chosen]
        order = (*before, *moved, *after)
        if order != self.entries:
            self._edit(replace(self._state, entries=order, position=self._place_in(order)))

    def _is_behind(self, to: int, generated: bool) -> bool:
        """Tell whether an index means the generated part."""
        end = self.own_end
        return min(to, len(self.entries)) > end or (generated and to >= end)

    def go_on(self, entries: Sequence[QueueEntry]) -> None:
        """Put these in place of the generated part; an empty queue has nothing to go on from.

        That is no change of the listener's, so there is nothing to undo.
        """
        if self.current is None:
            return
        end = self.own_end
        original = self._state.original
        if original is not None:
            gone = {entry.uid for entry in self.entries[end:]}
            kept = tuple(uid for uid in original if uid not in gone)
            original = (*kept, *(entry.uid for entry in entries))
        whole = (*self.entries[:end], *entries)
        if whole != self.entries:
            self._state = State(whole, self.position, original)
            self._next_round = None

    def lock(self, uid: int, on: bool) -> None:
        """Keep a generated entry where it is, or let it be replaced again."""
        whole = tuple(
            entry._replace(locked=on) if entry.uid == uid and entry.generated else entry
            for entry in self.entries
        )
        if whole != self.entries:
            self._edit(replace(self._state, entries=whole))

    def remove(self, uids: Collection[int]) -> bool:
        """Take entries out; return whether the current one is still there or another follows it.

        When the current entry goes, the next one that stays takes its place.
        """
        chosen = set(uids)
        left = tuple(entry for entry in self.entries if entry.uid not in chosen)
        if len(left) == len(self.entries):
            return True
        original = self._state.original
        if original is not None:
            original = tuple(uid for uid in original if uid not in chosen)
        heard = sum(entry.uid not in chosen for entry in self.entries[: max(0, self.position)])
        follows = heard < len(left)
        self._edit(State(left, min(heard, len(left) - 1), original))
        return follows

    def clear(self, *, keep_current: bool = False) -> None:
        """Take everything out, or everything but the current entry."""
        kept = (self.current,) if keep_current and self.current else ()
        original = tuple(entry.uid for entry in kept) if self.shuffled else None
        if kept != self.entries:
            self._edit(State(kept, len(kept) - 1, original))

    def load(self, state: State) -> None:
        """Take a saved state over; there is nothing to undo then."""
        top = max((entry.uid for entry in state.entries), default=0)
        self._uids = itertools.count(max(top, next(self._uids)) + 1)
        self._state = state
        self._done, self._undone, self._next_round = [], [], None

    # -- shuffling -----------------------------------------------------------------------

    def shuffle(self, on: bool) -> None:
        """Shuffle what is left after the current entry, or bring the original order back."""
        if on != self.shuffled:
            self._state = self._shuffled(self._state) if on else self._unshuffled(self._state)
            self._next_round = None

    def reshuffle(self) -> None:
        """Shuffle what is left anew, say because more is known of the tracks' groups."""
        if self.shuffled:
            original = self._state.original
            self._state = replace(self._shuffled(self._state), original=original)
            self._next_round = None

    def _shuffled(self, state: State) -> State:
        end = _own_end(state)
        heard, left = state.entries[: state.position + 1], state.entries[state.position + 1 : end]
        spread_out = self._spread(left, heard[-1] if heard else None)
        order = (*heard, *spread_out, *state.entries[end:])
        return State(order, state.position, tuple(entry.uid for entry in state.entries))

    def _unshuffled(self, state: State) -> State:
        known = {entry.uid: entry for entry in state.entries}
        before = [known[uid] for uid in state.original or ()]
        # What the queue goes on with stays behind what was put there by hand.
        order = tuple(sorted(before, key=lambda entry: entry.generated))
        current = state.entries[state.position].uid if state.position >= 0 else None
        place = next((at for at, entry in enumerate(order) if entry.uid == current), -1)
        return State(order, place)

    def _spread(
        self,
        entries: Sequence[QueueEntry],
        after: QueueEntry | None,
        late: Sequence[QueueEntry] = (),
    ) -> list[QueueEntry]:
        asked = [entry.track_id for entry in entries]
        last = NOBODY
        if after is not None:
            asked.append(after.track_id)
        groups = list(self._grouping(asked))
        if after is not None:
            last = groups.pop()
        ids = [entry.track_id for entry in entries]
        if self.shuffle_by is ShuffleBy.ALBUMS:
            return spread_blocks(entries, self._albums(ids), groups, self._rng, after=last)
        weights = self._tastes(ids) if self.shuffle_by is ShuffleBy.TASTE else None
        return spread(entries, groups, self._rng, after=last, late=late, weights=weights)

    def odds(self) -> dict[int, float] | None:
        """Return by uid the chance that a shuffle by taste puts an entry to come first, 0–1."""
        if not self.shuffled or self.shuffle_by is not ShuffleBy.TASTE:
            return None
        left = self.entries[self.position + 1 : self.own_end]
        weights = self._tastes([entry.track_id for entry in left])
        chances = odds(weights) if left else []
        return {entry.uid: chance for entry, chance in zip(left, chances, strict=True)}

    # -- undo ----------------------------------------------------------------------------

    @property
    def can_undo(self) -> bool:
        """Whether there is a change to take back."""
        return bool(self._done)

    @property
    def can_redo(self) -> bool:
        """Whether there is a change to make again."""
        return bool(self._undone)

    def undo(self) -> bool:
        """Take the last change back; the current entry stays current if it is still there."""
        return self._restore(self._done, self._undone)

    def redo(self) -> bool:
        """Make the last change again that was taken back."""
        return self._restore(self._undone, self._done)

    def _restore(self, states: list[State], others: list[State]) -> bool:
        if not states:
            return False
        others.append(self._state)
        state = states.pop()
        if self.shuffled != (state.original is not None):
            state = self._shuffled(state) if self.shuffled else self._unshuffled(state)
        place = self._place_in(state.entries)
        self._state = state if place < 0 else replace(state, position=place)
        self._next_round = None
        return True

    def _edit(self, state: State) -> None:
        self._done = [*self._done[1 - _UNDO_STEPS :], self._state]
        self._undone = []
        self._state = state
        self._next_round = None

    def _place_in(self, entries: Sequence[QueueEntry]) -> int:
        current = self.current
        if current is None:
            return -1
        return next((at for at, entry in enumerate(entries) if entry.uid == current.uid), -1)


def _own_end(state: State) -> int:
    end = len(state.entries)
    while end > state.position + 1 and state.entries[end - 1].generated:
        end -= 1
    return end


def _pinned(entry: QueueEntry) -> QueueEntry:
    return entry._replace(generated=True, locked=True)


def _owned(entry: QueueEntry) -> QueueEntry:
    return entry._replace(generated=False, locked=False)
