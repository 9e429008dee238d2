"""Radios and queues that go on: the library is kept in memory between two calls."""

from __future__ import annotations

import hashlib
import threading
from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from recommender.core.errors import NotFoundError
from recommender.core.playlist import Playlist
from recommender.core.steering import Continuation, Steering
from recommender.core.translation import translate
from recommender.playlists import explain, steering
from recommender.playlists import radio as radios
from recommender.playlists.radio import Ground
from recommender.playlists.recipe import day_of
from recommender.store import catalogue, character, playlists, snapshot, tracks
from recommender.store.opening import StoreView
from recommender.store.store import Store

AnyStore = Store | StoreView

_PER_SEED = 60
_NAMED = 3
#: What MagnaTagATune's listeners called electronic, and what they called acoustic.
_ELECTRONIC = ("electronic", "techno", "synth", "beat", "beats", "dance")
_ACOUSTIC = ("classical", "guitar", "piano", "strings", "violin", "cello", "harp", "flute")


class Radios:
    """Makes radios over a ground that is made again only when the library has changed.

    Methods may be called from any thread.
    """

    def __init__(self, store: AnyStore) -> None:
        self._store = store
        self._lock = threading.Lock()
        self._ground: Ground | None = None
        self._revision = -1

    def ground(self, now_ms: int, *, stale: bool = False) -> Ground:
        """Return the ground of the library as it is, or with ``stale`` the last one there was."""
        kept = self._ground
        if kept is not None and (stale or self._revision == self._store.revision):
            return kept
        with self._lock:
            revision = self._store.revision
            if self._ground is None or self._revision != revision:
                self._ground = _prepare(self._store, now_ms)
                self._revision = revision
            return self._ground

    def radio(
        self,
        seeds: Sequence[str],
        limit: int,
        random_seed: int | None,
        wishes: Steering | None,
        now_ms: int,
    ) -> Playlist:
        """Make a radio from one or several seeds; see Library.radio."""
        ground = self.ground(now_ms)
        found = [_seeds(self._store, seed) for seed in seeds]
        ids = [track_id for own, _ in found for track_id in own]
        rows = np.unique(ground.snapshot.rows_of(ids)) if len(found) > 1 else (
            ground.snapshot.rows_of(ids)
        )  # fmt: skip
        if not len(rows):
            raise NotFoundError(
                translate("errors", "There is nothing to start a radio from in {what}.").format(
                    what=", ".join(seeds)
                )
            )
        day, slug = day_of(now_ms), _slug(seeds)
        title = _title([title for _, title in found])
        return radios.make(ground, rows, title, slug, day, limit, random_seed or 0, wishes)

    def go_on(
        self, queue: Continuation, wishes: Steering, random_seed: int, now_ms: int
    ) -> Playlist:
        """Make what a queue goes on with; what was said meanwhile comes with the queue itself."""
        ground = self.ground(now_ms, stale=True)
        return radios.go_on(ground, queue, wishes, day_of(now_ms), random_seed)


def _prepare(store: AnyStore, now_ms: int) -> Ground:
    with store.reader() as reader:
        library = snapshot.load(reader, now_ms)
        words = character.genre_words(reader, library.ids)
        heard = character.tagger(reader, library.ids, "mtt")
    sound = steering.electronic(library, words, _electronic(heard))
    return radios.prepare(library, sound)


def _electronic(
    heard: tuple[tuple[str, ...], npt.NDArray[np.float32]] | None,
) -> npt.NDArray[np.float32] | None:
    """Return how much more electronic than acoustic an audio tagger finds each row, (n,)."""
    if heard is None:
        return None
    names, values = heard
    sides = []
    for wanted in (_ELECTRONIC, _ACOUSTIC):
        places = [place for place, name in enumerate(names) if name in wanted]
        if not places:
            return None
        sides.append(np.log(np.clip(values[:, places], 1e-4, 1)).mean(axis=1))
    return np.asarray(sides[0] - sides[1], np.float32)


def _slug(seeds: Sequence[str]) -> str:
    """Return a radio's name for the log: its seeds, or how many and a digest of them."""
    whole = "+".join(seeds)
    if len(seeds) <= _NAMED:
        return f"radio:{whole}"
    digest = hashlib.blake2b(whole.encode("utf-8", "surrogateescape"), digest_size=6)
    return f"radio:{len(seeds)}-{digest.hexdigest()}"


def _title(titles: Sequence[str]) -> str:
    if len(titles) <= _NAMED:
        return explain.joined(list(titles))
    return f"{', '.join(titles[: _NAMED - 1])} and {len(titles) - _NAMED + 1} more"


def _seeds(store: AnyStore, seed: str) -> tuple[list[int], str]:
    """Return the track ids behind a seed and its name; NotFoundError where there is none."""
    kind, _, key = seed.partition(":")
    with store.reader() as reader:
        if kind == "album" and key.isdecimal():
            ids = catalogue.album_track_ids(reader, int(key))
            names = [album.title for album in catalogue.albums(reader) if album.id == int(key)]
            return ids, (names or ["Album"])[0]
        if kind == "genre" and key.isdecimal():
            ids = catalogue.genre_track_ids(reader, int(key))
            row = reader.execute("SELECT name FROM genre WHERE id = ?", (int(key),)).fetchone()
            return ids[:_PER_SEED], row[0] if row else "Genre"
        if kind == "playlist" and key.isdecimal():
            name = playlists.name(reader, int(key))
            return playlists.track_ids(reader, int(key)), name
        if kind == "artist":
            row = reader.execute(
                "SELECT id, name FROM artist WHERE id = ? OR name = ? COLLATE NOCASE "
                "ORDER BY name = ? COLLATE NOCASE DESC LIMIT 1",
                (int(key[:18]) if key.isdecimal() else -1, key, key),
            ).fetchone()
            if row is None:
                raise NotFoundError(
                    translate("errors", "There is no artist called {key}.").format(key=key)
                )
            return catalogue.artist_track_ids(reader, row[0])[:_PER_SEED], row[1]
        found = tracks.find(reader, key if kind == "track" else seed)
        if found is None:
            raise NotFoundError(
                translate("errors", "{seed} is not in the library.").format(seed=seed)
            )
        title = reader.execute("SELECT title FROM track WHERE id = ?", (found,)).fetchone()[0]
        return [found], title
