from __future__ import annotations

import os
import sqlite3
import stat
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from recommender.core.errors import StoreError
from recommender.core.listening import Ended, PlayEvent
from recommender.library import Library
from recommender.store.journal import Journal, lines
from recommender.store.store import Store
from tests import sounds

Open = Callable[..., Library]


@pytest.fixture
def played(open_library: Open, tmp_path: Path) -> tuple[Library, int]:
    sounds.write(tmp_path / "music" / "a.flac")
    library = open_library()
    library.scan((str(tmp_path / "music"),))
    track_id = int(library.track_ids()[0])
    library.record_play(PlayEvent(track_id, 5_000, 40_000, 50_000, Ended.FINISHED)).result()
    library.set_liked([track_id], 1).result()
    return library, track_id


def test_files_are_private(played: tuple[Library, int], data_dir: Path) -> None:
    assert stat.S_IMODE(data_dir.stat().st_mode) == 0o700
    for name in ("listener.db", "library.db", "plays.log"):
        assert stat.S_IMODE((data_dir / name).stat().st_mode) == 0o600, name


def test_a_damaged_history_is_restored_and_nothing_is_lost(
    played: tuple[Library, int], data_dir: Path, open_library: Open
) -> None:
    library, track_id = played
    library.close()
    open_library().close()  # makes the day's backup
    path = data_dir / "listener.db"
    path.write_bytes(path.read_bytes()[:2000] + os.urandom(6000))
    again = open_library()
    assert any("damaged" in notice for notice in again.notices)
    assert list(data_dir.glob("listener-damaged-*.db"))
    (row,) = again.history()
    assert (row.track_id, row.event.heard_ms) == (track_id, 40_000)
    assert again.rows([track_id])[0].liked == 1


def test_an_emptied_history_is_not_taken_for_a_first_start(
    played: tuple[Library, int], data_dir: Path, open_library: Open
) -> None:
    library, _ = played
    library.close()
    open_library().close()
    (data_dir / "listener.db").write_bytes(b"")
    for name in ("listener.db-wal", "listener.db-shm"):
        (data_dir / name).unlink(missing_ok=True)
    assert len(open_library().history()) == 1


def test_a_damaged_library_is_moved_aside(
    played: tuple[Library, int], data_dir: Path, open_library: Open
) -> None:
    library, _ = played
    library.close()
    (data_dir / "library.db").write_bytes(b"SQLite format 3\0" + os.urandom(4080))
    again = open_library()
    assert len(again.history()) == 1
    assert len(again.track_ids()) == 0
    again.scan()
    assert again.rows(again.track_ids().tolist())[0].plays == 1


@pytest.mark.parametrize("name", ["listener.db", "library.db"])
def test_a_newer_database_is_refused_and_untouched(data_dir: Path, name: str) -> None:
    Store(data_dir).close()
    with sqlite3.connect(data_dir / name) as db:
        db.execute("PRAGMA user_version = 99")
    db.close()
    before = (data_dir / name).read_bytes()
    with pytest.raises(StoreError, match="newer Deepcuts"):
        Store(data_dir)
    assert (data_dir / name).read_bytes() == before


def test_another_programs_database_is_refused(data_dir: Path) -> None:
    data_dir.mkdir()
    with sqlite3.connect(data_dir / "listener.db") as db:
        db.execute("CREATE TABLE mine (a)")
    db.close()
    with pytest.raises(StoreError, match="another program"):
        Store(data_dir)


def test_one_writer_a_folder_and_readers_beside_it(open_library: Open, data_dir: Path) -> None:
    open_library()
    with pytest.raises(StoreError, match="in use by another"):
        Library(data_dir)
    reader = Library(data_dir, read_only=True)
    assert reader.counts().tracks == 0
    with pytest.raises(StoreError, match="only to be read"):
        reader.create_playlist("x")
    reader.close()


def test_a_file_in_place_of_the_data_folder(tmp_path: Path) -> None:
    (tmp_path / "data").touch()
    with pytest.raises(StoreError, match="data folder"):
        Store(tmp_path / "data")


def test_a_failed_write_changes_nothing(store: Store) -> None:
    def write(db: sqlite3.Connection) -> None:
        db.execute("INSERT INTO setting VALUES ('a', '1')")
        raise ValueError("no")

    with pytest.raises(ValueError, match="no"):
        store.writer.submit_listener(write).result()
    with store.reader() as reader:
        assert not reader.execute("SELECT * FROM listener.setting WHERE key = 'a'").fetchall()


@given(st.data())
def test_a_damaged_journal_gives_true_lines_only(data: st.DataObject) -> None:
    import tempfile

    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "plays.log"
        journal = Journal(path)
        entries = [{"uid": str(n), "n": n} for n in range(8)]
        journal.append(*entries)
        journal.close()
        raw = bytearray(path.read_bytes())
        if data.draw(st.booleans()):
            raw = raw[: data.draw(st.integers(0, len(raw)))]
        else:
            place = data.draw(st.integers(0, len(raw) - 1))
            raw[place] ^= 1 << data.draw(st.integers(0, 7))
        path.write_bytes(bytes(raw))
        found = [line.entry for line in lines(path) if line.entry is not None]
        assert all(entry in entries for entry in found)
        assert len(found) >= len(bytes(raw).split(b"\n")) - 3


def test_the_schema_is_the_one_written_down(store: Store) -> None:
    from tests.data import schema

    assert schema.dump(store) == schema.PATH.read_text()
