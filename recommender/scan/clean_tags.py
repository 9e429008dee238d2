"""Suggestions about single tracks: years, guests, case, swapped fields, missing values."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Sequence

from recommender.core.translation import translate
from recommender.scan.clean_names import loose
from recommender.scan.suggestions import Change, Row, Suggestion

_FIRST_RECORDING = 1888
_MAJORITY, _LEAST_DATED = 0.6, 3
_FEAT = re.compile(
    r"\s*[\(\[]?\s*\b(?:feat(?:uring)?\.?|ft\.?|with special guests?)\s+"
    r"(?P<guest>[^\)\]]+)[\)\]]?\s*$",
    re.IGNORECASE,
)
_SMALL = frozenset(
    (
        *("a", "an", "the", "and", "but", "or", "nor", "for", "of", "in", "on", "at", "to", "by"),
        *("from", "with", "as", "vs", "de", "la", "le", "les", "du", "des", "el", "los", "y"),
        *("und", "der", "die", "das", "von", "van", "den"),
    )
)
_LONG_MS = 3 * 3_600_000
_VARIOUS = frozenset(("various artists", "various", "va", "verschiedene"))


def albums_of(rows: Sequence[Row]) -> dict[str, list[Row]]:
    """Group rows by album and folder (or album artist)."""
    found: dict[str, list[Row]] = defaultdict(list)
    for row in rows:
        if row.album:
            found[f"{loose(row.album)}\x1f{row.folder or loose(row.album_artist)}"].append(row)
    return found


def years(rows: Sequence[Row], this_year: int) -> list[Suggestion]:
    """Suggest years for tracks whose year cannot be or stands alone on its album."""
    found = []
    for own in albums_of(rows).values():
        dated = Counter(row.year for row in own if row.year and _possible(row.year, this_year))
        best, times = dated.most_common(1)[0] if dated else (None, 0)
        agreed = times >= _LEAST_DATED and times >= _MAJORITY * len(own)
        various = loose(own[0].album_artist) in {loose(name) for name in _VARIOUS}
        for row in own:
            if row.year is None and agreed:
                found.append(
                    _year(
                        row,
                        best,
                        translate("evidence", "{times} of {own} tracks of the album").format(
                            times=times, own=len(own)
                        ),
                        True,
                    )
                )
            elif row.year is None or row.year == best:
                continue
            elif not _possible(row.year, this_year):
                why = translate("evidence", "No recording is of {year}.").format(year=row.year)
                if agreed:
                    agreement = translate(
                        "evidence", "{times} of {own} tracks of the album are of {best}"
                    ).format(times=times, own=len(own), best=best)
                    why = f"{why} {agreement}"
                found.append(_year(row, best if agreed else None, why))
            elif agreed and not various:
                why = translate(
                    "evidence", "{times} of {own} tracks of the album are of {best}"
                ).format(times=times, own=len(own), best=best)
                found.append(_year(row, best, why))
    alone = {row.id for own in albums_of(rows).values() for row in own}
    for row in rows:
        if row.id not in alone and row.year and not _possible(row.year, this_year):
            found.append(
                _year(
                    row,
                    None,
                    translate("evidence", "No recording is of {year}.").format(year=row.year),
                )
            )
    return found


def _possible(year: int, this_year: int) -> bool:
    return _FIRST_RECORDING <= year <= this_year + 1


def _year(row: Row, after: int | None, why: str, missing: bool = False) -> Suggestion:
    before, said = str(row.year or ""), str(after or "")
    kind = "missing_year" if missing else "year"
    change = Change(row.id, "year", before, said)
    return Suggestion(kind, before, said, why, 0.95, (change,), (row.id,))


def guests(rows: Sequence[Row]) -> list[Suggestion]:
    """Move "feat. somebody" out of the artist into the title, so that an artist is one artist."""
    known = Counter(loose(row.artist) for row in rows)
    found = []
    for row in rows:
        match = _FEAT.search(row.artist)
        if match is None or not row.artist[: match.start()].strip():
            continue
        artist, guest = row.artist[: match.start()].strip(" ,;-"), match["guest"].strip()
        changes = [Change(row.id, "artist", row.artist, artist)]
        if loose(guest) not in loose(row.title):
            changes.append(Change(row.id, "title", row.title, f"{row.title} (feat. {guest})"))
        times = known[loose(artist)]
        why = (
            translate("evidence", "{artist} has {times} tracks alone").format(
                artist=artist, times=times
            )
            if times
            else translate("evidence", "the guest is named in the artist")
        )
        found.append(
            Suggestion(
                "guest", row.artist, artist, why, 0.98 if times else 0.9, tuple(changes), (row.id,)
            )
        )
    return found


def shouting(rows: Sequence[Row]) -> list[Suggestion]:
    """Suggest title case for titles all in capitals (or none) among titles that are not."""
    found = []
    for own in _by_company(rows).values():
        odd = [row for row in own if _odd_case(row.title)]
        if not odd or len(odd) > 0.4 * len(own):
            continue
        for row in odd:
            after = title_case(row.title)
            if after != row.title:
                why = translate(
                    "evidence", "{mixed} of {own} titles beside it are in mixed case"
                ).format(mixed=len(own) - len(odd), own=len(own))
                change = Change(row.id, "title", row.title, after)
                found.append(Suggestion("case", row.title, after, why, 0.9, (change,), (row.id,)))
    return found


def _by_company(rows: Sequence[Row]) -> dict[str, list[Row]]:
    albums = albums_of(rows)
    return {key: own for key, own in albums.items() if len(own) >= 3}


def _odd_case(title: str) -> bool:
    letters = [c for c in title if c.isalpha()]
    if len(letters) < 6 or not title.isascii():
        return False
    return title.isupper() or title.islower()


def title_case(text: str) -> str:
    """Return a title with capitals as English titles have them; small words stay small."""
    words = text.lower().split()
    last = len(words) - 1
    return " ".join(
        word if word in _SMALL and 0 < place < last else word[:1].upper() + word[1:]
        for place, word in enumerate(words)
    )


def swapped(rows: Sequence[Row]) -> list[Suggestion]:
    """Find tracks whose artist and title stand in each other's place.

    The title must be an artist of the same album, one with three tracks on some album, and the
    artist nobody of that kind.
    """
    beside: dict[str, Counter[str]] = defaultdict(Counter)
    place: dict[int, str] = {}
    for key, own in albums_of(rows).items():
        for row in own:
            beside[key][loose(row.artist)] += 1
            place[row.id] = key
    established = {
        name for company in beside.values() for name, times in company.items() if times >= 3
    }
    found = []
    for row in rows:
        title, artist = loose(row.title), loose(row.artist)
        if not title or not artist or title == artist or row.id not in place:
            continue
        company = beside[place[row.id]][title]
        owner = loose(row.album_artist) == title
        if title not in established or artist in established or not (company or owner):
            continue
        why = translate(
            "evidence", "{company} tracks of the album are by {title}, who is its artist"
        ).format(company=company, title=row.title)
        changes = (
            Change(row.id, "artist", row.artist, row.title),
            Change(row.id, "title", row.title, row.artist),
        )
        found.append(
            Suggestion(
                "swapped", f"{row.artist} – {row.title}", f"{row.title} – {row.artist}", why,
                0.97 if company >= 2 else 0.92, changes, (row.id,),
            )
        )  # fmt: skip
    return found


def lengths(rows: Sequence[Row]) -> list[Suggestion]:
    """Tell of tracks too long for a song, and of lengths that size and bit rate contradict."""
    found = []
    for row in rows:
        if row.duration_ms and row.size and row.bitrate_kbps:
            told = row.size * 8 / row.bitrate_kbps
            if not 0.3 < told / row.duration_ms < 3:
                why = translate("evidence", "its size and bit rate say {told} minutes").format(
                    told=f"{told / 60000:.0f}"
                )
                found.append(_length(row, "length", why))
                continue
        if row.duration_ms and row.duration_ms >= _LONG_MS:
            found.append(
                _length(
                    row,
                    "long",
                    translate("evidence", "a mix, an audiobook or a whole album in one file"),
                )
            )
    return found


def _length(row: Row, kind: str, why: str) -> Suggestion:
    assert row.duration_ms is not None
    shown = f"{row.duration_ms / 60_000:.0f} minutes"
    return Suggestion(kind, shown, "", why, 0.8, (), (row.id,))


def missing(rows: Sequence[Row]) -> list[Suggestion]:
    """Fill artist and genre of tracks that lack them from an album whose others all agree."""
    found = []
    for own in albums_of(rows).values():
        for field in ("artist", "genre"):
            values = Counter(
                "; ".join(row.genres) if field == "genre" else row.artist for row in own
            )
            lacking = values.pop("", 0)
            if not lacking or len(values) != 1:
                continue
            best, times = next(iter(values.items()))
            if times < _LEAST_DATED:
                continue
            for row in own:
                if not (row.genres if field == "genre" else row.artist):
                    change = Change(row.id, field, "", best)
                    why = translate(
                        "evidence", "all {times} other tracks of the album have it"
                    ).format(times=times)
                    found.append(
                        Suggestion(f"missing_{field}", "", best, why, 0.9, (change,), (row.id,))
                    )
    return found
