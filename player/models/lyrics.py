"""Lyrics out of tags and .lrc files: lines, with times where the text has them."""

from __future__ import annotations

import re
from dataclasses import dataclass

_STAMP = re.compile(r"\[(\d{1,3}):(\d{1,2})(?:[.:](\d{1,3}))?\]")
_WORD_STAMP = re.compile(r"<\d{1,3}:\d{1,2}(?:[.:]\d{1,3})?>")
_HEAD = re.compile(r"^\[([a-z#]+):(.*)\]$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Lyrics:
    """Lines in order; ``times_ms`` has one time a line, or none at all."""

    lines: tuple[str, ...] = ()
    times_ms: tuple[int, ...] = ()


def parse(text: str) -> Lyrics:
    """Read plain lyrics or LRC (with its offset; times within lines are dropped)."""
    timed: list[tuple[int, str]] = []
    plain: list[str] = []
    offset_ms = 0
    for raw in text.splitlines():
        line = raw.strip()
        head = _HEAD.match(line)
        if head is not None:
            if head[1].lower() == "offset" and re.fullmatch(r"\s*[+-]?\d{1,6}\s*", head[2]):
                offset_ms = int(head[2])
            continue
        words = " ".join(_WORD_STAMP.sub("", _STAMP.sub("", line)).split())
        plain.append(words)
        timed += [(_milliseconds(*stamp.groups()), words) for stamp in _STAMP.finditer(line)]
    if timed:
        timed.sort(key=lambda one: one[0])
        times = tuple(max(0, time - offset_ms) for time, _ in timed)
        return Lyrics(tuple(words for _, words in timed), times)
    return Lyrics(tuple("\n".join(plain).strip("\n").split("\n")) if any(plain) else ())


def _milliseconds(minutes: str, seconds: str, part: str | None) -> int:
    return (int(minutes) * 60 + int(seconds)) * 1000 + (int(part.ljust(3, "0")) if part else 0)
