"""Real, small, tagged audio files in every format, synthesised on the spot."""

from __future__ import annotations

import base64
import io
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import av
import mutagen
import numpy as np
import numpy.typing as npt
from mutagen import apev2, asf, id3, mp4
from mutagen.flac import Picture
from PIL import Image

Float32 = npt.NDArray[np.float32]

RATE = 44_100


@dataclass(frozen=True, slots=True)
class Codec:
    """How a format is made: FFmpeg's container, encoder, sample format and a rate it takes."""

    container: str
    encoder: str
    sample_format: str
    rate: int = RATE


CODECS = {
    ".flac": Codec("flac", "flac", "s16"),
    ".wav": Codec("wav", "pcm_s16le", "s16"),
    ".aiff": Codec("aiff", "pcm_s16be", "s16"),
    ".mp3": Codec("mp3", "libmp3lame", "s16p"),
    ".ogg": Codec("ogg", "vorbis", "fltp"),
    ".opus": Codec("ogg", "libopus", "s16", 48_000),
    ".m4a": Codec("ipod", "aac", "fltp"),
    ".alac.m4a": Codec("ipod", "alac", "s16p"),
    ".wma": Codec("asf", "wmav2", "fltp"),
    ".wv": Codec("wv", "wavpack", "s16p"),
}
#: The formats as file suffixes; ``.alac.m4a`` is Apple Lossless.
FORMATS = tuple(CODECS)


def tone(seconds: float = 2.0, hz: float = 440.0, rate: int = RATE, channels: int = 2) -> Float32:
    """Return a sine with its second harmonic, half of full scale, float32 (channels, n)."""
    t = np.arange(round(seconds * rate)) / rate
    wave = 0.4 * np.sin(2 * np.pi * hz * t) + 0.1 * np.sin(4 * np.pi * hz * t)
    return np.repeat(wave[None], channels, axis=0).astype(np.float32)


def noise(seconds: float = 2.0, seed: int = 0, rate: int = RATE, channels: int = 2) -> Float32:
    """Return white noise, a tenth of full scale, float32 (channels, n)."""
    rng = np.random.default_rng(seed)
    return (0.1 * rng.standard_normal((channels, round(seconds * rate)))).astype(np.float32)


def chirp(seconds: float = 4.0, low_hz: float = 200.0, high_hz: float = 4_000.0) -> Float32:
    """Return a linear sweep: every moment of it sounds like no other, float32 (2, n)."""
    t = np.arange(round(seconds * RATE)) / RATE
    phase = 2 * np.pi * (low_hz * t + (high_hz - low_hz) / (2 * seconds) * t * t)
    return np.repeat((0.5 * np.sin(phase))[None], 2, axis=0).astype(np.float32)


def music(seconds: float = 8.0, bpm: float = 120.0, seed: int = 0) -> Float32:
    """Return chords over a beat that differ by seed, for analysis, float32 (2, n)."""
    rng = np.random.default_rng(seed)
    t = np.arange(round(seconds * RATE)) / RATE
    root = 110.0 * 2 ** (rng.integers(12) / 12)
    third = (3, 4)[seed % 2]
    chord = sum(
        np.sin(2 * np.pi * root * 2 ** (step / 12) * octave * t) / octave
        for step in (0, third, 7)
        for octave in (1, 2)
    )
    beat = np.exp(-((t * bpm / 60) % 1.0) * 9)
    drum = rng.standard_normal(len(t)) * beat * 0.25
    bright = (
        rng.standard_normal(len(t)) * np.exp(-((t * bpm / 30) % 1.0) * 20) * rng.uniform(0, 0.2)
    )
    mono = 0.1 * chord * (0.5 + 0.5 * beat) + drum + bright
    return np.repeat((mono / np.abs(mono).max() * 0.8)[None], 2, axis=0).astype(np.float32)


def encode(path: Path, samples: Float32, rate: int = RATE) -> Path:
    """Encode sound, float32 (channels, n) in −1…1, in the format that the path's suffix names."""
    codec = CODECS[suffix_of(path)]
    layout = {1: "mono", 2: "stereo", 8: "7.1"}[len(samples)]
    with av.open(str(path), "w", format=codec.container) as box:
        stream = box.add_stream(codec.encoder, rate=codec.rate, layout=layout)
        stream.format = codec.sample_format
        if codec.encoder == "wmav2":
            stream.bit_rate = 128_000
        if codec.encoder == "vorbis":
            stream.codec_context.options = {"strict": "experimental"}
        resampler = av.AudioResampler(codec.sample_format, layout, codec.rate)
        for start in range(0, samples.shape[1], rate):
            part = np.ascontiguousarray(samples[:, start : start + rate])
            frame = av.AudioFrame.from_ndarray(part, format="fltp", layout=layout)
            frame.sample_rate = rate
            frame.pts = start
            for ready in resampler.resample(frame):
                box.mux(stream.encode(ready))
        for ready in resampler.resample(None):
            box.mux(stream.encode(ready))
        box.mux(stream.encode(None))
    return path


