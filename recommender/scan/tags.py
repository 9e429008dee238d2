"""Tags of one file, by mutagen where it can, by FFmpeg where it cannot."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

from recommender.core.errors import UnreadableError
from recommender.core.ffmpeg import OPTIONS
from recommender.core.track import Tags
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
    return tags, _first_text(raw, "cuesheet")


def _mutagen(path: str) -> tuple[Any, str]:
    try:
        audio = raw_tags.open_file(path)
    except OSError as error:
        if error.errno is not None:
            raise UnreadableError(f"It cannot be opened ({error.strerror}).") from error
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
    track_no, track_total = clean.pair(_first(raw, "track", ""))
    disc_no, disc_total = clean.pair(_first(raw, "disc", ""))
    bitrate = getattr(info, "bitrate", None)
    return Tags(
        title=clean.text(_first(raw, "title", "")) or clean.title_from_name(name),
        artists=_split(raw, "artist", _ARTIST_SPLIT),
        album=clean.text(_first(raw, "album", "")),
        album_artists=_split(raw, "album_artist", _ARTIST_SPLIT),
        genres=_split(raw, "genre", _GENRE_SPLIT),
        composers=_split(raw, "composer", _ARTIST_SPLIT),
        track_no=track_no,
        track_total=track_total or clean.pair(_first(raw, "track_total", ""))[0],
        disc_no=disc_no,
        disc_total=disc_total or clean.pair(_first(raw, "disc_total", ""))[0],
        disc_subtitle=clean.text(_first(raw, "disc_subtitle", "")),
        year=clean.year(_first(raw, "date", "")),
        original_year=clean.year(_first(raw, "original_date", "")),
        compilation=clean.text(_first(raw, "compilation", "")).lower() in ("1", "true", "yes"),
        title_sort=clean.text(_first(raw, "title_sort", "")),
        artist_sort=clean.text(_first(raw, "artist_sort", "")),
        album_sort=clean.text(_first(raw, "album_sort", "")),
        album_artist_sort=clean.text(_first(raw, "album_artist_sort", "")),
        mb_recording=clean.text(_first(raw, "mb_recording", ""), 64),
        mb_release=clean.text(_first(raw, "mb_release", ""), 64),
        mb_release_group=clean.text(_first(raw, "mb_release_group", ""), 64),
        mb_artist=clean.text(_first(raw, "mb_artist", ""), 64),
        mb_album_artist=clean.text(_first(raw, "mb_album_artist", ""), 64),
        track_gain_db=_gain(raw, "track"),
        track_peak=clean.number(_first(raw, "track_peak", ""), 0, 100),
        album_gain_db=_gain(raw, "album"),
        album_peak=clean.number(_first(raw, "album_peak", ""), 0, 100),
        bpm=clean.number(_first(raw, "bpm", ""), 20, 999),
        comment=clean.text(_first(raw, "comment", "")),
        lyrics=clean.block(_first(raw, "lyrics", "")),
        has_cover="cover" in raw,
        duration_ms=clean.duration_ms(getattr(info, "length", None)),
        sample_rate_hz=_whole(getattr(info, "sample_rate", None), 1_000_000),
        channels=_whole(getattr(info, "channels", None), 64),
        bitrate_kbps=_whole((bitrate or 0) // 1000 if bitrate else None, 100_000),
        codec=_codec(info, name),
    )


def _first(raw: raw_tags.Raw, field: str, default: object) -> object:
    values = raw.get(field)
    return values[0] if values else default


def _first_text(raw: raw_tags.Raw, field: str) -> str:
    return str(_first(raw, field, ""))


def _split(raw: raw_tags.Raw, field: str, pattern: re.Pattern[str]) -> tuple[str, ...]:
    values = raw.get(field)
    if not values:
        return ()
    return clean.texts(part for value in values[:100] for part in pattern.split(str(value)))


def _gain(raw: raw_tags.Raw, kind: str) -> float | None:
    plain = clean.number(_first(raw, f"{kind}_gain", ""), -60, 60)
    if plain is not None:
        return plain
    q78 = clean.number(_first(raw, f"r128_{kind}", ""), -32768, 32767)
    return None if q78 is None else q78 / 256 + _R128_TO_REPLAYGAIN_DB


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
                raise UnreadableError("There is no sound in it.")
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
    return (
        f"It is not music, or it is damaged ({detail})."
        if detail
        else ("It is not music, or it is damaged.")
    )
