from __future__ import annotations

import os
import signal
import time
from typing import Any

import pytest

from recommender.core.errors import Cancelled
from recommender.core.job import JobControl
from recommender.jobs.pool import Pool

HERE = "tests.recommender.jobs.work"


@pytest.fixture
def two() -> Any:
    pool = Pool(2, memory_mb=256)
    yield pool
    pool.close()


def test_every_item_ends_once(two: Pool) -> None:
    found = list(two.map(f"{HERE}:double", ({"n": n} for n in range(50)), deadline_s=10))
    assert sorted(one.value for one in found) == [2 * n for n in range(50)]


def test_a_crash_a_hang_and_a_hog_cost_one_item_each(two: Pool) -> None:
    items = [{"do": do} for do in ("die", "hang", "hog", "raise", "fine")]
    found = {one.item["do"]: one for one in two.map(f"{HERE}:act", items, deadline_s=1.5)}
    assert found["fine"].value == "fine"
    assert found["fine"].error is None
    assert "crashed" in found["die"].error
    assert "too long" in found["hang"].error
    assert "memory" in found["hog"].error.lower()
    assert "ValueError: no" in found["raise"].error


def test_cancelling_is_prompt(two: Pool) -> None:
    control = JobControl()
    outcomes = two.map(
        f"{HERE}:slow", ({"n": n} for n in range(99)), deadline_s=30, control=control
    )
    next(outcomes)
    control.cancel()
    started = time.monotonic()
    with pytest.raises(Cancelled):
        list(outcomes)
    assert time.monotonic() - started < 1.5


def test_killed_workers_are_replaced(two: Pool) -> None:
    done = []
    for outcome in two.map(f"{HERE}:who", ({"n": n} for n in range(30)), deadline_s=20):
        assert outcome.error is None or "crashed" in outcome.error
        done.append(outcome.item["n"])
        if outcome.value and len(done) % 10 == 0:
            os.kill(outcome.value, signal.SIGKILL)
    assert sorted(done) == list(range(30))
