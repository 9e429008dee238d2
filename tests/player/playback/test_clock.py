"""The estimate of what can be heard, against a device that takes sound in lumps."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from player.playback.clock import PlayedClock

RATE = 1000


class Time:
    now = 100.0

    def __call__(self) -> float:
        return self.now


def make(latency: int = 500) -> tuple[PlayedClock, Time]:
    time = Time()
    clock = PlayedClock(time)
    clock.start_over(0, RATE, latency)
    return clock, time


def test_it_runs_evenly_while_the_device_takes_lumps() -> None:
    clock, time = make()
    seen = []
    for tick in range(40):
        if tick % 10 == 0:
            clock.delivered(500 if tick == 0 else 250)
        seen.append(clock.frames())
        time.now += 0.025
    assert seen == pytest.approx([25 * tick for tick in range(40)], abs=1)


def test_nothing_is_heard_that_was_not_delivered() -> None:
    clock, time = make()
    time.now += 5
    assert clock.frames() == 0
    clock.delivered(300)
    time.now += 5
    assert clock.frames() == 300
    clock.delivered(300)  # after a hole it runs on from there
    time.now += 0.1
    assert clock.frames() == pytest.approx(400, abs=1)


def test_it_stands_still_while_the_device_does() -> None:
    clock, time = make()
    clock.delivered(400)
    time.now += 0.2
    clock.hold()
    time.now += 60
    assert clock.frames() == pytest.approx(200, abs=1)
    clock.go_on()
    time.now += 0.1
    assert clock.frames() == pytest.approx(300, abs=1)


@given(st.lists(st.tuples(st.integers(0, 600), st.floats(0, 1)), max_size=30))
def test_it_never_goes_back_or_out_of_bounds(steps: list[tuple[int, float]]) -> None:
    clock, time = make(latency=500)
    delivered, before = 0, 0
    for count, seconds in steps:
        clock.delivered(count)
        delivered += count
        now = clock.frames()
        assert max(before, delivered - 500) <= now <= delivered
        before = now
        time.now += seconds
