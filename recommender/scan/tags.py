"""Tags of one file, by mutagen where it can, by FFmpeg where it cannot."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from typing import Any

from recommender.core.errors import UnreadableError
from recommender.core.ffmpeg import OPTIONS
from recommender.core.track import Tags
from recommender.core.translation import translate
from recommender.scan import clean, names, raw_tags

#: EBU R128 gains in Opus files aim at −23 LUFS, ReplayGain 2 at −18 LUFS.
_R128_TO_REPLAYGAIN_DB = 5.0
_GENRE_SPLIT = re.compile(r"[;\x00|]| / |,\s+(?=[A-Z])")
_ARTIST_SPLIT = re.compile(r"[;\x00]")


def read(path: str, name: str) -> tuple[Tags, str]:
    """Return a file's tags and its embedded cue sheet ("" when none).

    Raises UnreadableError when neither mutagen nor FFmpeg finds music in it.
    """
    audio, why = _mutagen(path)
    if audio is None:
        return _probe(path, name, why), ""
    raw = _raw(audio)
    tags = build(raw, audio.info, name)
    if tags.duration_ms is None:
        tags = _with_probed_length(tags, path, name)
    return tags, str(next(iter(raw.get("cuesheet", ())), ""))


def _mutagen(path: str) -> tuple[Any, str]:
    try:
        audio = raw_tags.open_file(path)
    except OSError as error:
        if error.errno is not None:
            raise UnreadableError(
                translate("unreadable", "It cannot be opened ({reason}).").format(
                    reason=error.strerror
                )
            ) from error
        return None, str(error)
    except (Exception, MemoryError) as error:  # noqa: BLE001 - mutagen leaks every kind
        return None, f"{type(error).__name__}: {error}"
    return audio, ""


def _raw(audio: Any) -> raw_tags.Raw:
    try:
        return raw_tags.read(audio)
    except (Exception, MemoryError):  # noqa: BLE001 - a frame that cannot be shown is no tag
        return {}


def build(raw: raw_tags.Raw, info: Any, name: str) -> Tags:
    """Turn raw values into clean ones; ``name`` is the file's, for tracks without a title."""
    tags: dict[str, Any] = {}
    for field, values in raw.items():
        if values and field in _FIELDS:
            target, cleaned = _FIELDS[field]
            tags[target] = cleaned(values)
    for which in ("track", "disc"):
        if values := raw.get(which):
            tags[f"{which}_no"], total = clean.pair(values[0])
            tags[f"{which}_total"] = total or tags.get(f"{which}_total")
    for which in ("track", "album"):
        if values := raw.get(f"r128_{which}"):
            tags.setdefault(f"{which}_gain_db", _r128(values))
    bitrate = getattr(info, "bitrate", None)
    tags.update(
        title=tags.get("title") or clean.title_from_name(name),
        has_cover="cover" in raw,
        duration_ms=clean.duration_ms(getattr(info, "length", None)),
        sample_rate_hz=_whole(getattr(info, "sample_rate", None), 1_000_000),
        channels=_whole(getattr(info, "channels", None), 64),
        bitrate_kbps=_whole((bitrate or 0) // 1000 if bitrate else None, 100_000),
        codec=_codec(info, name),
    )
    return Tags(**tags)


Values = list[Any]


def _text(values: Values) -> str:
    return clean.text(values[0])


def _id(values: Values) -> str:
    return clean.text(values[0], 64)


def _many(pattern: re.Pattern[str]) -> Callable[[Values], tuple[str, ...]]:
    def read_many(values: Values) -> tuple[str, ...]:
        return clean.texts(part for value in values[:100] for part in pattern.split(str(value)))

    return read_many


def _number(low: float, high: float) -> Callable[[Values], float | None]:
    return lambda values: clean.number(values[0], low, high)


def _r128(values: Values) -> float | None:
    q78 = clean.number(values[0], -32768, 32767)
    return None if q78 is None else q78 / 256 + _R128_TO_REPLAYGAIN_DB


#: From a raw field to the field of Tags and how its values are cleaned; pairs come apart above.
_FIELDS: dict[str, tuple[str, Callable[[Values], Any]]] = {
    **{name: (name, _text) for name in ("title", "album", "disc_subtitle", "comment")},
    **{name: (name, _text) for name in ("title_sort", "artist_sort", "album_sort")},
    "album_artist_sort": ("album_artist_sort", _text),
    **{name: (name, _id) for name in ("mb_recording", "mb_release", "mb_release_group")},
    **{name: (name, _id) for name in ("mb_artist", "mb_album_artist")},
    "artist": ("artists", _many(_ARTIST_SPLIT)),
    "album_artist": ("album_artists", _many(_ARTIST_SPLIT)),
    "composer": ("composers", _many(_ARTIST_SPLIT)),
    "genre": ("genres", _many(_GENRE_SPLIT)),
    "track_total": ("track_total", lambda values: clean.pair(values[0])[0]),
    "disc_total": ("disc_total", lambda values: clean.pair(values[0])[0]),
    "date": ("year", lambda values: clean.year(values[0])),
    "original_date": ("original_year", lambda values: clean.year(values[0])),
    "compilation": ("compilation", lambda values: _text(values).lower() in ("1", "true", "yes")),
    "track_gain": ("track_gain_db", _number(-60, 60)),
    "album_gain": ("album_gain_db", _number(-60, 60)),
    "track_peak": ("track_peak", _number(0, 100)),
    "album_peak": ("album_peak", _number(0, 100)),
    "bpm": ("bpm", _number(20, 999)),
    "lyrics": ("lyrics", lambda values: clean.block(values[0])),
}


def _whole(value: object, high: int) -> int | None:
    return value if isinstance(value, int) and 0 < value <= high else None


_CODECS = {
    "mp3": "MP3",
    "flac": "FLAC",
    "oggvorbis": "Vorbis",
    "oggopus": "Opus",
    "oggflac": "FLAC",
    "oggspeex": "Speex",
    "mp4": "AAC",
    "wave": "WAV",
    "aiff": "AIFF",
    "asf": "WMA",
    "monkeysaudio": "APE",
    "wavpack": "WavPack",
    "musepack": "Musepack",
    "trueaudio": "TTA",
    "aac": "AAC",
    "dsf": "DSD",
}


def _codec(info: Any, name: str) -> str:
    module = type(info).__module__.rsplit(".", 1)[-1]
    if module == "mp4" and str(getattr(info, "codec", "")).startswith("alac"):
        return "ALAC"
    return _CODECS.get(module) or name.rsplit(".", 1)[-1].upper()[:8]


# -- what FFmpeg says ------------------------------------------------------------------------


def _with_probed_length(tags: Tags, path: str, name: str) -> Tags:
    try:
        return replace(tags, duration_ms=_probe(path, name, "").duration_ms)
    except UnreadableError:
        return tags


def _probe(path: str, name: str, why: str) -> Tags:
    import av

    try:
        with av.open(path, options=OPTIONS, metadata_errors="replace") as container:
            if not container.streams.audio:
                raise UnreadableError(translate("unreadable", "There is no sound in it."))
            stream = container.streams.audio[0]
            if next(container.decode(stream), None) is None:
                raise UnreadableError(_why(why))
            raw: raw_tags.Raw = {}
            for key, value in {**stream.metadata, **container.metadata}.items():
                field = names.field(key)
                if field:
                    raw.setdefault(field, []).append(value)
            seconds = container.duration / 1_000_000 if container.duration else None
            info = _ProbedInfo(
                seconds, stream.sample_rate, stream.channels, container.bit_rate or 0
            )
            return build(raw, info, name)
    except (av.FFmpegError, ValueError, OSError) as error:
        raise UnreadableError(_why(why)) from error


class _ProbedInfo:
    """FFmpeg's figures under mutagen's names."""

    def __init__(self, length: float | None, sample_rate: int, channels: int, bitrate: int) -> None:
        self.length = length
        self.sample_rate = sample_rate
        self.channels = channels
        self.bitrate = bitrate


def _why(mutagen_says: str) -> str:
    detail = clean.text(mutagen_says, 120)
    if not detail:
        return translate("unreadable", "It is not music, or it is damaged.")
    return translate("unreadable", "It is not music, or it is damaged ({why}).").format(why=detail)
