"""The pool on a local Dask cluster does what worker processes do."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests import sounds


def test_a_cluster_does_what_workers_do(tmp_path: Path) -> None:
    pytest.importorskip("distributed")
    sounds.write(tmp_path / "music" / "a.flac", sounds.music(3.0))
    command = [sys.executable, "-m", "tests.recommender.jobs.on_dask", str(tmp_path)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=240)
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout.splitlines()[-1]) == {
        "workers": 2,
        "doubled": [2 * n for n in range(20)],
        "failed": [None, "ValueError: no"],
        "late": "Reading it took too long.",
        "cancelled": True,
        "analysed": [1, 0, 0],
    }
