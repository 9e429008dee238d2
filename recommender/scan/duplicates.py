"""The same recording twice, and versions of one song."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from itertools import pairwise

from recommender.core.translation import translate
from recommender.scan.clean_names import loose
from recommender.scan.suggestions import Row, Suggestion

#: Encoders add or drop a little silence; a different take differs by more.
_SAME_MS = 1_200
#: Without a look at the sound, tracks of different albums must be as close as this.
_CLOSE_MS = 400
_VERSION = re.compile(
    r"\b(live|acoustic|unplugged|remix(?:ed)?|mix|edit|demo|instrumental|karaoke|radio|extended|"
    r"club|dub|version|remaster(?:ed)?|mono|stereo|alternate|take|session|cover|reprise|orchestral|"
    r"piano|vip|bootleg|rework|single|album|explicit|clean)\b",
    re.IGNORECASE,
)
_BRACKETS = re.compile(r"\s*[\(\[]([^\)\]]*)[\)\]]|\s+-\s+(.+)$")
_LOSSLESS = frozenset(("FLAC", "ALAC", "WAV", "AIFF", "APE", "WavPack", "TTA"))
Alike = Callable[[int, int], float | None]


def base_title(title: str) -> str:
    """Return a title without what names its version, folded."""

    def keep(match: re.Match[str]) -> str:
        inside = match[1] or match[2] or ""
        return " " if _VERSION.search(inside) or inside.lower().startswith("feat") else match[0]

    return loose(_BRACKETS.sub(keep, title)) or loose(title)


def version_of(title: str) -> str:
    """Return the words that name a title's version, folded and sorted; "" for the plain one."""
    inside = " ".join((m[1] or m[2] or "") for m in _BRACKETS.finditer(title))
    words = {word.lower() for word in _VERSION.findall(inside)}
    return " ".join(sorted(words - {"version", "album", "single", "explicit", "clean"}))


def duplicates(
    rows: Sequence[Row],
    alike: Alike | None = None,
    printed_alike: Alike | None = None,
) -> list[Suggestion]:
    """Return groups of tracks that are one recording, surest evidence first.

    The same encoded sound; else the same artist, title and version with lengths within 1.2 s
    (0.4 s across albums that were not listened to), and sound that does not contradict it.

    Args:
        rows: the tracks.
        alike: mutual proximity of two tracks by id, 0–1; None where one is not analysed.
        printed_alike: how much of two fingerprints agrees, 0–1; None where one has none.
    """
    parent = {row.id: row.id for row in rows}
    reason: dict[int, tuple[str, float]] = {}

    def root(track: int) -> int:
        while parent[track] != track:
            parent[track] = parent[parent[track]]
            track = parent[track]
        return track

    def join(one: Row, other: Row, why: str, confidence: float) -> None:
        a, b = root(one.id), root(other.id)
        if a != b:
            parent[b] = a
            old = min((reason[r] for r in (a, b) if r in reason), key=lambda r: r[1], default=None)
            reason[a] = min((why, confidence), old or (why, confidence), key=lambda r: r[1])

    for group in _grouped(rows, lambda row: row.audio_key.hex() if row.audio_key else ""):
        for one, other in pairwise(group):
            join(
                one,
                other,
                translate("evidence", "the encoded sound is the same, byte for byte"),
                1.0,
            )
    for group in _grouped(rows, _same_song):
        ordered = sorted(group, key=lambda row: (row.duration_ms or 0, row.id))
        for one, other in pairwise(ordered):
            judged = _judge(one, other, alike, printed_alike)
            if judged is not None:
                join(one, other, *judged)
    members: dict[int, list[Row]] = defaultdict(list)
    for row in rows:
        members[root(row.id)].append(row)
    return [
        _told("duplicate", group, *reason[top]) for top, group in members.items() if len(group) > 1
    ]


def _same_song(row: Row) -> str:
    if not row.title or not row.artist or not row.duration_ms:
        return ""
    return f"{loose(row.artist)}\x1f{base_title(row.title)}\x1f{version_of(row.title)}"


def _judge(
    one: Row, other: Row, alike: Alike | None, printed_alike: Alike | None
) -> tuple[str, float] | None:
    apart = abs((one.duration_ms or 0) - (other.duration_ms or 0))
    printed = printed_alike(one.id, other.id) if printed_alike else None
    if printed is not None:
        if printed >= 0.6 and apart < 5 * _SAME_MS:
            return translate("evidence", "their fingerprints agree to {printed} %").format(
                printed=f"{100 * printed:.0f}"
            ), 0.99
        return None
    if apart > _SAME_MS:
        return None
    near = alike(one.id, other.id) if alike else None
    if near is not None and near < 0.5:
        return None
    if near is None and apart > _CLOSE_MS and loose(one.album) != loose(other.album):
        return None
    said = translate("evidence", "artist, title and length agree")
    if near:
        said = translate("evidence", "artist, title and length agree, and so does the sound")
    return said, 0.95 if near else 0.88


def versions(rows: Sequence[Row], taken: Iterable[Suggestion] = ()) -> list[Suggestion]:
    """Return groups of tracks that are one song in several versions."""
    double = {track for one in taken for track in one.tracks[1:]}
    found = []
    for group in _grouped(
        [row for row in rows if row.id not in double],
        lambda row: f"{loose(row.artist)}\x1f{base_title(row.title)}" if row.artist else "",
    ):
        kinds = {version_of(row.title) for row in group}
        if len(kinds) > 1:
            found.append(
                _told(
                    "versions", group, translate("evidence", "one title in several versions"), 0.9
                )
            )
    return found


def _grouped(rows: Sequence[Row], key: Callable[[Row], str]) -> list[list[Row]]:
    groups: dict[str, list[Row]] = defaultdict(list)
    for row in rows:
        name = key(row)
        if name:
            groups[name].append(row)
    return [group for group in groups.values() if len(group) > 1]


def _told(kind: str, group: list[Row], why: str, confidence: float) -> Suggestion:
    """Tell of a group, the one to keep first: lossless, then by bit rate, then the oldest."""
    best = sorted(
        group, key=lambda row: (row.codec not in _LOSSLESS, -(row.bitrate_kbps or 0), row.id)
    )
    shown = f"{best[0].artist} – {best[0].title}"
    others = ", ".join(f"{row.codec or '?'} {row.bitrate_kbps or '?'} kbit/s" for row in best)
    return Suggestion(kind, shown, others, why, confidence, (), tuple(row.id for row in best))
