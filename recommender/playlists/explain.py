"""The words of reasons and explanations: short, plain, true."""

from __future__ import annotations

from collections import Counter
from datetime import UTC, datetime

import numpy as np

from recommender.core.playlist import Reason
from recommender.core.snapshot import Snapshot
from recommender.core.translation import QT_TRANSLATE_NOOP, translate
from recommender.playlists.candidates import Note, Rows

_DAY_MS = 86_400_000
_MONTHS = (
    QT_TRANSLATE_NOOP("months", "January"),
    QT_TRANSLATE_NOOP("months", "February"),
    QT_TRANSLATE_NOOP("months", "March"),
    QT_TRANSLATE_NOOP("months", "April"),
    QT_TRANSLATE_NOOP("months", "May"),
    QT_TRANSLATE_NOOP("months", "June"),
    QT_TRANSLATE_NOOP("months", "July"),
    QT_TRANSLATE_NOOP("months", "August"),
    QT_TRANSLATE_NOOP("months", "September"),
    QT_TRANSLATE_NOOP("months", "October"),
    QT_TRANSLATE_NOOP("months", "November"),
    QT_TRANSLATE_NOOP("months", "December"),
)


def sounds_like(snapshot: Snapshot, row: int, nearness: float) -> Reason:
    """Say which track a pick resembles and how much."""
    artist = snapshot.artist_name(row)
    words = translate("reasons", "Sounds like ‘{title}’, {share} %")
    if artist:
        words = translate("reasons", "Sounds like ‘{title}’ by {artist}, {share} %")
    return Reason(
        "sound",
        words.format(title=snapshot.titles[row], artist=artist, share=round(nearness * 100)),
        0.4 + 0.5 * nearness,
        f"track:{int(snapshot.ids[row])}",
    )


def novelty(snapshot: Snapshot) -> Note:
    """Say that a track was hardly ever played."""

    def note(row: int) -> Reason | None:
        plays = int(snapshot.plays[row])
        if plays > 1:
            return None
        once, never = translate("reasons", "Played once"), translate("reasons", "Never played")
        return Reason("new", once if plays else never, 0.45)

    return note


def added(snapshot: Snapshot) -> Note:
    """Say how long ago a track came into the library."""

    def note(row: int) -> Reason | None:
        days = (snapshot.now_ms - int(snapshot.added_at[row])) // _DAY_MS
        if days > 60:
            return None
        text = translate("reasons", "Added today")
        if days >= 1:
            text = translate("reasons", "Added %n day(s) ago", "", int(days))
        return Reason("added", text, 0.7)

    return note


def repeats(snapshot: Snapshot) -> Note:
    """Say how often a track was played this month."""

    def note(row: int) -> Reason | None:
        times = int(snapshot.recent_plays[row])
        if not times:
            return None
        text = translate("reasons", "Played once in 30 days")
        if times > 1:
            text = translate("reasons", "Played %n time(s) in 30 days", "", times)
        return Reason("repeat", text, 0.8)

    return note


def habit(snapshot: Snapshot) -> Note:
    """Say how often a track was ever played."""

    def note(row: int) -> Reason | None:
        plays = int(snapshot.plays[row])
        text = translate("reasons", "Played %n time(s)", "", plays)
        return Reason("plays", text, 0.4) if plays > 1 else None

    return note


def silence(snapshot: Snapshot) -> Note:
    """Say since when a track was not heard."""

    def note(row: int) -> Reason | None:
        last = int(snapshot.last_played[row])
        if not last:
            return None
        text = translate("reasons", "Not heard since {month}").format(month=month(last))
        return Reason("silence", text, 0.75)

    return note


def month(at_ms: int) -> str:
    """Return the month and year of a moment, local time."""
    then = datetime.fromtimestamp(at_ms / 1000, UTC).astimezone()
    name = translate("months", _MONTHS[then.month - 1])
    return translate("months", "{month} {year}").format(month=name, year=then.year)


def loved(snapshot: Snapshot) -> Note:
    """Say that the listener likes a track or rated it well."""

    def note(row: int) -> Reason | None:
        if snapshot.liked[row] > 0:
            return Reason("liked", translate("reasons", "You like it"), 0.65)
        rating = float(snapshot.rating[row])
        if np.isfinite(rating) and rating >= 0.7:
            words = translate("reasons", "You gave it {stars} stars")
            return Reason("rated", words.format(stars=f"{rating * 5:g}"), 0.6)
        return None

    return note


def finishing(snapshot: Snapshot, enough: int = 10) -> Note:
    """Say how much of a genre the listener hears to the end."""
    heard: Counter[int] = Counter()
    started: Counter[int] = Counter()
    genre = np.where(snapshot.microgenre_id > 0, snapshot.microgenre_id, snapshot.genre_id)
    touched = np.flatnonzero((snapshot.plays + snapshot.skips) > 0)
    for row in touched.tolist():
        heard[int(genre[row])] += int(snapshot.plays[row])
        started[int(genre[row])] += int(snapshot.plays[row] + snapshot.skips[row])

    def note(row: int) -> Reason | None:
        own = int(genre[row])
        name = snapshot.genre_names.get(own, "")
        if not name or started[own] < enough:
            return None
        share = heard[own] / started[own]
        if share < 0.7:
            return None
        words = translate("reasons", "You finish {count} of 10 in {genre}")
        text = words.format(count=round(share * 10), genre=name)
        return Reason("finish", text, 0.5 * share, f"genre:{name}")

    return note


def belongs(snapshot: Snapshot) -> Note:
    """Say which genre a track is part of, and how surely."""

    def note(row: int) -> Reason | None:
        name = snapshot.genre_name(row)
        sure = float(snapshot.genre_confidence[row])
        if not name:
            return None
        words = translate("reasons", "Part of {genre}")
        if sure > 0.5:
            words = translate("reasons", "Typical of {genre}")
        return Reason("genre", words.format(genre=name), 0.3, f"genre:{name}")

    return note


def who(snapshot: Snapshot, rows: Rows, most: int = 3) -> str:
    """Name the artists that a list is mostly made of: "A, B and C"."""
    counts = Counter(snapshot.artist_name(row) for row in rows.tolist())
    counts.pop("", None)
    names = [name for name, _ in sorted(counts.items(), key=lambda one: (-one[1], one[0]))[:most]]
    return joined(names)


def naming(text: str, snapshot: Snapshot, rows: Rows) -> str:
    """Add the artists a list is mostly made of to a text, where there are any."""
    artists = who(snapshot, rows)
    if not artists:
        return text
    return translate("mixes", "{text}: {names}").format(text=text, names=artists)


def what(snapshot: Snapshot, rows: Rows, most: int = 2) -> str:
    """Name the genres that a list is mostly made of."""
    counts = Counter(int(genre) for genre in snapshot.genre_id[rows].tolist() if genre)
    ranked = sorted(counts.items(), key=lambda one: (-one[1], one[0]))[:most]
    return joined([snapshot.genre_names[genre] for genre, _ in ranked])


def joined(names: list[str]) -> str:
    """Join names as people do: "A", "A and B", "A, B and C"."""
    if len(names) < 2:
        return "".join(names)
    words = translate("mixes", "{names} and {last}")
    return words.format(names=", ".join(names[:-1]), last=names[-1])


def honest(snapshot: Snapshot, text: str) -> str:
    """Say that nothing is known about the listener yet, where that is so."""
    if snapshot.has_history:
        return text
    return translate("mixes", "Nothing played yet, so by sound alone: {text}").format(text=text)
