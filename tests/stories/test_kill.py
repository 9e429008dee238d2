"""SIGKILL at any moment: no acknowledged play is lost, nothing is damaged."""

from __future__ import annotations

import os
import random
import subprocess
import sys
import time
from pathlib import Path

import pytest

from recommender.library import Library
from tests import sounds

pytestmark = [pytest.mark.story, pytest.mark.timeout(600)]

#: How many kills; ``DEEPCUTS_TEST_KILLS=50`` for the long run.
KILLS = int(os.environ.get("DEEPCUTS_TEST_KILLS", "8"))

WORK = """
import sys, threading, time
from pathlib import Path
from recommender.core.listening import Ended, PlayEvent
from recommender.library import Library

library = Library(Path(sys.argv[1]))
library.scan((sys.argv[2],))
ids = library.track_ids().tolist()

def analyse():
    library.analyse()
    library.train()

threading.Thread(target=analyse, daemon=True).start()
number = int(sys.argv[3])
while True:
    number += 1
    event = PlayEvent(ids[number % len(ids)], number, 40_000, 50_000, Ended.FINISHED)
    library.record_play(event).result()
    print(number, flush=True)
"""


def test_kills_lose_nothing(tmp_path: Path) -> None:
    music = tmp_path / "music"
    for number in range(12):
        sounds.write(music / f"{number}.flac", sounds.music(5.0, seed=number))
    data = tmp_path / "data"
    acknowledged: list[int] = []
    rng = random.Random(5)
    for kill in range(KILLS):
        process = subprocess.Popen(
            [sys.executable, "-c", WORK, str(data), str(music), str(kill * 100_000)],
            stdout=subprocess.PIPE,
            text=True,
            start_new_session=True,
        )
        # Every second one dies in its start, its scan or wherever it is; the others among plays.
        first = process.stdout.readline() if kill % 2 else ""
        time.sleep(rng.uniform(0.3, 2.5))
        process.kill()
        out, _ = process.communicate()
        acknowledged += [int(line) for line in (first + out).split("\n")[:-1]]
        library = Library(data)
        assert library.doctor().integrity == "ok"
        library.close()
    with_rows = Library(data)
    known = {row.event.started_at for row in with_rows.history(10**7)}
    report = with_rows.doctor()
    with_rows.close()
    print(f"{KILLS} kills, {len(acknowledged)} acknowledged plays")
    assert acknowledged
    assert not set(acknowledged) - known
    assert (report.integrity, report.journal_damaged) == ("ok", 0)
