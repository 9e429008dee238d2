"""What there is to tidy up: one entry a suspicious genre or a suggestion about tags."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, Qt

from recommender.core.translation import translate

CARE_ROLE = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class CareEntry:
    """One question to the listener.

    ``key`` is a track's id for a suspect and the suggestion's id otherwise; ``group`` is the album
    of a suspect; ``track_ids`` are the tracks it is about.
    """

    key: int
    title: str
    before: str
    after: str
    evidence: tuple[str, ...]
    track_ids: tuple[int, ...]
    group: int | None = None


def suspect_entry(one: Mapping[str, Any]) -> CareEntry:
    """Return the question whether a track's genre tag is wrong."""
    evidence = one["evidence"]
    neighbours = evidence.get("neighbours", ())
    said = [
        translate("Care", "{} % sure by sound").format(
            round(100 * evidence.get("probability", one["score"]))
        )
    ]
    if neighbours:
        share = round(evidence.get("guess_share", 0) * len(neighbours))
        said.append(
            translate("Care", "{} of {} nearest are {}").format(
                share, len(neighbours), one["guessed"]
            )
        )
    said += list(evidence.get("sounds", ()))[:2]
    title = f"{one['title']} – {one['artist']}" if one["artist"] else one["title"]
    return CareEntry(
        one["track_id"],
        title,
        one["tagged"],
        one["guessed"],
        tuple(map(str, said)),
        (one["track_id"], *neighbours),
        one["album_id"],
    )


def suggestion_entry(one: Mapping[str, Any]) -> CareEntry:
    """Return the question whether tags should be put right."""
    count = len(one["tracks"])
    tracks = translate("Care", "%n track(s)", "", count)
    return CareEntry(
        one["id"],
        kinds().get(one["kind"], one["kind"].replace("_", " ").capitalize()),
        one["before"],
        one["after"],
        (str(one["evidence"]), tracks),
        tuple(one["tracks"]),
    )


def kinds() -> dict[str, str]:
    """Return what kinds of suggestions are called."""
    return {
        "artist_name": translate("Care", "Artist's name"),
        "album_name": translate("Care", "Album's name"),
        "genre_name": translate("Care", "Genre's name"),
        "guest": translate("Care", "Guest in the title"),
        "year": translate("Care", "Impossible year"),
        "missing_year": translate("Care", "Missing year"),
        "swapped": translate("Care", "Artist and title swapped"),
        "duplicate": translate("Care", "The same recording twice"),
        "version": translate("Care", "Versions of a song"),
        "length": translate("Care", "Impossible length"),
    }


class CareModel(QAbstractListModel):
    """The questions of one kind, surest first."""

    def __init__(self) -> None:
        super().__init__()
        self.entries: tuple[CareEntry, ...] = ()

    def set_entries(self, entries: Sequence[CareEntry]) -> None:
        """Show these."""
        self.beginResetModel()
        self.entries = tuple(entries)
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | None = None) -> int:
        """Return how many there are."""
        return 0 if parent is not None and parent.isValid() else len(self.entries)

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return an entry, or what a screen reader says of it."""
        entry = self.entries[index.row()]
        if role == CARE_ROLE:
            return entry
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            nothing = translate("Care", "nothing")
            change = f"{entry.before or nothing} → {entry.after or nothing}"
            return "; ".join((entry.title, change, *entry.evidence))
        return None
