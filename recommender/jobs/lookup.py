"""What rules ask that no column answers: genres of the tree, likeness of sound, network tags."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from recommender.core.snapshot import Snapshot
from recommender.core.sounds import SHARE, SOUNDS
from recommender.playlists.steps.scores import nearness
from recommender.scan.genre_names import tree
from recommender.store import smart, snapshot
from recommender.store.opening import StoreView
from recommender.store.store import Store

_MOST_SEEDS = 40
_VOICES = 3
_LEAST, _SHARE, _MOST = 50, 0.05, 500

Ids = npt.NDArray[np.int64]


class Lookup:
    """Answers from the store; what is dear is kept until the store changes."""

    def __init__(self, store: Store | StoreView) -> None:
        self._store = store
        self._kept: dict[tuple[str, str], tuple[int, Sequence[int]]] = {}
        self._snapshot: tuple[int, Snapshot] | None = None

    def genre_tags(self, name: str) -> Sequence[str]:
        """Return the library's genre tags that mean a genre or one below it in the tree."""
        known = tree()
        node = known.canonical(name)
        with self._store.reader() as reader:
            tags = smart.genre_tags(reader)
        plain = name.casefold()
        return [
            tag
            for tag in tags
            if tag.casefold() == plain
            or (node is not None and any(node in known.nodes[one].path for one in known.fold(tag)))
        ]

    def sounds_like(self, text: str) -> Sequence[int]:
        """Return the tracks nearest in sound to an artist's tracks or a title, nearest first.

        A track is as near as its three nearest seeds are on average: an artist of two kinds of
        music has two kinds of neighbours. The seeds of a title are left out.
        """
        return self._keep("like", text, self._near)

    def heard(self, sound: str) -> Sequence[int]:
        """Return the tracks in which the networks hear a sound most (``SHARE`` of them)."""
        return self._keep("sound", sound, self._hear)

    def _keep(self, kind: str, text: str, make: object) -> Sequence[int]:
        revision = self._store.revision
        kept = self._kept.get((kind, text))
        if kept is None or kept[0] != revision:
            assert callable(make)
            kept = (revision, make(text))
            self._kept = {**self._kept, (kind, text): kept} if len(self._kept) < 64 else {}
            self._kept[(kind, text)] = kept
        return kept[1]

    def _near(self, text: str) -> list[int]:
        with self._store.reader() as reader:
            named, is_artist = smart.named(reader, text)
        library = self._library()
        seeds = library.rows_of(sorted(named))
        seeds = seeds[library.analysed[seeds]]
        if not len(seeds):
            return []
        seeds = seeds[np.linspace(0, len(seeds) - 1, min(len(seeds), _MOST_SEEDS)).astype(int)]
        rows = np.flatnonzero(library.analysed)
        if not is_artist:
            rows = rows[~np.isin(library.ids[rows], named)]
        close = nearness(library, seeds, rows)
        nearest = np.sort(close, axis=0)[-_VOICES:].mean(axis=0)
        count = min(max(_LEAST, round(len(rows) * _SHARE)), _MOST)
        best = np.lexsort((rows, -nearest))[:count]
        return [int(library.ids[rows[place]]) for place in best]

    def _library(self) -> Snapshot:
        revision = self._store.revision
        if self._snapshot is None or self._snapshot[0] != revision:
            with self._store.reader() as reader:
                self._snapshot = (revision, snapshot.load(reader, 0))
        return self._snapshot[1]

    def _hear(self, sound: str) -> list[int]:
        ids, ranks = np.empty(0, np.int64), np.empty(0)
        for network in dict.fromkeys(name for name, _ in SOUNDS.get(sound, ())):
            wanted = {tag for name, tag in SOUNDS[sound] if name == network}
            with self._store.reader() as reader:
                names, rows = smart.tag_vectors(reader, network)
            columns = [place for place, name in enumerate(names) if name in wanted]
            rows = [row for row in rows if len(row[1]) == 4 * len(names)]
            if not columns or not rows:
                continue
            values = np.frombuffer(b"".join(row[1] for row in rows), np.float32)
            values = values.reshape(len(rows), -1)[:, columns].max(axis=1)
            ids = np.concatenate((ids, np.array([row[0] for row in rows], np.int64)))
            # Networks are compared by rank: their values have scales of their own.
            ranks = np.concatenate((ranks, values.argsort().argsort() / max(1, len(rows) - 1)))
        return sorted({int(one) for one in ids[ranks >= 1 - SHARE]})
