from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from recommender.core.track import FileStamp, FileState, KnownFile
from recommender.scan.diff import compare

_paths = st.binary(min_size=1, max_size=4)
_stamps = st.dictionaries(_paths, st.tuples(st.integers(0, 3), st.integers(0, 3)), max_size=60)


@given(_stamps, _stamps)
def test_every_file_ends_in_exactly_one_place(
    before: dict[bytes, tuple[int, int]], now: dict[bytes, tuple[int, int]]
) -> None:
    known = {
        path: KnownFile(number, *stamp, FileState.PRESENT)
        for number, (path, stamp) in enumerate(before.items(), 1)
    }
    changes = compare(known, [FileStamp(path, *stamp) for path, stamp in now.items()])
    assert {stamp.path for stamp in changes.new} == set(now) - set(before)
    assert {s.path for s in changes.changed} == {
        path for path in set(now) & set(before) if now[path] != before[path]
    }
    assert changes.unchanged == sum(now[path] == before[path] for path in set(now) & set(before))
    assert len(changes.gone) == len(set(before) - set(now))


def test_an_empty_root_is_offline() -> None:
    known = {b"/m/a.mp3": KnownFile(1, 1, 1, FileState.PRESENT)}
    assert compare(known, []).offline
    assert not compare({}, []).offline


def test_a_root_that_suddenly_shrinks_is_offline_but_a_deleted_album_is_not() -> None:
    known = {b"%d" % i: KnownFile(i, 1, 1, FileState.PRESENT) for i in range(200)}
    seen = [FileStamp(b"%d" % i, 1, 1) for i in range(200)]
    assert compare(known, seen[:100]).offline
    assert not compare(known, seen[12:]).offline


def test_a_missing_file_that_is_back_is_not_read_again() -> None:
    known = {b"a": KnownFile(1, 5, 6, FileState.MISSING)}
    changes = compare(known, [FileStamp(b"a", 5, 6)])
    assert changes.back == [1]
    assert not changes.changed
