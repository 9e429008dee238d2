"""What runs in a worker: open files that may be hostile, answer with plain data."""

from __future__ import annotations

import os
import stat
from dataclasses import fields
from typing import Any

from recommender.core.errors import UnreadableError
from recommender.core.track import Tags
from recommender.core.translation import translate
from recommender.scan import clean, cue, identity, tags

#: What a track's answer leaves out.
_DEFAULTS = tuple((field.name, field.default) for field in fields(Tags))
_LRC_LIMIT = 262_144


def read_batch(item: dict[str, Any]) -> list[dict[str, Any]]:
    """Read the files of ``item["files"]``; each answer has "tracks" or "error".

    A file is ``{"path": bytes, "cover": bytes | None, "lyrics": bool, "cue": bytes | None}``.
    """
    return [_read(file) for file in item["files"]]


def _read(file: dict[str, Any]) -> dict[str, Any]:
    path: bytes = file["path"]
    try:
        return {"path": path, "tracks": _tracks(file)}
    except UnreadableError as error:
        return {"path": path, "error": error.message}
    except OSError as error:
        return {
            "path": path,
            "error": translate("unreadable", "It cannot be read ({what}).").format(
                what=error.strerror or error
            ),
        }


def _tracks(file: dict[str, Any]) -> list[dict[str, Any]]:
    path: bytes = file["path"]
    text_path = os.fsdecode(path)
    found = os.stat(path)
    if not stat.S_ISREG(found.st_mode):
        raise UnreadableError(translate("unreadable", "It is not a regular file."))
    if found.st_size == 0:
        raise UnreadableError(translate("unreadable", "It is empty."))
    name = os.path.basename(text_path).encode("utf-8", "replace").decode()
    found_tags, embedded_cue = tags.read(text_path, name)
    key = identity.audio_key(text_path)
    values = {
        field: value
        for field, default in _DEFAULTS
        if (value := getattr(found_tags, field)) != default
    }
    if file.get("lyrics") and not found_tags.lyrics:
        values["lyrics"] = _sidecar_lyrics(text_path)
    whole = {
        "key": key,
        "tags": values,
        "start_ms": 0,
        "end_ms": None,
        "cover": file.get("cover"),
    }
    sheet = _sheet(file.get("cue"), embedded_cue)
    slices = sheet.of_file(name) if sheet else []
    if sheet is None or len(slices) < 2:
        return [whole]
    return [_slice(whole, sheet, slices, place) for place in range(len(slices))]


def _sidecar_lyrics(path: str) -> str:
    stem = path[: path.rfind(".")]
    for suffix in (".lrc", ".LRC"):
        try:
            with open(stem + suffix, "rb") as file:
                return clean.block(cue.decode(file.read(_LRC_LIMIT)))
        except FileNotFoundError:
            continue
    return ""


def _sheet(path: bytes | None, embedded: str) -> cue.CueSheet | None:
    if path is not None:
        with open(path, "rb") as file:
            return cue.parse(cue.decode(file.read(1_000_000)))
    return cue.parse(embedded) if embedded else None


def _slice(
    whole: dict[str, Any], sheet: cue.CueSheet, slices: list[cue.CueTrack], place: int
) -> dict[str, Any]:
    track = slices[place]
    end = slices[place + 1].start_ms if place + 1 < len(slices) else None
    values = dict(whole["tags"])
    total = values.get("duration_ms")
    start = track.start_ms or 0
    stop = end if end is not None else total
    performer = track.performer or sheet.performer
    values.update(
        title=track.title or f"{values['title']} ({track.number})",
        artists=(performer,) if performer else values.get("artists", ()),
        album=sheet.title or values.get("album", ""),
        album_artists=(sheet.performer,) if sheet.performer else values.get("album_artists", ()),
        genres=(sheet.genre,) if sheet.genre else values.get("genres", ()),
        year=sheet.year or values.get("year"),
        track_no=track.number,
        track_total=len(slices),
        duration_ms=max(1, stop - start) if stop is not None else None,
        track_gain_db=None,
        track_peak=None,
        mb_recording="",
    )
    key = whole["key"] + b"#%d" % track.number
    return {**whole, "key": key, "tags": values, "start_ms": start, "end_ms": end}
