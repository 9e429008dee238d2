from __future__ import annotations

import contextlib
import os
import random
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest

from recommender.core.errors import Cancelled
from recommender.core.job import JobControl
from recommender.jobs.pool import Pool
from recommender.jobs.process import WorkerStartError

HERE = "tests.recommender.jobs.work"


@pytest.fixture
def two() -> Iterator[Pool]:
    pool = Pool(2, memory_mb=256)
    yield pool
    pool.close()


def _workers() -> list[psutil.Process]:
    return [
        child
        for child in psutil.Process().children()
        if child.status() != psutil.STATUS_ZOMBIE and "recommender.jobs.worker" in child.cmdline()
    ]


def _wait(what: str, until: float = 5.0) -> Iterator[None]:
    end = time.monotonic() + until
    while time.monotonic() < end:
        yield
        time.sleep(0.02)
    raise AssertionError(f"{what} did not happen within {until} s")


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


def test_an_answer_that_breaks_the_protocol_is_a_crash(two: Pool) -> None:
    for what in ("garbage", "flood"):
        outcome = two.call(f"{HERE}:act", {"do": what}, deadline_s=10)
        assert "crashed" in outcome.error
    assert two.call(f"{HERE}:double", {"n": 4}, deadline_s=10).value == 8


def test_cancelling_is_prompt_and_the_pool_goes_on(two: Pool) -> None:
    control = JobControl()
    items = ({"s": 20.0} for _ in range(99))
    threading.Timer(0.5, control.cancel).start()
    started = time.monotonic()
    with pytest.raises(Cancelled):
        list(two.map(f"{HERE}:sleep", items, deadline_s=30, control=control))
    assert time.monotonic() - started < 1.0
    assert two.call(f"{HERE}:double", {"n": 1}, deadline_s=10).value == 2


def test_pausing_lets_what_runs_end_and_feeds_nothing_more(two: Pool) -> None:
    control = JobControl()
    fed = []

    def items() -> Iterator[dict[str, int]]:
        for n in range(8):
            fed.append(n)
            yield {"n": n}

    outcomes = two.map(f"{HERE}:double", items(), deadline_s=10, control=control)
    found = [next(outcomes)]
    control.pause()
    rest: list[int] = []
    thread = threading.Thread(target=lambda: rest.extend(one.value for one in outcomes))
    thread.start()
    time.sleep(0.5)
    assert len(fed) <= 3  # two at work, and one fed when the first had ended
    assert thread.is_alive()
    control.resume()
    thread.join(5)
    assert sorted([found[0].value, *rest]) == [2 * n for n in range(8)]


def test_a_paused_job_can_be_cancelled_and_outlives_no_closed_pool() -> None:
    for end in ("cancel", "close"):
        pool, control = Pool(1), JobControl()
        control.pause()
        outcomes = pool.map(f"{HERE}:double", [{"n": 1}], deadline_s=9, control=control)
        threading.Timer(0.2, control.cancel if end == "cancel" else pool.close).start()
        started = time.monotonic()
        with pytest.raises(Cancelled):
            next(outcomes)
        assert time.monotonic() - started < 0.7
        pool.close()


def test_two_jobs_take_turns(two: Pool) -> None:
    long = two.map(f"{HERE}:sleep", ({"s": 0.05} for _ in range(1_000)), deadline_s=10)
    next(long)
    busy = threading.Event()

    def consume() -> None:
        with contextlib.suppress(Cancelled):
            for count, _ in enumerate(long):
                if count == 200:
                    busy.set()

    thread = threading.Thread(target=consume, daemon=True)
    thread.start()
    found = [two.call(f"{HERE}:double", {"n": n}, deadline_s=10).value for n in range(10)]
    assert found == [2 * n for n in range(10)]
    assert not busy.is_set()  # the long job did not have to end first
    two.close()
    thread.join(5)


