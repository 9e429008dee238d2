"""One form for a name: spellings that differ by case, accents, "The", punctuation or a typo."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from recommender.core.translation import translate
from recommender.scan.clean import fold

_AND = re.compile(r"\s*(?:&|\+|\bund\b|\by\b|\bet\b)\s*")
_NOISE = re.compile(r"[^\w]|_")
_THE = re.compile(r"^(?:the|die|der|das|les|los|las|el|la|le)\s+|,\s*(?:the|die|der|das)$")
_ONE_EDIT_FROM, _TWO_EDITS_FROM = 5, 11
_COMMON = 3
_DOMINANT = 4.0


@dataclass(frozen=True, slots=True)
class Merge:
    """One spelling that should be another: how often each occurs, why, how sure (0–1)."""

    before: str
    after: str
    times_before: int
    times_after: int
    reason: str
    confidence: float


def loose(name: str) -> str:
    """Return what spellings of a name share: folded, without article, signs and spaces."""
    plain = _THE.sub("", fold(name).strip())
    joined = _NOISE.sub("", _AND.sub(" and ", plain))
    return joined or _NOISE.sub("", fold(name)) or fold(name)


def variants(counts: Counter[str]) -> list[Merge]:
    """Return spellings that fold into a more frequent one of the same letters."""
    groups: dict[str, list[str]] = defaultdict(list)
    for name in counts:
        if name.strip():
            groups[loose(name)].append(name)
    found = []
    for names in groups.values():
        if len(names) < 2:
            continue
        best = max(names, key=lambda name: (counts[name], _pretty(name), name))
        for name in names:
            if name != best:
                found.append(
                    Merge(name, best, counts[name], counts[best], _difference(name, best), 0.99)
                )
    return found


def _pretty(name: str) -> tuple[bool, bool, int]:
    """Rank spellings of equal count: mixed case first, then with accents, then the longer."""
    return (name not in (name.upper(), name.lower()), not name.isascii(), len(name))


def _difference(one: str, other: str) -> str:
    if one.casefold() == other.casefold():
        return translate("evidence", "only upper and lower case differ")
    if fold(one) == fold(other):
        return translate("evidence", "only accents differ")
    if _THE.sub("", fold(one).strip()) == _THE.sub("", fold(other).strip()):
        return translate("evidence", "only the article differs")
    return translate("evidence", "only punctuation differs")


def typos(counts: Counter[str], together: dict[str, set[str]]) -> list[Merge]:
    """Return rare spellings one or two letters away from a common one.

    Args:
        counts: how often each name occurs.
        together: the places (albums, folders) where each name occurs; a typo shares one with the
            right name, two different artists hardly ever do.

    Candidates are found by deleting letters (Garbe's symmetric delete index). Names that differ
    in a digit are never one.
    """
    keys: dict[str, str] = {}
    for name in sorted(counts, key=lambda name: (-counts[name], name)):
        keys.setdefault(loose(name), name)
    totals: Counter[str] = Counter()
    for name, times in counts.items():
        totals[loose(name)] += times
    places: dict[str, set[str]] = defaultdict(set)
    for name, own in together.items():
        places[loose(name)] |= own
    index: dict[str, list[str]] = defaultdict(list)
    for key in keys:
        for shorter in _deletions(key):
            index[shorter].append(key)
    found = []
    for key, name in keys.items():
        best = _best_match(key, index, totals, places)
        if best is not None:
            right, shares = best
            confidence = 0.97 if shares else 0.9
            reason = translate("evidence", "%n letter(s) differ", "", distance(key, right))
            if shares:
                words = translate("evidence", "{what}, and both stand on one album")
                reason = words.format(what=reason)
            found.append(Merge(name, keys[right], totals[key], totals[right], reason, confidence))
    return found


def _best_match(
    key: str, index: dict[str, list[str]], totals: Counter[str], places: dict[str, set[str]]
) -> tuple[str, bool] | None:
    options = {other for shorter in _deletions(key) for other in index[shorter]} - {key}
    good: list[tuple[bool, int, str]] = []
    for other in options:
        if totals[other] <= totals[key] or _digits(key) != _digits(other):
            continue
        if distance(key, other) > allowed(min(len(key), len(other))):
            continue
        shares = bool(places[key] & places[other])
        dominant = totals[other] >= _DOMINANT * totals[key] and totals[other] >= _COMMON
        alone = len(key) >= 8 and totals[key] == 1 and totals[other] >= 5
        if (shares and dominant) or (alone and not _plural(key, other)):
            good.append((shares, totals[other], other))
    if not good:
        return None
    shares, _, other = max(good)
    return other, shares


def allowed(length: int) -> int:
    """Return how many letters of a name so long may differ."""
    return 0 if length < _ONE_EDIT_FROM else 1 if length < _TWO_EDITS_FROM else 2


def _plural(one: str, other: str) -> bool:
    return one + "s" == other or other + "s" == one


def _digits(text: str) -> str:
    return "".join(letter for letter in text if letter.isdigit())


def _deletions(key: str) -> Iterator[str]:
    """Yield a key and what is left of it without one letter, or two where so many may differ."""
    seen = {key}
    yield key
    edge = {key}
    for _ in range(min(allowed(len(key) + 1), 2)):
        edge = {text[:i] + text[i + 1 :] for text in edge for i in range(len(text))} - seen
        seen |= edge
        yield from edge


def distance(one: str, other: str) -> int:
    """Return the number of letters to insert, delete, change or swap (optimal alignment)."""
    before: list[int] = []
    row = list(range(len(other) + 1))
    for i, letter in enumerate(one, 1):
        after = [i]
        for j, own in enumerate(other, 1):
            cost = min(row[j] + 1, after[j - 1] + 1, row[j - 1] + (letter != own))
            if i > 1 and j > 1 and letter == other[j - 2] and one[i - 2] == own:
                cost = min(cost, before[j - 2] + 1)
            after.append(cost)
        before, row = row, after
    return row[-1]


def count(values: Iterable[str]) -> Counter[str]:
    """Count names, empty ones left out."""
    return Counter(value for value in values if value.strip())
