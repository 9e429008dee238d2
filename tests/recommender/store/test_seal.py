"""A database is checked when it is opened, unless it is the one that was closed well today."""

from __future__ import annotations

import json
import time
from pathlib import Path

import pytest

from recommender.store import seal
from recommender.store.store import LIBRARY, LISTENER, Store

NAMES = ("library.db", "listener.db")


@pytest.fixture
def closed(data_dir: Path) -> Path:
    Store(data_dir).close()
    return data_dir


def test_one_that_was_closed_well_is_sealed_and_private(closed: Path) -> None:
    for name in NAMES:
        assert seal.holds(closed / name)
        assert (closed / f"{name}.seal").stat().st_mode & 0o077 == 0


def test_an_open_one_is_not(data_dir: Path) -> None:
    store = Store(data_dir)
    assert not any(seal.holds(data_dir / name) for name in NAMES)
    store.close()


@pytest.mark.parametrize("name", NAMES)
def test_any_other_file_is_checked_again(closed: Path, name: str) -> None:
    path = closed / name
    data = bytearray(path.read_bytes())
    data[-100] ^= 1
    path.write_bytes(data)
    assert not seal.holds(path)


@pytest.mark.parametrize("name", NAMES)
def test_what_a_crash_left_is_checked(closed: Path, name: str) -> None:
    (closed / f"{name}-wal").write_bytes(b"left behind")
    assert not seal.holds(closed / name)


def test_every_day_anew(closed: Path) -> None:
    path = closed / "library.db"
    note = closed / "library.db.seal"
    kept = json.loads(note.read_text())
    for checked in (time.time() - 90_000, time.time() + 90_000):
        note.write_text(json.dumps({**kept, "checked": checked}))
        assert not seal.holds(path)
    for broken in ("", "[1]", "{", '{"state": 3}'):
        note.write_text(broken)
        assert not seal.holds(path)


def test_the_versions_are_the_numbers_of_steps(closed: Path) -> None:
    assert min(LIBRARY.version, LISTENER.version) >= 5
    store = Store(closed)
    with store.reader() as reader:
        assert not LIBRARY.steps.pending(reader)
        assert len(LIBRARY.steps.applied(reader)) == LIBRARY.version
    store.close()
