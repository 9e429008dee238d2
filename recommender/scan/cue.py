"""Cue sheets: one long file, many tracks."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from recommender.scan import clean

_LINE = re.compile(r"^\s*(?:REM\s+)?([A-Z]+)\s+(.*?)\s*$", re.IGNORECASE)
_QUOTED = re.compile(r'^"([^"]*)"|^(\S+)')
_TIME = re.compile(r"^(\d{1,3}) (\d{1,4}):(\d{1,2}):(\d{1,2})$")
_FRAMES_PER_S = 75


@dataclass(slots=True)
class CueTrack:
    """One track of a sheet: where it begins, in milliseconds, and its own tags."""

    number: int
    file: str
    title: str = ""
    performer: str = ""
    start_ms: int | None = None
    gain_db: float | None = None


@dataclass(slots=True)
class CueSheet:
    """A sheet: its album's tags and its tracks in order."""

    title: str = ""
    performer: str = ""
    genre: str = ""
    year: int | None = None
    tracks: list[CueTrack] = field(default_factory=list)

    def of_file(self, name: str) -> list[CueTrack]:
        """Return the tracks cut from one file, or all when the sheet names a single file."""
        files = {track.file for track in self.tracks}
        if len(files) == 1:
            return self.tracks
        return [track for track in self.tracks if track.file.casefold() == name.casefold()]


def decode(data: bytes) -> str:
    """Decode a sheet: UTF-8 if it is, else the Windows code page that old rippers wrote."""
    for encoding in ("utf-8-sig", "cp1252"):
        try:
            return data.decode(encoding)
        except UnicodeDecodeError:
            continue
    return data.decode("latin-1")


def parse(text: str) -> CueSheet:
    """Parse a sheet, passing over lines that make no sense and tracks without a start."""
    sheet = CueSheet()
    file = ""
    for line in text[:1_000_000].splitlines():
        match = _LINE.match(line)
        if match is None:
            continue
        command, rest = match[1].upper(), match[2]
        if command == "FILE":
            file = _value(rest).replace("\\", "/").rsplit("/", 1)[-1]
        elif command == "TRACK":
            number = clean.pair(rest)[0] or len(sheet.tracks) + 1
            sheet.tracks.append(CueTrack(number, file))
        else:
            _apply(sheet, command, rest)
    sheet.tracks = [track for track in sheet.tracks if track.start_ms is not None]
    return sheet


def _apply(sheet: CueSheet, command: str, rest: str) -> None:
    track = sheet.tracks[-1] if sheet.tracks else None
    if command == "TITLE":
        if track:
            track.title = clean.text(_value(rest))
        else:
            sheet.title = clean.text(_value(rest))
    elif command == "PERFORMER":
        if track:
            track.performer = clean.text(_value(rest))
        else:
            sheet.performer = clean.text(_value(rest))
    elif command == "INDEX" and track and track.start_ms is None:
        track.start_ms = _start(rest)
    elif command == "GENRE":
        sheet.genre = clean.text(_value(rest))
    elif command == "DATE":
        sheet.year = clean.year(rest)


def _start(rest: str) -> int | None:
    match = _TIME.match(rest)
    if match is None or int(match[1]) != 1:
        return None
    minutes, seconds, frames = (int(part) for part in match.groups()[1:])
    return round(((minutes * 60 + seconds) * _FRAMES_PER_S + frames) * 1000 / _FRAMES_PER_S)


def _value(rest: str) -> str:
    match = _QUOTED.match(rest)
    if match is None:
        return rest
    return match[1] if match[1] is not None else (rest if " " in rest else match[2])
