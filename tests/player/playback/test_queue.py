"""The queue: order, place, shuffle, repeat and undo, by example and by random walks."""

from __future__ import annotations

import json
import random
from itertools import pairwise
from typing import Any

from hypothesis import given
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from player.playback.queue import Queue, Repeat, State
from player.playback.saved_queue import dump, restore
from recommender.core.listening import Source
from recommender.core.playlist import Reason


def queue_of(*track_ids: int, start: int = 0, seed: int = 0) -> Queue:
    queue = Queue(random.Random(seed), lambda ids: [track_id % 3 for track_id in ids])
    queue.replace(queue.make(track_ids), start)
    return queue


def ids(queue: Queue) -> list[int]:
    return [entry.track_id for entry in queue.entries]


def uids(queue: Queue, *places: int) -> list[int]:
    return [queue.entries[place].uid for place in places]


def current_id(queue: Queue) -> int | None:
    return queue.current.track_id if queue.current else None


def heard(queue: Queue, count: int) -> list[int]:
    """Return the track ids of the current entry and of those that follow by themselves."""
    found = [current_id(queue)]
    while len(found) < count and (entry := queue.advance()):
        found.append(entry.track_id)
    return found


def test_it_ends_after_the_last_track() -> None:
    queue = queue_of(1, 2, 3, start=1)
    assert heard(queue, 10) == [2, 3]
    assert current_id(queue) == 3
    assert queue.upcoming(3) == []


def test_repeating_all_goes_round_and_back() -> None:
    queue = queue_of(1, 2, 3)
    queue.repeat = Repeat.ALL
    assert heard(queue, 7) == [1, 2, 3, 1, 2, 3, 1]
    assert [entry.track_id for entry in queue.upcoming(5)] == [2, 3, 1, 2, 3]
    assert queue.back().track_id == 3


def test_repeating_one_follows_itself_but_the_listener_can_leave_it() -> None:
    queue = queue_of(1, 2)
    queue.repeat = Repeat.ONE
    assert queue.upcoming(3) == [queue.current]
    assert queue.advance().track_id == 2


def test_play_next_goes_behind_the_current_and_enqueue_to_the_end() -> None:
    queue = queue_of(1, 2, 3, start=1)
    queue.play_next(queue.make([10, 11], Source.QUEUE))
    queue.enqueue(queue.make([20]))
    assert ids(queue) == [1, 2, 10, 11, 3, 20]
    assert current_id(queue) == 2
    assert queue.entries[2].source is Source.QUEUE


def test_an_empty_queue_takes_its_first_entry_as_current() -> None:
    queue = Queue(random.Random(0))
    assert queue.advance() is None
    assert queue.back() is None
    queue.enqueue(queue.make([5]))
    assert current_id(queue) == 5


def test_moving_keeps_the_current_track() -> None:
    queue = queue_of(1, 2, 3, 4, 5, start=2)
    queue.move(uids(queue, 3, 4), 0)
    assert ids(queue) == [4, 5, 1, 2, 3]
    assert current_id(queue) == 3
    queue.move(uids(queue, 4), 1)
    assert ids(queue) == [4, 3, 5, 1, 2]
    assert current_id(queue) == 3


def test_when_the_current_entry_goes_the_next_takes_its_place() -> None:
    queue = queue_of(1, 2, 3, 4, start=1)
    assert queue.remove(uids(queue, 0, 1, 2))
    assert ids(queue) == [4]
    assert current_id(queue) == 4
    assert not queue.remove(uids(queue, 0))
    assert queue.current is None


def test_removing_the_last_says_that_nothing_follows() -> None:
    queue = queue_of(1, 2, start=1)
    assert not queue.remove(uids(queue, 1))
    assert current_id(queue) == 1


def test_clearing_can_keep_what_sounds() -> None:
    queue = queue_of(1, 2, 3, start=1)
    queue.clear(keep_current=True)
    assert ids(queue) == [2]
    queue.clear()
    assert ids(queue) == []
    assert queue.undo()
    assert queue.undo()
    assert ids(queue) == [1, 2, 3]


def test_undo_and_redo_bring_content_back_but_leave_the_place() -> None:
    queue = queue_of(1, 2, 3)
    queue.remove(uids(queue, 1))
    queue.advance()
    assert queue.undo()
    assert ids(queue) == [1, 2, 3]
    assert current_id(queue) == 3
    assert queue.redo()
    assert ids(queue) == [1, 3]
    assert not queue.redo()


def test_undoing_a_replacement_returns_to_where_the_old_queue_was() -> None:
    queue = queue_of(1, 2, 3, start=2)
    queue.replace(queue.make([9]))
    queue.undo()
    assert ids(queue) == [1, 2, 3]
    assert current_id(queue) == 3


