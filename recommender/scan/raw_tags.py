"""Read a file's tags as a plain mapping of our names to lists of values, for every container."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import mutagen
from mutagen import FileType
from mutagen.aac import AAC
from mutagen.aiff import AIFF
from mutagen.apev2 import APEv2
from mutagen.asf import ASF, ASFTags
from mutagen.dsf import DSF
from mutagen.flac import FLAC
from mutagen.id3 import ID3, TXXX, UFID
from mutagen.monkeysaudio import MonkeysAudio
from mutagen.mp3 import MP3
from mutagen.mp4 import MP4, MP4Tags
from mutagen.musepack import Musepack
from mutagen.oggopus import OggOpus
from mutagen.oggspeex import OggSpeex
from mutagen.oggvorbis import OggVorbis
from mutagen.trueaudio import TrueAudio
from mutagen.wave import WAVE
from mutagen.wavpack import WavPack

from recommender.scan import names

Raw = dict[str, list[Any]]

_MB_OWNER = "http://musicbrainz.org"
_BY_SUFFIX: dict[str, type[FileType]] = {
    ".mp3": MP3,
    ".mp2": MP3,
    ".flac": FLAC,
    ".ogg": OggVorbis,
    ".oga": OggVorbis,
    ".opus": OggOpus,
    ".spx": OggSpeex,
    ".m4a": MP4,
    ".m4b": MP4,
    ".mp4": MP4,
    ".alac": MP4,
    ".aac": AAC,
    ".wav": WAVE,
    ".aif": AIFF,
    ".aiff": AIFF,
    ".aifc": AIFF,
    ".wma": ASF,
    ".asf": ASF,
    ".ape": MonkeysAudio,
    ".wv": WavPack,
    ".mpc": Musepack,
    ".tta": TrueAudio,
    ".dsf": DSF,
}


def open_file(path: str) -> FileType | None:
    """Open a file with the class its suffix promises, else with whichever recognises it."""
    dot = path.rfind(".")
    likely = _BY_SUFFIX.get(path[dot:].lower())
    if likely is not None:
        try:
            return likely(path)
        except mutagen.MutagenError:
            pass  # another container under this suffix: let mutagen look
    return mutagen.File(path)


def read(audio: FileType) -> Raw:
    """Return the tags of an opened file."""
    tags = audio.tags
    raw: Raw = {}
    if tags is not None:
        _reader(tags)(tags, raw)
    if getattr(audio, "pictures", None):
        raw["cover"] = [b""]
    return raw


def _reader(tags: Any) -> Callable[[Any, Raw], None]:
    for kind, reader in (
        (ID3, _id3),
        (MP4Tags, _mp4),
        (ASFTags, _asf),
        (APEv2, _ape),
    ):
        if isinstance(tags, kind):
            return reader
    return _vorbis


def _vorbis(tags: Any, raw: Raw) -> None:
    for key, value in tags:
        field = names.field(key)
        if field:
            raw.setdefault(field, []).append(value)


def _id3(tags: ID3, raw: Raw) -> None:
    for frame in tags.values():
        if isinstance(frame, TXXX):
            field, values = names.field(frame.desc), list(frame.text)
        elif isinstance(frame, UFID):
            field = "mb_recording" if frame.owner == _MB_OWNER else None
            values = [frame.data.decode("ascii", "replace")]
        elif frame.FrameID == "RVA2":
            _rva2(frame, raw)
            continue
        else:
            field = names.ID3.get(frame.FrameID)
            values = _id3_values(frame)
        if field:
            raw.setdefault(field, []).extend(values)


def _id3_values(frame: Any) -> list[Any]:
    if frame.FrameID == "APIC":
        return [b""]
    if frame.FrameID == "TCON":
        return list(frame.genres)
    text = getattr(frame, "text", [])
    return [text] if isinstance(text, str) else list(text)


def _rva2(frame: Any, raw: Raw) -> None:
    kind = frame.desc.lower()
    if kind in ("track", "album"):
        raw.setdefault(f"{kind}_gain", []).append(frame.gain)
        raw.setdefault(f"{kind}_peak", []).append(frame.peak)


def _mp4(tags: MP4Tags, raw: Raw) -> None:
    for key, values in tags.items():
        if key in ("trkn", "disk"):
            number, total = values[0]
            name = "track" if key == "trkn" else "disc"
            raw[name] = [f"{number}/{total}"]
        elif key.startswith("----:"):
            field = names.field(key.rsplit(":", 1)[1])
            if field:
                raw.setdefault(field, []).extend(
                    bytes(v).decode("utf-8", "replace") for v in values
                )
        elif key in names.MP4:
            found = values if isinstance(values, list) else [values]
            cover = key == "covr"
            raw.setdefault(names.MP4[key], []).extend([b""] if cover else found)


def _asf(tags: ASFTags, raw: Raw) -> None:
    for key, value in tags:
        field = "cover" if key == "WM/Picture" else names.field(key)
        if field:
            raw.setdefault(field, []).append(b"" if field == "cover" else value)


def _ape(tags: APEv2, raw: Raw) -> None:
    for key, value in tags.items():
        field = "cover" if key.lower().startswith("cover art") else names.field(key)
        if field == "cover":
            raw["cover"] = [b""]
        elif field:
            raw.setdefault(field, []).extend(str(value).split("\0"))
