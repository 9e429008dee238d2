"""What every test stands on: a home of its own, no screen, no network, real stores."""

from __future__ import annotations

import os
import socket
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import settings

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("LOKY_MAX_CPU_COUNT", "1")

from recommender.jobs.pool import Pool
from recommender.store.store import Store

if TYPE_CHECKING:
    from recommender.library import Library

settings.register_profile("deepcuts", deadline=None, database=None, print_blob=True)
settings.load_profile("deepcuts")

_calls_home: list[str] = []


def _tripwire(event: str, arguments: tuple[Any, ...]) -> None:
    """Refuse every way to another machine; a local socket is none."""
    if event == "socket.getaddrinfo":
        target: Any = arguments[:2]
    elif event == "socket.connect" and arguments[0].family != getattr(socket, "AF_UNIX", None):
        target = arguments[1]
    else:
        return
    _calls_home.append(f"{event} {target!r}")
    raise PermissionError(f"a test called home: {event} {target!r}")


sys.addaudithook(_tripwire)


@pytest.fixture(autouse=True)
def _offline() -> Iterator[None]:
    _calls_home.clear()
    yield
    assert not _calls_home


@pytest.fixture(autouse=True)
def _own_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    home = tmp_path / "home"
    home.mkdir()
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setenv("USERPROFILE", str(home))
    for name in ("DATA", "CONFIG", "CACHE", "STATE"):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(home / name.lower()))
    # The path of a socket has about 100 bytes, which pytest's own folders use up.
    with tempfile.TemporaryDirectory(prefix="dc-") as runtime:
        monkeypatch.setenv("XDG_RUNTIME_DIR", runtime)
        yield


@pytest.fixture
def data_dir(tmp_path: Path) -> Path:
    """Return the place of a data folder that does not exist yet."""
    return tmp_path / "data"


@pytest.fixture
def store(data_dir: Path) -> Iterator[Store]:
    """Open an empty store."""
    opened = Store(data_dir)
    yield opened
    opened.close()


@pytest.fixture(scope="session")
def pool() -> Iterator[Pool]:
    """Lend two warm workers that the whole run shares."""
    workers = Pool(2)
    yield workers
    workers.close()


@pytest.fixture
def open_library(data_dir: Path) -> Iterator[Callable[..., Library]]:
    """Return a function that opens the Library on ``data_dir`` (or another); closed at the end."""
    from recommender.library import Library

    opened: list[Library] = []

    def open_(folder: Path = data_dir, **options: Any) -> Library:
        library = Library(folder, workers=1, **options)
        opened.append(library)
        return library

    yield open_
    for library in opened:
        library.close()
