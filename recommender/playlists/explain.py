"""The words of reasons and explanations: short, plain, true."""

from __future__ import annotations

from collections import Counter
from datetime import UTC, datetime

import numpy as np

from recommender.core.playlist import Reason
from recommender.core.snapshot import Snapshot
from recommender.playlists.candidates import Note, Rows

_DAY_MS = 86_400_000
_MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)


def sounds_like(snapshot: Snapshot, row: int, nearness: float) -> Reason:
    """Say which track a pick resembles and how much."""
    artist = snapshot.artist_name(row)
    by = f" by {artist}" if artist else ""
    return Reason(
        "sound",
        f"Sounds like ‘{snapshot.titles[row]}’{by}, {round(nearness * 100)} %",
        0.4 + 0.5 * nearness,
        f"track:{int(snapshot.ids[row])}",
    )


def novelty(snapshot: Snapshot) -> Note:
    """Say that a track was hardly ever played."""

    def note(row: int) -> Reason | None:
        plays = int(snapshot.plays[row])
        if plays > 1:
            return None
        return Reason("new", "Played once" if plays else "Never played", 0.45)

    return note


def added(snapshot: Snapshot) -> Note:
    """Say how long ago a track came into the library."""

    def note(row: int) -> Reason | None:
        days = (snapshot.now_ms - int(snapshot.added_at[row])) // _DAY_MS
        if days > 60:
            return None
        text = "Added today" if days < 1 else f"Added {days} {'day' if days == 1 else 'days'} ago"
        return Reason("added", text, 0.7)

    return note


def repeats(snapshot: Snapshot) -> Note:
    """Say how often a track was played this month."""

    def note(row: int) -> Reason | None:
        times = int(snapshot.recent_plays[row])
        return Reason("repeat", f"Played {_times(times)} in 30 days", 0.8) if times else None

    return note


def habit(snapshot: Snapshot) -> Note:
    """Say how often a track was ever played."""

    def note(row: int) -> Reason | None:
        plays = int(snapshot.plays[row])
        return Reason("plays", f"Played {_times(plays)}", 0.4) if plays > 1 else None

    return note


def silence(snapshot: Snapshot) -> Note:
    """Say since when a track was not heard."""

    def note(row: int) -> Reason | None:
        last = int(snapshot.last_played[row])
        if not last:
            return None
        return Reason("silence", f"Not heard since {month(last)}", 0.75)

    return note


def month(at_ms: int) -> str:
    """Return the month and year of a moment, local time."""
    then = datetime.fromtimestamp(at_ms / 1000, UTC).astimezone()
    return f"{_MONTHS[then.month - 1]} {then.year}"


def loved(snapshot: Snapshot) -> Note:
    """Say that the listener likes a track or rated it well."""

    def note(row: int) -> Reason | None:
        if snapshot.liked[row] > 0:
            return Reason("liked", "You like it", 0.65)
        rating = float(snapshot.rating[row])
        if np.isfinite(rating) and rating >= 0.7:
            return Reason("rated", f"You gave it {rating * 5:g} stars", 0.6)
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
        text = f"You finish {round(share * 10)} of 10 in {name}"
        return Reason("finish", text, 0.5 * share, f"genre:{name}")

    return note


def belongs(snapshot: Snapshot) -> Note:
    """Say which genre a track is part of, and how surely."""

    def note(row: int) -> Reason | None:
        name = snapshot.genre_name(row)
        sure = float(snapshot.genre_confidence[row])
        if not name:
            return None
        text = f"Typical of {name}" if sure > 0.5 else f"Part of {name}"
        return Reason("genre", text, 0.3, f"genre:{name}")

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
    return f"{text}: {artists}" if artists else text


def what(snapshot: Snapshot, rows: Rows, most: int = 2) -> str:
    """Name the genres that a list is mostly made of."""
    counts = Counter(int(genre) for genre in snapshot.genre_id[rows].tolist() if genre)
    ranked = sorted(counts.items(), key=lambda one: (-one[1], one[0]))[:most]
    return joined([snapshot.genre_names[genre] for genre, _ in ranked])


def joined(names: list[str]) -> str:
    """Join names as people do: "A", "A and B", "A, B and C"."""
    if len(names) < 2:
        return "".join(names)
    return f"{', '.join(names[:-1])} and {names[-1]}"


def honest(snapshot: Snapshot, text: str) -> str:
    """Say that nothing is known about the listener yet, where that is so."""
    return text if snapshot.has_history else f"Nothing played yet, so by sound alone: {text}"


def _times(count: int) -> str:
    return "once" if count == 1 else f"{count} times"
