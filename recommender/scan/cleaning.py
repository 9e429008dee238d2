"""All suggestions for a library: names first, then tracks as they would be with clean names."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Sequence
from dataclasses import replace

from recommender.core.translation import translate
from recommender.scan import clean_tags, duplicates
from recommender.scan.clean_names import Merge, count, loose, typos, variants
from recommender.scan.genre_names import says_nothing, tree
from recommender.scan.suggestions import Change, Row, Suggestion


def suggest(
    rows: Sequence[Row],
    this_year: int,
    alike: duplicates.Alike | None = None,
    printed_alike: duplicates.Alike | None = None,
) -> list[Suggestion]:
    """Return every suggestion, surest first within its kind; no file is read or written."""
    found = clean_tags.guests(rows)
    mended = _with(rows, found)
    swaps = clean_tags.swapped(mended)
    mended = _with(mended, swaps)
    artists = _names(mended, "artist_name", "artist", lambda row: row.artist, _companions)
    albums = _names(mended, "album_name", "album", lambda row: row.album, _artists)
    found += swaps + artists + albums + genres(rows)
    mended = _with(mended, artists + albums)
    found += clean_tags.shouting(mended)
    found += clean_tags.years(mended, this_year)
    found += clean_tags.missing(mended) + clean_tags.lengths(mended)
    doubles = duplicates.duplicates(mended, alike, printed_alike)
    found += doubles + duplicates.versions(mended, doubles)
    return found


def _with(rows: Sequence[Row], suggestions: Sequence[Suggestion]) -> list[Row]:
    """Return the rows as they would be if suggestions were accepted."""
    changes: dict[int, dict[str, str]] = defaultdict(dict)
    for one in suggestions:
        for change in one.changes:
            if change.field in ("artist", "title", "album"):
                changes[change.track_id][change.field] = change.after
    return [replace(row, **changes[row.id]) if row.id in changes else row for row in rows]


def _companions(rows: Sequence[Row]) -> dict[str, set[str]]:
    places: dict[str, set[str]] = defaultdict(set)
    for row in rows:
        if row.artist and row.album:
            places[row.artist].add(f"{loose(row.album)}\x1f{row.folder}")
    return places


def _artists(rows: Sequence[Row]) -> dict[str, set[str]]:
    places: dict[str, set[str]] = defaultdict(set)
    for row in rows:
        if row.album and (row.album_artist or row.artist):
            places[row.album].add(loose(row.album_artist or row.artist) + "\x1f" + row.folder)
    return places


def _names(
    rows: Sequence[Row],
    kind: str,
    field: str,
    value: Callable[[Row], str],
    companions: Callable[[Sequence[Row]], dict[str, set[str]]],
) -> list[Suggestion]:
    counts = count(value(row) for row in rows)
    by_letters = variants(counts)
    right = {merge.before: merge.after for merge in by_letters}
    merged: Counter[str] = Counter()
    for name, times in counts.items():
        merged[right.get(name, name)] += times
    together: dict[str, set[str]] = defaultdict(set)
    for name, places in companions(rows).items():
        together[right.get(name, name)] |= places
    by_typo = typos(merged, together)
    final = {merge.before: merge for merge in by_typo}
    chained = [
        replace(merge, after=final[merge.after].after) if merge.after in final else merge
        for merge in by_letters
    ]
    members: dict[str, list[Row]] = defaultdict(list)
    for row in rows:
        members[value(row)].append(row)
    return [
        _rename(kind, field, merge, members[merge.before])
        for merge in [*chained, *by_typo]
        if members[merge.before]
    ]


def _rename(kind: str, field: str, merge: Merge, rows: list[Row]) -> Suggestion:
    why = translate(
        "evidence", "{times_before} times so, {times_after} times “{after}”: {reason}"
    ).format(
        times_before=merge.times_before,
        times_after=merge.times_after,
        after=merge.after,
        reason=merge.reason,
    )
    changes = tuple(Change(row.id, field, merge.before, merge.after) for row in rows)
    ids = tuple(row.id for row in rows)
    return Suggestion(kind, merge.before, merge.after, why, merge.confidence, changes, ids)


def genres(rows: Sequence[Row]) -> list[Suggestion]:
    """Fold genre spellings by the tree; misspelt ones by letters; empty words are dropped."""
    counts = count(genre for row in rows for genre in row.genres)
    known = tree()
    by_typo = {
        merge.before: merge.after
        for merge in typos(
            counts + Counter(dict.fromkeys(known.nodes, 50)), {name: {""} for name in counts}
        )
        if known.canonical(merge.before) is None
    }
    renamed: dict[str, tuple[str, str, float]] = {}
    for name, times in counts.items():
        node = known.canonical(name)
        if says_nothing(name):
            renamed[name] = (
                "",
                translate("evidence", "{times} times: it names no genre").format(times=times),
                0.97,
            )
        elif node is not None and node != name:
            renamed[name] = (
                node,
                translate("evidence", "{times} times: another spelling of “{node}”").format(
                    times=times, node=node
                ),
                0.99,
            )
        elif node is None and name in by_typo:
            right = known.canonical(by_typo[name]) or by_typo[name]
            renamed[name] = (
                right,
                translate("evidence", "{times} times: a letter or two from “{right}”").format(
                    times=times, right=right
                ),
                0.95,
            )
    found = []
    for name, (after, why, confidence) in renamed.items():
        own = [row for row in rows if name in row.genres]
        changes = []
        for row in own:
            kept = (renamed[g][0] if g in renamed else g for g in row.genres)
            joined = "; ".join(dict.fromkeys(genre for genre in kept if genre))
            changes.append(Change(row.id, "genre", "; ".join(row.genres), joined))
        ids = tuple(row.id for row in own)
        found.append(Suggestion("genre_name", name, after, why, confidence, tuple(changes), ids))
    return found