def write(
    path: Path,
    samples: Float32 | None = None,
    tags: Mapping[str, Any] | None = None,
    cover: bytes | None = None,
    rate: int = RATE,
) -> Path:
    """Write a tagged file; without samples a two-second tone whose pitch follows its name.

    ``tags`` uses plain names: title, artist, album, albumartist, genre, composer, date,
    originaldate, tracknumber, discnumber, compilation, lyrics, replaygain_track_gain … ; a list
    gives several values.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    if samples is None:
        samples = tone(2.0, 220.0 + sum(path.name.encode("utf-8", "surrogateescape")) % 660)
    encode(path, samples, rate)
    if tags or cover:
        tag(path, tags or {}, cover)
    return path


def suffix_of(path: Path) -> str:
    """Return the longest known suffix of a path."""
    name = path.name.lower()
    return max((suffix for suffix in CODECS if name.endswith(suffix)), key=len)


def cover(colour: tuple[int, int, int] = (200, 80, 60), size: int = 64) -> bytes:
    """Return a one-coloured PNG."""
    box = io.BytesIO()
    Image.new("RGB", (size, size), colour).save(box, "PNG")
    return box.getvalue()


# -- tags ------------------------------------------------------------------------------------

_ID3 = {
    "title": "TIT2", "artist": "TPE1", "album": "TALB", "albumartist": "TPE2", "genre": "TCON",
    "composer": "TCOM", "date": "TDRC", "originaldate": "TDOR", "tracknumber": "TRCK",
    "discnumber": "TPOS", "compilation": "TCMP", "titlesort": "TSOT", "artistsort": "TSOP",
    "albumsort": "TSOA", "albumartistsort": "TSO2", "bpm": "TBPM",
}  # fmt: skip
_MP4 = {
    "title": "©nam", "artist": "©ART", "album": "©alb", "albumartist": "aART", "genre": "©gen",
    "composer": "©wrt", "date": "©day", "lyrics": "©lyr", "titlesort": "sonm", "artistsort": "soar",
    "albumsort": "soal", "albumartistsort": "soaa",
}  # fmt: skip
_ASF = {
    "title": "Title", "artist": "Author", "album": "WM/AlbumTitle", "albumartist": "WM/AlbumArtist",
    "genre": "WM/Genre", "composer": "WM/Composer", "date": "WM/Year",
    "originaldate": "WM/OriginalReleaseYear", "tracknumber": "WM/TrackNumber",
    "discnumber": "WM/PartOfSet", "lyrics": "WM/Lyrics",
}  # fmt: skip
_APE = {"tracknumber": "Track", "discnumber": "Disc", "date": "Year", "albumartist": "Album Artist"}


def _values(value: Any) -> list[str]:
    many = not isinstance(value, str) and isinstance(value, Sequence)
    return [str(one) for one in value] if many else [str(value)]


def tag(path: Path, tags: Mapping[str, Any], cover: bytes | None = None) -> None:
    """Write tags (and a PNG cover) into an existing file, leaving other tags as they are."""
    audio = mutagen.File(path)
    if audio.tags is None:
        audio.add_tags()
    named = {name: _values(value) for name, value in tags.items()}
    kind = audio.tags
    if isinstance(kind, id3.ID3):
        _tag_id3(kind, named, cover)
    elif isinstance(kind, mp4.MP4Tags):
        _tag_mp4(kind, named, cover)
    elif isinstance(kind, asf.ASFTags):
        for name, values in named.items():
            kind[_ASF.get(name, name)] = values
    elif isinstance(kind, apev2.APEv2):
        for name, values in named.items():
            kind[_APE.get(name, name)] = values
        if cover:
            front = b"cover.png\0" + cover
            kind["Cover Art (Front)"] = apev2.APEValue(front, apev2.BINARY)
    else:
        for name, values in named.items():
            kind[name.upper()] = values
        if cover:
            _tag_picture(audio, cover)
    audio.save()


def _tag_id3(kind: id3.ID3, named: Mapping[str, list[str]], cover: bytes | None) -> None:
    for name, values in named.items():
        if name == "lyrics":
            kind.add(id3.USLT(encoding=3, lang="eng", text=values[0]))
        elif name == "musicbrainz_recordingid":
            kind.add(id3.UFID(owner="http://musicbrainz.org", data=values[0].encode()))
        elif name in _ID3:
            kind.add(getattr(id3, _ID3[name])(encoding=3, text=values))
        else:
            kind.add(id3.TXXX(encoding=3, desc=name.upper(), text=values))
    if cover:
        kind.add(id3.APIC(encoding=3, mime="image/png", type=3, desc="", data=cover))


def _tag_mp4(kind: mp4.MP4Tags, named: Mapping[str, list[str]], cover: bytes | None) -> None:
    for name, values in named.items():
        if name in ("tracknumber", "discnumber"):
            parts = [int(part) for part in values[0].split("/")]
            kind["trkn" if name == "tracknumber" else "disk"] = [(parts[0], (*parts, 0)[1])]
        elif name == "compilation":
            kind["cpil"] = values[0] == "1"
        elif name in _MP4:
            kind[_MP4[name]] = values
        else:
            kind[f"----:com.apple.iTunes:{name.upper()}"] = [one.encode() for one in values]
    if cover:
        kind["covr"] = [mp4.MP4Cover(cover, mp4.MP4Cover.FORMAT_PNG)]


def _tag_picture(audio: Any, cover: bytes) -> None:

    picture = Picture()
    picture.type, picture.mime, picture.data = 3, "image/png", cover
    if hasattr(audio, "add_picture"):
        audio.add_picture(picture)
    else:
        audio["METADATA_BLOCK_PICTURE"] = [base64.b64encode(picture.write()).decode()]