def test_closing_while_jobs_run_leaves_no_process() -> None:
    pool = Pool(2)
    ended: list[type[BaseException]] = []

    def run() -> None:
        try:
            list(pool.map(f"{HERE}:sleep", ({"s": 30.0} for _ in range(9)), deadline_s=60))
        except Cancelled as error:
            ended.append(type(error))

    before = {child.pid for child in psutil.Process().children()}
    threads = [threading.Thread(target=run) for _ in range(2)]
    for thread in threads:
        thread.start()
    for _ in _wait("two workers at work"):
        if len({child.pid for child in psutil.Process().children()} - before) == 2:
            break
    started = time.monotonic()
    pool.close()
    for thread in threads:
        thread.join(2)
    assert time.monotonic() - started < 1.5
    assert ended == [Cancelled, Cancelled]
    assert {child.pid for child in psutil.Process().children()} <= before  # zombies neither


def test_an_abandoned_job_ends_its_workers(two: Pool) -> None:
    outcomes = two.map(f"{HERE}:who", ({"n": n} for n in range(9)), deadline_s=10)
    next(outcomes)
    del outcomes
    assert two.call(f"{HERE}:double", {"n": 1}, deadline_s=10).value == 2


def test_workers_that_are_killed_and_stopped_cost_no_item_its_end() -> None:
    pool = Pool(2, memory_mb=256)
    over = threading.Event()
    hit = [0]

    def storm() -> None:
        rng = random.Random(1)
        while not over.is_set() and hit[0] < 25:
            time.sleep(0.15)
            living = _workers()
            if living:
                with contextlib.suppress(ProcessLookupError):
                    blow = signal.SIGSTOP if rng.random() < 0.2 else signal.SIGKILL
                    os.kill(rng.choice(living).pid, blow)
                    hit[0] += 1

    thread = threading.Thread(target=storm)
    thread.start()
    items = ({"s": 0.02, "n": n} for n in range(250))
    found = [one.item["n"] for one in pool.map(f"{HERE}:sleep", items, deadline_s=0.6, tries=5)]
    over.set()
    thread.join()
    assert sorted(found) == list(range(250))
    assert hit[0] > 5
    pool.close()
    assert not psutil.Process().children()


def test_idle_workers_are_ended_after_a_while() -> None:
    pool = Pool(1, warm_s=0.2)
    pid = pool.call(f"{HERE}:who", {}, deadline_s=10).value
    for _ in _wait("the end of an idle worker"):
        if not psutil.pid_exists(pid):
            break
    assert pool.call(f"{HERE}:who", {}, deadline_s=10).value != pid
    pool.close()


def test_workers_that_cannot_start_are_no_fault_of_the_files(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    pool = Pool(1, warm=("no.such.module",))
    with pytest.raises(WorkerStartError, match="cannot start"):
        pool.call(f"{HERE}:double", {"n": 1}, deadline_s=10)
    monkeypatch.setattr("sys.executable", "/no/such/python")
    with pytest.raises(WorkerStartError, match="No such file"):
        pool.call(f"{HERE}:double", {"n": 1}, deadline_s=10)
    pool.close()


def test_the_current_folder_lends_no_modules(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "msgpack.py").write_text("raise SystemExit('hijacked')")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("PYTHONPATH", "")
    monkeypatch.syspath_prepend("")
    pool = Pool(1)
    assert pool.call(f"{HERE}:double", {"n": 3}, deadline_s=10).value == 6
    pool.close()


def test_a_worker_that_prints_does_not_break_the_protocol(two: Pool) -> None:
    assert two.call(f"{HERE}:act", {"do": "print"}, deadline_s=10).value == "print"


def test_workers_end_with_their_parent(tmp_path: Path) -> None:
    code = (
        "import sys, threading, time\n"
        "from recommender.jobs.pool import Pool\n"
        "pool = Pool(1)\n"
        f"print(pool.call('{HERE}:who', {{}}, deadline_s=10).value, flush=True)\n"
        f"pool.call('{HERE}:act', {{'do': 'hang'}}, deadline_s=99)\n"
    )
    parent = subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE, text=True)
    assert parent.stdout is not None
    pid = int(parent.stdout.readline())
    time.sleep(0.3)  # until it hangs
    parent.kill()
    parent.wait()
    parent.stdout.close()
    for _ in _wait("the end of an orphan"):
        if not psutil.pid_exists(pid) or psutil.Process(pid).status() == psutil.STATUS_ZOMBIE:
            break
