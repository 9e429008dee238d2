"""Injected faults: how many are found and how many suggestions are right, by kind."""

from __future__ import annotations

import time
from collections import defaultdict

from recommender.scan.cleaning import suggest
from recommender.scan.suggestions import Suggestion
from tests.benchmarks import _faults

#: The kinds of suggestions that answer a kind of fault.
_ANSWERS = {
    "artist_name": ("typo", "case"),
    "album_name": ("typo", "case"),
    "genre_name": ("case",),
    "guest": ("feat",),
    "year": ("year",),
    "missing_year": ("year",),
    "swapped": ("swap",),
    "duplicate": ("duplicate",),
    "case": ("case",),
    "missing_artist": (),
    "missing_genre": (),
}


def score(tracks: int = 8_000, faults: int = 2_000) -> dict[str, dict[str, float]]:
    """Return precision and recall per kind of fault."""
    made = _faults.inject(_faults.library(tracks), faults)
    return judge(made, suggest(made.rows, 2025))


def judge(made: _faults.Faulty, found: list[Suggestion]) -> dict[str, dict[str, float]]:
    """Compare suggestions with what was injected."""
    right: dict[str, set[int]] = defaultdict(set)
    told: dict[str, int] = defaultdict(int)
    wrong: dict[str, list[str]] = defaultdict(list)
    truths = {i: (kind, want) for kind, own in made.truth.items() for i, want in own.items()}
    for one in found:
        if one.kind == "duplicate":
            for track in one.tracks:
                other = made.twins.get(track)
                if other is not None and other in one.tracks:
                    right["duplicate"].add(track)
            told["duplicate"] += len(one.tracks) - 1
            continue
        for change in one.changes:
            if one.kind == "guest" and change.field == "title":
                continue
            kind, want = truths.get(change.track_id, ("", {}))
            fits = want.get(change.field) == change.after
            where = kind if fits else (_ANSWERS.get(one.kind) or (one.kind,))[0]
            told[where] += 1
            if fits:
                right[where].add(change.track_id)
            else:
                wrong[where].append(f"{one.kind}: {change.before!r} → {change.after!r}")
    figures = {}
    for kind in _faults.KINDS:
        every = made.truth[kind]
        once = 2 if kind == "swap" else 1
        good = len(right[kind])
        figures[kind] = {
            "faults": len(every),
            "recall": good / max(1, len(every)),
            "precision": min(1.0, good * once / max(1, told[kind])),
        }
        for text in wrong[kind][:3]:
            figures[kind].setdefault("examples", []).append(text)  # type: ignore[arg-type]
    return figures


def main() -> None:
    started = time.process_time()
    for kind, figures in score().items():
        print(
            f"{kind:10} {figures['faults']:5.0f} faults  recall {figures['recall']:.3f}  "
            f"precision {figures['precision']:.3f}  {figures.get('examples', '')}"
        )
    print(f"{time.process_time() - started:.1f} s CPU for 8,000 tracks")


if __name__ == "__main__":
    main()
