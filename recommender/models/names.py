"""Name clusters: by their members' own words, else by how they sound; never two alike."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from recommender.core.sound import FeatureTable
from recommender.scan.genre_names import says_nothing, tree

Int32 = npt.NDArray[np.int32]

#: A word names a cluster if this share of its tagged members carries it, so over-represented.
_SHARE, _LIFT = 0.2, 1.3
#: … and this share of all members is tagged at all.
_TAGGED = 0.05
#: A further word may be the name while it tells at least this share of what the best one does.
_TELLING = 0.6
#: An old name is kept while its word still tells this share of the best one's.
_STILL = 0.5
#: Where a file comes from, not what it is.
_NO_STYLES = frozenset(("soundtrack", "video game music", "instrumental", "radio"))
#: Raw feature, word when high, word when low; in the order they are worth saying.
SOUND_WORDS = (
    ("rhythm.tempo_bpm", "fast", "slow"),
    ("rhythm.log_tempo", "fast", "slow"),
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
#: Blocks whose columns are the probabilities of words, as a tagging network gives them.
_TAG_BLOCKS = ("msd.", "mtt.")
_ERA_SHARE = 0.6


def clean(word: str) -> str:
    """Return a genre word as it is shown; "" when it names nothing."""
    if says_nothing(word):
        return ""
    known = tree().fold(word)
    shown = known[0] if known else " ".join(word.replace("_", " ").split())
    return "" if shown.casefold() in _NO_STYLES or len(shown) > 40 else shown


def tag_words(
    words: Sequence[Sequence[str]], labels: Int32, count: int
) -> list[list[tuple[str, float]]]:
    """Return each cluster's words with their weight, most telling first (class tf-idf).

    The term frequency is the share of the cluster's tagged members that carry a word, the inverse
    document frequency the logarithm of its lift over the library.
    """
    shown: dict[str, Counter[str]] = {}
    inside = [Counter[str]() for _ in range(count)]
    overall: Counter[str] = Counter()
    tagged = np.zeros(count)
    for own, label in zip(words, labels.tolist(), strict=True):
        cleaned = {clean(one) for one in own} - {""}
        tagged[label] += bool(cleaned)
        for word in cleaned:
            folded = word.casefold()
            shown.setdefault(folded, Counter())[word] += 1
            inside[label][folded] += 1
            overall[folded] += 1
    sizes = np.bincount(labels, minlength=count)
    found = []
    for label in range(count):
        rows = []
        enough = tagged[label] >= max(1, _TAGGED * sizes[label])
        for word, times in inside[label].items() if enough else ():
            share = times / tagged[label]
            lift = share / (overall[word] / max(tagged.sum(), 1))
            if share >= _SHARE and (lift >= _LIFT or count == 1):
                rows.append((shown[word].most_common(1)[0][0], share * (0.1 + np.log(lift))))
        found.append(sorted(rows, key=lambda row: (-row[1], row[0])))
    return found


def sound_words(raw: FeatureTable, labels: Int32, count: int) -> list[list[str]]:
    """Return each cluster's adjectives, most telling first."""
    found: list[list[tuple[float, str]]] = [[] for _ in range(count)]
    for name, high, low in SOUND_WORDS:
        if name in raw.names:
            deviations = _deviations(raw, raw.names.index(name), labels, count)
            for label, z in enumerate(deviations):
                found[label].append((abs(z), high if z > 0 else low))
    return [[word for _, word in sorted(rows, key=lambda row: -row[0])] for rows in found]


def network_words(raw: FeatureTable, labels: Int32, count: int) -> list[list[str]]:
    """Return the tagging network's words that are high in a cluster against the library.

    Their values are low everywhere, so they are only ever compared within the library.
    """
    found: list[list[tuple[float, str]]] = [[] for _ in range(count)]
    for place, name in enumerate(raw.names):
        if name.startswith(_TAG_BLOCKS):
            word = name.split(".", 1)[1].replace("_", " ")
            for label, z in enumerate(_deviations(raw, place, labels, count)):
                if z > 0.7:
                    found[label].append((z, word))
    return [[word for _, word in sorted(rows, key=lambda row: -row[0])[:4]] for rows in found]


def _deviations(raw: FeatureTable, place: int, labels: Int32, count: int) -> list[float]:
    column = raw.X[:, place].astype(np.float64)
    known = np.isfinite(column)
    if not known.any():
        return [0.0] * count
    column = np.where(known, column, np.median(column[known]))
    spread = column.std() or 1.0
    sums = np.bincount(labels, column, count) / np.maximum(np.bincount(labels, minlength=count), 1)
    return ((sums - column.mean()) / spread).tolist()


def era_words(years: Int32, labels: Int32, count: int) -> list[list[str]]:
    """Return "80s" and the like where most dated members of a cluster share a decade."""
    found: list[list[str]] = [[] for _ in range(count)]
    if not len(years):
        return found
    for label in range(count):
        dated = years[(labels == label) & (years > 0)]
        if len(dated) >= 5:
            decades, times = np.unique(dated // 10 * 10, return_counts=True)
            if times.max() / len(dated) >= _ERA_SHARE:
                decade = int(decades[times.argmax()])
                found[label].append(f"{decade % 100:02d}s" if decade < 2000 else f"{decade}s")
    return found


def choose(
    raw: FeatureTable,
    words: Sequence[Sequence[str]],
    labels: Int32,
    count: int,
    taken: set[str],
    years: Int32 | None = None,
    kept: dict[int, tuple[str, bool]] | None = None,
) -> list[tuple[str, tuple[str, ...]]]:
    """Return a name and describing words per cluster; no name comes twice or is ``taken``.

    Args:
        raw: the unscaled features of the tracks.
        words: their genre tags.
        labels: int32 (n,), 0 … count−1.
        count: the number of clusters.
        taken: names that others have.
        years: int32 (n,), 0 unknown.
        kept: a cluster's name so far, and whether the listener gave it (then it stays).
    """
    tagged = tag_words(words, labels, count)
    sounds = sound_words(raw, labels, count)
    network = network_words(raw, labels, count)
    eras = era_words(np.empty(0, np.int32) if years is None else years, labels, count)
    used = {name.casefold() for name in taken}
    had = kept or {}
    chosen: dict[int, tuple[str, tuple[str, ...]]] = {}
    sizes = np.bincount(labels, minlength=count)

    def rank(label: int) -> tuple[int, int]:
        return 0 if label in had and had[label][1] else 1 if label in had else 2, -sizes[label]

    for label in sorted(range(count), key=rank):
        tags = [word for word, _ in tagged[label]]
        best = max((weight for _, weight in tagged[label]), default=0.0)
        telling = [word for word, weight in tagged[label] if weight >= _TELLING * best]
        adjectives = sounds[label]
        name = _kept_name(had.get(label), tagged[label], best, used)
        name = name or _free(_proposals(telling or network[label][:1], adjectives), used)
        used.add(name.casefold())
        described = [*tags[:3], *network[label][:2], *eras[label], *adjectives[:4]]
        chosen[label] = (name, tuple(dict.fromkeys(described))[:7])
    return [chosen[label] for label in range(count)]


def _kept_name(
    had: tuple[str, bool] | None, tagged: list[tuple[str, float]], best: float, used: set[str]
) -> str:
    if had is None or had[0].casefold() in used:
        return ""
    name, own = had
    folded = name.casefold()
    tells = max((weight for word, weight in tagged if word.casefold() in folded), default=0.0)
    return name if own or not tagged or tells >= _STILL * best else ""


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
