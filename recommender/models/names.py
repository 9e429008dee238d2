"""Name clusters: by their members' own genre words, else by how they sound; never two alike."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from recommender.core.sound import FeatureTable

Int32 = npt.NDArray[np.int32]

#: A word names a cluster if this share of its members carries it, so much over-represented.
_SHARE, _LIFT = 0.15, 1.3
#: A further word may be the name while it tells at least this share of what the best one does.
_TELLING = 0.6
_NO_GENRES = frozenset(
    ("other", "unknown", "misc", "genre", "music", "none", "soundtrack", "game", "(255)", "-")
)
#: Raw feature, word when high, word when low; in the order they are worth saying.
_SOUND_WORDS = (
    ("rhythm.tempo_bpm", "fast", "slow"),
    ("timbre.centroid_hz_mean", "bright", "dark"),
    ("rhythm.onset_rate_hz", "busy", "sparse"),
    ("loudness.integrated_lufs", "loud", "quiet"),
    ("timbre.flatness_mean", "noisy", "pure"),
    ("rhythm.pulse_entropy", "floating", "driving"),
    ("loudness.range_lu", "dynamic", "steady"),
    ("harmony.minor", "minor", "major"),
    ("harmony.tonal_clarity", "tonal", "atonal"),
    ("rhythm.beat_strength", "punchy", "smooth"),
    ("timbre.contrast2_mean_db", "clear", "dense"),
)


def clean(word: str) -> str:
    """Return a genre word as it is shown; "" when it names nothing."""
    shown = " ".join(word.replace("_", " ").split())
    return "" if shown.casefold() in _NO_GENRES or len(shown) > 40 or shown.isdecimal() else shown


def tag_words(
    words: Sequence[Sequence[str]], labels: Int32, count: int
) -> list[list[tuple[str, float]]]:
    """Return each cluster's words with their weight: share in the cluster times log lift."""
    shown: dict[str, Counter[str]] = {}
    inside = [Counter[str]() for _ in range(count)]
    overall: Counter[str] = Counter()
    sizes = np.bincount(labels, minlength=count)
    for own, label in zip(words, labels.tolist(), strict=True):
        for word in {clean(one) for one in own} - {""}:
            folded = word.casefold()
            shown.setdefault(folded, Counter())[word] += 1
            inside[label][folded] += 1
            overall[folded] += 1
    found = []
    for label in range(count):
        rows = []
        for word, times in inside[label].items():
            share = times / sizes[label]
            lift = share / (overall[word] / len(labels))
            if share >= _SHARE and (lift >= _LIFT or count == 1):
                rows.append((shown[word].most_common(1)[0][0], share * (0.1 + np.log(lift))))
        found.append(sorted(rows, key=lambda row: (-row[1], row[0])))
    return found


def sound_words(raw: FeatureTable, labels: Int32, count: int) -> list[list[str]]:
    """Return each cluster's adjectives, most telling first."""
    found: list[list[tuple[float, str]]] = [[] for _ in range(count)]
    for name, high, low in _SOUND_WORDS:
        if name not in raw.names:
            continue
        column = raw.X[:, raw.names.index(name)].astype(np.float64)
        column = np.where(np.isfinite(column), column, np.nanmedian(column))
        spread = column.std() or 1.0
        for label in range(count):
            z = float((column[labels == label].mean() - column.mean()) / spread)
            found[label].append((abs(z), high if z > 0 else low))
    return [[word for _, word in sorted(rows, key=lambda row: -row[0])] for rows in found]


def choose(
    raw: FeatureTable, words: Sequence[Sequence[str]], labels: Int32, count: int, taken: set[str]
) -> list[tuple[str, tuple[str, ...]]]:
    """Return a name and describing words per cluster; no name comes twice or is ``taken``."""
    tagged = tag_words(words, labels, count)
    sounds = sound_words(raw, labels, count)
    used = {name.casefold() for name in taken}
    chosen: dict[int, tuple[str, tuple[str, ...]]] = {}
    sizes = np.bincount(labels, minlength=count)
    # The largest cluster has the first word.
    for label in np.argsort(-sizes, kind="stable").tolist():
        tags = [word for word, _ in tagged[label]]
        best = max((weight for _, weight in tagged[label]), default=0.0)
        telling = [word for word, weight in tagged[label] if weight >= _TELLING * best]
        adjectives = sounds[label]
        name = _free(_proposals(telling, adjectives), used)
        used.add(name.casefold())
        chosen[label] = (name, tuple((tags[:3] + adjectives[:4])[:6]))
    return [chosen[label] for label in range(count)]


def _proposals(tags: list[str], adjectives: list[str]) -> list[str]:
    first = [tags[0]] if tags else []
    varied = [f"{adjective.capitalize()} {tag}" for tag in tags[:2] for adjective in adjectives[:5]]
    pairs = [
        f"{one.capitalize()} & {other}"
        for place, one in enumerate(adjectives[:6])
        for other in adjectives[place + 1 : 7]
    ]
    return [*first, *tags[1:3], *varied, *pairs]


def _free(proposals: list[str], used: set[str]) -> str:
    for name in proposals:
        if name.casefold() not in used:
            return name
    base = proposals[0] if proposals else "Mixed"
    number = 2
    while f"{base} {number}".casefold() in used:
        number += 1
    return base if base.casefold() not in used else f"{base} {number}"