def test_shuffling_reorders_only_what_is_left_and_is_taken_back() -> None:
    queue = queue_of(*range(40), start=9)
    queue.shuffle(True)
    assert ids(queue)[:10] == list(range(10))
    assert sorted(ids(queue)[10:]) == list(range(10, 40))
    assert ids(queue)[10:] != list(range(10, 40))
    assert all(one % 3 != other % 3 for one, other in pairwise(ids(queue)[9:]))
    queue.advance()
    playing = current_id(queue)
    queue.play_next(queue.make([100]))
    queue.shuffle(False)
    assert [track_id for track_id in ids(queue) if track_id != 100] == list(range(40))
    assert current_id(queue) == playing
    assert ids(queue)[queue.position + 1] == 100


def test_playing_from_the_middle_while_shuffled_still_plays_everything() -> None:
    queue = queue_of(1)
    queue.shuffle(True)
    queue.replace(queue.make(range(10)), 7)
    assert current_id(queue) == 7
    assert sorted(heard(queue, 20)) == list(range(10))
    queue.shuffle(False)
    assert ids(queue) == list(range(10))


def test_a_new_round_is_shuffled_anew_and_does_not_begin_with_what_was_last() -> None:
    queue = queue_of(*range(20))
    queue.shuffle(True)
    queue.repeat = Repeat.ALL
    for _ in range(5):
        first = heard(queue, 20)
        assert sorted(first) == list(range(20))
        foreseen = [entry.track_id for entry in queue.upcoming(5)]
        assert not set(foreseen) & set(first[-5:])
        queue.advance()
        assert ids(queue)[:5] == foreseen
        assert ids(queue) != first


def test_playback_is_followed_over_tracks_that_failed_and_round_the_end() -> None:
    queue = queue_of(1, 2, 3, 4)
    assert queue.reach(queue.entries[2].uid)
    assert current_id(queue) == 3
    queue.repeat = Repeat.ALL
    assert queue.reach(queue.entries[0].uid)
    assert current_id(queue) == 1
    assert not queue.reach(10_000)
    assert current_id(queue) == 1


def test_a_queue_survives_saving() -> None:
    queue = Queue(random.Random(3))
    why = {2: (Reason("taste", "like what you play at night", 0.5, "track:9"),)}
    queue.replace(queue.make([1, 2, 2], Source.MIX, "daily-mix-1", why), 1)
    queue.shuffle(True)
    queue.enqueue(queue.make([7], Source.QUEUE))
    saved = json.loads(json.dumps(dump(queue.state)))

    other = Queue(random.Random(4))
    other.load(restore(saved))
    assert [(e.track_id, e.source, e.context, e.reasons) for e in other.entries] == [
        (e.track_id, e.source, e.context, e.reasons) for e in queue.entries
    ]
    assert other.position == queue.position
    other.enqueue(other.make([8]))
    other.shuffle(False)
    queue.shuffle(False)
    assert ids(other) == [*ids(queue), 8]
    assert len({entry.uid for entry in other.entries}) == 5


# -- the generated part ----------------------------------------------------------------------


def going_on(*track_ids: int, own: tuple[int, ...] = (1, 2)) -> Queue:
    queue = queue_of(*own)
    made = queue.make(track_ids, Source.RADIO, "queue")
    queue.go_on([entry._replace(generated=True) for entry in made])
    return queue


def parts(queue: Queue) -> tuple[list[int], list[int]]:
    return ids(queue)[: queue.own_end], ids(queue)[queue.own_end :]


def test_what_is_queued_comes_before_what_goes_on() -> None:
    queue = going_on(10, 11)
    queue.enqueue(queue.make([3]))
    assert parts(queue) == ([1, 2, 3], [10, 11])
    queue.go_on([entry._replace(generated=True) for entry in queue.make([12])])
    assert parts(queue) == ([1, 2, 3], [12])
    assert heard(queue, 9) == [1, 2, 3, 12]


def test_going_on_is_nothing_to_undo_but_a_lock_is() -> None:
    queue = going_on(10, 11)
    before = queue.can_undo
    queue.lock(queue.entries[2].uid, True)
    assert queue.entries[2].locked
    queue.lock(queue.entries[0].uid, True)
    assert not queue.entries[0].locked  # one's own needs no lock
    queue.undo()
    assert not queue.entries[2].locked
    assert queue.can_undo == before
    assert parts(queue) == ([1, 2], [10, 11])


def test_what_was_played_of_it_is_no_longer_part_of_it() -> None:
    queue = going_on(10, 11, 12)
    queue.jump(queue.entries[3].uid)
    assert parts(queue) == ([1, 2, 10, 11], [12])
    queue.play_next(queue.make([5]))
    assert parts(queue) == ([1, 2, 10, 11, 5], [12])


def test_dragging_between_the_parts_makes_an_entry_ones_own_or_locks_it() -> None:
    queue = going_on(10, 11, 12)
    queue.move([queue.entries[3].uid], 2)
    assert parts(queue) == ([1, 2, 11], [10, 12])
    assert not queue.entries[2].generated
    queue.move([queue.entries[1].uid], 3, generated=True)
    assert parts(queue) == ([1, 11], [2, 10, 12])
    assert [entry.locked for entry in queue.entries[2:]] == [True, False, False]
    queue.insert(queue.make([7]), 4)
    assert parts(queue) == ([1, 11], [2, 10, 7, 12])
    assert queue.entries[4].locked
    assert queue.undo()
    assert queue.undo()
    assert queue.undo()
    assert parts(queue) == ([1, 2], [10, 11, 12])


