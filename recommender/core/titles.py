"""What a title says: which version of a song it is, and whether it is a song at all."""

from __future__ import annotations

import re
from enum import IntEnum
from functools import lru_cache


class Version(IntEnum):
    """How a recording relates to the song people mean; the lowest is wanted first."""

    ORIGINAL = 0
    ALTERNATE = 1  # an edit, an acoustic or instrumental version, another mix
    LIVE = 2
    REMIX = 3
    DEMO = 4  # a demo, rehearsal, outtake or karaoke track


class Kind(IntEnum):
    """What a recording is."""

    SONG = 0
    INTERLUDE = 1
    SPOKEN = 2
    SEASONAL = 3


#: A part of a title that tells a version apart: in brackets, or after a dash at the end.
_ASIDE = re.compile(r"\s*[(\[]([^()\[\]]*)[)\]]|\s+[-–—]\s+([^-–—]+)$")
_MARKS = (
    (Version.DEMO, r"demo|rehearsal|outtake|karaoke|rough mix|work tape"),
    (Version.LIVE, r"live|unplugged|in concert|mtv|bbc session|peel session"),
    (Version.REMIX, r"remix|rmx|rework|bootleg|mash-?up|dub( mix| version)?|vip( mix)?"),
    (
        Version.ALTERNATE,
        r"acoustic|instrumental|a ?cappella|edit|version|take \d+|alternate|alternative|mono|"
        r"extended|single|radio|club|mix|orchestral|piano",
    ),
)
_VERSION = [(version, re.compile(rf"\b(?:{words})\b")) for version, words in _MARKS]
#: What is added to a title without making it another version.
_SAME = re.compile(r"\b(?:feat|ft|featuring|with|remaster(?:ed)?|bonus( track)?|album version)\b")
_ORIGINAL = re.compile(r"\b(?:album|original|lp) (?:version|mix)\b|\bremaster")
_LIVE_ALBUM = re.compile(r"\blive (?:at|in|from|on)\b|\bunplugged\b|\bin concert\b|\(live\)")
_FEAT = re.compile(r"\s+(?:feat|ft)\.?\s.*$")
_NO_LETTERS = re.compile(r"[^\w]+")
_GENERIC = re.compile(
    r"(?:untitled|intro|outro|interlude|prelude|track|skit|theme|title)?\W*\d*", re.ASCII
)
_GENERIC_START = frozenset("uioptst0123456789") | {""}
_INTERLUDE_START = frozenset("tiosh")
_INTERLUDE = re.compile(
    r"^(?:the )?(?:intro(?:duction)?|outro|interlude|skit|segue|intermission|hidden track|silence)"
    r"\b(?!.{24})"
)
_SPOKEN = re.compile(
    r"audio ?book|podcast|spoken|speech|comedy|stand-?up|radio ?play|h(?:ö|oe)rspiel|"
    r"h(?:ö|oe)rbuch|interview|lecture|sermon|language course|audio ?drama"
)
_SEASONAL = re.compile(
    r"christmas|x-?mas|\bno[eë]l\b|weihnacht|navidad|\bnatale\b|\bjul\b|santa claus|jingle bell|"
    r"silent night|stille nacht|rudolph the|\bsleigh ride\b|winter wonderland|let it snow"
)


def version_of(title: str, album: str = "") -> Version:
    """Tell which version of a song a title (or a live album) names."""
    if "(" in title or "[" in title or " - " in title or "–" in title:
        for aside in _asides(title.casefold()):
            if _ORIGINAL.search(aside):
                continue
            for version, words in _VERSION:
                if words.search(aside):
                    return version
    if "live" in album.casefold() or "unplugged" in album.casefold():
        return Version.LIVE if _LIVE_ALBUM.search(album.casefold()) else Version.ORIGINAL
    return Version.ORIGINAL


def song_of(title: str) -> str:
    """Return the song's own name, the same for all its versions; "" where a title names none."""
    name = title.casefold()
    if "(" in name or "[" in name or " - " in name or "–" in name:
        for match in list(_ASIDE.finditer(name)):
            aside = match[1] or match[2] or ""
            if _SAME.search(aside) or any(words.search(aside) for _, words in _VERSION):
                name = name.replace(match[0], "")
    if "f" in name:
        name = _FEAT.sub("", name)
    if not name.replace(" ", "").isalnum():
        name = _NO_LETTERS.sub(" ", name).strip()
    return "" if name[:1] in _GENERIC_START and _GENERIC.fullmatch(name) else name


def kind_of(title: str, album: str = "", genres: str = "") -> Kind:
    """Tell a song from an interlude, spoken words and music for Christmas."""
    record = _record_kind(album, genres)
    if record is not Kind.SONG:
        return record
    name = title.casefold()
    if _SEASONAL.search(name):
        return Kind.SEASONAL
    return Kind.INTERLUDE if name[:1] in _INTERLUDE_START and _INTERLUDE.match(name) else Kind.SONG


@lru_cache(8_192)
def _record_kind(album: str, genres: str) -> Kind:
    said = f"{album}\n{genres}".casefold()
    if _SPOKEN.search(said):
        return Kind.SPOKEN
    return Kind.SEASONAL if _SEASONAL.search(said) else Kind.SONG


def _asides(name: str) -> list[str]:
    return [match[1] or match[2] or "" for match in _ASIDE.finditer(name)]
