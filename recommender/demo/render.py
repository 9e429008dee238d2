"""What runs in a worker: play a piece, encode it, tag it, draw its album's cover."""

from __future__ import annotations

import io
import math
import os
from typing import Any

import av
import mutagen
import numpy as np
from mutagen import id3, mp4
from PIL import Image, ImageDraw

from recommender.demo.styles import STYLES
from recommender.demo.synth import RATE, Float32

_CODECS = {
    ".flac": ("flac", "flac", "s16", RATE),
    ".mp3": ("mp3", "libmp3lame", "s16p", RATE),
    ".ogg": ("ogg", "vorbis", "fltp", RATE),
    ".m4a": ("ipod", "aac", "fltp", RATE),
    ".opus": ("ogg", "libopus", "s16", 48_000),
}
_ID3 = {"title": id3.TIT2, "artist": id3.TPE1, "album": id3.TALB, "date": id3.TDRC,
        "tracknumber": id3.TRCK, "genre": id3.TCON}  # fmt: skip
_MP4 = {"title": "©nam", "artist": "©ART", "album": "©alb", "date": "©day", "genre": "©gen"}
_COVER = 600


def render(item: dict[str, Any]) -> bool:
    """Make one track's file (and its album's cover where it is not there yet)."""
    path = item["path"]
    os.makedirs(os.path.dirname(path), exist_ok=True)
    sound = STYLES[item["style"]](np.random.default_rng(item["seed"]), item["seconds"])
    encode(path, sound)
    tag(path, item["tags"])
    cover = os.path.join(os.path.dirname(path), "cover.jpg")
    if not os.path.exists(cover):
        with open(cover, "wb") as file:
            file.write(draw_cover(*item["cover"]))
    return True


def encode(path: str, sound: Float32) -> None:
    """Encode stereo sound, float32 (2, n), in the format of the path's suffix."""
    container, encoder, sample_format, rate = _CODECS[os.path.splitext(path)[1]]
    with av.open(path, "w", format=container) as box:
        stream = box.add_stream(encoder, rate=rate, layout="stereo")
        stream.format = sample_format
        if encoder == "vorbis":
            stream.codec_context.options = {"strict": "experimental"}
        resampler = av.AudioResampler(sample_format, "stereo", rate)
        for start in range(0, sound.shape[1], RATE):
            part = np.ascontiguousarray(sound[:, start : start + RATE])
            frame = av.AudioFrame.from_ndarray(part, format="fltp", layout="stereo")
            frame.sample_rate, frame.pts = RATE, start
            for ready in resampler.resample(frame):
                box.mux(stream.encode(ready))
        for ready in resampler.resample(None):
            box.mux(stream.encode(ready))
        box.mux(stream.encode(None))


def tag(path: str, tags: dict[str, str]) -> None:
    """Write tags."""
    audio = mutagen.File(path)
    if audio.tags is None:
        audio.add_tags()
    for name, value in tags.items():
        if isinstance(audio.tags, id3.ID3):
            audio.tags.add(_ID3[name](encoding=3, text=[value]))
        elif not isinstance(audio.tags, mp4.MP4Tags):
            audio.tags[name] = [value]
        elif name == "tracknumber":
            audio.tags["trkn"] = [(int(value), 0)]
        else:
            audio.tags[_MP4[name]] = [value]
    audio.save()


def draw_cover(style: int, which: int) -> bytes:
    """Draw an album's cover: a few large shapes in three related colours."""
    rng = np.random.default_rng(1_000 + style * 10 + which)
    hue = (style / 8 + which * 0.06) % 1.0
    ground, middle, light = (
        _rgb(hue, 0.45, 0.24),
        _rgb((hue + 0.07) % 1, 0.55, 0.48),
        _rgb((hue + 0.5) % 1, 0.6, 0.72),
    )
    picture = Image.new("RGB", (_COVER * 2, _COVER * 2), ground)
    draw = ImageDraw.Draw(picture)
    size = _COVER * 2
    kind = (style + which) % 4
    if kind == 0:
        for ring in range(7, 0, -1):
            radius = size * ring / 15
            colour = middle if ring % 2 else ground
            x, y = size * 0.5, size * (0.42 + 0.16 * which)
            draw.ellipse((x - radius, y - radius, x + radius, y + radius), fill=colour)
        draw.ellipse((size * 0.44, size * 0.4, size * 0.56, size * 0.52), fill=light)
    elif kind == 1:
        for band in range(9):
            top = size * (0.12 + band * 0.09)
            shift = size * 0.06 * math.sin(band * 1.3 + style)
            draw.rectangle((size * 0.14 + shift, top, size * 0.86 + shift, top + size * 0.045),
                           fill=light if band == 4 else middle)  # fmt: skip
    elif kind == 2:
        draw.polygon([(0, size), (size * 0.38, size * 0.3), (size * 0.76, size)], fill=middle)
        draw.polygon([(size * 0.34, size), (size * 0.7, size * 0.46), (size, size)], fill=light)
        draw.ellipse((size * 0.66, size * 0.12, size * 0.84, size * 0.3), fill=light)
    else:
        for _ in range(26):
            x, y = rng.uniform(0.08, 0.92, 2) * size
            radius = float(rng.uniform(0.015, 0.075)) * size
            colour = light if rng.random() < 0.25 else middle
            draw.ellipse((x - radius, y - radius, x + radius, y + radius), fill=colour)
    box = io.BytesIO()
    picture.resize((_COVER, _COVER), Image.Resampling.LANCZOS).save(box, "JPEG", quality=90)
    return box.getvalue()


def _rgb(hue: float, saturation: float, lightness: float) -> tuple[int, int, int]:
    import colorsys

    red, green, blue = colorsys.hls_to_rgb(hue, lightness, saturation)
    return round(red * 255), round(green * 255), round(blue * 255)
