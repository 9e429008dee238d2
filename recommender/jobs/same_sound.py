"""What prints tell: the same recording in several files, the loudness of an album."""

from __future__ import annotations

import itertools
import sqlite3
from collections import Counter, defaultdict
from collections.abc import Sequence

import numpy as np

from recommender.audio import fingerprint
from recommender.audio.extractors import loudness, prints
from recommender.store import features

#: A pair is compared bit by bit when so many words occur in both at one distance in time.
_SHARED_WORDS = 3
#: A word that this many tracks share (silence, a hum) tells nothing.
_COMMON = 64


def same_recordings(found: Sequence[tuple[int, fingerprint.Words]]) -> list[tuple[int, ...]]:
    """Return groups of tracks whose fingerprints agree, each in order of id, largest first.

    Words that two fingerprints share exactly propose pairs (Haitsma and Kalker, 2002); bits at the
    best alignment decide.
    """
    holders: dict[int, list[int]] = defaultdict(list)
    for number, (_, words) in enumerate(found):
        for word in np.unique(words).tolist():
            holders[word].append(number)
    pairs: Counter[tuple[int, int]] = Counter()
    for numbers in holders.values():
        if 1 < len(numbers) <= _COMMON:
            pairs.update(itertools.combinations(numbers, 2))
    leader = list(range(len(found)))

    def lead(number: int) -> int:
        while leader[number] != number:
            leader[number] = number = leader[leader[number]]
        return number

    for (one, other), shared in sorted(pairs.items()):
        if shared < _SHARED_WORDS or lead(one) == lead(other):
            continue
        if fingerprint.difference(found[one][1], found[other][1]) < fingerprint.SAME_BELOW:
            leader[lead(other)] = lead(one)
    groups: dict[int, list[int]] = defaultdict(list)
    for number, (track_id, _) in enumerate(found):
        groups[lead(number)].append(track_id)
    several = [tuple(sorted(group)) for group in groups.values() if len(group) > 1]
    return sorted(several, key=lambda group: (-len(group), group))


def duplicates(connection: sqlite3.Connection) -> list[tuple[int, ...]]:
    """Return groups of analysed tracks that are the same recording, whatever their encoding."""
    stored = features.prints_of(connection, "fingerprint")
    return same_recordings([(track_id, prints.words(data)) for track_id, data in stored])


def album_loudness_lufs(connection: sqlite3.Connection, album_id: int) -> float | None:
    """Return the gated loudness of an album's analysed tracks together; None without any."""
    total = np.zeros(0, np.uint32)
    rows = connection.execute("SELECT id FROM track WHERE album_id = ?", (album_id,)).fetchall()
    for (track_id,) in rows:
        data = features.print_of(connection, track_id, "loudness_histogram")
        if data is not None:
            own = prints.counts(data)
            total = own if not len(total) else total + own
    return loudness.integrated_of(total) if total.any() else None
