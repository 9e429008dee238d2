"""Steps that leave tracks out."""

from __future__ import annotations

import numpy as np

from recommender.core.playlist import Reason
from recommender.core.titles import Kind
from recommender.core.translation import QT_TRANSLATE_NOOP, translate
from recommender.playlists import explain
from recommender.playlists.candidates import Candidates, Rows
from recommender.playlists.recipe import Context, Step

_DAY_MS = 86_400_000
_SHORTEST_MS, _LONGEST_MS = 45_000, 20 * 60_000


def among(rows: Rows, name: str = QT_TRANSLATE_NOOP("trace", "these tracks")) -> Step:
    """Only these rows."""

    def run(candidates: Candidates, context: Context) -> Candidates:
        return candidates.where(np.isin(candidates.rows, rows))

    return Step(name, run)


def without(rows: Rows, name: str) -> Step:
    """All but these rows."""

    def run(candidates: Candidates, context: Context) -> Candidates:
        return candidates.where(~np.isin(candidates.rows, rows))

    return Step(name, run)


def of_years(first: int, last: int) -> Step:
    """Only what first came out in these years."""

    def run(candidates: Candidates, context: Context) -> Candidates:
        year = context.snapshot.year
        own = year[candidates.rows]
        kept = candidates.where((own >= first) & (own <= last))
        words = translate("reasons", "From {year}")
        return kept.noted(lambda row: Reason("year", words.format(year=year[row]), 0.35))

    name = QT_TRANSLATE_NOOP("trace", "from {first} to {last}")
    return Step(name, run, {"first": first, "last": last})


def songs() -> Step:
    """No interludes, spoken words or hour-long mixes, no Christmas music before Advent.

    Where a library has hardly anything else, what it has stays; spoken words never do.
    """

    def run(candidates: Candidates, context: Context) -> Candidates:
        snapshot = context.snapshot
        kind = snapshot.kind[candidates.rows]
        candidates = candidates.where(kind != Kind.SPOKEN)
        kind = kind[kind != Kind.SPOKEN]
        length = snapshot.duration_ms[candidates.rows]
        fits = (length == 0) | ((length >= _SHORTEST_MS) & (length <= _LONGEST_MS))
        fits &= kind != Kind.INTERLUDE
        if not _advent(context):
            fits &= kind != Kind.SEASONAL
        enough = fits.sum() >= min(context.limit, 0.5 * len(candidates))
        return candidates.where(fits) if enough else candidates

    return Step(
        QT_TRANSLATE_NOOP("trace", "songs in season, not interludes, talk or hour-long mixes"), run
    )


def _advent(context: Context) -> bool:
    return (context.day.month, context.day.day) >= (11, 25)


def welcome() -> Step:
    """Nothing the listener dislikes or keeps skipping."""

    def run(candidates: Candidates, context: Context) -> Candidates:
        snapshot = context.snapshot
        own = candidates.rows
        unwanted = (snapshot.liked[own] < 0) | (snapshot.taste[own] < -0.3)
        return candidates.where(~unwanted)

    return Step(QT_TRANSLATE_NOOP("trace", "nothing disliked"), run)


def hardly_played() -> Step:
    """What was never played; what was played once too, where there is little else."""

    def run(candidates: Candidates, context: Context) -> Candidates:
        plays = context.snapshot.plays[candidates.rows]
        most = 0 if (plays == 0).sum() >= 2 * context.limit else 1
        return candidates.where(plays <= most).noted(explain.novelty(context.snapshot))

    return Step(QT_TRANSLATE_NOOP("trace", "never or hardly played"), run)


def played_lately(least: int) -> Step:
    """What was played at least so often in the last 30 days."""

    def run(candidates: Candidates, context: Context) -> Candidates:
        return candidates.where(context.snapshot.recent_plays[candidates.rows] >= least)

    name = QT_TRANSLATE_NOOP("trace", "played {least} times or more in 30 days")
    return Step(name, run, {"least": least})


def forgotten(least_plays: int, days: int) -> Step:
    """What was played at least so often and not for so many days."""

    def run(candidates: Candidates, context: Context) -> Candidates:
        snapshot = context.snapshot
        own = candidates.rows
        silent = snapshot.last_played[own] < snapshot.now_ms - days * _DAY_MS
        kept = candidates.where((snapshot.plays[own] >= least_plays) & silent)
        return kept.noted(explain.silence(snapshot), explain.habit(snapshot))

    name = QT_TRANSLATE_NOOP("trace", "played {least_plays} times or more, silent for {days} days")
    return Step(name, run, {"least_plays": least_plays, "days": days})


def newest(days: int, least: int) -> Step:
    """What came in the last days; where that is little, the newest there is."""

    def run(candidates: Candidates, context: Context) -> Candidates:
        snapshot = context.snapshot
        added = snapshot.added_at[candidates.rows]
        recent = added > snapshot.now_ms - days * _DAY_MS
        if recent.sum() < least:
            order = np.argsort(-added, kind="stable")
            recent = np.zeros(len(added), bool)
            recent[order[: max(least, context.limit)]] = True
        return candidates.where(recent).noted(explain.added(snapshot))

    name = QT_TRANSLATE_NOOP("trace", "added in the last {days} days")
    return Step(name, run, {"days": days})


def one_version() -> Step:
    """One version of a song: the original before edits, live recordings, remixes and demos.

    Tracks whose title names no song count as one recording when artist, title and length (±3 s)
    agree. Among equals the better score stays.
    """

    def run(candidates: Candidates, context: Context) -> Candidates:
        snapshot, rows = context.snapshot, candidates.rows
        order = np.lexsort((rows, -candidates.scores, snapshot.version[rows]))
        song = snapshot.song[rows[order]]
        _, first = np.unique(song, return_index=True)
        kept = order[first[song[first] >= 0]].tolist()
        seen: dict[tuple[str, int], list[int]] = {}
        for place in order[song < 0].tolist():
            row = int(rows[place])
            key = (snapshot.titles[row].casefold().strip(), int(snapshot.artist[row]))
            lengths = seen.setdefault(key, [])
            length = int(snapshot.duration_ms[row])
            if all(abs(length - other) > 3_000 for other in lengths):
                lengths.append(length)
                kept.append(place)
        return candidates.take(sorted(kept))

    return Step(QT_TRANSLATE_NOOP("trace", "one version of a song"), run)
