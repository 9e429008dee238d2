"""Profiles: who listens here, where each keeps what is theirs, whose taste is in library.db.

Music, tags, sound and genres belong to the household: ``listener.db`` and ``library.db`` of the
data folder. Plays, opinions, playlists, rules and settings belong to a person: the first one keeps
them in the household's ``listener.db``, everybody else in one of their own, which has a copy of the
household's identities for plays to hang on.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

from recommender.core.errors import NotFoundError
from recommender.core.people import OWNER, Profile
from recommender.core.translation import translate
from recommender.store.predictions import TASTE

_CURRENT = "profile.current"
#: What was learned of a person, while somebody else listens; may be deleted.
STASH = "taste.db"
#: Settings that a new person starts with as their founder has them.
_INHERITED = ("appearance/", "analysis/", "desktop/", "playback/", "sound/", "window/")
_IDENTITY = "id, audio_key, ordinal, last_path, title, artist, album, duration_ms, first_seen"


def folder(data_dir: Path, profile_id: int) -> Path:
    """Return where a person's ``listener.db``, journal and backups are."""
    return data_dir if profile_id == OWNER else data_dir / "people" / str(profile_id)


def choose(household: sqlite3.Connection, wanted: int | None) -> int:
    """Return who listens: the one wanted, else the last one; NotFoundError when unknown."""
    known = {row[0] for row in household.execute("SELECT id FROM profile")}
    if wanted is None:
        row = household.execute("SELECT value FROM setting WHERE key = ?", (_CURRENT,)).fetchone()
        last = int(row[0]) if row else OWNER
        return last if last in known else OWNER
    if wanted not in known:
        raise NotFoundError(
            translate("errors", "There is no profile {wanted}.").format(wanted=wanted)
        )
    return wanted


def everybody(connection: sqlite3.Connection, current: int) -> list[Profile]:
    """Return all profiles, the first one first (reader)."""
    rows = connection.execute("SELECT id, name, shares FROM household.profile ORDER BY id")
    return [Profile(one, name, bool(shares), one == current) for one, name, shares in rows]


def find(connection: sqlite3.Connection, who: str) -> int:
    """Return the id of a profile given by name or id (household); NotFoundError when unknown."""
    for one, name in connection.execute("SELECT id, name FROM profile ORDER BY id"):
        if who.casefold() == name.casefold() or who == str(one):
            return int(one)
    raise NotFoundError(translate("errors", "There is no profile {wanted}.").format(wanted=who))


def add(household: sqlite3.Connection, name: str, now: int) -> int:
    """Add a profile; return its id, which is never used again."""
    cursor = household.execute("INSERT INTO profile (name, made_at) VALUES (?, ?)", (name, now))
    return int(cursor.lastrowid or 0)


def change(household: sqlite3.Connection, profile_id: int, column: str, value: object) -> None:
    """Set a profile's ``name`` or ``shares``."""
    assert column in ("name", "shares")
    household.execute(f"UPDATE profile SET {column} = ? WHERE id = ?", (value, profile_id))


def remove(household: sqlite3.Connection, profile_id: int) -> None:
    """Take a profile off the list."""
    household.execute("DELETE FROM profile WHERE id = ?", (profile_id,))


def begin(data_dir: Path, own: sqlite3.Connection, fresh: bool) -> None:
    """Bring a person's database up to the household's identities, and its settings when fresh."""
    own.execute("ATTACH DATABASE ? AS household", (str(data_dir / "listener.db"),))
    try:
        own.execute("BEGIN IMMEDIATE")
        own.execute(
            f"INSERT OR IGNORE INTO identity ({_IDENTITY}) SELECT {_IDENTITY} "
            "FROM household.identity WHERE id > (SELECT coalesce(max(id), 0) FROM identity)"
        )
        for start in _INHERITED if fresh else ():
            own.execute(
                "INSERT OR IGNORE INTO setting SELECT * FROM household.setting "
                "WHERE substr(key, 1, length(?1)) = ?1",
                (start,),
            )
        own.execute("COMMIT")
    finally:
        own.execute("DETACH DATABASE household")


def identities(household: sqlite3.Connection, ids: Sequence[int]) -> list[tuple[Any, ...]]:
    """Return rows of the household's identities."""
    sql = f"SELECT {_IDENTITY} FROM identity WHERE id = ?"
    return [household.execute(sql, (one,)).fetchone() for one in ids]


def adopt(own: sqlite3.Connection, rows: Sequence[tuple[Any, ...]]) -> None:
    """Take over identities as the household has them."""
    own.executemany(
        f"INSERT INTO identity ({_IDENTITY}) VALUES ({', '.join('?' * 9)}) "
        "ON CONFLICT (id) DO UPDATE SET last_path = excluded.last_path, title = excluded.title, "
        "artist = excluded.artist, album = excluded.album, duration_ms = excluded.duration_ms",
        rows,
    )


# -- whose taste library.db holds ------------------------------------------------------------------


def taste_of(library: sqlite3.Connection) -> int:
    """Return whose taste and playlists library.db holds."""
    return int(library.execute("SELECT profile_id FROM taste_of").fetchone()[0])


def take_seat(
    library: sqlite3.Connection, household: sqlite3.Connection, data_dir: Path, profile_id: int
) -> None:
    """Let library.db hold a person's taste: what it held is kept for whoever it was of."""
    before = taste_of(library)
    if before != profile_id:
        if folder(data_dir, before).is_dir():
            _put_aside(library, folder(data_dir, before) / STASH)
        _bring_back(library, folder(data_dir, profile_id) / STASH, profile_id)
    household.execute("INSERT OR REPLACE INTO setting VALUES (?, ?)", (_CURRENT, str(profile_id)))


def _put_aside(library: sqlite3.Connection, path: Path) -> None:
    path.unlink(missing_ok=True)
    with closing(sqlite3.connect(path)):
        path.chmod(0o600)
    library.execute("ATTACH DATABASE ? AS aside", (str(path),))
    try:
        library.execute(
            f"CREATE TABLE aside.taste AS SELECT track_id, {', '.join(TASTE)} FROM prediction"
        )
        library.execute("CREATE TABLE aside.generated AS SELECT * FROM main.generated")
    finally:
        library.execute("DETACH DATABASE aside")


def _bring_back(library: sqlite3.Connection, path: Path, profile_id: int) -> None:
    kept = path.exists()
    if kept:
        library.execute("ATTACH DATABASE ? AS aside", (str(path),))
    try:
        library.execute("BEGIN IMMEDIATE")
        library.execute(f"UPDATE prediction SET {', '.join(f'{name} = NULL' for name in TASTE)}")
        library.execute("DELETE FROM main.generated")
        if kept:
            library.execute("INSERT INTO main.generated SELECT * FROM aside.generated")
            library.execute(
                f"UPDATE prediction SET {', '.join(f'{one} = a.{one}' for one in TASTE)} "
                "FROM aside.taste a WHERE a.track_id = prediction.track_id"
            )
        library.execute("UPDATE taste_of SET profile_id = ?", (profile_id,))
        library.execute("COMMIT")
    except BaseException:
        if library.in_transaction:
            library.execute("ROLLBACK")
        raise
    finally:
        if kept:
            library.execute("DETACH DATABASE aside")