def test_shuffling_leaves_what_goes_on_where_it_is() -> None:
    queue = going_on(100, 101, own=tuple(range(30)))
    queue.shuffle(True)
    assert parts(queue)[1] == [100, 101]
    assert sorted(parts(queue)[0]) == list(range(30))
    queue.go_on([entry._replace(generated=True) for entry in queue.make([102])])
    queue.enqueue(queue.make([50]))
    queue.shuffle(False)
    assert parts(queue) == ([*range(30), 50], [102])


def test_the_generated_part_survives_saving() -> None:
    queue = going_on(10, 11)
    queue.lock(queue.entries[3].uid, True)
    other = Queue(random.Random(1))
    other.load(restore(json.loads(json.dumps(dump(queue.state)))))
    assert parts(other) == ([1, 2], [10, 11])
    assert [entry.locked for entry in other.entries] == [False, False, False, True]


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=9), inner),
    max_leaves=8,
)


@given(
    json_values
    | st.fixed_dictionaries(
        {"runs": json_values, "reasons": json_values, "position": json_values}
        | {"original": json_values}
    )
)
def test_nonsense_in_the_settings_is_an_empty_queue(saved: Any) -> None:
    state = restore(saved)
    assert -1 <= state.position < max(1, len(state.entries))


def test_a_whole_library_is_saved_small_and_shuffled_fast() -> None:
    queue = queue_of(*range(100_000))
    queue.shuffle(True)
    assert len(json.dumps(dump(queue.state))) < 1_500_000
    assert restore(dump(queue.state)).original is not None


class Walk(RuleBasedStateMachine):
    """Any sequence of edits and moves keeps a queue whole."""

    @initialize(count=st.integers(0, 8), seed=st.integers(0, 99))
    def begin(self, count: int, seed: int) -> None:
        self.queue = queue_of(*range(count), seed=seed)

    def chosen(self, data: st.DataObject) -> list[int]:
        everything = [entry.uid for entry in self.queue.entries]
        return data.draw(st.lists(st.sampled_from(everything), unique=True)) if everything else []

    @rule(count=st.integers(0, 3), way=st.sampled_from(["play_next", "enqueue", "replace"]))
    def add(self, count: int, way: str) -> None:
        getattr(self.queue, way)(self.queue.make(range(count)))

    @rule(data=st.data(), to=st.integers(0, 20))
    def move(self, data: st.DataObject, to: int) -> None:
        before = self.queue.current
        self.queue.move(self.chosen(data), to)
        assert self.queue.current == before

    @rule(count=st.integers(0, 3))
    def go_on(self, count: int) -> None:
        own = self.queue.entries[: self.queue.own_end]
        made = self.queue.make(range(100, 100 + count))
        self.queue.go_on([entry._replace(generated=True) for entry in made])
        assert self.queue.entries[: self.queue.own_end] == own

    @rule(data=st.data())
    def lock(self, data: st.DataObject) -> None:
        for uid in self.chosen(data):
            self.queue.lock(uid, True)

    @rule(data=st.data())
    def remove(self, data: st.DataObject) -> None:
        gone = self.chosen(data)
        before = self.queue.current
        self.queue.remove(gone)
        assert not {entry.uid for entry in self.queue.entries} & set(gone)
        if before is not None and before.uid not in gone:
            assert self.queue.current == before

    @rule(keep=st.booleans())
    def clear(self, keep: bool) -> None:
        self.queue.clear(keep_current=keep)

    @rule(on=st.booleans())
    def shuffle(self, on: bool) -> None:
        before = self.queue.current
        self.queue.shuffle(on)
        assert self.queue.current == before

    @rule(repeat=st.sampled_from(list(Repeat)))
    def repeat(self, repeat: Repeat) -> None:
        self.queue.repeat = repeat

    @rule(way=st.sampled_from(["advance", "back", "rewind", "reshuffle"]))
    def go(self, way: str) -> None:
        getattr(self.queue, way)()

    @precondition(lambda self: self.queue.repeat is not Repeat.ONE)
    @rule()
    def advance_to_what_was_foreseen(self) -> None:
        foreseen = self.queue.upcoming(1)
        assert self.queue.advance() == (foreseen[0] if foreseen else None)

    @precondition(lambda self: self.queue.can_undo)
    @rule()
    def undo_and_redo(self) -> None:
        before = self.queue.entries
        self.queue.undo()
        self.queue.redo()
        assert set(self.queue.entries) == set(before)
        if not self.queue.shuffled:
            assert self.queue.entries == before

    @precondition(lambda self: self.queue.can_undo)
    @rule()
    def undo(self) -> None:
        self.queue.undo()

    @invariant()
    def whole(self) -> None:
        state: State = self.queue.state
        known = [entry.uid for entry in state.entries]
        assert len(set(known)) == len(known)
        assert state.position in range(len(known)) if known else state.position == -1
        if state.original is not None:
            assert sorted(state.original) == sorted(known)


TestWalk = Walk.TestCase
